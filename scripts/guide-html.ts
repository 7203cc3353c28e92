/** The guide as a page beside the add-in: the little Markdown that the guide uses, turned into HTML. */
export function guidePage(markdown: string): string {
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Fungsi KEPATUHAN</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.6 'Segoe UI', system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; display: block; overflow-x: auto; }
      th, td { border: 1px solid; padding: 0.2rem 0.6rem; text-align: left; }
    </style>
  </head>
  <body>
${blocks(markdown).map(block).join('\n')}
  </body>
</html>
`;
}

function blocks(markdown: string): string[] {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .map((text) => text.trim());
}

function block(text: string): string {
  const heading = /^(#{1,2}) (.*)$/.exec(text);
  if (heading !== null) {
    const [, marks = '', title = ''] = heading;
    const id = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return `<h${marks.length} id="${id}">${inline(title)}</h${marks.length}>`;
  }
  if (text.startsWith('|')) return table(text.split('\n'));
  if (text.startsWith('- ')) {
    const items = text.slice(2).split(/\n- /);
    return `<ul>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
  }
  return `<p>${inline(text)}</p>`;
}

function table([header = '', , ...rows]: readonly string[]): string {
  const cells = (line: string): string[] =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim());
  const row = (line: string, tag: 'td' | 'th'): string =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell.replace(/\\\|/g, '|'))}</${tag}>`)
      .join('')}</tr>`;
  const head = cells(header).some((cell) => cell !== '') ? row(header, 'th') : '';
  return `<table>${head}${rows.map((line) => row(line, 'td')).join('')}</table>`;
}

function inline(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\n\s*/g, ' ')
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/^\*([^*]+)\*$/, '<em lang="en">$1</em>')
    .replace(/\[([^\]]+)\]\((#[a-z]+)\)/g, '<a href="$2">$1</a>');
}
