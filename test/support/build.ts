import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const WEBPACK = path.join(ROOT, 'node_modules/webpack-cli/bin/cli.js');

/** Where the production build of the tests says that it will be served. */
export const BASE = 'https://contoh.go.id/layanan/kepatuhan/';

/** Runs webpack and gives how it ended. */
export function webpack(mode: 'production' | 'development', env: readonly string[], more: readonly string[] = []) {
  const flags = env.flatMap((one) => ['--env', one]);
  return spawnSync(process.execPath, [WEBPACK, '--mode', mode, ...flags, ...more], { cwd: ROOT, encoding: 'utf8' });
}

/**
 * Builds the product into a new folder that the caller removes, with what did not change taken from webpack's cache.
 * @param part only one part of a production build, built as it is published: without the cache
 * @throws what webpack printed, when the build fails
 */
export function build(mode: 'production' | 'development', part?: 'functions' | 'cli'): string {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-build-'));
  const env = [`out=${out}`, ...(mode === 'production' ? [`baseUrl=${BASE}`] : [])];
  const ended = part === undefined ? webpack(mode, [...env, 'cache']) : webpack(mode, env, ['--config-name', part]);
  const { status, stdout, stderr } = ended;
  if (status !== 0) throw new Error(stdout + stderr);
  return out;
}
