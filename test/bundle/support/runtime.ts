import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { Engine } from '../../../preview/protocol/engine';
import type { BatchRequest } from '../../../preview/protocol/wire';

const FILE = 'custom-functions-runtime.js';
const DIST = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** `[id, ok, value, errorCode]`, as the runtime sends it; where there is no error, timings stand in the last place. */
type AnswerTuple = readonly [id: number, ok: boolean, value: unknown, error?: unknown];

export interface FunctionAnswer {
  readonly ok: boolean;
  /** The result, or the sentence of an error. */
  readonly value: unknown;
  /** 7 is #VALUE!, 1 is #N/A. */
  readonly errorCode: number | null;
}

export interface FunctionsRuntime {
  /** Ids that the bundle has associated. */
  readonly associated: readonly string[];
  /** Calls a function as Excel does. */
  call(id: string, parameters: readonly unknown[], flags?: number): Promise<FunctionAnswer>;
}

const noop = (): undefined => undefined;

/** Answers `Office.context.requirements.isSetSupported`. */
export type IsSetSupported = (name: string, version?: string | number) => boolean;

/**
 * Loads Microsoft's unmodified runtime of custom functions and the bundle beside it, without a browser. Without
 * `isSetSupported` the host tells nothing of itself, as runtimes without a page may do.
 */
export function loadFunctionsRuntime(bundle: string, isSetSupported?: IsSetSupported): FunctionsRuntime {
  const waiting = new Map<number, (answer: FunctionAnswer) => void>();
  const receive = (answers: readonly AnswerTuple[]): void => {
    for (const [id, ok, value, error] of answers) {
      waiting.get(id)?.({ ok, value, errorCode: typeof error === 'number' ? error : null });
    }
  };
  const engine = new Engine<null>(
    {
      Workbook: {},
      CustomFunctions: {
        methods: {
          _SetOsfControlContainerReadyForCustomFunctions: noop,
          _GetEnabledFeatures: () => [1, 2, 4],
          SetInvocationArrayResults: (_object, [results]) => receive(results as readonly AnswerTuple[]),
        },
      },
    },
    null,
  );
  const bridge = {
    onMessageFromHost: noop as (text: string) => void,
    sendMessageToHost(text: string) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: string | BatchRequest } };
      const request = typeof message.body === 'string' ? (JSON.parse(message.body) as BatchRequest) : message.body;
      const reply = { statusCode: 200, headers: {}, body: engine.execute(request) };
      queueMicrotask(() => bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: reply })));
    },
  };
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const context = vm.createContext(sandboxOf(bridge, timers));
  vm.runInContext('window.Office = {}; window.Microsoft = { Office: { WebExtension: Office } };', context);
  vm.runInContext(fs.readFileSync(path.join(DIST, FILE), 'utf8'), context, { filename: FILE });
  // The runtime waits for a page around it; without one its timers would only end in an error.
  for (const timer of timers) clearTimeout(timer);
  const { Office } = context as { Office: { context?: unknown } };
  if (isSetSupported !== undefined) Office.context = { requirements: { isSetSupported } };
  vm.runInContext(bundle, context, { filename: 'functions.js' });
  let lastId = 0;
  return {
    associated: Object.keys(
      vm.runInContext('CustomFunctions._association.mappings', context) as Readonly<Record<string, unknown>>,
    ),
    call: (id, parameters, flags = 0) =>
      new Promise((resolve) => {
        const invocationId = ++lastId;
        waiting.set(invocationId, resolve);
        const message = {
          ...{ invocationId, functionName: id, parameterValues: parameters },
          ...{ address: null, flags, parameterAddresses: null },
        };
        const entry = { messageCategory: 1, messageType: 1000, targetId: '', message: JSON.stringify(message) };
        bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
      }),
  };
}

function sandboxOf(bridge: object, timers: Set<ReturnType<typeof setTimeout>>): Record<string, unknown> {
  const element = (): object => ({ setAttribute: noop, appendChild: noop, style: {}, addEventListener: noop });
  const storage = { getItem: () => null, setItem: noop, removeItem: noop };
  // A timer of the runtime must not keep the test run alive.
  const later = (start: typeof setTimeout | typeof setInterval) => (work: () => void, delay?: number) => {
    const timer = (start(work, delay) as ReturnType<typeof setTimeout>).unref();
    timers.add(timer);
    return timer;
  };
  const sandbox: Record<string, unknown> = {
    ...{ console, clearTimeout, clearInterval, Promise, JSON, URL, performance, queueMicrotask },
    ...{ setTimeout: later(setTimeout), setInterval: later(setInterval) },
    ...{ addEventListener: noop, removeEventListener: noop, postMessage: noop, name: '', history: {} },
    location: { href: 'https://localhost/', origin: 'https://localhost', hash: '', search: '', protocol: 'https:' },
    navigator: { userAgent: 'node' },
    ...{ sessionStorage: storage, localStorage: storage },
    XMLHttpRequest: function XMLHttpRequest() {},
    document: {
      createElement: element,
      getElementsByTagName: (tag: string) =>
        tag === 'script' ? [{ src: `https://localhost/dist/${FILE}`, getAttribute: () => null }] : [element()],
      getElementById: () => null,
      querySelectorAll: () => [],
      addEventListener: noop,
      ...{ readyState: 'loading', cookie: '', URL: '', head: element(), body: element(), domain: 'localhost' },
    },
    _richApiNativeBridge: bridge,
  };
  for (const name of ['window', 'self', 'top', 'parent', 'globalThis']) sandbox[name] = sandbox;
  return sandbox;
}
