import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const DIST = path.join(ROOT, 'dist');
/** What the scripts keep between runs; it goes when node_modules goes. */
export const CACHE = path.join(ROOT, 'node_modules', '.cache', 'kepatuhan');
/** How a running server can be asked to stop: `{ port, token }`. */
export const RUNNING = path.join(CACHE, 'running.json');
export const SAMPLE = 'assets/contoh-kemnaker-2023.xlsx';
export const DEVELOPMENT_PORT = 3000;
