import { plainSpelling } from '../names';
import { readFilledText, readNumber, readScaled, readText, readWord, UNREAD } from './sheet-cells';
import { localText, rowFigure, rowOrigin, tableCell, type Draft } from './sheet-draft';
import type { SheetRow, SheetTable } from './sheet-layout';
import { SILENT_LOG, type SheetLog } from './sheet-log';
import { readScaleName, type ScaleDrafts } from './sheet-scales';
import { readDimensionWeights, readIndicatorWeights } from './sheet-weights';
import { ASPECT_WORDS, TECHNIQUE_WORDS, YES_NO_WORDS, ZONE_WORDS } from './sheet-words';

/** What an indicator is taken for where the sheet has no such column. */
const NO_FORM = 'tidak ditentukan';
const NO_RESPONDENT = { id: 'responden', en: 'respondents' };

export interface DimensionsDraft {
  readonly dimensions: readonly Draft[];
  readonly weightTotal: number;
}

export function readDimensions(table: SheetTable, statedTotal: number | null, log: SheetLog): DimensionsDraft {
  markTable(table, 'dimensions', 'weight', log);
  const cells = table.rows.map((row, i) => tableCell(row, 'weight', `dimensions[${i}].weight.value`));
  const weights = readDimensionWeights(cells, statedTotal, log);
  const dimensions = table.rows.map((row, i) => {
    const path = `dimensions[${i}]`;
    markRow(row, path, 'name', log);
    const name = readFilledText(tableCell(row, 'name', `${path}.name.id`), 'Dimensi', log);
    const en = readText(tableCell(row, 'nameEn', `${path}.name.en`), log);
    const code = readText(tableCell(row, 'code', `${path}.code`), log);
    const { status, source } = rowOrigin(row, `${path}.weight`, log);
    return {
      code: code === '' ? name : code,
      name: { id: name, en: en === '' ? name : en },
      weight: { value: weights.values[i], status, source },
    };
  });
  return { dimensions, weightTotal: weights.total };
}

export function readIndicators(
  table: SheetTable,
  dimensions: readonly Draft[],
  scales: ScaleDrafts,
  log: SheetLog,
): Draft[] {
  markTable(table, 'indicators', 'code', log);
  const codes = dimensionCodes(dimensions);
  const cells = table.rows.map((row, i) => tableCell(row, 'weight', `indicators[${i}].weight.value`));
  const weights = readIndicatorWeights(cells, log);
  return table.rows.map((row, i) => {
    const path = `indicators[${i}]`;
    markRow(row, path, 'code', log);
    const dimension = readFilledText(tableCell(row, 'dimension', `${path}.dimension`), 'Dimensi', log);
    const name = readFilledText(tableCell(row, 'name', `${path}.name.id`), 'Indikator', log);
    const figure = (field: string, column: string, value: unknown) =>
      rowFigure(value, row, column, `${path}.${field}`, log);
    const at = (field: string, column: string) => tableCell(row, column, `${path}.${field}`);
    return {
      code: readFilledText(at('code', 'code'), 'Kode', log),
      dimension: dimension === undefined ? UNREAD : (codes.get(plainSpelling(dimension)) ?? dimension),
      name: localText(row, 'name', `${path}.name`, name ?? '', log),
      variable: localText(row, 'variable', `${path}.variable`, dimension ?? '-', log),
      technique: figure(
        'technique',
        'techniqueOrigin',
        readWord(at('technique.value', 'technique'), TECHNIQUE_WORDS, 'dokumen', log),
      ),
      respondents: figure('respondents', 'respondentsOrigin', readRespondents(row, `${path}.respondents.value`, log)),
      perProduct: readYes(row, `${path}.perProduct`, log),
      weight: figure('weight', 'weightOrigin', weights[i]),
      scale: readScaleName(at('scale', 'scale'), scales, log),
      evidenceFrom: figure('evidenceFrom', 'evidenceOrigin', readNumber(at('evidenceFrom.value', 'evidenceFrom'), log)),
      maladministration: figure(
        'maladministration',
        'maladministrationOrigin',
        readText(at('maladministration.value', 'maladministration'), log) || NO_FORM,
      ),
      aspect: figure(
        'aspect',
        'aspectOrigin',
        readWord(at('aspect.value', 'aspect'), ASPECT_WORDS, 'pencegahan-maladministrasi', log),
      ),
      ...rowOrigin(row, path, log),
    };
  });
}

/** Bands may stand highest first, as they are usually printed. */
export function readBands(table: SheetTable, log: SheetLog): Draft[] {
  markTable(table, 'bands', 'from', log);
  return lowestFirst(table.rows).map((row, i) => {
    const path = `bands[${i}]`;
    markRow(row, path, 'from', log);
    const word = (column: string) => readText(tableCell(row, column, `${path}.${column}`), log) || null;
    return {
      ...readLimits(row, path, log),
      zone: readWord(tableCell(row, 'zone', `${path}.zone`), ZONE_WORDS, null, log),
      category: word('category'),
      opinion: word('opinion'),
      predicate: word('predicate'),
      ...rowOrigin(row, path, log),
    };
  });
}

export function readUndecided(table: SheetTable | undefined, log: SheetLog): Draft[] {
  return (table?.rows ?? []).map((row, i) => {
    const path = `undecided[${i}]`;
    markRow(row, path, 'from', log);
    return { ...readLimits(row, path, log), note: localText(row, 'note', `${path}.note`, '', log) };
  });
}

function readLimits(row: SheetRow, path: string, log: SheetLog): Draft {
  const limit = (column: string, field: string, label: string) => {
    const cell = tableCell(row, column, `${path}.${field}`);
    const hundredths = readScaled(cell, 2, log);
    if (hundredths === null) log.fault('blank-cell', cell.path, cell.place, { column: label });
    return hundredths ?? UNREAD;
  };
  return { min: limit('from', 'min', 'Dari'), max: limit('to', 'max', 'Sampai') };
}

function lowestFirst(rows: readonly SheetRow[]): readonly SheetRow[] {
  const start = (row: SheetRow | undefined) => row && readNumber(tableCell(row, 'from', ''), SILENT_LOG);
  const [first, last] = [start(rows[0]), start(rows[rows.length - 1])];
  return typeof first === 'number' && typeof last === 'number' && first > last ? [...rows].reverse() : rows;
}

function readRespondents(row: SheetRow, path: string, log: SheetLog): Draft {
  return {
    count: readNumber(tableCell(row, 'count', `${path}.count`), log),
    who: row.cells.has('who') ? localText(row, 'who', `${path}.who`, NO_RESPONDENT.id, log) : NO_RESPONDENT,
  };
}

function readYes(row: SheetRow, path: string, log: SheetLog): boolean | undefined {
  const answer = readWord(tableCell(row, 'perProduct', path), YES_NO_WORDS, 'no', log);
  return answer === undefined ? UNREAD : answer === 'yes';
}

/** An indicator may name its dimension by code or by name. */
function dimensionCodes(dimensions: readonly Draft[]): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { code, name } of dimensions) {
    if (typeof code !== 'string') continue;
    const { id, en } = name as Draft;
    for (const word of [en, id, code]) if (typeof word === 'string') codes.set(plainSpelling(word), code);
  }
  return codes;
}

function markTable(table: SheetTable, path: string, column: string, log: SheetLog): void {
  log.mark(path, { row: table.headerRow, column: table.columns.get(column) ?? 0 });
}

function markRow(row: SheetRow, path: string, column: string, log: SheetLog): void {
  log.mark(path, tableCell(row, column, path).place);
}
