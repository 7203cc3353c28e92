import { execFileSync } from 'node:child_process';
import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/program';
import { jsonText, plain, screenOf } from '../../src/cli/screen';
import { copyRenamed } from '../support/renamed';
import { at, kepatuhan } from './support';

const ROOT = path.join(__dirname, '..', '..');
const KEMNAKER = path.join(ROOT, 'assets', 'contoh-kemnaker-2023.xlsx');
const FIXTURES = path.join(ROOT, 'test', 'fixtures');
/** A title of the window, colour, C1, a turned direction, no width, a tag, and half a pair. */
const HOSTILE = '\u001b]0;x\u0007A\u001b[31m\u009b2J\u202eB\u2066\u200b\u200d\ufeff\u00ad\u{e0041}\u115f\ud800\rC';
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe('text on its way to the terminal', () => {
  const said: string[] = [];
  const screen = (isScreen: boolean) =>
    screenOf({
      out: (text) => void said.push(text),
      err: (text) => void said.push(text),
      stdin: () => Promise.resolve(''),
      watched: true,
      isScreen,
    });
  beforeEach(() => void said.splice(0));

  it('shows nothing that is not seen, and keeps its lines', () => {
    screen(true).out(`satu\r\n${HOSTILE}\ndua\n`);
    screen(true).err(HOSTILE);
    expect(said[0]!.split('\n')).toHaveLength(4);
    expect(said.filter((text) => UNSEEN.test(text))).toEqual([]);
    expect(said[1]).toBe(' ]0;x A [31m 2J B C');
  });

  it('is data byte for byte where no person looks at it', () => {
    screen(false).data(HOSTILE);
    screen(true).data(HOSTILE);
    expect(said).toEqual([HOSTILE, ' ]0;x A [31m 2J B C']);
  });

  it('is one line in a table, and an escape in JSON', () => {
    expect(plain(`a\n\n${HOSTILE}`)).toBe('a  ]0;x A [31m 2J B C');
    expect(plain('Dinas Énergi "ñ" 😀 漢')).toBe('Dinas Énergi "ñ" 😀 漢');
    const json = jsonText({ [HOSTILE]: [HOSTILE] }, 2);
    expect(UNSEEN.test(json)).toBe(false);
    expect(JSON.parse(json)).toEqual({ [HOSTILE]: [HOSTILE] });
  });
});

it('names from a file, and names of files, reach neither stream as they are', async () => {
  const name = 'Dinas\u202eX\u200b\u009b31m';
  copyRenamed(KEMNAKER, at('a.xlsx'), 'Kementerian Ketenagakerjaan', name);
  for (const args of [
    ['nilai', at('a.xlsx')],
    ['nilai', at('a.xlsx'), '--json'],
    ['nilai', at(`tiada${HOSTILE}.xlsx`)],
    ['nilai', at('a.xlsx'), '--unit', HOSTILE],
    ['nilai', at('a.xlsx'), `--${HOSTILE}`],
    ['segel', 'periksa', path.join(FIXTURES, 'sealansi.xlsx')],
  ]) {
    const { out, err } = await kepatuhan(...args);
    expect(out + err).not.toBe('');
    expect(UNSEEN.test(out + err)).toBe(false);
  }
  const { out } = await kepatuhan('nilai', at('a.xlsx'), '--json');
  expect((JSON.parse(out) as { instansi: { nama: string } }).instansi.nama).toContain('\u202e');
});

describe('what is no file to be read', () => {
  it('a pipe and a device are refused at once', async () => {
    execFileSync('mkfifo', [at('pipa.xlsx')]);
    for (const file of [at('pipa.xlsx'), '/dev/zero']) {
      for (const command of [['nilai'], ['impor', '-o', at('n.xlsx')], ['segel', 'periksa']]) {
        const { code, err } = await kepatuhan(...command, file);
        expect([code, err]).toEqual([2, `"${file}" bukan berkas biasa (pipa atau perangkat). Pilih sebuah berkas.\n`]);
      }
    }
  });

  it('a file larger than any that is read is refused by its size alone', async () => {
    writeFileSync(at('besar.xlsx'), '');
    // Holes: nothing could read this into memory.
    truncateSync(at('besar.xlsx'), 2 ** 40);
    const { code, err } = await kepatuhan('nilai', at('besar.xlsx'));
    expect([code, err]).toEqual([
      2,
      'Berkas berukuran 1048576 MB; paling besar 256 MB. Bagi menjadi beberapa buku kerja.\n',
    ]);
  });
});

describe('data nested without end', () => {
  const nested = (open: string, close: string): string => open.repeat(200_000) + '1' + close.repeat(200_000);

  it.each([['segel', 'periksa'], ['piagam']])('in a seal: %s', async (...command) => {
    copyFileSync(path.join(FIXTURES, 'sealdeep.xlsx'), at('s.xlsx'));
    const args = command.filter((word) => word !== undefined);
    const { code, err } = await kepatuhan(...args, at('s.xlsx'), ...(args[0] === 'piagam' ? ['-o', at('p.xlsx')] : []));
    expect(code).toBe(2);
    expect(err).toMatch(/^Segel di dalam buku kerja ini rusak dan tidak terbaca\.[^\n]*\n$/);
  });

  it.each([
    ['the result', (deep: string) => `{"format":"kepatuhan-penilaian","hasil":${deep}}`],
    ['the instrument', (deep: string) => `{"format":"kepatuhan-penilaian","instrumen":{"isi":${deep}}}`],
    ['everything', (deep: string) => deep],
  ])('in %s of an import', async (_what, data) => {
    for (const deep of [nested('[', ']'), nested('{"a":', '}')]) {
      writeFileSync(at('d.json'), data(deep));
      const { code, err } = await kepatuhan('impor', at('d.json'), '-o', at('n.xlsx'));
      expect(code).toBe(2);
      expect(err).toMatch(/^Isi berkas ".*d\.json" bertingkat lebih dari 64;[^\n]*\n$/);
    }
  });
});

it('a fault of the program is one sentence with a short code, and never a stack', async () => {
  let err = '';
  const terminal = {
    out: () => undefined,
    err: (text: string) => void (err += text),
    stdin: () => Promise.reject(new TypeError('rahasia')),
    watched: false,
  };
  expect(await run(['klasifikasi', '--edisi', '2023'], terminal, '1')).toBe(2);
  expect(err).toMatch(/^Program berhenti karena kesalahan di dalamnya \(kode TypeError-[0-9a-f]{6}\)\.[^\n]*\n$/);
});
