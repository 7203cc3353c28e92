import { runs } from '../../support/runs';
import { ACCIDENTS, digest, run, type Accident, type Deed, type Run, type Writing } from './accidents';

export interface Case {
  readonly writing: Writing;
  /** Null: nobody does anything. */
  readonly deeds: readonly (Deed | null)[];
  /** Batches when nothing goes wrong. */
  readonly batches: number;
  /** Each cell is a thing of its own: some may be written and others not. */
  readonly byCell?: boolean;
  /** A record that is left out where it cannot be read first; ours is whole without it. */
  readonly optional?: string;
  /** What happens to a batch while a person acts; everything where nobody does. */
  readonly accidents: readonly Accident[];
}

/** A long way through the grid: the accidents that leave most behind. */
export const WORST: readonly Accident[] = ['fail-halfway', 'lose-done', 'close-done'];

export const INTO_OURS = 'types into a cell we write';

/** Of how many combinations one is tried: of thirteen, which divides no table here, and of one in `npm run test:thorough`. */
const SHARE = runs(1) > 1 ? 1 : 13;

let met = 0;
let tried = 0;
let unkept = 0;

interface Outcomes {
  readonly absent: Set<string>;
  readonly whole: Set<string>;
}

/** What the workbook may be afterwards: with ours and without, each with what the person did if Excel took it. */
async function outcomes(writing: Writing, deed: Deed | null): Promise<Outcomes> {
  const nothing: Writing = { ...writing, write: async () => undefined };
  const moment = deed === null ? null : { deed, before: 1_000 };
  const absent = await run(nothing, null, moment);
  const after = await run(writing, null, moment);
  const whole = new Set([digest(after.workbook)]);
  // The person first, and then ours, where that is not refused.
  if (deed !== null) {
    const first = await run(writing, null, { deed, before: 1 });
    if (first.end.kind === 'written') whole.add(digest(first.workbook));
    if (deed.force !== undefined) {
      const forced = { deed: { ...deed, act: deed.force }, before: 1_000 };
      whole.add(digest((await run(writing, null, forced)).workbook));
    }
  }
  return { absent: new Set([digest(absent.workbook)]), whole };
}

function verdict({ end, workbook }: Run, { absent, whole }: Outcomes, { byCell = false, optional }: Case): string {
  const found = digest(workbook);
  const isPart = (): boolean =>
    byCell && [...absent].some((one) => [...whole].some((other) => isMixed(found, one, other)));
  const isWhole =
    whole.has(found) || (optional !== undefined && [...whole].some((one) => without(optional, one) === found));
  const isAbsent = absent.has(found);
  const state =
    isWhole && isAbsent
      ? 'either'
      : isWhole
        ? 'whole'
        : isAbsent
          ? 'absent'
          : isPart()
            ? 'part'
            : nearest(found, [...absent, ...whole]);
  if (end.kind === 'written') return `said whole, is ${state}`;
  if (end.kind === 'refused') return `said ${end.error.workbook}, is ${state}`;
  return `reopened ${end.recovery?.kind ?? 'without a word'}, is ${state}`;
}

function without(namespace: string, text: string): string {
  const { records, ...rest } = JSON.parse(text) as { records: string[] };
  return JSON.stringify({ ...rest, records: records.filter((xml) => !xml.includes(`"${namespace}"`)) }, null, 1);
}

/** The first lines in which it is not as the digest that is most like it. */
function nearest(found: string, all: readonly string[]): string {
  const lines = found.split('\n');
  const others = all.map((one) => {
    const theirs = one.split('\n');
    return lines.flatMap((line, at) => (line === theirs[at] ? [] : [`${at}: ${line} for ${theirs[at]}`]));
  });
  return `neither: ${others
    .sort((a, b) => a.length - b.length)[0]!
    .slice(0, 4)
    .join('; ')}`;
}

/** Whether each line of a digest is that of one or of the other. */
function isMixed(found: string, one: string, other: string): boolean {
  const [lines, a, b] = [found, one, other].map((text) => text.split('\n'));
  return lines!.length === a!.length && lines!.every((line, at) => line === a![at] || line === b![at]);
}

const RIGHT = new Set([
  'said whole, is whole',
  'said unchanged, is absent',
  'reopened undone, is absent',
  'reopened finished, is whole',
  // Closed before the first change, or after the last.
  'reopened without a word, is absent',
  'reopened without a word, is whole',
]);

/** Where each cell is a thing of its own, some of them may be written; a person's are left in any case. */
const RIGHT_BY_CELL = new Set([
  ...RIGHT,
  ...['said changed, is part', 'said changed, is whole', 'reopened without a word, is part'],
]);

/**
 * The one promise that cannot be kept (docs/decisions/port.md): a cell that a person fills between our look at it and our
 * writing, when the answer to that writing is lost or nobody is there to read it. Then nobody knows what we wrote over.
 */
const UNKEPT = new Set(['late', 'lose-done', 'close-done']);

/** A sheet that we changed, and that a person deleted, is told as changed, though nothing of it is left to see. */
const RIGHT_WHEN_DELETED = new Set([...RIGHT_BY_CELL, 'said changed, is absent']);

afterAll(() =>
  process.stdout.write(`${tried} of ${met} combinations, ${unkept} with the promise that cannot be kept\n`),
);

/** Declares the tests of one writing: how many batches it takes, and one test for each thing that a person may do meanwhile. */
export function holds(each: Case): void {
  const { writing, deeds, batches, accidents, byCell = false } = each;
  const rightOf = (deed: Deed | null): ReadonlySet<string> =>
    !byCell ? RIGHT : deed?.name.startsWith('deletes') === true ? RIGHT_WHEN_DELETED : RIGHT_BY_CELL;
  let undisturbed: Promise<Outcomes> | null = null;
  const outcomesOf = (deed: Deed | null): Promise<Outcomes> =>
    deed === null ? (undisturbed ??= outcomes(writing, null)) : outcomes(writing, deed);

  it(`takes ${batches} batches`, async () => {
    expect((await run(writing, null, null)).batches).toBe(batches);
  });

  it.each(deeds.map((deed) => [deed?.name ?? 'does nothing', deed] as const))(
    'while a person %s',
    async (_name, deed) => {
      const possible = await outcomesOf(deed);
      const undone = await outcomesOf(null);
      const right = rightOf(deed);
      const wrong: unknown[] = [];
      const judge = async (accident: Accident | null, batch: number, before: number): Promise<void> => {
        if (met++ % SHARE !== 0) return;
        tried++;
        const mishap = accident === null ? null : { accident, batch };
        const done = await run(writing, mishap, deed === null ? null : { deed, before });
        const said = verdict(done, done.isDone ? possible : undone, each);
        const isUnkept =
          deed?.name === INTO_OURS && before === batch && accident !== null && UNKEPT.has(accident) && batch % 2 === 0;
        if (isUnkept) unkept++;
        else if (!right.has(said) && !/^(said (whole|unchanged)|reopened .*), is either$/.test(said))
          wrong.push([`${accident} at ${batch}, person before ${before}`, said]);
      };
      for (let before = 1; before <= batches; before++) await judge(null, 0, before);
      for (let batch = 1; batch <= batches; batch++) {
        for (const accident of deed === null ? ACCIDENTS : accidents) {
          for (const before of deed === null ? [0] : [batch, batch + 1]) await judge(accident, batch, before);
        }
      }
      expect(wrong).toEqual([]);
    },
    240_000,
  );
}
