import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { RecordProblem } from '../app/record-problem';
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

/** What the work on one file may take before it is given up and the next one is begun. */
export interface Limits {
  readonly seconds: number;
  /** Of the memory that JavaScript manages; what a package may inflate to is limited by the reader. */
  readonly megabytes: number;
}

/** Generous: they are there for what would never end. */
const LIMITS: Limits = { seconds: 180, megabytes: 4096 };

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
 * workbook. A file that breaks a limit loses its thread, is told so, and the others go on in a new one.
 *
 * @param program this program's own file, which a worker runs; undefined: everything in this thread.
 */
export async function scoreFiles(
  files: readonly string[],
  task: WorkerTask,
  program: string | undefined,
  take: (outcome: FileOutcome) => void,
  limits = LIMITS,
): Promise<void> {
  if (program === undefined) {
    for (const file of files) {
      take(scoreFile(file, task));
      // Lets progress be shown and signals be heard.
      await new Promise((resolve) => setImmediate(resolve));
    }
    return;
  }
  const queue = files.values();
  const lane = async (): Promise<void> => {
    while (await drain(queue, task, program, take, limits));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, lane));
}

/** One worker until the queue is empty (false) or the worker has died (true). */
function drain(
  queue: Iterator<string>,
  task: WorkerTask,
  program: string,
  take: (outcome: FileOutcome) => void,
  { seconds, megabytes }: Limits,
): Promise<boolean> {
  return new Promise((resolve) => {
    const worker = new Worker(program, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: megabytes } });
    let current: string | undefined;
    let clock: NodeJS.Timeout | undefined;
    let problem: RecordProblem = { code: 'worker-failed', data: { detail: '' } };
    const next = (): void => {
      const { value, done } = queue.next();
      current = done === true ? undefined : value;
      clearTimeout(clock);
      if (current === undefined) {
        void worker.terminate();
        return;
      }
      worker.postMessage(current);
      clock = setTimeout(() => {
        problem = { code: 'file-too-slow', data: { seconds } };
        void worker.terminate();
      }, seconds * 1000);
    };
    worker.on('message', (outcome: FileOutcome) => {
      take(outcome);
      next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      problem = isMemory
        ? { code: 'file-too-heavy', data: { megabytes } }
        : { code: 'worker-failed', data: { detail: error.message } };
    });
    worker.on('exit', () => {
      clearTimeout(clock);
      if (current !== undefined) take({ ok: false, file: current, problem });
      resolve(current !== undefined);
    });
    next();
  });
}
