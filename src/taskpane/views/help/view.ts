import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { HELP_TEXT } from '../../../text/pane/help';
import { viewTitle } from '../../../text/pane/views';
import { icon } from '../../icons';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';

/** In five seconds: what to do first, and where it is written. */
@customElement('kp-view-help')
export class Help extends LitElement {
  static override styles = [
    base,
    button,
    css`
      .stack {
        padding: 12px;
      }
      .block {
        display: grid;
        gap: 8px;
        padding: 12px;
        grid-template-columns: minmax(0, 1fr);
      }
      ol,
      ul {
        display: grid;
        gap: 12px;
      }
      ol li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 4px 8px;
      }
      ol .how {
        grid-column: 2;
        display: grid;
        gap: 6px;
        justify-items: start;
      }
      a {
        color: var(--colorBrandForegroundLink);
        font-weight: 600;
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-height: 24px;
      }
      dl {
        display: grid;
        gap: 6px;
      }
      dt {
        font-weight: 600;
      }
      dd {
        color: var(--colorNeutralForeground2);
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;

  override render() {
    const { language } = this.state;
    const text = HELP_TEXT[language];
    return html`<div class="stack">
      <div class="head">
        <h1 class="title">${viewTitle('help', language)}</h1>
        <p class="cap">${text.lead}</p>
      </div>
      <section class="card block" aria-labelledby="steps">
        <h2 class="strong" id="steps">${text.steps}</h2>
        <ol>
          ${text.step.map(
            ({ view, title, how, open }, at) =>
              html`<li>
                <span class="strong num">${at + 1}.</span><span class="strong">${title}</span>
                <div class="how">
                  <p>${how}</p>
                  <button type="button" class="btn small" @click=${() => this.store.go(view)}>${open}</button>
                </div>
              </li>`,
          )}
        </ol>
      </section>
      <section class="card block" aria-labelledby="read">
        <h2 class="strong" id="read">${text.read}</h2>
        <ul>
          ${text.pages.map(
            ({ page, title, about }) =>
              html`<li>
                <a href=${page} target="_blank" rel="noopener"
                  >${title}<span class="vh"> (${text.newWindow})</span>${icon('toCell', 14)}</a
                >
                <p class="cap">${about}</p>
              </li>`,
          )}
        </ul>
      </section>
      <section class="card block" aria-labelledby="meanings">
        <h2 class="strong" id="meanings">${text.meanings}</h2>
        <dl>
          ${text.meaning.map(
            ([word, meaning]) =>
              html`<div>
                <dt>${word}</dt>
                <dd>${meaning}</dd>
              </div>`,
          )}
        </dl>
      </section>
      <section class="card block" aria-labelledby="trouble">
        <h2 class="strong" id="trouble">${text.trouble}</h2>
        <p>${text.troubleHow}</p>
        <div>
          <button type="button" class="btn small" @click=${() => this.store.go('conformance')}>${text.test}</button>
        </div>
      </section>
    </div>`;
  }
}
