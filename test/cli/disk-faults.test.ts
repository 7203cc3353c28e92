import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileOf } from '../fuzz/fuzz-file';
import { at, kepatuhan } from './support';

const ROOT = path.join(__dirname, '..', '..');

/** Small complete assessments (data simulasi) of 2023 and 2024. */
const [OF_2023, OF_2024] = [1, 4].map((seed) => fileOf({ seed, oddities: [], steps: [] })) as [Uint8Array, Uint8Array];

/** Every command that writes a file, and what it writes; `n` is the new file. */
const COMMANDS: readonly (readonly [words: string, ending: string, args: (file: string) => readonly string[]])[] = [
  ['templat', '.xlsx', (n) => ['templat', '--unit', 'A', '-o', n]],
  ['salinan', '.xlsx', (n) => ['salinan', at('a.xlsx'), '-o', n]],
  ['segel', '.xlsx', (n) => ['segel', at('a.xlsx'), '-o', n]],
  ['rapor', '.xlsx', (n) => ['rapor', at('a.xlsx'), '-o', n]],
  ['piagam', '.xlsx', (n) => ['piagam', at('a.xlsx'), '-o', n]],
  ['ketahanan', '.xlsx', (n) => ['ketahanan', at('a.xlsx'), '-o', n]],
  ['tren', '.xlsx', (n) => ['tren', at('a.xlsx'), at('b.xlsx'), '-o', n]],
  ['rekap of a workbook', '.xlsx', (n) => ['rekap', at('a.xlsx'), '-o', n]],
  ['rekap of a folder', '.xlsx', (n) => ['rekap', at('buku'), '-o', n]],
  ['rekap as CSV', '.csv', (n) => ['rekap', at('buku'), '-o', n]],
  ['rekap as JSON', '.json', (n) => ['rekap', at('buku'), '-o', n]],
  ['ekspor as CSV', '.csv', (n) => ['ekspor', at('a.xlsx'), '--ke', 'csv', '-o', n]],
  ['ekspor as JSON', '.json', (n) => ['ekspor', at('a.xlsx'), '--ke', 'json', '-o', n]],
  ['impor', '.xlsx', (n) => ['impor', at('data.json'), '-o', n]],
];

class DiskError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const { openSync, writeSync } = fs;

/** What a disk may do to a file that is written, by the call that fails. */
const FAULTS: readonly (readonly [what: string, code: string, arrange: () => void])[] = [
  [
    'a disk that fills up in the midst of it',
    'ENOSPC',
    () =>
      jest.spyOn(fs, 'writeSync').mockImplementation(((target: number, content: Uint8Array) => {
        writeSync(target, content, 0, Math.min(7, content.length));
        throw new DiskError('ENOSPC');
      }) as unknown as typeof fs.writeSync),
  ],
  ['a disk that fails when it is told to keep it', 'EIO', () => failing('fsyncSync', 'EIO')],
  ['a quota that ends before the name is given', 'EDQUOT', () => failing('linkSync', 'EDQUOT')],
  [
    'a folder that only may be read',
    'EROFS',
    () =>
      jest.spyOn(fs, 'openSync').mockImplementation(((file: string, flags: string | number, mode?: number) => {
        if (flags === 'wx') throw new DiskError('EROFS');
        return openSync(file, flags, mode);
      }) as typeof fs.openSync),
  ],
];

function failing(call: 'fsyncSync' | 'linkSync', code: string): void {
  jest.spyOn(fs, call).mockImplementation(() => {
    throw new DiskError(code);
  });
}

let exported: Buffer | null = null;
beforeEach(async () => {
  fs.mkdirSync(at('buku'));
  for (const name of ['a.xlsx', 'buku/a.xlsx']) fs.writeFileSync(at(name), OF_2023);
  fs.writeFileSync(at('b.xlsx'), OF_2024);
  if (exported === null) {
    await kepatuhan('ekspor', at('a.xlsx'), '--ke', 'json', '-o', at('data.json'));
    exported = fs.readFileSync(at('data.json'));
  } else fs.writeFileSync(at('data.json'), exported);
});
afterEach(() => jest.restoreAllMocks());

const names = (): string[] => fs.readdirSync(at('')).sort();

describe.each(COMMANDS)('%s', (_words, ending, args) => {
  it.each(FAULTS)('on %s leaves nothing, says so in one line, and works again', async (_what, code, arrange) => {
    const before = names();
    arrange();
    const { code: exit, err } = await kepatuhan(...args(at(`n${ending}`)));
    jest.restoreAllMocks();
    expect([exit, names()]).toEqual([2, before]);
    expect(err).toMatch(new RegExp(`^Berkas ".*n\\${ending}" tidak dapat ditulis \\(${code}\\)\\. [^\\n]*\\n$`));
    expect((await kepatuhan(...args(at(`n${ending}`)))).code).toBeLessThan(2);
    expect(names()).toEqual([...before, `n${ending}`].sort());
  });

  it.each<[string, (file: string) => void]>([
    ['a file', (file) => fs.writeFileSync(file, 'isi')],
    ['a link that leads nowhere', (file) => fs.symlinkSync(at('tiada'), file)],
    ['a link to a full device', (file) => fs.symlinkSync('/dev/full', file)],
    ['a pipe', (file) => void execFileSync('mkfifo', [file])],
  ])('keeps %s under the name', async (_what, make) => {
    const file = at(`n${ending}`);
    make(file);
    const [stats, before] = [fs.lstatSync(file), names()];
    const { code, err } = await kepatuhan(...args(file));
    expect([code, names()]).toEqual([2, before]);
    expect(err).toMatch(/^Berkas "[^\n]*" sudah ada dan tidak ditimpa\. Pilih nama lain\.\n$/);
    expect({ ...fs.lstatSync(file), atimeMs: 0, atime: 0 }).toEqual({ ...stats, atimeMs: 0, atime: 0 });
  });
});

it('no command writes a file in another way', () => {
  const folder = path.join(ROOT, 'src', 'cli');
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const writing = files.filter((name) =>
    /writeFile|createWriteStream|appendFile|copyFile|writeSync|renameSync/.test(
      fs.readFileSync(path.join(folder, name), 'utf8'),
    ),
  );
  expect(writing).toEqual(['new-file.ts']);
});
