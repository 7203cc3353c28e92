import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runNode } from './run-node.mjs';

const require = createRequire(import.meta.url);

/** Whether this computer has a desktop Excel that can load an add-in: Windows and macOS only. */
export function excelIsInstalled() {
  if (process.platform === 'darwin') return fs.existsSync('/Applications/Microsoft Excel.app');
  if (process.platform !== 'win32') return false;
  return spawnSync('reg', ['query', 'HKCR\\Excel.Application\\CLSID'], { stdio: 'ignore' }).status === 0;
}

/** Registers the manifest with Excel and opens it. */
export const sideload = () =>
  runNode([debuggingTool(), 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug', '--no-live-reload']);

/** Takes the registration back. */
export const unload = () => runNode([debuggingTool(), 'stop', 'manifest.xml', 'desktop']);

function debuggingTool() {
  const manifest = require.resolve('office-addin-debugging/package.json');
  const { bin } = require(manifest);
  return path.join(path.dirname(manifest), typeof bin === 'string' ? bin : bin['office-addin-debugging']);
}
