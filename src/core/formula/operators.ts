import { isCellError } from '../grid';
import { DIVISION, finite, NotCalculated, NUMBER_ERROR, numberOf, textOf, type Scalar } from './value';

/** Below this share of its terms, Excel takes what a sum or difference leaves for nothing. */
const NOTHING = 2 ** -49;

export function unary(operator: string, value: Scalar): Scalar {
  if (operator === '+') return value;
  const number = numberOf(value);
  if (isCellError(number)) return number;
  if (operator === '-') return -number + 0;
  if (operator === '%') return number / 100;
  throw new NotCalculated(operator);
}

export function binary(operator: string, a: Scalar, b: Scalar): Scalar {
  if (isCellError(a)) return a;
  if (isCellError(b)) return b;
  if (operator === '&') return joined(a, b);
  if (COMPARISONS.has(operator)) return compared(operator, a, b);
  const [left, right] = [numberOf(a), numberOf(b)];
  if (isCellError(left)) return left;
  if (isCellError(right)) return right;
  switch (operator) {
    case '+':
      return sum(left, right);
    case '-':
      return sum(left, -right);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? DIVISION : finite(left / right);
    case '^':
      return power(left, right);
    default:
      throw new NotCalculated(operator);
  }
}

export function sum(a: number, b: number): Scalar {
  const total = a + b;
  return Math.abs(total) < NOTHING * Math.max(Math.abs(a), Math.abs(b)) ? 0 : finite(total);
}

export function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return NUMBER_ERROR;
  if (base === 0 && exponent < 0) return DIVISION;
  return finite(base ** exponent);
}

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=']);

function joined(a: Scalar, b: Scalar): Scalar {
  const [left, right] = [textOf(a), textOf(b)];
  if (isCellError(left)) return left;
  return isCellError(right) ? right : left + right;
}

/** Numbers come before text, text before TRUE and FALSE; a blank is what the other side would be without content. */
function compared(operator: string, a: Scalar, b: Scalar): boolean {
  const [left, right] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  const order = rank(left) - rank(right) || within(left, right, operator);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}

function within(a: Scalar, b: Scalar, operator: string): number {
  if (typeof a === 'string' && typeof b === 'string') {
    const isSame = a.toLowerCase() === b.toLowerCase();
    if (!isSame && operator !== '=' && operator !== '<>') throw new NotCalculated('the order of letters');
    return isSame ? 0 : 1;
  }
  const [left, right] = [Number(a), Number(b)].map((value) => Number(value.toPrecision(15))) as [number, number];
  return left - right;
}

function rank(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function emptyLike(value: Scalar): Scalar {
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : 0;
}
