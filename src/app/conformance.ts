/** What a probe found out, fact by fact; values of the test alone, never of the workbook. */
export type Fact = string | number | boolean | null;
export type ProbeFacts = Readonly<Record<string, Fact>>;

/** What a probe says of something that the host took. */
export const TAKEN = 'taken';

/** Where it is known from what Excel does: its documentation, or those who use it. */
export type KnownFrom = 'documented' | 'known';

/** What Excel should answer: one of some values, a number up to a limit, or whatever it is (`noted`). */
export type Expected =
  | { readonly from: KnownFrom; readonly values: readonly Fact[] }
  | { readonly from: KnownFrom; readonly atMost: number }
  | { readonly from: 'noted' };

export type Expectations = Readonly<Record<string, Expected>>;

/** By a host itself, through the cells' functions too, or by a person who looks. */
export type ProbeMeans = 'host' | 'functions' | 'person';

/**
 * `refused`: the host threw where no probe expects it. `not-run`: this Excel lacks what the probe needs, the run was stopped,
 * or a person has not looked.
 */
export type Verdict = 'as-expected' | 'differs' | 'noted' | 'refused' | 'no-answer' | 'unsupported' | 'not-run';

export interface ProbeResult {
  /** 1 to 40, the same for ever. */
  readonly id: number;
  readonly means: ProbeMeans;
  readonly verdict: Verdict;
  readonly got: ProbeFacts;
  readonly expected: Expectations;
  /** Names of the facts that are not as expected. */
  readonly differing: readonly string[];
  readonly milliseconds: number;
  /** What the host threw: its code, and the member it names. */
  readonly error: { readonly code: string; readonly location: string } | null;
}

/** In which Excel the probes ran. */
export interface HostFacts {
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly culture: string;
  readonly decimalMark: string;
  readonly thousandsMark: string;
  /** Requirement set -> its newest version that the host says it has. */
  readonly sets: Readonly<Record<string, string>>;
}

export interface ConformanceReport {
  readonly format: 1;
  readonly product: string;
  readonly time: string;
  readonly host: HostFacts;
  readonly probes: readonly ProbeResult[];
}

const SEEN = { from: 'known', values: [true] } as const satisfies Expected;

/** The facts that are not as expected; a fact nobody expects is one, and so is one that is missing. */
export function differingFacts(got: ProbeFacts, expected: Expectations): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(got)])].filter((name) => {
    const want = expected[name];
    const fact = got[name];
    if (want === undefined || fact === undefined) return true;
    if ('values' in want) return !want.values.includes(fact);
    return 'atMost' in want && !(typeof fact === 'number' && fact <= want.atMost);
  });
}

/** What a person saw: true as expected, false otherwise, null not looked yet. */
export function seenResult(id: number, seen: boolean | null): ProbeResult {
  return {
    ...{ id, means: 'person', milliseconds: 0, error: null, expected: { seen: SEEN } },
    got: seen === null ? {} : { seen },
    verdict: seen === null ? 'not-run' : seen ? 'as-expected' : 'differs',
    differing: seen === false ? ['seen'] : [],
  };
}

/** The report as it is kept beside others: the same order and the same spelling everywhere. */
export function conformanceJson(report: ConformanceReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
