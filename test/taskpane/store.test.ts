import { PortError } from '../../src/app/workbook-port';
import { fixesOf } from '../../src/taskpane/fixes';
import type { PaneStore } from '../../src/taskpane/store';
import { FIRST, filledSheet, openPane, scoreIn, VALUE } from './sample';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const pause = (): Promise<void> => jest.advanceTimersByTimeAsync(400);

function fixesIn({ state: { reading } }: PaneStore): ReturnType<typeof fixesOf> {
  return reading.kind === 'ready' ? fixesOf(reading.assessment.issues, reading.grids) : [];
}

describe('the result follows the sheet', () => {
  it('shows the score of a complete sheet as final', async () => {
    const { store } = await openPane();
    expect(scoreIn(store)).toBe(10000);
    expect(store.state.reading).toMatchObject({ assessment: { result: { status: 'final' }, issues: [] } });
  });

  it('changes with an edit, after a pause, and says so', async () => {
    const { port, store } = await openPane();
    port.type(FIRST, VALUE, 0);
    expect(scoreIn(store)).toBe(10000);
    await pause();
    // One of the 15 Input indicators at 0: 21.85 / 15 = 1.4567 points less.
    expect(scoreIn(store)).toBe(9854);
    expect(store.state.spoken.text).toBe('Diperbarui: 98,54.');
  });

  it('reads a burst of edits once', async () => {
    const { port, store } = await openPane();
    expect(port.reads).toBe(1);
    for (let row = FIRST; row < 11; row++) port.type(row, VALUE, 3);
    await pause();
    expect(port.reads).toBe(2);
    await store.stop();
    port.type(FIRST, VALUE, 0);
    await pause();
    expect(port.reads).toBe(2);
  });

  it('a blank value makes the result provisional, and its range holds the score', async () => {
    const { port, store } = await openPane();
    port.type(FIRST, VALUE, null);
    await pause();
    const { reading } = store.state;
    const result = reading.kind === 'ready' ? reading.assessment.result : null;
    expect(result?.status).toBe('sementara');
    expect(result?.institution.range).toEqual({ low: 9854, high: 10000 });
    await store.chooseBlank('refuse');
    expect(scoreIn(store)).toBeNull();
    await store.chooseBlank('zero');
    expect(scoreIn(store)).toBe(9854);
  });

  it('an edition chosen in the pane counts before the one of the workbook', async () => {
    const { store } = await openPane();
    await store.chooseEdition('2024');
    expect(store.state.reading).toMatchObject({ assessment: { instrument: { edition: '2024' } } });
    await store.chooseEdition(null);
    expect(store.state.reading).toMatchObject({ assessment: { instrument: { edition: '2023' } } });
  });
});

describe('a workbook without a result', () => {
  it('without a header says which sheets were looked at', async () => {
    const { store } = await openPane([['a', 'b']]);
    expect(store.state.reading).toEqual({
      ...{ kind: 'problem', sheets: ['Penilaian'] },
      problem: { code: 'no-header', data: { sheets: ['Penilaian'] } },
    });
  });

  it('with a header and no rows says so', async () => {
    const { store } = await openPane(filledSheet().slice(0, 1));
    expect(store.state.reading).toMatchObject({ problem: { code: 'no-rows' } });
  });

  it('that cannot be read says why, and is read again on request', async () => {
    const { store } = await openPane(filledSheet(), (port) => {
      port.refuse = { read: new PortError('busy-editing', 'InvalidOperationInCellEditMode') };
    });
    expect(store.state.reading).toMatchObject({ kind: 'failed', refusal: { fault: 'busy-editing' } });
    await store.refresh();
    expect(scoreIn(store)).toBe(10000);
  });
});

describe('when the host refuses', () => {
  it('an old result stays, marked as old, until the next reading works', async () => {
    const { port, store } = await openPane();
    port.refuse = { read: new PortError('busy-editing', 'InvalidOperationInCellEditMode') };
    await store.refresh();
    expect(scoreIn(store)).toBe(10000);
    expect(store.state.stale).toMatchObject({ fault: 'busy-editing' });
    await store.refresh();
    expect(store.state.stale).toBeNull();
  });

  it('events, the pane asks for the refresh button', async () => {
    const { store } = await openPane(filledSheet(), (port) => {
      port.refuse = { watch: new PortError('unsupported', 'ApiNotFound') };
    });
    expect([store.state.isLive, scoreIn(store)]).toEqual([false, 10000]);
  });

  it('a cell, the pane says so and forgets it when dismissed', async () => {
    const { port, store } = await openPane();
    const area = { top: 1, left: 2, bottom: 1, right: 2 };
    port.refuse = { select: new PortError('sheet-gone', 'ItemNotFound') };
    await store.open('Penilaian', area, 'Penilaian!C2');
    expect(store.state.refusal).toMatchObject({ fault: 'sheet-gone' });
    expect(store.state.spoken.text).toBe('Lembar yang dituju sudah dihapus atau berganti nama.');
    store.dismiss();
    await store.open('Penilaian', area, 'Penilaian!C2');
    expect([port.selected, store.state.refusal]).toEqual([[['Penilaian', area]], null]);
  });
});

describe('safe fixes', () => {
  const withMistakes = async (): ReturnType<typeof openPane> => {
    const rows = filledSheet();
    rows[FIRST]![VALUE] = '4 ';
    rows[FIRST + 1]![VALUE] = 'tb';
    rows[FIRST + 1]![4] = 'Bukan kewenangan unit ini';
    return openPane(rows);
  };

  it('are written as previewed, and can be put back', async () => {
    const { port, store } = await withMistakes();
    const writes = fixesIn(store).map(({ write }) => write);
    expect(writes.map(({ before, after }) => [before, after])).toEqual([
      ['4 ', 4],
      ['tb', 'TB'],
    ]);
    await store.apply(writes);
    expect([port.cell(FIRST, VALUE), port.cell(FIRST + 1, VALUE)]).toEqual([4, 'TB']);
    expect(store.state.outcome?.kind).toBe('applied');
    expect(fixesIn(store)).toEqual([]);
    await store.undo();
    expect([port.cell(FIRST, VALUE), port.cell(FIRST + 1, VALUE)]).toEqual(['4 ', 'tb']);
    expect(store.state.outcome?.kind).toBe('undone');
  });

  it('refused by the host leave the workbook as it was, and the pane says that', async () => {
    const { port, store } = await withMistakes();
    const before = structuredClone(port.sheets);
    port.refuse = { write: new PortError('protected', 'AccessDenied') };
    await store.apply(fixesIn(store).map(({ write }) => write));
    expect(port.sheets).toEqual(before);
    expect(store.state.outcome).toMatchObject({
      ...{ kind: 'failed', action: 'apply' },
      refusal: { fault: 'protected', workbook: 'unchanged' },
    });
    expect(store.state.spoken.text).toBe('Perbaikan tidak tersimpan. Buku kerja tidak berubah.');
  });

  it('are not written over what someone typed meanwhile', async () => {
    const { port, store } = await withMistakes();
    const writes = fixesIn(store).map(({ write }) => write);
    port.type(FIRST, VALUE, 2);
    await store.apply(writes);
    expect(port.cell(FIRST + 1, VALUE)).toBe('tb');
    expect(store.state.outcome).toMatchObject({ refusal: { fault: 'changed-meanwhile' } });
  });

  it('do not promise an unchanged workbook where that is not known', async () => {
    const { port, store } = await withMistakes();
    port.refuse = { write: new PortError('other', 'GeneralException', 'unknown') };
    await store.apply(fixesIn(store).map(({ write }) => write));
    expect(store.state.spoken.text).toContain('keadaan sel belum pasti');
    expect(store.state.spoken.text).not.toContain('tidak berubah');
  });
});

it('a sentence said twice is spoken twice', async () => {
  const { store } = await openPane();
  store.say('Sama.');
  const { times } = store.state.spoken;
  store.say('Sama.');
  expect(store.state.spoken).toEqual({ text: 'Sama.', times: times + 1 });
});

describe('a long workbook', () => {
  it('says how far it is read, and forgets that when it is done', async () => {
    const { port, store } = await openPane();
    port.pieces = 3;
    const reading = store.refresh();
    expect(store.state.progress).toEqual({ done: 10_000, total: 30_000, isStopping: false });
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.state.progress).toEqual({ done: 20_000, total: 30_000, isStopping: false });
    await jest.advanceTimersByTimeAsync(1000);
    await reading;
    expect(store.state.progress).toBeNull();
  });

  it('that is stopped keeps the last result, marked as old', async () => {
    const { port, store } = await openPane();
    port.pieces = 3;
    port.type(FIRST, VALUE, 0);
    const reading = store.refresh();
    store.stopReading();
    expect(store.state.progress).toEqual({ done: 10_000, total: 30_000, isStopping: true });
    await jest.advanceTimersByTimeAsync(1000);
    await reading;
    expect(scoreIn(store)).toBe(10000);
    expect(store.state.stale?.fault).toBe('cancelled');
    port.pieces = 1;
    await store.refresh();
    expect(scoreIn(store)).toBe(9854);
    expect(store.state.stale).toBeNull();
  });
});

describe('a piece of work', () => {
  const FAILURE = new PortError('sheet-foreign', 'NameCheck', 'unchanged', 'Rekap');

  it('shows its progress, ends in its sentence, and the workbook is read again', async () => {
    const { port, store } = await openPane();
    const seen: unknown[] = [];
    store.subscribe(() => seen.push(store.state.job));
    await store.perform('rekap', 'Menulis…', async (given, { onProgress }) => {
      expect(given).toBe(port);
      onProgress?.(1, 2);
      return { text: 'Ditulis.' };
    });
    expect(seen).toContainEqual({
      kind: 'running',
      id: 'rekap',
      label: 'Menulis…',
      done: 1,
      total: 2,
      isStopping: false,
    });
    expect(store.state.job).toEqual({ kind: 'done', id: 'rekap', text: 'Ditulis.', place: null });
    expect(store.state.spoken.text).toBe('Ditulis.');
    expect(port.reads).toBe(2);
    store.go('check');
    expect(store.state.job).toBeNull();
  });

  it('that is refused says what stands in the way and how the workbook is left', async () => {
    const { store } = await openPane();
    await store.perform('rekap', 'Menulis…', () => Promise.reject(FAILURE));
    expect(store.state.job).toEqual({
      kind: 'failed',
      id: 'rekap',
      refusal: { fault: 'sheet-foreign', hostCode: 'NameCheck', workbook: 'unchanged', place: 'Rekap' },
    });
    expect(store.state.spoken.text).toMatch(/bukan tulisan add-in ini.* Buku kerja tidak berubah\.$/);
  });

  it('is one at a time, stays when the view changes, and hears that it should stop', async () => {
    const { store } = await openPane();
    const asked: boolean[] = [];
    let go = (): void => undefined;
    const first = store.perform('a', 'A', async (_port, { isCancelled }) => {
      await new Promise<void>((resolve) => (go = resolve));
      asked.push(isCancelled?.() ?? false);
      return { text: 'A selesai.' };
    });
    await store.perform('b', 'B', () => Promise.reject(new Error('never run')));
    store.go('summary');
    expect(store.state.job).toMatchObject({ kind: 'running', id: 'a' });
    store.stopJob();
    go();
    await first;
    expect(asked).toEqual([true]);
  });
});
