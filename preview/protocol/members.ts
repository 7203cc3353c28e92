import type { TypeTables } from './object-type';

export interface TypeMembers {
  readonly type: string;
  /** `name` readable only, `name*` also writable, `name()` a method, `name ->` an object. Office.js spelling. */
  readonly members: readonly string[];
}

/** Wire names that differ from the name a developer writes. */
const WRITTEN: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'ShowGridlines' };

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What the tables support, in the words of Office.js, sorted; internal members (`_...`) are left out. */
export function listMembers<H>(tables: TypeTables<H>): TypeMembers[] {
  return Object.entries(tables)
    .map(([type, table]) => {
      const writable = Object.keys(table.set ?? {}).map((name) => WRITTEN[`${type}.${name}`] ?? name);
      const props = new Set([...Object.keys(table.props ?? {}), ...writable]);
      const methods = new Set(Object.keys(table.methods ?? {}));
      if (table.indexer) methods.add('GetItem');
      const members = [
        ...[...props].map((name) => camel(name) + (writable.includes(name) ? '*' : '')),
        ...Object.keys(table.nav ?? {}).map((name) => `${camel(name)} ->`),
        ...[...methods].map((name) => `${camel(name)}()`),
      ];
      return { type, members: members.filter((name) => !name.startsWith('_')).sort() };
    })
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}
