import { findInstrument } from '../../src/app/editions';
import { templatePlan } from '../../src/app/template';
import type { WorkbookPlan } from '../../src/core/report/plan';

/** The workbook to fill in for five units and two products, as a ministry would make it. */
export function templateOfFive(): WorkbookPlan {
  return templatePlan({
    instrument: findInstrument('2023')!,
    units: ['Unit A', 'Unit B', 'Unit C', 'Unit D', 'Unit E'],
    products: ['Produk 1', 'Produk 2'],
    institution: 'Kementerian Uji',
    kind: 'Kementerian/Lembaga',
    language: 'id',
  });
}

/** One sheet with everything a plan can ask for; `score` is what changes from one writing to the next. */
export function recap(score: number, units: readonly string[] = ['Unit A', 'Unit B']): WorkbookPlan {
  const last = 2 + units.length;
  return {
    title: 'Rekap',
    styles: {
      title: { size: 16, bold: true, color: '0f4c81' },
      heading: { bold: true, fill: '0F6CBD', color: 'FFFFFF', wrap: true, border: { line: 'thin', color: 'D0D7DE' } },
      score: { format: '0.00', horizontal: 'center', indent: 1 },
      green: { color: '0E700E', fill: 'F1FAF1', bold: true },
    },
    sheets: [
      {
        name: 'Rekap',
        tabColor: '0F6CBD',
        rows: [
          [{ value: '=HYPERLINK("x")', style: 'title' }],
          [],
          ['Unit', 'Nilai', 'Zona'].map((value) => ({ value, style: 'heading' })),
          ...units.map((unit) => [unit, { value: score, style: 'score' }, 'Hijau']),
          [],
          [
            'Rata-rata',
            { formula: `AVERAGE(B4:B${last + 1})`, result: score, style: 'score' },
            { error: '#N/A' },
            null,
          ],
        ],
        columns: [{ width: 30 }, { width: 10 }, { width: 10 }, { width: 5, hidden: true }],
        rowHeights: new Map([[0, 24]]),
        frozen: { rows: 3, columns: 1 },
        gridlines: false,
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        tables: [
          {
            name: 'TabelRekap',
            area: { top: 2, left: 0, bottom: last, right: 2 },
            columns: ['Unit', 'Nilai', 'Zona'],
            style: 'TableStyleLight1',
          },
        ],
        validations: [
          {
            area: { top: 3, left: 2, bottom: last, right: 2 },
            rule: { kind: 'list', values: ['Hijau', 'Kuning', 'Merah'] },
            allowBlank: true,
            hint: { title: 'Zona', text: 'Pilih satu.' },
            error: { title: 'Zona', text: 'Tidak dikenal.', level: 'stop' },
          },
        ],
        textRules: [
          { area: { top: 3, left: 2, bottom: last, right: 2 }, match: 'equals', text: 'Hijau', style: 'green' },
          { area: { top: 3, left: 2, bottom: last, right: 2 }, match: 'begins', text: 'Ku', style: 'title' },
        ],
        protection: { unlocked: [{ top: 3, left: 2, bottom: last, right: 2 }], allow: ['sort'] },
        charts: [
          {
            kind: 'bar',
            title: 'Nilai per unit',
            altText: 'Nilai tiap unit.',
            series: [
              {
                name: 'Nilai',
                color: '0E700E',
                sheet: 'Rekap',
                values: { top: 3, left: 1, bottom: last, right: 1 },
                categories: { top: 3, left: 0, bottom: last, right: 0 },
              },
            ],
            place: { top: last + 3, left: 0, bottom: last + 15, right: 2 },
            legend: 'none',
            axis: { minimum: 0, maximum: 100 },
          },
        ],
        page: { orientation: 'landscape', onePage: true, titleRows: [2, 2], centered: true, footer: 'A & B' },
      },
    ],
    names: [{ name: 'NilaiUnit', sheet: 'Rekap', area: { top: 3, left: 1, bottom: last, right: 1 } }],
  };
}
