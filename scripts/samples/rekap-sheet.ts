import { ZONE_COLORS } from '../../src/core/report/looks';
import type { PlanCell, SheetPlan } from '../../src/core/report/plan';
import { zoneRules } from '../../src/core/report/zone-rules';
import { kategori } from '../../src/functions/kategori';
import { nilai } from '../../src/functions/nilai';
import { rekap } from '../../src/functions/rekap';
import { zona } from '../../src/functions/zona';
import type { CellValue } from '../../src/core/grid';
import { LABELS } from '../../src/text/labels';

/**
 * A sheet of live functions over the assessment sheet, each with its cached value, so that a reader without the
 * add-in sees the same numbers.
 */
export function rekapSheet(assessment: SheetPlan): SheetPlan {
  const data = assessment.rows.map((row) => row.map(plainValue));
  const range = `${assessment.name}!A1:J${data.length}`;
  const score = nilai(data) as number;
  const table = rekap(data);
  const rows: PlanCell[][] = [
    [{ value: 'Rekap penilaian kepatuhan', style: 'title' }],
    [{ value: 'data simulasi: bukan hasil penilaian Ombudsman', style: 'simulated' }],
    [],
    [label('Nilai instansi'), { formula: `KEPATUHAN.NILAI(${range})`, result: score, style: 'figure' }],
    [label('Zona'), { formula: 'KEPATUHAN.ZONA(B4)', result: zona(score) as CellValue, style: 'verdict' }],
    [label('Kategori'), { formula: 'KEPATUHAN.KATEGORI(B4)', result: kategori(score) as CellValue, style: 'verdict' }],
    [],
    ...table.map((row, at) =>
      row.map((_, column): PlanCell => {
        const style = at === 0 ? 'heading' : spillStyle(column, row.length);
        return at === 0 && column === 0
          ? { formula: `KEPATUHAN.REKAP(${range})`, result: table, style }
          : { value: null, style };
      }),
    ),
    [],
    [{ value: 'Bobot indikator bawaan: bukan bobot resmi Ombudsman.', style: 'simulated' }],
  ];
  const last = 7 + table.length - 1;
  return {
    name: 'Rekap',
    rows,
    columns: [14, 36, 8, 9, 9, 13, 8, 11, 9, 18, 13, 11].map((width) => ({ width })),
    rowHeights: new Map([[0, 24], ...table.slice(1).map((_, at): [number, number] => [8 + at, 30])]),
    tabColor: ZONE_COLORS.hijau.edge,
    textRules: zoneRules([{ top: 4, left: 1, bottom: last, right: table[0]!.length - 1 }], LABELS.id.zone),
    page: { orientation: 'landscape', onePage: true },
  };
}

/** Rank, unit, dimensions and score, words, completeness, status: as REKAP gives them. */
function spillStyle(column: number, columns: number): string {
  if (column === columns - 2) return 'percent';
  if (column === columns - 1 || (column >= columns - 5 && column < columns - 2)) return 'reference';
  return column < 2 ? 'reference' : 'points';
}

function label(value: string): PlanCell {
  return { value, style: 'label' };
}

function plainValue(cell: PlanCell): unknown {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'value' in cell ? cell.value : null;
}
