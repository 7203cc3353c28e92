import { LitElement, css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localDay } from '../../../app/local-time';
import { SEAL_NAMESPACE } from '../../../app/seal-part';
import { sealWorkbook } from '../../../app/sealing';
import { ORIGINS_NAMESPACE } from '../../../app/sheet-origins';
import { rescored } from '../../../app/rescore';
import type { Planned } from '../../../app/planned';
import { putMade, type SharedSheets } from '../../../app/made-sheets';
import { certificate, copyPlan, reportPlan, robustnessSheets, type PlanWish } from '../../../app/shared-plans';
import { sealInput } from '../../../core/seal/sealed-content';
import type { ShareCard, ShareText } from '../../../text/pane/share/share-text';
import { SHARE_TEXT } from '../../../text/pane/share';
import type { FileWriter } from '../../file-writer';
import { stateNotices } from '../../parts/state-notices';
import type { PaneState } from '../../state/pane-state';
import type { JobEnd, PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { heldLink, shareCardStyles } from './card';
import { copyCard, paneCard, recapCard, repairCard, sheetCard, type CardHost } from './cards';
import { shareFacts, type RecordRead, type ShareFacts } from './facts';
import { evidenceNotice, staleNotice } from './notices';
import { sealSentence, ShareSeal } from './seal';

/** What was done in this session and leaves no trace in the workbook that could be read. */
const SESSIONS = new WeakMap<PaneStore, { copied: string | null; paneOpens: boolean }>();

/** In five seconds: what can be sent now, what holds the rest back, and whether anything changed since it was sealed. */
@customElement('kp-view-share')
export class Share extends LitElement {
  static override styles = [
    base,
    button,
    shareCardStyles,
    css`
      .stack {
        padding: 12px;
      }
      .group {
        padding-top: 4px;
        font-weight: 600;
      }
      .choice {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 8px;
        cursor: pointer;
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @property() version = '';
  @property({ attribute: false }) writeFile!: FileWriter;
  @state() private record: RecordRead = 'asking';
  @state() private origins: string | null = null;
  @state() private sealing = false;
  @state() private followUp = false;
  @state() private refused: CardHost['refused'] = null;
  #facts: ShareFacts | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#ask();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { reading, language, stale } = this.state;
    const before = changed.get('state') as PaneState | undefined;
    const isNews =
      changed.has('record') ||
      changed.has('origins') ||
      (changed.has('state') && (before?.reading !== reading || before.language !== language || before.stale !== stale));
    if (isNews) this.#facts = shareFacts(this.state, this.record, this.origins, this.version);
  }

  override render() {
    const facts = this.#facts;
    if (facts === null) return nothing;
    const { store, state } = this;
    const text = SHARE_TEXT[state.language];
    const held = this.#held(facts, text);
    const session = this.#session;
    const host: CardHost = {
      ...{ store, text, facts, refused: this.refused, ...session },
      run: {
        copy: () => void this.#copy(facts, text),
        report: () => void this.#put('report', reportPlan(facts, this.#wish), facts, text),
        certificate: () => void this.#put('certificate', certificate(facts, this.#wish), facts, text),
        robustness: () => void this.#put('robustness', robustnessSheets(facts, this.#wish), facts, text),
        trend: () => void (facts.trend && this.#put('trend', facts.trend.planned, facts, text)),
        repair: () =>
          void this.#work('repair', text, async (port, progress) => ({
            text: text.repaired(await port.repairFormulas(progress)),
          })),
        pane: () => void this.#openPane(text),
      },
    };
    const unscored = facts.isScored ? null : this.#incomplete(facts, text.held);
    const waiting = facts.isScored ? 'sementara' : 'tidak-dinilai';
    const lead = held === null ? 'final' : facts.sealable.ok ? 'edition' : waiting;
    return html`<div class="stack">
      <div class="head">
        <h1 class="title" tabindex="-1">${text.title}</h1>
        <p class="cap">${text.lead[lead]}</p>
      </div>
      ${stateNotices(store)} ${evidenceNotice(store, facts, text)} ${staleNotice(facts, text)}
      <kp-share-seal
        .store=${store}
        .state=${state}
        .version=${this.version}
        .record=${this.record}
        .status=${facts.seal}
        .held=${held}
        .busy=${this.sealing}
        @seal=${() => this.#seal(facts, text)}
        @check=${() => this.#check()}
      ></kp-share-seal>
      <p class="cap group">${text.groups.made}</p>
      <p class="cap">${store.text.undoNote}</p>
      ${this.#followUpChoice(facts, text)} ${recapCard(host)} ${copyCard(host)} ${sheetCard(host, 'report', null)}
      ${sheetCard(host, 'robustness', unscored)} ${sheetCard(host, 'certificate', held)}
      ${facts.trend === null ? nothing : sheetCard(host, 'trend', null)}
      <p class="cap group">${text.groups.workbook}</p>
      ${repairCard(host)} ${paneCard(host)}
    </div>`;
  }

  get #session(): { copied: string | null; paneOpens: boolean } {
    return SESSIONS.get(this.store) ?? { copied: null, paneOpens: false };
  }

  get #wish(): PlanWish {
    return {
      language: this.state.language,
      followUp: this.followUp,
      engine: this.version,
      today: localDay(new Date()),
    };
  }

  /** Why a seal has to wait, as the way to what resolves it; null: it need not. */
  #held(facts: ShareFacts, { held }: ShareText): TemplateResult | null {
    const { otherEdition } = facts;
    if (otherEdition === null) return this.#incomplete(facts, held);
    return heldLink(held.edition(otherEdition), () => this.store.go('settings'));
  }

  #incomplete({ sealable }: ShareFacts, held: ShareText['held']): TemplateResult | null {
    if (sealable.ok) return null;
    const { mandatory, units } = sealable;
    return heldLink(mandatory > 0 ? held.mandatory(mandatory) : held.notFinal(units), () => this.store.go('check'));
  }

  #followUpChoice({ assessment: { instrument } }: ShareFacts, { followUp }: ShareText) {
    if (instrument.rules.opinionSuffix.value === null) return nothing;
    return html`<label class="choice">
      <input
        type="checkbox"
        .checked=${this.followUp}
        @change=${(event: Event) => (this.followUp = (event.target as HTMLInputElement).checked)}
      />
      <span>${followUp}</span>
    </label>`;
  }

  /** Reads what is kept with the workbook. */
  async #ask(): Promise<void> {
    const answer = await this.store.ask(async (port) => ({
      xml: await port.record(SEAL_NAMESPACE),
      origins: await port.record(ORIGINS_NAMESPACE),
    }));
    this.record = answer === null ? 'unasked' : { xml: answer.xml };
    this.origins = answer?.origins ?? null;
  }

  async #check(): Promise<void> {
    await this.store.refresh();
    await this.#ask();
    await this.updateComplete;
    const { seal } = SHARE_TEXT[this.state.language];
    const status = this.#facts?.seal ?? null;
    this.store.say(status === null ? seal.state.unasked : sealSentence(status, seal));
  }

  async #seal({ assessment }: ShareFacts, { cards, seal }: ShareText): Promise<void> {
    const { language } = this.state;
    const { table, instrument, result } = rescored(assessment, 'refuse');
    const shown = sealInput(table, instrument, result, this.version);
    this.sealing = true;
    await this.store.perform('share-seal', cards.seal.line.sibuk, async (port, progress): Promise<JobEnd> => {
      const wish = { shown, engine: this.version, time: new Date().toISOString(), language };
      const { record, sheet, left } = await sealWorkbook(port, wish, progress);
      const end = seal.done(record.code, sheet);
      return {
        text: left === null ? end : `${end} ${seal.left(left)}`,
        place: { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } },
      };
    });
    await this.#ask();
    this.sealing = false;
    await this.updateComplete;
    this.#sealPart.focusName();
  }

  async #copy(facts: ShareFacts, text: ShareText): Promise<void> {
    const planned = copyPlan(facts, this.#wish);
    if (!planned.ok) return this.#refuse('copy', planned.sentence);
    const rows = facts.assessment.table.length;
    let made = false;
    await this.#work('copy', text, async (port) => {
      await port.openNew(await this.writeFile(planned.plan));
      made = true;
      return { text: text.copyOpened(rows) };
    });
    if (made) SESSIONS.set(this.store, { ...this.#session, copied: facts.now.code });
    this.requestUpdate();
  }

  async #put(id: SharedSheets, planned: Planned, facts: ShareFacts, text: ShareText): Promise<void> {
    if (!planned.ok) return this.#refuse(id, planned.sentence);
    await this.#work(id, text, async (port, progress) => {
      const now = id === 'trend' && facts.trend !== null ? facts.trend.now : facts.now;
      const names = await putMade(port, planned.plan, now, progress);
      return { text: text.put(names), place: { sheet: names[0]!, area: { top: 0, left: 0, bottom: 0, right: 0 } } };
    });
    await this.#ask();
  }

  async #openPane(text: ShareText): Promise<void> {
    let told = false;
    await this.#work('pane', text, async (port) => {
      await port.openPaneWithWorkbook();
      told = true;
      return { text: text.paneOpens };
    });
    if (told) SESSIONS.set(this.store, { ...this.#session, paneOpens: true });
    this.requestUpdate();
  }

  /** Does the work of a card; the focus goes to its name when its button has gone meanwhile. */
  async #work(id: ShareCard, text: ShareText, work: Parameters<PaneStore['perform']>[2]): Promise<void> {
    this.refused = null;
    await this.store.perform(`share-${id}`, text.cards[id].line.sibuk, work);
    await this.updateComplete;
    if (this.shadowRoot?.activeElement === null) this.renderRoot.querySelector<HTMLElement>(`#name-${id}`)?.focus();
  }

  #refuse(id: ShareCard, sentence: string): void {
    this.refused = { id, sentence };
    this.store.dismiss();
    this.store.say(sentence);
  }

  get #sealPart(): ShareSeal {
    const part = this.renderRoot.querySelector('kp-share-seal');
    if (!(part instanceof ShareSeal)) throw new Error('no seal card');
    return part;
  }
}
