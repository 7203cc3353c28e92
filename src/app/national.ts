import { foldedName } from '../core/names';
import { plainWords } from '../core/sheet/cells';
import { opinionOf } from '../core/scoring/band';
import { sharedRanks } from '../core/scoring/rank';
import type { NotScoredReason, ResultStatus } from '../core/scoring/result';
import type { Zone } from '../core/instrument/types';
import type { Assessment } from './assess';

/** Levels of government in the order in which the Ombudsman lists them; the last are for lines that say no more. */
export const LEVELS = [
  ...(['kementerian', 'lembaga', 'kementerian-lembaga', 'provinsi', 'kabupaten', 'kota'] as const),
  ...(['pemerintah-daerah', 'kantor-pertanahan', 'polres', 'lain'] as const),
] as const;
export type Level = (typeof LEVELS)[number];

/** What the "Jenis:" line may say, as `plainWords` leaves it. */
const LEVEL_WORDS: ReadonlyMap<string, Level> = new Map<string, Level>([
  ...words('kementerian', 'kementerian', 'ministry'),
  ...words('lembaga', 'lembaga', 'lembaga negara', 'lembaga pemerintah', 'agency', 'institution'),
  ...words('kementerian-lembaga', 'kementerian lembaga', 'k l', 'kl', 'ministry institution'),
  ...words('provinsi', 'provinsi', 'pemprov', 'pemerintah provinsi', 'province'),
  ...words('kabupaten', 'kabupaten', 'pemkab', 'pemerintah kabupaten', 'regency'),
  ...words('kota', 'kota', 'pemkot', 'pemerintah kota', 'city'),
  ...words('pemerintah-daerah', 'pemda', 'pemerintah daerah', 'local government'),
  ...words('kantor-pertanahan', 'kantah', 'kantor pertanahan', 'land office'),
  ...words('polres', 'polres', 'polresta', 'kepolisian resor', 'police office'),
]);

function words(level: Level, ...spellings: string[]): [string, Level][] {
  return spellings.map((spelling) => [spelling, level]);
}

/** One workbook in a national table: its result alone, so that thousands of them take little memory. */
export interface NationalEntry {
  readonly file: string;
  /** What the line "Instansi:" says, otherwise the file's name. */
  readonly institution: string;
  readonly level: Level;
  readonly edition: string;
  /** Id and version. */
  readonly instrument: string;
  readonly units: number;
  /** In hundredths of a point; null where there is no score. */
  readonly hundredths: number | null;
  readonly reason: NotScoredReason | null;
  readonly zone: Zone | null;
  readonly category: string | null;
  readonly opinion: string | null;
  readonly status: ResultStatus;
  readonly filled: number;
  readonly expected: number;
  /** Answers overruled by a correction in force. */
  readonly overrides: number;
}

/** @param file name of the workbook's file, without its folder. */
export function nationalEntry(file: string, { instrument, table, result }: Assessment): NationalEntry {
  const { outcome, band, completeness, overrides } = result.institution;
  return {
    file,
    institution: table.info.institution ?? file.replace(/\.[^.]*$/, ''),
    level: levelOf(table.info.kind),
    edition: instrument.edition,
    instrument: `${instrument.id} ${instrument.version}`,
    units: result.units.length,
    hundredths: outcome.scored ? outcome.hundredths : null,
    reason: outcome.scored ? null : outcome.reason,
    zone: band?.zone ?? null,
    category: band?.category ?? null,
    opinion: band === null ? null : opinionOf(band, instrument, false),
    status: result.status,
    filled: completeness.filled,
    expected: completeness.expected,
    overrides,
  };
}

export function levelOf(kind: string | null): Level {
  return LEVEL_WORDS.get(plainWords(kind ?? '')) ?? 'lain';
}

/** `rank` counts from 1 among the final results of the same level and instrument; equal scores share it. */
export interface RankedEntry extends NationalEntry {
  readonly rank: number | null;
  /** Other files that hold the same institution and edition: then none of them is ranked or counted. */
  readonly sameAs: readonly string[];
}

/** Institutions of one level and one instrument: only those can be compared. */
export interface NationalGroup {
  readonly level: Level;
  readonly edition: string;
  readonly instrument: string;
  /** Ranked results from the highest score down, then the other ones that have a score, then those without. */
  readonly entries: readonly RankedEntry[];
  readonly zones: Readonly<Record<Zone, number>>;
  /** Categories in the order of their letters; none in editions without. */
  readonly categories: ReadonlyMap<string, number>;
  /** Provisional results, which are neither ranked nor counted above. */
  readonly provisional: number;
  readonly unscored: number;
  /** Entries of institutions that are met more than once, which are counted nowhere above. */
  readonly doubled: number;
}

/** Groups in the order of levels, then editions. The order of the entries handed in does not matter. */
export function nationalGroups(entries: readonly NationalEntry[]): NationalGroup[] {
  const groups = new Map<string, Met[]>();
  for (const entry of withTwins(entries)) {
    const key = [LEVELS.indexOf(entry.level), entry.edition, entry.instrument].join('\n');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.keys()].sort(byText).map((key) => groupOf(groups.get(key)!));
}

type Met = Omit<RankedEntry, 'rank'>;

/** Levels that leave open which one is meant. */
const VAGUE: readonly Level[] = ['kementerian-lembaga', 'pemerintah-daerah', 'lain'];

/**
 * An institution is met again where the same name and edition stand in another file. A regency and a city may share a
 * name; so it is two only where both say their level.
 */
function withTwins(entries: readonly NationalEntry[]): Met[] {
  const met = new Map<string, NationalEntry[]>();
  for (const entry of entries) {
    const key = `${entry.edition}\n${foldedName(entry.institution)}`;
    const same = met.get(key);
    if (same === undefined) met.set(key, [entry]);
    else same.push(entry);
  }
  return [...met.values()].flatMap((same) => {
    const isVague = same.some(({ level }) => VAGUE.includes(level));
    return same.map((entry) => ({
      ...entry,
      sameAs: same
        .filter((other) => other !== entry && (isVague || other.level === entry.level))
        .map(({ file }) => file)
        .sort(byText),
    }));
  });
}

function groupOf(members: readonly Met[]): NationalGroup {
  const sorted = [...members].sort(byResult);
  const once = sorted.filter(({ sameAs }) => sameAs.length === 0);
  const finals = sorted.filter(isRanked);
  const { level, edition, instrument } = sorted[0]!;
  const zones = { hijau: 0, kuning: 0, merah: 0 };
  const categories = new Map<string, number>();
  const letters = finals.flatMap(({ category }) => (category === null ? [] : [category])).sort(byText);
  for (const letter of letters) categories.set(letter, (categories.get(letter) ?? 0) + 1);
  for (const { zone } of finals) if (zone !== null) zones[zone]++;
  const ranks = sharedRanks(sorted.map((entry) => (isRanked(entry) ? entry.hundredths : null)));
  return {
    level,
    edition,
    instrument,
    entries: sorted.map((entry, at) => ({ ...entry, rank: ranks[at]! })),
    zones,
    categories,
    provisional: once.filter((entry) => entry.hundredths !== null && !isFinal(entry)).length,
    unscored: once.filter(({ hundredths }) => hundredths === null).length,
    doubled: sorted.length - once.length,
  };
}

function isFinal({ hundredths, status }: NationalEntry): boolean {
  return hundredths !== null && status === 'final';
}

function isRanked(entry: Met): boolean {
  return entry.sameAs.length === 0 && isFinal(entry);
}

function byResult(a: Met, b: Met): number {
  const place = (entry: Met): number => (isRanked(entry) ? 0 : entry.hundredths === null ? 2 : 1);
  return (
    place(a) - place(b) ||
    (b.hundredths ?? 0) - (a.hundredths ?? 0) ||
    byText(a.institution, b.institution) ||
    byText(a.file, b.file)
  );
}

/** Institutions that are met in several files, and which: in the order of the groups. */
export function doubledInstitutions(groups: readonly NationalGroup[]): { institution: string; files: string[] }[] {
  const found = new Map<string, { institution: string; files: string[] }>();
  for (const { institution, file, sameAs } of groups.flatMap(({ entries }) => entries)) {
    const files = [file, ...sameAs].sort(byText);
    if (sameAs.length > 0 && !found.has(files.join('\n'))) found.set(files.join('\n'), { institution, files });
  }
  return [...found.values()];
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
