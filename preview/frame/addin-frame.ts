import { FrameEvents, type HostEvent } from './frame-events';
import { ACTION, DISPATCH, FOCUS, MESSAGE, RESPONSE, type FrameRequest, type Target } from './xdm';

export type FrameKind = 'pane' | 'functions' | 'commands';

/** Excel tells a frame by flags what it is for: 2 = custom functions. */
const FLAGS: Readonly<Record<FrameKind, number>> = { pane: 0, functions: 2, commands: 0 };

export interface FrameOptions {
  /** Replaced by a frame of the same attributes. */
  readonly slot: HTMLIFrameElement;
  readonly url: string;
  readonly kind: FrameKind;
  /** BCP 47, such as id-ID */
  readonly locale: string;
  readonly fileName: string;
  /** Requirement set -> its newest version. */
  readonly requirements: Readonly<Record<string, string>>;
  /** `Office.context.document.settings` */
  readonly documentSettings: Map<string, unknown>;
  readonly answer: (body: string) => Promise<string>;
  /** Runs in the frame's window before any script of the page. */
  readonly prepare?: (frame: Window) => void;
  /** A ribbon function has ended: 0, or an error of office.js. */
  readonly onCommandCompleted?: (status: number) => void;
  /** The keyboard leaves the frame at its end, or at its start. */
  readonly onTabExit?: (backward: boolean) => void;
}

/**
 * The host's side of "Excel on the web" for one iframe: the unmodified office.js (or custom-functions-runtime.js) in it
 * talks through its own postMessage protocol. The page must be https and on the frame's hostname.
 */
export class AddinFrame {
  private readonly events = new FrameEvents((event, data) => this.reply(event.target, event.message, data, 'eventing'));
  private readonly origin: string;
  private readonly appId = 'pratinjau-1';
  private readonly iframe: HTMLIFrameElement;
  private readonly listener = (event: MessageEvent): void => this.onMessage(event);

  constructor(private readonly options: FrameOptions) {
    const address = frameAddress(options, this.appId);
    this.origin = address.origin;
    window.addEventListener('message', this.listener);
    // The address comes before the insertion: then the window prepared here is the one the page gets.
    this.iframe = options.slot.cloneNode() as HTMLIFrameElement;
    this.iframe.src = address.href;
    options.slot.replaceWith(this.iframe);
    if (this.iframe.contentWindow) options.prepare?.(this.iframe.contentWindow);
  }

  dispose(): void {
    window.removeEventListener('message', this.listener);
    this.iframe.removeAttribute('src');
  }

  /** RichApi messages: object events, custom function calls. Kept until the frame listens. */
  push(events: readonly HostEvent[]): void {
    this.events.push(events);
  }

  /** Another event the frame may have registered: "documentSelectionChanged", "appCommandInvoked". */
  fire(name: string, data: unknown): boolean {
    return this.events.fire(name, data);
  }

  /** Resolves when the frame listens to the event. */
  whenListening(name: string): Promise<void> {
    return this.events.whenRegistered(name);
  }

  private onMessage(event: MessageEvent): void {
    if (event.source !== this.iframe.contentWindow || event.origin !== this.origin) return;
    const message = parse(event.data);
    if (message?._messageType !== MESSAGE.request) return;
    const target: Target = { window: event.source as Window, origin: event.origin };
    if (message._actionType === ACTION.registerEvent) {
      this.reply(target, message, { Error: 0, Version: 1 });
      this.events.register(message._actionName, { target, message });
    } else if (message._actionType === ACTION.unregisterEvent) {
      this.events.unregister(message._actionName);
      this.reply(target, message, { Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.reply(target, message, this.appContext());
    } else if (message._actionName === 'ContextActivationManager_notifyHost') {
      this.passFocus((message._data as unknown as readonly unknown[] | undefined)?.[1]);
      this.reply(target, message, {});
    } else if (message._actionName === 'executeMethod') {
      void this.execute(target, message);
    } else {
      this.reply(target, message, {});
    }
  }

  private passFocus(notice: unknown): void {
    if (notice === FOCUS.tabExit || notice === FOCUS.tabExitShift) {
      this.options.onTabExit?.(notice === FOCUS.tabExitShift);
    }
  }

  private async execute(target: Target, message: FrameRequest): Promise<void> {
    const data = message._data;
    const done = { Error: 0, Version: 1 };
    switch (data?.DdaMethod?.DispatchId) {
      case DISPATCH.richApi: {
        const answer = await this.options.answer(String(data.ArrayData?.[4]));
        return this.reply(target, message, { ...done, Data: [200, ['Content-Type', 'application/json'], answer] });
      }
      case DISPATCH.saveSettings:
      case DISPATCH.loadSettings:
        return this.reply(target, message, { ...done, Properties: { Settings: this.settings(data) } });
      case DISPATCH.commandCompleted:
        this.options.onCommandCompleted?.(Number(data['1']));
        return this.reply(target, message, done);
      default:
        console.warn(`Pratinjau belum mendukung DispatchId ${String(data?.DdaMethod?.DispatchId)}.`);
        return this.reply(target, message, { Error: 5001, Version: 1 });
    }
  }

  /** Saving sends all settings there are; loading sends none. */
  private settings(data: NonNullable<FrameRequest['_data']>): { Name: string; Value: unknown }[] {
    const stored = this.options.documentSettings;
    const incoming = data.DdaSettingsMethod?.Properties ?? data.Properties;
    if (incoming && data.DdaMethod?.DispatchId === DISPATCH.saveSettings) stored.clear();
    for (const [name, value] of incoming ?? []) stored.set(name, value);
    return [...stored].map(([Name, Value]) => ({ Name, Value }));
  }

  private reply(target: Target, message: FrameRequest, data: unknown, kind: keyof typeof RESPONSE = 'calling'): void {
    const answer = {
      _messageType: MESSAGE.response,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _origin: window.location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: RESPONSE[kind],
      _serializerVersion: 1,
    };
    target.window.postMessage(JSON.stringify(answer), target.origin);
  }

  private appContext(): object {
    const { iframe } = this;
    const { locale, fileName, documentSettings, requirements } = this.options;
    return {
      _id: this.appId,
      _appName: 16,
      _appVersion: '16.00',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: new URL(encodeURIComponent(fileName), window.location.origin).href,
      _clientMode: 1,
      _settings: [...documentSettings],
      _reason: 0,
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'pratinjau',
      _appInstanceId: 'pratinjau-1',
      _appMinorVersion: 1,
      _requirementMatrix: JSON.stringify(requirements),
      _hostFullVersion: '16.0.18000.40000',
      _clientWindowHeight: iframe.clientHeight || 600,
      _clientWindowWidth: iframe.clientWidth || 350,
      _addinName: 'Kepatuhan',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }
}

function frameAddress({ url, kind, locale }: FrameOptions, appId: string): URL {
  const address = new URL(url, window.location.href);
  const info = ['Excel', 'Web', '16.01', locale, crypto.randomUUID(), '', '', FLAGS[kind]].join('$');
  address.search += `${address.search ? '&' : '?'}_host_Info=${info}`;
  const parent = encodeURIComponent(window.location.href.split('#')[0] ?? '');
  address.hash = `&_serializer_version=1&_xdm_Info=c${crypto.randomUUID()}|${appId}|${parent}`;
  return address;
}

function parse(data: unknown): FrameRequest | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    return JSON.parse(data) as FrameRequest;
  } catch {
    return undefined;
  }
}
