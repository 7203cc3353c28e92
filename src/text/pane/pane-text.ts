import type { CellPlace } from '../../app/cell-place';
import type { FigureStatus } from '../../core/instrument/types';
import type { Language } from '../language';

export type ThemeName = 'office' | 'light' | 'dark';

/** Every sentence of the pane. Numbers arrive already written in the language's way. */
export interface PaneText {
  readonly language: Language;
  readonly app: string;
  readonly viewList: string;
  readonly more: string;
  readonly moreViews: string;
  readonly viewNow: (view: string) => string;
  readonly viewLoading: string;
  readonly viewMissing: string;
  readonly reload: string;
  readonly issueCount: (count: number) => string;
  readonly reading: string;
  readonly refresh: string;
  readonly retry: string;
  readonly close: string;
  readonly notLive: string;
  readonly stale: string;
  readonly openCell: string;
  readonly openSheet: string;
  readonly cellOpened: (place: string) => string;
  /** Where sheets are about to be written. */
  readonly undoNote: string;
  /** After the sentence that sheets were written. */
  readonly looksRefused: string;
  readonly updated: (score: string) => string;
  readonly simulated: string;
  readonly commandFailed: (command: string) => string;
  readonly stop: string;
  readonly stopping: string;
  readonly progress: (done: string, total: string) => string;

  /** Above every view while the sample stands in the place of the workbook. */
  readonly sample: {
    readonly title: string;
    readonly notWritten: string;
    readonly notThere: string;
    readonly back: string;
    readonly left: string;
  };

  readonly summary: {
    readonly moreUnits: (count: number) => string;
    readonly label: string;
    readonly untitled: string;
    readonly scope: (edition: string, units: number, values: number) => string;
    readonly sheets: (names: readonly string[]) => string;
    readonly outOf: (maximum: string) => string;
    readonly notScored: string;
    /** Around the points that are missing to the next better band. */
    readonly toNext: readonly [before: string, after: (band: string) => string];
    /** Where the best band is further still. */
    readonly toBest: (band: string, points: string) => string;
    readonly atBest: (band: string) => string;
    readonly scale: (maximum: string, score: string, band: string, distance: string) => string;
    readonly final: string;
    readonly finalWhy: string;
    readonly valid: string;
    readonly provisional: string;
    readonly unscored: string;
    readonly mandatory: (count: number) => string;
    readonly range: string;
    readonly noMandatory: string;
    readonly caveat: string;
    readonly editionNotes: (edition: string, count: number) => string;
    readonly ranking: string;
    readonly legend: string;
    readonly openUnit: string;
    readonly dimension: (name: string, points: string, weight: string) => string;
  };

  readonly empty: {
    readonly noRows: string;
    readonly noRowsHow: string;
    readonly stopped: string;
    readonly failed: string;
    readonly code: string;
  };

  readonly check: {
    readonly unit: string;
    readonly allUnits: string;
    readonly title: (count: number) => string;
    readonly checked: (values: number) => string;
    readonly filter: string;
    readonly all: string;
    readonly shown: (count: number) => string;
    readonly fixable: (count: number) => string;
    readonly lookFirst: string;
    readonly preview: string;
    readonly found: string;
    readonly allowed: string;
    readonly advice: string;
    readonly fixOne: (content: string) => string;
    readonly noUnit: string;
    readonly more: (count: number) => string;
    readonly noneTitle: string;
    readonly none: (values: number) => string;
    readonly toSummary: string;
  };

  /** Whether a column or a sheet is a unit; `subject` and `name` are quoted. */
  readonly questions: {
    readonly saving: string;
  };

  readonly fix: {
    readonly rest: (count: number) => string;
    readonly title: string;
    readonly lead: (count: number) => string;
    readonly nothingChosen: string;
    readonly cancel: string;
    readonly apply: (count: number) => string;
    readonly change: (place: string, before: string, after: string) => string;
    readonly writing: string;
    readonly cancelled: string;
    readonly applied: (count: number) => string;
    readonly undo: string;
    readonly undone: string;
    /** Some cells have their contents back, these others were left. */
    readonly undoneExcept: (done: number, cells: readonly CellPlace[]) => string;
    /** Cells that were left alone because somebody else has filled them meanwhile. */
    readonly theirs: (cells: readonly CellPlace[]) => string;
    readonly failed: string;
    readonly undoFailed: string;
    readonly workbook: Readonly<Record<'unchanged' | 'changed' | 'unknown', string>>;
    readonly blank: string;
  };

  readonly explain: {
    readonly selected: string;
    readonly elsewhere: string;
    readonly found: (unit: string, code: string) => string;
    readonly title: (score: string) => string;
    readonly notScored: string;
    readonly lead: string;
    readonly unit: string;
    readonly unitChosen: (unit: string, score: string) => string;
    readonly rows: string;
    readonly breakdown: string;
    readonly points: string;
    readonly scoreWord: string;
    readonly weightWord: string;
    readonly of: string;
    readonly total: string;
    readonly rounding: string;
    readonly table: (dimension: string) => string;
    readonly indicator: string;
    readonly share: string;
    readonly weight: string;
    readonly contribution: string;
    readonly sum: (dimension: string) => string;
    readonly marks: string;
    readonly markMeaning: Readonly<Record<FigureStatus | 'sheet' | 'computed', string>>;
    readonly sheetMark: string;
    readonly computedMark: string;
    readonly band: (min: string, max: string) => string;
    readonly source: string;
  };

  readonly improve: {
    readonly title: (band: string) => string;
    readonly enough: (indicators: number, steps: number) => string;
    readonly reachedAlready: (band: string) => string;
    readonly atTop: string;
    readonly unreachable: (band: string, best: string) => string;
    readonly tooLarge: string;
    readonly target: string;
    readonly tryOut: string;
    readonly now: string;
    readonly gain: (gain: string, from: string) => string;
    readonly list: string;
    readonly chosen: (chosen: number, all: number) => string;
    readonly step: (from: string, to: string, steps: number) => string;
    readonly suffices: (band: string) => string;
    readonly short: (points: string, band: string) => string;
    readonly meaning: string;
    readonly caution: string;
    readonly find: string;
    readonly whatIsMissing: string;
  };
}
