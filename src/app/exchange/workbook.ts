import type { CellValue } from '../../core/grid';
import type { Indicator } from '../../core/instrument/types';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../core/report/plan';
import { IndicatorIndex } from '../../core/sheet/indicators';
import { rawText } from '../../core/sheet/cells';
import type { Language } from '../../text/language';
import { HEADER_ROW, templatePlan } from '../template';
import type { TemplateRow } from '../template-rows';
import { fieldsOf, hasOverrides, type ExchangeDocument, type ExchangeRow } from './document';

/** The document as a workbook like the one that people fill in, with the document's cells exactly as they are. */
export function exchangePlan(document: ExchangeDocument, language: Language): WorkbookPlan {
  const { info, instrument, rows } = document;
  const indicators = new IndicatorIndex(instrument);
  const fields = fieldsOf(rows);
  const plan = templatePlan({
    instrument,
    units: [],
    products: [],
    institution: '',
    kind: '',
    language,
    overrides: hasOverrides(rows),
    fill: {
      simulated: false,
      rows: rows.map((row) => templateRow(row, indicators, instrument.indicators)),
      entry: (_, index) => rows[index]!,
    },
  });
  const [guide, assessment, reference] = plan.sheets as [SheetPlan, SheetPlan, SheetPlan];
  const lines = new Map<number, string | null>([
    [1, info.institution],
    [2, info.kind],
    [3, info.edition],
  ]);
  const exact = assessment.rows.map((cells, at) => {
    const row = rows[at - HEADER_ROW - 1];
    if (row !== undefined) return fields.map((field, column) => withValue(cells[column], row[field]));
    const line = lines.get(at);
    return line === undefined ? cells : [cells[0] ?? null, withValue(cells[1], infoCell(line))];
  });
  return { ...plan, sheets: [guide, { ...assessment, rows: exact }, reference] };
}

/** What a row is measured by (its drop-down, its height); its cells are set exactly afterwards. */
function templateRow(row: ExchangeRow, index: IndicatorIndex, indicators: readonly Indicator[]): TemplateRow {
  const known = index.byCode(row.code);
  return {
    unit: rawText(row.unit),
    product: rawText(row.product),
    indicator: indicators[known < 0 ? 0 : known]!,
    respondent: rawText(row.respondent),
  };
}

function withValue(cell: PlanCell | undefined, value: CellValue): PlanCell {
  const style = typeof cell === 'object' && cell !== null && 'style' in cell ? cell.style : undefined;
  return style === undefined ? { value } : { value, style };
}

/** The reader takes one colon before the text for part of the label. */
function infoCell(text: string | null): string | null {
  return text?.startsWith(':') ? `: ${text}` : text;
}
