import { keepTexts, unmarkTexts } from '../../../preview/xlsx/plain-text';

const shared = (...texts: string[]): string =>
  texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');

it.each(['1.234', '3 ', ' 3', '79,39', '17/8/2023', '=A1', '+1', '-1', '@x', "'a", '[a](b)', 'TRUE', 'false', '(1)'])(
  'the text %p is marked, and written as it was',
  (text) => {
    expect(keepTexts(shared(text))).toBe(shared(`'${text}`));
    expect(unmarkTexts(keepTexts(shared(text)))).toBe(shared(text));
  },
);

it.each(['P.1', 'baik', 'Dinas 3', 'Truest', 'Éa', ''])('the text %p needs no mark', (text) => {
  expect(keepTexts(shared(text))).toBe(shared(text));
});

it('marks the first run of rich text and inline strings, once each', () => {
  const rich = '<si><r><rPr><b/></rPr><t>12</t></r><r><t>34</t></r></si>';
  expect(keepTexts(rich)).toBe("<si><r><rPr><b/></rPr><t>'12</t></r><r><t>34</t></r></si>");
  expect(keepTexts('<c t="inlineStr"><is><t>5</t></is></c><c><v>5</v></c>')).toBe(
    '<c t="inlineStr"><is><t>\'5</t></is></c><c><v>5</v></c>',
  );
});

it('takes off the one apostrophe that the grid writes, however it is spelled', () => {
  expect(unmarkTexts(shared('&apos;3', '&#39;4', "''5"))).toBe(shared('3', '4', "'5"));
});
