import type { ConformanceReport } from './conformance';
import type { Progress } from './workbook-port';

/** The conformance test of the host that is there. */
export interface Conformance {
  /** How many questions the host is asked. */
  readonly count: number;
  /** Numbers of the probes that a person answers. */
  readonly byPerson: readonly number[];
  /** Asks all questions; `left`: sheets of the test that could not be removed. `time` as the report is to say it. */
  readonly run: (
    progress: Progress,
    time: string,
  ) => Promise<{ readonly report: ConformanceReport; readonly left: readonly string[] }>;
  /** Sheets of a test that was broken off. */
  readonly leftovers: () => Promise<readonly string[]>;
  readonly dropLeftovers: () => Promise<void>;
}
