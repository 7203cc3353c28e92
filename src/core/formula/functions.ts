import { isCellError, type CellError } from '../grid';
import { power, sum } from './operators';
import { DIVISION, finite, NOT_AVAILABLE, NUMBER_ERROR, numberOf, textOf, truthOf, VALUE_ERROR } from './value';
import { isRange, NotCalculated, type Scalar, type Value } from './value';

/** What functions get at: cells of ranges, and the arguments, which are worked out when they are asked for. */
export interface Call {
  readonly count: number;
  /** The value of an argument; the missing ones are blank. */
  value(index: number): Value;
  /** The same as one value; a range of more than one cell is no such. */
  scalar(index: number): Scalar;
  cells(range: Value): Iterable<Scalar>;
}

type Formula = (call: Call) => Scalar;

/** The functions that are worked out, by the names of the file format. Any other is left as the file has it. */
export const FUNCTIONS: ReadonlyMap<string, Formula> = new Map<string, Formula>([
  ['SUM', overNumbers((numbers) => numbers.reduce<Scalar>(added, 0))],
  ['PRODUCT', overNumbers((numbers) => finite(numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1)))],
  ['AVERAGE', overNumbers((numbers) => (numbers.length === 0 ? DIVISION : mean(numbers)))],
  ['MIN', overNumbers((numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0))],
  ['MAX', overNumbers((numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0))],
  ['MEDIAN', overNumbers((numbers) => (numbers.length === 0 ? NUMBER_ERROR : median(numbers)))],
  ['COUNT', (call) => counted(call, (value) => typeof value === 'number')],
  ['COUNTA', (call) => counted(call, (value) => value !== null)],
  ['ABS', ofNumber(Math.abs)],
  ['INT', ofNumber(Math.floor)],
  ['SIGN', ofNumber(Math.sign)],
  ['SQRT', ofNumber((value) => (value < 0 ? NUMBER_ERROR : Math.sqrt(value)))],
  ['ROUND', rounding((shifted) => Math.floor(shifted + 0.5))],
  ['ROUNDUP', rounding(Math.ceil)],
  ['ROUNDDOWN', rounding(Math.floor)],
  ['TRUNC', rounding(Math.floor)],
  ['MOD', ofTwo((a, b) => (b === 0 ? DIVISION : a - b * Math.floor(a / b)))],
  ['POWER', ofTwo(power)],
  ['N', ofScalar((value) => (typeof value === 'number' || isCellError(value) ? value : value === true ? 1 : 0))],
  ['T', ofScalar((value) => (typeof value === 'string' || isCellError(value) ? value : ''))],
  ['VALUE', ofScalar((value) => (typeof value === 'boolean' ? VALUE_ERROR : numberOf(value)))],
  ['IF', chosen],
  ['IFERROR', (call) => orElse(call, isCellError)],
  ['IFNA', (call) => orElse(call, (value) => isCellError(value) && value.error === NOT_AVAILABLE.error)],
  ['AND', (call) => allTruths(call, (truths) => truths.every(Boolean))],
  ['OR', (call) => allTruths(call, (truths) => truths.some(Boolean))],
  ['NOT', ofScalar((value) => flipped(truthOf(value)))],
  ['TRUE', () => true],
  ['FALSE', () => false],
  ['NA', () => NOT_AVAILABLE],
  ['ISBLANK', ofScalar((value) => value === null)],
  ['ISNUMBER', ofScalar((value) => typeof value === 'number')],
  ['ISTEXT', ofScalar((value) => typeof value === 'string')],
  ['ISERROR', ofScalar(isCellError)],
  ['CONCATENATE', concatenated],
  ['TRIM', ofText((text) => text.replace(/ +/g, ' ').replace(/^ | $/g, ''))],
  ['UPPER', ofText((text) => text.toUpperCase())],
  ['LOWER', ofText((text) => text.toLowerCase())],
  ['LEN', ofText((text) => text.length)],
]);

function ofScalar(work: (value: Scalar) => Scalar): Formula {
  return (call) => work(call.scalar(0));
}

function ofNumber(work: (value: number) => Scalar): Formula {
  return ofScalar((value) => {
    const number = numberOf(value);
    return isCellError(number) ? number : work(number);
  });
}

function ofText(work: (value: string) => Scalar): Formula {
  return ofScalar((value) => {
    const text = textOf(value);
    return isCellError(text) ? text : work(text);
  });
}

function ofTwo(work: (a: number, b: number) => Scalar): Formula {
  return (call) => {
    const [a, b] = [numberOf(call.scalar(0)), numberOf(call.scalar(1))];
    if (isCellError(a)) return a;
    return isCellError(b) ? b : work(a, b);
  };
}

/** Halves and ends are told by the 15 digits that Excel shows. */
function rounding(whole: (shifted: number) => number): Formula {
  return ofTwo((value, digits) => {
    const places = Math.trunc(digits);
    if (Math.abs(places) > 15) throw new NotCalculated('places');
    const factor = 10 ** Math.abs(places);
    const size = Math.abs(value);
    const shifted = whole(Number((places < 0 ? size / factor : size * factor).toPrecision(15)));
    return Math.sign(value) * (places < 0 ? shifted * factor : shifted / factor) + 0;
  });
}

/** Numbers of ranges, and arguments that are numbers; text and TRUE in ranges do not count. */
function overNumbers(work: (numbers: readonly number[]) => Scalar): Formula {
  return (call) => {
    const numbers: number[] = [];
    for (let index = 0; index < call.count; index++) {
      const value = call.value(index);
      for (const cell of isRange(value) ? call.cells(value) : [numberOf(value)]) {
        if (isCellError(cell)) return cell;
        if (typeof cell === 'number') numbers.push(cell);
      }
    }
    return work(numbers);
  };
}

function counted(call: Call, counts: (value: Scalar) => boolean): number {
  let count = 0;
  for (let index = 0; index < call.count; index++) {
    const value = call.value(index);
    if (typeof value === 'string') throw new NotCalculated('text that may be a number');
    for (const cell of isRange(value) ? call.cells(value) : [value]) if (counts(cell)) count++;
  }
  return count;
}

function added(total: Scalar, number: number): Scalar {
  return typeof total === 'number' ? sum(total, number) : total;
}

function mean(numbers: readonly number[]): Scalar {
  const total = numbers.reduce<Scalar>(added, 0);
  return typeof total === 'number' ? total / numbers.length : total;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function chosen(call: Call): Scalar {
  const truth = truthOf(call.scalar(0));
  if (isCellError(truth)) return truth;
  if (!truth && call.count < 3) return false;
  return call.scalar(truth ? 1 : 2) ?? 0;
}

function orElse(call: Call, fails: (value: Scalar) => boolean): Scalar {
  const value = call.scalar(0);
  return (fails(value) ? call.scalar(1) : value) ?? 0;
}

function allTruths(call: Call, work: (truths: readonly boolean[]) => boolean): Scalar {
  const truths: boolean[] = [];
  for (let index = 0; index < call.count; index++) {
    const value = call.value(index);
    if (isRange(value)) throw new NotCalculated('a range of truths');
    const truth = truthOf(value);
    if (isCellError(truth)) return truth;
    truths.push(truth);
  }
  return work(truths);
}

function flipped(truth: boolean | CellError): Scalar {
  return isCellError(truth) ? truth : !truth;
}

function concatenated(call: Call): Scalar {
  let whole = '';
  for (let index = 0; index < call.count; index++) {
    const text = textOf(call.scalar(index));
    if (isCellError(text)) return text;
    whole += text;
  }
  return whole;
}
