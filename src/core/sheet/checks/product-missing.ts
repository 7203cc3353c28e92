import { firstRows, unitPlace, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { groupProducts } from '../product-groups';

type ProductMissing = IssueOf<'product-missing', { readonly unit: string }>;

/** A unit that names no product, in an edition whose institution score weighs units by their products. */
export const productMissing: Check<ProductMissing> = {
  about: { 'product-missing': 'data' },
  find({ table, instrument, scan }, raise) {
    if (instrument.rules.institution.value !== 'product-weighted') return;
    const { perUnit } = scan(groupProducts);
    scan(firstRows).forEach((row, unit) => {
      if (row < 0 || perUnit[unit]! > 0) return;
      const name = table.units[unit]!;
      raise(issueAt('product-missing', 'wajib', unitPlace(table, row, name), { unit: name }));
    });
  },
};
