import fs from 'node:fs';
import path from 'node:path';

/** The user's guide calls every button and card as the pane does, and shows every picture it has. */

const ROOT = path.resolve(__dirname, '../..');
const GUIDE = fs.readFileSync(path.join(ROOT, 'docs/panduan.md'), 'utf8');
const PICTURES = path.join(ROOT, 'docs/gambar/panel');

/** What the pane and the ribbon say in Indonesian: every text between quotes. */
function words(): Set<string> {
  const folder = path.join(ROOT, 'src/text');
  const sources = fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  const manifest = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  return new Set([
    ...sources.flatMap((source) => [...source.matchAll(/'([^'\n]+)'/g)].map(([, text]) => text!)),
    ...[...manifest.matchAll(/DefaultValue="([^"]+)"/g)].map(([, text]) => text!),
  ]);
}

it('uses the words of the pane', () => {
  const known = words();
  const labels = [...GUIDE.replaceAll('\n', ' ').matchAll(/\*\*([^*]+)\*\*/g)].map(([, label]) => label!);
  expect(labels.length).toBeGreaterThan(40);
  expect(labels.filter((label) => !known.has(label) && label !== 'bukan bobot resmi Ombudsman')).toEqual([]);
});

it('shows the pictures that there are, and no other', () => {
  const shown = [...GUIDE.matchAll(/gambar\/panel\/([\w-]+\.png)/g)].map(([, file]) => file!);
  expect([...shown].sort()).toEqual(fs.readdirSync(PICTURES).sort());
});

it('leads to documents and headings that exist', () => {
  const anchors = [...GUIDE.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  for (const [, target] of GUIDE.matchAll(/\]\(([^)]+)\)/g)) {
    if (target!.startsWith('#')) expect(anchors).toContain(target!.slice(1));
    else expect([target, fs.existsSync(path.join(ROOT, 'docs', target!))]).toEqual([target, true]);
  }
});
