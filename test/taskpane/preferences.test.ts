import { storedPreferences } from '../../src/taskpane/state/preferences';

function memory(content: string | null): {
  text: string | null;
  getItem(): string | null;
  setItem(_: string, text: string): void;
} {
  return {
    text: content,
    getItem() {
      return this.text;
    },
    setItem(_key, text) {
      this.text = text;
    },
  };
}

it('language and theme are remembered', () => {
  const storage = memory(null);
  const preferences = storedPreferences(() => storage);
  preferences.save({ language: 'en', theme: 'dark' });
  expect(preferences.load()).toEqual({ language: 'en', theme: 'dark' });
});

it.each([[null], ['{'], ['null'], ['[]'], ['{"language":"xx","theme":3}']])(
  'nothing usable (%s) is nothing',
  (content) => {
    expect(storedPreferences(() => memory(content)).load()).toEqual({});
  },
);

it('storage that is switched off is no fault', () => {
  const preferences = storedPreferences(() => {
    throw new Error('SecurityError');
  });
  preferences.save({ theme: 'dark' });
  expect(preferences.load()).toEqual({});
});
