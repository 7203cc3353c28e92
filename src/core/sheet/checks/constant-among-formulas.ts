import { rawText } from '../cells';
import { placeOf, valueCell, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { originalKinds } from '../overrides';
import { CellKind } from '../table';

/** A column of formulas has at least this many, and at least three for each constant. */
const FEWEST = 3;

type ConstantAmongFormulas = IssueOf<
  'constant-among-formulas',
  { readonly found: string; readonly formulas: number; readonly constants: number }
>;

/** A typed value in a column that is computed otherwise: somebody may have typed over a formula. */
export const constantAmongFormulas: Check<ConstantAmongFormulas> = {
  about: { 'constant-among-formulas': 'form' },
  find({ table, instrument, scan }, raise) {
    const kinds = scan(originalKinds);
    for (const source of table.sources) {
      const formulas = source.grid.facts?.formulas;
      if (formulas === undefined || formulas.size === 0) continue;
      const computed = new Map<number, number>();
      const typed = new Map<number, number[]>();
      for (let row = source.start; row < source.end; row++) {
        const column = table.column[row]!;
        const inColumn = formulas.get(column);
        if (inColumn === undefined) continue;
        if (inColumn.has(table.row[row]!)) computed.set(column, (computed.get(column) ?? 0) + 1);
        else if (kinds[row] === CellKind.value || kinds[row] === CellKind.invalid) {
          const rows = typed.get(column);
          if (rows === undefined) typed.set(column, [row]);
          else rows.push(row);
        }
      }
      for (const [column, rows] of typed) {
        const count = computed.get(column) ?? 0;
        if (count < FEWEST || rows.length * 3 > count) continue;
        for (const row of rows) {
          const place = placeOf(table, instrument, source, row, table.indicator[row]!);
          const data = { found: rawText(valueCell(table, source, row)), formulas: count, constants: rows.length };
          raise(issueAt('constant-among-formulas', 'cek', place, data));
        }
      }
    }
  },
};
