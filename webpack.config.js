const fs = require('node:fs');
const path = require('node:path');
const { AboutPlugin } = require('./webpack/about');
const webpack = require('webpack');
const { bareFunctions } = require('./webpack/bare-functions');
const { UNADDRESSED, resolveBase } = require('./webpack/base-url');
const { CleanPlugin } = require('./webpack/clean');
const { FunctionsMetadataPlugin } = require('./webpack/functions-metadata');
const { GuidePlugin } = require('./webpack/guide');
const { ManifestPlugin } = require('./webpack/manifest');
const { ShebangPlugin } = require('./webpack/shebang');
const { page } = require('./webpack/pages');
const { StaticFilesPlugin } = require('./webpack/static-files');
const { MAKE, unicodePatterns } = require('./webpack/unicode-patterns');

const ROOT = __dirname;
const source = (file) => path.join(ROOT, 'src', file);

/** Typescript is only stripped here; `npm run typecheck` checks it. */
const typescript = (target, before = []) => ({
  test: /\.ts$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    compilerOptions: { target, module: 'ESNext', noEmit: false, sourceMap: true },
    getCustomTransformers: () => ({ before }),
  },
});

/** What declarations of functions are made of: left out where nothing of them is left. */
const declarations = { test: /[\\/]functions[\\/](definition|sample)\.ts$/, sideEffects: false };

/** Packages are published for newer engines than the runtime of the functions. */
const packages = (target) => ({
  test: /node_modules[\\/](@noble|jsbi)[\\/].*\.m?js$/,
  loader: 'ts-loader',
  options: {
    transpileOnly: true,
    instance: 'packages',
    compilerOptions: { target, module: 'ESNext', allowJs: true, noEmit: false },
  },
});

/** Whole numbers without BigInt: functions.js alone may meet an engine that lacks it, so the rest goes without the library. */
const WHOLE_NUMBERS = { jsbi$: require.resolve('jsbi/dist/jsbi.mjs') };
const NO_WHOLE_NUMBERS = { jsbi$: false };

/** The published instruments, kept once for what they share: functions.js is loaded with every workbook, the pane often. */
const packedInstruments = {
  test: /[\\/]instruments[\\/](kepatuhan-.*\.json$|lock\.json$)/,
  type: 'javascript/auto',
  loader: source('../webpack/packed-instruments.js'),
};

/**
 * One webpack configuration per runtime the code meets, because each differs in what it may load:
 * - functions: a bare JavaScript runtime, so one file of plain ES2016;
 * - pages: the task pane and the ribbon commands, in a web view;
 * - preview: the stand-in for Excel, development only;
 * - cli: Node.
 *
 * `--env baseUrl=https://host/path/` names where a production build will be served;
 * `--env out=folder` writes elsewhere than dist/.
 * `--env cache` lets a production build take unchanged modules from an earlier one, as a development build always does.
 * An entry whose source file does not exist is left out. Only running the build writes or deletes anything.
 */
module.exports = (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  const out = path.resolve(ROOT, env.out ?? 'dist');
  const base = resolveBase(env.baseUrl);

  const shared = {
    mode: production ? 'production' : 'development',
    context: ROOT,
    // "hidden": maps are made, but no file served to users points at them. Never "eval": the pages forbid it.
    devtool: production ? 'hidden-source-map' : 'source-map',
    resolve: { extensions: ['.ts', '.js'], alias: NO_WHOLE_NUMBERS },
    performance: { hints: false },
    cache: (!production || env.cache) && {
      type: 'filesystem',
      cacheDirectory: path.join(ROOT, 'node_modules/.cache/webpack'),
      buildDependencies: {
        typescript: [path.join(ROOT, 'tsconfig.json')],
        loaders: ['bare-functions', 'packed-instruments', 'unicode-patterns'].map((name) =>
          path.join(ROOT, `webpack/${name}.js`),
        ),
      },
    },
    stats: 'errors-warnings',
  };
  const output = (filename) => ({ path: out, filename, sourceMapFilename: 'maps/[file].map', publicPath: '' });
  const hashed = production ? '[name].[contenthash:10].js' : '[name].js';
  const present = (files) => Object.fromEntries(Object.entries(files).filter(([, file]) => fs.existsSync(file)));

  const functions = {
    ...shared,
    name: 'functions',
    target: ['web', 'es2016'],
    resolve: { ...shared.resolve, alias: WHOLE_NUMBERS },
    entry: present({ functions: source('functions/index.ts') }),
    // The name is fixed because the manifest names it, and a manifest is renewed by an administrator, not by a build.
    output: { ...output('[name].js'), chunkLoading: false, wasmLoading: false },
    module: {
      rules: [
        typescript('ES2016', [bareFunctions, unicodePatterns]),
        declarations,
        packages('ES2016'),
        packedInstruments,
      ],
    },
    optimization: { splitChunks: false, runtimeChunk: false },
    plugins: [
      new webpack.ProvidePlugin({ [MAKE]: [source('functions/unicode-pattern'), MAKE] }),
      new FunctionsMetadataPlugin(source('functions/metadata.ts'), base),
      page('functions', { production, chunks: ['functions'] }),
    ],
  };

  const panes = present({ taskpane: source('taskpane/index.ts'), commands: source('commands/index.ts') });
  const pages = {
    ...shared,
    name: 'pages',
    target: ['web', 'es2022'],
    entry: panes,
    output: { ...output(hashed), chunkFilename: hashed },
    module: { rules: [typescript('ES2022'), packedInstruments] },
    plugins: [
      page('taskpane', { production, chunks: ['taskpane'] }),
      page('commands', { production, chunks: ['commands'] }),
      page('bantuan', { production, chunks: [] }),
      page('fungsi', { production, chunks: [] }),
      new StaticFilesPlugin(ROOT),
      new GuidePlugin(ROOT, production),
      new ManifestPlugin(path.join(ROOT, 'manifest.xml'), base, production && !env.baseUrl ? UNADDRESSED : null),
    ],
  };

  const preview = {
    ...shared,
    name: 'preview',
    target: ['web', 'es2022'],
    entry: present({ preview: path.join(ROOT, 'preview/index.ts') }),
    output: output('[name].js'),
    module: { rules: [typescript('ES2022')] },
    plugins: [page('preview', { production, chunks: ['preview'] })],
  };

  const cli = {
    ...shared,
    name: 'cli',
    target: 'node20',
    entry: present({ 'cli/kepatuhan': source('cli/index.ts') }),
    output: output('[name].js'),
    module: { rules: [typescript('ES2022')] },
    plugins: [new ShebangPlugin('cli/kepatuhan.js')],
  };

  const wanted = production ? [functions, pages, cli] : [functions, pages, preview, cli];
  const together = [new AboutPlugin(ROOT, out, production), ...(production ? [new CleanPlugin(out)] : [])];
  return wanted
    .filter(({ name, entry }) => name === 'pages' || Object.keys(entry).length > 0)
    .map((config) => ({ ...config, plugins: [...config.plugins, ...together] }));
};
