import { firstRows, sourceOf, unitPlace, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { groupProducts } from '../product-groups';

type ProductUnnamed = IssueOf<'product-unnamed', { readonly unit: string }>;

/**
 * A unit without any product in an instrument whose institution score counts products: how much the unit weighs is not
 * known. One issue for each unit.
 */
export const productUnnamed: Check<ProductUnnamed> = {
  about: { 'product-unnamed': 'data' },
  find({ table, instrument, scan }, raise) {
    if (instrument.rules.institution.value !== 'product-weighted') return;
    const { perUnit } = scan(groupProducts);
    scan(firstRows).forEach((row, unit) => {
      if (row < 0 || perUnit[unit]! > 0) return;
      const name = table.units[unit]!;
      const { grid, columns } = sourceOf(table, row);
      const place = unitPlace(table, row, name);
      const at =
        columns.product < 0 ? place : { ...place, sheet: grid.sheet, row: table.row[row]!, column: columns.product };
      raise(issueAt('product-unnamed', 'wajib', at, { unit: name }));
    });
  },
};
