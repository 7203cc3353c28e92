import type { MethodChange } from '../core/analysis/trend';
import { sameScoring } from '../core/instrument/same-scoring';
import type { Instrument } from '../core/instrument/types';
import data from '../instruments/editions.json';
import { INSTRUMENTS } from '../instruments/published';

/** An edition in `editions.json`, which says what its instrument does not: how it is called, and what it changed. */
interface Edition {
  readonly edition: string;
  /** Years that it answers for, by which it is offered in its place. */
  readonly names?: readonly string[];
  /** Further names that it answers to. */
  readonly also?: readonly string[];
  /** Where another way of assessing began with it; `source` is a key of `sources.json`. */
  readonly newMethod?: MethodChange & { readonly source: string };
}

const EDITIONS: readonly Edition[] = data.editions;

/**
 * The edition of sheets and formulas that name none. It stays what it is when newer editions come: a stored formula never
 * changes its result through an update.
 */
export const DEFAULT_EDITION: string = data.default;

/** The published instruments, oldest first. Their shape is what the tests lint, so they are not linted again here. */
export const PUBLISHED = INSTRUMENTS as readonly Instrument[];

/** The editions that sheets can be scored with; the others hold bands only. */
export const SCORING_EDITIONS: readonly string[] = PUBLISHED.filter(({ dimensions }) => dimensions.length > 0).map(
  ({ edition }) => edition,
);

/** The edition of new sheets, which name it: the newest whose weights of dimensions were read, and are no defaults. */
export const NEW_SHEET_EDITION: string = PUBLISHED.filter(
  ({ dimensions }) => dimensions.length > 0 && dimensions.every(({ weight }) => weight.status !== 'default'),
).at(-1)!.edition;

/** Where scores of published editions cannot be compared with those before, in the order of years. */
export const METHOD_CHANGES: readonly MethodChange[] = EDITIONS.flatMap(({ newMethod }) => newMethod ?? []);

const BY_NAME: ReadonlyMap<string, Instrument> = new Map(
  PUBLISHED.flatMap((instrument) => {
    const { names = [], also = [] } = EDITIONS.find(({ edition }) => edition === instrument.edition) ?? {};
    return [instrument.edition, instrument.id, ...names, ...also].map((name) => [name, instrument] as const);
  }),
);

/**
 * The published instrument of an edition ("2023", "2017", "2019-vertikal") or with an id ("kepatuhan-2023").
 * Null for an unknown name: there is no edition to fall back on, because 79,39 is green in one and yellow in another.
 */
export function findInstrument(edition: string): Instrument | null {
  return BY_NAME.get(edition.trim().toLowerCase()) ?? null;
}

/** Names of editions to offer or to list in an error, in order of years; an edition of several years by each of them. */
export function knownEditions(): string[] {
  return EDITIONS.flatMap(({ edition, names }) => names ?? [edition]);
}

/** Whether this very instrument was published, so that its id and version are enough to find it again. */
export function isPublished(instrument: Instrument): boolean {
  return PUBLISHED.includes(instrument);
}

/** The published instrument of exactly this version: another version may score differently. */
export function publishedVersion(id: string, version: string): Instrument | null {
  return PUBLISHED.find((each) => each.id === id && each.version === version) ?? null;
}

/** A custom instrument, or the published one where both score every sheet alike and have the same name and version. */
export function settledInstrument(instrument: Instrument): Instrument {
  const known = publishedVersion(instrument.id, instrument.version);
  return known !== null && sameScoring(known, instrument) ? known : instrument;
}
