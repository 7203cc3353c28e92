import { columnLetters } from '../../address';
import type { CellValue } from '../../grid';
import type { FormulaCell } from '../plan';
import { absoluteReference } from '../reference';
import type { RecapInput, RecapPlaces } from './recap-plan';
import { recapColumns } from './table';

/** What the functions call the policies for blank values. */
const POLICY = { refuse: 'tolak', zero: 'nol', ignore: 'abaikan' } as const;

/** The formulas of the sheet Rekap. They need an assessment on one sheet alone, because a range is of one sheet. */
export class RecapFormulas {
  private readonly data: string;
  private readonly options: string;

  constructor(
    private readonly input: RecapInput,
    private readonly places: RecapPlaces,
  ) {
    const { grid } = input.table.sources[0]!;
    const right = grid.left + Math.max(1, ...grid.values.map((row) => row.length)) - 1;
    const area = { top: grid.top, left: grid.left, bottom: grid.top + grid.values.length - 1, right };
    this.data = absoluteReference(grid.sheet, area);
    this.options = `${input.edition},"${POLICY[input.blank]}"`;
  }

  spill(result: readonly (readonly CellValue[])[], style: string): FormulaCell {
    return { formula: `KEPATUHAN.REKAP(${this.data},${this.options})`, result, style };
  }

  score(result: CellValue, style: string): FormulaCell {
    return { formula: `KEPATUHAN.NILAI(${this.data},"",${this.options})`, result, style };
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
