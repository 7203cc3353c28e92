import type { LocalText } from '../../../core/instrument/types';
import type { FunctionGroup } from '../../../text/functions/groups';

export interface LibraryParameter {
  readonly name: LocalText;
  readonly description: LocalText;
  readonly shape: 'range' | 'value';
  readonly optional: boolean;
}

export interface LibraryFunction {
  /** Name after "KEPATUHAN.". */
  readonly id: string;
  readonly group: FunctionGroup;
  readonly description: LocalText;
  readonly parameters: readonly LibraryParameter[];
}

/** The custom functions, handed to the pane: what there is, and what each gives for cell values (null: omitted). */
export interface FunctionLibrary {
  readonly catalogue: readonly LibraryFunction[];
  compute(
    id: string,
    args: readonly unknown[],
  ):
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly error: string; readonly sentence: string };
}
