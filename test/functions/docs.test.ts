import { readFileSync } from 'node:fs';
import { guide, GUIDE, GUIDE_PAGE } from '../../scripts/functions-docs';
import { guidePage } from '../../scripts/guide-html';
import { CATALOGUE } from '../../src/functions/catalogue';
import { EXAMPLES } from '../../src/functions/examples';
import { FUNCTIONS } from '../../src/functions/functions';
import { metadataFiles } from '../../src/functions/metadata';

describe('docs/fungsi.md', () => {
  it('is what `npx tsx scripts/functions-docs.ts` writes today', () => {
    expect(readFileSync(GUIDE, 'utf8')).toBe(guide());
    expect(readFileSync(GUIDE_PAGE, 'utf8')).toBe(guidePage(guide()));
  });

  it('has the page and the heading that each helpUrl points at', () => {
    const page = guidePage(guide());
    for (const { functions } of Object.values(metadataFiles('https://contoh.go.id/'))) {
      for (const { id, helpUrl } of functions) {
        expect(helpUrl).toBe(`https://contoh.go.id/fungsi.html#${id.toLowerCase()}`);
        expect(page).toContain(`<h2 id="${id.toLowerCase()}">${id}</h2>`);
      }
    }
  });

  it('is plain HTML: text is escaped, tables keep their cells', () => {
    expect(guidePage('# A <b>\n\n| x | y |\n| --- | --- |\n| 1 \\| 2 | `3` |')).toContain(
      '<h1 id="a-b-">A &lt;b&gt;</h1>\n<table><tr><th>x</th><th>y</th></tr><tr><td>1 | 2</td><td><code>3</code></td></tr></table>',
    );
  });
});

/** What the worked examples give, worked out apart from the page. */
const RESULTS: Readonly<Record<string, unknown>> = {
  ZONA: 'Hijau',
  KATEGORI: [['B'], ['D'], ['A']],
  OPINI: 'Kualitas Sedang Tanpa Maladministrasi',
  PREDIKAT: 'Sangat Baik',
  INSTANSI: 98.9,
  POIN: 78,
  // Both indicators weigh the same: (2/4 + 3/4) / 2.
  DIMENSI: 62.5,
  LENGKAP: 1,
  JARAK: 8.61,
  ANGKA: 1234.56,
  // 17.5 x (10/16 + 6/8 + 285/400 + 5/8) + 30 x 0.712 = 68.82875.
  NILAI: 68.83,
  KARTU: 68.83,
};

describe('worked examples', () => {
  it.each(Object.entries(RESULTS))('%s', (id, expected) => {
    const { args } = EXAMPLES[id as keyof typeof EXAMPLES];
    expect(FUNCTIONS[id as keyof typeof EXAMPLES](...args)).toEqual(expected);
  });

  it('name as many arguments as they pass', () => {
    for (const { id, parameters } of CATALOGUE) {
      const { args, written } = EXAMPLES[id];
      expect(args.length).toBeLessThanOrEqual(parameters.length);
      const outside = written.replace(/\{[^}]*\}|"[^"]*"/g, '');
      expect([id, written === '' ? 0 : outside.split(';').length]).toEqual([id, args.length]);
    }
  });
});
