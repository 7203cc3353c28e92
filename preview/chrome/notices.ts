import type { Words } from './words';

const TOAST_TIME = 5000;

/** What the grid calls when it has something to say: without it, refused input would vanish in silence. */
export interface GridNotices {
  notifyUser(notice: { text: unknown }): void;
  raiseError(text: unknown, callback?: () => void): void;
  askConfirmation(text: unknown, confirm: () => void, cancel?: () => void): void;
}

interface Choice {
  readonly label: string;
  readonly action?: (() => void) | undefined;
}

/** A line at the bottom that goes away, and a dialog that waits. */
export class Notices {
  private readonly toast = document.createElement('div');
  private readonly dialog = document.createElement('dialog');
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Gives the keyboard back to the grid once a dialog is closed. */
  focusGrid: () => void = () => undefined;

  constructor(private readonly words: () => Words) {
    this.toast.className = 'kabar';
    this.toast.setAttribute('role', 'status');
    this.dialog.className = 'dialog';
    this.dialog.addEventListener('close', () => setTimeout(() => this.focusGrid()));
    document.body.append(this.toast, this.dialog);
  }

  tell(text: string): void {
    this.toast.textContent = text;
    this.toast.classList.add('tampak');
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.toast.classList.remove('tampak'), TOAST_TIME);
  }

  alert(text: string, done?: () => void): void {
    this.ask(text, [{ label: this.words().ok, action: done }]);
  }

  /** For the grid; `validationText` is the message of the rule that refused a value. */
  forGrid(validationText: () => string | undefined): GridNotices {
    return {
      notifyUser: ({ text }) => this.tell(String(text)),
      raiseError: (text, callback) => this.alert(validationText() ?? String(text), callback),
      askConfirmation: (text, confirm, cancel) =>
        this.ask(String(text), [
          { label: this.words().yes, action: confirm },
          { label: this.words().cancel, action: cancel },
        ]),
    };
  }

  private ask(text: string, choices: readonly Choice[]): void {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    const buttons = choices.map(({ label, action }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => {
        this.dialog.close();
        action?.();
      });
      return button;
    });
    const row = document.createElement('div');
    row.append(...buttons);
    this.dialog.replaceChildren(paragraph, row);
    // Not at once: the grid's editor is closing right now and would take the focus.
    setTimeout(() => {
      if (!this.dialog.open) this.dialog.showModal();
      buttons[0]?.focus();
    }, 30);
  }
}
