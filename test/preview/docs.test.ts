import fs from 'node:fs';
import path from 'node:path';
import { withMembers } from '../../scripts/preview-members';
import { TABLES } from '../../preview/objects/all';
import { listMembers } from '../../preview/protocol/members';

test('docs/preview.md lists the members the code has', () => {
  const document = fs.readFileSync(path.join(__dirname, '../../docs/preview.md'), 'utf8');
  // After a change of the tables: npx tsx scripts/preview-docs.ts
  expect(document).toBe(withMembers(document));
});

test('members are written as a developer writes them', () => {
  const members = new Map(listMembers(TABLES).map(({ type, members }) => [type, members]));
  expect(members.get('Range')).toEqual(expect.arrayContaining(['values*', 'text', 'format ->', 'getCell()']));
  expect(members.get('Worksheet')).toContain('showGridlines*');
  expect(members.get('TableCollection')).toContain('getItem()');
  expect([...members.values()].flat().filter((name) => name.startsWith('_'))).toEqual([]);
});

test('every object a table leads to has a table of its own', () => {
  const folder = path.join(__dirname, '../../preview/objects');
  const source = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
  const named = [...source.join('\n').matchAll(/(?:type: |asType\([^,]+, )'([A-Z]\w+)'/g)].map(([, name = '']) => name);
  // The grid's own words: its commands are in capitals, its rules end in "Rule".
  const own = named.filter((name) => /[a-z]/.test(name) && !/^(CellIs|ColorScale|DataBar)Rule$/.test(name));
  expect(own.length).toBeGreaterThan(20);
  expect([...new Set(own)].filter((name) => !(name in TABLES))).toEqual([]);
});
