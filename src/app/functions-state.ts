/** Where the functions leave their version when they load, and the pane finds it: storage of the add-in, of no workbook. */
export const FUNCTIONS_VERSION = 'kepatuhan.versi-fungsi';

/** The set that the functions need, and its version, as the manifest asks for it. */
export const FUNCTIONS_SET = ['CustomFunctionsRuntime', '1.3'] as const;

/** What keeps functions and pane from being one: none in this Excel, or those of another version. */
export type FunctionsTrouble = { readonly kind: 'absent' } | { readonly kind: 'other'; readonly version: string };

/** What is to be told, of what is known; null where nothing is, or all is well. `left`: the version that the functions left. */
export function functionsTrouble(hasFunctions: boolean, left: unknown, pane: string): FunctionsTrouble | null {
  if (!hasFunctions) return { kind: 'absent' };
  return typeof left === 'string' && left !== '' && left !== pane ? { kind: 'other', version: left } : null;
}
