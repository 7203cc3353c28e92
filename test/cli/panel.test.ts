import { mkdirSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { kemnakerSamplePlan } from '../../scripts/samples/kemnaker';
import { COMMANDS } from '../../src/cli/commands';
import { ADD_IN } from '../../src/xlsx/add-in';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { writeWorkbook } from '../../src/xlsx/write';
import { at, kepatuhan } from './support';

const ROOT = path.join(__dirname, '..', '..');
const KEMNAKER = path.join(ROOT, 'assets', 'contoh-kemnaker-2023.xlsx');
const EXTENSION = 'xl/webextensions/webextension1.xml';

const parts = (file: string): Record<string, Uint8Array> => unzipSync(readFileSync(file));

it('names the add-in as its manifest does', () => {
  const manifest = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  expect(/<Id>([^<]*)</.exec(manifest)?.[1]).toBe(ADD_IN.id);
  expect(/<Version>([^<]*)</.exec(manifest)?.[1]).toBe(ADD_IN.version);
  expect(manifest).toContain('<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>');
});

describe('workbooks that are written', () => {
  const commands: Readonly<Record<string, readonly string[]>> = {
    templat: ['templat', '--unit', 'Dinas A'],
    salinan: ['salinan', KEMNAKER],
    segel: ['segel', KEMNAKER],
    impor: ['impor', 'k.json'],
    rekap: ['rekap', 'buku'],
    rapor: ['rapor', KEMNAKER],
    piagam: ['piagam', KEMNAKER],
    ketahanan: ['ketahanan', KEMNAKER],
    tren: ['tren', KEMNAKER, '--nilai', '2021=88,42'],
  };

  it('are those of the commands that write one', () => {
    const writing = COMMANDS.filter((command) => Object.values(command.options).some((option) => option.isNewWorkbook));
    expect(Object.keys(commands).sort()).toEqual(writing.map(({ name }) => name).sort());
  });

  it.each(Object.keys(commands))('%s: opens the pane, and does not with --tanpa-panel', async (name) => {
    await kepatuhan('ekspor', KEMNAKER, '--ke', 'json', '-o', at('k.json'));
    mkdirSync(at('buku'));
    copyFileSync(KEMNAKER, at('buku/k.xlsx'));
    const args = commands[name]!.map((arg) => (['k.json', 'buku'].includes(arg) ? at(arg) : arg));
    expect(await kepatuhan(...args, '-o', at('a.xlsx'))).toMatchObject({ code: 0, err: '' });
    expect(strFromU8(parts(at('a.xlsx'))[EXTENSION]!)).toContain(`<we:reference id="${ADD_IN.id}"`);
    expect(await kepatuhan(...args, '-o', at('b.xlsx'), '--tanpa-panel')).toMatchObject({ code: 0, err: '' });
    expect(Object.keys(parts(at('b.xlsx'))).filter((part) => part.includes('webextension'))).toEqual([]);
  });

  it('say so in the help, but not where no workbook is written', async () => {
    expect((await kepatuhan('salinan', '--help')).out).toMatch(/--tanpa-panel +buku kerja tidak membuka panel/);
    expect((await kepatuhan('segel', '--help', '--bahasa', 'en')).out).toMatch(/--tanpa-panel +the workbook does not/);
    for (const name of ['ekspor', 'nilai']) expect((await kepatuhan(name, '--help')).out).not.toContain('tanpa-panel');
    expect(await kepatuhan('nilai', KEMNAKER, '--tanpa-panel')).toMatchObject({ code: 2 });
  });
});

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WEB = 'http://schemas.microsoft.com/office/2011/relationships';

/** The sample with a chart, a comment, another's custom XML and another add-in's pane. */
async function busyWorkbook(): Promise<Uint8Array> {
  const plan = kemnakerSamplePlan();
  const area = { top: 1, left: 0, bottom: 2, right: 0 };
  const chart = {
    kind: 'column',
    title: 'Bagan orang',
    altText: 'Bagan',
    series: [
      { name: 'A', color: '0F6CBD', sheet: 'Catatan', values: { ...area, left: 1, right: 1 }, categories: area },
    ],
    place: { top: 4, left: 0, bottom: 14, right: 5 },
    legend: 'none',
  } as const;
  const notes = {
    name: 'Catatan',
    rows: [
      ['x', 'y'],
      ['a', 1],
      ['b', 2],
    ],
    charts: [chart],
  };
  const files = unzipSync(await writeWorkbook({ ...plan, sheets: [...plan.sheets, notes] }));
  const add = (name: string, xml: string): void => void (files[name] = strToU8(xml));
  const append = (name: string, element: string, xml: string): void =>
    add(name, strFromU8(files[name]!).replace(`</${element}>`, `${xml}</${element}>`));
  const relate = (name: string, id: string, type: string, target: string): void =>
    append(name, 'Relationships', `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  const sheet = `xl/worksheets/sheet${plan.sheets.length + 1}.xml`;
  relate(
    sheet.replace('worksheets/', 'worksheets/_rels/') + '.rels',
    'rIdC',
    `${RELATION}/comments`,
    '../comments9.xml',
  );
  add(
    'xl/comments9.xml',
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Peninjau</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>sudah dicek</t></r></text></comment></commentList></comments>',
  );
  add('customXml/item1.xml', '<arsip xmlns="urn:milik-orang">42</arsip>');
  relate('xl/_rels/workbook.xml.rels', 'rIdX', `${RELATION}/customXml`, '../customXml/item1.xml');
  add(
    'xl/webextensions/taskpanes.xml',
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="350" row="4"><wetp:webextensionref xmlns:r="r" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
  );
  add(
    'xl/webextensions/_rels/taskpanes.xml.rels',
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${WEB}/webextension" Target="webextension1.xml"/></Relationships>`,
  );
  add(EXTENSION, '<we:webextension xmlns:we="urn:we" id="{L}"><we:reference id="lain"/></we:webextension>');
  relate('_rels/.rels', 'rIdW', `${WEB}/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml');
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;
  append(
    '[Content_Types].xml',
    'Types',
    override('xl/comments9.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml') +
      override('xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml') +
      override(EXTENSION, 'application/vnd.ms-office.webextension+xml'),
  );
  return zipSync(files);
}

it('segel keeps charts, comments, foreign data and another add-in of a workbook', async () => {
  writeFileSync(at('sibuk.xlsx'), await busyWorkbook());
  expect(await kepatuhan('segel', at('sibuk.xlsx'), '-o', at('s.xlsx'))).toMatchObject({ code: 0, err: '' });
  const [before, after] = [parts(at('sibuk.xlsx')), parts(at('s.xlsx'))];
  const changed = Object.keys(before).filter(
    (part) => strFromU8(before[part]!) !== strFromU8(after[part] ?? new Uint8Array()),
  );
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/webextensions/_rels/taskpanes.xml.rels',
    'xl/webextensions/taskpanes.xml',
    'xl/workbook.xml',
  ]);
  for (const part of changed) {
    const [old, now] = [strFromU8(before[part]!), strFromU8(after[part]!)];
    let same = 0;
    while (old[same] === now[same]) same++;
    // Something was put in, nothing taken away.
    expect(now.endsWith(old.slice(same))).toBe(true);
  }
  expect(Object.keys(after)).toEqual(
    expect.arrayContaining(['xl/charts/chart1.xml', 'xl/webextensions/webextension2.xml']),
  );
  expect(openWorkbook(readFileSync(at('s.xlsx'))).record('urn:milik-orang')).toBe(
    '<arsip xmlns="urn:milik-orang">42</arsip>',
  );
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(at('s.xlsx'));
  expect(book.getWorksheet('Catatan')!.getCell('A1').note).toBe('sudah dicek');
  expect((await kepatuhan('segel', 'periksa', at('s.xlsx'))).code).toBe(0);
});
