import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findInstrument, PUBLISHED } from '../../src/app/editions';
import { canBeFormulas, recap } from '../../src/app/recap';
import { sealSheetPlan } from '../../src/app/seal-sheet';
import { certificate, copyPlan, reportPlan, robustnessSheets, type Shareable } from '../../src/app/shared-plans';
import type { Planned } from '../../src/app/planned';
import { templatePlan } from '../../src/app/template';
import type { WorkbookPlan } from '../../src/core/report/plan';
import { seal } from '../../src/core/seal/seal';
import { ADD_IN } from '../../src/xlsx/add-in';
import { writeWorkbook } from '../../src/xlsx/write';
import { assessed } from '../app/assessed';
import { excelFaults } from '../support/excel-rules/check';

const ENGINE = '0.1.0';
const letters = (count: number): string => 'x'.repeat(count);

/** What people, other programs and ill will put into a name. */
const NAMES: readonly string[] = [
  ...['Kota Uji', "Dinas 'A'", "'awal", '=1+1', '+62', '-Unit A', '@SUM(A1)', '#N/A', 'TRUE', '1,5', '45306'],
  ...[
    'a&b<c>"d"',
    ']]>',
    '&amp;',
    '_x000D_',
    'dua\nbaris',
    'dua\r\nbaris',
    'tab\tdi',
    '\u0001kendali',
    '\u202emmargin',
  ],
  ...[
    '😀'.repeat(40),
    'é'.normalize('NFD'),
    '\ud800 setengah',
    letters(255),
    letters(256),
    letters(330),
    '&'.repeat(330),
  ],
  ...['=HYPERLINK("http://x";"y")', "='[buku.xlsx]A'!A1", 'R1C1', 'History', '  tepi  ', letters(2_000)],
];

/** Nothing where a name is in doubt and the result therefore not final: then there is nothing to write. */
const planOf = (name: string, planned: Planned): [string, WorkbookPlan][] => (planned.ok ? [[name, planned.plan]] : []);

function plansFor(name: string, language: 'id' | 'en'): [string, WorkbookPlan][] {
  const assessment = assessed({ institution: name, units: { [name]: () => 3, [`${name} 2`]: (at) => at % 5 } });
  const shared: Shareable = { assessment, grids: assessment.table.sources.map(({ grid }) => grid), seal: null };
  const wish = { language, engine: ENGINE, followUp: false, today: '2026-11-30' };
  const { table, instrument, result } = assessment;
  const sealed = seal(table, instrument, result, ENGINE, '2026-11-30T08:00:00+07:00');
  const options = { language, sheet: 'Rekap', version: ENGINE, writtenAt: '30 November 2026' };
  return [
    ...planOf('rapor', reportPlan(shared, wish)),
    ...planOf('piagam', certificate(shared, wish)),
    ...planOf('ketahanan', robustnessSheets(shared, wish)),
    ...planOf('salinan', copyPlan(shared, wish)),
    ['rekap', recap(shared, { ...options, contents: 'values' })],
    ...(canBeFormulas(shared)
      ? [['rekap rumus', recap(shared, { ...options, contents: 'formulas' })] as [string, WorkbookPlan]]
      : []),
    ...(sealed.ok ? [['segel', sealSheetPlan(sealed.record, 'Segel', language)] as [string, WorkbookPlan]] : []),
    [
      'templat',
      templatePlan({
        ...{ instrument, units: [name], products: [name], institution: name, kind: 'Pemerintah kota', language },
      }),
    ],
  ];
}

test.each(NAMES.map((name, at) => [JSON.stringify(name).slice(0, 40), name, at] as const))(
  'nothing that is written for %s needs a repair',
  async (_shown, name, at) => {
    const plans = plansFor(name, at % 2 === 0 ? 'id' : 'en');
    expect(plans.length).toBeGreaterThanOrEqual(5);
    for (const [what, plan] of plans) {
      expect([what, excelFaults(await writeWorkbook(plan, at % 3 === 0 ? { taskPane: ADD_IN } : {}))]).toEqual([
        what,
        [],
      ]);
    }
  },
);

test.each(PUBLISHED.filter(({ dimensions }) => dimensions.length > 0).map(({ edition }) => edition))(
  'nor does the template of %s',
  async (edition) => {
    const plan = templatePlan({
      ...{ instrument: findInstrument(edition)!, units: ['A', 'B'], products: ['P'], institution: 'Kota Uji' },
      ...{ kind: 'Pemerintah kota', language: 'id' },
    });
    expect(excelFaults(await writeWorkbook(plan))).toEqual([]);
  },
);

test.each(['contoh-fungsi', 'contoh-kemnaker-2023', 'contoh-temuan-2023'])('nor does the sample %s', (name) => {
  expect(excelFaults(readFileSync(path.join(__dirname, '..', '..', 'assets', `${name}.xlsx`)))).toEqual([]);
});

/** Each rule, by a file that breaks it: part, what is replaced, by what, and what is said of it. */
test.each<[string, string, string | RegExp, string, RegExp]>([
  ['a part that is no XML', 'xl/workbook.xml', '</workbook>', '', /workbook/],
  [
    'elements out of order',
    'xl/worksheets/sheet1.xml',
    /(<sheetData>.*<\/sheetData>)(.*)(<\/worksheet>)/s,
    '$2$1$3',
    /out of order/,
  ],
  ['a format that is not there', 'xl/worksheets/sheet1.xml', / s="\d+"/, ' s="9999"', /has the format 9999/],
  [
    'a text that is not there',
    'xl/worksheets/sheet1.xml',
    /(t="s" s="\d+"><v>)\d+/,
    '$1' + '99999',
    /has the text 99999/,
  ],
  [
    'a footer of 256 letters',
    'xl/worksheets/sheet1.xml',
    /<oddFooter>[^<]*/,
    `<oddFooter>${letters(256)}`,
    /footer of 256/,
  ],
  ['uses miscounted', 'xl/sharedStrings.xml', / count="\d+"/, ' count="1"', /uses told/],
  ['texts miscounted', 'xl/sharedStrings.xml', / uniqueCount="\d+"/, ' uniqueCount="1"', /texts miscounted/],
  ['two sheets of a name', 'xl/workbook.xml', /(<sheet [^>]*name=")[^"]*/, '$1Tindak Lanjut', /two sheets of name/],
  ['a name that leads nowhere', 'xl/workbook.xml', /(<definedName [^>]*>)[^<]*/, '$1Tiada!$A$1', /leads to no sheet/],
  [
    'a sheet without content type',
    '[Content_Types].xml',
    /<Override [^>]*sheet1\.xml[^>]*>/,
    '',
    /has no content type/,
  ],
  [
    'a relation to nothing',
    'xl/_rels/workbook.xml.rels',
    'worksheets/sheet1.xml',
    'worksheets/sheet9.xml',
    /leads to nothing/,
  ],
  ['headings that differ', 'xl/tables/table1.xml', /(<tableColumn [^>]*name=")[^"]*/, '$1Lain', /stands over/],
  ['formats miscounted', 'xl/styles.xml', /(<cellXfs count=")\d+/, '$11', /cellXfs/],
])('%s is seen', async (_what, part, from, to, fault) => {
  const report = plansFor('Kota Uji', 'id').find(([name]) => name === 'rapor')![1];
  const files = unzipSync(await writeWorkbook(report));
  const before = strFromU8(files[part]!);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  expect(excelFaults(zipSync({ ...files, [part]: strToU8(after) })).join('\n')).toMatch(fault);
});
