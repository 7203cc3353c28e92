import type { ColumnMapping } from '../../src/app/column-mapping';
import { PortError } from '../../src/app/workbook-port';
import type { CellValue } from '../../src/core/grid';
import { fixesOf } from '../../src/app/fixes';
import type { PaneStore } from '../../src/taskpane/state/store';
import { FIRST, filledSheet, openPane, scoreIn, storeOn, VALUE } from './sample';

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
    expect(store.state.reading).toMatchObject({
      ...{ kind: 'problem', grids: [{ sheet: 'Penilaian' }] },
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

  it('are put back as far as nobody holds them, and the rest once it is as it was', async () => {
    const { port, store } = await withMistakes();
    await store.apply(fixesIn(store).map(({ write }) => write));
    port.type(FIRST, VALUE, 2);
    await store.undo();
    expect([port.cell(FIRST, VALUE), port.cell(FIRST + 1, VALUE)]).toEqual([2, 'tb']);
    expect(store.state.outcome).toMatchObject({ kind: 'undone', done: 1, rest: [{ before: 4, after: '4 ' }] });
    expect(store.text.fix.undoneExcept(1, [{ sheet: 'Penilaian', row: 3, column: 5 }])).toBe(
      '1 sel kembali ke isi semula. Belum kembali, karena isinya sudah diganti: Penilaian!F4. Tekan Kembalikan lagi sesudah isinya dipulihkan.',
    );
    port.type(FIRST, VALUE, 4);
    await store.undo();
    expect([port.cell(FIRST, VALUE), store.state.outcome]).toEqual(['4 ', { kind: 'undone', done: 1, rest: [] }]);
  });

  it('can be put back again after the host refused that', async () => {
    const { port, store } = await withMistakes();
    await store.apply(fixesIn(store).map(({ write }) => write));
    port.refuse = { writeStill: new PortError('no-answer', 'NoAnswer', 'unknown') };
    await store.undo();
    expect(store.state.spoken.text).toContain('keadaan sel belum pasti');
    await store.undo();
    expect([port.cell(FIRST, VALUE), port.cell(FIRST + 1, VALUE)]).toEqual(['4 ', 'tb']);
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
      refusal: { fault: 'sheet-foreign', hostCode: 'NameCheck', workbook: 'unchanged', place: 'Rekap', cells: [] },
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

describe('the sample in place of the workbook', () => {
  it('shows 79.39 without writing or opening anything, and makes way for the workbook', async () => {
    const { port, store } = await openPane([]);
    const before = structuredClone(port.sheets);
    expect(await store.showSample()).toBe(true);
    expect([scoreIn(store), store.state.view, store.state.sample]).toEqual([7939, 'summary', 'shown']);
    await store.open('Penilaian', { top: 1, left: 2, bottom: 1, right: 2 }, 'Penilaian!C2');
    await store.apply([{ sheet: 'Penilaian', row: 6, column: 5, before: 2, after: 4 }]);
    await store.perform('rekap', 'Menulis…', () => Promise.reject(new Error('never run')));
    expect([port.sheets, port.selected, store.state.sample, store.state.job]).toEqual([before, [], 'asked', null]);
    expect(store.state.spoken.text).toBe('Sel ini tidak ada di buku kerja: yang tampak data simulasi.');
    await store.leaveSample();
    expect(store.state).toMatchObject({ sample: null, reading: { problem: { code: 'no-header' } } });
  });

  it('is scored anew under another edition, and stays while the workbook is edited', async () => {
    const { port, store } = await openPane();
    await store.showSample();
    port.type(FIRST, VALUE, 0);
    await pause();
    expect(scoreIn(store)).toBe(7939);
    await store.chooseEdition('2024');
    expect(store.state).toMatchObject({
      sample: 'shown',
      reading: { assessment: { instrument: { edition: '2024' } } },
    });
    await store.chooseEdition(null);
    await store.refresh();
    expect([scoreIn(store), store.state.sample]).toEqual([9854, null]);
  });

  it('closes before a view that works on the workbook opens', async () => {
    const { store } = await openPane();
    await store.showSample();
    store.go('check');
    expect(store.state.sample).toBe('shown');
    store.go('recap');
    await pause();
    expect([store.state.view, store.state.sample, scoreIn(store)]).toEqual(['recap', null, 10000]);
  });
});

describe('columns matched by hand', () => {
  const foreign = (): CellValue[][] => {
    const [, ...rows] = filledSheet();
    return [['Lokus', 'Butir', 'Hasil', 'Dok', 'Ket'], ...rows];
  };
  const MAPPING: ColumnMapping = {
    sheet: 'Penilaian',
    headerRow: 0,
    columns: { code: { column: 1, header: 'Butir' }, value: { column: 2, header: 'Hasil' } },
  };

  it('are kept with the workbook, used at once, and asked for once', async () => {
    const { port, store } = await openPane(foreign());
    expect(store.state.reading).toMatchObject({ problem: { code: 'no-header' } });
    await store.keepMapping('map', 'Menyimpan…', [MAPPING], 'Disimpan.');
    expect([scoreIn(store), store.state.mapping, store.state.job?.kind]).toEqual([10000, [MAPPING], 'done']);
    await store.refresh();
    expect(port.asked).toEqual(['urn:kepatuhan:kolom:1']);
    const again = storeOn(port);
    await again.start();
    expect(scoreIn(again)).toBe(10000);
  });

  it('that no longer fit are told and not used, and can be forgotten', async () => {
    const { port, store } = await openPane(foreign());
    await store.keepMapping('map', 'Menyimpan…', [MAPPING], 'Disimpan.');
    port.type(0, 2, 'Hasil lama');
    await pause();
    expect(store.state.reading).toMatchObject({ kind: 'problem', problem: { code: 'mapping-misfit' } });
    await store.keepMapping('map', 'Melupakan…', [], 'Dilupakan.');
    expect(store.state.reading).toMatchObject({ problem: { code: 'no-header' } });
    expect(store.state.mapping).toEqual([]);
  });

  it('that could not be kept change nothing', async () => {
    const { port, store } = await openPane(foreign());
    port.refuse = { keepRecord: new PortError('protected', 'AccessDenied') };
    await store.keepMapping('map', 'Menyimpan…', [MAPPING], 'Disimpan.');
    expect(store.state).toMatchObject({ job: { kind: 'failed' }, mapping: [], reading: { kind: 'problem' } });
  });

  it('in a damaged record are told; a host without records has none; another fault is a failed reading', async () => {
    const damaged = await openPane(filledSheet(), (port) => port.records.set('urn:kepatuhan:kolom:1', '<kolom/>'));
    expect(damaged.store.state.reading).toMatchObject({ problem: { code: 'mapping-damaged' } });
    const old = await openPane(filledSheet(), (port) => {
      port.refuse = { record: new PortError('unsupported', 'ApiNotFound') };
    });
    expect(scoreIn(old.store)).toBe(10000);
    const busy = await openPane(filledSheet(), (port) => {
      port.refuse = { record: new PortError('other', 'GeneralException') };
    });
    expect(busy.store.state.reading).toMatchObject({ kind: 'failed' });
    await busy.store.refresh();
    expect(scoreIn(busy.store)).toBe(10000);
  });
});
