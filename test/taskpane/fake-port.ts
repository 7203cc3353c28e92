import type { Recovery } from '../../src/app/recovery';
import {
  PortError,
  type CellWrite,
  type KeptRecord,
  type Place,
  type Progress,
  type WorkbookPort,
} from '../../src/app/workbook-port';
import type { Area, CellValue, Grid } from '../../src/core/grid';
import type { WorkbookPlan } from '../../src/core/report/plan';

type Call =
  | 'read'
  | 'write'
  | 'writeStill'
  | 'recover'
  | 'select'
  | 'watch'
  | 'selection'
  | 'putSheets'
  | 'putFormula'
  | 'repairFormulas'
  | 'record'
  | 'keepRecord'
  | 'openPaneWithWorkbook'
  | 'openNew';

type Sheet = { readonly sheet: string; readonly rows: CellValue[][] };

/** A workbook in memory. `refuse` makes the next call of a kind fail as Excel would; edits are told like Excel's. */
export class FakePort implements WorkbookPort {
  readonly language = 'id';
  readonly selected: [string, Area][] = [];
  reads = 0;
  refuse: Partial<Record<Call, PortError>> = {};
  private tell: (() => void) | undefined;

  constructor(readonly sheets: readonly Sheet[]) {}

  /** Pieces a reading comes in, each after a second; a long workbook has more than one. */
  pieces = 1;

  async read({ onProgress, isCancelled }: Progress = {}): Promise<readonly Grid[]> {
    this.reads++;
    this.fail('read');
    for (let piece = 1; piece < this.pieces; piece++) {
      onProgress?.(piece * 10_000, this.pieces * 10_000);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      if (isCancelled?.() === true) throw new PortError('cancelled', 'Cancelled');
    }
    return this.sheets.map(({ sheet, rows }) => ({ sheet, top: 0, left: 0, values: rows.map((row) => [...row]) }));
  }

  async select(sheet: string, area: Area): Promise<void> {
    this.fail('select');
    this.selected.push([sheet, area]);
  }

  async write(cells: readonly CellWrite[]): Promise<void> {
    this.fail('write');
    if (cells.some(({ sheet, row, column, before }) => this.row(sheet, row)[column] !== before)) {
      throw new PortError('changed-meanwhile', 'BeforeCheck');
    }
    for (const { sheet, row, column, after } of cells) this.row(sheet, row)[column] = after;
    this.tell?.();
  }

  async writeStill(cells: readonly CellWrite[]): Promise<readonly CellWrite[]> {
    this.fail('writeStill');
    const isOurs = ({ sheet, row, column, before }: CellWrite): boolean => this.row(sheet, row)[column] === before;
    const [ours, rest] = [cells.filter(isOurs), cells.filter((cell) => !isOurs(cell))];
    for (const { sheet, row, column, after } of ours) this.row(sheet, row)[column] = after;
    this.tell?.();
    return rest;
  }

  /** What `recover` finds, in order; nothing once they are told. */
  recoveries: Recovery[] = [];

  async recover(): Promise<Recovery | null> {
    this.fail('recover');
    return this.recoveries.shift() ?? null;
  }

  async watch(onChange: () => void): Promise<() => Promise<void>> {
    this.fail('watch');
    this.tell = onChange;
    return async () => {
      this.tell = undefined;
    };
  }

  /** What `selection` answers. */
  marked: Place = { sheet: '', area: { top: 0, left: 0, bottom: 0, right: 0 } };
  /** Plans put into the workbook, in order. */
  readonly plans: WorkbookPlan[] = [];
  readonly formulas: (readonly [sheet: string, row: number, column: number, formula: string])[] = [];
  /** Namespaces of records that were asked for. */
  readonly asked: string[] = [];
  readonly records = new Map<string, string>();
  readonly opened: Uint8Array[] = [];
  paneOpensWithWorkbook = false;
  brokenFormulas = 0;

  async selection(): Promise<Place> {
    this.fail('selection');
    return this.marked;
  }

  async decimalMark(): Promise<',' | '.'> {
    return ',';
  }

  async putSheets(
    plan: WorkbookPlan,
    { onProgress, isCancelled }: Progress = {},
    records: readonly KeptRecord[] = [],
  ): Promise<void> {
    this.fail('putSheets');
    for (const at of plan.sheets.keys()) {
      if (isCancelled?.() === true) throw new PortError('cancelled', 'Cancelled');
      onProgress?.(at, plan.sheets.length);
    }
    this.plans.push(plan);
    for (const { namespace, xml } of records) this.records.set(namespace, xml);
    this.tell?.();
  }

  async putFormula(sheet: string, row: number, column: number, formula: string): Promise<void> {
    this.fail('putFormula');
    this.formulas.push([sheet, row, column, formula]);
  }

  async repairFormulas({ onProgress }: Progress = {}): Promise<number> {
    this.fail('repairFormulas');
    onProgress?.(this.brokenFormulas, this.brokenFormulas);
    return this.brokenFormulas;
  }

  async record(namespace: string): Promise<string | null> {
    this.asked.push(namespace);
    this.fail('record');
    return this.records.get(namespace) ?? null;
  }

  async keepRecord(namespace: string, xml: string | null): Promise<void> {
    this.fail('keepRecord');
    if (xml === null) this.records.delete(namespace);
    else this.records.set(namespace, xml);
  }

  async openPaneWithWorkbook(): Promise<void> {
    this.fail('openPaneWithWorkbook');
    this.paneOpensWithWorkbook = true;
  }

  async openNew(file: Uint8Array): Promise<void> {
    this.fail('openNew');
    this.opened.push(file);
  }

  /** A person types into the first sheet. */
  type(row: number, column: number, value: CellValue): void {
    this.row(this.sheets[0]!.sheet, row)[column] = value;
    this.tell?.();
  }

  cell(row: number, column: number): CellValue | undefined {
    return this.sheets[0]!.rows[row]?.[column];
  }

  private row(sheet: string, row: number): CellValue[] {
    return this.sheets.find((each) => each.sheet === sheet)!.rows[row]!;
  }

  private fail(kind: Call): void {
    const error = this.refuse[kind];
    if (error === undefined) return;
    this.refuse = { ...this.refuse, [kind]: undefined };
    throw error;
  }
}
