import { placeOf, sourceOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { groupProducts } from '../product-groups';

type RespondentCount = IssueOf<
  'respondent-count',
  {
    readonly unit: string;
    readonly indicator: string;
    readonly found: number;
    readonly expected: number;
  }
>;

/** More or fewer respondents for an indicator than the instrument asks for, in sheets that name respondents. */
export const respondentCount: Check<RespondentCount> = {
  about: { 'respondent-count': 'data' },
  find({ table, instrument, scan }, raise) {
    const groups = scan(groupProducts);
    const { indicators } = instrument;
    const width = indicators.length;
    const units = table.units.length;
    // Indicators of products are counted for each product of a unit, the others for each unit.
    const productSlots = new Int32Array(width).fill(-1);
    let slots = 0;
    indicators.forEach(({ perProduct }, index) => {
      if (perProduct) productSlots[index] = slots++;
    });
    const counts = new Int32Array(units * width + groups.firstRows.length * slots);
    const first = new Int32Array(counts.length).fill(-1);
    for (const source of table.sources) {
      if (source.columns.respondent < 0) continue;
      for (let row = source.start; row < source.end; row++) {
        const indicator = table.indicator[row]!;
        if (indicator < 0) continue;
        const group = groups.of[row]!;
        const productSlot = productSlots[indicator]!;
        const byProduct = group >= 0 && productSlot >= 0;
        const slot = byProduct ? units * width + group * slots + productSlot : table.unit[row]! * width + indicator;
        if (counts[slot]!++ === 0) first[slot] = row;
      }
    }
    for (let slot = 0; slot < counts.length; slot++) {
      const row = first[slot]!;
      if (row < 0) continue;
      const { code, respondents } = indicators[table.indicator[row]!]!;
      const expected = respondents.value.count;
      const found = counts[slot]!;
      if (expected === null || expected === found) continue;
      const place = placeOf(table, instrument, sourceOf(table, row), row, table.indicator[row]!);
      raise(issueAt('respondent-count', 'cek', place, { unit: place.unit ?? '', indicator: code, found, expected }));
    }
  },
};
