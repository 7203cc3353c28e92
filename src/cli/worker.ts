import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { BlankPolicy } from '../core/scoring/result';
import type { Language } from '../text/language';
import { scoreFile, type FileOutcome } from './score-file';

/** What a worker is told at its start. */
export interface WorkerTask {
  readonly kepatuhan: 'rekap';
  readonly folder: string;
  readonly edition: string | undefined;
  readonly blank: BlankPolicy;
  readonly language: Language;
}

/** Fewer files than this are read sooner than a second thread is started. */
const WORTH_A_THREAD = 6;

/** Whether this thread is a worker of ours; then it answers file names with outcomes until it is ended. */
export function workAsWorker(): boolean {
  const task = workerData as WorkerTask | null;
  if (parentPort === null || task?.kepatuhan !== 'rekap') return false;
  const port = parentPort;
  port.on('message', (file: string) => port.postMessage(scoreFile(file, task)));
  return true;
}

/**
 * Scores files on all cores and hands over each outcome as it comes, in any order; only outcomes are kept, never a
 * workbook. A file that kills its thread (for want of memory) is told as one that cannot be read.
 *
 * @param program this program's own file, which a worker runs; undefined: everything in this thread.
 */
export async function scoreFiles(
  files: readonly string[],
  task: WorkerTask,
  program: string | undefined,
  take: (outcome: FileOutcome) => void,
): Promise<void> {
  const threads = Math.min(availableParallelism(), files.length);
  if (program === undefined || threads < 2 || files.length < WORTH_A_THREAD) {
    for (const file of files) {
      take(scoreFile(file, task));
      // Lets progress be shown and signals be heard.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return;
  }
  const queue = files.values();
  const lane = async (): Promise<void> => {
    while (await drain(queue, task, program, take));
  };
  await Promise.all(Array.from({ length: threads }, lane));
}

/** One worker until the queue is empty (false) or the worker has died (true). */
function drain(
  queue: Iterator<string>,
  task: WorkerTask,
  program: string,
  take: (outcome: FileOutcome) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = new Worker(program, { workerData: task });
    let current: string | undefined;
    const next = (): void => {
      const { value, done } = queue.next();
      current = done === true ? undefined : value;
      if (current !== undefined) worker.postMessage(current);
      else void worker.terminate();
    };
    worker.on('message', (outcome: FileOutcome) => {
      take(outcome);
      next();
    });
    let reason = '';
    worker.on('error', (error) => void (reason = error.message));
    worker.on('exit', () => {
      if (current !== undefined) take({ ok: false, file: current, code: 'worker-failed', detail: reason });
      resolve(current !== undefined);
    });
    next();
  });
}
