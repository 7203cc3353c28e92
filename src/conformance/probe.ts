import type { Expectations, Expected, Fact, ProbeFacts, ProbeMeans } from '../app/conformance';
import type { Scratch } from './scratch';

/** One question to the Excel that is there. Its words stand in text/conformance. */
export interface Probe {
  readonly id: number;
  readonly means: Exclude<ProbeMeans, 'person'>;
  /** The version of ExcelApi that has what it uses, beyond what the add-in asks for anyway. */
  readonly needs?: string;
  readonly expected: Expectations;
  readonly ask: (scratch: Scratch) => Promise<ProbeFacts>;
}

/** As Microsoft documents it. */
export const documented = (...values: readonly Fact[]): Expected => ({ from: 'documented', values });

/** As those know who use Excel; this very probe settles it. */
export const known = (...values: readonly Fact[]): Expected => ({ from: 'known', values });

/** Written down as it is. */
export const noted: Expected = { from: 'noted' };
