import path from 'node:path';
import { kepatuhan } from './support';

const CASES = path.join(__dirname, '..', 'fixtures', 'reading');
const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'contoh-kemnaker-2023.xlsx');
const linesOf = async (...args: string[]) => {
  const { code, out } = await kepatuhan('baca', ...args);
  return { code, lines: out.split('\n') };
};

describe('kepatuhan baca', () => {
  it('says what every sheet, column and row was taken for; all is known in the sample', async () => {
    const { code, lines } = await linesOf(SAMPLE);
    expect(code).toBe(0);
    expect(lines.slice(0, 5)).toEqual([
      'Instansi: Kementerian Ketenagakerjaan',
      'Edisi: 2023',
      '1030 dari 2060 angka dihitung; 0 ditolak dengan temuan, 1030 berperan lain, 0 belum diketahui.',
      '',
      'Lembar "Petunjuk": lembar pendamping, tidak dibaca',
    ]);
    expect(lines).toContain('  Kolom F "Nilai": nilai, dihitung; 1030 angka');
    expect(lines).toContain('  Baris 7-1036: nilai');
  });

  it('answers with 1 where a unit is in doubt, in English too', async () => {
    const { code, lines } = await linesOf(path.join(CASES, '12m-kolom-rata2.xlsx'), '--bahasa', 'en');
    expect(code).toBe(1);
    expect(lines[2]).toBe(
      '111 of 112 numbers count; 0 refused with a finding, 1 of another role, 0 not known. Units in doubt: 1; see kepatuhan periksa.',
    );
    expect(lines).toContain('  Column E "Rata2": values of one unit, counted; 37 numbers');
  });

  it('answers with 1 where numbers are not read, and says which rows', async () => {
    const { code, lines } = await linesOf(path.join(CASES, '03-second-table-below.xlsx'));
    expect(code).toBe(1);
    expect(lines).toContain('  Baris 20-32: belum diketahui: angkanya dapat menjadi nilai');
    expect(lines.at(-2)).toBe('  Angka: 13 dihitung, 0 ditolak dengan temuan, 0 berperan lain, 13 belum diketahui');
  });

  it('tells hidden columns, and gives all of it as JSON', async () => {
    const { code, out } = await kepatuhan('baca', path.join(CASES, '17a-matriks-kolom-tersembunyi.xlsx'), '--json');
    expect(code).toBe(1);
    const account = JSON.parse(out) as { lembar: { kolom: { kolom: string }[] }[] };
    expect(account).toMatchObject({
      unit: ['Dinas A', 'Dinas Lama'],
      diragukan: [{ lembar: 'Penilaian', jenis: 'column', nama: 'Dinas Lama', sebab: ['hidden'] }],
      angka: { dihitung: 74, ditolak: 0, belumDiketahui: 0 },
    });
    expect(account.lembar[0]!.kolom.find(({ kolom }) => kolom === 'D')).toEqual({
      ...{ kolom: 'D', judul: 'Dinas Lama', peran: 'unit-answers', angka: 37, tersembunyi: true },
    });
  });

  it('ends with one sentence and 2 where no sheet can be read', async () => {
    const { code, out, err } = await kepatuhan('baca', path.join(CASES, '10c-matriks-terbalik.xlsx'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^Tidak ada lembar indikator\. Lembar "Rekap Nilai" baris 1 memuat kode indikator ke samping dan unit ke bawah\./,
    );
  });
});
