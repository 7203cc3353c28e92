import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/xlsx/read';
import { at, kepatuhan } from './support';

const KEMNAKER = path.join(__dirname, '../../assets/contoh-kemnaker-2023.xlsx');

describe('kepatuhan rekap of one workbook', () => {
  it('writes its sheet Rekap, and says which file it is of', async () => {
    const output = at('rekap.xlsx');
    expect(await kepatuhan('rekap', KEMNAKER, '-o', output)).toMatchObject({ code: 0, err: '' });
    const { sheets } = readWorkbook(readFileSync(output));
    const values = sheets[0]!.grid.values;
    expect(sheets.map(({ grid }) => grid.sheet)).toEqual(['Rekap']);
    expect(values[3]!.slice(0, 4)).toEqual([79.39, 'Hijau', 'B', 'final']);
    const line = (label: string) => values.find(([first]) => first === label)?.[1];
    expect(line('Lembar asal')).toBe('contoh-kemnaker-2023.xlsx: Penilaian!A6:J1036');
    expect(line('Dibuat dengan')).toBe('Kepatuhan 1.2.3 (mesin hitung 1.2.3)');
    expect(line('Nilai kosong')).toBe('ditolak, unit tidak dinilai');
    expect(line('Ditulis')).toMatch(/^\d\d\/\d\d\/\d{4} \d\d\.\d\d$/);
  });

  it('tells the result as JSON, in the language and edition asked for, and overwrites nothing', async () => {
    const output = at('recap.xlsx');
    const args = ['rekap', KEMNAKER, '-o', output, '--bahasa', 'en', '--edisi', '2022', '--json'];
    const { code, out } = await kepatuhan(...args);
    expect([code, JSON.parse(out)]).toEqual([
      0,
      { berkas: output, unit: 5, nilai: expect.any(Number), status: expect.any(String) },
    ]);
    expect(readWorkbook(readFileSync(output)).sheets[0]!.grid.values[0]![0]).toBe('Compliance recap, edition 2022');
    expect((await kepatuhan(...args)).code).toBe(2);
  });

  it('is a row of the national table in the other forms', async () => {
    const output = at('satu.json');
    expect((await kepatuhan('rekap', KEMNAKER, '-o', output)).code).toBe(0);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({
      format: 'kepatuhan-nasional',
      kelompok: [{ zona: { hijau: 1 } }],
    });
  });
});
