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
  blanksAsZero = false,
): unknown[] {
  return fn.parameters.map((parameter, i) => {
    if (!parameter.repeating)
      return args[i] === undefined ? null : toParameter(parameter, args[i], isError, blanksAsZero);
    const rest = args.slice(i);
    return rest.length === 0 ? null : rest.map((argument) => toParameter(parameter, argument, isError, blanksAsZero));
  });
}

const EMPTY: Readonly<Record<string, unknown>> = { number: 0, string: '', boolean: false };

/** An empty cell arrives as null, or as the empty value of the parameter's type: what Excel on the web was seen to do. */
function toParameter(
  parameter: ParameterMetadata,
  argument: FunctionArgument,
  isError: (value: string) => boolean,
  blanksAsZero: boolean,
): unknown {
  const blank = blanksAsZero ? 0 : null;
  const plain = (cell: FunctionCell | undefined): unknown => {
    const value = cell?.value ?? EMPTY[parameter.type ?? 'any'] ?? blank;
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
export function toResult(
  ok: boolean,
  value: unknown,
  errorCode: number | undefined,
  takesRich: boolean,
): FunctionCell | FunctionCell[][] {
  if (!ok) return { value: ERRORS[errorCode ?? 7] ?? '#VALUE!', message: typeof value === 'string' ? value : '' };
  const cellOf = (each: unknown): FunctionCell => toCell(each, takesRich);
  if (!Array.isArray(value)) return cellOf(value);
  return transpose((value as unknown[][]).map((line) => line.map(cellOf)));
}

/** A value of Excel's data types, as far as the preview shows it. */
interface RichValue {
  readonly type: string;
  readonly basicValue?: FunctionCell['value'];
  readonly message?: string;
  readonly numberFormat?: string;
  readonly properties?: Readonly<Record<string, RichValue>>;
}

const isRichValue = (value: unknown): value is RichValue =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const BASIC_TYPES: ReadonlySet<string> = new Set(['Double', 'String', 'Boolean']);

/** Null in a result shows as 0 in Excel. A data type that the function may not give, or that is not basic, is an error. */
function toCell(value: unknown, takesRich: boolean): FunctionCell {
  if (!isRichValue(value)) return { value: (value as FunctionCell['value'] | undefined) ?? 0 };
  const { type, basicValue = null, message, numberFormat } = value;
  if (type === 'Error') return { value: basicValue ?? '#VALUE!', message: message ?? '' };
  if (!takesRich || !BASIC_TYPES.has(type)) return { value: '#VALUE!', message: `A value of type ${type}` };
  return numberFormat === undefined ? { value: basicValue } : { value: basicValue, format: numberFormat };
}

/** Name -> value of a number (or text) with properties: what Excel shows on its card. */
export type Card = Readonly<Record<string, FunctionCell['value']>>;

/** The card of an answer; undefined where it has none. */
export function toCard(value: unknown): Card | undefined {
  if (!isRichValue(value) || value.properties === undefined) return undefined;
  const properties = Object.entries(value.properties);
  return Object.fromEntries(properties.map(([name, { basicValue }]) => [name, basicValue ?? null]));
}
