import type { Language } from '../text/language';
import type { Context } from './output';

/** What the command line gave for a parameter: several words where it may be repeated, true for a flag. */
export type Given = string | readonly string[] | boolean | undefined;

/** An argument or an option: how it is written and told in the help, and what a command gets of it. */
export interface Parameter<T> {
  readonly kind: 'argument' | 'option';
  /** As commander reads them: "<BERKAS>", "[NILAI...]", "-o, --output <BERKAS>", "--koreksi". */
  readonly flags: string;
  readonly words: (language: Language) => string;
  readonly isRequired: boolean;
  readonly choices: readonly string[];
  readonly fallback: string | undefined;
  /** Whether it names a workbook that the command writes. */
  readonly isNewWorkbook: boolean;
  /** Throws Unusable for what the command cannot take. */
  readonly read: (given: Given, context: Context) => T;
}

type Words = Parameter<unknown>['words'];

function parameter<T>(kind: Parameter<T>['kind'], flags: string, words: Words, read: Parameter<T>['read']) {
  const rest = { isRequired: false, choices: [], fallback: undefined, isNewWorkbook: false };
  return { kind, flags, words, read, ...rest } satisfies Parameter<T>;
}

// Commander has seen to it that what is required is there, and that what may be repeated is a list.
const asText = (given: Given): string => given as string;
const asOptionalText = (given: Given): string | undefined => given as string | undefined;
const asList = (given: Given): readonly string[] => (given as readonly string[] | undefined) ?? [];

/** An argument that must be given. */
export function argument(flags: `<${string}>`, words: Words): Parameter<string> {
  return parameter('argument', flags, words, asText);
}

/** Arguments of one kind; in angle brackets at least one must be given. */
export function argumentList(flags: `<${string}...>` | `[${string}...]`, words: Words): Parameter<readonly string[]> {
  return parameter('argument', flags, words, asList);
}

/** An option with a value. */
export function option(flags: string, words: Words): Parameter<string | undefined> {
  return parameter('option', flags, words, asOptionalText);
}

/** An option that may have several values; none where it is not given. */
export function optionList(flags: string, words: Words): Parameter<readonly string[]> {
  return parameter('option', flags, words, asList);
}

/** An option without a value. */
export function flag(flags: string, words: Words): Parameter<boolean> {
  return parameter('option', flags, words, (given) => given === true);
}

/** An option that must be given. */
export function required<T>(option: Parameter<T>): Parameter<Exclude<T, undefined>> {
  return { ...option, isRequired: true } as Parameter<Exclude<T, undefined>>;
}

/** An option that has a value also where none is given. */
export function withFallback(option: Parameter<string | undefined>, fallback: string): Parameter<string> {
  return { ...option, fallback, read: asText };
}

/** An option that takes one of some values. */
export function oneOf<const C extends string>(
  option: Parameter<string | undefined>,
  choices: readonly C[],
): Parameter<C | undefined> {
  return { ...option, choices, read: (given) => given as C | undefined };
}
