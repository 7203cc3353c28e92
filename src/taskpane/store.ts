import type { ColumnMapping } from '../app/column-mapping';
import type { CellWrite, Place, Progress, WorkbookPort } from '../app/workbook-port';
import type { Area, Grid } from '../core/grid';
import { formatHundredths } from '../core/number/format';
import type { BlankPolicy } from '../core/scoring/result';
import type { Language } from '../text/language';
import { PANE_TEXT } from '../text/pane';
import type { PaneText, ThemeName, ViewName } from '../text/pane/pane-text';
import { PORT_FAULTS } from '../text/pane/port-faults';
import { ColumnMemory, NO_MAPPING } from './column-memory';
import { undoOf } from './fixes';
import type { PreferenceStore } from './preferences';
import { readingSteps } from './read-workbook';
import { refusalOf } from './refusal-of';
import { inSlices } from './slices';
import type { Job, PaneState, Reading } from './state';

/** Edits come in bursts (a paste, a fill); the sheet is read once they pause this long. */
const PAUSE_MS = 300;

/** A workbook of more rows takes long enough to read that progress is shown. */
const LONG_ROWS = 10_000;

/** Views that the sample can stand in; the others work on the workbook, so the sample makes way for it. */
const SAMPLE_VIEWS: ReadonlySet<ViewName> = new Set(['summary', 'check', 'explain', 'improve', 'settings']);

/** How a piece of work ended: a sentence, and where to look. */
export interface JobEnd {
  readonly text: string;
  readonly place?: Place;
}

/**
 * The pane's state and everything a user can do to it. Views are functions of `state`.
 * The workbook is reached through the port only.
 */
export class PaneStore {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private reread = false;
  private readonly columns: ColumnMemory;
  private sampleGrids: readonly Grid[] | null = null;
  private stopWatching: (() => Promise<void>) | undefined;

  constructor(
    private readonly port: WorkbookPort,
    private readonly preferences: PreferenceStore,
    view: ViewName = 'summary',
  ) {
    this.columns = new ColumnMemory(port);
    const { language = port.language, theme = 'office' } = preferences.load();
    this.current = {
      view,
      language,
      theme,
      edition: null,
      blank: 'ignore',
      reading: { kind: 'first' },
      mapping: [],
      sample: null,
      isReading: false,
      progress: null,
      isWriting: false,
      stale: null,
      isLive: true,
      unit: null,
      outcome: null,
      job: null,
      refusal: null,
      failedCommand: null,
      spoken: { text: '', times: 0 },
    };
  }

  get state(): PaneState {
    return this.current;
  }

  get text(): PaneText {
    return PANE_TEXT[this.current.language];
  }

  /** Calls `listener` after each change of the state; returns the way to stop. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Reads the workbook and follows its edits. */
  async start(): Promise<void> {
    const reading = this.refresh();
    try {
      this.stopWatching = await this.port.watch(() => this.edited());
    } catch {
      this.set({ isLive: false });
    }
    await reading;
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    await this.stopWatching?.();
  }

  /** Reads the workbook again now, in place of the sample too. A call while a reading is under way makes it read once more. */
  async refresh(): Promise<void> {
    this.sampleGrids = null;
    this.set({ sample: null });
    await this.readAgain(null);
  }

  /** Asks the reading that is under way to stop; the last one stays, marked as old. */
  stopReading(): void {
    const { progress } = this.current;
    if (progress !== null) this.set({ progress: { ...progress, isStopping: true } });
  }

  go(view: ViewName): void {
    if (this.current.sample !== null && !SAMPLE_VIEWS.has(view)) void this.leaveSample();
    const job = this.current.job?.kind === 'running' ? this.current.job : null;
    this.set({ view, job, refusal: null, ...(view === 'check' ? {} : { outcome: null }) });
  }

  say(text: string): void {
    this.set({ spoken: { text, times: this.current.spoken.times + 1 } });
  }

  chooseUnit(unit: string): void {
    this.set({ unit });
  }

  chooseLanguage(language: Language): void {
    this.set({ language });
    this.savePreferences();
    void this.reassess();
  }

  chooseTheme(theme: ThemeName): void {
    this.set({ theme });
    this.savePreferences();
  }

  async chooseEdition(edition: string | null): Promise<void> {
    this.set({ edition });
    await this.reassess();
  }

  async chooseBlank(blank: BlankPolicy): Promise<void> {
    this.set({ blank });
    await this.reassess();
  }

  /** Shows the sample in place of the workbook, which is not written to; false where it cannot be fetched. */
  async showSample(): Promise<boolean> {
    try {
      const { sampleGrids } = await import(/* webpackChunkName: "sample" */ '../app/sample-grid');
      this.sampleGrids = sampleGrids();
    } catch {
      return false;
    }
    this.set({ sample: 'shown' });
    this.go('summary');
    await this.readAgain(this.sampleGrids);
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
      await this.columns.keep(mapping);
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
      this.say(PORT_FAULTS[this.current.language][refusal.fault].what);
    }
  }

  /** Writes fixes; the way back is kept until the next write. */
  async apply(writes: readonly CellWrite[]): Promise<void> {
    await this.write(writes, 'apply');
  }

  async undo(): Promise<void> {
    if (this.current.outcome?.kind !== 'applied') return;
    await this.write(this.current.outcome.undo, 'undo');
  }

  /** Tells of a ribbon command that failed, since a command has no screen of its own. */
  reportCommand(command: string, error: unknown): void {
    this.set({ failedCommand: { command, refusal: refusalOf(error) } });
  }

  dismiss(): void {
    const job = this.current.job?.kind === 'running' ? this.current.job : null;
    this.set({ outcome: null, job, refusal: null, failedCommand: null });
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
    if (this.current.job?.kind === 'running' || this.current.isWriting || this.isSample()) return;
    const job: Job = { kind: 'running', id, label, done: 0, total: 0, isStopping: false };
    this.set({ job, refusal: null });
    this.say(label);
    const progress: Progress = {
      onProgress: (done, total) => {
        const { job: now } = this.current;
        if (now?.kind === 'running') this.set({ job: { ...now, done, total } });
      },
      isCancelled: () => this.current.job?.kind === 'running' && this.current.job.isStopping,
    };
    try {
      const { text, place = null } = await work(this.port, progress);
      this.set({ job: { kind: 'done', id, text, place } });
      this.say(text);
    } catch (error) {
      const refusal = refusalOf(error);
      this.set({ job: { kind: 'failed', id, refusal } });
      this.say(`${PORT_FAULTS[this.current.language][refusal.fault].what} ${this.text.fix.workbook[refusal.workbook]}`);
    }
    await this.refresh();
  }

  /** Asks the running work to stop at the next point where the workbook is whole. */
  stopJob(): void {
    const { job } = this.current;
    if (job?.kind === 'running') this.set({ job: { ...job, isStopping: true } });
  }

  /** Asks the workbook something; null where the host refused, which is then shown above the view. */
  async ask<T>(question: (port: WorkbookPort) => Promise<T>): Promise<T | null> {
    try {
      return await question(this.port);
    } catch (error) {
      const refusal = refusalOf(error);
      this.set({ refusal });
      this.say(PORT_FAULTS[this.current.language][refusal.fault].what);
      return null;
    }
  }

  private async write(writes: readonly CellWrite[], action: 'apply' | 'undo'): Promise<void> {
    if (this.current.isWriting || writes.length === 0 || this.isSample()) return;
    this.set({ isWriting: true });
    try {
      await this.port.write(writes);
      this.set({ outcome: action === 'apply' ? { kind: 'applied', undo: undoOf(writes) } : { kind: 'undone' } });
      this.say(action === 'apply' ? this.text.fix.applied(writes.length) : this.text.fix.undone);
    } catch (error) {
      const refusal = refusalOf(error);
      this.set({ outcome: { kind: 'failed', action, refusal } });
      const { failed, undoFailed, workbook } = this.text.fix;
      this.say(`${action === 'apply' ? failed : undoFailed} ${workbook[refusal.workbook]}`);
    }
    this.set({ isWriting: false });
    await this.refresh();
  }

  /** Whether the sample stands here, in which case it says that what was asked for is not in the workbook. */
  private isSample(): boolean {
    if (this.current.sample === null) return false;
    this.set({ sample: 'asked' });
    this.say(this.text.sample.notThere);
    return true;
  }

  private edited(): void {
    // What the sample hides is read when it goes.
    if (this.current.sample !== null) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), PAUSE_MS);
  }

  /** Reads the workbook, or scores what was already read (`known`) under another policy or in other words. */
  private async readAgain(known: readonly Grid[] | null): Promise<void> {
    clearTimeout(this.timer);
    if (this.current.isReading) {
      this.reread = true;
      return;
    }
    this.set({ isReading: true, refusal: null });
    let grids = known;
    do {
      this.reread = false;
      await this.readOnce(grids);
      grids = null;
    } while (this.reread);
    this.set({ isReading: false });
  }

  private async readOnce(known: readonly Grid[] | null): Promise<void> {
    try {
      const remembered = this.columns.known ?? (await this.columns.read());
      const grids = this.sampleGrids ?? known ?? (await this.readGrids());
      const stored = grids === this.sampleGrids ? NO_MAPPING : remembered;
      const { edition, blank, language } = this.current;
      this.set({ mapping: remembered.ok ? remembered.mapping : [] });
      this.show(await inSlices(readingSteps(grids, stored, edition, blank, language)));
    } catch (error) {
      const refusal = refusalOf(error);
      // An old result with a warning is more use than none.
      if (this.current.reading.kind === 'ready') this.set({ stale: refusal });
      else this.set({ reading: { kind: 'failed', refusal }, stale: null });
    }
  }

  private async readGrids(): Promise<readonly Grid[]> {
    try {
      return await this.port.read({
        onProgress: (done, total) => {
          if (total > LONG_ROWS) this.set({ progress: { done, total, isStopping: this.isStopping } });
        },
        isCancelled: () => this.isStopping,
      });
    } finally {
      this.set({ progress: null });
    }
  }

  private get isStopping(): boolean {
    return this.current.progress?.isStopping ?? false;
  }

  private reassess(): Promise<void> {
    const { reading } = this.current;
    return this.readAgain(reading.kind === 'ready' || reading.kind === 'problem' ? reading.grids : null);
  }

  private show(reading: Reading): void {
    const before = scoreOf(this.current.reading);
    const after = scoreOf(reading);
    this.set({ reading, stale: null });
    if (after !== null && before !== null && before !== after) {
      this.say(this.text.updated(formatHundredths(after, this.current.language)));
    }
  }

  private savePreferences(): void {
    const { language, theme } = this.current;
    this.preferences.save({ language, theme });
  }

  private set(change: Partial<PaneState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function scoreOf(reading: Reading): number | null {
  if (reading.kind !== 'ready') return null;
  const { outcome } = reading.assessment.result.institution;
  return outcome.scored ? outcome.hundredths : null;
}
