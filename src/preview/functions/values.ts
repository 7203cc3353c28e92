import type { FunctionArgument, FunctionCell } from '../grid/o-spreadsheet';
import { isMatrix, type FunctionMetadata, type ParameterMetadata } from './metadata';

type Matrix = readonly (readonly FunctionCell[])[];

/** Codes of CustomFunctions.Error on the wire. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  2: '#NAME?',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** The grid's matrices go by column, Excel's by row. */
const transpose = <T>(matrix: readonly (readonly T[])[]): T[][] =>
  (matrix[0] ?? []).map((_first, i) => matrix.map((line) => line[i] as T));

const isMatrixArgument = (argument: FunctionArgument): argument is Matrix => Array.isArray(argument);

/** Arguments of a cell's call -> `parameterValues`. An omitted optional argument is null. */
export function toParameters(
  fn: FunctionMetadata,
  args: readonly FunctionArgument[],
  isError: (value: string) => boolean,
): unknown[] {
  return fn.parameters.map((parameter, i) => {
    if (!parameter.repeating) return args[i] === undefined ? null : toParameter(parameter, args[i], isError);
    const rest = args.slice(i);
    return rest.length === 0 ? null : rest.map((argument) => toParameter(parameter, argument, isError));
  });
}

const EMPTY: Readonly<Record<string, unknown>> = { number: 0, string: '', boolean: false };

/** An empty cell arrives as null, or as the empty value of the parameter's type: what Excel on the web was seen to do. */
function toParameter(
  parameter: ParameterMetadata,
  argument: FunctionArgument,
  isError: (value: string) => boolean,
): unknown {
  const plain = (cell: FunctionCell | undefined): unknown => {
    const value = cell?.value ?? EMPTY[parameter.type ?? 'any'] ?? null;
    return typeof value === 'string' && isError(value) ? { type: 'CustomFunctionError', code: value } : value;
  };
  if (isMatrix(parameter)) {
    return isMatrixArgument(argument)
      ? transpose(argument).map((line) => line.map(plain))
      : [[plain(argument as FunctionCell | undefined)]];
  }
  return plain(isMatrixArgument(argument) ? argument[0]?.[0] : (argument as FunctionCell | undefined));
}

/** The first error among the arguments: Excel then does not call the function (a busy argument counts too). */
export function firstError(
  args: readonly FunctionArgument[],
  isError: (value: string) => boolean,
): FunctionCell | undefined {
  for (const argument of args) {
    const cells = isMatrixArgument(argument) ? argument.flat() : [argument as FunctionCell | undefined];
    const bad = cells.find((cell) => typeof cell?.value === 'string' && isError(cell.value));
    if (bad) return bad;
  }
  return undefined;
}

/** An answer of the add-in -> what the cell gets. A failed call has its message in `value`. */
export function toResult(ok: boolean, value: unknown, errorCode: number | undefined): FunctionCell | FunctionCell[][] {
  if (!ok) return { value: ERRORS[errorCode ?? 7] ?? '#VALUE!', message: typeof value === 'string' ? value : '' };
  if (!Array.isArray(value)) return toCell(value);
  return transpose((value as unknown[][]).map((line) => line.map(toCell)));
}

interface ErrorValue {
  readonly type: 'Error';
  readonly basicValue?: string;
  readonly message?: string;
}

const isErrorValue = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Error';

/** Null in a result shows as 0 in Excel. */
function toCell(value: unknown): FunctionCell {
  if (isErrorValue(value)) return { value: value.basicValue ?? '#VALUE!', message: value.message ?? '' };
  return { value: (value as FunctionCell['value'] | undefined) ?? 0 };
}
