import type { Recovery } from '../app/recovery';
import {
  PortError,
  type CellWrite,
  type KeptRecord,
  type Place,
  type Progress,
  type WorkbookPort,
} from '../app/workbook-port';
import type { Area, Grid } from '../core/grid';
import type { WorkbookPlan } from '../core/report/plan';
import { ANSWER_MS, inTime, runInTime, type Run } from './answer-limit';
import { asPort } from './host-error';
import { can } from './host-version';
import { JOURNAL_NAMESPACE } from './journal';
import { Pulse } from './pulse';
import { readSheets } from './read-sheets';
import { selectedPlace } from './selection';
import { readRecord } from './read-record';
import { watchSheets } from './watch-sheets';

/** Writing whole sheets takes much code that nobody needs to see a score. */
const fetchPutting = () => import(/* webpackChunkName: "excel-put" */ './put-sheets');
const fetchCells = () => import(/* webpackChunkName: "excel-put" */ './write-cells');
const fetchFormula = () => import(/* webpackChunkName: "excel-put" */ './put-formula');
const fetchRecords = () => import(/* webpackChunkName: "excel-put" */ './workbook-record');
const fetchRecovery = () => import(/* webpackChunkName: "excel-put" */ './recover');
const fetchRepair = () => import(/* webpackChunkName: "excel-put" */ './repair-formulas');

/** Fetches ahead what is not needed at once, so that a server that goes away later takes nothing with it. */
export async function fetchAhead(): Promise<void> {
  await Promise.allSettled([
    fetchPutting(),
    fetchRecords(),
    fetchCells(),
    fetchFormula(),
    fetchRecovery(),
    fetchRepair(),
  ]);
}

export interface PortOptions {
  /** Milliseconds that Excel has for an answer. */
  readonly limit?: number;
  /** How this page is told apart from other panes on the same workbook. */
  readonly pulse?: Pulse;
}

/** The workbook that is open in Excel. Call after Office.onReady. */
export class ExcelPort implements WorkbookPort {
  /** Excel runs batches one after another; ours wait for each other too, so that a reading never sees half a write. */
  private last: Promise<unknown> = Promise.resolve();
  private readonly watchers = new Set<() => void>();
  private isPutting = false;
  private readonly limit: number;
  private readonly pulse: Pulse;

  constructor({ limit = ANSWER_MS, pulse = new Pulse() }: PortOptions = {}) {
    this.limit = limit;
    this.pulse = pulse;
  }

  get language(): 'id' | 'en' {
    return Office.context.displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'id';
  }

  read(progress: Progress = {}): Promise<readonly Grid[]> {
    return this.queue(() => this.run((context) => readSheets(context, progress)));
  }

  select(sheet: string, { top, left, bottom, right }: Area): Promise<void> {
    return this.queue(() =>
      this.run(async (context) => {
        const target = context.workbook.worksheets.getItem(sheet);
        target.activate();
        target.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).select();
        await context.sync();
      }),
    );
  }

  write(cells: readonly CellWrite[]): Promise<void> {
    if (cells.length === 0) return Promise.resolve();
    return this.queue(async () => {
      const { writeCells } = await fetchCells();
      return this.run((context) => writeCells(context, cells));
    });
  }

  writeStill(cells: readonly CellWrite[]): Promise<readonly CellWrite[]> {
    if (cells.length === 0) return Promise.resolve([]);
    return this.queue(async () => {
      const { writeStill } = await fetchCells();
      return this.run((context) => writeStill(context, cells));
    });
  }

  watch(onChange: () => void): Promise<() => Promise<void>> {
    return asPort(async () => {
      const told = (): void => {
        if (!this.isPutting) onChange();
      };
      const stop = await inTime(watchSheets(told), this.limit);
      this.watchers.add(onChange);
      return () => {
        this.watchers.delete(onChange);
        return asPort(stop);
      };
    });
  }

  selection(): Promise<Place> {
    return this.queue(() => this.run(selectedPlace));
  }

  /** Excel's own option where it can be asked, otherwise what goes with the language. */
  decimalMark(): Promise<',' | '.'> {
    if (!can('decimalMark')) return Promise.resolve(this.language === 'en' ? '.' : ',');
    return this.queue(() =>
      this.run(async (context) => {
        const application = context.workbook.application.load('decimalSeparator');
        await context.sync();
        return application.decimalSeparator === '.' ? '.' : ',';
      }),
    );
  }

  putSheets(plan: WorkbookPlan, progress: Progress = {}, records: readonly KeptRecord[] = []): Promise<void> {
    return this.queue(() =>
      this.put(async () => {
        const { putSheets } = await fetchPutting();
        return putSheets(this.run, plan, progress, records, this.pulse);
      }),
    );
  }

  /** One sync where there is nothing to do, which is always but after an accident. */
  recover(): Promise<Recovery | null> {
    return this.queue(async () => {
      const count = await this.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE).getCount();
        await context.sync();
        return parts.value;
      });
      if (count === 0) return null;
      return this.put(async () => {
        const { recover } = await fetchRecovery();
        return recover(this.run, this.pulse);
      });
    });
  }

  putFormula(sheet: string, row: number, column: number, formula: string): Promise<void> {
    return this.queue(async () => {
      const { putFormula } = await fetchFormula();
      return this.run((context) => putFormula(context, { sheet, row, column }, formula));
    });
  }

  repairFormulas(progress: Progress = {}): Promise<number> {
    return this.queue(() =>
      this.put(async () => {
        const { repairFormulas } = await fetchRepair();
        return this.run((context) => repairFormulas(context, progress));
      }),
    );
  }

  record(namespace: string): Promise<string | null> {
    return this.queue(() => this.run((context) => readRecord(context, namespace)));
  }

  keepRecord(namespace: string, xml: string | null): Promise<void> {
    return this.queue(async () => {
      const { keepRecord } = await fetchRecords();
      return this.run((context) => keepRecord(context, namespace, xml));
    });
  }

  /** Kept in the file under the id that the manifest gives the pane; Office looks for it when the file is opened. */
  openPaneWithWorkbook(): Promise<void> {
    const { settings } = Office.context.document;
    settings.set('Office.AutoShowTaskpaneWithDocument', true);
    const saved = new Promise<void>((resolve, reject) => {
      settings.saveAsync(({ status, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new PortError('other', String(error.code)));
      });
    });
    return inTime(saved, this.limit);
  }

  openNew(file: Uint8Array): Promise<void> {
    if (!can('newWorkbook')) return Promise.reject(new PortError('unsupported', 'CreateWorkbook'));
    return this.queue(() => inTime(Excel.createWorkbook(base64(file)), this.limit));
  }

  /** Work of its own, in its turn and with requests of its own, during which nobody is told of changes. */
  alone<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.queue(() => this.put(() => work(this.run)));
  }

  /** Writing a plan causes hundreds of events: whatever happens meanwhile is told as one, when it is over. */
  private async put<T>(work: () => Promise<T>): Promise<T> {
    this.isPutting = true;
    try {
      return await work();
    } finally {
      this.isPutting = false;
      for (const tell of this.watchers) tell();
    }
  }

  private readonly run: Run = (work) => runInTime(work, this.limit);

  private queue<T>(work: () => Promise<T>): Promise<T> {
    const run = this.last.then(() => asPort(work));
    this.last = run.catch(() => undefined);
    return run;
  }
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
