import { opinionOf } from '../core/scoring/band';
import type { Completeness } from '../core/scoring/result';
import { EDITION_ASSUMED } from '../text/edition-assumed';
import { CARD_WORDS as WORDS } from '../text/functions/card';
import { LABELS_ID } from '../text/labels';
import { OVERRIDE_TEXT } from '../text/overrides';
import { assessed } from './data';
import { CARD, EDITION, optional, range, richValue, type CustomFunction } from './definition';
import { showsCards } from './host';
import { RANGE, SAMPLE } from './sample';
import { pointsOf, unitOf } from './unit';

interface TextValue {
  readonly type: 'String';
  readonly basicType: 'String';
  readonly basicValue: string;
}

interface NumberValue {
  readonly type: 'Double';
  readonly basicType: 'Double';
  readonly basicValue: number;
  readonly numberFormat: string;
}

/** What Excel calls a double with properties: sums and comparisons see the number, the cell offers the card. */
export interface NumberCard extends NumberValue {
  readonly properties: Readonly<Record<string, TextValue | NumberValue>>;
}

export const KARTU = {
  id: 'KARTU',
  group: 'score',
  parameters: [range('data'), optional(richValue('unit')), EDITION],
  result: CARD,
  example: { written: `${RANGE}; "Dinas Kesehatan"; 2025`, args: [SAMPLE, 'Dinas Kesehatan', 2025] },
  compute: kartu,
} as const satisfies CustomFunction;

/**
 * KARTU(data; [unit]; [edisi]): the score that NILAI gives, as a number with properties where the host shows them, and as
 * the plain number elsewhere.
 */
export function kartu(data: unknown, unit?: unknown, edisi?: unknown): number | NumberCard {
  const card = numberCard(data, unit, edisi);
  return showsCards() ? card : card.basicValue;
}

/**
 * The score of a unit, or of the institution without `unit`, with what it means. Properties that an edition lacks are
 * absent, and so is the number of corrections by hand where there are none.
 */
export function numberCard(data: unknown, unit?: unknown, edisi?: unknown): NumberCard {
  const assessment = assessed(data, edisi);
  const { instrument, isEditionAssumed, table, result } = assessment;
  const one = unitOf(assessment, unit);
  const { outcome, band, completeness, overrides } = one ?? result.institution;
  const all: readonly (readonly [name: string, value: TextValue | NumberValue | null])[] = [
    one === null ? [WORDS.institution, textOf(table.info.institution)] : [WORDS.unit, textOf(one.name)],
    [WORDS.zone, textOf(band && LABELS_ID.zone[band.zone])],
    [WORDS.category, textOf(band?.category)],
    [WORDS.opinion, textOf(band && opinionOf(band, instrument, false))],
    [WORDS.predicate, textOf(one && band?.predicate)],
    [WORDS.completeness, shareOf(completeness)],
    [OVERRIDE_TEXT.id.heading, overrides === 0 ? null : numberOf(overrides, '0')],
    [WORDS.status, textOf(LABELS_ID.status[one?.status ?? result.status])],
    [WORDS.edition, textOf(instrument.edition)],
    [WORDS.assumed, textOf(isEditionAssumed ? EDITION_ASSUMED.id(instrument.edition) : null)],
    [WORDS.instrument, textOf(instrument.id)],
    [WORDS.version, textOf(instrument.version)],
    [WORDS.note, textOf(WORDS.simulated)],
  ];
  const properties: Record<string, TextValue | NumberValue> = {};
  for (const [name, value] of all) if (value !== null) properties[name] = value;
  return { ...numberOf(pointsOf(outcome, assessment, one), '0.00'), properties };
}

function textOf(text: string | null | undefined): TextValue | null {
  return text ? { type: 'String', basicType: 'String', basicValue: text } : null;
}

function shareOf({ filled, expected }: Completeness): NumberValue | null {
  return expected === 0 ? null : numberOf(filled / expected, '0.00%');
}

function numberOf(basicValue: number, numberFormat: string): NumberValue {
  return { type: 'Double', basicType: 'Double', basicValue, numberFormat };
}
