import JSBI from 'jsbi';

/**
 * Whole numbers of any size for exact arithmetic: BigInt where the engine has it, JSBI where it does not (the functions of
 * Excel before 2403 on Windows). This file alone decides which, once; the two are never mixed. JSBI's values are not
 * primitives, so everything that may run in a cell computes with these functions, never with `+`, `<` or `===`.
 */
export type Integer = bigint;

export interface Arithmetic {
  /** From a safe whole number, or digits (decimal, or hexadecimal after 0x). */
  readonly integer: (value: number | string | Integer) => Integer;
  readonly plus: (a: Integer, b: Integer) => Integer;
  readonly minus: (a: Integer, b: Integer) => Integer;
  readonly times: (a: Integer, b: Integer) => Integer;
  /** The quotient towards zero. */
  readonly over: (a: Integer, b: Integer) => Integer;
  /** What `over` leaves, with the sign of `a`. */
  readonly rest: (a: Integer, b: Integer) => Integer;
  readonly power: (a: Integer, b: Integer) => Integer;
  readonly isLess: (a: Integer, b: Integer) => boolean;
  readonly isEqual: (a: Integer, b: Integer) => boolean;
  /** The nearest double. */
  readonly toNumber: (a: Integer) => number;
}

const BUILT_IN: Arithmetic = {
  integer: (value) => BigInt(value),
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  times: (a, b) => a * b,
  over: (a, b) => a / b,
  rest: (a, b) => a % b,
  power: (a, b) => a ** b,
  isLess: (a, b) => a < b,
  isEqual: (a, b) => a === b,
  toNumber: Number,
};

/** The same with the library; an own function, so that a build for engines with BigInt can leave the library out. */
export function withoutBigInt(): Arithmetic {
  return {
    integer: JSBI.BigInt,
    plus: JSBI.add,
    minus: JSBI.subtract,
    times: JSBI.multiply,
    over: JSBI.divide,
    rest: JSBI.remainder,
    power: JSBI.exponentiate,
    isLess: JSBI.lessThan,
    isEqual: JSBI.equal,
    toNumber: JSBI.toNumber,
    // The library's type is a class of its own; nothing outside this file looks inside an Integer.
  } as unknown as Arithmetic;
}

export const HAS_BIGINT = typeof BigInt === 'function';

export const { integer, plus, minus, times, over, rest, power, isLess, isEqual, toNumber } = HAS_BIGINT
  ? BUILT_IN
  : withoutBigInt();

export const N0 = integer(0);
export const N1 = integer(1);
export const N2 = integer(2);
export const N10 = integer(10);
export const N100 = integer(100);
