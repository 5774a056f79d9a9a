import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWERS } from './fixtures';

/* The pictures are looked at with answers that the contract could send: nothing missing, nothing of another type, nothing that it does not know. */

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  nullable?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
}
interface Operation {
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
const contract = JSON.parse(readFileSync(new URL('../../../backend/contract/openapi.json', import.meta.url), 'utf8')) as { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };

/** What the contract answers, by method and path with * for a segment. */
const answers = new Map<string, Schema | undefined>(Object.entries(contract.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, { responses }]) => [`${method.toUpperCase()} ${path.replace(/\{[^}]+\}/g, '*')}`, responses['200']?.content?.['application/json']?.schema] as const)));

/** Where a value is not what the schema says. */
function faults(value: unknown, schema: Schema, at: string): string[] {
  if (schema.$ref) return faults(value, contract.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, at);
  if (value === null && schema.nullable) return [];
  // An object that names nothing stands for any value.
  if (schema.type === 'object' && !schema.properties && !schema.additionalProperties) return [];
  if (schema.allOf) return schema.allOf.flatMap((one) => faults(value, one, at));
  if (value === undefined) return [`${at}: missing`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${JSON.stringify(value)} is none of ${schema.enum.join()}`];
  if (Array.isArray(value)) return schema.type === 'array' ? value.flatMap((one, index) => faults(one, schema.items ?? {}, `${at}[${index}]`)) : [`${at}: a list`];
  if (typeof value === 'object' && value !== null) {
    if (schema.type !== 'object') return [`${at}: an object`];
    const { properties = {}, required = [], additionalProperties } = schema;
    const given = value as Record<string, unknown>;
    return [
      ...required.filter((name) => given[name] === undefined).map((name) => `${at}.${name}: missing`),
      ...Object.entries(given).flatMap(([name, one]) => (properties[name] ? (one === undefined ? [] : faults(one, properties[name], `${at}.${name}`)) : additionalProperties ? [] : [`${at}.${name}: not in the contract`])),
    ];
  }
  const type = value === null ? 'null' : typeof value === 'number' ? (Number.isInteger(value) && schema.type === 'integer' ? 'integer' : 'number') : typeof value;
  return schema.type && type !== schema.type ? [`${at}: ${type} for ${String(schema.type)}`] : [];
}

describe('the answers that the pages are looked at with', () => {
  it.each(Object.entries(ANSWERS))('%s', (name, value) => {
    const schema = answers.get(name);
    expect(answers.has(name), 'no such operation').toBe(true);
    expect(faults(value, schema ?? {}, '').join('\n')).toBe('');
  });
  it('would be told apart from what the contract does not send', () => {
    const person: Schema = { $ref: '#/components/schemas/PersonRef' };
    expect(faults({ id: 1, name: '林示范', unit: { id: 'u1' } }, person, '')).toEqual(['.id: number for string', '.unit.name: missing']);
    expect(faults({ id: 'p', name: '林示范', unit: { id: 'u1', name: '局', of: 1 } }, person, '')).toEqual(['.unit.of: not in the contract']);
  });
});
