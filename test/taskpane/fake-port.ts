import { PortError, type CellWrite, type WorkbookPort } from '../../src/app/workbook-port';
import type { Area, CellValue, Grid } from '../../src/core/grid';

type Sheet = { readonly sheet: string; readonly rows: CellValue[][] };

/** A workbook in memory. `refuse` makes the next call of a kind fail as Excel would; edits are told like Excel's. */
export class FakePort implements WorkbookPort {
  readonly language = 'id';
  readonly selected: [string, Area][] = [];
  reads = 0;
  refuse: Partial<Record<'read' | 'write' | 'select' | 'watch', PortError>> = {};
  private tell: (() => void) | undefined;

  constructor(readonly sheets: readonly Sheet[]) {}

  async read(): Promise<readonly Grid[]> {
    this.reads++;
    this.fail('read');
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

  async watch(onChange: () => void): Promise<() => Promise<void>> {
    this.fail('watch');
    this.tell = onChange;
    return async () => {
      this.tell = undefined;
    };
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

  private fail(kind: 'read' | 'write' | 'select' | 'watch'): void {
    const error = this.refuse[kind];
    if (error === undefined) return;
    this.refuse = { ...this.refuse, [kind]: undefined };
    throw error;
  }
}
