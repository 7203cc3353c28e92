import type { LocalText } from '../core/instrument/types';
import type { Context, ExitCode } from './output';
import type { Given, Parameter } from './parameter';

type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What a command says of itself. `P` names its arguments and options, in the order of the help. */
interface Declaration<P extends Parameters> {
  readonly name: string;
  /** What it does, in the help. */
  readonly words: LocalText;
  readonly options: P;
  /** Throws Unusable for what it cannot do. */
  readonly run: (
    context: Context,
    options: { readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never },
  ) => ExitCode | Promise<ExitCode>;
  /** Commands that are written behind this one: "segel periksa". */
  readonly subcommands?: readonly Command[];
}

/** A command that any command line can be handed to. */
export interface Command extends Omit<Declaration<Parameters>, 'run'> {
  /** @param given what the command line gave, by the names of `options`. */
  readonly run: (context: Context, given: Readonly<Record<string, Given>>) => Promise<ExitCode>;
}

/** Declares a command: `run` gets what each of its options makes of the command line. */
export function command<P extends Parameters>(declared: Declaration<P>): Command {
  return {
    ...declared,
    async run(context, given) {
      const read = Object.entries(declared.options).map(([name, { read }]) => [name, read(given[name], context)]);
      return declared.run(context, Object.fromEntries(read));
    },
  };
}
