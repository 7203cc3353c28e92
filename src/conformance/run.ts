import { differingFacts, type ProbeResult, type Verdict } from '../app/conformance';
import { PortError } from '../app/workbook-port';
import { inTime } from '../excel/answer-limit';
import { hostCodeOf, portError } from '../excel/host-error';
import { dropLeftovers, isScratchName, scratchName } from './leftovers';
import type { Probe } from './probe';
import { scratchOn, type Run } from './scratch';

/** Milliseconds that a probe has, all its questions together. */
const PROBE_MS = 30_000;

export interface Environment {
  readonly run: Run;
  /** Whether the host says that it has this version of ExcelApi. */
  readonly hasApi: (version: string) => boolean;
  /** The newest version of a requirement set that the host says it has; "" for none. */
  readonly newest: (set: string) => string;
  readonly isCancelled: () => boolean;
  readonly onProgress: (done: number, total: number) => void;
  readonly limit?: number;
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** The results, and the sheets of the test that could not be removed. */
export interface ProbeRun {
  readonly results: readonly ProbeResult[];
  readonly left: readonly string[];
}

/**
 * Asks the Excel that is there, question by question, on hidden sheets that are removed whatever happens. A question that
 * is not answered in time, or is answered with an error, is written down as that, and the next one is asked.
 */
export async function runProbes(probes: readonly Probe[], environment: Environment): Promise<ProbeRun> {
  const token = Math.random().toString(36).slice(2, 8).padEnd(6, '0');
  const results: ProbeResult[] = [];
  let sheets = 0;
  try {
    for (const [at, probe] of probes.entries()) {
      environment.onProgress(at, probes.length);
      if (environment.isCancelled()) results.push(ended(probe, 'not-run'));
      else if (!environment.hasApi(probe.needs ?? '1.1')) results.push(ended(probe, 'unsupported'));
      else results.push(await runProbe(probe, environment, token, () => scratchName(token, ++sheets)));
    }
  } finally {
    await dropLeftovers(environment.run, token).catch(() => undefined);
  }
  environment.onProgress(probes.length, probes.length);
  return { results, left: await leftOf(environment.run, token) };
}

async function runProbe(
  probe: Probe,
  environment: Environment,
  token: string,
  nextName: () => string,
): Promise<ProbeResult> {
  const { run, newest, hasApi, limit = PROBE_MS, now = Date.now } = environment;
  const { wait = (time) => new Promise((resolve) => setTimeout(resolve, time)) } = environment;
  const begun = now();
  let isOver = false;
  // A probe that was given up must not go on writing beside the next one.
  const guarded: Run = (work) => {
    if (isOver) return Promise.reject(new PortError('no-answer', 'NoAnswer'));
    return run(work);
  };
  const addSheet = async (): Promise<string> => {
    const name = nextName();
    await guarded(async (context) => {
      context.workbook.worksheets.add(name).visibility = 'Hidden';
      await context.sync();
    });
    return name;
  };
  try {
    const got = await inTime(
      addSheet().then((name) =>
        probe.ask(scratchOn(name, { run: guarded, addSheet, token, now, wait, newest, hasApi })),
      ),
      limit,
    );
    const differing = differingFacts(got, probe.expected);
    const isNoted = Object.values(probe.expected).every(({ from }) => from === 'noted');
    const verdict: Verdict = differing.length > 0 ? 'differs' : isNoted ? 'noted' : 'as-expected';
    return { ...ended(probe, verdict), got, differing, milliseconds: now() - begun };
  } catch (error) {
    const verdict = portError(error).fault === 'no-answer' ? 'no-answer' : 'refused';
    const told = { code: hostCodeOf(error), location: locationOf(error) };
    return { ...ended(probe, verdict), milliseconds: now() - begun, error: told };
  } finally {
    isOver = true;
    await dropLeftovers(run, token).catch(() => undefined);
  }
}

function ended({ id, means, expected }: Probe, verdict: Verdict): ProbeResult {
  return { id, means, verdict, expected, got: {}, differing: [], milliseconds: 0, error: null };
}

/** The member at fault, as office.js names it; it holds no data. */
function locationOf(error: unknown): string {
  const info = (error as { readonly debugInfo?: { readonly errorLocation?: unknown } } | null)?.debugInfo;
  if (typeof info?.errorLocation === 'string') return info.errorLocation;
  return error instanceof Error && !('code' in error) ? error.name : '';
}

async function leftOf(run: Run, token: string): Promise<readonly string[]> {
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name).filter((name) => isScratchName(name, token));
    });
  } catch {
    return [];
  }
}
