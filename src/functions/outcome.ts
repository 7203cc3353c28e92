import type { FunctionProblem } from '../app/function-problem';
import { describeFunctionProblem } from '../text/functions';

/** The two errors of Excel that can carry a sentence: `value` is #VALUE! (mend the input), `na` is #N/A (no answer yet). */
export type RefusalKind = 'value' | 'na';

/** Why a function gives no value. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly kind: RefusalKind,
    readonly problem: FunctionProblem,
  ) {
    super(describeFunctionProblem(problem));
  }
}

/** Stops with #VALUE!: an argument cannot be used. */
export function refuse(problem: FunctionProblem): never {
  throw new Refusal('value', problem);
}

/** Stops with #N/A: the arguments are fine, but there is no value to give. */
export function notAvailable(problem: FunctionProblem): never {
  throw new Refusal('na', problem);
}

/** A function as Excel calls it: its refusals, and anything unforeseen, become errors of Excel with one sentence. */
export function forExcel<T>(compute: (...args: unknown[]) => T): (...args: unknown[]) => T {
  return (...args) => {
    try {
      return compute(...args);
    } catch (error) {
      throw toExcelError(error);
    }
  };
}

/** The error that a cell shows; its message is the one sentence. */
export function toExcelError(error: unknown): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (error instanceof Refusal) {
    return new CustomFunctions.Error(error.kind === 'na' ? notAvailable : invalidValue, error.message);
  }
  const why = error instanceof Error ? error.message : '';
  return new CustomFunctions.Error(invalidValue, describeFunctionProblem({ code: 'unexpected', data: { why } }));
}
