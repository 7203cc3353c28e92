import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FigureStatus } from '../../core/instrument/types';
import { LABELS } from '../../text/labels';
import type { PaneText } from '../../text/pane/pane-text';
import { icon, type IconName } from '../icons';
import { base } from '../styles/base';

export type Mark = FigureStatus | 'sheet' | 'computed';

const ICONS: Readonly<Record<Mark, IconName>> = {
  official: 'official',
  reported: 'reported',
  inferred: 'inferred',
  default: 'default',
  sheet: 'sheet',
  computed: 'computed',
};

/** Where a number comes from. The compact form shows the icon; its word stays for screen readers and the legend. */
@customElement('kp-mark')
export class SourceMark extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
        vertical-align: middle;
      }
      .m {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        font-size: 12px;
        line-height: 16px;
        color: var(--colorNeutralForeground3);
      }
      :host([mark='official']) .ic {
        color: var(--colorBrandForeground1);
      }
      b {
        font-weight: 600;
        color: var(--colorNeutralForeground2);
        white-space: nowrap;
      }
    `,
  ];

  @property({ reflect: true }) mark: Mark = 'official';
  @property({ attribute: false }) text!: PaneText;
  /** Shows word and meaning beside the icon. */
  @property({ type: Boolean }) full = false;
  /** Key of the source, shown as a tooltip. */
  @property() source = '';

  override render() {
    const { language, explain } = this.text;
    const word =
      this.mark === 'sheet'
        ? explain.sheetMark
        : this.mark === 'computed'
          ? explain.computedMark
          : LABELS[language].figureStatus[this.mark];
    const meaning = explain.markMeaning[this.mark];
    const title = `${word}: ${meaning}${this.source === '' ? '' : ` (${explain.source} ${this.source})`}`;
    return html`<span class="m" title=${title}
      >${icon(ICONS[this.mark], 14)}${
        this.full ? html`<b>${word}</b><span>${meaning}</span>` : html`<span class="vh">${word}</span>`
      }${nothing}</span
    >`;
  }
}
