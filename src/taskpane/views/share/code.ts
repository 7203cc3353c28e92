import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { CodeVerdict } from '../../../app/seal-status';
import type { ShareText } from '../../../text/pane/share/share-text';
import { icon } from '../../icons';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { form } from '../../styles/form';

/** A code copied from paper, compared with the open workbook. `compare` says what it comes to; emits `told` with it. */
@customElement('kp-share-code')
export class ShareCode extends LitElement {
  static override styles = [
    base,
    button,
    form,
    css`
      summary {
        display: flex;
        align-items: center;
        gap: 4px;
        min-height: 24px;
        cursor: pointer;
        color: var(--colorBrandForegroundLink);
        font-weight: 600;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      summary .ic {
        transition: rotate var(--durationNormal) var(--curveEasyEase);
      }
      details[open] summary .ic {
        rotate: 90deg;
      }
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 4px;
        padding-top: 8px;
      }
      form .btn {
        justify-self: end;
        margin-top: 4px;
      }
      .told {
        display: flex;
        gap: 6px;
      }
      .told .ic {
        margin-top: 2px;
      }
      .fits .ic {
        color: var(--zoneHijauText);
      }
      .not .ic {
        color: var(--colorStatusWarningForeground3);
      }
      @media (forced-colors: active) {
        summary {
          color: LinkText;
        }
        .told .ic {
          color: CanvasText;
        }
      }
    `,
  ];

  @property({ attribute: false }) text!: ShareText['code'];
  @property({ attribute: false }) compare!: (code: string) => CodeVerdict;
  @state() private asked: string | null = null;

  override render() {
    const { text, asked } = this;
    const verdict = asked === null ? null : this.compare(asked);
    return html`<details>
      <summary>${icon('right', 16)}${text.ask}</summary>
      <form @submit=${this.#submit} novalidate>
        <label class="label" for="code">${text.label}</label>
        <input
          class="input mono"
          id="code"
          autocomplete="off"
          spellcheck="false"
          aria-describedby="hint told"
          aria-invalid=${verdict?.kind === 'miscopied' ? 'true' : 'false'}
        />
        <p class="hint" id="hint">${text.hint}</p>
        <button type="submit" class="btn">${text.compare}</button>
        <p class="told ${verdict?.kind === 'fits' ? 'fits' : 'not'}" id="told">
          ${verdict === null ? nothing : html`${icon(verdict.kind === 'fits' ? 'done' : 'cek', 16)}<span>${told(verdict, text)}</span>`}
        </p>
      </form>
    </details>`;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    this.asked = this.renderRoot.querySelector('input')?.value ?? '';
    this.dispatchEvent(new CustomEvent('told', { detail: told(this.compare(this.asked), this.text) }));
  };
}

function told(verdict: CodeVerdict, text: ShareText['code']): string {
  switch (verdict.kind) {
    case 'miscopied':
      return text.miscopied[verdict.reason];
    case 'fits':
      return text.fits;
    case 'sealed-but-changed':
      return text.changed;
    case 'another':
      return text.another(verdict.stored);
  }
}
