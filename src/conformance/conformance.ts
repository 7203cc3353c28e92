import type { ConformanceReport } from '../app/conformance';
import type { Conformance } from '../app/conformance-service';
import { hostFacts, newestOf } from './host-facts';
import { dropLeftovers, leftovers } from './leftovers';
import { BY_PERSON, PROBES } from './probes';
import { runProbes } from './run';
import type { Run } from './scratch';

/** Work of its own on the workbook, during which nobody is told of changes. */
export type Alone = <T>(work: (run: Run) => Promise<T>) => Promise<T>;

/** The test as the pane runs it. `version` is the product's. */
export function conformanceOn(alone: Alone, version: string): Conformance {
  return {
    count: PROBES.length,
    byPerson: BY_PERSON,
    run: ({ onProgress = () => undefined, isCancelled = () => false }, time) =>
      alone(async (run) => {
        const host = await hostFacts(run);
        const hasApi = (api: string): boolean => Office.context.requirements.isSetSupported('ExcelApi', api);
        const { results, left } = await runProbes(PROBES, { run, hasApi, newest: newestOf, onProgress, isCancelled });
        const report: ConformanceReport = { format: 1, product: version, time, host, probes: results };
        return { report, left };
      }),
    leftovers: () => alone(leftovers),
    dropLeftovers: () => alone((run) => dropLeftovers(run)),
  };
}
