/** Every address and limit the preview depends on, in one place. All paths are on the preview's own origin. */

/** Where the dev server shows installed packages: VENDOR + '<package>/<path>' is `node_modules/<package>/<path>`. */
export const VENDOR = '/vendor/';

export const URLS = {
  manifest: '/manifest.xml',
  pane: '/taskpane.html',
  functionsPage: '/functions.html',
  metadata: { en: '/functions.json', id: '/functions.id-ID.json' },
  gridTemplates: `${VENDOR}@odoo/o-spreadsheet/dist/o_spreadsheet.xml`,
  sample: '/assets/contoh-kemnaker-2023.xlsx',
} as const;

/** The prefix of the add-in's functions in formulas, and of their names inside a file (`_xldudf_KEPATUHAN_NILAI`). */
export const NAMESPACE = 'KEPATUHAN';

/** Excel on the web refuses larger requests and responses. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What the preview claims to support. The client compares text, so these are strings. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  CustomFunctionsRuntime: '1.5',
  CustomFunctions: '1.9',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  AddinCommands: '1.3',
  Settings: '1.1',
  Selection: '1.1',
  DocumentEvents: '1.1',
  RichApiRuntime: '1.2',
  Events: '1.1',
};
