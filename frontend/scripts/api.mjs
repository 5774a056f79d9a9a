/* Generates src/shared/api/generated/schema.ts from the checked-in contract; with --check it compares instead and prints the cure. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../backend/contract/openapi.json', import.meta.url);
const target = new URL('../src/shared/api/generated/schema.ts', import.meta.url);
const head = '/* Generated from backend/contract/openapi.json by `npm run api`. Never edited by hand. */\n';
const text = head + astToString(await openapiTS(contract, { defaultNonNullable: false }));

if (!process.argv.includes('--check')) {
  writeFileSync(target, text);
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
  console.error('The generated client does not match the contract. Run `npm run api` in frontend/ and commit the result.');
  process.exit(1);
}
