import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from '../../src/cli/command';
import { COMMANDS } from '../../src/cli/commands';
import { kepatuhan } from './support';

const README = readFileSync(path.join(__dirname, '..', '..', 'README.md'), 'utf8');
const [INDONESIAN, ENGLISH] = README.split('# Kepatuhan (English)') as [string, string];

const under = (above: string, { name, subcommands = [] }: Command): string[] => {
  const words = `${above}${name}`;
  return [words, ...subcommands.flatMap((below) => under(`${words} `, below))];
};
const ALL = COMMANDS.flatMap((command) => under('', command));

it.each(ALL)('%s: stands in the guide with an example', (name) => {
  expect(INDONESIAN).toContain(`npx kepatuhan ${name} `);
});

it.each(COMMANDS.map(({ name }) => name))('%s: stands in the English list', (name) => {
  expect(ENGLISH).toContain(`\`${name}\``);
});

it.each(ALL)('%s: tells each of its options in both languages', async (name) => {
  const [id, en] = await Promise.all([
    kepatuhan(...name.split(' '), '--help'),
    kepatuhan(...name.split(' '), '--help', '--bahasa', 'en'),
  ]);
  const flags = (help: string): string[] => help.match(/^ {2}(?:-\w, )?(?:--[\w-]+|[<[]?[A-Z])[^ ]*/gm) ?? [];
  expect(flags(id.out).length).toBeGreaterThan(3);
  expect(flags(en.out)).toEqual(flags(id.out));
  expect(en.out).not.toBe(id.out);
});
