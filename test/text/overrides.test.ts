import type { OverrideNote } from '../../src/core/scoring/overrides';
import { describeOverride, OVERRIDE_TEXT } from '../../src/text/overrides';

const NOTE: OverrideNote = {
  ...{ indicator: 0, product: '', respondent: '', original: 2.5, override: 3, reason: 'Bukti baru' },
  ...{ sheet: 'Penilaian', row: 1, column: 5 },
};

test.each<[Partial<OverrideNote>, string, string]>([
  [{}, '2,5 → 3, alasan: Bukti baru', '2.5 → 3, reason: Bukti baru'],
  [
    { product: 'Akta', respondent: 'Kepala' },
    '2,5 → 3 (Akta, Kepala), alasan: Bukti baru',
    '2.5 → 3 (Akta, Kepala), reason: Bukti baru',
  ],
  [{ original: null, override: 'TB' }, '(kosong) → TB, alasan: Bukti baru', '(blank) → TB, reason: Bukti baru'],
  [{ original: { error: '#N/A' } }, '#N/A → 3, alasan: Bukti baru', '#N/A → 3, reason: Bukti baru'],
  [{ original: 'ya', override: 'tidak' }, 'ya → tidak, alasan: Bukti baru', 'ya → tidak, reason: Bukti baru'],
])('%j is told with original, correction and reason', (part, id, en) => {
  expect(describeOverride({ ...NOTE, ...part }, 'id')).toBe(id);
  expect(describeOverride({ ...NOTE, ...part }, 'en')).toBe(en);
});

test('one correction is none of many in English', () => {
  expect(OVERRIDE_TEXT.en.note(1)).toMatch(/^1 correction \(/);
  expect(OVERRIDE_TEXT.en.note(2)).toMatch(/^2 corrections \(/);
});
