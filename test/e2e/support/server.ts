import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const PROGRAM = path.resolve(__dirname, '../../../scripts/serve.mjs');

/** A running server and the way to end it. */
export interface TestServer {
  /** `https://localhost:<free port>`, without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a development build as `npm start` does, in a process of its own, which also ends when the test run does.
 * @param folder the build; dist/ unless told
 * @throws one sentence when there is no build
 */
export async function startServer(folder?: string): Promise<TestServer> {
  const child = fork(PROGRAM, folder === undefined ? [] : [folder], { execArgv: [] });
  const ended = once(child, 'exit');
  const answer = await Promise.race([once(child, 'message'), ended]);
  const message = answer[0] as { origin?: string; error?: string } | number | null;
  if (message === null || typeof message === 'number') throw new Error('The test server ended before it served.');
  if (message.origin === undefined) throw new Error(message.error ?? 'The test server says nothing.');
  return {
    origin: message.origin,
    close: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
