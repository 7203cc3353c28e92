import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Pins the published instruments: `src/instruments/lock.json` holds the SHA-256 of each file. A published file never
 * changes, so a new hash is only added for a new file; a correction is a new version in a new file. `published.ts` beside it
 * imports them all. Run with `npm run lock` after adding an instrument.
 */
export const INSTRUMENTS = join(__dirname, '..', 'src', 'instruments');
const LOCK = join(INSTRUMENTS, 'lock.json');
export const PUBLISHED_MODULE = join(INSTRUMENTS, 'published.ts');

export function instrumentFiles(): string[] {
  return readdirSync(INSTRUMENTS)
    .filter((name) => /^kepatuhan-.*\.json$/.test(name))
    .sort();
}

/**
 * SHA-256 (hex) of the canonical text of a JSON file: no white space, names of every object in code-unit order.
 * Formatting a file does not change its hash; changing a figure, a word or the order of a list does.
 */
export function instrumentHash(json: string): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(JSON.parse(json))))
    .digest('hex');
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, entry]) => [name, canonical(entry)]));
}

export function readLock(): Record<string, string> {
  return existsSync(LOCK) ? (JSON.parse(readFileSync(LOCK, 'utf8')) as Record<string, string>) : {};
}

export function currentHashes(): Record<string, string> {
  return Object.fromEntries(
    instrumentFiles().map((name) => [name, instrumentHash(readFileSync(join(INSTRUMENTS, name), 'utf8'))]),
  );
}

/** Published files that are gone or differ from their hash. */
export function changedFiles(lock: Record<string, string>, current: Record<string, string>): string[] {
  return Object.keys(lock).filter((name) => current[name] !== lock[name]);
}

/** The module that imports the files, in their order. */
export function publishedModule(files: readonly string[]): string {
  const imports = files.map((file, at) => `import file${at} from './${file}';\n`).join('');
  const list = `[${files.map((_, at) => `file${at}`).join(', ')}]`;
  return `${imports}\n/** The published instruments, oldest first. Written by \`npm run lock\`. */\nexport const INSTRUMENTS = ${list};\n`;
}

function main(): void {
  const [lock, current] = [readLock(), currentHashes()];
  const changed = changedFiles(lock, current);
  if (changed.length > 0) {
    console.error(`Published instruments never change; write a new version instead: ${changed.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  writeFileSync(LOCK, `${JSON.stringify(current, null, 2)}\n`);
  writeFileSync(PUBLISHED_MODULE, publishedModule(instrumentFiles()));
  console.log(
    `${Object.keys(current).length} instruments pinned, ${Object.keys(current).length - Object.keys(lock).length} new`,
  );
}

if (require.main === module) main();
