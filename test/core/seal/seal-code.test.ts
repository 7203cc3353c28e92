import fc from 'fast-check';
import { readSealCode, sealCode } from '../../../src/core/seal/seal-code';
import { runs } from '../../support/runs';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const hash = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((all) => all.join(''));
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test('the first 95 bits in base 32, and a check symbol', () => {
  const code = sealCode(ABC);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$/);
  const bits = [...ABC.slice(0, 24)].map((digit) => Number(`0x${digit}`).toString(2).padStart(4, '0')).join('');
  const symbols = bits
    .slice(0, 95)
    .match(/.{5}/g)!
    .map((five) => ALPHABET[Number(`0b${five}`)]);
  expect(code.replace(/-/g, '').slice(0, 19)).toBe(symbols.join(''));
  expect(readSealCode(code)).toEqual({ ok: true, code });
});

test('zero bits have zero as check symbol', () => {
  expect(sealCode('0'.repeat(64))).toBe('0000-0000-0000-0000-0000');
});

test('is read as people write it', () => {
  fc.assert(
    fc.property(hash, (hex) => {
      const code = sealCode(hex);
      const spoken = code.toLowerCase().replace(/0/g, 'o').replace(/1/g, 'l');
      for (const text of [
        code,
        spoken,
        code.replace(/-/g, ''),
        ` ${code.replace(/-/g, ' \u2013 ')}\n`,
        spoken.replace(/l/g, 'I'),
      ])
        expect(readSealCode(text)).toEqual({ ok: true, code });
    }),
  );
});

test('one wrong symbol, or two that changed places, is found out', () => {
  fc.assert(
    fc.property(hash, fc.nat(19), fc.nat(19), fc.constantFrom(...ALPHABET), (hex, i, j, other) => {
      const symbols = [...sealCode(hex).replace(/-/g, '')];
      const wrong = symbols.with(i, other).join('');
      if (other !== symbols[i]) expect(readSealCode(wrong)).toEqual({ ok: false, reason: 'check' });
      const swapped = symbols.with(i, symbols[j]!).with(j, symbols[i]!).join('');
      if (symbols[i] !== symbols[j]) expect(readSealCode(swapped)).toEqual({ ok: false, reason: 'check' });
    }),
    { numRuns: runs(400) },
  );
});

test.each([
  ['', 'length'],
  ['0000-0000', 'length'],
  ['0000-0000-0000-0000-00000', 'length'],
  ['0000-0000-0000-0000-000U', 'symbol'],
  ['0000-0000-0000-0000-000*', 'symbol'],
  ['0000-0000-0000-0000-0001', 'check'],
])('%p is refused: %s', (text, reason) => {
  expect(readSealCode(text)).toEqual({ ok: false, reason });
});
