import type { InstitutionKind } from '../../instrument/types';
import { plainWords } from '../cells';
import { firstRows, sourceOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { groupProducts } from '../product-groups';

/** What the "Jenis:" line may say, as `plainWords` leaves it. */
const KINDS: ReadonlyMap<string, InstitutionKind> = new Map<string, InstitutionKind>([
  ...[
    'kementerian lembaga',
    'kementerian',
    'lembaga',
    'k l',
    'kl',
    'ministry',
    'ministry institution',
    'institution',
  ].map((words): [string, InstitutionKind] => [words, 'kementerian-lembaga']),
  ...['pemda', 'pemerintah daerah', 'pemerintah provinsi', 'pemerintah kabupaten', 'pemerintah kota', 'provinsi'].map(
    (words): [string, InstitutionKind] => [words, 'pemda'],
  ),
  ...['kabupaten', 'kota', 'pemprov', 'pemkab', 'pemkot', 'local government'].map(
    (words): [string, InstitutionKind] => [words, 'pemda'],
  ),
  ...['kantah', 'kantor pertanahan', 'land office'].map((words): [string, InstitutionKind] => [words, 'kantah']),
  ...['polres', 'kepolisian resor', 'polresta', 'police office'].map((words): [string, InstitutionKind] => [
    words,
    'polres',
  ]),
]);

type ProductCount = IssueOf<
  'product-count',
  { readonly unit: string; readonly found: number; readonly expected: number }
>;

/** More or fewer products than the instrument asks for from this kind of institution, where products are named. */
export const productCount: Check<ProductCount> = {
  about: { 'product-count': 'data' },
  find({ table, instrument, scan }, raise) {
    const groups = scan(groupProducts);
    const kind = KINDS.get(plainWords(table.info.kind ?? ''));
    const rule = instrument.rules.products.value.find((products) => products.kind === kind);
    const source = table.sources.find(({ columns, start, end }) => columns.product >= 0 && end > start);
    if (rule === undefined || source === undefined) return;
    const expected = rule.count;
    if (rule.per === 'institution') {
      const found = groups.firstRows.length;
      if (found === expected) return;
      const { grid, headerRow, columns } = source;
      const place = { sheet: grid.sheet, row: headerRow, column: columns.product, unit: null, indicator: null };
      raise(issueAt('product-count', 'cek', place, { unit: table.info.institution ?? '', found, expected }));
      return;
    }
    scan(firstRows).forEach((row, index) => {
      const found = groups.perUnit[index]!;
      if (row < 0 || found === expected) return;
      const { grid, columns } = sourceOf(table, row);
      if (columns.product < 0) return;
      const unit = table.units[index]!;
      const place = { sheet: grid.sheet, row: table.row[row]!, column: columns.product, unit, indicator: null };
      raise(issueAt('product-count', 'cek', place, { unit, found, expected }));
    });
  },
};
