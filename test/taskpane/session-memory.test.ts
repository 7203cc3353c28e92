import { sessionMemory } from '../../src/taskpane/state/session-memory';
import { draftOf } from '../../src/taskpane/views/build/form';
import { memoryIn, openPane, scoreIn, storeOn } from './sample';

describe('what the pane remembers while the window is open', () => {
  it('outlives the page, and belongs to one workbook', () => {
    const entries = new Map<string, string>();
    memoryIn(entries).keep('build', { units: 'Dinas A' });
    expect(memoryIn(entries).recall('build')).toEqual({ units: 'Dinas A' });
    expect(memoryIn(entries, 'Lain.xlsx').recall('build')).toBeUndefined();
    memoryIn(entries).keep('build', undefined);
    expect([memoryIn(entries).recall('build'), entries.size]).toEqual([undefined, 0]);
  });

  it('is kept by the page alone where storage is switched off', () => {
    const memory = sessionMemory(() => {
      throw new Error('SecurityError');
    }, 'Buku.xlsx');
    memory.keep('build', 1);
    expect([memory.recall('build'), memory.recall('edition')]).toEqual([1, undefined]);
  });

  it('is nothing where it cannot be read', () => {
    const entries = new Map<string, string>();
    memoryIn(entries).keep('build', 1);
    for (const key of entries.keys()) entries.set(key, '{');
    expect(memoryIn(entries).recall('build')).toBeUndefined();
  });
});

describe('a page loaded anew', () => {
  it('scores as the last one did: by the edition and the blanks chosen there', async () => {
    const { port, store } = await openPane();
    const entries = new Map<string, string>();
    const before = storeOn(port, memoryIn(entries));
    await before.start();
    await before.chooseEdition('2024');
    await before.chooseBlank('zero');
    const after = storeOn(port, memoryIn(entries));
    await after.start();
    expect(after.state).toMatchObject({ edition: '2024', blank: 'zero' });
    expect(scoreIn(after)).toBe(scoreIn(before));
    await after.chooseEdition(null);
    expect(storeOn(port, memoryIn(entries)).state).toMatchObject({ edition: null, blank: 'zero' });
    expect(store.state).toMatchObject({ edition: null, blank: 'ignore' });
  });

  it('follows the workbook where an edition is remembered that is none', async () => {
    const { port } = await openPane();
    const memory = memoryIn(new Map());
    memory.keep('edition', '1999');
    memory.keep('blank', 'sometimes');
    expect(storeOn(port, memory).state).toMatchObject({ edition: null, blank: 'ignore' });
  });

  it('takes up a form only as a whole', () => {
    const form = {
      ...{ edition: '2023', name: 'Penilaian', institution: '', kind: '', units: 'Dinas A' },
      ...{ productsBy: 'count', count: '1', products: '' },
    };
    expect(draftOf(form)).toEqual(form);
    expect(draftOf({ ...form, units: undefined })).toBeNull();
    expect([draftOf(undefined), draftOf(null), draftOf('x')]).toEqual([null, null, null]);
  });
});
