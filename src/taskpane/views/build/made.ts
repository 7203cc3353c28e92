import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { BuildText } from '../../../text/pane/build';
import { icon } from '../../icons';
import { base } from '../../styles/base';
import type { BuildSize } from './form';

/** What "Buat lembar" will create, and how big it is. */
@customElement('kp-build-made')
export class BuildMade extends LitElement {
  static override styles = [
    base,
    css`
      .made {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr) auto;
        gap: 2px 8px;
        padding: 10px 12px;
        align-items: center;
      }
      .ic {
        color: var(--colorBrandForeground1);
      }
      .cap {
        grid-column: 2 / -1;
      }
      .side {
        grid-column: auto;
      }
      .what,
      .num {
        justify-self: end;
        text-align: end;
      }
      .line {
        grid-column: 1 / -1;
        margin: 6px -12px;
      }
      .strong {
        overflow-wrap: anywhere;
      }
    `,
  ];

  @property() name = '';
  @property({ attribute: false }) size!: BuildSize;
  @property({ attribute: false }) text!: BuildText;

  override render() {
    const { size, text } = this;
    const extras: Readonly<Record<string, string>> = { Petunjuk: text.guide, Instrumen: text.reference };
    const there = Object.keys(extras).filter((each) => !size.companions.includes(each));
    return html`<section class="card made" aria-label=${text.made}>
      ${icon('sheet')}<span class="strong">${this.name}</span><span class="num">${text.rows(String(size.rows))}</span>
      <span class="cap"
        >${text.sum(String(size.units), String(size.perUnit))}: ${text.of(size.indicators, size.products)}</span
      >
      <span class="cap">${text.respondents}</span>
      ${size.companions.map(
        (each) =>
          html`<i class="line"></i>${icon('sheet')}<span class="strong">${each}</span
            ><span class="cap side what">${extras[each]}</span>`,
      )}
      ${there.length === 0 ? nothing : html`<i class="line"></i>${icon('shield')}<span class="cap side">${text.present(there)}</span>`}
    </section>`;
  }
}
