import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { checkCode, type SealStatus } from '../../../app/seal-status';
import { cellAddress } from '../../../core/address';
import { formatHundredths } from '../../../core/number/format';
import { SEAL_PARTS, type Content } from '../../../core/seal/compare-seals';
import type { Language } from '../../../text/language';
import { SHARE_TEXT } from '../../../text/pane/share';
import type { ShareText } from '../../../text/pane/share/share-text';
import { SEAL_TEXT, visible } from '../../../text/seal';
import { jobNotice } from '../../parts/job';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { shareCard, shareCardStyles, type Shared } from './card';
import { changeList, changeListStyles } from './changes';
import type { RecordRead } from './facts';
import './code';

/** Changed cells listed before the rest is asked for. */
const PAGE = 20;
/** Cells of the sheet of the seal that are named. */
const PRINTED = 10;

/**
 * The seal of the workbook: how it stands against what the workbook holds now, and the way to make or replace it.
 * Emits `check` to have it compared again and `seal` to have it made.
 */
@customElement('kp-share-seal')
export class ShareSeal extends LitElement {
  static override styles = [
    base,
    button,
    shareCardStyles,
    changeListStyles,
    css`
      .code {
        letter-spacing: 0.02em;
        overflow-wrap: anywhere;
      }
      .facts {
        display: grid;
        gap: 2px;
      }
      .warn {
        display: grid;
        gap: 8px;
        padding-top: 10px;
        border-top: 1px solid var(--colorNeutralStroke2);
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @property() version = '';
  @property({ attribute: false }) record: RecordRead = 'asking';
  /** Null while the record is not known. */
  @property({ attribute: false }) status: SealStatus | null = null;
  /** Why the result cannot be sealed now, as the way to what resolves it; null: it can. */
  @property({ attribute: false }) held: TemplateResult | null = null;
  @property({ type: Boolean }) busy = false;
  @state() private replaces = false;
  @state() private shown = PAGE;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('status') && this.status?.kind !== changed.get('status')?.kind) this.replaces = false;
  }

  override render() {
    const text = SHARE_TEXT[this.state.language];
    const { name, about } = text.cards.seal;
    const shared = { id: 'seal', name, about } as const;
    return shareCard({ ...shared, ...this.#now(text), below: this.#below(text) });
  }

  /** Puts the focus on the card, whose button may have gone. */
  focusName(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  #now(text: ShareText): Pick<Shared, 'state' | 'line' | 'button'> {
    const { seal, cards } = text;
    const { action, line: lines } = cards.seal;
    const { record, status, held } = this;
    if (this.busy) return { state: 'sibuk', line: lines.sibuk, button: null };
    const again = { label: seal.again, run: () => this.#emit('check') };
    if (record === 'asking') return { state: 'sibuk', line: seal.state.asking, button: null };
    if (record === 'unasked' || status === null) return { state: 'tertahan', line: seal.state.unasked, button: again };
    if (status.kind === 'none') {
      if (held !== null) return { state: 'tertahan', line: held, button: null };
      return {
        state: 'belum',
        line: lines.belum,
        button: { label: action.belum, primary: true, run: () => this.#emit('seal') },
      };
    }
    const replace = held === null && !this.replaces ? { label: action.usang, run: () => void this.#askFirst() } : null;
    if (status.kind === 'damaged') return { state: 'usang', line: sealSentence(status, seal), button: replace };
    const line = sealSentence(status, seal);
    if (status.check.verdict !== 'sesuai') return { state: 'usang', line, button: replace };
    const check = { label: action.siap, run: () => this.#emit('check') };
    return { state: 'siap', line, button: check };
  }

  #below(text: ShareText) {
    const { store, status } = this;
    const { reading } = this.state;
    if (reading.kind !== 'ready' || this.record === 'asking') return jobNotice(store, 'share-seal');
    return html`${this.replaces && !this.busy ? this.#askReplace(text.seal) : nothing}
      ${status?.kind === 'sealed' ? this.#sealed(status, text) : nothing}
      ${status?.kind === 'damaged' ? html`<p class="cap">${text.seal.damaged}</p>` : nothing}
      ${status !== null && status.kind !== 'none' && this.held !== null ? html`<p>${this.held}</p>` : nothing}
      ${this.#isOvertaken ? nothing : jobNotice(store, 'share-seal')}
      ${
        status === null
          ? nothing
          : html`<kp-share-code
              .text=${text.code}
              .compare=${(code: string) => checkCode(code, status, reading.assessment, this.version)}
              @told=${({ detail }: CustomEvent<string>) => store.say(detail)}
            ></kp-share-code>`
      }
      <p class="cap">${text.seal.intro}</p>`;
  }

  /** Whether a seal just made no longer fits: then its success is no news any more. */
  get #isOvertaken(): boolean {
    const { job } = this.state;
    return job?.kind === 'done' && this.status?.kind === 'sealed' && this.status.check.verdict !== 'sesuai';
  }

  #askReplace({ replace, replaceNow, keep }: ShareText['seal']) {
    const { status } = this;
    const code = status?.kind === 'sealed' ? status.stored.record.code : '';
    return html`<div class="warn">
      <p>${replace(code)}</p>
      <div class="row wrap">
        <button type="button" class="btn" id="keep" @click=${() => this.#keep()}>${keep}</button>
        <button type="button" class="btn primary" id="replace" @click=${() => this.#emit('seal')}>${replaceNow}</button>
      </div>
    </div>`;
  }

  #sealed({ stored, check }: Extract<SealStatus, { kind: 'sealed' }>, { seal }: ShareText) {
    const { language, edition } = this.state;
    const { record } = stored;
    const { comparison, changes, compared, sheet } = check;
    const { others, values, noTime, sheetState, printed, notCovered } = SEAL_TEXT[language];
    const told: string[] = [];
    if (comparison !== null) {
      if (!comparison.intact) told.push(others.intact);
      if (comparison.instrument) {
        told.push(seal.otherInstrument(instrumentName(record.content), instrumentName(compared)));
        if (edition !== null) told.push(seal.chosenEdition);
      }
      for (const part of SEAL_PARTS) if (comparison.parts.includes(part)) told.push(others[part]);
      if (comparison.result) told.push(scoreSentence(record.content, compared, seal, language) ?? others.result);
      if (comparison.engine) told.push(seal.otherEngine(visible(record.content.engine), compared.engine));
      if (comparison.provisional) told.push(seal.provisional);
    }
    if (sheet?.state === 'gone') told.push(seal.sheetGone(visible(stored.sheet)));
    if (sheet?.state === 'renamed' || sheet?.state === 'hidden') told.push(sheetState[sheet.state](sheet.sheet ?? ''));
    for (const { sheet: name, row, column, printed: found, sealed } of sheet?.cells.slice(0, PRINTED) ?? []) {
      told.push(printed(`${name}!${cellAddress(row, column)}`, found, sealed));
    }
    told.push(notCovered[record.format]);
    const left = changes.length - this.shown;
    return html`<div class="facts">
        <p class="mono code"><span class="vh">${seal.code}: </span>${visible(record.code)}</p>
        <p class="cap">${seal.sealedOn(record.time === null ? noTime : whenOf(record.time, language))}</p>
      </div>
      ${told.map((sentence) => html`<p>${sentence}</p>`)}
      ${changes.length === 0 ? nothing : changeList(changes.slice(0, this.shown), this.store, seal, values)}
      ${
        left > 0
          ? html`<button type="button" class="btn" @click=${() => (this.shown += PAGE)}>
              ${seal.more(Math.min(PAGE, left))}
            </button>`
          : nothing
      }`;
  }

  /** A second Enter on the same spot must not replace the seal. */
  async #askFirst(): Promise<void> {
    this.replaces = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#keep')?.focus();
  }

  async #keep(): Promise<void> {
    this.replaces = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#do-seal')?.focus();
  }

  #emit(name: 'check' | 'seal'): void {
    this.replaces = false;
    this.dispatchEvent(new CustomEvent(name));
  }
}

/** The verdict in a few words. */
export function sealSentence(status: SealStatus, { state, changed }: ShareText['seal']): string {
  if (status.kind !== 'sealed') return state[status.kind];
  const { verdict, changes } = status.check;
  if (verdict !== 'berubah' && verdict !== 'belum-disegel' && verdict !== 'kode-lain') return state[verdict];
  return changed(changes.length);
}

/** The score then and now; null where that is not what differs. */
function scoreSentence(sealed: Content, now: Content, { score }: ShareText['seal'], language: Language): string | null {
  const [before, after] = [sealed.result.institution.hundredths, now.result.institution.hundredths];
  if (before === after) return null;
  const shown = (hundredths: number | null): string =>
    hundredths === null ? '-' : formatHundredths(hundredths, language);
  return score(shown(before), shown(after));
}

/** With the start of its hash: two instruments of workbooks may bear the same name. */
function instrumentName({ instrument: { id, version, hash } }: Content): string {
  return visible(`${id} ${version} (${hash.slice(0, 8)})`);
}

/** A time as people write it here; one that is none stays as it was noted. */
export function whenOf(iso: string, language: Language): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return visible(iso);
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
