import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

it('is only read when a tool looks at it: nothing is deleted, nothing printed', () => {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-'));
  fs.writeFileSync(path.join(out, 'manifest.xml'), 'kept');
  const read = `process.exitCode = require('./webpack.config.js')({ out: process.argv[1] }, { mode: 'production' }).length`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--eval', read, out], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 3, stdout: '', stderr: '' });
  expect(fs.readFileSync(path.join(out, 'manifest.xml'), 'utf8')).toBe('kept');
  fs.rmSync(out, { recursive: true });
});
