import type { ColumnMapping } from '../../app/column-mapping';
import { fillingOf, nextBlank } from '../../app/filling';
import type { CellWrite, Place, Progress, WorkbookPort } from '../../app/workbook-port';
import { cellAddress } from '../../core/address';
import type { Area, Grid } from '../../core/grid';
import type { BlankPolicy } from '../../core/scoring/result';
import type { Language } from '../../text/language';
import type { PaneText, ThemeName } from '../../text/pane/pane-text';
import { PORT_FAULTS } from '../../text/pane/port-faults';
import type { ViewName } from '../../text/pane/views';
import type { PreferenceStore } from './preferences';
import { rememberedScoring } from './remembered-scoring';
import type { SessionMemory } from './session-memory';
import { refusalOf } from './refusal-of';
import type { Job, PaneState, ToldFunctions } from './pane-state';
import { StateCell } from './cell';
import { Fixing } from './fixing';
import { Recovering } from './recovering';
import { WorkbookReader } from './reader';
import { UnitAnswering } from './unit-answering';

/** How a piece of work ended: a sentence, and where to look. */
export interface JobEnd {
  readonly text: string;
  readonly place?: Place;
}

export interface StoreOptions {
  readonly preferences: PreferenceStore;
  readonly memory: SessionMemory;
  /** Whether the sample can stand in a view; it makes way for the workbook before any other opens. */
  readonly isOnSample: (view: ViewName) => boolean;
  /** Where the pane opens. */
  readonly view?: ViewName;
}

/**
 * The pane's state and everything a user can do to it. Views are functions of `state`.
 * The workbook is reached through the port only.
 */
export class PaneStore {
  private readonly cell: StateCell;
  private readonly reader: WorkbookReader;
  private readonly recovering: Recovering;
  private readonly fixing: Fixing;
  private stopWatching: (() => Promise<void>) | undefined;

  /** What views keep of what was entered in them, so that it outlives the view and the page. */
  readonly memory: SessionMemory;
  readonly units: UnitAnswering;

  constructor(
    private readonly port: WorkbookPort,
    private readonly options: StoreOptions,
  ) {
    const { preferences, memory, view = 'summary' } = options;
    this.memory = memory;
    const { language = port.language, theme = 'office' } = preferences.load();
    this.cell = new StateCell({
      view,
      functions: null,
      language,
      theme,
      ...rememberedScoring(memory),
      reading: { kind: 'first' },
      mapping: [],
      answers: [],
      sample: null,
      isReading: false,
      progress: null,
      isWriting: false,
      stale: null,
      isLive: true,
      unit: null,
      outcome: null,
      job: null,
      recovery: null,
      refusal: null,
      failedCommand: null,
      spoken: { text: '', times: 0 },
    });
    this.reader = new WorkbookReader(port, this.cell);
    this.recovering = new Recovering(port, this.cell, () => void this.refresh());
    this.fixing = new Fixing(port, this.cell, () => this.refresh());
    this.units = new UnitAnswering(this.cell, this.reader, (...work) => this.perform(...work));
  }

  get state(): PaneState {
    return this.cell.state;
  }

  get text(): PaneText {
    return this.cell.text;
  }

  /** Calls `listener` after each change of the state; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    return this.cell.subscribe(listener);
  }

  /** Reads the workbook and follows its edits. */
  async start(): Promise<void> {
    const reading = this.refresh();
    try {
      this.stopWatching = await this.port.watch(() => this.reader.soon());
    } catch {
      this.set({ isLive: false });
    }
    await reading;
  }

  async stop(): Promise<void> {
    this.reader.close();
    this.recovering.close();
    await this.stopWatching?.();
  }

  /** Reads the workbook again now, in place of the sample too. A call while a reading is under way makes it read once more. */
  async refresh(): Promise<void> {
    if (this.recovering.isDue) await this.recovering.look();
    await this.reader.now();
  }

  /** Asks the reading that is under way to stop; the last one stays, marked as old. */
  stopReading(): void {
    this.reader.stop();
  }

  go(view: ViewName): void {
    if (this.state.sample !== null && !this.options.isOnSample(view)) void this.leaveSample();
    const job = this.state.job?.kind === 'running' ? this.state.job : null;
    this.set({ view, job, refusal: null, ...(view === 'check' ? {} : { outcome: null }) });
  }

  say(text: string): void {
    this.cell.say(text);
  }

  chooseUnit(unit: string): void {
    this.set({ unit });
  }

  chooseLanguage(language: Language): void {
    this.set({ language });
    this.savePreferences();
  }

  chooseTheme(theme: ThemeName): void {
    this.set({ theme });
    this.savePreferences();
  }

  async chooseEdition(edition: string | null): Promise<void> {
    this.set({ edition });
    this.memory.keep('edition', edition);
    await this.reader.reassess();
  }

  async chooseBlank(blank: BlankPolicy): Promise<void> {
    this.set({ blank });
    this.memory.keep('blank', blank);
    await this.reader.reassess();
  }

  /** Shows the sample in place of the workbook, which is not written to; false where it cannot be fetched. */
  async showSample(): Promise<boolean> {
    let grids: readonly Grid[];
    try {
      const { sampleGrids } = await import(/* webpackChunkName: "sample" */ '../../app/sample-grid');
      grids = sampleGrids();
    } catch {
      return false;
    }
    this.set({ sample: 'shown' });
    this.go('summary');
    await this.reader.showSample(grids);
    this.say(this.text.sample.title);
    return true;
  }

  async leaveSample(): Promise<void> {
    this.set({ reading: { kind: 'first' }, outcome: null, unit: null });
    this.say(this.text.sample.left);
    await this.refresh();
  }

  /** Keeps with the workbook which of its columns is which, in place of what it remembered; `id` as for `perform`. */
  async keepMapping(id: string, label: string, mapping: readonly ColumnMapping[], done: string): Promise<void> {
    await this.perform(id, label, async () => {
      await this.reader.keepColumns(mapping);
      return { text: done };
    });
  }

  /** Shows a cell or an area in the workbook; `place` is how it is called in words. */
  async open(sheet: string, area: Area, place: string): Promise<void> {
    if (this.isSample()) return;
    try {
      await this.port.select(sheet, area);
      this.set({ refusal: null });
      this.say(this.text.cellOpened(place));
    } catch (error) {
      const refusal = refusalOf(error);
      this.set({ refusal });
      this.say(PORT_FAULTS[this.state.language][refusal.fault].what);
    }
  }

  /** Shows the blank cell that comes after what the user has selected, so that filling in goes on there. */
  async openNextBlank(): Promise<void> {
    const { reading } = this.state;
    if (reading.kind !== 'ready' || this.isSample()) return;
    const { blanks } = fillingOf(reading.assessment);
    const selected = await this.port.selection().catch(() => null);
    const next = nextBlank(blanks, selected);
    if (next === null) return;
    const { sheet, row, column } = next;
    const area = { top: row, left: column, bottom: row, right: column };
    await this.open(sheet, area, `${sheet}!${cellAddress(row, column)}`);
  }

  /** Writes fixes; the way back is kept until the next write. */
  async apply(writes: readonly CellWrite[]): Promise<void> {
    if (!this.isSample()) await this.fixing.apply(writes);
  }

  /** Puts back what is still as it was written; it can be called again for the rest. */
  async undo(): Promise<void> {
    if (!this.isSample()) await this.fixing.undo();
  }

  /** Tells of a ribbon command that failed, since a command has no screen of its own. */
  reportCommand(command: string, error: unknown): void {
    this.set({ failedCommand: { command, refusal: refusalOf(error) } });
  }

  dismiss(): void {
    const job = this.state.job?.kind === 'running' ? this.state.job : null;
    this.set({ outcome: null, job, refusal: null, failedCommand: null });
  }

  /** Tells once what keeps functions and pane from being one, in the words for it. */
  tellFunctions(functions: ToldFunctions): void {
    this.set({ functions });
    if (functions.text !== null) this.say(functions.text[this.state.language]);
  }

  dismissFunctions(): void {
    const { functions } = this.state;
    if (functions !== null) this.set({ functions: { ...functions, text: null } });
  }

  dismissRecovery(): void {
    this.set({ recovery: null });
  }

  /**
   * Does one piece of work on the workbook, shown as `state.job` under the view's `id` for it, and reads the workbook
   * again. A second one is not begun while one runs. The work must leave the workbook whole when it fails.
   */
  async perform(
    id: string,
    label: string,
    work: (port: WorkbookPort, progress: Progress) => Promise<JobEnd>,
  ): Promise<void> {
    if (this.state.job?.kind === 'running' || this.state.isWriting || this.isSample()) return;
    const job: Job = { kind: 'running', id, label, done: 0, total: 0, isStopping: false };
    this.set({ job, refusal: null });
    this.say(label);
    let areLooksRefused = false;
    const progress: Progress = {
      onLooksRefused: () => (areLooksRefused = true),
      onProgress: (done, total) => {
        const { job: now } = this.state;
        if (now?.kind === 'running') this.set({ job: { ...now, done, total } });
      },
      isCancelled: () => this.state.job?.kind === 'running' && this.state.job.isStopping,
    };
    try {
      const { text: done, place = null } = await work(this.port, progress);
      const text = areLooksRefused ? `${done} ${this.text.looksRefused}` : done;
      this.set({ job: { kind: 'done', id, text, place } });
      this.say(text);
    } catch (error) {
      const refusal = refusalOf(error);
      this.set({ job: { kind: 'failed', id, refusal } });
      if (refusal.workbook !== 'unchanged') this.recovering.suspect();
      this.say(`${PORT_FAULTS[this.state.language][refusal.fault].what} ${this.text.fix.workbook[refusal.workbook]}`);
    }
    await this.refresh();
  }

  /** Asks the running work to stop at the next point where the workbook is whole. */
  stopJob(): void {
    const { job } = this.state;
    if (job?.kind === 'running') this.set({ job: { ...job, isStopping: true } });
  }

  /** Asks the workbook something; null where the host refused, which is then shown above the view. */
  async ask<T>(question: (port: WorkbookPort) => Promise<T>): Promise<T | null> {
    try {
      return await question(this.port);
    } catch (error) {
      const refusal = refusalOf(error);
      this.set({ refusal });
      this.say(PORT_FAULTS[this.state.language][refusal.fault].what);
      return null;
    }
  }

  /** Whether the sample stands here, in which case it says that what was asked for is not in the workbook. */
  private isSample(): boolean {
    if (this.state.sample === null) return false;
    this.set({ sample: 'asked' });
    this.say(this.text.sample.notThere);
    return true;
  }

  private savePreferences(): void {
    this.options.preferences.save({ language: this.state.language, theme: this.state.theme });
  }

  private set(change: Partial<PaneState>): void {
    this.cell.set(change);
  }
}
