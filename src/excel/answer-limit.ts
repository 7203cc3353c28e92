import { PortError } from '../app/workbook-port';

/**
 * Milliseconds that Excel has for one answer. The longest batch, 4 MB, takes seconds; an open dialog of Excel's keeps
 * everything waiting, and whoever opened it should not find the pane given up at once.
 */
export const ANSWER_MS = 60_000;

/**
 * Rejects with `no-answer` where an answer does not come in time. Whether the host did its part is then not known: whoever
 * had it write something looks, before it says what state the workbook is in.
 */
export async function inTime<T>(answer: Promise<T>, limit: number): Promise<T> {
  if (limit === Infinity) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new PortError('no-answer', 'NoAnswer')), limit);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs a piece of work on the workbook with requests of its own. */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** Excel.run, each of whose syncs is answered in time or rejects. */
export function runInTime<T>(work: (context: Excel.RequestContext) => Promise<T>, limit: number): Promise<T> {
  return Excel.run((context) => {
    const sync = context.sync.bind(context);
    context.sync = (passed) => inTime(sync(passed), limit);
    return work(context);
  });
}
