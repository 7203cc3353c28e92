import fc from 'fast-check';
import { assessSteps, type Assessment } from '../../src/app/assess';
import type { CellValue, Grid } from '../../src/core/grid';
import { searchSheets } from '../../src/core/sheet/indicator-sheets';
import type { UnitAnswer } from '../../src/core/sheet/unit-answers';
import { finish } from '../../src/core/steps';
import { answersOf, assessed, level, longForm, longRows, matrix, OF_2023, scoresOf, unitSheets } from './sheets';

const RUNS = { numRuns: 60 };

const DOUBTFUL = [
  'Rata2',
  'Skor Maks',
  'Dinas Sosial 2022',
  'Semester I',
  'Verifikator',
  'Salinan',
  'Sheet2',
  'Dinas Sosial lama',
];
const answers = answersOf(level);

function assessedWith(grids: readonly Grid[], said: readonly UnitAnswer[]): Assessment {
  const outcome = finish(assessSteps(searchSheets(grids, [], said), OF_2023, 'refuse'));
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

/** Random figures may happen to be made of one another. */
const ofWords = ({ mandatory }: Assessment): string[] =>
  mandatory.flatMap(({ code, data }) =>
    code === 'unit-doubtful' && data.reasons.every(({ kind }) => kind === 'figures') ? [] : [code],
  );

test('a doubt that is settled with "no unit" equals the workbook without the doubtful part', () => {
  fc.assert(
    fc.property(
      answers,
      fc.constantFrom(...DOUBTFUL),
      fc.array(level, { minLength: 37, maxLength: 37 }),
      (given, name, figures) => {
        const both = { units: [...given.units, name], answers: [...given.answers, figures] };
        const column = 1 + given.units.length;
        const ofColumn: UnitAnswer = { kind: 'column', sheet: 'Matriks', column, header: name, unit: false };
        const ofSheet: UnitAnswer = { kind: 'sheet', sheet: name, unit: false };
        for (const [form, said] of [
          [matrix, ofColumn],
          [unitSheets, ofSheet],
        ] as const) {
          const open = assessed(form(both));
          expect([open.result.status, ofWords(open)]).toEqual(['sementara', ['unit-doubtful']]);
          const [settled, without] = [assessedWith(form(both), [said]), assessed(form(given))];
          expect([settled.result, ofWords(settled)]).toEqual([without.result, ofWords(without)]);
          const isUnit = assessedWith(form(both), [{ ...said, unit: true }]);
          expect([scoresOf(isUnit), ofWords(isUnit)]).toEqual([scoresOf(open), []]);
        }
      },
    ),
    RUNS,
  );
});

const number = fc.constantFrom<CellValue>(1, 2, 3, 4, 0.5, '3', '\uff14', '3\u00bd', '(2)');

/** A number into a blank cell of a table that starts in C4, or around it. */
const place = fc.record({ row: fc.nat(60), column: fc.nat(9) });

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The only cells around a table where a number has a role: under the heading Catatan, beside a row that is an answer. */
const NOTES = 5;
const [TOP, LEFT] = [3, 2] as const;

function inserted(grid: Grid, places: readonly Place[], cell: CellValue): Grid {
  const lines = [
    ...Array.from({ length: TOP }, (): CellValue[] => []),
    ...grid.values.map((cells) => [...Array<null>(LEFT).fill(null), ...cells]),
  ];
  for (const { row, column } of places) {
    while (lines.length <= row) lines.push([]);
    while (lines[row]!.length <= column) lines[row]!.push(null);
    lines[row]![column] = cell;
  }
  return { ...grid, values: lines };
}

test('a number anywhere in a sheet or beside its table never leaves the result final, and moves no score', () => {
  fc.assert(
    fc.property(answersOf(level), fc.array(place, { minLength: 1, maxLength: 3 }), number, (given, places, cell) => {
      const one = { units: given.units.slice(0, 1), answers: given.answers.slice(0, 1) };
      const [usual] = longForm(longRows(one)) as [Grid];
      const end = TOP + usual.values.length;
      const isFilled = ({ row, column }: Place): boolean =>
        column >= LEFT && column <= NOTES && row >= TOP && row < end;
      const free = places.filter((each) => !isFilled(each));
      fc.pre(free.length > 0);
      const changed = inserted(usual, free, cell);
      const { result, mandatory } = assessed([changed]);
      expect({ status: result.status, free, mandatory: mandatory.length > 0 }).toEqual({
        status: 'sementara',
        free,
        mandatory: true,
      });
      expect(scoresOf(assessed([changed]))).toEqual(scoresOf(assessed([usual])));
    }),
    { numRuns: 300 },
  );
});
