import { documented, known, noted, type Probe } from '../probe';
import type { Scratch } from '../scratch';

const REFUSED_OR_TAKEN = known('taken', 'GeneralException');

type Look = (sheet: Excel.Worksheet) => unknown;

/** The same on the hidden sheet, and on one that is shown but not in view. */
async function bothWays(scratch: Scratch, looks: Readonly<Record<string, Look>>): Promise<Record<string, string>> {
  const facts: Record<string, string> = {};
  for (const [name, look] of Object.entries(looks)) facts[`${name}, hidden`] = await scratch.attempt(look);
  await scratch.attempt((sheet) => (sheet.visibility = 'Visible'));
  for (const [name, look] of Object.entries(looks)) facts[`${name}, shown`] = await scratch.attempt(look);
  await scratch.attempt((sheet) => (sheet.visibility = 'Hidden'));
  return facts;
}

/** What belongs to a sheet's window and its pages. */
export const WINDOW: readonly Probe[] = [
  {
    id: 24,
    means: 'host',
    expected: {
      'rows, hidden': REFUSED_OR_TAKEN,
      'block, hidden': REFUSED_OR_TAKEN,
      'none, hidden': REFUSED_OR_TAKEN,
      'rows, shown': documented('taken'),
      'block, shown': documented('taken'),
      'none, shown': documented('taken'),
    },
    ask: (scratch) =>
      bothWays(scratch, {
        rows: ({ freezePanes }) => freezePanes.freezeRows(2),
        block: (sheet) => sheet.freezePanes.freezeAt(sheet.getRange('A1:B3')),
        none: ({ freezePanes }) => freezePanes.unfreeze(),
      }),
  },
  {
    id: 25,
    means: 'host',
    needs: '1.9',
    expected: {
      'gridlines, hidden': REFUSED_OR_TAKEN,
      'tab colour, hidden': documented('taken'),
      'orientation, hidden': REFUSED_OR_TAKEN,
      'zoom, hidden': REFUSED_OR_TAKEN,
      'title rows, hidden': REFUSED_OR_TAKEN,
      'gridlines, shown': documented('taken'),
      'tab colour, shown': documented('taken'),
      'orientation, shown': documented('taken'),
      'zoom, shown': documented('taken'),
      'title rows, shown': documented('taken'),
    },
    ask: (scratch) =>
      bothWays(scratch, {
        gridlines: (sheet) => (sheet.showGridlines = false),
        'tab colour': (sheet) => (sheet.tabColor = '#0F6CBD'),
        orientation: ({ pageLayout }) => (pageLayout.orientation = 'Landscape'),
        zoom: ({ pageLayout }) => (pageLayout.zoom = { horizontalFitToPages: 1 }),
        'title rows': ({ pageLayout }) => pageLayout.setPrintTitleRows('$1:$2'),
      }),
  },
  {
    id: 26,
    means: 'host',
    needs: '1.9',
    expected: { '255 letters': documented('taken'), '256 letters': known('InvalidArgument') },
    ask: async (scratch) => {
      const footer = (length: number): Promise<string> =>
        scratch.attempt(({ pageLayout }) => {
          pageLayout.headersFooters.defaultForAllPages.centerFooter = 'x'.repeat(length);
        });
      await scratch.attempt((sheet) => (sheet.visibility = 'Visible'));
      return { '255 letters': await footer(253), '256 letters': await footer(254) };
    },
  },
  {
    id: 27,
    means: 'host',
    needs: '1.7',
    expected: { hidden: REFUSED_OR_TAKEN, shown: documented('taken'), 'order kept': documented(true), charts: noted },
    ask: async (scratch) => {
      const chart: Look = (sheet) => {
        sheet.getRange('A1:B3').values = [
          ['', 'Nilai'],
          ['a', 1],
          ['b', 2],
        ] as unknown[][];
        const made = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
        made.series.add('Kedua').setValues(sheet.getRange('B2:B3'));
        made.setPosition('D2', 'H10');
      };
      const hidden = await scratch.attempt(chart);
      await scratch.attempt((sheet) => (sheet.visibility = 'Visible'));
      const shown = await scratch.attempt(chart);
      const [names, charts] = await scratch.run(async (context) => {
        const found = context.workbook.worksheets.getItem(scratch.name).charts.load('items/series/items/name');
        await context.sync();
        const last = found.items.at(-1)?.series.items.map(({ name }) => name) ?? [];
        return [last, found.items.length] as const;
      });
      return { hidden, shown, 'order kept': names.at(-1) === 'Kedua', charts };
    },
  },
];
