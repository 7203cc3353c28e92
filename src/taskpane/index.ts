import { VERSION } from '../app/version';
import { NOTE_PREFIX } from '../commands/stored-note';
import { ExcelPort, fetchAhead } from '../excel/excel-port';
import { portError } from '../excel/host-error';
import { pageLocks } from '../excel/page-locks';
import { Pulse } from '../excel/pulse';
import { App } from './app';
import { takeNotes } from './state/command-notes';
import { storedPreferences } from './state/preferences';
import { sessionMemory } from './state/session-memory';
import { PaneStore } from './state/store';
import { keepTabKey, openDoors } from './tab-key';
import { VIEWS } from './views';

/** Joins the pane to Excel: the only place of the pane that knows of Office.js. */
void Office.onReady(() => {
  const asked = new URLSearchParams(location.search).get('tampilan');
  const port = new ExcelPort({ pulse: new Pulse(pageLocks(navigator.locks, () => window.localStorage)) });
  const store = new PaneStore(port, {
    preferences: storedPreferences(() => window.localStorage),
    memory: sessionMemory(() => window.sessionStorage, Office.context.document.url),
    isOnSample: (view) => VIEWS[view].onSample,
    view: asked === 'periksa' ? 'check' : 'summary',
  });
  const app = document.querySelector('kp-app');
  if (!(app instanceof App)) return;
  app.officeBackground = Office.context.officeTheme?.bodyBackgroundColor;
  app.services = {
    store,
    version: VERSION,
    fetchFunctions: async () => {
      const { LIBRARY } = await import(/* webpackChunkName: "formula-library" */ '../functions/for-pane');
      return LIBRARY;
    },
    fetchConformance: async () => {
      const { conformanceOn } = await import(/* webpackChunkName: "conformance" */ '../conformance/conformance');
      return conformanceOn((work) => port.alone(work), VERSION);
    },
    writeFile: async (plan) => {
      const { writeWorkbook } = await import(/* webpackChunkName: "workbook-file" */ '../xlsx/write');
      // Without the pane in the file: on a Mac Excel would open a second one beside the new workbook.
      return writeWorkbook(plan);
    },
  };
  keepTabKey(app);
  if (Office.context.platform === Office.PlatformType.OfficeOnline) openDoors(app);
  for (const [command, code] of takeNotes(() => window.localStorage, NOTE_PREFIX)) {
    store.reportCommand(command, portError({ code }));
  }
  void store.start().then(async () => {
    await fetchAhead();
    await new Promise((resolve) => setTimeout(resolve, FUNCTIONS_MS));
    const [{ functionsHere }, { functionsText }] = await Promise.all([fetchFunctionsHere(), fetchFunctionsText()]);
    const trouble = await functionsHere(VERSION);
    if (trouble !== null) store.tellFunctions({ trouble, text: functionsText(trouble) });
  });
});

/** Milliseconds after the first reading until the functions of an opened workbook have loaded, more or less. */
const FUNCTIONS_MS = 4000;

const fetchFunctionsHere = () => import(/* webpackChunkName: "told-functions" */ '../excel/functions-here');
const fetchFunctionsText = () => import(/* webpackChunkName: "told-functions" */ '../text/pane/functions-state');
