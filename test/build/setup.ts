import fs from 'node:fs';
import { build } from '../support/build';

/** Before the suites of this tier: one production build for all of them. */
export default function setup(): void {
  const folder = build('production');
  process.env['KEPATUHAN_TEST_BUILD'] = folder;
  // Unlike a teardown it also runs when the run is broken off.
  process.once('exit', () => fs.rmSync(folder, { recursive: true, force: true }));
}
