import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { writeNewFile, type Disk } from '../../src/cli/new-file';
import { at, kepatuhan } from './support';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'contoh-kemnaker-2023.xlsx');
const names = (): string[] => fs.readdirSync(at('')).sort();

class DiskError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

const failing = (code: string) => (): never => {
  throw new DiskError(code);
};

describe('a new file', () => {
  it('is whole under its name, and nothing else stays', () => {
    const content = Buffer.alloc(3 * 2 ** 20 + 7, 'abc');
    writeNewFile(at('a.bin'), content);
    writeNewFile(at('b.csv'), '\ufeffNilai;3,5');
    expect(fs.readFileSync(at('a.bin')).equals(content)).toBe(true);
    expect(fs.readFileSync(at('b.csv'), 'utf8')).toBe('\ufeffNilai;3,5');
    expect(names()).toEqual(['a.bin', 'b.csv']);
  });

  it.each<[string, Partial<Disk>]>([
    ['a disk that fills up', { writeSync: halfThen('ENOSPC') }],
    ['a disk that fills up when it is told to keep it', { fsyncSync: failing('EIO') }],
    ['a folder without write permission', { openSync: failing('EACCES') }],
    ['a disk that takes no links and fails in renaming', { linkSync: failing('EPERM'), renameSync: failing('EIO') }],
  ])('leaves nothing on %s, and a retry works', (_what, broken) => {
    expect(() => writeNewFile(at('a.bin'), 'isi', { ...fs, ...broken })).toThrow(DiskError);
    expect(names()).toEqual([]);
    writeNewFile(at('a.bin'), 'isi');
    expect(names()).toEqual(['a.bin']);
  });

  it('is written where the file system knows no links, and overwrites nothing there', () => {
    const disk: Disk = { ...fs, linkSync: failing('EPERM') };
    writeNewFile(at('a.bin'), 'satu', disk);
    expect(() => writeNewFile(at('a.bin'), 'dua', disk)).toThrow('EEXIST');
    expect(fs.readFileSync(at('a.bin'), 'utf8')).toBe('satu');
    expect(names()).toEqual(['a.bin']);
  });

  it('leaves what took the name while it was written', () => {
    const disk: Disk = { ...fs, fsyncSync: () => fs.writeFileSync(at('a.bin'), 'orang lain') };
    expect(() => writeNewFile(at('a.bin'), 'kita', disk)).toThrow('EEXIST');
    expect(fs.readFileSync(at('a.bin'), 'utf8')).toBe('orang lain');
    expect(names()).toEqual(['a.bin']);
  });
});

/** Writes part of what it is given, then fails. */
function halfThen(code: string): Disk['writeSync'] {
  return (target: number, content: NodeJS.ArrayBufferView | string): number => {
    fs.writeSync(target, String(content).slice(0, 2));
    throw new DiskError(code);
  };
}

/** The module as a program of its own: name, letter and size of the file; the call of the disk before which it dies. */
function program(): string {
  const source = fs.readFileSync(path.join(__dirname, '..', '..', 'src', 'cli', 'new-file.ts'), 'utf8');
  const options = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  fs.mkdirSync(at('p'));
  fs.writeFileSync(at('p/new-file.js'), ts.transpileModule(source, { compilerOptions: options }).outputText);
  fs.writeFileSync(
    at('p/main.js'),
    `const fs = require('node:fs');
     const { writeNewFile } = require('./new-file.js');
     const [, , file, letter, size, at, signal] = process.argv;
     let calls = 0;
     const disk = {};
     for (const name of ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'linkSync', 'renameSync', 'unlinkSync']) {
       disk[name] = (...args) => {
         if (++calls === Number(at)) process.kill(process.pid, signal);
         // A disk that takes 20,000 bytes at once, so that few of them make many points to be killed at.
         if (name === 'writeSync') args[3] = Math.min(args[3], 20_000);
         return fs[name](...args);
       };
     }
     try { writeNewFile(file, Buffer.alloc(Number(size), letter), disk); }
     catch (error) { process.exitCode = error.code === 'EEXIST' ? 2 : 3; }`,
  );
  return at('p/main.js');
}

async function ended(...args: string[]): Promise<number | string | null> {
  const [code, signal] = (await once(spawn(process.execPath, args, { stdio: 'ignore' }), 'exit')) as [
    number | null,
    string | null,
  ];
  return code ?? signal;
}

describe('a program that is ended while it writes', () => {
  const size = 45 * 20_000;
  const finals = (folder: string): string[] => fs.readdirSync(folder).filter((name) => name === 'a.bin');

  it('leaves the whole file or none at 52 points, and a retry works', async () => {
    const main = program();
    const kill = async (point: number): Promise<'whole' | 'none'> => {
      const folder = at(`k${point}`);
      fs.mkdirSync(folder);
      const target = path.join(folder, 'a.bin');
      expect(await ended(main, target, 'a', String(size), String(point), 'SIGKILL')).toBe('SIGKILL');
      const isWhole = finals(folder).length > 0;
      if (isWhole) expect(fs.statSync(target).size).toBe(size);
      const retry = (): void => writeNewFile(target, 'a'.repeat(10));
      if (isWhole) expect(retry).toThrow('EEXIST');
      else retry();
      expect(fs.statSync(target).size).toBe(isWhole ? size : 10);
      fs.rmSync(folder, { recursive: true });
      return isWhole ? 'whole' : 'none';
    };
    // Opening, 45 pieces, keeping, closing, the name, and the folder's three.
    const points = Array.from({ length: 52 }, (_, at) => at + 1);
    const left: string[] = [];
    while (points.length > 0) left.push(...(await Promise.all(points.splice(0, 4).map(kill))));
    expect(left.indexOf('whole')).toBe(49);
    expect(new Set(left.slice(49))).toEqual(new Set(['whole']));
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'finishes the file before %s ends it, and leaves nothing else',
    async (signal) => {
      const main = program();
      expect(await ended(main, at('a.bin'), 'a', '500000', '3', signal)).toBe(signal);
      expect(fs.statSync(at('a.bin')).size).toBe(500_000);
      expect(names()).toEqual(['a.bin', 'p']);
    },
  );

  it('lets exactly one of several win, who wrote all of it', async () => {
    const main = program();
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
    const codes = await Promise.all(letters.map((letter) => ended(main, at('a.bin'), letter, '3000000', '0', '')));
    expect([...codes].sort()).toEqual([0, 2, 2, 2, 2, 2]);
    const winner = letters[codes.indexOf(0)]!;
    expect(fs.readFileSync(at('a.bin')).equals(Buffer.alloc(3_000_000, winner))).toBe(true);
    expect(names()).toEqual(['a.bin', 'p']);
  });
});

describe('what stands under the name already', () => {
  it.each<[string, (file: string) => void]>([
    ['a file', (file) => fs.writeFileSync(file, 'isi')],
    ['a folder', (file) => fs.mkdirSync(file)],
    ['a link', (file) => fs.symlinkSync(SAMPLE, file)],
    ['a link that leads nowhere', (file) => fs.symlinkSync(at('tiada'), file)],
    ['a pipe', (file) => void execFileSync('mkfifo', [file])],
    ['a device', (file) => fs.symlinkSync('/dev/full', file)],
  ])('%s is told and kept', async (_what, make) => {
    make(at('n.xlsx'));
    const before = fs.lstatSync(at('n.xlsx'));
    const { code, err } = await kepatuhan('templat', '--unit', 'A', '-o', at('n.xlsx'));
    expect(code).toBe(2);
    expect(err).toMatch(/^Berkas ".*n\.xlsx" sudah ada dan tidak ditimpa\. Pilih nama lain\.\n$/);
    expect(fs.lstatSync(at('n.xlsx'))).toEqual({ ...before });
    expect(names()).toEqual(['n.xlsx']);
  });

  it('a folder that is none, or not there, is told by the code of the system', async () => {
    fs.writeFileSync(at('berkas'), '');
    const refused = async (file: string): Promise<string> =>
      (await kepatuhan('templat', '--unit', 'A', '-o', file)).err.trimEnd();
    expect(await refused(at('tiada/n.xlsx'))).toMatch(
      /^Berkas ".*" tidak dapat ditulis \(ENOENT\)\. Pilih folder lain\.$/,
    );
    expect(await refused(at('berkas/n.xlsx'))).toMatch(
      /^Berkas ".*" tidak dapat ditulis \(ENOTDIR\)\. Pilih folder lain\.$/,
    );
  });
});
