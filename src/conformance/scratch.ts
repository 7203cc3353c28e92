import { TAKEN, type Fact } from '../app/conformance';
import { hostCodeOf } from '../excel/host-error';

/** Runs requests of their own, each answered in time. */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** What a probe has to work with: sheets of its own, hidden, which nobody else writes on. */
export interface Scratch {
  readonly run: Run;
  /** The sheet of this probe. */
  readonly name: string;
  /** A further hidden sheet of this test; its name. */
  readonly sheet: () => Promise<string>;
  /** Whether the host takes something: `taken`, or the code of its error. What comes before the error may stay. */
  readonly attempt: (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) => Promise<string>;
  /** What the host answers, or the code of its error. */
  readonly answer: <T extends Fact>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T | string>;
  /** Enters a formula in a cell of the sheet and waits for what it shows; of a spilled one the block of so many cells. */
  readonly formula: (formula: string, place?: string, rows?: number, columns?: number) => Promise<readonly unknown[][]>;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** The newest version of a requirement set that the pane is told of; "" for none. */
  readonly newest: (set: string) => string;
  readonly hasApi: (version: string) => boolean;
  /** What names and parts of this test are called by. */
  readonly token: string;
}

/** What a cell shows while the answer is on its way. */
const BUSY: readonly unknown[] = ['#BUSY!', '#GETTING_DATA', '#CONNECT!'];
const PAUSE_MS = 100;

interface Options {
  readonly run: Run;
  readonly addSheet: () => Promise<string>;
  readonly token: string;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly newest: (set: string) => string;
  readonly hasApi: (version: string) => boolean;
}

/** The scratch of one probe, on the sheet `name`. */
export function scratchOn(name: string, { run, addSheet, token, now, wait, newest, hasApi }: Options): Scratch {
  const on =
    <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
    (context: Excel.RequestContext) =>
      work(context.workbook.worksheets.getItem(name), context);
  const answer: Scratch['answer'] = async (work) => {
    try {
      return await run(on(work));
    } catch (error) {
      return hostCodeOf(error);
    }
  };
  return {
    ...{ run, name, token, now, wait, newest, hasApi, answer },
    sheet: addSheet,
    attempt: (work) =>
      answer(async (sheet, context) => {
        await work(sheet, context);
        await context.sync();
        return TAKEN;
      }),
    formula: async (formula, place = 'H1', rows = 1, columns = 1) => {
      await run(
        on(async (sheet, context) => {
          sheet.getRange(place).formulas = [[formula]];
          await context.sync();
        }),
      );
      for (;;) {
        const values = await run(
          on(async (sheet, context) => {
            const shown = sheet
              .getRange(place)
              .getResizedRange(rows - 1, columns - 1)
              .load('values');
            await context.sync();
            return shown.values as unknown[][];
          }),
        );
        if (!BUSY.includes(values[0]![0])) return values;
        await wait(PAUSE_MS);
      }
    },
  };
}
