import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { DEFAULT_EDITION, findInstrument, PUBLISHED } from '../../src/app/editions';
import { CATALOGUE } from '../../src/functions/catalogue';
import type { CellValue } from '../../src/core/grid';
import { built } from '../build/built';
import { caseNames, gridOf, readCase } from '../cases/golden';
import { tableOf, type Range } from '../functions/support';
import { answerOf, bareEngine, type Functions } from './support/bare-engine';

const CASES = path.join(__dirname, '../cases');
const ids = CATALOGUE.map(({ id }) => id);

let code: string;
let newer: Functions;
let older: Functions;

beforeAll(() => {
  code = fs.readFileSync(path.join(built(), 'functions.js'), 'utf8');
  newer = bareEngine(code, false);
  older = bareEngine(code, true);
});

/** Each call with its answer in both engines, where they differ. */
const different = (calls: readonly (readonly [id: string, ...args: unknown[]])[]): unknown[] =>
  calls.flatMap(([id, ...args]) => {
    const [expected, actual] = [answerOf(newer, id, args), answerOf(older, id, args)];
    return actual === expected ? [] : [{ id, args, expected, actual }];
  });

/** Every function over a table, as far as its arguments fit; those that refuse must refuse alike. */
const callsOn = (table: Range, edition: unknown, blank: unknown = null) => {
  const units = [...new Set(table.slice(1).map(([unit]) => unit))].slice(0, 2);
  return [
    ...[null, ...units].flatMap((unit) => [
      ['NILAI', table, unit, edition, blank] as const,
      ['KARTU', table, unit, edition] as const,
      ['DIMENSI', table, 'P', unit, edition] as const,
      ['URAI', table, unit, edition] as const,
      ['PRIORITAS', table, unit, 'Hijau', edition] as const,
    ]),
    ...['LENGKAP', 'PERIKSA', 'REKAP', 'SEGEL'].map((id) => [id, table, edition, blank] as const),
    ['BANDING', table, table, edition] as const,
  ];
};

describe('an engine of ES2016, without BigInt', () => {
  it('reads the file', () => {
    expect(() => parse(code, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    expect(() => parse(code, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow();
  });

  it('lacks what it is said to lack, and has every function', () => {
    const probe = (what: string): string =>
      `CustomFunctions.associate('PROBE', () => { try { return String(${what}) } catch (error) { return error.name } });`;
    const probed = (what: string): unknown[] =>
      [false, true].map((isOld) => bareEngine(probe(what), isOld)['PROBE']!());
    expect(probed('typeof BigInt')).toEqual(['function', 'undefined']);
    expect(probed("new RegExp('\\\\p{L}', 'u').test('a')")).toEqual(['true', 'SyntaxError']);
    expect(probed('typeof Object.entries + typeof [].flatMap')).toEqual(['functionfunction', 'undefinedundefined']);
    expect(Object.keys(older)).toEqual(ids);
  });

  it('keeps all other functions where the host refuses one', () => {
    expect(Object.keys(bareEngine(code, true, 'ZONA'))).toEqual(ids.filter((id) => id !== 'ZONA'));
  });

  it('gives the answers of every golden sheet', () => {
    const names = caseNames(CASES);
    expect(names.length).toBeGreaterThan(25);
    const scores: string[] = [];
    for (const name of names) {
      const input = readCase(path.join(CASES, name));
      const instrument = findInstrument(input.edition ?? DEFAULT_EDITION)!;
      const { edition = DEFAULT_EDITION, blank } = input;
      const word = { refuse: 'tolak', zero: 'nol', ignore: 'abaikan' }[blank ?? 'refuse'];
      for (const sheet of input.sheets) {
        const values = gridOf(sheet, instrument).values as Range;
        const calls = callsOn(values, edition, word);
        expect({ name, different: different(calls) }).toEqual({ name, different: [] });
        scores.push(answerOf(older, 'NILAI', [values, null, edition, word]));
      }
      if (input.sheets.length === 1 && input.byHand.institution !== null && /^(batas|bobot|rata-rata)/.test(name)) {
        expect([name, scores.at(-1)]).toEqual([name, String(input.byHand.institution)]);
      }
    }
    expect(scores.filter((score) => /^[0-9.]+$/.test(score)).length).toBeGreaterThanOrEqual(15);
  });

  it('holds every published instrument, and seals as every engine does', () => {
    const calls = PUBLISHED.flatMap((instrument) => {
      const { edition } = instrument;
      if (instrument.dimensions.length === 0) return [['AMBANG', edition] as const];
      const table = tableOf({ U: 0.5 }, instrument).map((row, at) => [...row, at === 0 ? 'Produk' : 'Layanan']);
      const scores = [[[0, 12.34, 53.99, 79.39, 87.995, 100]], edition] as const;
      return [
        ...callsOn(table, edition),
        ['AMBANG', edition] as const,
        ['INSTRUMEN', edition] as const,
        ...['ZONA', 'KATEGORI', 'OPINI', 'PREDIKAT', 'JARAK'].map((id) => [id, ...scores] as const),
      ];
    });
    expect(different(calls)).toEqual([]);
    const sealed = calls.filter(([id]) => id === 'SEGEL').map(([id, ...args]) => answerOf(older, id, args));
    expect(sealed.filter((answer) => /[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/.test(answer)).length).toBe(sealed.length);
  });

  it.each([0, 500, 1000, 1500])('gives the same bits in 500 random calls from the %s. on', (first) => {
    const calls = Array.from({ length: 500 }, (_, at) => randomCall(first + at + 1));
    const answers = calls.map(([id, ...args]) => ({ id, args, answer: answerOf(older, id, args) }));
    expect(answers.filter(({ id, args, answer }) => answer !== answerOf(newer, id, args))).toEqual([]);
    expect(answers.filter(({ answer }) => !answer.startsWith('#')).length).toBeGreaterThan(250);
    expect(new Set(calls.map(([id]) => id)).size).toBe(ids.length);
  });
});

/** A generator of its own for each call, so that one can be repeated alone. */
function randomCall(seed: number): readonly [id: string, ...args: unknown[]] {
  let state = (seed * 2654435761) >>> 0;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const pick = <T>(from: readonly T[]): T => from[random(from.length)]!;
  const scored = PUBLISHED.filter(({ dimensions }) => dimensions.length > 0);
  const instrument = pick(scored);
  const answer = (max: number): CellValue => {
    const rare = random(60);
    if (rare === 0) return null;
    if (rare === 1) return 'TB';
    if (rare < 8) return `${random(max)},${random(1000)}`;
    return rare < 30 ? random(max + 1) : (random(1e9) / 1e9) * max;
  };
  const units = ['Dinas Ä', 'Dinas \u0643', 'Puskesmas'].slice(0, 1 + random(3));
  const table: Range = [['Unit', 'Kode', 'Responden', 'Nilai', 'Catatan']];
  for (const unit of units) {
    for (const { code, scale } of instrument.indicators) {
      const { max } = instrument.scales[scale]!;
      for (let n = 1; n <= 1 + random(3); n++)
        table.push([unit, code, `R${n}`, answer(max), 'alasan tertulis di berita acara']);
    }
  }
  const range = Array.from({ length: 1 + random(6) }, () => [
    pick<CellValue>([random(10001) / 100, `${random(100)},5`, null, 'x']),
  ]);
  const id = ids[seed % ids.length]!;
  const { edition } = instrument;
  const unit = random(4) === 0 ? null : pick(units);
  const scores = [range, edition] as const;
  const over: Readonly<Record<string, readonly unknown[]>> = {
    ...{
      ZONA: scores,
      KATEGORI: scores,
      OPINI: scores,
      PREDIKAT: scores,
      JARAK: scores,
      INSTANSI: [range, null, edition],
    },
    ...{ POIN: [[instrument.dimensions.map(() => random(10001) / 100)], edition], ANGKA: [range], VERSI: [] },
    ...{ AMBANG: [edition], INSTRUMEN: [edition], DIMENSI: [table, pick(instrument.dimensions).code, unit, edition] },
    ...{ NILAI: [table, unit, edition, pick(['tolak', 'nol', 'abaikan'])], KARTU: [table, unit, edition] },
    ...{ URAI: [table, unit ?? units[0], edition], PRIORITAS: [table, unit ?? units[0], null, edition] },
    ...{ BANDING: [table, table, edition] },
  };
  return [id, ...(over[id] ?? [table, edition])];
}
