import vm from 'node:vm';

export type Functions = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/** Typed arrays share one prototype. */
const TYPED = 'Object.getPrototypeOf(Uint8Array.prototype)';
const SINCE_ES2017 = [
  ...['AggregateError', 'Atomics', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'FinalizationRegistry'].map(globally),
  ...['SharedArrayBuffer', 'WeakRef', 'Intl', 'WebAssembly', 'console', 'Date', 'Iterator'].map(globally),
  ...['entries', 'values', 'fromEntries', 'getOwnPropertyDescriptors', 'groupBy', 'hasOwn'].map(
    (name) => `Object.${name}`,
  ),
  ...['allSettled', 'any', 'try', 'withResolvers', 'prototype.finally'].map((name) => `Promise.${name}`),
  ...[
    'Array.fromAsync',
    'Array.prototype.flat',
    'Array.prototype.flatMap',
    'Map.groupBy',
    'Symbol.prototype.description',
  ],
  ...['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'].flatMap((name) => [
    `Array.prototype.${name}`,
    `${TYPED}.${name}`,
  ]),
  ...['at', 'isWellFormed', 'matchAll', 'padEnd', 'padStart', 'replaceAll', 'toWellFormed', 'trimEnd', 'trimStart'].map(
    (name) => `String.prototype.${name}`,
  ),
  ...['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf'].map(
    (name) => `Set.prototype.${name}`,
  ),
  'globalThis.globalThis',
];

function globally(name: string): string {
  return `globalThis.${name}`;
}

/** Patterns made by a call: no flag "s", no Unicode class, no lookbehind, no named group. A literal is for the parser to refuse. */
const OLD_PATTERNS = String.raw`
  globalThis.RegExp = new Proxy(RegExp, {
    construct(made, args) {
      if (/[sdv]/.test(args[1]) || /\\p\{|\(\?</.test(args[0])) throw new SyntaxError('Invalid regular expression');
      return Reflect.construct(made, args);
    },
  });
`;

/**
 * The functions of a bundle in JavaScript and nothing else. `isOld` takes away what an engine of ES2016 lacks, BigInt among
 * it: the built-ins and what patterns may hold. That its syntax is of that year is shown by a parser. The host does not take
 * the function `refused`.
 */
export function bareEngine(code: string, isOld: boolean, refused?: string): Functions {
  const functions: Record<string, (...args: unknown[]) => unknown> = {};
  const context = vm.createContext({
    CustomFunctions: {
      Error: class extends Error {
        constructor(
          readonly code: string,
          message: string,
        ) {
          super(message);
        }
      },
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      associate: (id: string, compute: (...args: unknown[]) => unknown) => {
        if (id === refused) throw new Error('The host does not take this function.');
        functions[id] = compute;
      },
    },
  });
  if (isOld) vm.runInContext(OLD_PATTERNS + SINCE_ES2017.map((name) => `delete ${name};`).join(''), context);
  vm.runInContext(code, context, { filename: 'functions.js' });
  return functions;
}

/** What a call gives or refuses with, as text: what another realm made has other prototypes, its JSON is the same. */
export function answerOf(functions: Functions, id: string, args: readonly unknown[]): string {
  try {
    return JSON.stringify(functions[id]!(...args), (_key, value: unknown) =>
      value instanceof Error || (typeof value === 'object' && value !== null && 'code' in value && 'message' in value)
        ? { error: (value as { code?: unknown }).code, message: (value as Error).message }
        : value,
    );
  } catch (error) {
    return `${String((error as { code?: unknown }).code)} ${(error as Error).message}`;
  }
}
