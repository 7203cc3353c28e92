import type { CellValue } from '../../grid';
import { allowedAnswers, readAnswer, type Answer } from '../answer';
import { rawText } from '../cells';
import { indicatorOf, originalSeverity, placeOf, shownIn, sourceOf, valueCell } from '../check';
import type { Check, CheckedTable } from '../check';
import { issueAt, type IssueOf, type Severity } from '../issue-at';
import { originalKinds, overrideCell } from '../overrides';
import { shownText } from '../shown-text';
import { CellKind, type TableSource } from '../table';

type Refused = { readonly found: string; readonly allowed: string };

type UnusableValue =
  /** A failed formula (#N/A, #REF! ...) stands where a value should. */
  | IssueOf<'error-cell', Refused>
  /** None of the answers of the scale, and no number either. */
  | IssueOf<'not-a-number', Refused>
  /** Below zero or above the maximum of its scale. It is refused, never moved to the limit. */
  | IssueOf<'value-out-of-range', Refused>
  /** Formulas would skip a number that stands as text. The same number is the certain mending. */
  | IssueOf<'number-as-text', { readonly found: string; readonly number: number }>
  /** "1.234" has two readings, so only a person can mend it. */
  | IssueOf<'ambiguous-number', { readonly found: string; readonly readings: readonly number[] }>
  /** A number that its format shows as a percentage, on a scale that has none. */
  | IssueOf<'percent-value', Refused>
  /** A number that its format shows as a date: "3/4" became one while it was typed. */
  | IssueOf<'date-value', Refused>;

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
        const [column, severity] = [table.column[row]!, originalSeverity(table, row)];
        const shown = shownIn(source, table.row[row]!, column);
        const answer = kind === CellKind.na ? NOT_AN_ANSWER : readAnswer(cell, scales[indicator]!, shown);
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
      const { override: column } = source.columns;
      const read = readAnswer(cell, scales[indicator]!, shownIn(source, table.row[row]!, column));
      if (read.kind === 'value') continue;
      const answer = read.kind === 'invalid' ? read : NOT_AN_ANSWER;
      raise(issueOf({ source, row, indicator, column, cell, severity: 'wajib' }, answer, checked));
    }
  },
};

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
    case 'percent-value':
      return issueAt(answer.why, severity, place, { found: shownText(cell, 'percent'), allowed });
    case 'date-value':
      return issueAt(answer.why, severity, place, { found: shownText(cell, 'date'), allowed });
    default:
      return issueAt(answer.why, severity, place, { found, allowed });
  }
}
