import { HostError, itemNotFound } from '../protocol/host-error';
import { MAX_COLS, MAX_ROWS, parseReference, quoteSheet, toA1, toZone, type Area, type Zone } from './a1';
import type { BatchState } from './batch-plugin';
import type { Cell, Dispatch, EvaluatedCell, Getters, Model, Position } from './o-spreadsheet';

const HARMLESS = new Set(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName']);

/** A range that knows its sheet. */
export interface Target {
  readonly sheetId: string;
  readonly area: Area;
}

/** Office.js semantics on one side, o-spreadsheet's commands on the other: sheets, areas and running commands. */
export class Grid {
  readonly g: Getters;
  private runner: Dispatch;
  private dirty = false;
  private isForgetful = false;

  constructor(
    readonly model: Model,
    readonly state: BatchState,
  ) {
    this.g = model.getters;
    this.runner = model.dispatch;
  }

  /** The way to dispatch right now: the batch's own while one runs. */
  get dispatch(): Dispatch {
    return this.runner;
  }

  /** Everything `work` does becomes one command of the grid. */
  batch<T>(work: () => T): T {
    let result: { value: T } | undefined;
    const outer = this.runner;
    this.model.dispatch('HOST_BATCH', {
      run: (dispatch: Dispatch) => {
        this.runner = dispatch;
        const resume = this.pauseTableGrowth();
        try {
          result = { value: work() };
        } finally {
          resume();
          this.runner = outer;
          this.dirty = false;
        }
      },
    });
    if (this.isForgetful) this.emptyHistory();
    if (!result) throw new HostError('InvalidOperation', 'The workbook is read-only.');
    return result.value;
  }

  /**
   * The batch that is under way does what Excel cannot undo: adding, copying, deleting and protecting sheets. What was done
   * before cannot be undone any more either (Microsoft's documentation, "Undo capabilities of add-ins").
   */
  forgetHistory(): void {
    this.isForgetful = true;
  }

  private emptyHistory(): void {
    this.isForgetful = false;
    for (const handler of this.model.handlers) {
      if (!('undoStack' in handler)) continue;
      Object.assign(handler, { undoStack: [], redoStack: [] });
    }
  }

  run(type: string, payload: object): void {
    const result = this.runner(type, payload);
    this.dirty = true;
    if (result.isSuccessful || result.reasons.every((reason) => HARMLESS.has(reason))) return;
    if (result.reasons.includes('SheetLocked')) {
      throw new HostError('AccessDenied', 'You cannot perform the requested operation.', type);
    }
    throw new HostError('InvalidOperation', `${type}: ${result.reasons.join(', ')}`, type);
  }

  /**
   * Makes what this batch wrote readable: every plugin's finalize() (evaluation included), while the batch and so the undo
   * step stay open. Model.finalize() itself would close it.
   */
  settle(): void {
    if (!this.dirty) return;
    for (const handler of this.model.handlers) handler.finalize();
    this.dirty = false;
  }

  sheetIds(): string[] {
    return this.g.getSheetIds();
  }

  sheetName(sheetId: string): string {
    return this.g.getSheetName(sheetId);
  }

  findSheet(key: unknown): string | undefined {
    const text = String(key);
    const lower = text.toLowerCase();
    return this.sheetIds().find((id) => id === text || this.sheetName(id).toLowerCase() === lower);
  }

  activate(sheetIdTo: string): void {
    const sheetIdFrom = this.g.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) this.run('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  }

  size(sheetId: string): { rows: number; cols: number } {
    return { rows: this.g.getNumberRows(sheetId), cols: this.g.getNumberCols(sheetId) };
  }

  /** Sheets of the grid are finite: whole columns and rows end where the sheet ends. */
  clamp(sheetId: string, { r, c, h, w }: Area): Area {
    const { rows, cols } = this.size(sheetId);
    return { r, c, h: h >= MAX_ROWS ? rows : h, w: w >= MAX_COLS ? cols : w };
  }

  /** Adds rows and columns until the area exists. */
  grow(sheetId: string, area: Area): void {
    const { rows, cols } = this.size(sheetId);
    const add = (dimension: 'ROW' | 'COL', have: number, need: number): void => {
      if (need <= have) return;
      const sheetName = this.sheetName(sheetId);
      const payload = { sheetId, sheetName, dimension, base: have - 1, quantity: need - have, position: 'after' };
      this.state.growing = true;
      this.run('ADD_COLUMNS_ROWS', payload);
      this.state.growing = false;
    };
    add('ROW', rows, area.r + area.h);
    add('COL', cols, area.c + area.w);
  }

  zone(sheetId: string, area: Area): Zone {
    return toZone(this.clamp(sheetId, area));
  }

  rangeData(sheetId: string, area: Area): unknown {
    return this.g.getRangeDataFromZone(sheetId, this.zone(sheetId, area));
  }

  reference(sheetId: string, area: Area, mark = ''): string {
    return `${quoteSheet(this.sheetName(sheetId))}!${toA1(area, mark)}`;
  }

  resolveReference(text: string, defaultSheetId: string): Target {
    const { sheetName, area } = parseReference(text);
    const sheetId = sheetName === null ? defaultSheetId : this.findSheet(sheetName);
    if (sheetId === undefined) throw itemNotFound(text);
    return { sheetId, area };
  }

  /** Reads every cell of an area; cells beyond the end of the sheet are empty. */
  map<T>(
    sheetId: string,
    area: Area,
    read: (value: EvaluatedCell, cell: Cell | undefined, position: Position) => T,
  ): T[][] {
    const { rows, cols } = this.size(sheetId);
    const { r, c, h, w } = this.clamp(sheetId, area);
    const blank: EvaluatedCell = { type: 'empty', value: null, formattedValue: '' };
    return Array.from({ length: h }, (_row, i) =>
      Array.from({ length: w }, (_col, j) => {
        const position = { sheetId, row: r + i, col: c + j };
        if (position.row >= rows || position.col >= cols) return read(blank, undefined, position);
        return read(this.g.getEvaluatedCell(position), this.g.getCell(position), position);
      }),
    );
  }

  /** The one value all cells share, or null when they differ (Office.js's convention). */
  uniform<T>(sheetId: string, area: Area, read: (position: Position) => T): T | null {
    const values = new Set(this.map(sheetId, area, (_value, _cell, position) => read(position)).flat());
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  /** Typing under a table grows it, in Excel and here; Excel's API does not do that. */
  private pauseTableGrowth(): () => void {
    const tables = this.model.handlers.find((handler) => typeof handler.canUpdateCellCmdExtendTable === 'function');
    if (!tables) return () => undefined;
    tables.canUpdateCellCmdExtendTable = (): string => 'none';
    return () => {
      delete tables.canUpdateCellCmdExtendTable;
    };
  }
}
