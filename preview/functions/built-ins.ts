import type { FunctionArgument, FunctionCell, OSpreadsheet } from '../grid/o-spreadsheet';

/** Functions that Excel has and the grid has not, as far as workbooks of the add-in use them. */
export function registerBuiltIns(o: OSpreadsheet): void {
  add(o, 'GCD', 'Greatest common divisor', (numbers) => numbers.reduce(divisor, 0n));
  add(o, 'LCM', 'Least common multiple', (numbers) =>
    numbers.reduce((all, next) => (next === 0n ? 0n : (all / divisor(all, next)) * next), 1n),
  );
}

function add(o: OSpreadsheet, name: string, description: string, of: (numbers: readonly bigint[]) => bigint): void {
  o.registries.functionRegistry.replace(name, {
    description,
    category: 'Math',
    isExported: true,
    args: [
      {
        name: 'number',
        description: 'number or range',
        optional: false,
        repeating: true,
        type: ['ANY'],
        acceptMatrix: true,
      },
    ],
    compute: (...args: FunctionArgument[]) => resultOf(args, of),
  });
}

/** Whole parts of the numbers, blank cells left out; an error or text is its own answer, as in Excel. */
function resultOf(args: readonly FunctionArgument[], of: (numbers: readonly bigint[]) => bigint): FunctionCell {
  const values = args.flatMap((argument) =>
    (Array.isArray(argument) ? (argument as FunctionCell[][]).flat() : [argument as FunctionCell | undefined]).map(
      (cell) => cell?.value ?? null,
    ),
  );
  const filled = values.filter((value) => value !== null && value !== '');
  const odd = filled.find((value) => typeof value !== 'number');
  if (odd !== undefined) return { value: String(odd).startsWith('#') ? odd : '#VALUE!' };
  const numbers = filled.map(Number);
  if (numbers.some((number) => number < 0 || number >= LIMIT)) return { value: '#NUM!' };
  return { value: Number(of(numbers.map((number) => BigInt(Math.trunc(number))))) };
}

/** Excel refuses numbers from here on. */
const LIMIT = 2 ** 53;

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}
