import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

const DIST = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

const FILE = 'excel-web-16.00.debug.js';
let script: vm.Script | undefined;

/** Compiled once: it is long. */
function clientScript(): vm.Script {
  return (script ??= new vm.Script(fs.readFileSync(path.join(DIST, FILE), 'utf8'), { filename: FILE }));
}

/** One message of the host to the client, such as an event. */
export interface PushedEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export interface ExcelClient {
  readonly excel: typeof Excel;
  push(entries: readonly PushedEntry[]): void;
}

const noop = (): undefined => undefined;
const element = (): object => ({ setAttribute: noop, appendChild: noop, style: {}, addEventListener: noop });

/**
 * Loads the unmodified Excel client of @microsoft/office-js into a context of its own, without a browser; its batches
 * come out as text and go to `answer`.
 */
export function loadExcelClient(answer: (body: string) => Promise<string>): ExcelClient {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: string | object } };
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void answer(body).then((response) => {
        const reply = { statusCode: 200, headers: {}, body: JSON.parse(response) as unknown };
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: reply }));
      });
    },
  };
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let isLoading = true;
  const later = (start: typeof setTimeout | typeof setInterval) => (work: () => void, delay?: number) => {
    // A timer of the client must not keep the test run alive.
    const timer = (start(work, delay) as ReturnType<typeof setTimeout>).unref();
    if (isLoading) timers.add(timer);
    return timer;
  };
  const sandbox: Record<string, unknown> = {
    ...{ console, clearTimeout, clearInterval, Promise, JSON, URL, performance, queueMicrotask },
    setTimeout: later(setTimeout),
    setInterval: later(setInterval),
    addEventListener: noop,
    removeEventListener: noop,
    postMessage: noop,
    location: { href: 'https://localhost/', origin: 'https://localhost', hash: '', search: '', protocol: 'https:' },
    name: '',
    navigator: { userAgent: 'node' },
    sessionStorage: { getItem: () => null, setItem: noop, removeItem: noop },
    localStorage: { getItem: () => null, setItem: noop, removeItem: noop },
    XMLHttpRequest: function XMLHttpRequest() {},
    history: {},
    document: {
      createElement: element,
      getElementsByTagName: (tag: string) =>
        tag === 'script' ? [{ src: `https://localhost/dist/${FILE}`, getAttribute: () => null }] : [element()],
      querySelectorAll: () => [],
      addEventListener: noop,
      readyState: 'loading',
      cookie: '',
      URL: '',
      head: element(),
      body: element(),
      domain: 'localhost',
    },
    _richApiNativeBridge: bridge,
  };
  for (const name of ['window', 'self', 'top', 'parent']) sandbox[name] = sandbox;
  const context = vm.createContext(sandbox);
  vm.runInContext('window.Office = {}; window.Microsoft = { Office: { WebExtension: Office } };', context);
  clientScript().runInContext(context);
  isLoading = false;
  // The client waits for a page around it; without one its timers would only end in an error.
  for (const timer of timers) clearTimeout(timer);
  return {
    excel: sandbox['Excel'] as typeof Excel,
    push: (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })),
  };
}
