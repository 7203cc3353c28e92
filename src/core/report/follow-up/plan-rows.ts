import type { CellValue } from '../../grid';
import type { Indicator, Instrument } from '../../instrument/types';
import type { Fraction } from '../../number/fraction';
import { compare, fraction, multiply, ZERO } from '../../number/fraction';
import { roundHalfAway } from '../../number/round';
import type { ResultStatus } from '../../scoring/result';
import { ASPECTS, FORMS } from './terms';
import type { UnitLosses } from './weakness';
import type { EntryColumn, FollowUpWords, RowOrigin } from './words';

export type Entries = Readonly<Record<EntryColumn, CellValue>>;

/** A row of the action plan. */
export interface PlanRow {
  readonly unit: CellValue;
  readonly code: CellValue;
  readonly indicator: CellValue;
  /** Hundredths of a percent of the full level; null where it is not assessed. */
  readonly achieved: number | null;
  /** Hundredths of a point, exactly; null where it is not assessed. */
  readonly lost: Fraction | null;
  readonly entries: Entries;
  readonly result: ResultStatus | null;
  readonly origin: RowOrigin;
  /** Cells of columns that people added to an earlier plan. */
  readonly extra: readonly CellValue[];
}

/** A weak indicator of a unit with what this product suggests, before an earlier plan is looked at. */
export interface WeakRow extends PlanRow {
  /** Places in the result's units and the instrument's indicators. */
  readonly at: { readonly unit: number; readonly indicator: number };
}

export function weakRows(
  unit: number,
  { unit: result, losses }: UnitLosses,
  instrument: Instrument,
  words: FollowUpWords,
): WeakRow[] {
  return losses
    .filter(({ weak }) => weak)
    .map(({ indicator, share, lost }): WeakRow => {
      const of = instrument.indicators[indicator]!;
      return {
        at: { unit, indicator },
        unit: result.name,
        code: of.code,
        indicator: of.name[words.language],
        achieved: percentOf(share),
        lost,
        entries: suggestedEntries(of, words),
        result: result.status,
        origin: { kind: 'new' },
        extra: [],
      };
    });
}

/** What stands in the entry cells of an indicator until somebody changes it. */
export function suggestedEntries(indicator: Indicator, words: FollowUpWords): Entries {
  const form = FORMS.find((each) => each === indicator.maladministration.value.trim().toLowerCase());
  return {
    action: words.suggestion(indicator),
    aspect: words.aspects[indicator.aspect.value],
    form: form === undefined ? indicator.maladministration.value : words.forms[form],
    owner: null,
    due: null,
    status: words.statuses['not-started'],
    note: null,
  };
}

/** Hundredths of a percent, rounded once. */
export function percentOf(share: Fraction): number {
  return roundHalfAway(multiply(share, fraction(10_000)));
}

/** By aspect, then form of maladministration, then points lost; other words last, rows without points after those with. */
export function inPlanOrder(rows: readonly PlanRow[], words: FollowUpWords): PlanRow[] {
  const aspects = ASPECTS.map((aspect) => words.aspects[aspect]);
  const forms = FORMS.map((form) => words.forms[form]);
  const place = (names: readonly string[], cell: CellValue): number => {
    const at = typeof cell === 'string' ? names.indexOf(cell) : -1;
    return at < 0 ? names.length : at;
  };
  return [...rows].sort(
    (a, b) =>
      place(aspects, a.entries.aspect) - place(aspects, b.entries.aspect) ||
      place(forms, a.entries.form) - place(forms, b.entries.form) ||
      compare(b.lost ?? ZERO, a.lost ?? ZERO),
  );
}
