import type { CellValue } from '../../../src/core/grid';
import { readInstrumentSheet } from '../../../src/core/instrument/sheet';
import { classify } from '../../../src/core/scoring/band';

/** Part "pemenuhan" of an evaluation sheet (LKE) for Zona Integritas, as someone would type it into `Instrumen`. */
const LKE: CellValue[][] = [
  ['LKE Zona Integritas, komponen pengungkit (contoh)'],
  [],
  ['Id:', 'lke-zi-pengungkit'],
  ['Versi:', '1.0'],
  ['Edisi:', 'lke-zi'],
  ['Judul:', 'LKE Zona Integritas, komponen pengungkit', 'Integrity zone evaluation sheet, enablers'],
  ['Jumlah bobot:', 60],
  ['Kebijakan TB:', 'ditolak'],
  ['Catatan:', 'Contoh isian: bukan lembar resmi.', 'Example: not an official sheet.'],
  [],
  ['Kode', 'Nama', 'Bobot'],
  ['A1', 'Manajemen Perubahan', 8],
  ['A2', 'Penataan Tatalaksana', 7],
  ['A3', 'Penataan Sistem Manajemen SDM', 10],
  ['A4', 'Penguatan Akuntabilitas', 10],
  ['A5', 'Penguatan Pengawasan', 15],
  ['A6', 'Peningkatan Kualitas Pelayanan Publik', 10],
  [],
  ['Kategori', 'Zona', 'Dari', 'Sampai'],
  ['Memenuhi', 'hijau', 60, 100],
  ['Hampir', 'kuning', 40, '59,99'],
  ['Belum', 'merah', 0, '39,99'],
  [],
  ['Kode', 'Dimensi', 'Indikator', 'Bobot', 'Skala', 'Teknik', 'Bukti mulai'],
  ['A1.1', 'Manajemen Perubahan', 'Tim kerja dibentuk melalui prosedur yang jelas', '0,5', 'Ya/Tidak', 'dokumen', 1],
  ['A1.2', 'Manajemen Perubahan', 'Rencana kerja dipantau dan dievaluasi', '1,5', 'A/B/C', 'dokumen', '0,5'],
  ['A2.1', 'A2', 'SOP mengacu pada peta proses bisnis', 1, 'A/B/C/D', 'dokumen', null],
  ['A3.1', 'A3', 'Kebutuhan pegawai mengacu pada peta jabatan', 1, 'A / B / C', null, null],
  ['A4.1', 'A4', 'Pimpinan terlibat dalam penyusunan perencanaan', 1, 'ada/tidak ada', 'wawancara', null],
  ['A5.1', 'A5', 'Persentase laporan harta kekayaan yang disampaikan', 1, 'Persen', 'dokumen', null],
  ['A6.1', 'A6', 'Survei kepuasan dapat diakses terbuka', 1, '0-5', 'survei', null],
];

const parsed = readInstrumentSheet({ sheet: 'Instrumen', top: 0, left: 0, values: LKE });

it('reads the sheet without a fault', () => {
  expect(parsed).toMatchObject({ ok: true, instrument: { id: 'lke-zi-pengungkit', edition: 'lke-zi' } });
});

it('keeps each indicator on its own answer scale', () => {
  const scales = parsed.ok ? parsed.instrument.scales : {};
  const used = parsed.ok ? parsed.instrument.indicators.map(({ code, scale }) => [code, scale]) : [];
  expect(used).toEqual([
    ['A1.1', 'ya/tidak'],
    ['A1.2', 'A/B/C'],
    ['A2.1', 'A/B/C/D'],
    ['A3.1', 'A/B/C'],
    ['A4.1', 'ada/tidak ada'],
    ['A5.1', 'persen'],
    ['A6.1', '0-5'],
  ]);
  const pointsOf = (name: string) => {
    const scale = scales[name];
    return scale?.kind === 'choice' ? scale.options.map(({ answer, points }) => `${answer}=${points}`) : scale?.max;
  };
  expect(pointsOf('ya/tidak')).toEqual(['Ya=1', 'Tidak=0']);
  expect(pointsOf('ada/tidak ada')).toEqual(['Ada=1', 'Tidak ada=0']);
  expect(pointsOf('A/B/C')).toEqual(['A=1', 'B=0.5', 'C=0']);
  expect(pointsOf('A/B/C/D')).toEqual(['A=1', 'B=0.67', 'C=0.33', 'D=0']);
  expect(pointsOf('persen')).toBe(100);
  expect(pointsOf('0-5')).toBe(5);
});

it('keeps the weights of the sheet as parts of 60 and its indicator weights in ratio', () => {
  const instrument = parsed.ok ? parsed.instrument : null;
  expect(instrument?.rules.weightTotal).toBe(60);
  expect(instrument?.dimensions.map(({ weight }) => weight.value)).toEqual([8, 7, 10, 10, 15, 10]);
  expect(instrument?.indicators.slice(0, 3).map(({ weight }) => weight.value)).toEqual([5, 15, 10]);
  expect(instrument?.indicators[1]?.evidenceFrom.value).toBe(0.5);
  expect(instrument?.rules.notApplicable.value).toBe('refuse');
});

it('bands by its own limits', () => {
  if (!parsed.ok) throw new Error('unread');
  expect([5999, 6000].map((score) => classify(parsed.instrument, score)?.category)).toEqual(['Hampir', 'Memenuhi']);
});
