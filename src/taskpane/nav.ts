import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PaneText } from '../text/pane/pane-text';
import { viewTitle, type ViewName } from '../text/pane/views';
import { icon, type IconName } from './icons';
import { base } from './styles/base';
import { navStyles } from './nav-styles';
import { isTab, VIEWS } from './views';

type Entry = readonly [view: ViewName, icon: IconName];

const entriesAt = (at: 'tab' | 'menu'): Entry[] =>
  (Object.keys(VIEWS) as ViewName[]).flatMap((name) => {
    const view = VIEWS[name];
    return view.at === at ? [[name, view.icon] as const] : [];
  });

const TABS = entriesAt('tab');
const MORE = entriesAt('menu');

/**
 * Four tabs and a menu of further views. Arrow keys move, Enter or Space opens. The right inset keeps clear of the button that Office draws
 * over that corner (34 x 32 px on Mac). Emits `go` with the name of a view.
 */
@customElement('kp-nav')
export class Nav extends LitElement {
  static override styles = [base, navStyles];

  @property() view: ViewName = 'summary';
  /** Findings that must be mended; blank cells are none. */
  @property({ type: Number }) mandatory = 0;
  /** All findings but blank cells, shown where none is mandatory. */
  @property({ type: Number }) advice = 0;
  @property({ attribute: false }) text!: PaneText;

  @state() private isOpen = false;

  override render() {
    const { text, view } = this;
    const other = MORE.find(([name]) => name === view);
    return html`<nav class="bar" aria-label=${text.app}>
      <div role="tablist" aria-label=${text.viewList} @keydown=${this.#move}>
        ${TABS.map(([name, drawing]) => this.#tab(name, drawing))}
      </div>
      <div class="more" @keydown=${this.#keyInMenu} @focusout=${this.#leave}>
        <button
          type="button"
          class="tab"
          id="more"
          aria-haspopup="menu"
          aria-expanded=${this.isOpen}
          aria-current=${other ? 'page' : nothing}
          @click=${() => (this.isOpen ? (this.isOpen = false) : this.#openMenu())}
        >
          ${icon(other?.[1] ?? 'more')}<span class="lb" data-t=${text.more}>${text.more}</span>
          ${other ? html`<span class="vh">${text.viewNow(viewTitle(view, text.language))}</span>` : nothing}
        </button>
        ${
          this.isOpen
            ? html`<div role="menu" aria-label=${text.moreViews}>
                ${MORE.map(
                  ([name, drawing]) =>
                    html`<button
                      type="button"
                      role="menuitem"
                      tabindex="-1"
                      id=${name}
                      aria-current=${name === view ? 'page' : nothing}
                      @click=${() => this.#choose(name)}
                    >
                      ${icon(drawing)}${viewTitle(name, text.language)}
                    </button>`,
                )}
              </div>`
            : nothing
        }
      </div>
    </nav>`;
  }

  #tab(name: ViewName, drawing: IconName) {
    const current = name === this.view;
    const label = viewTitle(name, this.text.language);
    const count = name === 'check' ? this.mandatory || this.advice : 0;
    const isStop = current || (name === TABS[0]![0] && !isTab(this.view));
    return html`<button
      role="tab"
      class="tab"
      type="button"
      id=${name}
      aria-selected=${current}
      tabindex=${isStop ? 0 : -1}
      @click=${() => this.#go(name)}
    >
      ${icon(drawing)}<span class="lb" data-t=${label}>${label}</span>
      ${count > 0 ? html`<span class="n num ${this.mandatory > 0 ? '' : 'calm'}"><span aria-hidden="true">${count > 999 ? '999+' : count}</span><span class="vh">, ${this.text.issueCount(count)}</span></span>` : nothing}
    </button>`;
  }

  #go(name: ViewName): void {
    this.dispatchEvent(new CustomEvent('go', { detail: name }));
  }

  #move(event: KeyboardEvent): void {
    const tabs = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=tab]')];
    moveFocus(event, tabs, { ArrowRight: 1, ArrowLeft: -1 });
  }

  async #openMenu(): Promise<void> {
    this.isOpen = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }

  #choose(name: ViewName): void {
    this.#closeMenu();
    this.#go(name);
  }

  #closeMenu(): void {
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('#more')?.focus();
  }

  #keyInMenu(event: KeyboardEvent): void {
    if (!this.isOpen) {
      if (event.key !== 'ArrowDown') return;
      event.preventDefault();
      void this.#openMenu();
    } else if (event.key === 'Escape') {
      // Office.js on the web would take it for the wish to leave the pane.
      event.stopPropagation();
      this.#closeMenu();
    } else {
      const items = [...this.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
      moveFocus(event, items, { ArrowDown: 1, ArrowUp: -1 });
    }
  }

  #leave(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (!(to instanceof Node && (event.currentTarget as Node).contains(to))) this.isOpen = false;
  }
}

/** Arrow keys as given, Home and End; the ends meet. */
function moveFocus(
  event: KeyboardEvent,
  items: readonly HTMLElement[],
  arrows: Readonly<Record<string, number>>,
): void {
  const at = items.indexOf(event.target as HTMLElement);
  const step = arrows[event.key];
  const next = step === undefined ? { Home: 0, End: items.length - 1 }[event.key] : at + step;
  if (next === undefined || at < 0) return;
  event.preventDefault();
  items[(next + items.length) % items.length]?.focus();
}
