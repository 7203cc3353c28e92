import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const WEBPACK = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');

/** Builds the functions as they are published, into a folder of their own that the caller removes. */
export function buildFunctions(): string {
  return buildBundle('functions', fs.mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-fungsi-')));
}

/** Builds one part of the product as it is published into a folder, and answers with that folder. */
export function buildBundle(name: 'functions' | 'cli', out: string): string {
  const env = [`out=${out}`, 'baseUrl=https://contoh.go.id/kepatuhan/'].flatMap((one) => ['--env', one]);
  const flags = ['--mode', 'production', '--config-name', name, ...env];
  const { status, stdout, stderr } = spawnSync(process.execPath, [WEBPACK, ...flags], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return out;
}
