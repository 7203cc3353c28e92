import type { WorkbookPlan } from '../../src/core/report/plan';

const NILAI = { top: 2, left: 1, bottom: 3, right: 1 };
const UNIT = { top: 2, left: 0, bottom: 3, right: 0 };
const ZONA = { top: 2, left: 2, bottom: 3, right: 2 };

/** A plan that uses every field there is. */
export const samplePlan: WorkbookPlan = {
  title: 'Hasil penilaian',
  styles: {
    judul: { bold: true, size: 16, color: 'FFFFFF', fill: '1F7A3D', horizontal: 'center', vertical: 'center' },
    nilai: { format: '0.00', border: { line: 'thin', color: '808080' } },
    teks: { wrap: true, vertical: 'top', indent: 1, italic: true, font: 'Calibri' },
    hijau: { bold: true, fill: 'C6EFCE', color: '006100' },
    kuning: { fill: 'FFEB9C', color: '7A4B00' },
    merah: { fill: 'FFC7CE', color: '9C0006' },
  },
  names: [{ name: 'NilaiUnit', sheet: 'Hasil 2023', area: NILAI }],
  active: 0,
  sheets: [
    {
      name: 'Hasil 2023',
      tabColor: '1F7A3D',
      columns: [{ width: 40 }, { width: 12 }, { width: 14 }, { hidden: true }],
      rowHeights: new Map([[0, 30]]),
      frozen: { rows: 2 },
      gridlines: false,
      rows: [
        [{ value: 'Hasil penilaian (data simulasi)', style: 'judul' }],
        ['Unit', 'Nilai', 'Zona'],
        [{ value: 'Balai A', style: 'teks' }, { value: 79.39, style: 'nilai' }, 'Hijau'],
        ['=HYPERLINK("http://x","y")', { value: 78, style: 'nilai' }, 'Hijau'],
        [],
        [
          'Rata-rata',
          { formula: 'AVERAGE(B3:B4)', result: 78.695, style: 'nilai' },
          { formula: 'VLOOKUP("x",A3:B4,2,FALSE)', result: { error: '#N/A' } },
        ],
        ['Fungsi', { formula: 'KEPATUHAN.NILAI(B3:B4,"KEPATUHAN.NILAI(")', result: 79.39, style: 'nilai' }],
        [
          null,
          {
            formula: 'KEPATUHAN.REKAP(A3:B4)',
            result: [
              ['Unit', 'Nilai'],
              ['Balai A', 78],
            ],
          },
        ],
      ],
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      tables: [
        {
          name: 'tblHasil',
          area: { top: 1, left: 0, bottom: 3, right: 2 },
          columns: ['Unit', 'Nilai', 'Zona'],
          style: 'TableStyleLight9',
        },
      ],
      validations: [
        {
          area: ZONA,
          rule: { kind: 'list', values: ['Hijau', 'Kuning', 'Merah'] },
          allowBlank: true,
          hint: { title: 'Zona', text: 'Hijau, Kuning, atau Merah' },
          error: { title: 'Zona', text: 'Pilih dari daftar.', level: 'stop' },
        },
        {
          area: NILAI,
          rule: { kind: 'decimal', minimum: 0, maximum: 100 },
          allowBlank: false,
          error: { title: 'Nilai', text: 'Nilai 0 sampai 100.', level: 'warning' },
        },
        {
          area: { top: 2, left: 3, bottom: 3, right: 3 },
          rule: { kind: 'list-range', sheet: 'Daftar', area: { top: 0, left: 0, bottom: 2, right: 0 } },
          allowBlank: true,
          error: { title: 'Daftar', text: 'Pilih dari daftar.', level: 'stop' },
        },
      ],
      textRules: [
        { area: ZONA, match: 'equals', text: 'Hijau', style: 'hijau' },
        { area: ZONA, match: 'contains', text: 'kun?', style: 'kuning' },
        { area: ZONA, match: 'begins', text: 'Mer', style: 'merah' },
      ],
      protection: { unlocked: [NILAI, { ...ZONA, right: 3 }], allow: ['sort', 'autoFilter'] },
      charts: [
        {
          kind: 'column',
          title: 'Nilai per unit',
          altText: 'Balai A 79,39; unit kedua 78',
          series: [{ name: 'Nilai', color: '1F7A3D', sheet: 'Hasil 2023', values: NILAI, categories: UNIT }],
          place: { top: 10, left: 0, bottom: 25, right: 2 },
          legend: 'none',
          axis: { minimum: 0, maximum: 100 },
        },
      ],
      page: { orientation: 'landscape', titleRows: [0, 1], centered: true, footer: 'Pemeriksaan & penilaian' },
    },
    { name: 'Daftar', visibility: 'hidden', rows: [['Hijau'], ['Kuning'], ['Merah']] },
  ],
};
