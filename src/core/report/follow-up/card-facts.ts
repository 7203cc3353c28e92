import { bandEntry, distance } from '../../analysis/distance';
import type { Instrument } from '../../instrument/types';
import { formatHundredths } from '../../number/format';
import { opinionOf } from '../../scoring/band';
import type { Result } from '../../scoring/result';
import type { PlanCell } from '../plan';
import type { FollowUpWords } from './words';

/** A line of the institution's result. */
export interface Fact {
  readonly label: string;
  readonly cell: PlanCell;
  readonly isZone?: boolean;
}

/** The institution's result, line by line: the score first, the way to the next category last. */
export function institutionFacts(
  instrument: Instrument,
  result: Result,
  followUp: boolean,
  words: FollowUpWords,
): readonly Fact[] {
  const { outcome, band, completeness, range, overrides } = result.institution;
  const { card } = words;
  const kind = kindOf(instrument);
  const shown = (hundredths: number): string => formatHundredths(hundredths, words.language);
  const fact = (label: string, value: string | null): Fact => ({ label, cell: { value: value ?? '-', style: 'fact' } });
  const filled = card.completeness(completeness.filled, completeness.expected);
  const score: Fact = outcome.scored
    ? { label: card.score, cell: { value: outcome.hundredths / 100, style: 'score' } }
    : fact(card.score, `${words.resultStatus['tidak-dinilai']}: ${words.notScored[outcome.reason]}`);
  const predicate = band?.predicate ?? null;
  return [
    score,
    { ...fact(card.zone, band === null ? null : words.zone[band.zone]), isZone: true },
    fact(card.category, band?.category ?? null),
    fact(card.opinion, band === null ? null : opinionOf(band, instrument, followUp)),
    ...(predicate === null ? [] : [fact(card.predicate, predicate)]),
    fact(card.status, `${words.resultStatus[result.status]} (${filled})`),
    ...(range === null || result.status === 'final' ? [] : [fact('', card.range(shown(range.low), shown(range.high)))]),
    ...(overrides === 0 ? [] : [fact(card.overridesLabel, card.overrides(overrides))]),
    ...(outcome.scored ? [fact(card.nextLabel[kind], nextCategory(instrument, outcome.hundredths, words))] : []),
  ];
}

function nextCategory(instrument: Instrument, hundredths: number, { card, language, zone }: FollowUpWords): string {
  const { next, hundredths: missing } = distance(instrument, hundredths);
  if (next === null) return card.top[kindOf(instrument)];
  const name = next.category ?? zone[next.zone];
  return card.next(name, formatHundredths(bandEntry(instrument, next), language), formatHundredths(missing, language));
}

/** What an edition ranks results by. */
function kindOf({ bands }: Instrument): 'category' | 'zone' {
  return bands.some(({ category }) => category !== null) ? 'category' : 'zone';
}
