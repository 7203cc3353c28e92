import { isCounted, placeOf, sourceOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { CellKind } from '../table';

type DimensionAllNa = IssueOf<'dimension-all-na', { readonly unit: string; readonly dimension: string }>;

/** A unit with nothing but "tidak berlaku" in a dimension has no score there: not assessed, never zero. */
export const dimensionAllNa: Check<DimensionAllNa> = {
  about: { 'dimension-all-na': 'data' },
  find({ table, instrument }, raise) {
    const { dimensions, indicators } = instrument;
    const counted = isCounted(instrument);
    const dimensionOf = indicators.map(({ dimension }) => dimensions.findIndex(({ code }) => code === dimension));
    const firstNa = new Int32Array(table.units.length * dimensions.length).fill(-1);
    const answered = new Uint8Array(firstNa.length);
    for (let row = 0; row < table.length; row++) {
      const indicator = table.indicator[row]!;
      if (indicator < 0 || !counted[indicator]) continue;
      const slot = table.unit[row]! * dimensions.length + dimensionOf[indicator]!;
      if (table.kind[row] !== CellKind.na) answered[slot] = 1;
      else if (firstNa[slot] === -1) firstNa[slot] = row;
    }
    firstNa.forEach((row, slot) => {
      if (row < 0 || answered[slot] === 1) return;
      const place = placeOf(table, instrument, sourceOf(table, row), row, table.indicator[row]!);
      const dimension = dimensions[slot % dimensions.length]!.code;
      raise(issueAt('dimension-all-na', 'wajib', place, { unit: place.unit ?? '', dimension }));
    });
  },
};
