import { PortError, type CellWrite, type Place, type Progress, type WorkbookPort } from '../app/workbook-port';
import type { Area, Grid } from '../core/grid';
import type { WorkbookPlan } from '../core/report/plan';
import { asPort } from './host-error';
import { putSheets } from './put-sheets';
import { readSheets } from './read-sheets';
import { writeCells } from './write-cells';

/** The workbook that is open in Excel. Call after Office.onReady. */
export class ExcelPort implements WorkbookPort {
  /** Excel runs batches one after another; ours wait for each other too, so that a reading never sees half a write. */
  private last: Promise<unknown> = Promise.resolve();

  get language(): 'id' | 'en' {
    return Office.context.displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'id';
  }

  read(): Promise<readonly Grid[]> {
    return this.queue(() => Excel.run(readSheets));
  }

  select(sheet: string, { top, left, bottom, right }: Area): Promise<void> {
    return this.queue(() =>
      Excel.run(async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).select();
        await context.sync();
      }),
    );
  }

  write(cells: readonly CellWrite[]): Promise<void> {
    if (cells.length === 0) return Promise.resolve();
    return this.queue(() => Excel.run((context) => writeCells(context, cells)));
  }

  watch(onChange: () => void): Promise<() => Promise<void>> {
    return asPort(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        const tell = async (): Promise<void> => onChange();
        const handlers = [sheets.onChanged.add(tell), sheets.onAdded.add(tell), sheets.onDeleted.add(tell)];
        await context.sync();
        return () => asPort(() => Excel.run(handlers[0]!.context, (own) => removeAll(own, handlers)));
      }),
    );
  }

  selection(): Promise<Place> {
    return notYet();
  }

  decimalMark(): Promise<',' | '.'> {
    return notYet();
  }

  putSheets(plan: WorkbookPlan, progress: Progress = {}): Promise<void> {
    return this.queue(() => Excel.run((context) => putSheets(context, plan, progress)));
  }

  putFormula(): Promise<void> {
    return notYet();
  }

  repairFormulas(): Promise<number> {
    return notYet();
  }

  record(): Promise<string | null> {
    return notYet();
  }

  keepRecord(): Promise<void> {
    return notYet();
  }

  openPaneWithWorkbook(): Promise<void> {
    return notYet();
  }

  openNew(): Promise<void> {
    return notYet();
  }

  private queue<T>(work: () => Promise<T>): Promise<T> {
    const run = this.last.then(() => asPort(work));
    this.last = run.catch(() => undefined);
    return run;
  }
}

async function removeAll(context: Excel.RequestContext, handlers: readonly { remove(): void }[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await context.sync();
}

function notYet(): Promise<never> {
  return Promise.reject(new PortError('unsupported', 'NotImplemented'));
}
