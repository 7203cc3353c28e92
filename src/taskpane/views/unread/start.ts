import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { DEFAULT_EDITION, findInstrument } from '../../../app/editions';
import { START_TEXT } from '../../../text/pane/start';
import { icon, type IconName } from '../../icons';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { face } from '../../styles/face';
import '../../parts/empty-state';
import '../../parts/notice';

/** Names shown of the sheets that were looked at. */
const NAMED = 3;

/** In five seconds: three ways to start, the first one recommended; below, what a sheet needs to be read. */
@customElement('kp-start')
export class Start extends LitElement {
  static override styles = [
    base,
    button,
    face,
    css`
      .stack {
        padding: 0 12px 12px;
      }
      .way {
        display: grid;
        grid-template-columns: 36px minmax(0, 1fr) 16px;
        gap: 0 12px;
        align-items: center;
        width: 100%;
        padding: 12px;
        text-align: start;
        cursor: pointer;
      }
      .way > .ic {
        color: var(--colorNeutralForeground3);
      }
      .way:hover {
        background: var(--colorNeutralBackground3);
        border-color: var(--colorNeutralStroke1Hover);
      }
      .way:focus-visible {
        border-radius: 8px;
      }
      .first {
        border-color: var(--colorCompoundBrandStroke);
      }
      .first .face {
        background: var(--colorBrandBackground);
        color: var(--colorNeutralForegroundOnBrand);
        --icon-soft: 0.25;
      }
      .safe {
        display: flex;
        gap: 6px;
        justify-content: center;
      }
      .safe .ic {
        color: var(--zoneHijauText);
      }
      .need {
        display: grid;
        gap: 8px;
        padding: 12px;
      }
      dl {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 4px 12px;
      }
      dt {
        font-weight: 600;
      }
      @media (forced-colors: active) {
        .face {
          border: 1px solid CanvasText;
        }
        .first {
          border: 2px solid Highlight;
        }
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) sheets: readonly string[] = [];
  @state() private sampleMissing = false;

  override render() {
    const { sheets } = this;
    const text = START_TEXT[this.store.state.language];
    const { edition, indicators } = findInstrument(DEFAULT_EDITION)!;
    const looked =
      sheets.length === 0 ? text.emptyBook : text.looked(sheets.slice(0, NAMED), Math.max(0, sheets.length - NAMED));
    return html`<kp-empty heading=${text.title} drawing="blank">${looked}</kp-empty>
      <div class="stack">
        ${this.#way('build', 'first', text.build, text.buildHow(edition, indicators.length), () => this.store.go('build'))}
        ${sheets.length === 0 ? nothing : this.#way('sheet', '', text.map, text.mapHow, () => this.store.go('map'))}
        ${this.#way('eye', '', text.sample, text.sampleHow, () => void this.#sample())}
        ${this.sampleMissing ? html`<kp-notice tone="failure">${this.store.text.viewMissing}</kp-notice>` : nothing}
        <p class="cap safe">${icon('shield', 16)}${text.safe}</p>
        ${
          this.store.state.isLive
            ? nothing
            : html`<button type="button" class="btn" @click=${() => void this.store.refresh()}>
                ${icon('refresh', 16)}${this.store.text.refresh}
              </button>`
        }
        <section class="card need" aria-labelledby="need">
          <h2 id="need">${text.needed}</h2>
          <dl>
            ${text.columns.map(
              ([name, meaning]) =>
                html`<dt>${name}</dt>
                  <dd>${meaning}</dd>`,
            )}
          </dl>
          <p class="cap">${text.optional}</p>
        </section>
      </div>`;
  }

  #way(face: IconName, rank: 'first' | '', name: string, how: string, go: () => void) {
    return html`<button type="button" class="card way ${rank}" @click=${go}>
      <span class="face">${icon(face)}</span
      ><span><span class="strong">${name}</span><br /><span class="cap">${how}</span></span
      >${icon('right', 16)}
    </button>`;
  }

  async #sample(): Promise<void> {
    this.sampleMissing = !(await this.store.showSample());
  }
}
