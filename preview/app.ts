import { NAMESPACE, runsFunctions, URLS, type HostProfile } from './config';
import { GRID_WORDS } from './chrome/grid-words';
import { Notices } from './chrome/notices';
import { Page } from './chrome/page';
import { readRibbon, type Ribbon, type RibbonButton } from './chrome/ribbon-model';
import { LOCALE, WORDS, type Language, type Theme, type Words } from './chrome/words';
import type { FunctionsMetadata } from './functions/metadata';
import { installBatchPlugin, type BatchState } from './grid/batch-plugin';
import { GRID_LOCALES } from './grid/locale';
import { installSideStore } from './grid/side-store';
import { toBatchError } from './protocol/engine';
import { BatchChannel } from './protocol/channel';
import { HostError } from './protocol/host-error';
import { Session, type SessionOptions } from './session';
import { openXlsx } from './xlsx/open';
import { toWorkbookData } from './xlsx/restore';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Instead of an address: the window that opened this one holds the workbook. */
export const HANDOVER = 'serahan';

export interface Handover {
  /** Undefined: an empty workbook. */
  readonly bytes: Uint8Array | undefined;
  readonly fileName: string;
}

async function fetchOk(url: string): Promise<Response | undefined> {
  const response = await fetch(url);
  return response.ok ? response : undefined;
}

const parseXml = (text: string): Document => new DOMParser().parseFromString(text, 'text/xml');

/** The page as a whole: its settings, what it has loaded, and the session that is open. */
export class PreviewApp {
  readonly page: Page;
  readonly notices = new Notices(() => this.words);
  readonly channel = new BatchChannel((request) => {
    if (!this.session)
      return { Error: toBatchError(new HostError('InvalidOperation', 'no workbook'), 0), Results: [], TraceIds: [] };
    return this.session.execute(request);
  });
  session: Session | undefined;
  ready: Promise<void> = Promise.resolve();
  readonly marks: Record<string, number> = {};
  private batchState: BatchState | undefined;
  private templates: Document = document;
  private manifest: Document | undefined;
  private ribbon: Ribbon | undefined;
  private fileName = '';

  constructor(
    private language: Language,
    private theme: Theme,
    /** False: the workbook as someone sees it who does not have the add-in. */
    private readonly hasAddIn = true,
    private readonly profile: HostProfile = { name: 'web', blanksAsZero: false },
  ) {
    this.page = new Page({
      openFile: (file) => void this.openFile(file),
      save: () => void this.download(),
      undo: () => void this.session?.model.dispatch('REQUEST_UNDO'),
      redo: () => void this.session?.model.dispatch('REQUEST_REDO'),
      switchLanguage: () => void this.switchLanguage(),
      switchTheme: () => this.switchTheme(),
      closePane: () => this.page.setPaneOpen(false),
      press: (button) => void this.press(button),
    });
    this.page.setLanguage(language);
    this.page.setTheme(theme, language);
  }

  get words(): Words {
    return WORDS[this.language];
  }

  /** Loads what every session needs and opens the first workbook: that of an address, or one handed over. */
  async start(workbookUrl: string, given?: Handover): Promise<void> {
    const o = window.o_spreadsheet;
    o.setTranslationMethod(
      (text) => this.translate(text),
      () => true,
    );
    installSideStore(o);
    installBatchPlugin(o, () => this.currentState());
    const [workbook, templates, manifest] = await Promise.all([
      given ? undefined : fetchOk(workbookUrl),
      fetchOk(URLS.gridTemplates),
      this.hasAddIn ? fetchOk(URLS.manifest) : undefined,
    ]);
    this.templates = parseXml((await templates?.text()) ?? '');
    this.manifest = manifest && parseXml(await manifest.text());
    if (!this.manifest && this.hasAddIn) this.notices.tell(this.words.noManifest);
    if (!this.hasAddIn) this.page.setPaneOpen(false);
    if (given) return this.open(given.bytes && new Uint8Array(given.bytes), given.fileName);
    if (!workbook) this.notices.tell(this.words.noSample);
    const bytes = workbook && new Uint8Array(await workbook.arrayBuffer());
    const fileName = decodeURIComponent(new URL(workbookUrl, location.href).pathname.split('/').pop() ?? '');
    await this.open(bytes, workbook ? fileName : this.words.untitled);
  }

  /** Opens a workbook in place of the present one; the present one stays when the bytes are no workbook. */
  async open(bytes: Uint8Array | undefined, fileName: string): Promise<void> {
    this.ready = this.replaceSession(bytes, fileName);
    return this.ready;
  }

  async press(button: RibbonButton): Promise<void> {
    const { action, id } = button;
    if (action.kind === 'function') return this.session?.runCommand(id, action.name);
    // The plain pane button also closes the pane again.
    const isPaneButton = button === this.ribbon?.buttons[0];
    if (isPaneButton && this.page.isPaneOpen) return this.page.setPaneOpen(false);
    this.page.setPaneOpen(true);
    if (!isPaneButton) this.session?.showPane(action.url);
  }

  pressById(id: string): Promise<void> {
    const button = this.ribbon?.buttons.find((item) => item.id === id);
    if (!button) throw new Error(`No ribbon button ${id}`);
    return this.press(button);
  }

  private async replaceSession(bytes: Uint8Array | undefined, fileName: string): Promise<void> {
    const workbook = bytes && this.read(bytes);
    const isBad = bytes !== undefined && workbook === undefined;
    if (isBad) this.notices.alert(this.words.badFile);
    if (isBad && this.session) return;
    const metadata = await this.loadMetadata();
    this.session?.close();
    this.fileName = isBad ? this.words.untitled : fileName;
    this.ribbon = this.manifest && readRibbon(this.manifest, LOCALE[this.language]);
    const session = this.makeSession(workbook, metadata);
    this.session = session;
    this.page.setFileName(this.fileName);
    if (this.ribbon) this.page.showRibbon(this.ribbon);
    this.page.setHistory(false, false);
    await session.show();
    this.page.setLoading(false);
    this.mark('grid');
    void session.functions.whenIdle().then(() => this.mark('functions'));
  }

  private read(bytes: Uint8Array): SessionOptions['workbook'] {
    try {
      const { files, extras } = openXlsx(bytes, NAMESPACE);
      const data = window.o_spreadsheet.load({ ...files });
      return { data: toWorkbookData(data, extras, GRID_LOCALES[this.language]), extras };
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }

  private makeSession(workbook: SessionOptions['workbook'], metadata: FunctionsMetadata): Session {
    return new Session({
      page: this.page,
      notices: this.notices,
      language: this.language,
      theme: this.theme,
      fileName: this.fileName,
      profile: this.profile,
      workbook,
      metadata,
      templates: this.templates,
      translate: (text) => this.translate(text),
      paneUrl: this.hasAddIn ? URLS.pane : null,
      commandsUrl: this.ribbon?.functionFile ?? '',
      activate: (state) => {
        this.batchState = state;
      },
      channel: this.channel,
      openWorkbook: (base64) => this.openBeside(base64),
    });
  }

  private async loadMetadata(): Promise<FunctionsMetadata> {
    if (!this.hasAddIn || !runsFunctions(this.profile)) return { functions: [] };
    const response = (await fetchOk(URLS.metadata[this.language])) ?? (await fetchOk(URLS.metadata.en));
    if (response) return (await response.json()) as FunctionsMetadata;
    this.notices.tell(this.words.noFunctions);
    return { functions: [] };
  }

  private async openFile(file: File): Promise<void> {
    await this.open(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** A second preview in a window of its own; this one stays as it is. */
  private openBeside(base64: string | undefined): void {
    const address = new URL(location.href);
    const bytes = base64 === undefined ? undefined : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    window.handover = { bytes, fileName: this.words.untitled };
    address.searchParams.set('berkas', HANDOVER);
    if (!window.open(address.href)) throw new HostError('AccessDenied', 'The browser refused a new window.');
  }

  /** A copy under another name: saving from here loses some contents of a workbook made in Excel. */
  private async download(): Promise<void> {
    if (!this.session) return;
    const bytes = await this.session.save();
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
    link.download = `${this.fileName.replace(/\.xlsx$/i, '')}${this.words.copySuffix}.xlsx`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  /** Everything is built again around the same workbook, because Excel too tells an add-in its language only once. */
  private async switchLanguage(): Promise<void> {
    const bytes = await this.session?.save();
    this.language = this.language === 'id' ? 'en' : 'id';
    this.page.setLanguage(this.language);
    this.page.setTheme(this.theme, this.language);
    this.keepInAddress();
    await this.open(bytes, this.fileName);
  }

  private switchTheme(): void {
    this.theme = this.theme === 'gelap' ? 'terang' : 'gelap';
    this.page.setTheme(this.theme, this.language);
    this.session?.setTheme(this.theme);
    this.keepInAddress();
  }

  private keepInAddress(): void {
    const address = new URL(location.href);
    address.searchParams.set('bahasa', this.language);
    address.searchParams.set('tema', this.theme);
    history.replaceState(null, '', address);
  }

  private translate(text: unknown): string {
    const key = String(text);
    return this.language === 'id' ? (GRID_WORDS[key] ?? key) : key;
  }

  private currentState(): BatchState {
    if (!this.batchState) throw new Error('No workbook is open.');
    return this.batchState;
  }

  private mark(name: string): void {
    this.marks[name] ??= Math.round(performance.now());
  }
}
