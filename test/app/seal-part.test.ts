import fc from 'fast-check';
import { readSealPart, sealPartXml } from '../../src/app/seal-part';
import type { SealRecord } from '../../src/core/seal/seal';
import { anyText } from '../support/any-text';

function record(unit: string, institution: string | null): SealRecord {
  const score = { hundredths: 7939, zone: 'hijau', category: 'B' };
  const cells = Object.fromEntries([[unit, { '': { 'I.1': { '': 4 } } }]]);
  return {
    format: 1,
    hash: 'ab'.repeat(32),
    code: '0000-0000-0000-0000-0000',
    time: null,
    content: {
      cells,
      institution,
      blank: 'refuse',
      instrument: { id: 'x', version: '1', edition: 'x', hash: 'cd'.repeat(32) },
      engine: '1.2.3',
      result: { institution: score, units: Object.fromEntries([[unit, score]]) },
    },
  };
}

const names = fc.oneof(
  fc.constantFrom(
    '__proto__',
    ']]>',
    '<segel>',
    '&amp;',
    '"\'',
    '\ufffe\uffff',
    '\u0000\u001f\r\n\t',
    '</segel>',
    '&#x41;',
  ),
  anyText(),
);

it('brings every name back through XML that any parser can read', () => {
  fc.assert(
    fc.property(names, fc.option(names, { nil: null }), names, (unit, institution, sheet) => {
      const shown = sheet.replace(/[\u0000-\u001f\ufffe\uffff]/g, ''); // eslint-disable-line no-control-regex -- sheet names have none
      const seal = { record: record(unit, institution), sheet: shown };
      const xml = sealPartXml(seal);
      // Of the characters that XML 1.0 has no spelling for, none is left.
      expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)).toBe(false); // eslint-disable-line no-control-regex -- what is looked for
      expect(readSealPart(xml)).toEqual({ ok: true, seal });
    }),
  );
});

it('reads the part as another host writes it: a prefix, single quotes, numeric entities', () => {
  const { record: plain } = { record: record('A "B"', null) };
  const inside = sealPartXml({ record: plain, sheet: 'S' }).replace(/^<segel[^>]*>|<\/segel>$/g, '');
  const other = `<?xml version="1.0"?>\n<k:segel xmlns:k='urn:kepatuhan:segel:1' lembar='Segel &#50;'>${inside.replaceAll('"', '&#34;')}</k:segel>`;
  expect(readSealPart(other)).toEqual({ ok: true, seal: { record: plain, sheet: 'Segel 2' } });
});

it.each(['', '<segel/>', '<segel xmlns="urn:kepatuhan:segel:1">{}</segel>', '<lain>{"format":1}</lain>'])(
  'takes %j for damaged',
  (xml) => expect(readSealPart(xml)).toEqual({ ok: false }),
);
