import { lintInstrument } from '../../src/core/instrument/lint';
import type { Fault, FaultCode } from '../../src/core/instrument/fault';
import { FAULT_TEXTS, faultText } from '../../src/text/faults';
import { changed } from '../core/instrument/valid';

it.each<[readonly (string | number)[], unknown, string, string]>([
  [
    ['bands', 2, 'min'],
    4500,
    'Nilai 45,00-53,99 masuk dua rentang; betulkan salah satu batasnya.',
    'Scores 45.00-53.99 fall in two ranges; mend one of the limits.',
  ],
  [
    ['dimensions', 0, 'weight', 'value'],
    5999,
    'Bobot dimensi berjumlah 9999 dari 10000 bagian, seharusnya tepat 10000; betulkan bobotnya.',
    'The dimension weights add up to 9999 of 10000 parts and should be exactly 10000; mend the weights.',
  ],
  [['title'], [], 'Seharusnya berjenis objek, ditemukan daftar.', 'Should be of type object, found list.'],
  [
    ['indicators', 0, 'weight', 'value'],
    0.5,
    'Bobot 0,5 bukan bilangan bulat; kalikan semua bobot sampai semuanya bulat.',
    'The weight 0.5 is not a whole number; multiply all weights until all are whole.',
  ],
])('%j = %j', (path, value, id, en) => {
  const [fault] = lintInstrument(changed(path, value));
  expect(fault && [faultText(fault, 'id'), faultText(fault, 'en')]).toEqual([id, en]);
});

it('speaks of every fault in both languages, each sentence its own', () => {
  const data = new Proxy(
    {},
    { get: (_target, name) => (/^(allowed|known|columns|readings)$/.test(String(name)) ? [1] : 7) },
  );
  const codes = Object.keys(FAULT_TEXTS.id) as FaultCode[];
  expect(Object.keys(FAULT_TEXTS.en)).toEqual(codes);
  for (const language of ['id', 'en'] as const) {
    const sentences = codes.map((code) => faultText({ code, path: '', data } as unknown as Fault, language));
    expect(sentences.filter((sentence) => !/^\S.*\.$/.test(sentence) || sentence.includes('undefined'))).toEqual([]);
    expect(new Set(sentences).size).toBe(codes.length);
  }
});

it('says a limit that is no whole hundredth as it is', () => {
  const [fault] = lintInstrument(changed(['bands', 2, 'max'], 7799.5));
  expect(fault && faultText(fault, 'id')).toBe('Batas 77,995 harus kelipatan 0,01.');
});
