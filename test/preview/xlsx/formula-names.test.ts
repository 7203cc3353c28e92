import fc from 'fast-check';
import { shownToStored, storedToShown } from '../../../preview/xlsx/formula-names';

const stored = '<c r="A1"><f t="array" ref="A1">IF(_xldudf_KEPATUHAN_NILAI(B1:B4)&gt;60,&quot;x&quot;,1)</f></c>';
const shown = '<c r="A1"><f t="array" ref="A1">IF(KEPATUHAN.NILAI(B1:B4)&gt;60,&quot;x&quot;,1)</f></c>';

test('a formula changes its name both ways', () => {
  expect(storedToShown(stored, 'KEPATUHAN')).toBe(shown);
  expect(shownToStored(shown, 'KEPATUHAN')).toBe(stored);
});

test.each([
  ['text in quotes', '<f>&quot;KEPATUHAN.NILAI(&quot;&amp;A1</f>'],
  ['a longer name', '<f>XKEPATUHAN.NILAI(1)</f>'],
  ['a name that is not called', '<f>KEPATUHAN.NILAI</f>'],
  ['the text of a cell', '<is><t>KEPATUHAN.NILAI(1)</t></is>'],
])('%s is left alone', (_what, xml) => {
  expect(shownToStored(xml, 'KEPATUHAN')).toBe(xml);
});

test('names in rules and defined names change too', () => {
  for (const tag of ['formula', 'formula1', 'formula2', 'definedName']) {
    expect(shownToStored(`<${tag}>KEPATUHAN.ZONA(A1)</${tag}>`, 'KEPATUHAN')).toBe(
      `<${tag}>_xldudf_KEPATUHAN_ZONA(A1)</${tag}>`,
    );
  }
});

test('there and back is the same for any text in quotes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const inside = text
        .replaceAll('"', '""')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
      const xml = `<f>KEPATUHAN.ZONA(A1)&amp;&quot;${inside.replaceAll('"', '&quot;')}&quot;</f>`;
      expect(storedToShown(shownToStored(xml, 'KEPATUHAN'), 'KEPATUHAN')).toBe(xml);
    }),
  );
});
