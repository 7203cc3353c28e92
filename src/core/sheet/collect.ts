import { foldedName } from '../names';
import type { Instrument } from '../instrument/types';
import { firstFilled } from './cells';
import { declaredUnits, type DeclaredUnit } from './declared-units';
import { refuseFractions } from './fractions';
import type { IndicatorSheet } from './indicator-sheets';
import type { IndicatorIndex } from './indicators';
import { planSheets, refusedBy, type PlannedSheet } from './plan-sheets';
import { lastFilledRow, RowCollector } from './rows';
import { relationsOfUnits } from './sheet-figures';
import type { AssessmentTable, ReadingFacts, TableSource } from './table';
import { tableOfRows } from './table-of-rows';
import type { UnitAnswers } from './unit-answers';
import type { DoubtReason, UnitDoubt } from './unit-doubts';
import { refuseZerosFromBlank } from './zeros-from-blank';

/** Reads the rows of sheets whose headers are known, and decides which of their units are in doubt. */
export function collectRows(
  sheets: readonly IndicatorSheet[],
  instrument: Instrument,
  indicators: IndicatorIndex,
  answers: UnitAnswers,
  facts: Pick<ReadingFacts, 'unreadSheets' | 'goneAnswers'>,
): AssessmentTable {
  const lists = sheets.flatMap(({ grid, layout }) => declaredUnits(grid, layout.heading.top));
  const declared = lists.length === 0 ? null : lists;
  const read = (planned: readonly PlannedSheet[]): AssessmentTable => readRows(planned, instrument, indicators);
  const names = declared === null ? null : new Set(declared.map(({ name }) => foldedName(name)));
  const scales = new RowCollector(instrument, indicators, 0).scales;
  const first = planSheets(sheets, { indicators, scales, declared: names, answers });
  const table = read(first);
  const judged = judgedByFigures(first, table, instrument);
  const isChanged = judged.some(({ unit }, at) => unit?.isOut === true && first[at]!.unit?.isOut === false);
  const settled = refuseFractions(isChanged ? read(judged) : table, scales);
  return refuseZerosFromBlank({
    ...settled,
    facts: { ...settled.facts, ...facts, ...doubtsOf(judged, declared) },
  });
}

/** The sheets with what the figures of their units say, which are known only when all are read. */
function judgedByFigures(
  planned: readonly PlannedSheet[],
  table: AssessmentTable,
  instrument: Instrument,
): PlannedSheet[] {
  const unitOf = (each: PlannedSheet): number =>
    each.unit === null || each.unit.isDeclared || each.unit.isOut
      ? -1
      : table.units.findIndex((name) => foldedName(name) === foldedName(each.unit!.name));
  const inferred = planned.map(unitOf);
  if (inferred.every((unit) => unit < 0)) return [...planned];
  const isSure = table.units.map((_, unit) => {
    const own = planned.filter((_each, at) => inferred[at] === unit);
    return own.every((each) => each.unit!.reasons.every(({ kind }) => kind === 'undeclared'));
  });
  const tested = table.units.map((_, unit) => isSure[unit] === true && inferred.includes(unit));
  const scaleNames = Object.keys(instrument.scales);
  const scaleOf = (indicator: number): number => scaleNames.indexOf(instrument.indicators[indicator]!.scale);
  const relations = relationsOfUnits(table, instrument.indicators.length, scaleOf, tested, isSure);
  return planned.map((each, at): PlannedSheet => {
    const relation = relations[inferred[at]!] ?? null;
    if (relation === null || each.unit === null) return each;
    const reasons: DoubtReason[] = [{ kind: 'figures', relation }, ...each.unit.reasons];
    const isOut = reasons.some(({ kind }) => kind === 'undeclared');
    return { ...each, unit: { ...each.unit, reasons, isOut } };
  });
}

function readRows(
  planned: readonly PlannedSheet[],
  instrument: Instrument,
  indicators: IndicatorIndex,
): AssessmentTable {
  const rows = new RowCollector(instrument, indicators, capacity(planned));
  const sources: TableSource[] = [];
  for (const { sheet, unit, matrix, skipped } of planned) {
    if (unit?.isOut === true) continue;
    const { grid, layout, mapped } = sheet;
    const { form, headerRow, heading, columns } = layout;
    const units = matrix?.units ?? [];
    const start = rows.length;
    const source =
      matrix === null
        ? rows.addLong(grid, layout, unit?.name ?? '', skipped)
        : rows.addMatrix(grid, layout, units, skipped);
    sources.push({
      ...{ grid, form, headerRow, heading, columns, start, end: rows.length, rows: source },
      unitColumns: units.map(({ column }) => column),
      refused: refusedBy(matrix),
      ownUnit: unit === null ? null : { name: unit.name, isDeclared: unit.isDeclared },
      ...(mapped ? { mapped } : {}),
    });
  }
  return tableOfRows(
    rows,
    sources,
    planned.map(({ sheet }) => sheet),
  );
}

function doubtsOf(
  planned: readonly PlannedSheet[],
  declared: readonly DeclaredUnit[] | null,
): Pick<ReadingFacts, 'doubts' | 'leftOut' | 'declared'> {
  const doubts: UnitDoubt[] = [];
  const leftOut: UnitDoubt[] = [];
  for (const { sheet, unit, matrix } of planned) {
    doubts.push(...(matrix?.doubts ?? []));
    leftOut.push(...(matrix?.leftOut ?? []));
    if (unit === null || unit.reasons.length === 0) continue;
    const { grid, layout } = sheet;
    const place = { sheet: grid.sheet, row: layout.headerRow, column: firstFilled(grid, layout.headerRow) };
    const { name, reasons, isOut } = unit;
    (isOut ? leftOut : doubts).push({ of: 'sheet', name, ...place, reasons, counts: !isOut });
  }
  return { doubts, leftOut, declared };
}

/** The most rows the sheets can give. */
function capacity(planned: readonly PlannedSheet[]): number {
  return planned.reduce((sum, { sheet: { grid, layout }, matrix }) => {
    const rows = Math.max(0, lastFilledRow(grid) + grid.top - layout.headerRow);
    return sum + rows * (matrix === null ? 1 : matrix.units.length);
  }, 0);
}
