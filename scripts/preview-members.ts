import { TABLES } from '../preview/objects/all';
import { listMembers } from '../preview/protocol/members';

const START = '<!-- members: made by scripts/preview-docs.ts from the code; do not edit by hand -->';
const END = '<!-- end of members -->';

/** The members the preview supports, as a table in Markdown. */
export function membersTable(): string {
  const rows = listMembers(TABLES).map(({ type, members }) => `| ${type} | ${members.join(', ')} |`);
  return ['| class | members |', '| --- | --- |', ...rows].join('\n');
}

/** The document with its table of members renewed. */
export function withMembers(document: string): string {
  const [before, rest] = document.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error('docs/preview.md has lost the marks of its table.');
  return `${before}${START}\n\n${membersTable()}\n\n${END}${after}`;
}
