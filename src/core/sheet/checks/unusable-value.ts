import type { CellValue } from '../../grid';
import { shownNumber } from '../../number/shown';
import { allowedAnswers, readAnswer, type Answer } from '../answer';
import { cellAt, rawText } from '../cells';
import {
  indicatorOf,
  originalSeverity,
  placeOf,
  shownIn,
  sourceOf,
  valueCell,
  type Check,
  type CheckedTable,
} from '../check';
import { issueAt, issueOver, type FixPlace, type IssueOf, type Severity } from '../issue-at';
import { originalKinds, overrideCell } from '../overrides';
import { CellKind, type TableSource } from '../table';
import { dayAndMonth } from '../unknown-rows';

type Refused = { readonly found: string; readonly allowed: string };

type UnusableValue =
  /** A failed formula (#N/A, #REF! ...) stands where a value should. */
  | IssueOf<'error-cell', Refused>
  /** None of the answers of the scale, and no number either. */
  | IssueOf<'not-a-number', Refused>
  /** Below zero or above the maximum of its scale. It is refused, never moved to the limit. */
  | IssueOf<'value-out-of-range', Refused>
  /** A percentage on a scale of numbers: 75% may be 0.75, 3 of 4, or a slip. */
  | IssueOf<'percent-value', Refused>
  /** A date: "3/4" became one while it was typed. */
  | IssueOf<'date-value', Refused>
  /** Numbers up to 1 on a scale of percent, where 0.75 may mean 75% and 1 may be 1% or 100%. One issue for each column and unit. */
  | IssueOf<'fraction-value', Refused>
  /** Formulas would skip a number that stands as text. The same number is the certain mending. */
  | IssueOf<'number-as-text', { readonly found: string; readonly number: number }>
  /** "1.234" has two readings, so only a person can mend it. */
  | IssueOf<'ambiguous-number', { readonly found: string; readonly readings: readonly number[] }>;

/** A value cell, or a correction's cell, that cannot be used. */
interface UnusableCell {
  readonly source: TableSource;
  /** Row of the table. */
  readonly row: number;
  readonly indicator: number;
  /** Absolute column of the cell. */
  readonly column: number;
  readonly cell: CellValue;
  readonly severity: Severity;
}

type Invalid = Answer & { readonly kind: 'invalid' };

/** "Tidak berlaku" in an instrument that does not take it. */
const NOT_AN_ANSWER: Invalid = { kind: 'invalid', why: 'not-a-number' };

/** Value cells and cells of corrections whose content is no answer; a cell that is refused counts as missing. */
export const unusableValue: Check<UnusableValue> = {
  about: {
    ...{ 'error-cell': 'data', 'not-a-number': 'data', 'value-out-of-range': 'data' },
    ...{ 'number-as-text': 'data', 'ambiguous-number': 'data', 'percent-value': 'data', 'date-value': 'data' },
    'fraction-value': 'data',
  },
  find(checked, raise) {
    const { table, indicators, scales, scan } = checked;
    const kinds = scan(originalKinds);
    const refusesNa = checked.instrument.rules.notApplicable.value === 'refuse';
    for (const source of table.sources) {
      for (let row = source.start; row < source.end; row++) {
        const kind = kinds[row];
        if (kind !== CellKind.invalid && !(refusesNa && kind === CellKind.na)) continue;
        const indicator = indicatorOf(table, indicators, source, row);
        if (indicator < 0) continue;
        const cell = valueCell(table, source, row);
        const answer =
          kind === CellKind.na
            ? NOT_AN_ANSWER
            : readAnswer(cell, scales[indicator]!, shownIn(source, table.row[row]!, table.column[row]!));
        const [column, severity] = [table.column[row]!, originalSeverity(table, row)];
        if (answer.kind === 'invalid') {
          raise(issueOf({ source, row, indicator, column, cell, severity }, answer, checked));
        }
      }
    }
    for (const [row, { override }] of table.overrides) {
      if (override.kind !== CellKind.invalid) continue;
      const source = sourceOf(table, row);
      const indicator = indicatorOf(table, indicators, source, row);
      const cell = overrideCell(table, source, row);
      const shown = shownIn(source, table.row[row]!, source.columns.override);
      const read = readAnswer(cell, scales[indicator]!, shown);
      if (read.kind === 'value') continue;
      const answer = read.kind === 'invalid' ? read : NOT_AN_ANSWER;
      const { override: column } = source.columns;
      raise(issueOf({ source, row, indicator, column, cell, severity: 'wajib' }, answer, checked));
    }
    fractions(checked).forEach(raise);
  },
};

/** Likely fractions, one issue for each unit and sheet. */
function fractions({ table, instrument, scales }: CheckedTable): UnusableValue[] {
  const { rows, overrides } = table.facts.fractions;
  const groups = new Map<string, [UnusableCell, ...UnusableCell[]]>();
  const add = (row: number, isOverride: boolean): void => {
    const source = sourceOf(table, row);
    const column = isOverride ? source.columns.override : table.column[row]!;
    const cell = cellAt(source.grid, table.row[row]!, column);
    const severity = isOverride ? 'wajib' : originalSeverity(table, row);
    const each = { source, row, indicator: table.indicator[row]!, column, cell, severity };
    const key = `${severity} ${table.unit[row]!} ${source.start}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  };
  rows.forEach((row) => add(row, false));
  overrides.forEach((row) => add(row, true));
  return [...groups.values()].map((cells) => {
    const [first] = cells;
    const places = cells.map(({ source, row, indicator, column }): FixPlace =>
      placeOf(table, instrument, source, row, indicator, column),
    );
    const allowed = allowedAnswers(scales[first.indicator]!, instrument);
    const data = { found: rawText(first.cell), allowed };
    return issueOver('fraction-value', first.severity, places as [FixPlace, ...FixPlace[]], data);
  });
}

/** A number as its format shows it: 75% or 3/4. */
function shownText(cell: CellValue, { why }: Invalid): string {
  if (typeof cell !== 'number') return rawText(cell);
  if (why === 'percent-value') return `${shownNumber(cell * 100)}%`;
  const day = why === 'date-value' ? dayAndMonth(cell) : null;
  return day === null ? rawText(cell) : day.join('/');
}

function issueOf(
  { source, row, indicator, column, cell, severity }: UnusableCell,
  answer: Invalid,
  { table, instrument, scales }: CheckedTable,
): UnusableValue {
  const place = placeOf(table, instrument, source, row, indicator, column);
  const found = rawText(cell);
  const allowed = allowedAnswers(scales[indicator]!, instrument);
  switch (answer.why) {
    case 'number-as-text':
      return issueAt('number-as-text', severity, place, { found, number: answer.number }, answer.number);
    case 'ambiguous-number':
      return issueAt('ambiguous-number', severity, place, { found, readings: answer.readings });
    default:
      return issueAt(answer.why, severity, place, { found: shownText(cell, answer), allowed });
  }
}
