import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { version } from '../../package.json';
import { BASE } from '../support/build';
import { built } from './built';

const ROOT = path.resolve(__dirname, '../..');
const NAME = `kepatuhan-${version}`;
let to: string;

beforeEach(() => {
  to = fs.mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-release-'));
});
afterEach(() => fs.rmSync(to, { recursive: true, force: true }));

const release = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(ROOT, 'scripts/release.mjs'), ...args], { encoding: 'utf8' });
const listed = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .sort();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('npm run rilis', () => {
  it('hands over what is served, guide, bill and hashes, as folder and zip, without maps and command line', () => {
    const { status, stderr } = release(`--dari=${built()}`, `--ke=${to}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const folder = path.join(to, NAME);
    const names = listed(folder);
    const served = listed(built()).filter((name) => !/^(maps|cli)\//.test(name));
    expect(names).toEqual([...served, 'PEMASANGAN.md', 'SHA256SUMS'].sort());
    expect(names).toEqual(
      expect.arrayContaining([
        'manifest.xml',
        'functions.js',
        'functions.html',
        'taskpane.html',
        'sbom.json',
        'LICENSE.txt',
      ]),
    );
    expect(fs.readFileSync(path.join(folder, 'manifest.xml'), 'utf8')).toContain(`${BASE}taskpane.html`);
    const sums = fs.readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const others = names.filter((name) => name !== 'SHA256SUMS');
    expect(sums.map((line) => line.split('  ')[1]).sort()).toEqual(others);
    for (const line of sums) {
      const [hash, name] = line.split('  ');
      expect([name, sha256(fs.readFileSync(path.join(folder, name!)))]).toEqual([name, hash]);
    }
    const zip = fs.readFileSync(`${folder}.zip`);
    const packed = unzipSync(zip);
    expect(Object.keys(packed).sort()).toEqual(names.map((name) => `${NAME}/${name}`).sort());
    for (const name of names) {
      expect([name, sha256(packed[`${NAME}/${name}`]!)]).toEqual([
        name,
        sha256(fs.readFileSync(path.join(folder, name))),
      ]);
    }
    expect(release(`--dari=${built()}`, `--ke=${to}`).status).toBe(0);
    expect(sha256(fs.readFileSync(`${folder}.zip`))).toBe(sha256(zip));
    expect(fs.readdirSync(to).sort()).toEqual([NAME, `${NAME}.zip`]);
  });

  it('refuses, with one sentence and nothing touched: no address, an unknown option, a folder that is no release', () => {
    const own = path.join(to, NAME, 'milik-saya.txt');
    fs.mkdirSync(path.dirname(own));
    fs.writeFileSync(own, 'isi');
    const refusals = [[`--ke=${to}`], ['--alamt=https://contoh.go.id/'], [`--dari=${built()}`, `--ke=${to}`]];
    const answers = refusals.map((args) => release(...args));
    expect(answers.map(({ status }) => status)).toEqual([2, 2, 2]);
    expect(answers.map(({ stderr }) => stderr.trim().split('\n')[0])).toEqual([
      expect.stringContaining('--alamat=https://'),
      expect.stringContaining('--alamt=https://contoh.go.id/'),
      expect.stringContaining(path.join(to, NAME)),
    ]);
    expect(listed(to)).toEqual([`${NAME}/milik-saya.txt`]);
  });
});
