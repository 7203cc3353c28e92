import { HOSTS, NAMESPACE, URLS, type HostProfile } from './config';
import { showGrid, type GridView } from './chrome/grid-view';
import type { Notices } from './chrome/notices';
import type { Page } from './chrome/page';
import { LOCALE, WORDS, type Language, type Theme } from './chrome/words';
import { AddinFrame, type FrameKind } from './frame/addin-frame';
import { ColorScheme } from './frame/color-scheme';
import { OfficeEvents } from './frame/office-events';
import { registerBuiltIns } from './functions/built-ins';
import { showCards } from './functions/card-popover';
import { CustomFunctions } from './functions/custom-functions';
import type { FunctionsMetadata } from './functions/metadata';
import { Cells } from './grid/cells';
import { ChangeLog } from './grid/change-log';
import { Grid } from './grid/grid';
import { GRID_LOCALES } from './grid/locale';
import type { BatchState } from './grid/batch-plugin';
import type { Model, WorkbookData } from './grid/o-spreadsheet';
import { Protection } from './grid/protection';
import { SideStore } from './grid/side-store';
import { TABLES } from './objects/all';
import type { Host } from './objects/host';
import type { BatchChannel } from './protocol/channel';
import { Engine } from './protocol/engine';
import type { BatchRequest } from './protocol/wire';
import type { DefinedName, FileExtras } from './xlsx/extras';
import { restore } from './xlsx/restore';
import { saveXlsx } from './xlsx/save';

export interface SessionOptions {
  readonly page: Page;
  readonly notices: Notices;
  readonly language: Language;
  readonly theme: Theme;
  readonly fileName: string;
  readonly profile: HostProfile;
  /** Undefined: an empty workbook. */
  readonly workbook: { readonly data: WorkbookData; readonly extras: FileExtras } | undefined;
  readonly metadata: FunctionsMetadata;
  readonly templates: Document;
  readonly translate: (text: unknown) => string;
  /** Null: the add-in is absent, and none of its pages are loaded. */
  readonly paneUrl: string | null;
  readonly commandsUrl: string;
  /** Tells the page-wide plugin whose batches run from now on. */
  readonly activate: (state: BatchState) => void;
  readonly channel: BatchChannel;
  readonly openWorkbook: Host['openWorkbook'];
}

/** office.js answers this when the command page has not associated the function (yet). */
const NOT_ASSOCIATED = 11_101;
const COMMAND_ATTEMPTS = 50;
const COMMAND_PAUSE = 100;

/** One open workbook with the add-in's frames around it. Opening a file or changing the language makes another one. */
export class Session {
  readonly protection = new Protection();
  readonly functions: CustomFunctions;
  readonly model: Model;
  readonly host: Host;
  readonly engine: Engine<Host>;
  private readonly documentSettings = new Map<string, unknown>();
  private readonly colorScheme: ColorScheme;
  private readonly keptNames: readonly DefinedName[];
  private readonly functionsFrame: AddinFrame | undefined;
  private paneFrame: AddinFrame | undefined;
  private paneUrl: string | null;
  private commandsFrame: AddinFrame | undefined;
  private commandDone: (status: number) => void = () => undefined;
  private view: GridView | undefined;

  constructor(private readonly options: SessionOptions) {
    const { metadata, language, activate, workbook, profile } = options;
    const o = window.o_spreadsheet;
    const state: BatchState = {
      changes: new ChangeLog(),
      protection: this.protection,
      inBatch: false,
      bulk: false,
      growing: false,
    };
    activate(state);
    const push: AddinFrame['push'] = (events) => this.functionsFrame?.push(events);
    const { blanksAsZero } = profile;
    this.functions = new CustomFunctions({
      o,
      metadata,
      namespace: NAMESPACE,
      busyText: WORDS[language].busy,
      push,
      blanksAsZero,
    });
    registerBuiltIns(o);
    this.functions.register();
    this.model = new o.Model(workbook?.data ?? { settings: { locale: GRID_LOCALES[language] } });
    this.colorScheme = new ColorScheme(options.theme === 'gelap');
    this.host = this.makeHost(state);
    this.keptNames = workbook ? this.restore(workbook.extras) : [];
    this.functions.bind(this.model);
    showCards(o, window.owl, (position) => this.functions.cardAt(position));
    const functionsEngine = new Engine(this.functions.tables(), null);
    this.engine = new Engine(TABLES, this.host, () => this.host.grid.settle());
    this.paneUrl = options.paneUrl;
    if (options.paneUrl === null) return;
    this.functionsFrame = this.frame('functions', URLS.functionsPage, async (body) =>
      JSON.stringify(functionsEngine.execute(JSON.parse(body) as BatchRequest)),
    );
    this.paneFrame = this.makePane(options.paneUrl);
  }

  /** Shows the grid and begins to tell the add-in what happens in it. */
  async show(): Promise<void> {
    const { page, theme, templates, notices, translate } = this.options;
    this.view = await showGrid(page.grid, this.model, {
      theme,
      templates,
      translate,
      notices: notices.forGrid(() => this.validationText()),
    });
    notices.focusGrid = () => this.model.trigger('update');
    const events = new OfficeEvents(this.host, {
      push: (list) => this.paneFrame?.push(list),
      fire: (name, data) => this.paneFrame?.fire(name, data) ?? false,
    });
    this.model.on('update', this, () => {
      page.setHistory(this.model.getters.canUndo(), this.model.getters.canRedo());
      if (this.host.grid.state.inBatch) return;
      events.emit();
      this.functions.sweep();
    });
  }

  setTheme(theme: Theme): void {
    this.view?.setTheme(theme);
    this.colorScheme.set(theme === 'gelap');
  }

  execute(request: BatchRequest): ReturnType<Engine<Host>['execute']> {
    return this.host.grid.batch(() => this.engine.execute(request));
  }

  /** Buttons with another address load it into the same pane. */
  showPane(url: string): void {
    if (url === this.paneUrl) return;
    this.paneUrl = url;
    this.paneFrame?.dispose();
    this.paneFrame = this.makePane(url);
  }

  /** Runs a ribbon function in the add-in's command page; resolves when it says that it is done. */
  async runCommand(buttonId: string, functionName: string): Promise<void> {
    const { commandsUrl, channel } = this.options;
    const frame = (this.commandsFrame ??= this.frame('commands', commandsUrl, (body) => channel.answer(body)));
    await frame.whenListening('appCommandInvoked');
    const event = JSON.stringify({ source: { id: buttonId } });
    for (let attempt = 1; attempt <= COMMAND_ATTEMPTS; attempt++) {
      const completed = new Promise<number>((resolve) => {
        this.commandDone = resolve;
      });
      frame.fire('appCommandInvoked', [crypto.randomUUID(), functionName, event]);
      if ((await completed) !== NOT_ASSOCIATED) return;
      await new Promise((resolve) => setTimeout(resolve, COMMAND_PAUSE));
    }
    throw new Error(`${commandsUrl} has no function ${functionName}`);
  }

  async save(): Promise<Uint8Array> {
    await this.functions.whenIdle();
    return saveXlsx(this.host, NAMESPACE, this.keptNames);
  }

  close(): void {
    this.model.off('update', this);
    this.view?.destroy();
    for (const frame of [this.paneFrame, this.functionsFrame, this.commandsFrame]) frame?.dispose();
  }

  private makePane(url: string): AddinFrame {
    return this.frame('pane', url, (body) => this.options.channel.answer(body));
  }

  private frame(kind: FrameKind, url: string, answer: (body: string) => Promise<string>): AddinFrame {
    const { language, fileName, page, profile } = this.options;
    const prepare = (window: Window): void => this.colorScheme.install(window);
    const slot = page.frame(kind);
    const { documentSettings } = this;
    const onCommandCompleted = (status: number): void => this.commandDone(status);
    return new AddinFrame({
      kind,
      url,
      slot,
      prepare,
      answer,
      fileName,
      documentSettings,
      requirements: HOSTS[profile.name],
      locale: LOCALE[language],
      onCommandCompleted,
      onTabExit: (backward) => page.leavePane(backward),
    });
  }

  private makeHost(state: BatchState): Host {
    const { fileName, language } = this.options;
    const { protection, functions, model } = this;
    const grid = new Grid(model, state);
    const side = SideStore.of(model, () => grid.dispatch);
    return {
      grid,
      g: model.getters,
      cells: new Cells(grid, side, window.o_spreadsheet.helpers),
      side,
      protection,
      functions,
      locale: GRID_LOCALES[language],
      fileName,
      settings: new Map(),
      xmlParts: new Map(),
      eventRanges: new Map(),
      enableEvents: true,
      xmlNamespace,
      newXmlId: () => `{${crypto.randomUUID().toUpperCase()}}`,
      openWorkbook: this.options.openWorkbook,
    };
  }

  private restore(extras: FileExtras): readonly DefinedName[] {
    const { notices, language } = this.options;
    const words = WORDS[language];
    if (extras.lost.length > 0) {
      notices.tell(words.willBeLost + extras.lost.map((kind) => words[kind]).join(', ') + '.');
    }
    return restore(extras, this.host);
  }

  /** Excel shows the rule's own text; the grid has only its own sentence. */
  private validationText(): string | undefined {
    const rule = this.host.g.getValidationRuleForCell(this.host.g.getActivePosition());
    const alert = rule && this.host.side.get('validations', rule.id)?.errorAlert;
    return String(alert?.['message'] ?? '') || undefined;
  }
}

function xmlNamespace(xml: string): string | null {
  const { documentElement: root } = new DOMParser().parseFromString(xml, 'text/xml');
  const isBroken = root.nodeName === 'parsererror' || root.getElementsByTagName('parsererror').length > 0;
  return isBroken ? null : (root.namespaceURI ?? '');
}
