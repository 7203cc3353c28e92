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

const COMMON = {
  DialogApi: '1.2',
  AddinCommands: '1.3',
  Settings: '1.1',
  Selection: '1.1',
  DocumentEvents: '1.1',
  RichApiRuntime: '1.2',
  Events: '1.1',
  /** Not in the documents: without it the runtime of the functions calls none. */
  CustomFunctions: '1.9',
} as const;

const NEWEST = { ...COMMON, ExcelApi: '1.20', CustomFunctionsRuntime: '1.5', RibbonApi: '1.2' };

/**
 * Requirement sets of each Excel that the preview can claim to be (learn.microsoft.com, "Excel JavaScript API requirement sets"
 * and "Custom Functions requirement sets", 2026-08). The client compares text, so these are strings.
 */
export const HOSTS = {
  web: { ...NEWEST, ExcelApiOnline: '1.1', SharedRuntime: '1.2' },
  '365': { ...NEWEST, ExcelApiDesktop: '1.2', SharedRuntime: '1.2' },
  mac: { ...NEWEST, ExcelApiDesktop: '1.2', SharedRuntime: '1.2' },
  ltsc2024: { ...COMMON, ExcelApi: '1.17', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' },
  /** Runs no functions of add-ins. */
  ipad: { ...COMMON, ExcelApi: '1.20' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Whether cells of that Excel can call the add-in's functions. */
export const runsFunctions = ({ name }: HostProfile): boolean => 'CustomFunctionsRuntime' in HOSTS[name];

export type HostName = keyof typeof HOSTS;

export const isHostName = (name: unknown): name is HostName => typeof name === 'string' && name in HOSTS;

/** As which Excel the preview answers. */
export interface HostProfile {
  readonly name: HostName;
  /** Whether blank cells reach the functions as 0, as desktop Excel did before 2024 (OfficeDev/office-js 4702). */
  readonly blanksAsZero: boolean;
}
