import type { CellValue } from '../../grid';
import type { Instrument } from '../../instrument/types';
import { footerOf } from '../excel-limits';
import { PALETTE } from '../looks';
import type { FormulaCell, PlanCell, SheetPlan, WorkbookPlan } from '../plan';
import { chartData } from './chart-data';
import { recapCharts } from './charts';
import { RecapFormulas } from './formulas';
import { headRows, SENTENCES } from './head';
import type { RecapInput, RecapPlaces } from './input';
import { provenanceRows } from './provenance';
import { recapRules } from './rules';
import { RECAP_STYLES } from './styles';
import { recapColumns, recapTable, type RecapTable } from './table';
import type { RecapContents } from './words';

/** Width of the column of units, in characters. */
const NAME_WIDTH = 46;

/** Height of a line of text, in points. */
const LINE = 15;

/** Rows kept free below a result that spills, so that a unit more does not run into what stands below. */
const SPARE = 5;

/** Two rows for each unit, so that long names fit beside their bars, and seven for title, axis and legend. */
const CHART_ROWS = { least: 15, most: 60 } as const;

/**
 * The sheet Rekap: the institution's result, a table of its units with zone colours, two charts, and where all of it
 * comes from. Values stand in a real table; formulas are one REKAP that spills, which Excel allows in no table.
 */
export function recapPlan(input: RecapInput): WorkbookPlan {
  const { instrument, words } = input;
  return {
    title: words.title(instrument.edition),
    styles: RECAP_STYLES,
    sheets: [recapSheet(input)],
  };
}

function recapSheet(input: RecapInput): SheetPlan {
  const { instrument, table, result, words, cells, contents, sheet } = input;
  const content = recapTable(instrument, table.info.institution, result, cells);
  const head = headRows(input, null);
  const places = placesOf(head.length, content.rows.length, contents);
  const formulas = contents === 'formulas' ? new RecapFormulas(input, places) : null;
  const chartRows = Math.min(CHART_ROWS.most, Math.max(CHART_ROWS.least, 2 * content.rows.length + 7));
  const foot = provenanceRows(input);
  const dataTop = places.charts + chartRows + 2 + foot.length + 1;
  const data = chartData(input, content, places, dataTop);
  const rows: (readonly PlanCell[])[] = [...headRows(input, formulas), ...tableRows(content, formulas, input)];
  const fill = (until: number): void => {
    while (rows.length < until) rows.push([]);
  };
  fill(places.charts + chartRows + 2);
  rows.push(...foot);
  fill(dataTop);
  rows.push(...data.rows);
  const last = content.headings.length - 1;
  return {
    name: sheet,
    rows,
    columns: widthsOf(instrument, result.institution.overrides > 0).map((width) => ({ width })),
    rowHeights: heights(content, head, places),
    merges: SENTENCES.rows.map((row) => ({ top: row, left: 0, bottom: row, right: 1 })),
    frozen: { rows: places.header + 1, columns: 2 },
    gridlines: false,
    tabColor: PALETTE.navy,
    ...(contents === 'values' ? { tables: [tablePlan(sheet, content, places)] } : {}),
    textRules: recapRules(instrument, cells, places),
    charts: recapCharts(input, content, data, { top: places.charts, bottom: places.charts + chartRows - 1, last }),
    page: {
      ...{ orientation: 'landscape', centered: true, titleRows: [places.header, places.header] },
      footer: footerOf(
        table.info.institution ?? cells.institution,
        (name) => `${name} · ${words.title(instrument.edition)}`,
      ),
    },
  };
}

function placesOf(header: number, units: number, contents: RecapContents): RecapPlaces {
  const institution = header + 1 + units;
  const end = institution + (contents === 'formulas' ? SPARE : 0);
  return { header, first: header + 1, last: header + units, institution, end, charts: end + 2 };
}

function tableRows(content: RecapTable, formulas: RecapFormulas | null, { instrument }: RecapInput): PlanCell[][] {
  const lines = [
    content.headings.map((value): PlanCell => ({ value, style: 'heading' })),
    ...content.rows.map((row) => styled(row, instrument, UNIT_STYLES)),
    styled(content.institution, instrument, TOTAL_STYLES),
  ];
  if (formulas === null) return lines;
  const spill = formulas.spill([content.headings, ...content.rows, content.institution], 'heading');
  return lines.map((line, row) =>
    line.map((cell, at) => (row + at === 0 ? spill : { ...(cell as Styled), value: null })),
  );
}

type Styled = Exclude<PlanCell, CellValue | FormulaCell>;
type Styles = Readonly<Record<'rank' | 'text' | 'points' | 'score' | 'centered' | 'share', string>>;

const UNIT_STYLES: Styles = {
  ...{ rank: 'rank', text: 'text', points: 'points', score: 'score', centered: 'centered', share: 'share' },
};
const TOTAL_STYLES: Styles = {
  ...{ rank: 'totalCentered', text: 'totalText', points: 'totalScore', score: 'totalScore' },
  ...{ centered: 'totalCentered', share: 'totalShare' },
};

function styled(row: readonly CellValue[], instrument: Instrument, styles: Styles): PlanCell[] {
  const at = recapColumns(instrument);
  return row.map((value, column) => {
    if (column === at.rank) return { value, style: styles.rank };
    if (column === at.unit || column === at.opinion) return { value, style: styles.text };
    if (column < at.score) return { value, style: styles.points };
    if (column === at.score) return { value, style: styles.score };
    return { value, style: column === at.completeness ? styles.share : styles.centered };
  });
}

function tablePlan(sheet: string, content: RecapTable, { header, last }: RecapPlaces) {
  return {
    // One name for each sheet of ours, because a name stands for one table in the whole workbook.
    name: `RekapUnit${sheet.replace(/[^A-Za-z0-9]+/g, '').replace(/^Rekap/i, '')}`,
    area: { top: header, left: 0, bottom: last, right: content.headings.length - 1 },
    columns: content.headings,
    style: 'TableStyleLight1',
  };
}

function widthsOf({ dimensions }: Instrument, corrected: boolean): number[] {
  return [14, NAME_WIDTH, ...dimensions.map(() => 15), 12, 13, 16, 24, 16, 14, ...(corrected ? [13] : [])];
}

/** Points; Excel fits other rows itself, other programs do not fit wrapped text. */
function heights(
  { rows }: RecapTable,
  head: readonly (readonly PlanCell[])[],
  { header, first }: RecapPlaces,
): Map<number, number> {
  const long = rows.flatMap(([, name], at) => {
    const lines = linesOf(name ?? null, NAME_WIDTH);
    return lines > 1 ? [[first + at, lines * LINE] as const] : [];
  });
  // Rows of merged cells are never fitted to their text.
  const sentences = SENTENCES.rows.map((row) => [row, linesOf(head[row]![0] ?? null, SENTENCES.width) * LINE] as const);
  return new Map([[0, 24], [3, 26], [header, 32], ...long, ...sentences]);
}

function linesOf(cell: PlanCell, width: number): number {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  return typeof value === 'string' ? Math.ceil((value.length + 2) / width) : 1;
}
