import { columnLetters } from '../../address';
import type { CellValue, Grid } from '../../grid';
import { POLICY_WORDS } from '../../scoring/blank-policy';
import type { BlankPolicy } from '../../scoring/result';
import type { FormulaCell } from '../plan';
import { absoluteReference } from '../../reference';
import type { RecapInput, RecapPlaces } from './input';
import { recapColumns } from './table';

/** The formula of the whole table: over the used cells of the indicator sheet, with its instrument and policy for blanks. */
export function recapFormula(grid: Grid, edition: string, blank: BlankPolicy): string {
  return `KEPATUHAN.REKAP(${dataOf(grid)},${edition},"${POLICY_WORDS[blank]}")`;
}

function dataOf(grid: Grid): string {
  const right = grid.left + Math.max(1, ...grid.values.map((row) => row.length)) - 1;
  const area = { top: grid.top, left: grid.left, bottom: grid.top + grid.values.length - 1, right };
  return absoluteReference(grid.sheet, area);
}

/** The formulas of the sheet Rekap. They need an assessment on one sheet alone, because a range is of one sheet. */
export class RecapFormulas {
  constructor(
    private readonly input: RecapInput,
    private readonly places: RecapPlaces,
  ) {}

  spill(result: readonly (readonly CellValue[])[], style: string): FormulaCell {
    const { table, edition, blank } = this.input;
    return { formula: recapFormula(table.sources[0]!.grid, edition, blank), result, style };
  }

  score(result: CellValue, style: string): FormulaCell {
    const { table, edition, blank } = this.input;
    const data = dataOf(table.sources[0]!.grid);
    return { formula: `KEPATUHAN.NILAI(${data},"",${edition},"${POLICY_WORDS[blank]}")`, result, style };
  }

  /** Category, zone or opinion of the score in a cell; blank while there is no score, or no such thing in the edition. */
  ofScore(name: 'KATEGORI' | 'ZONA' | 'OPINI', score: string, result: CellValue, style: string): FormulaCell {
    return { formula: `IFERROR(KEPATUHAN.${name}(${score},${this.input.edition}),"")`, result, style };
  }

  /** A cell of the institution, which is the last row of what REKAP gives, wherever that ends. */
  ofInstitution(column: 'completeness' | 'status', result: CellValue, style: string): FormulaCell {
    const at = recapColumns(this.input.instrument);
    const range = (letters: string): string =>
      `$${letters}$${this.places.header + 1}:$${letters}$${this.places.end + 1}`;
    // Row 0 would be the whole column: while REKAP is being calculated, that would spill into the way of its result.
    const rows = `MAX(1,COUNTA(${range(columnLetters(at.unit))}))`;
    return { formula: `INDEX(${range(columnLetters(at[column]))},${rows})`, result, style };
  }
}
