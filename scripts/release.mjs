/**
 * `npm run rilis -- --alamat=https://host/folder/ [--ke=folder] [--dari=folder]`: makes the folder that is served at an address, and a
 * zip of it: pages, manifest, SHA256SUMS, bill of materials and the guide, without source maps and the command line.
 * `--env baseUrl=...` means the same as --alamat. With `--dari` an earlier production build is taken instead of a new one.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { zipSync } from 'fflate';
import { say } from './messages.mjs';
import { ROOT } from './paths.mjs';

/** The one day that every file of a zip bears, so that the same build gives the same bytes. */
const DAY = new Date(2020, 0, 1);
const SUMS = 'SHA256SUMS';

process.exitCode = release(process.argv.slice(2));

function release(args) {
  const { address, to, from, unknown } = optionsOf(args);
  if (unknown !== null) return refused('badReleaseOption', { option: unknown });
  if (address === null && from === null) return refused('noAddress', {});
  const { version } = createRequire(import.meta.url)('../package.json');
  const folder = path.resolve(to, `kepatuhan-${version}`);
  if (fs.existsSync(folder) && !fs.existsSync(path.join(folder, SUMS))) return refused('notARelease', { folder });
  const built = from ?? fs.mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-rilis-'));
  try {
    if (from === null && !build(address, built)) return refused('buildFailed', {});
    write(folder, filesOf(built));
  } finally {
    if (from === null) fs.rmSync(built, { recursive: true, force: true });
  }
  console.log(say('released', { folder, zip: `${folder}.zip` }));
  return 0;
}

function optionsOf(args) {
  const options = { address: null, to: path.join(ROOT, 'rilis'), from: null, unknown: null };
  for (const arg of args.filter((each) => each !== '--env')) {
    const [, name, value] = /^(?:--)?(alamat|baseUrl|ke|dari)=(.+)$/.exec(arg) ?? [];
    if (name === 'alamat' || name === 'baseUrl') options.address = value;
    else if (name === 'ke') options.to = value;
    else if (name === 'dari') options.from = value;
    else options.unknown ??= arg;
  }
  return options;
}

function refused(code, data) {
  console.error(say(code, data));
  return 2;
}

function build(address, out) {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--env', `out=${out}`, '--env', `baseUrl=${address}`];
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** What is handed over, by name with "/": the served files of a build, the guide, and the hashes of all of them. */
function filesOf(built) {
  const names = fs
    .readdirSync(built, { recursive: true })
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => !/^(maps|cli)(\/|$)/.test(name) && fs.statSync(path.join(built, name)).isFile());
  const files = new Map(names.map((name) => [name, fs.readFileSync(path.join(built, name))]));
  files.set('PEMASANGAN.md', fs.readFileSync(path.join(ROOT, 'docs/pemasangan.md')));
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
  const sums = [...sorted].map(([name, bytes]) => `${hash(bytes)}  ${name}\n`).join('');
  return sorted.set(SUMS, Buffer.from(sums));
}

/** Writes folder and zip; both stand whole under another name before they take the place of an earlier release. */
function write(folder, files) {
  const next = `${folder}.baru`;
  fs.rmSync(next, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    fs.mkdirSync(path.dirname(path.join(next, name)), { recursive: true });
    fs.writeFileSync(path.join(next, name), bytes);
  }
  const top = path.basename(folder);
  const entries = [...files].map(([name, bytes]) => [`${top}/${name}`, bytes]);
  fs.writeFileSync(`${next}.zip`, zipSync(Object.fromEntries(entries), { level: 9, mtime: DAY }));
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(next, folder);
  fs.renameSync(`${next}.zip`, `${folder}.zip`);
}
