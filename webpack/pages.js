const fs = require('node:fs');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { OFFICE_CDN, contentSecurityPolicy } = require('./csp');

const FOLDERS = {
  functions: 'src/functions',
  taskpane: 'src/taskpane',
  commands: 'src/commands',
  preview: 'preview',
  bantuan: 'src/taskpane',
  fungsi: 'src/functions',
};

/**
 * A page made from <folder>/<name>.html. Its template may name
 * `htmlWebpackPlugin.options.officeJs` and `.functionsRuntime`, the addresses of Microsoft's libraries:
 * their CDN in production (Microsoft's condition), node_modules through /vendor/ in development.
 * The policy is put first in the head by the build, so that no template can forget it.
 */
function page(name, { production, chunks }) {
  const template = path.join(__dirname, '..', FOLDERS[name], `${name}.html`);
  if (!fs.existsSync(template)) return null;
  const library = production ? `${OFFICE_CDN}/lib/1/hosted` : '/vendor/@microsoft/office-js/dist';
  const html = new HtmlWebpackPlugin({
    template,
    filename: `${name}.html`,
    chunks,
    inject: 'body',
    // The functions' file has no hash in its name.
    hash: production && name === 'functions',
    scriptLoading: 'blocking',
    minify: false,
    officeJs: `${library}/office.js`,
    functionsRuntime: `${library}/custom-functions-runtime.js`,
  });
  return new PolicyPlugin(html, contentSecurityPolicy({ production, evaluates: name === 'preview' }));
}

/** Puts the policy right after <head>'s charset, before anything the page loads. */
class PolicyPlugin {
  constructor(html, policy) {
    this.html = html;
    this.policy = policy;
  }

  apply(compiler) {
    this.html.apply(compiler);
    compiler.hooks.compilation.tap('PolicyPlugin', (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap('PolicyPlugin', (data) => {
        if (data.plugin !== this.html) return data;
        const charset = /<meta charset="utf-8"\s*\/?>/i;
        if (!charset.test(data.html)) throw new Error(`${data.outputName}: <meta charset="utf-8"> is missing.`);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${this.policy}">`;
        return { ...data, html: data.html.replace(charset, (found) => found + meta) };
      });
    });
  }
}

module.exports = { page };
