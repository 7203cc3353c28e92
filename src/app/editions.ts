import { sameScoring } from '../core/instrument/same-scoring';
import type { Instrument } from '../core/instrument/types';
import of2015to2019 from '../instruments/kepatuhan-2015-2019-1.0.0.json';
import verticalOffices from '../instruments/kepatuhan-2019-vertikal-1.0.0.json';
import of2021 from '../instruments/kepatuhan-2021-1.0.0.json';
import of2022 from '../instruments/kepatuhan-2022-1.0.0.json';
import of2023 from '../instruments/kepatuhan-2023-1.0.0.json';
import of2024 from '../instruments/kepatuhan-2024-1.0.0.json';
import of2025 from '../instruments/kepatuhan-2025-1.0.0.json';

export const DEFAULT_EDITION = '2023';

/** The published instruments, oldest first. Their shape is what the tests lint, so they are not linted again here. */
export const PUBLISHED = [
  of2015to2019,
  verticalOffices,
  of2021,
  of2022,
  of2023,
  of2024,
  of2025,
] as readonly Instrument[];

/** Years without an instrument of their own, and the edition that answers for them. */
const ANSWERED_BY: Readonly<Record<string, readonly string[]>> = {
  '2015-2019': ['2015', '2016', '2017', '2018', '2019'],
  '2019-vertikal': ['2015-vertikal', '2016-vertikal', '2017-vertikal', '2018-vertikal'],
};

const BY_NAME: ReadonlyMap<string, Instrument> = new Map(
  PUBLISHED.flatMap((instrument) =>
    [instrument.edition, instrument.id, ...(ANSWERED_BY[instrument.edition] ?? [])].map(
      (name) => [name, instrument] as const,
    ),
  ),
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
  return PUBLISHED.flatMap(({ edition }) => (/^\d+-\d+$/.test(edition) ? ANSWERED_BY[edition]! : [edition]));
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
