import { formatHundredths } from '../../number/format';
import { classify, opinionOf } from '../../scoring/band';
import type { CellValue } from '../../grid';
import type { PlanCell } from '../plan';
import type { RecapFormulas } from './formulas';
import type { RecapInput } from './input';
import { saysSimulated } from './simulated';

/** Row of the institution's figures, and the columns of its zone and category. */
export const HEADLINE = { row: 3, zone: 1, category: 2 } as const;

/** Rows whose sentences run over the two columns that stay in view, and their width in characters. */
export const SENTENCES = { rows: [4, 5, 6], width: 60 } as const;

/** The rows above the table: title, institution, its result, and what a reader must know; always the same number. */
export function headRows(input: RecapInput, formulas: RecapFormulas | null): PlanCell[][] {
  const { instrument, table, words, cells } = input;
  const labels = [cells.score, cells.zone, cells.category, cells.status, cells.completeness, cells.opinion];
  return [
    [{ value: words.title(instrument.edition), style: 'title' }],
    [{ value: table.info.institution ?? cells.institution, style: 'institution' }],
    labels.map((value) => ({ value, style: 'label' })),
    headline(input, formulas),
    [{ value: saysSimulated(table) ? words.simulated : null, style: 'warning' }],
    [{ value: hasDefaultWeights(input) ? words.unofficial : null, style: 'warning' }],
    [{ value: formulas === null ? statusNote(input) : null, style: 'remark' }],
  ];
}

export function hasDefaultWeights({ instrument }: Pick<RecapInput, 'instrument'>): boolean {
  return instrument.indicators.some(({ weight }) => weight.status === 'default');
}

function headline({ instrument, result, cells }: RecapInput, formulas: RecapFormulas | null): PlanCell[] {
  const { outcome, band, completeness } = result.institution;
  const { filled, expected } = completeness;
  const share = expected === 0 ? null : filled / expected;
  const status = cells.statuses[result.status];
  const zone = band && cells.zones[band.zone];
  const opinion = band && opinionOf(band, instrument, false);
  const category = band?.category ?? null;
  const score = outcome.scored ? outcome.hundredths / 100 : null;
  if (formulas === null) {
    return [
      { value: score ?? cells.statuses['tidak-dinilai'], style: 'headline' },
      { value: zone, style: 'verdict' },
      { value: category, style: 'verdict' },
      { value: status, style: 'verdict' },
      { value: share, style: 'verdictShare' },
      { value: opinion, style: 'verdict' },
    ];
  }
  const at = `$A$${HEADLINE.row + 1}`;
  const noScore: CellValue = { error: '#N/A' };
  return [
    formulas.score(score ?? noScore, 'headline'),
    formulas.ofScore('ZONA', at, zone ?? '', 'verdict'),
    formulas.ofScore('KATEGORI', at, category ?? '', 'verdict'),
    formulas.ofInstitution('status', status, 'verdict'),
    formulas.ofInstitution('completeness', share ?? '', 'verdictShare'),
    formulas.ofScore('OPINI', at, opinion ?? '', 'verdict'),
  ];
}

/** Why the result may still change or is missing; null for a final one. */
function statusNote({ instrument, result, words, mandatory }: RecapInput): string | null {
  const { outcome, range } = result.institution;
  if (!outcome.scored) return words.notScored[outcome.reason];
  if (result.status === 'final') return null;
  const limit = (hundredths: number): string => {
    const category = classify(instrument, hundredths)?.category;
    const text = formatHundredths(hundredths, words.language);
    return category ? `${text} ${category}` : text;
  };
  const between = range === null || range.low === range.high ? null : words.range(limit(range.low), limit(range.high));
  return words.provisional(mandatory, between);
}
