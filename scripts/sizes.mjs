/** Prints the size of what a production build serves: `node scripts/sizes.mjs [folder] [--json]`. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from './paths.mjs';

const folder = path.resolve(process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? DIST);
const rows = fs
  .readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.js'))
  .sort()
  .map((file) => {
    const bytes = fs.readFileSync(path.join(folder, file));
    return { file: file.replaceAll('\\', '/'), bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else for (const { file, bytes, gzip } of rows) console.log(`${file.padEnd(32)}${kB(bytes)}  gzip${kB(gzip)}`);
