import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { PUBLISHED } from '../../src/app/editions';
import { CATALOGUE } from '../../src/functions/catalogue';
import type { FunctionId } from '../../src/functions/definition';
import { EXAMPLES } from '../../src/functions/examples';
import { FUNCTIONS } from '../../src/functions/functions';
import { numberCard } from '../../src/functions/kartu';
import type { FunctionsFile } from '../../src/functions/metadata';
import { edition, stubCustomFunctions, tableOf, TWO_UNITS, type Range } from '../functions/support';
import { built } from '../build/built';
import { BASE } from '../support/build';
import { loadFunctionsRuntime, type FunctionsRuntime } from './support/runtime';

/**
 * Bytes of functions.js after gzip, at most. There is room for some checks and functions, which weigh 0.1 to 0.4 kB each;
 * docs/decisions/functions.md says what the file is made of and what was tried to make it smaller.
 */
const BUDGET = 98_600;

const documented = () => CATALOGUE.map((entry) => ({ ...entry, example: EXAMPLES[entry.id] }));
/** Words of arguments that no sentence of the functions has. */
const written = (args: readonly unknown[]): string[] =>
  args.flat(3).filter((cell): cell is string => typeof cell === 'string' && cell.startsWith('Dinas '));

let code: string;
let runtime: FunctionsRuntime;

beforeAll(() => {
  code = fs.readFileSync(path.join(built(), 'functions.js'), 'utf8');
  runtime = loadFunctionsRuntime(code);
  stubCustomFunctions();
});

const ids = CATALOGUE.map(({ id }) => id);
const metadata = (name: string): FunctionsFile =>
  JSON.parse(fs.readFileSync(path.join(built(), name), 'utf8')) as FunctionsFile;
const english = (): FunctionsFile => metadata('functions.json');
const indonesian = (): FunctionsFile => metadata('functions.id-ID.json');

describe('functions.json', () => {
  it('names the functions of the catalogue, which are those that the bundle associates', () => {
    expect(english().functions.map(({ id }) => id)).toEqual(ids);
    expect(indonesian().functions.map(({ id }) => id)).toEqual(ids);
    expect(runtime.associated).toEqual(ids);
  });

  it('keeps the names in every language and translates all the rest', () => {
    const [en, id] = [english().functions, indonesian().functions];
    en.forEach((entry, at) => {
      const other = id[at]!;
      expect(other.name).toBe(entry.name);
      expect(other.result).toEqual(entry.result);
      expect(other.description).not.toBe(entry.description);
      entry.parameters.forEach((parameter, p) => {
        const { name, description, ...shape } = parameter;
        const theirs = other.parameters[p]!;
        expect(theirs).toMatchObject(shape);
        expect(theirs.description).not.toBe(description);
        expect([name, theirs.name].filter((text) => !/^[a-z][A-Za-z]*$/.test(text))).toEqual([]);
      });
    });
  });

  it('has a description, a page and a sentence for every parameter', () => {
    for (const { functions } of [english(), indonesian()]) {
      for (const entry of functions) {
        expect(entry.name).toMatch(/^[A-Z]+$/);
        expect(entry.description).toMatch(/^[A-Z].{15,}\.$/);
        expect(entry.helpUrl).toBe(`${BASE}fungsi.html#${entry.id.toLowerCase()}`);
        for (const { description } of entry.parameters) expect(description).toMatch(/^["A-Z].{15,}\.$/);
      }
    }
  });

  it('makes no function volatile, streaming or dependent on its address, and lets errors in cells through', () => {
    for (const file of [english(), indonesian()]) {
      expect(file.allowErrorForDataTypeAny).toBe(true);
      // Beside the line above this one crashes Office LTSC 2021 (office-js 4385).
      expect(file).not.toHaveProperty('allowCustomDataForDataTypeAny');
      expect(file.functions.filter((entry) => 'options' in entry)).toEqual([]);
      expect(file.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type))).toEqual(
        CATALOGUE.flatMap(({ parameters }) => parameters.map(() => 'any')),
      );
    }
  });

  it('turns data types on for KARTU alone, whose result may be any of them', () => {
    for (const { functions } of [english(), indonesian()]) {
      const rich = functions.filter(({ parameters }) => parameters.some((each) => 'cellValueType' in each));
      expect(rich.map(({ id, result }) => [id, result])).toEqual([
        ['KARTU', { type: 'any', dimensionality: 'scalar' }],
      ]);
      expect(rich[0]!.parameters.map(({ cellValueType }) => cellValueType)).toEqual([
        undefined,
        'cellvalue',
        undefined,
      ]);
    }
  });

  it('puts required parameters before optional ones, as Excel demands', () => {
    for (const { parameters } of CATALOGUE) {
      const flags = parameters.map(({ optional }) => optional);
      expect(flags).toEqual([...flags].sort());
    }
  });
});

/** Arguments with which a function gives a value; optional ones are null, as Excel sends them. */
const FITTING: Readonly<Record<string, readonly unknown[]>> = {
  ZONA: [[[79.39]]],
  KATEGORI: [[[79.39]]],
  OPINI: [[[79.39]]],
  PREDIKAT: [[[79.39]], [[2025]]],
  JARAK: [[[79.39]]],
  INSTANSI: [[[80], [90]]],
  POIN: [[[80, 80, 80, 80]]],
  ANGKA: [[['79,39']]],
  DIMENSI: [TWO_UNITS, 'P'],
  URAI: [TWO_UNITS, 'Dinas A'],
  PRIORITAS: [TWO_UNITS, 'Dinas A'],
  BANDING: [TWO_UNITS, TWO_UNITS],
  INSTRUMEN: [],
  AMBANG: [],
  VERSI: [],
  UJI: ['3,5'],
};

const padded = (id: string, args: readonly unknown[]): unknown[] => {
  const { parameters } = CATALOGUE.find((entry) => entry.id === id)!;
  return parameters.map((_, at) => args[at] ?? null);
};

describe("through Microsoft's runtime", () => {
  it('every function gives the same value as its source, with every optional argument null', async () => {
    const calls = ids.map(async (id) => [id, await runtime.call(id, padded(id, FITTING[id] ?? [TWO_UNITS]))] as const);
    const expected = ids.map((id) => {
      const value = FUNCTIONS[id](...padded(id, FITTING[id] ?? [TWO_UNITS]));
      return [id, { ok: true, value, errorCode: null }];
    });
    const answers = await Promise.all(calls);
    expect(answers).toEqual(expected);
    expect(answers.map(([, { value }]) => Array.isArray(value))).toEqual(CATALOGUE.map(({ result }) => result.spills));
  });

  it('a range of one cell, a blank one or an empty one gets a value or one sentence', async () => {
    const calls = CATALOGUE.flatMap(({ id, parameters }) =>
      [[['x']], [[null]], [['']], [[0]], []].map(async (range) => {
        const args = parameters.map(({ shape, optional }) => (!optional && shape === 'range' ? range : null));
        return { id, ...(await runtime.call(id, args)) };
      }),
    );
    const refused = (await Promise.all(calls)).filter(({ ok }) => !ok);
    expect(new Set(refused.map(({ id }) => id)).size).toBeGreaterThan(10);
    for (const { errorCode, value } of refused) {
      expect([1, 7]).toContain(errorCode);
      expect(value).toMatch(/^["A-Z].*\.$/);
      expect(value).not.toContain('tidak terduga');
    }
  });

  it('reads ten thousand rows', async () => {
    const rows = tableOf(Object.fromEntries(Array.from({ length: 271 }, (_, at) => [`Unit ${at}`, 0.5])));
    expect(rows.length).toBeGreaterThan(10_000);
    expect((await runtime.call('NILAI', [rows, null, null, null])).value).toBe(50);
    expect((await runtime.call('REKAP', [rows, null, null])).value).toHaveLength(273);
  });

  it('sends errors with their kind and sentence, alone and inside a spilled range', async () => {
    const refused = await runtime.call('NILAI', [TWO_UNITS, 'Dinas C', null, null]);
    expect(refused).toEqual({
      ...{ ok: false, errorCode: 7 },
      value: 'Unit "Dinas C" tidak ada dalam data; unit yang ada: "Dinas A", "Dinas B".',
    });
    expect((await runtime.call('PREDIKAT', [[[80]], null])).errorCode).toBe(1);
    const { ok, value } = await runtime.call('ZONA', [[[90], ['x'], [null]], null]);
    expect(ok).toBe(true);
    expect(value).toEqual([
      ['Hijau'],
      [
        expect.objectContaining({
          ...{ type: 'Error', basicValue: '#VALUE!' },
          message: 'Baris 2, kolom 1: "x" bukan angka; tulis seperti 79,39.',
        }),
      ],
      [''],
    ]);
  });

  it('gives KARTU its card where the host shows cards, and the same number everywhere', async () => {
    const call = ['KARTU', [TWO_UNITS, 'Dinas A', null]] as const;
    expect((await runtime.call(...call)).value).toBe(75);
    const asked: unknown[] = [];
    const supporting = loadFunctionsRuntime(code, (name, version) => {
      asked.push([name, String(version)]);
      return true;
    });
    const { ok, value } = await supporting.call(...call);
    expect(ok).toBe(true);
    expect(value).toEqual(numberCard(TWO_UNITS, 'Dinas A'));
    expect(value).toMatchObject({ type: 'Double', basicValue: 75, properties: { Zona: { basicValue: 'Kuning' } } });
    expect(asked).toContainEqual(['CustomFunctionsRuntime', '1.5']);
    const older = loadFunctionsRuntime(code, (name) => name !== 'CustomFunctionsRuntime');
    expect((await older.call(...call)).value).toBe(75);
  });

  it('takes cells with errors as Excel sends them to functions that allow errors', async () => {
    const error = { type: 'CustomFunctionError', code: '#REF!' };
    const rows = TWO_UNITS.map((row, at) => (at === 1 ? Object.assign([...row], { 2: error }) : row)) as Range;
    const { value } = await runtime.call('PERIKSA', [rows, null], 4);
    expect((value as unknown[][])[1]!.slice(0, 4)).toEqual([2, 3, 'wajib', 'error-cell']);
  });
});

/** Built-ins that an engine of 2019 with BigInt lacks; typed arrays share one prototype. */
const TYPED = 'Object.getPrototypeOf(Uint8Array.prototype)';
const AFTER_ES2019 = [
  ...['globalThis.AggregateError', 'globalThis.WeakRef', 'globalThis.FinalizationRegistry'],
  ...['Object.hasOwn', 'Object.groupBy', 'Promise.allSettled', 'Promise.any', 'Array.fromAsync'],
  ...['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'].flatMap((name) => [
    `Array.prototype.${name}`,
    `${TYPED}.${name}`,
  ]),
  ...['at', 'isWellFormed', 'matchAll', 'replaceAll', 'toWellFormed'].map((name) => `String.prototype.${name}`),
];

/** The table with a product in every row, which the edition of 2021 weighs units by. */
const withProduct = (table: Range): Range => table.map((row, at) => [...row, at === 0 ? 'Produk' : 'Layanan']);

describe('functions.js', () => {
  it('is one ES2016 script, without lookbehind, which no older Safari can read', () => {
    expect(() => parse(code, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    expect(code).not.toMatch(/\(\?<[=!]/);
  });

  it('computes in a runtime that has JavaScript and nothing else', () => {
    const mappings: Record<string, (...args: unknown[]) => unknown> = {};
    const context = vm.createContext({
      CustomFunctions: {
        Error: class extends Error {},
        ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
        associate: (id: string, compute: (...args: unknown[]) => unknown) => {
          mappings[id] = compute;
        },
      },
    });
    const absent = ['Intl', 'WebAssembly', 'console', 'Date', 'SharedArrayBuffer', 'Atomics', 'escape', 'unescape'];
    const missing = [...absent.map((name) => `globalThis.${name}`), ...AFTER_ES2019];
    vm.runInContext(missing.map((name) => `delete ${name};`).join(''), context);
    expect(vm.runInContext("typeof [].at + typeof ''.replaceAll + typeof Object.hasOwn", context)).toBe(
      'undefined'.repeat(3),
    );
    for (const name of ['document', 'window', 'fetch', 'crypto', 'TextEncoder', 'Intl', 'setTimeout', 'process']) {
      expect(vm.runInContext(`typeof ${name}`, context)).toBe('undefined');
    }
    vm.runInContext(code, context);
    expect(Object.keys(mappings)).toEqual(ids);
    for (const id of ids) {
      const args = padded(id, FITTING[id] ?? [TWO_UNITS]);
      // What another realm made has other prototypes; its JSON is the same.
      expect(JSON.stringify(mappings[id]!(...args))).toBe(JSON.stringify(FUNCTIONS[id](...args)));
    }
    const of2025 = tableOf({ U: 0.78 }, edition('2025'));
    expect(mappings['NILAI']!(of2025, null, 2025, null)).toBe(78);
  });

  it('holds every published instrument unchanged: limits, indicators, and the seal that covers every word', async () => {
    const calls = PUBLISHED.flatMap(({ edition: name, dimensions }): [FunctionId, ...unknown[]][] => {
      if (dimensions.length === 0) return [['AMBANG', name]];
      return [
        ['AMBANG', name],
        ['INSTRUMEN', name],
        ['SEGEL', withProduct(tableOf({ U: 0.5 }, edition(name))), name],
      ];
    });
    const answers = await Promise.all(calls.map(([id, ...args]) => runtime.call(id, args)));
    expect(answers.map(({ value }) => value)).toEqual(calls.map(([id, ...args]) => FUNCTIONS[id](...args)));
  });

  it('holds what functions compute, not how they are described', () => {
    for (const { description, example } of documented()) {
      for (const text of [...Object.values(description), ...written(example.args)]) expect(code).not.toContain(text);
    }
  });

  it('is small enough to be loaded with every workbook', () => {
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
  });
});
