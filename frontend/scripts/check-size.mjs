/* Fails the build when the script that a phone must load before its first page shows exceeds the budget of 200 kB compressed. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = 200 * 1024;
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const first = new Set();
const take = (key) => {
  if (first.has(key)) return;
  first.add(key);
  (manifest[key]?.imports ?? []).forEach(take);
};
Object.keys(manifest).filter((key) => manifest[key].isEntry).forEach(take);
// The officer's home, its words and the shell are fetched before the first page shows, though the bundler calls them lazy.
for (const key of Object.keys(manifest))
  if (/pages\/MyHomePage|components\/(MyYear|NextLesson|NextLectures|NextExams|MyCard)\.vue|messages\/zh-CN|layouts\//.test(key)) take(key);
const bytes = [...first].map((key) => gzipSync(readFileSync(`dist/${manifest[key].file}`)).length).reduce((a, b) => a + b, 0);
const kb = (bytes / 1024).toFixed(1);
console.log(`first load: ${kb} kB of script, compressed (budget ${BUDGET / 1024} kB)`);
if (bytes > BUDGET) {
  console.error('The first load is over its budget: make a heavy part lazy, or leave it out.');
  process.exit(1);
}
