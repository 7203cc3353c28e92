import { assess, type Assessment } from '../../src/app/assess';
import { instrumentFor } from '../../src/app/workbook-instrument';
import type { CellValue, Grid } from '../../src/core/grid';
import type { PlanCell, WorkbookPlan } from '../../src/core/report/plan';
import { PortError, type KeptRecord, type Progress } from '../../src/app/workbook-port';
import { FakePort } from './fake-port';
import { filledSheet } from './sample';

/** An institution of two units, complete and final. */
export function finalRows(): CellValue[][] {
  const [head, ...rows] = filledSheet(4);
  const second = rows.map(([, ...rest], at): CellValue[] => [
    'Dinas B',
    ...rest.map((cell) => (cell === 4 ? (at % 3) + 2 : cell)),
  ]);
  return [['Instansi: Kementerian Contoh'], [], head!, ...rows, ...second];
}

/** Row of the first value, and column of the values, in `finalRows`. */
export const FIRST_ROW = 3;
export const VALUE_COLUMN = 2;

export function assessmentOf(grids: readonly Grid[]): Assessment {
  const choice = instrumentFor(grids, undefined);
  if (!choice.ok) throw new Error('no instrument');
  const outcome = assess(grids, choice.instrument);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

export function contentOf(cell: PlanCell): CellValue {
  if (typeof cell !== 'object' || cell === null || 'error' in cell) return cell;
  if ('value' in cell) return cell.value;
  return Array.isArray(cell.result) ? (cell.result[0]?.[0] ?? null) : (cell.result as CellValue);
}

/** A workbook in which the sheets of plans appear, as in Excel: a sheet that is not ours or was edited is not replaced. */
export class Workbook extends FakePort {
  /** Names of sheets that plans wrote, in lower case, with what they wrote. */
  private readonly ours = new Map<string, string>();

  constructor(
    private readonly tabs: { sheet: string; rows: CellValue[][] }[] = [{ sheet: 'Penilaian', rows: finalRows() }],
  ) {
    super(tabs);
  }

  override async putSheets(
    plan: WorkbookPlan,
    progress: Progress = {},
    records: readonly KeptRecord[] = [],
  ): Promise<void> {
    for (const { name } of plan.sheets) {
      const there = this.tab(name);
      if (there === undefined) continue;
      const written = this.ours.get(name.toLowerCase());
      if (written === undefined) throw new PortError('sheet-foreign', 'NoRecord', 'unchanged', name);
      if (written !== JSON.stringify(there.rows)) throw new PortError('sheet-edited', 'PrintCheck', 'unchanged', name);
    }
    await super.putSheets(plan, progress, records);
    for (const { name, rows } of plan.sheets) {
      const values = rows.map((row) => row.map(contentOf));
      this.ours.set(name.toLowerCase(), JSON.stringify(values));
      const there = this.tab(name);
      if (there === undefined) this.tabs.push({ sheet: name, rows: values });
      else there.rows = values;
    }
  }

  tab(name: string): { sheet: string; rows: CellValue[][] } | undefined {
    return this.tabs.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
  }

  remove(name: string): void {
    this.tabs.splice(
      this.tabs.findIndex(({ sheet }) => sheet === name),
      1,
    );
  }

  /** Everything that the workbook holds, to be compared. */
  snapshot(): unknown {
    return structuredClone({ tabs: this.tabs, records: [...this.records] });
  }
}
