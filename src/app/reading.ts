import type { Grid } from '../core/grid';
import type { BlankPolicy } from '../core/scoring/result';
import { searchSheets } from '../core/sheet/indicator-sheets';
import { finish } from '../core/steps';
import { assessSteps, type Assessment, type AssessOutcome } from './assess';
import { mappingFor, type StoredMapping } from './column-mapping';
import type { EditionGroup } from './edition-groups';
import type { Problem } from './problem';
import { instrumentFor } from './workbook-instrument';

export interface ReadingOptions {
  /** Edition asked for; undefined follows the workbook. */
  readonly edition: string | undefined;
  readonly blank: BlankPolicy;
}

/**
 * A workbook read, checked and scored, resting between steps: with the columns that it remembers, and with the edition
 * asked for or the one it names. Columns that no longer fit are a problem: to leave a sheet out silently would give
 * another score.
 */
export function* readingSteps(
  grids: readonly Grid[],
  stored: StoredMapping,
  { edition, blank }: ReadingOptions,
): Generator<void, AssessOutcome, void> {
  const known = mappingFor(stored, grids);
  if (!known.ok) return known;
  const searched = searchSheets(grids, known.mapping, known.answers);
  const choice = instrumentFor(grids, edition, searched);
  if (!choice.ok) return choice;
  return yield* assessSteps(searched, choice.instrument, blank, choice);
}

/** One edition of a workbook that may hold several; `edition` is undefined where the workbook says it itself. */
export interface EditionReading extends Pick<EditionGroup, 'edition'> {
  readonly sheets: readonly string[];
  readonly assessment: Assessment;
}

export type EditionReadings =
  | { readonly ok: true; readonly readings: readonly EditionReading[] }
  | { readonly ok: false; readonly problem: Problem; readonly sheets: readonly string[] };

/**
 * Reads, checks and scores each edition of a workbook, blank cells refused; all of them, or the first problem with the
 * sheets that it is about.
 */
export function readEditions(groups: readonly EditionGroup[]): EditionReadings {
  const readings: EditionReading[] = [];
  for (const { edition, searched } of groups) {
    const grids = searched.map(({ grid }) => grid);
    const sheets = grids.map(({ sheet }) => sheet);
    const choice = instrumentFor(grids, edition, searched);
    const outcome = choice.ok ? finish(assessSteps(searched, choice.instrument, 'refuse', choice)) : choice;
    if (!outcome.ok) return { ok: false, problem: outcome.problem, sheets };
    readings.push({ edition, sheets, assessment: outcome.assessment });
  }
  return { ok: true, readings };
}
