import { UNICODE_CLASSES } from '../../src/functions/unicode-classes';
import { spelledOut, unicodePattern } from '../../src/functions/unicode-pattern';

/** Unicode of this engine may be younger or older than the tables; a point that neither has assigned says nothing. */
const MOST_DIFFERENT = 20_000;

describe('a pattern spelled out for an engine without Unicode classes', () => {
  it.each(Object.keys(UNICODE_CLASSES))('means the characters that the engine calls %s', (name) => {
    const [own, table] = [new RegExp(`\\p{${name}}`, 'u'), new RegExp(spelledOut(`\\p{${name}}`), 'u')];
    const unassigned = /\p{Cn}/u;
    let different = 0;
    for (let point = 0; point <= 0x10ffff; point++) {
      const letter = String.fromCodePoint(point);
      if (own.test(letter) === table.test(letter)) continue;
      different++;
      // Only what one of the two versions of Unicode does not have yet.
      if (name !== 'C') expect([point.toString(16), unassigned.test(letter)]).toEqual([point.toString(16), true]);
      else expect([point.toString(16), own.test(letter)]).toEqual([point.toString(16), unassigned.test(letter)]);
    }
    expect(different).toBeLessThan(MOST_DIFFERENT);
  });

  it('stands within brackets and without, and leaves what is escaped', () => {
    const [inside, escaped] = ['^[\\p{L}_.]+(?=\\p{Nd})', '\\[\\p{Nd}\\]'].map((source) => spelledOut(source));
    expect(new RegExp(inside!, 'u').exec('Äb_ك.7')?.[0]).toBe('Äb_ك.');
    expect(new RegExp(escaped!, 'u').exec('[7]')?.[0]).toBe('[7]');
    expect([inside, escaped].join('')).not.toContain('\\p{');
    expect(() => spelledOut('\\p{Greek}')).toThrow('No table of the Unicode class Greek');
  });

  it('is the plain pattern where the engine knows the class', () => {
    expect(unicodePattern('\\p{L}+', 'gu')).toEqual(/\p{L}+/gu);
  });
});
