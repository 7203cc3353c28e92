import { jarak } from '../../src/functions/jarak';
import { kategori } from '../../src/functions/kategori';
import { opini } from '../../src/functions/opini';
import { predikat } from '../../src/functions/predikat';
import { zona } from '../../src/functions/zona';
import { StubError, stubCustomFunctions } from './support';

beforeAll(stubCustomFunctions);

describe('ZONA', () => {
  it.each([
    [79.39, null, 'Hijau'],
    [79.39, 2021, 'Kuning'],
    [77.99, 2023, 'Kuning'],
    [78, 2023, 'Hijau'],
    [53.99, 2023, 'Merah'],
    [77.995, 2023, 'Hijau'],
    ['79,39', 'kepatuhan-2023', 'Hijau'],
    ['79.39', '2021', 'Kuning'],
  ])('of %p in edition %p is %p', (score, year, expected) => {
    expect(zona(score, year)).toBe(expected);
    expect(zona([[score]], year)).toEqual([[expected]]);
  });

  it('spills the shape of its range and leaves blank cells blank', () => {
    expect(
      zona([
        [100, null],
        ['', 10],
        [60, undefined],
      ]),
    ).toEqual([
      ['Hijau', ''],
      ['', 'Merah'],
      ['Kuning', ''],
    ]);
    expect(zona([[null], [null]])).toEqual([[''], ['']]);
    expect(zona([])).toEqual([['']]);
    expect(zona(null)).toBe('');
  });

  it('takes zero for a score where a blank arrives as null', () => {
    expect(zona([[0], [50], [null]])).toEqual([['Merah'], ['Merah'], ['']]);
  });

  it('ends a reference to whole columns at its last score', () => {
    const column = Array.from({ length: 1_048_576 }, (_, row) => [row < 2 ? 90 : null]);
    expect(zona(column)).toEqual([['Hijau'], ['Hijau']]);
  });

  it('puts the error of a cell in its own place, with a sentence that names it', () => {
    const spilled = zona([
      [90, 'sembilan'],
      [100.01, { error: '#REF!' }],
    ]) as unknown[][];
    expect(spilled[0]![0]).toBe('Hijau');
    const errors = [spilled[0]![1], spilled[1]![0], spilled[1]![1]] as StubError[];
    expect(errors.map((error) => [error instanceof StubError, error.code, error.message])).toEqual([
      [true, '#VALUE!', 'Baris 1, kolom 2: "sembilan" bukan angka; tulis seperti 79,39.'],
      [true, '#VALUE!', 'Baris 2, kolom 1: nilai 100,01 di luar skala 0 sampai 100 edisi 2023; nilai tidak dipotong.'],
      [true, '#VALUE!', 'Baris 2, kolom 2: sel nilai berisi galat #REF!; perbaiki rumusnya.'],
    ]);
  });
});

describe('KATEGORI', () => {
  it.each([
    [31.99, 'E'],
    [31.995, 'D'],
    [53.995, 'C'],
    [78, 'B'],
    [87.994, 'B'],
    [87.995, 'A'],
  ])('of %p is %p', (score, expected) => expect(kategori(score)).toBe(expected));
});

describe('OPINI', () => {
  it('adds the words of 2025 only when the products were followed up', () => {
    expect(opini(65.98, 2025, true)).toBe('Kualitas Sedang Tanpa Maladministrasi');
    expect(opini(65.98, 2025, 'ya')).toBe('Kualitas Sedang Tanpa Maladministrasi');
    expect(opini(62.57, 2025, false)).toBe('Kualitas Sedang');
    expect(opini(62.57, 2025)).toBe('Kualitas Sedang');
    expect(opini([[79.39], ['']], 2023, true)).toEqual([['Kualitas Tinggi'], ['']]);
  });
});

describe('PREDIKAT', () => {
  it('names the predicate of 2025', () => {
    expect(predikat([[89.82, 53.38]], 2025)).toEqual([['Sangat Baik', 'Kurang']]);
  });
});

describe('JARAK', () => {
  it('is what is missing to the next better category, and 0 at the top', () => {
    expect(jarak([[79.39], [77.99], [100], [0], ['']])).toEqual([[8.61], [0.01], [0], [32], ['']]);
    expect(jarak(79.39, 2021)).toBe(1.61);
  });
});
