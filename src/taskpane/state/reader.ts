import { NO_MAPPING, type ColumnMapping, type StoredMapping } from '../../app/column-mapping';
import { readingSteps } from '../../app/reading';
import { inSlices } from '../../app/slices';
import type { WorkbookPort } from '../../app/workbook-port';
import type { Grid } from '../../core/grid';
import type { UnitAnswer } from '../../core/sheet/unit-answers';
import { formatHundredths } from '../../core/number/format';
import { ColumnMemory } from './column-memory';
import { refusalOf } from './refusal-of';
import type { Reading } from './pane-state';
import type { StateCell } from './cell';

/** Edits come in bursts (a paste, a fill); the sheet is read once they pause this long. */
const PAUSE_MS = 300;

/** A workbook of more rows takes long enough to read that progress is shown. */
const LONG_ROWS = 10_000;

/** Reads and scores the workbook into the pane's state, one reading at a time; the sample may stand in its place. */
export class WorkbookReader {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reread = false;
  private sample: readonly Grid[] | null = null;
  private readonly columns: ColumnMemory;

  constructor(
    private readonly port: WorkbookPort,
    private readonly cell: StateCell,
  ) {
    this.columns = new ColumnMemory(port);
  }

  /** Reads once edits pause. */
  soon(): void {
    // What the sample hides is read when it goes.
    if (this.cell.state.sample !== null) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), PAUSE_MS);
  }

  /** Reads the workbook, in place of the sample too. A call while a reading is under way makes it read once more. */
  async now(): Promise<void> {
    this.sample = null;
    this.cell.set({ sample: null });
    await this.readAgain(null);
  }

  /** Scores the sample's grids in place of the workbook, until the workbook is read again. */
  async showSample(grids: readonly Grid[]): Promise<void> {
    this.sample = grids;
    await this.readAgain(grids);
  }

  /** Scores what was already read under another policy or edition. */
  async reassess(): Promise<void> {
    const { reading } = this.cell.state;
    await this.readAgain(reading.kind === 'ready' || reading.kind === 'problem' ? reading.grids : null);
  }

  /** Asks the reading that is under way to stop; the last one stays, marked as old. */
  stop(): void {
    const { progress } = this.cell.state;
    if (progress !== null) this.cell.set({ progress: { ...progress, isStopping: true } });
  }

  /** Reads no more on account of edits. */
  close(): void {
    clearTimeout(this.timer);
  }

  /** Rejects with PortError, and then nothing has changed. */
  async keepColumns(mapping: readonly ColumnMapping[]): Promise<void> {
    await this.columns.keep(mapping);
  }

  /** Keeps what the user said of units. Rejects with PortError, and then nothing has changed. */
  async keepAnswers(answers: readonly UnitAnswer[]): Promise<void> {
    await this.columns.answer(answers);
  }

  /** What the workbook remembers of its columns and units; nothing of the sample. */
  get stored(): StoredMapping {
    return this.sample === null ? (this.columns.known ?? NO_MAPPING) : NO_MAPPING;
  }

  private async readAgain(known: readonly Grid[] | null): Promise<void> {
    clearTimeout(this.timer);
    if (this.cell.state.isReading) {
      this.reread = true;
      return;
    }
    this.cell.set({ isReading: true, refusal: null });
    let grids = known;
    do {
      this.reread = false;
      await this.readOnce(grids);
      grids = null;
    } while (this.reread);
    this.cell.set({ isReading: false });
  }

  private async readOnce(known: readonly Grid[] | null): Promise<void> {
    try {
      const remembered = this.columns.known ?? (await this.columns.read());
      const grids = this.sample ?? known ?? (await this.readGrids());
      const stored = grids === this.sample ? NO_MAPPING : remembered;
      const { edition, blank } = this.cell.state;
      this.cell.set({
        mapping: remembered.ok ? remembered.mapping : [],
        answers: stored.ok ? (stored.answers ?? []) : [],
      });
      const read = await inSlices(readingSteps(grids, stored, { edition: edition ?? undefined, blank }));
      this.show(
        read.ok
          ? { kind: 'ready', assessment: read.assessment, grids }
          : { kind: 'problem', problem: read.problem, grids },
      );
    } catch (error) {
      const refusal = refusalOf(error);
      // An old result with a warning is more use than none.
      if (this.cell.state.reading.kind === 'ready') this.cell.set({ stale: refusal });
      else this.cell.set({ reading: { kind: 'failed', refusal }, stale: null });
    }
  }

  private async readGrids(): Promise<readonly Grid[]> {
    const isStopping = (): boolean => this.cell.state.progress?.isStopping ?? false;
    try {
      return await this.port.read({
        onProgress: (done, total) => {
          if (total > LONG_ROWS) this.cell.set({ progress: { done, total, isStopping: isStopping() } });
        },
        isCancelled: isStopping,
      });
    } finally {
      this.cell.set({ progress: null });
    }
  }

  private show(reading: Reading): void {
    const before = scoreOf(this.cell.state.reading);
    const after = scoreOf(reading);
    const lost = this.cell.state.reading.kind === 'ready' && reading.kind === 'problem';
    this.cell.set({ reading, stale: null });
    if (lost) this.cell.say(this.cell.text.empty.stopped);
    if (after !== null && before !== null && before !== after) {
      const { text } = this.cell;
      this.cell.say(text.updated(formatHundredths(after, text.language)));
    }
  }
}

function scoreOf(reading: Reading): number | null {
  if (reading.kind !== 'ready') return null;
  const { outcome } = reading.assessment.result.institution;
  return outcome.scored ? outcome.hundredths : null;
}
