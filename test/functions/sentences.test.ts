import { BLANKS } from '../../src/functions/blank-evidence';
import { FUNCTIONS } from '../../src/functions/functions';
import { forExcel } from '../../src/functions/outcome';
import { describeFunctionProblem } from '../../src/text/functions';
import { SENTENCE_CASES } from './sentence-cases';
import { refusedBy, StubError, stubCustomFunctions, TWO_UNITS } from './support';

beforeAll(stubCustomFunctions);

describe.each(Object.entries(SENTENCE_CASES))('%s', (code, cases) => {
  it.each(cases.map((one) => [one[0], one] as const))('%s', (_name, [fn, args, error, sentence]) => {
    expect(refusedBy(() => FUNCTIONS[fn](...args))).toEqual({ error, code, sentence });
  });
});

beforeEach(() => BLANKS.forget());

describe('what no call can be made to meet here', () => {
  it('has a sentence too', () => {
    expect(describeFunctionProblem({ code: 'path-too-large', data: {} })).toBe(
      'Kemungkinan perbaikan terlalu banyak untuk dicari; sebut satu unit atau target yang lebih dekat.',
    );
  });
});

describe('errors of Excel', () => {
  const caught = (compute: () => unknown): unknown => {
    try {
      return compute();
    } catch (error) {
      return error;
    }
  };

  it('are #VALUE! for arguments and #N/A where there is no value, with the sentence', () => {
    const value = caught(() => forExcel(FUNCTIONS.NILAI)(TWO_UNITS, null, 2027)) as StubError;
    expect([value instanceof StubError, value.code]).toEqual([true, '#VALUE!']);
    expect(value.message).toMatch(/^Edisi "2027" tidak dikenal/);
    const none = caught(() => forExcel(FUNCTIONS.PREDIKAT)(80)) as StubError;
    expect([none.code, none.message]).toEqual(['#N/A', 'Edisi 2023 tidak memuat predikat.']);
  });

  it('carry a sentence even for what nobody foresaw', () => {
    const error = caught(() =>
      forExcel(() => {
        throw new TypeError('x is undefined');
      })(),
    ) as StubError;
    expect([error.code, error.message]).toEqual([
      ...['#VALUE!', 'Perhitungan terhenti karena kesalahan yang tidak terduga: x is undefined.'],
    ]);
  });
});
