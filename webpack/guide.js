const fs = require('node:fs');
const path = require('node:path');
const { contentSecurityPolicy } = require('./csp');

/** The guide and the pages it leads to, as docs/ has them; `fungsi` is a page of its own already. */
const PAGES = ['panduan', 'pemasangan', 'koreksi', 'salinan-peninjau', 'rapor', 'piagam', 'ketahanan-tren'];
const KNOWN = [...PAGES, 'fungsi'];
const IMAGES = path.join('gambar', 'panel');

/** Puts the user's guide beside the pane, made of the files that the repository shows, with its pictures. */
class GuidePlugin {
  constructor(root, production) {
    this.docs = path.join(root, 'docs');
    this.policy = contentSecurityPolicy({ production });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('GuidePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'GuidePlugin', stage }, async () => {
        const { Marked } = await import('marked');
        for (const name of PAGES) {
          const file = path.join(this.docs, `${name}.md`);
          compilation.fileDependencies.add(file);
          const page = guidePage(new Marked(), fs.readFileSync(file, 'utf8'), this.policy);
          compilation.emitAsset(`${name}.html`, new sources.RawSource(page));
        }
        for (const name of fs.readdirSync(path.join(this.docs, IMAGES))) {
          const bytes = fs.readFileSync(path.join(this.docs, IMAGES, name));
          compilation.emitAsset(`gambar/panel/${name}`, new sources.RawSource(bytes));
        }
      });
    });
  }
}

/** A page of the guide. Links lead to pages that are served, and are plain words where a file is not. */
function guidePage(marked, markdown, policy) {
  marked.use({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${slug(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const [, name, anchor = ''] = /^([a-z-]+)\.md(#.*)?$/.exec(href) ?? [];
        if (name === undefined) return `<a href="${href}">${words}</a>`;
        return KNOWN.includes(name) ? `<a href="${name}.html${anchor}">${words}</a>` : words;
      },
    },
  });
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? 'Kepatuhan';
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Kepatuhan</title>
    <style>
      :root { color-scheme: light dark; }
      body { font: 16px/1.6 'Segoe UI', system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
      img { max-width: 100%; height: auto; }
      table { border-collapse: collapse; display: block; overflow-x: auto; }
      th, td { border: 1px solid; padding: 0.2rem 0.6rem; text-align: left; vertical-align: top; }
      pre { overflow-x: auto; }
    </style>
  </head>
  <body>
${marked.parse(markdown)}
  </body>
</html>
`;
}

/** As the forge names a heading, so that links inside a page lead there. */
function slug(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

module.exports = { GuidePlugin, PAGES };
