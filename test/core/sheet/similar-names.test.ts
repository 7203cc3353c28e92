import { findSimilarNames } from '../../../src/core/sheet/similar-names';

function similar(...names: string[]): [string, string, boolean][] {
  const counts = names.map((_, index) => names.length - index);
  return findSimilarNames(names, counts).map(({ rare, usual, sameLetters }) => [
    names[rare]!,
    names[usual]!,
    sameLetters,
  ]);
}

test.each([
  ['Dinas Kesehatan', 'dinas kesehatan'],
  ['Dinas Kesehatan', 'Dinas  Kesehatan'],
  ['Dinas Kesehatan', 'Dinas\u00a0Kesehatan'],
  ['Dinas Kesehatan', 'Dinas Kesehatan.'],
  ['Puskesmas 1', 'PUSKESMAS-1'],
  ['Tenaga Kerja', 'Tenagakerja'],
])('%j and %j have the same letters', (usual, rare) => {
  expect(similar(usual, rare)).toEqual([[rare, usual, true]]);
});

test.each([
  ['Kementerian Contoh', 'Kementrian Contoh'],
  ['Dinas Kesehatan', 'Dinas Kesehattan'],
  ['Dinas Kesehatan', 'Dinas Kesehatam'],
  ['Dinas Kesehatan', 'Dinas Kesehatna'],
  ['Dinas Kesehatan Kota 1', 'Dinas Kesehatn Kota 1'],
])('%j and %j differ by a slip', (usual, rare) => {
  const pairs = similar(usual, rare);
  expect(pairs).toEqual([[rare, usual, false]]);
});

test.each([
  ['Puskesmas 1', 'Puskesmas 2'],
  ['Puskesmas 1', 'Puskesmas 11'],
  ['Puskesmas 1 1', 'Puskesmas 11'],
  ['Bidang I', 'Bidang II'],
  ['Wilayah XVIII', 'Wilayah XXIII'],
  ['Dinas A', 'Dinas B'],
  ['Kota Batu', 'Kota Baru'],
  ['Dinas Kesehatan', 'Dinas Pendidikan'],
  ['Dinas Kesehatan', 'Dinas Kesehatan Utara'],
  ['***', '---'],
  ['constructor', '__proto__'],
])('%j and %j are two names', (a, b) => {
  expect(similar(a, b)).toEqual([]);
});

test('a word that is too long to be one makes no near names', () => {
  expect(similar(`Dinas ${'a'.repeat(60)}`, `Dinas ${'a'.repeat(59)}b`)).toHaveLength(1);
  expect(similar(`Dinas ${'a'.repeat(61)}`, `Dinas ${'a'.repeat(60)}b`)).toEqual([]);
});

test('all spellings are held against the most frequent one', () => {
  const names = ['dinas kesehatan', 'Dinas Kesehatan', 'DINAS KESEHATAN', 'Dinas Kesehatann'];
  expect(findSimilarNames(names, [1, 40, 2, 1])).toEqual([
    { rare: 0, usual: 1, sameLetters: true },
    { rare: 2, usual: 1, sameLetters: true },
    { rare: 3, usual: 1, sameLetters: false },
  ]);
});
