import type { CellPlace } from '../../app/cell-place';
import { undoOf } from '../../app/fixes';
import type { CellWrite, WorkbookPort } from '../../app/workbook-port';
import type { StateCell } from './cell';
import { refusalOf } from './refusal-of';

/** Writes fixes and puts the former contents back, one at a time; the workbook is read again after each. */
export class Fixing {
  constructor(
    private readonly port: WorkbookPort,
    private readonly cell: StateCell,
    private readonly readAgain: () => Promise<void>,
  ) {}

  async apply(writes: readonly CellWrite[]): Promise<void> {
    await this.write(writes, 'apply', async ({ fix }) => {
      await this.port.write(writes);
      this.cell.set({ outcome: { kind: 'applied', undo: undoOf(writes) } });
      this.cell.say(fix.applied(writes.length));
    });
  }

  /** Puts back what is still as it was written; it can be called again for the rest. */
  async undo(): Promise<void> {
    const { outcome } = this.cell.state;
    if (outcome === null) return;
    const writes = outcome.kind === 'applied' ? outcome.undo : outcome.rest;
    await this.write(writes, 'undo', async ({ fix }) => {
      const rest = await this.port.writeStill(writes);
      const done = writes.length - rest.length;
      this.cell.set({ outcome: { kind: 'undone', done, rest } });
      this.cell.say(rest.length === 0 ? fix.undone : fix.undoneExcept(done, rest));
    });
  }

  private async write(
    writes: readonly CellWrite[],
    action: 'apply' | 'undo',
    work: (text: StateCell['text']) => Promise<void>,
  ): Promise<void> {
    const { cell } = this;
    if (cell.state.isWriting || writes.length === 0) return;
    cell.set({ isWriting: true });
    try {
      await work(cell.text);
    } catch (error) {
      const refusal = refusalOf(error);
      const rest = action === 'undo' ? cellsOf(writes, refusal.cells) : [];
      cell.set({ outcome: { kind: 'failed', action, refusal, rest } });
      const { failed, undoFailed, workbook } = cell.text.fix;
      cell.say(`${action === 'apply' ? failed : undoFailed} ${workbook[refusal.workbook]}`);
    }
    cell.set({ isWriting: false });
    await this.readAgain();
  }
}

/** Those of the writes that are for these cells; all where it is not known for which. */
function cellsOf(writes: readonly CellWrite[], cells: readonly CellPlace[]): readonly CellWrite[] {
  if (cells.length === 0) return writes;
  return writes.filter(({ sheet, row, column }) =>
    cells.some((cell) => cell.sheet === sheet && cell.row === row && cell.column === column),
  );
}
