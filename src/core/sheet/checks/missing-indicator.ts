import { firstRows, isCounted, placeOf, sourceOf, unitPlace, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { groupProducts } from '../product-groups';

type MissingIndicator = IssueOf<
  'missing-indicator',
  { readonly unit: string; readonly indicator: string; readonly product: string }
>;

/** A unit without any row for an indicator, or a product of a unit without a row for an indicator of products. */
export const missingIndicator: Check<MissingIndicator> = {
  about: { 'missing-indicator': 'data' },
  find({ table, instrument, scan }, raise) {
    const groups = scan(groupProducts);
    const { indicators } = instrument;
    const counted = isCounted(instrument);
    const width = indicators.length;
    const seenUnit = new Uint8Array(table.units.length * width);
    const productSlots = indicators.map(({ perProduct }, index) => (perProduct && counted[index] ? index : -1));
    const productIndicators = productSlots.filter((index) => index >= 0);
    const slotOf = Int32Array.from(productSlots, (index) => productIndicators.indexOf(index));
    const seenProduct = new Uint8Array(groups.firstRows.length * productIndicators.length);
    for (let row = 0; row < table.length; row++) {
      const indicator = table.indicator[row]!;
      if (indicator < 0) continue;
      seenUnit[table.unit[row]! * width + indicator] = 1;
      const group = groups.of[row]!;
      const slot = slotOf[indicator]!;
      if (group >= 0 && slot >= 0) seenProduct[group * productIndicators.length + slot] = 1;
    }

    scan(firstRows).forEach((row, unit) => {
      if (row < 0) return;
      const name = table.units[unit]!;
      indicators.forEach(({ code, perProduct }, index) => {
        if (!counted[index] || seenUnit[unit * width + index] === 1) return;
        if (perProduct && groups.perUnit[unit]! > 0) return;
        const place = { ...unitPlace(table, row, name), indicator: code };
        raise(issueAt('missing-indicator', 'wajib', place, { unit: name, indicator: code, product: '' }));
      });
    });

    groups.firstRows.forEach((row, group) => {
      productIndicators.forEach((indicator, slot) => {
        if (seenProduct[group * productIndicators.length + slot] === 1) return;
        const source = sourceOf(table, row);
        const place = placeOf(table, instrument, source, row, indicator, source.columns.product);
        const data = { unit: place.unit ?? '', indicator: place.indicator ?? '' };
        const product = table.products[groups.products[group]!]!;
        raise(issueAt('missing-indicator', 'wajib', place, { ...data, product }));
      });
    });
  },
};
