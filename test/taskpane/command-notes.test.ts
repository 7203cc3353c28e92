import { NOTE_PREFIX, storedNote } from '../../src/commands/stored-note';
import { PortError } from '../../src/app/workbook-port';
import { takeNotes } from '../../src/taskpane/state/command-notes';
import { openPane } from './sample';

function memory(): Storage {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    key: (at) => [...held.keys()][at] ?? null,
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

it('a failed ribbon command is told once', () => {
  const storage = memory();
  storage.setItem('lain', 'x');
  storedNote(() => storage).leave('Hitung', 'AccessDenied');
  expect(takeNotes(() => storage, NOTE_PREFIX)).toEqual([['Hitung', 'AccessDenied']]);
  expect(takeNotes(() => storage, NOTE_PREFIX)).toEqual([]);
  expect(storage.getItem('lain')).toBe('x');
});

it('storage that is switched off holds none', () => {
  const off = (): Storage => {
    throw new Error('SecurityError');
  };
  expect(takeNotes(off, NOTE_PREFIX)).toEqual([]);
});

it('the pane keeps it in sight until dismissed', async () => {
  const { store } = await openPane();
  store.reportCommand('Hitung', new PortError('protected', 'AccessDenied'));
  expect(store.state.failedCommand).toMatchObject({ command: 'Hitung', refusal: { fault: 'protected' } });
  store.dismiss();
  expect(store.state.failedCommand).toBeNull();
});
