import { placeOf, sourceOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { addressFrom } from '../place';
import type { AssessmentTable } from '../table';

/** Most bits that the quick search may use: 16 MB. */
const BITS = 2 ** 27;

type DuplicateRow = IssueOf<
  'duplicate-row',
  { readonly first: string; readonly unit: string; readonly indicator: string }
>;

/** Two rows for the same unit, product, indicator and respondent: one of them would count twice. */
export const duplicateRow: Check<DuplicateRow> = {
  about: { 'duplicate-row': 'data' },
  find({ table, instrument }, raise) {
    if (surelyUnique(table, instrument.indicators.length)) return;
    const first = firstOfEqual(table);
    for (let row = 0; row < table.length; row++) {
      const original = first[row]!;
      if (original < 0 || original === row) continue;
      const source = sourceOf(table, row);
      const place = placeOf(table, instrument, source, row, table.indicator[row]!);
      const { grid } = sourceOf(table, original);
      const other = { sheet: grid.sheet, row: table.row[original]!, column: table.column[original]! };
      const data = { unit: place.unit ?? '', indicator: place.indicator ?? '' };
      raise(issueAt('duplicate-row', 'wajib', place, { first: addressFrom(place.sheet, other), ...data }));
    }
  },
};

/** Marks each combination in a field of bits where that is small enough; false means "search properly". */
function surelyUnique(table: AssessmentTable, indicators: number): boolean {
  const { length, unit, product, indicator, respondent } = table;
  const [products, respondents] = [table.products.length, table.respondents.length];
  const size = table.units.length * products * indicators * respondents;
  if (size > BITS) return false;
  const seen = new Uint32Array((size >>> 5) + 1);
  for (let row = 0; row < length; row++) {
    if (indicator[row]! < 0) continue;
    const key =
      ((unit[row]! * products + product[row]!) * indicators + indicator[row]!) * respondents + respondent[row]!;
    const bit = 1 << (key & 31);
    if ((seen[key >>> 5]! & bit) !== 0) return false;
    seen[key >>> 5]! |= bit;
  }
  return true;
}

/** For each row the first row that is equal to it (often itself); -1 for rows that do not count. */
function firstOfEqual({ length, unit, product, indicator, respondent }: AssessmentTable): Int32Array {
  const first = new Int32Array(length).fill(-1);
  const mask = 2 ** Math.ceil(Math.log2(length * 2 + 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  for (let row = 0; row < length; row++) {
    const [u, p, k, r] = [unit[row]!, product[row]!, indicator[row]!, respondent[row]!];
    if (k < 0) continue;
    let hash =
      Math.imul(u, 0x9e3779b1) ^ Math.imul(p, 0x85ebca6b) ^ Math.imul(k, 0xc2b2ae35) ^ Math.imul(r, 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & mask;
    for (;;) {
      const other = slots[slot]!;
      if (other < 0) {
        slots[slot] = row;
        first[row] = row;
        break;
      }
      if (unit[other] === u && product[other] === p && indicator[other] === k && respondent[other] === r) {
        first[row] = other;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return first;
}
