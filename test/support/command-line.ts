import { run } from '../../src/cli/program';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command as a user would, in this process. What the built program adds (a process, its streams, threads) is
 * tested in test/bundle.
 */
export async function runCommand(args: readonly string[], { stdin = '', version = '1.2.3' } = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    stdin: () => Promise.resolve(stdin),
    watched: false,
  };
  return { code: await run(args, terminal, version), out, err };
}
