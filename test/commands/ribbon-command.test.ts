import { ribbonCommand } from '../../src/commands/ribbon-command';
import { NOTE_PREFIX, storedNote } from '../../src/commands/stored-note';

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

const event = () => ({ completed: jest.fn() });

describe('a ribbon command', () => {
  it('completes after its action, and forgets an earlier failure', async () => {
    const storage = memory();
    storage.kept.set(`${NOTE_PREFIX}Hitung`, 'AccessDenied');
    const order: string[] = [];
    const action = async () => void order.push('action');
    const note = storedNote(() => storage);
    await ribbonCommand('Hitung', action, note)({ completed: () => void order.push('completed') });
    expect(order).toEqual(['action', 'completed']);
    expect(storage.kept.size).toBe(0);
  });

  it.each([
    ["Office's code", Object.assign(new Error('no'), { code: 'AccessDenied' }), 'AccessDenied'],
    ['an error without a code', new Error('no'), 'unknown'],
    ['something that is no error', 'no', 'unknown'],
  ])('leaves %s for the pane and completes once', async (_, thrown, code) => {
    const storage = memory();
    const done = event();
    await ribbonCommand(
      'Hitung',
      () => Promise.reject(thrown),
      storedNote(() => storage),
    )(done);
    expect(storage.kept.get(`${NOTE_PREFIX}Hitung`)).toBe(code);
    expect(done.completed).toHaveBeenCalledTimes(1);
  });

  it('completes even where storage is forbidden', async () => {
    const done = event();
    const forbidden = storedNote(() => {
      throw new Error('SecurityError');
    });
    await ribbonCommand('Hitung', () => Promise.reject(new Error('no')), forbidden)(done);
    expect(done.completed).toHaveBeenCalledTimes(1);
  });
});
