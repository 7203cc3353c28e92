import type { BlankPolicy } from './result';

/** The word for each policy on blank cells, in formulas, on the command line and in the answers to choose from. */
export const POLICY_WORDS = { refuse: 'tolak', zero: 'nol', ignore: 'abaikan' } as const satisfies Record<
  BlankPolicy,
  string
>;

/** The policy that a word means, without case and spaces around it; undefined where it means none. */
export function policyNamed(word: string): BlankPolicy | undefined {
  const wanted = word.trim().toLowerCase();
  return (Object.keys(POLICY_WORDS) as BlankPolicy[]).find((policy) => POLICY_WORDS[policy] === wanted);
}
