import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the build's own way to npm is CommonJS
const { npm } = require('../../webpack/npm.js') as {
  npm(args: readonly string[], cwd: string): { stdout: string; stderr: string };
};

describe('npm ci', () => {
  // What o-spreadsheet asks of Node is left out of the lock file (docs/decisions/manifest-and-build.md). When npm writes
  // it there again, with another version say, take the line "engines" out again.
  it('warns of no package that wants another Node, and runs no program of a package', () => {
    const { stdout, stderr } = npm(['ci', '--dry-run', '--offline', '--ignore-scripts=false'], ROOT);
    expect((stdout + stderr).split('\n').filter((line) => /EBADENGINE|install-scripts/.test(line))).toEqual([]);
    const { allowScripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    expect(new Set(Object.values(allowScripts))).toEqual(new Set([false]));
  });

  it('is told no address to download from', () => {
    expect(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(
      /"resolved"|https?:\/\/[^"]*\.tgz/,
    );
  });
});
