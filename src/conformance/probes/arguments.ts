import { documented, known, noted, type Probe } from '../probe';
import type { Scratch } from '../scratch';

interface Received {
  readonly value: unknown;
  readonly range: {
    readonly rows: number;
    readonly last: number;
    readonly cells: readonly (readonly unknown[])[] | null;
  } | null;
}

/** What the function UJI was handed for these arguments; an error of its cell is thrown by its own name. */
async function received(scratch: Scratch, args: string): Promise<Received> {
  const [[shown]] = (await scratch.formula(`=KEPATUHAN.UJI(${args})`)) as [[unknown]];
  if (typeof shown === 'string' && shown.startsWith('{')) return JSON.parse(shown) as Received;
  throw Object.assign(new Error(String(shown)), { code: String(shown) });
}

const fill = (scratch: Scratch, work: (sheet: Excel.Worksheet) => void): Promise<string> =>
  scratch.attempt((sheet) => work(sheet));

const plain = (value: unknown): string | number | boolean | null =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : ((value ?? null) as string | number | null);

/** How cells reach the custom functions. */
export const ARGUMENTS: readonly Probe[] = [
  {
    id: 1,
    means: 'functions',
    expected: {
      BigInt: noted,
      'RegExp \\p{L}': noted,
      'RegExp lookbehind': noted,
      TextEncoder: noted,
      window: noted,
      Office: noted,
      OfficeRuntime: noted,
      polyfills: noted,
      CustomFunctionsRuntime: noted,
      cards: noted,
    },
    ask: async (scratch) => {
      const rows = await scratch.formula('=KEPATUHAN.VERSI("mesin")', 'H1', 10, 2);
      return Object.fromEntries(rows.map(([name, fact]) => [String(name), plain(fact)]));
    },
  },
  {
    id: 2,
    means: 'functions',
    expected: { blank: known(null), beside: known('x') },
    ask: async (scratch) => {
      await fill(
        scratch,
        (sheet) =>
          (sheet.getRange('A1:B2').values = [
            ['x', 1],
            [2, null],
          ] as unknown[][]),
      );
      const { range } = await received(scratch, ',A1:B2');
      return { blank: plain(range?.cells?.[1]?.[1]), beside: plain(range?.cells?.[0]?.[0]) };
    },
  },
  {
    id: 3,
    means: 'functions',
    expected: { blank: known(null), omitted: known(null), 'left out': known(null), 'empty text': known('') },
    ask: async (scratch) => {
      await fill(scratch, (sheet) => (sheet.getRange('B1').formulas = [['=""']]));
      return {
        blank: plain((await received(scratch, 'A1')).value),
        omitted: plain((await received(scratch, '')).value),
        'left out': plain((await received(scratch, ',A1:A2')).value),
        'empty text': plain((await received(scratch, 'B1')).value),
      };
    },
  },
  {
    id: 4,
    means: 'functions',
    expected: { 'names #N/A': documented(true), shape: noted },
    ask: async (scratch) => {
      await fill(scratch, (sheet) => (sheet.getRange('A1').formulas = [['=NA()']]));
      const shape = JSON.stringify((await received(scratch, ',A1:A2')).range?.cells?.[0]?.[0]);
      return { 'names #N/A': /#N\/A|NotAvailable/.test(shape), shape };
    },
  },
  {
    id: 5,
    means: 'functions',
    expected: {
      date: documented(45_306),
      truth: documented(true),
      percent: documented(0.5),
      'number with apostrophe': documented('3,5'),
      'number as text': documented('7'),
    },
    ask: async (scratch) => {
      await fill(scratch, (sheet) => {
        sheet.getRange('A1:C1').numberFormat = [['dd/mm/yyyy', 'General', '0%']];
        sheet.getRange('E1').numberFormat = [['@']];
        sheet.getRange('A1:E1').values = [[45_306, true, 0.5, "'3,5", '7']];
      });
      const cells = (await received(scratch, ',A1:E1')).range?.cells?.[0] ?? [];
      const [date, truth, percent, apostrophe, text] = cells.map(plain);
      return {
        ...{ date: date ?? null, truth: truth ?? null, percent: percent ?? null },
        ...{ 'number with apostrophe': apostrophe ?? null, 'number as text': text ?? null },
      };
    },
  },
  {
    id: 6,
    means: 'functions',
    expected: { rows: known(1_048_576), last: known(1_048_576), milliseconds: { from: 'known', atMost: 2000 } },
    ask: async (scratch) => {
      await fill(scratch, (sheet) => (sheet.getRange('A1048576').values = [[7]]));
      const begun = scratch.now();
      const { range } = await received(scratch, ',A:A');
      return { rows: range?.rows ?? null, last: range?.last ?? null, milliseconds: scratch.now() - begun };
    },
  },
];
