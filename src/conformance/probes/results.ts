import { SAMPLE } from '../../functions/sample';
import { documented, known, noted, type Probe } from '../probe';
import type { Scratch } from '../scratch';

const EDITION = 2025;
const UNIT = 'Dinas Kesehatan';
const DATA = `A1:C${SAMPLE.length}`;

const putSample = (scratch: Scratch): Promise<string> =>
  scratch.attempt((sheet) => (sheet.getRange(DATA).values = SAMPLE as unknown[][]));

const column = (block: readonly unknown[][]): (string | number)[] => block.map(([cell]) => cell as string | number);

/** The value of H1 as a data type; null where this Office.js cannot give it, or the host does not know it. */
async function cardOf(
  sheet: Excel.Worksheet,
): Promise<{ readonly type: string; readonly properties?: object | undefined } | null> {
  const cell = sheet.getRange('H1');
  if (!('valuesAsJson' in cell)) return null;
  cell.load('valuesAsJson');
  await sheet.context.sync();
  const { type, ...rest } = cell.valuesAsJson[0]![0]!;
  return { type, properties: 'properties' in rest ? rest.properties : undefined };
}

/** How the answers of the custom functions reach the cells. */
export const RESULTS: readonly Probe[] = [
  {
    id: 7,
    means: 'functions',
    expected: { first: documented('Hijau'), second: documented('Merah') },
    ask: async (scratch) => {
      const [first, second] = column(await scratch.formula('=KEPATUHAN.ZONA({79.39;53.99},2023)', 'H1', 2));
      return { first: first!, second: second! };
    },
  },
  {
    id: 8,
    means: 'functions',
    expected: { number: documented(1.5), error: documented('#VALUE!') },
    ask: async (scratch) => {
      const [number, error] = column(await scratch.formula('=KEPATUHAN.ANGKA({"1,5";"x"})', 'H1', 2));
      return { number: number!, error: error! };
    },
  },
  {
    id: 10,
    means: 'functions',
    expected: { filled: documented('Hijau'), blank: documented('') },
    ask: async (scratch) => {
      await scratch.attempt((sheet) => {
        sheet.getRange('A1').values = [[79.39]];
        sheet.getRange('A2').formulas = [['=""']];
      });
      const [filled, blank] = column(await scratch.formula('=KEPATUHAN.ZONA(A1:A2,2023)', 'H1', 2));
      return { filled: filled!, blank: blank! };
    },
  },
  {
    id: 11,
    means: 'functions',
    expected: { blocked: documented('#SPILL!'), 'in a table': documented('#SPILL!') },
    ask: async (scratch) => {
      await scratch.attempt((sheet) => {
        sheet.getRange('H2').values = [['x']];
        sheet.tables.add('D1:D4', true);
      });
      const formula = '=KEPATUHAN.ZONA({79.39;53.99},2023)';
      const blocked = column(await scratch.formula(formula))[0]!;
      return { blocked, 'in a table': column(await scratch.formula(formula, 'D2'))[0]! };
    },
  },
  {
    id: 12,
    means: 'functions',
    needs: '1.16',
    expected: { type: known('Double', 'FormattedNumber'), card: noted, sum: documented(true) },
    ask: async (scratch) => {
      await putSample(scratch);
      const args = `${DATA},"${UNIT}",${EDITION}`;
      const [[score]] = (await scratch.formula(`=KEPATUHAN.NILAI(${args})`, 'F1')) as [[unknown]];
      await scratch.formula(`=KEPATUHAN.KARTU(${args})`);
      const [[sum]] = (await scratch.formula('=SUM(H1)', 'I1')) as [[unknown]];
      const json = await scratch.run((context) => cardOf(context.workbook.worksheets.getItem(scratch.name)));
      return { type: json?.type ?? null, card: Object.keys(json?.properties ?? {}).length > 0, sum: sum === score };
    },
  },
  {
    id: 13,
    means: 'functions',
    expected: { equal: documented(true), functions: noted, pane: noted },
    ask: async (scratch) => {
      const rows = await scratch.formula('=KEPATUHAN.VERSI("mesin")', 'H1', 10, 2);
      const functions = String(rows.find(([name]) => name === 'CustomFunctionsRuntime')?.[1] ?? '');
      const pane = scratch.newest('CustomFunctionsRuntime');
      return { equal: functions === pane, functions, pane };
    },
  },
  {
    id: 14,
    means: 'functions',
    expected: { values: documented(200), milliseconds: noted },
    ask: async (scratch) => {
      await putSample(scratch);
      const begun = scratch.now();
      await scratch.attempt((sheet) => {
        const data = DATA.replace(/([A-C])(\d+)/g, '$$$1$$$2');
        const call = `=KEPATUHAN.NILAI(${data},"${UNIT}",${EDITION})`;
        sheet.getRange('E1:E200').formulas = Array.from({ length: 200 }, () => [call]);
      });
      const all = '=SUMPRODUCT(--ISNUMBER(E1:E200))';
      let values = 0;
      while (values < 200 && scratch.now() - begun < 20_000) {
        values = Number(((await scratch.formula(all)) as [[unknown]])[0][0]);
      }
      return { values, milliseconds: scratch.now() - begun };
    },
  },
  {
    id: 16,
    means: 'functions',
    expected: { spelling: documented('=KEPATUHAN.VERSI()') },
    ask: async (scratch) => {
      await scratch.formula('=KEPATUHAN.VERSI()');
      return {
        spelling: await scratch.answer(async (sheet, context) => {
          const cell = sheet.getRange('H1').load('formulas');
          await context.sync();
          return String(cell.formulas[0]![0]);
        }),
      };
    },
  },
];
