import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { cellAddress } from '../../../core/address';
import type { Issue } from '../../../core/sheet/issue';
import { describeIssue } from '../../../text/issues';
import type { PaneText } from '../../../text/pane/pane-text';
import { icon } from '../../icons';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { severity } from '../../styles/severity';

/** Found, allowed, advice, with the cell one click away. Emits `open` and, where there is a fix, `fix`. */
@customElement('kp-issue-card')
export class IssueCard extends LitElement {
  static override styles = [
    base,
    button,
    severity,
    css`
      article {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr) auto;
        gap: 2px 8px;
        padding: 10px 12px 12px;
      }
      .sev {
        grid-row: span 2;
      }
      h3 {
        font-weight: 600;
        align-self: center;
        overflow-wrap: anywhere;
      }
      .where {
        grid-column: 2 / -1;
        overflow-wrap: anywhere;
      }
      dl {
        grid-column: 2 / -1;
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 2px 8px;
        margin-top: 4px;
      }
      dt {
        font-size: 12px;
        line-height: 20px;
        color: var(--colorNeutralForeground3);
      }
      dd {
        overflow-wrap: anywhere;
      }
      .act {
        grid-column: 2 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 8px;
        min-height: 24px;
        margin-top: 4px;
      }
      .act .btn {
        margin-inline-start: auto;
      }
    `,
  ];

  @property({ attribute: false }) issue!: Issue;
  @property({ attribute: false }) text!: PaneText;

  override render() {
    const { issue, text } = this;
    const { title, found, allowed, advice, severity: word } = describeIssue(issue, text.language);
    return html`<article aria-labelledby="title">
      <span class="sev sev-${issue.severity}">${icon(issue.severity)}</span>
      <h3 id="title">${title}</h3>
      <button class="cell" type="button" title=${text.openCell} @click=${() => this.#emit('open')}>
        <span class="vh">${text.openCell} </span>${cellAddress(issue.row, issue.column)} ${icon('toCell', 12)}
      </button>
      <p class="where cap">
        ${word} · ${issue.sheet}${issue.indicator === null ? nothing : html` · ${issue.indicator}`}
      </p>
      <dl>
        <dt>${text.check.found}</dt>
        <dd>${found}</dd>
        <dt>${text.check.allowed}</dt>
        <dd>${allowed}</dd>
      </dl>
      <div class="act">
        <p><span class="vh">${text.check.advice}: </span>${advice}</p>
        ${
          issue.fix === undefined
            ? nothing
            : html`<button type="button" class="btn small" @click=${() => this.#emit('fix')}>
                ${text.check.fixOne(String(issue.fix))}
              </button>`
        }
      </div>
    </article>`;
  }

  #emit(name: 'open' | 'fix'): void {
    this.dispatchEvent(new CustomEvent(name, { detail: this.issue }));
  }
}
