import type { Ribbon, RibbonButton } from './ribbon-model';
import { WORDS, type Language, type Theme, type WordKey } from './words';

/** What the user can ask of the page. */
export interface PageActions {
  openFile(file: File): void;
  save(): void;
  undo(): void;
  redo(): void;
  switchLanguage(): void;
  switchTheme(): void;
  closePane(): void;
  press(button: RibbonButton): void;
}

const byId = <T extends HTMLElement>(id: string): T => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing in preview.html`);
  return found as T;
};

const FRAME_IDS = { pane: 'panel', functions: 'fungsi', commands: 'perintah' } as const;

/** The frame around grid and pane: title bar, ribbon, pane header, and their words. */
export class Page {
  readonly grid = byId('kisi');
  private readonly file = byId<HTMLInputElement>('berkas');
  private readonly undoButton = byId<HTMLButtonElement>('urungkan');
  private readonly redoButton = byId<HTMLButtonElement>('ulangi');

  constructor(private readonly actions: PageActions) {
    byId('buka').addEventListener('click', () => this.file.click());
    byId('simpan').addEventListener('click', () => actions.save());
    byId('bahasa').addEventListener('click', () => actions.switchLanguage());
    byId('tema').addEventListener('click', () => actions.switchTheme());
    byId('tutup-panel').addEventListener('click', () => actions.closePane());
    this.undoButton.addEventListener('click', () => actions.undo());
    this.redoButton.addEventListener('click', () => actions.redo());
    this.file.addEventListener('change', () => {
      const [chosen] = this.file.files ?? [];
      this.file.value = '';
      if (chosen) actions.openFile(chosen);
    });
    this.acceptDrops();
  }

  /** The frame of a page of the add-in, as it is now: every new page gets a new one. */
  frame(kind: 'pane' | 'functions' | 'commands'): HTMLIFrameElement {
    return byId<HTMLIFrameElement>(FRAME_IDS[kind]);
  }

  setLanguage(language: Language): void {
    document.documentElement.lang = language;
    const words = WORDS[language];
    for (const element of document.querySelectorAll<HTMLElement>('[data-kata]')) {
      element.textContent = words[element.dataset['kata'] as WordKey];
    }
    for (const element of document.querySelectorAll<HTMLElement>('[data-petunjuk]')) {
      const tip = words[element.dataset['petunjuk'] as WordKey];
      element.title = tip;
      element.setAttribute('aria-label', tip);
    }
    const toggle = byId('bahasa');
    toggle.textContent = language === 'id' ? 'EN' : 'ID';
    toggle.title = language === 'id' ? words.toEnglish : words.toIndonesian;
    toggle.setAttribute('aria-label', toggle.title);
    this.frame('pane').title = words.pane;
    document.title = words.product;
  }

  setTheme(theme: Theme, language: Language): void {
    document.documentElement.dataset['tema'] = theme;
    const words = WORDS[language];
    const toggle = byId('tema');
    byId('tema-kata').textContent = theme === 'gelap' ? words.light : words.dark;
    toggle.title = theme === 'gelap' ? words.toLight : words.toDark;
    toggle.setAttribute('aria-label', toggle.title);
  }

  setFileName(name: string): void {
    const label = byId('nama-berkas');
    label.textContent = name;
    label.title = name;
  }

  setHistory(canUndo: boolean, canRedo: boolean): void {
    this.undoButton.disabled = !canUndo;
    this.redoButton.disabled = !canRedo;
  }

  setLoading(isLoading: boolean): void {
    byId('menunggu').hidden = !isLoading;
  }

  get isPaneOpen(): boolean {
    return !byId('sisi').hidden;
  }

  setPaneOpen(isOpen: boolean): void {
    byId('sisi').hidden = !isOpen;
    for (const button of document.querySelectorAll('[data-panel]')) {
      button.setAttribute('aria-pressed', String(isOpen));
    }
  }

  /** The keyboard goes on to what stands before the pane, or after it: the pane is the last thing on the page. */
  leavePane(backward: boolean): void {
    byId(backward ? 'tutup-panel' : 'buka').focus();
  }

  showRibbon(ribbon: Ribbon): void {
    const buttons = ribbon.buttons.map((item, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.id = item.id;
      button.title = item.tip;
      if (index === 0 && item.action.kind === 'pane') button.dataset['panel'] = '';
      const icon = document.createElement('img');
      icon.src = item.icon;
      icon.alt = '';
      icon.width = icon.height = 32;
      const label = document.createElement('span');
      label.textContent = item.label;
      button.append(icon, label);
      button.addEventListener('click', () => this.actions.press(item));
      return button;
    });
    byId('tombol').replaceChildren(...buttons);
    byId('grup').textContent = ribbon.group;
    this.setPaneOpen(this.isPaneOpen);
  }

  /** While files are dragged a sheet lies over the frames, which would swallow the drop. */
  private acceptDrops(): void {
    const target = byId('jatuhkan');
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    window.addEventListener('dragenter', (event) => {
      if (hasFiles(event)) target.hidden = false;
    });
    target.addEventListener('dragleave', () => {
      target.hidden = true;
    });
    window.addEventListener('dragover', (event) => {
      if (hasFiles(event)) event.preventDefault();
    });
    window.addEventListener('drop', (event) => {
      target.hidden = true;
      const [dropped] = event.dataTransfer?.files ?? [];
      if (!dropped) return;
      event.preventDefault();
      this.actions.openFile(dropped);
    });
  }
}
