import { readPageLayout, writePageLayout } from '../../../preview/xlsx/page-setup';

const sheet = '<worksheet xmlns="m"><sheetData/><drawing r:id="rId1"/></worksheet>';
const layout = {
  orientation: 'Landscape',
  paperSize: 9,
  zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
  margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 },
  flags: { CenterHorizontally: true },
  headersFooters: { CenterHeader: 'Rapor & nilai', LeftFooter: 'Kepatuhan', RightFooter: '&P' },
} as const;

test('what is written is read again', () => {
  const { headersFooters, ...rest } = layout;
  const read = readPageLayout(writePageLayout(sheet, layout));
  expect(read).toMatchObject(rest);
  expect(read?.headersFooters).toEqual({ CenterHeader: 'Rapor & nilai', LeftFooter: 'Kepatuhan', RightFooter: '&P' });
  expect(headersFooters).toBeDefined();
});

test('the elements stand in the order of the schema, before the drawing', () => {
  const xml = writePageLayout(sheet, layout);
  const order = [
    '<sheetPr>',
    '<sheetData',
    '<printOptions',
    '<pageMargins',
    '<pageSetup ',
    '<headerFooter',
    '<drawing',
  ];
  const places = order.map((tag) => xml.indexOf(tag));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

test('writing twice leaves one setup', () => {
  const twice = writePageLayout(writePageLayout(sheet, layout), { ...layout, orientation: 'Portrait' });
  expect(twice.match(/<pageSetup /g)).toHaveLength(1);
  expect(readPageLayout(twice)?.orientation).toBe('Portrait');
});

test.each([
  ['with something in it', '<sheetPr><tabColor rgb="8A8886"/></sheetPr>', '<tabColor rgb="8A8886"/>'],
  ['with nothing in it', '<sheetPr/>', ''],
])('the flag goes into the properties of a protected sheet, %s', (_name, properties, kept) => {
  const rest = '<sheetData/><sheetProtection sheet="1"/>';
  const xml = writePageLayout(`<worksheet>${properties}${rest}</worksheet>`, layout);
  expect(xml).toContain(`<worksheet><sheetPr>${kept}<pageSetUpPr fitToPage="1"/></sheetPr>${rest}`);
});

test('a sheet without a setup has none', () => {
  expect(readPageLayout(sheet)).toBeUndefined();
});
