import { writeOrigin } from './sheet-cells';
import {
  ASPECT_WORDS,
  firstWord,
  INSTITUTION_WORDS,
  KEY_WORDS,
  NOT_APPLICABLE_WORDS,
  SCALE_KIND_WORDS,
  STATUS_WORDS,
  TABLES,
  TECHNIQUE_WORDS,
  ZONE_WORDS,
  type ColumnOf,
  type Key,
  type TableName,
} from './sheet-words';
import type { Figure, Indicator, Instrument, Origin, Rules, Scale } from './types';

export type PlainCell = string | number | null;
type TableRow<T extends TableName> = Partial<Record<ColumnOf<T>, PlainCell>>;

/**
 * The instrument as rows of an `Instrumen` sheet, from its top left cell: reading them back gives an equal instrument.
 * Limits and thresholds are in points and percent, weights in parts of "Jumlah bobot".
 */
export function instrumentSheetRows(instrument: Instrument): PlainCell[][] {
  return [
    ...keyRows(instrument),
    ...tableRows(
      'dimensions',
      instrument.dimensions.map(({ code, name, weight }) => ({
        code,
        name: name.id,
        nameEn: name.en,
        weight: weight.value,
        ...originCells(weight),
      })),
    ),
    ...tableRows(
      'bands',
      instrument.bands.map((band) => ({
        category: band.category,
        zone: firstWord(ZONE_WORDS, band.zone),
        opinion: band.opinion,
        predicate: band.predicate,
        from: band.min / 100,
        to: band.max / 100,
        ...originCells(band),
      })),
    ),
    ...tableRows(
      'undecided',
      instrument.undecided.map(({ min, max, note }) => ({
        from: min / 100,
        to: max / 100,
        note: note.id,
        noteEn: note.en,
      })),
    ),
    ...tableRows(
      'scales',
      Object.entries(instrument.scales).flatMap(([name, scale]) => scaleRows(name, scale)),
    ),
    ...tableRows('indicators', instrument.indicators.map(indicatorRow)),
  ];
}

function keyRows({ id, version, edition, title, caveats, rules }: Instrument): PlainCell[][] {
  const row = (key: Key, ...cells: PlainCell[]): PlainCell[] => [`${KEY_WORDS[key][0]}:`, ...cells];
  const figure = (key: Key & keyof Rules, value: PlainCell): PlainCell[] =>
    row(key, value, null, writeOrigin(rules[key] as Figure<unknown>));
  return [
    row('id', id),
    row('version', version),
    row('edition', edition),
    row('title', title.id, title.en),
    figure('maximum', rules.maximum.value),
    row('weightTotal', rules.weightTotal),
    figure('bandDecimals', rules.bandDecimals.value),
    figure('institution', firstWord(INSTITUTION_WORDS, rules.institution.value)),
    figure('notApplicable', firstWord(NOT_APPLICABLE_WORDS, rules.notApplicable.value)),
    figure('completenessThreshold', rules.completenessThreshold.value / 100),
    figure('products', productsText(rules)),
    figure('window', rules.window.value && `${rules.window.value.from} s.d. ${rules.window.value.to}`),
    figure('opinionSuffix', rules.opinionSuffix.value),
    ...caveats.map((caveat) => row('caveat', caveat.id, caveat.en)),
  ];
}

function productsText({ products }: Rules): string | null {
  const parts = products.value.map(
    ({ kind, per, count }) => `${kind}: ${count} per ${per === 'unit' ? 'unit' : 'instansi'}`,
  );
  return parts.length === 0 ? null : parts.join('; ');
}

/** A blank row, the title, the header and the rows of a table; nothing for a table without rows. */
function tableRows<T extends TableName>(name: T, rows: readonly TableRow<T>[]): PlainCell[][] {
  if (rows.length === 0) return [];
  const columns = Object.entries(TABLES[name].columns) as [ColumnOf<T>, readonly string[]][];
  return [
    [],
    [TABLES[name].title],
    columns.map(([, [label = '']]) => label),
    ...rows.map((row) => columns.map(([column]) => row[column] ?? null)),
  ];
}

function scaleRows(name: string, scale: Scale): TableRow<'scales'>[] {
  const common = {
    scale: name,
    kind: firstWord(SCALE_KIND_WORDS, scale.kind),
    max: scale.max,
    ...originCells(scale),
  };
  if (scale.kind !== 'choice') return [common];
  return scale.options.map(({ answer, also, points }) => ({ ...common, answer, also: also.join('; '), points }));
}

function indicatorRow(indicator: Indicator): TableRow<'indicators'> {
  const { respondents } = indicator;
  return {
    code: indicator.code,
    dimension: indicator.dimension,
    name: indicator.name.id,
    nameEn: indicator.name.en,
    variable: indicator.variable.id,
    variableEn: indicator.variable.en,
    weight: indicator.weight.value,
    scale: indicator.scale,
    technique: firstWord(TECHNIQUE_WORDS, indicator.technique.value),
    count: respondents.value.count,
    who: respondents.value.who.id,
    whoEn: respondents.value.who.en,
    perProduct: indicator.perProduct ? 'ya' : 'tidak',
    evidenceFrom: indicator.evidenceFrom.value,
    maladministration: indicator.maladministration.value,
    aspect: firstWord(ASPECT_WORDS, indicator.aspect.value),
    ...originCells(indicator),
    weightOrigin: writeOrigin(indicator.weight),
    techniqueOrigin: writeOrigin(indicator.technique),
    respondentsOrigin: writeOrigin(respondents),
    evidenceOrigin: writeOrigin(indicator.evidenceFrom),
    maladministrationOrigin: writeOrigin(indicator.maladministration),
    aspectOrigin: writeOrigin(indicator.aspect),
  };
}

function originCells({ status, source }: Origin): { readonly status: string; readonly source: string } {
  return { status: firstWord(STATUS_WORDS, status), source };
}
