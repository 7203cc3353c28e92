import { readFileSync } from 'node:fs';
import {
  changedFiles,
  currentHashes,
  instrumentFiles,
  instrumentHash,
  PUBLISHED_MODULE,
  publishedModule,
  readLock,
} from '../../scripts/lock-instruments';

it('finds every published instrument as it was published (a correction is a new version: npm run lock)', () => {
  expect(currentHashes()).toEqual(readLock());
});

it('imports them all, as `npm run lock` writes it', () => {
  expect(readFileSync(PUBLISHED_MODULE, 'utf8')).toBe(publishedModule(instrumentFiles()));
});

describe('the hash', () => {
  it('does not depend on formatting or on the order of names', () => {
    expect(instrumentHash('{ "b": [1, {"d": 2, "c": 3}],\n "a": "x" }')).toBe(
      instrumentHash('{"a":"x","b":[1,{"c":3,"d":2}]}'),
    );
    // printf '%s' '{"a":"x"}' | sha256sum
    expect(instrumentHash('{"a":"x"}')).toBe('bac82bcae3ff0e486fd02d6dce53dc6444bcbd21f6ab5dea0a69e86e8b723b7f');
  });

  it('depends on every figure and on the order of lists', () => {
    const hash = instrumentHash('{"a":[1,2]}');
    expect(instrumentHash('{"a":[2,1]}')).not.toBe(hash);
    expect(instrumentHash('{"a":[1,3]}')).not.toBe(hash);
    expect(instrumentHash('{"b":[1,2]}')).not.toBe(hash);
  });
});

it('names published files that changed or are gone, and lets new ones in', () => {
  expect(changedFiles({ a: '1', b: '2', c: '3' }, { a: '1', b: 'x', d: '4' })).toEqual(['b', 'c']);
});
