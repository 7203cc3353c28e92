import { answerTo, unitQuestions } from '../../src/app/unit-answers';
import { PortError } from '../../src/app/workbook-port';
import { findInstrument } from '../../src/app/editions';
import type { CellValue } from '../../src/core/grid';
import type { PaneStore } from '../../src/taskpane/state/store';
import { openPane, scoreIn, storeOn } from './sample';

/** Two units, of 100,00 and 50,00, and a column that may be none: with it 66,67, without it 75,00. */
function matrix(): CellValue[][] {
  const rows = findInstrument('2023')!.indicators.map(({ code }, at): CellValue[] => [
    code,
    4,
    at % 2 === 0 ? 2 : 2,
    2,
  ]);
  return [['Kode', 'Dinas A', 'Dinas B', 'Nilai Akhir'], ...rows];
}

const statusIn = ({ state: { reading } }: PaneStore) =>
  reading.kind === 'ready' ? reading.assessment.result.status : reading.kind;
const questionIn = ({ state: { reading } }: PaneStore) =>
  unitQuestions(reading.kind === 'ready' ? reading.assessment.issues : [])[0]!;

describe('whether a column is a unit', () => {
  it('is answered with one press, kept with the workbook, and asked again when the answer is taken back', async () => {
    const { port, store } = await openPane(matrix());
    expect([statusIn(store), scoreIn(store)]).toEqual(['sementara', 6667]);
    const question = questionIn(store);
    expect(question.data.name).toBe('Nilai Akhir');
    const outcomes = [true, false].map((unit) => store.units.resultWith(answerTo(question, unit))?.institution.outcome);
    expect(outcomes).toEqual([
      { scored: true, hundredths: 6667 },
      { scored: true, hundredths: 7500 },
    ]);
    const answer = answerTo(question, false);
    await store.units.answer(answer, 'Disimpan.');
    expect([statusIn(store), scoreIn(store), store.state.answers]).toEqual(['final', 7500, [answer]]);

    const again = storeOn(port);
    await again.start();
    expect([statusIn(again), scoreIn(again)]).toEqual(['final', 7500]);
    await again.units.answer(answerTo(question, true), 'Disimpan.');
    expect([statusIn(again), scoreIn(again)]).toEqual(['final', 6667]);
    await again.units.forget(answer, 'Dihapus.');
    expect([statusIn(again), scoreIn(again), again.state.answers]).toEqual(['sementara', 6667, []]);
  });

  it('stays open where the answer could not be kept', async () => {
    const { port, store } = await openPane(matrix());
    port.refuse = { keepRecord: new PortError('protected', 'AccessDenied') };
    await store.units.answer(answerTo(questionIn(store), false), 'Disimpan.');
    expect(store.state).toMatchObject({ job: { kind: 'failed' }, answers: [] });
    expect([statusIn(store), scoreIn(store)]).toEqual(['sementara', 6667]);
  });

  it('is said anew where the columns of the sheet are matched', async () => {
    const { store } = await openPane(matrix());
    await store.units.answer(answerTo(questionIn(store), false), 'Disimpan.');
    const unitColumns = [1, 2, 3].map((column) => ({ column, header: String(matrix()[0]![column]) }));
    const mapping = { sheet: 'Penilaian', headerRow: 0, columns: { code: { column: 0, header: 'Kode' } }, unitColumns };
    await store.keepMapping('map', 'Menyimpan…', [mapping], 'Disimpan.');
    expect([statusIn(store), scoreIn(store), store.state.answers]).toEqual(['final', 6667, []]);
  });

  it('is asked again where the heading has changed since', async () => {
    const { port, store } = await openPane(matrix());
    await store.units.answer(answerTo(questionIn(store), false), 'Disimpan.');
    port.type(0, 3, 'Dinas Baru');
    await store.refresh();
    expect(questionIn(store).data.reasons).toEqual([{ kind: 'answer-changed', before: 'Nilai Akhir' }]);
    expect(statusIn(store)).toBe('sementara');
  });
});
