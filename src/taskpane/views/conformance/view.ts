import { LitElement, css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { conformanceJson, seenResult, type ConformanceReport, type ProbeResult } from '../../../app/conformance';
import { conformancePlan } from '../../../app/conformance-plan';
import type { Conformance } from '../../../app/conformance-service';
import { localDay } from '../../../app/local-time';
import { PROBE_TEXT } from '../../../text/conformance/probes';
import { CONFORMANCE_WORDS } from '../../../text/conformance/words';
import { CONFORMANCE_VIEW_TEXT, type ConformanceViewText } from '../../../text/pane/conformance';
import { viewTitle } from '../../../text/pane/views';
import { copyText } from '../../parts/copy';
import { jobNotice } from '../../parts/job';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { form } from '../../styles/form';
import { probeList, probeListStyles } from './probe-list';
import '../../parts/notice';

const JOB = 'conformance';
const FILE = 'uji-kesesuaian.json';
/** Where the report is remembered while Excel's window is open. */
const KEPT = 'conformance';
const TROUBLE: readonly ProbeResult['verdict'][] = ['differs', 'refused', 'no-answer'];
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

/** In five seconds: what the test does to the workbook, and what this Excel answered otherwise than assumed. */
@customElement('kp-view-conformance')
export class ConformanceView extends LitElement {
  static override styles = [
    base,
    button,
    form,
    probeListStyles,
    css`
      .stack {
        padding: 12px;
      }
      .report,
      .persons {
        display: grid;
        gap: 10px;
        padding: 12px;
        grid-template-columns: minmax(0, 1fr);
      }
      .persons li {
        display: grid;
        gap: 6px;
      }
      .persons ul {
        display: grid;
        gap: 14px;
      }
      pre {
        max-height: 240px;
        margin: 8px 0 0;
        overflow: auto;
        font:
          12px/16px Consolas,
          'Cascadia Mono',
          ui-monospace,
          Menlo,
          monospace;
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @property({ attribute: false }) fetchConformance!: () => Promise<Conformance>;
  @state() private conformance: Conformance | null = null;
  @state() private report: ConformanceReport | null = null;
  @state() private broken: readonly string[] = [];
  @state() private seen: Readonly<Record<number, boolean | null>> = {};
  @state() private isCopyRefused = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.report = (this.store.memory.recall(KEPT) as ConformanceReport | undefined) ?? null;
    void this.#prepare();
  }

  async #prepare(): Promise<void> {
    const conformance = await this.store.ask(() => this.fetchConformance());
    this.conformance = conformance;
    if (conformance !== null) this.broken = (await this.store.ask(() => conformance.leftovers())) ?? [];
  }

  override render() {
    const text = CONFORMANCE_VIEW_TEXT[this.state.language];
    return html`<div class="page">
      <div class="stack">
        <div class="head">
          <h1 class="title" tabindex="-1">${viewTitle('conformance', this.state.language)}</h1>
          <p class="cap">${text.lead}</p>
        </div>
        <kp-notice tone="info"><p>${text.careful}</p></kp-notice>
        ${this.#leftovers(text)} ${jobNotice(this.store, JOB)} ${this.#results(text)} ${this.#persons(text)}
        ${this.#report(text)}
      </div>
      <div class="foot">
        <button
          type="button"
          class="btn primary"
          ?disabled=${this.conformance === null || this.state.job?.kind === 'running'}
          @click=${() => this.#run(text)}
        >
          ${this.report === null ? text.run(this.conformance?.count ?? 0) : text.again}
        </button>
      </div>
    </div>`;
  }

  #leftovers(text: ConformanceViewText) {
    if (this.broken.length === 0) return nothing;
    return html`<kp-notice tone="warning">
      <p>${text.leftovers(this.broken)}</p>
      <button slot="actions" type="button" class="btn small" @click=${() => this.#drop(text)}>${text.drop}</button>
    </kp-notice>`;
  }

  #results(text: ConformanceViewText): TemplateResult | typeof nothing {
    const { report } = this;
    if (report === null) return nothing;
    const { language } = this.state;
    const words = CONFORMANCE_WORDS[language];
    const trouble = report.probes.filter(({ verdict }) => TROUBLE.includes(verdict));
    const counts = Object.entries(words.verdicts).flatMap(([verdict, word]) => {
      const count = report.probes.filter((probe) => probe.verdict === verdict).length;
      return count === 0 ? [] : [`${count} ${word}`];
    });
    return html`<section class="card report" aria-labelledby="result">
        <h2 class="strong" id="result">${text.result}</h2>
        <p>${counts.join(' · ')}</p>
        <p class="cap">${words.hostOf(report.host.platform, report.host.version)} · ${report.time}</p>
      </section>
      <section class="card" aria-labelledby="trouble">
        <h2 class="strong pad" id="trouble">${text.ofHost}</h2>
        ${trouble.length === 0 ? html`<p class="pad">${text.none}</p>` : probeList(trouble, language)}
      </section>
      <details class="card">
        <summary class="pad strong">${text.all(report.probes.length)}</summary>
        ${probeList(report.probes, language)}
      </details>`;
  }

  #persons(text: ConformanceViewText): TemplateResult | typeof nothing {
    if (this.report === null || this.conformance === null) return nothing;
    const { language } = this.state;
    const choices = [
      ['notYet', null],
      ['yes', true],
      ['no', false],
    ] as const;
    return html`<section class="card persons" aria-labelledby="persons">
      <h2 class="strong" id="persons">${text.byPerson}</h2>
      <p class="cap">${text.byPersonLead}</p>
      <ul>
        ${this.conformance.byPerson.map(
          (id) =>
            html`<li>
              <p id=${`probe-${id}`}>${id}. ${PROBE_TEXT[id]?.[language]}</p>
              <div class="seg" role="radiogroup" aria-labelledby=${`probe-${id}`}>
                ${choices.map(
                  ([word, value]) =>
                    html`<label
                      ><input
                        type="radio"
                        name=${`seen-${id}`}
                        .checked=${(this.seen[id] ?? null) === value}
                        @change=${() => (this.seen = { ...this.seen, [id]: value })}
                      />${text.seen[word]}</label
                    >`,
                )}
              </div>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #report(text: ConformanceViewText): TemplateResult | typeof nothing {
    if (this.report === null) return nothing;
    const json = conformanceJson(this.#whole(this.report));
    return html`<section class="card report" aria-labelledby="report">
      <h2 class="strong" id="report">${text.report}</h2>
      <p class="cap">${text.send}</p>
      <div class="row wrap">
        <button type="button" class="btn small" @click=${() => this.#copy(json, text)}>${text.copy}</button>
        <button type="button" class="btn small" @click=${() => this.#save(json, text)}>${text.save}</button>
        <button type="button" class="btn small" @click=${() => this.#write(text)}>${text.write}</button>
      </div>
      ${this.isCopyRefused ? html`<p>${text.notCopied}</p>` : nothing}
      <details ?open=${this.isCopyRefused}>
        <summary>${text.look}</summary>
        <pre id="json" tabindex="0">${json}</pre>
      </details>
    </section>`;
  }

  /** With what a person has said so far. */
  #whole(report: ConformanceReport): ConformanceReport {
    const byPerson = this.conformance?.byPerson ?? [];
    const probes = [...report.probes, ...byPerson.map((id) => seenResult(id, this.seen[id] ?? null))];
    return { ...report, probes: probes.sort((a, b) => a.id - b.id) };
  }

  async #run(text: ConformanceViewText): Promise<void> {
    const { conformance, store } = this;
    if (conformance === null) return;
    await store.perform(JOB, text.running, async (_port, progress) => {
      const { report, left } = await conformance.run(progress, timeOf(new Date()));
      this.report = report;
      store.memory.keep(KEPT, report);
      const differing = report.probes.filter(({ verdict }) => TROUBLE.includes(verdict)).length;
      const how = progress.isCancelled?.() === true ? text.stopped : text.done(differing);
      return { text: left.length === 0 ? how : `${how} ${text.left(left)}` };
    });
    this.broken = (await store.ask(() => conformance.leftovers())) ?? [];
  }

  async #drop(text: ConformanceViewText): Promise<void> {
    const { conformance, store } = this;
    if (conformance === null) return;
    await store.perform(JOB, text.dropping, async () => {
      await conformance.dropLeftovers();
      return { text: text.dropped };
    });
    this.broken = (await store.ask(() => conformance.leftovers())) ?? [];
  }

  async #copy(json: string, text: ConformanceViewText): Promise<void> {
    const shown = this.renderRoot.querySelector<HTMLDetailsElement>('details:has(#json)');
    if (shown !== null) shown.open = true;
    this.isCopyRefused = !(await copyText(json, this.renderRoot.querySelector('#json')));
    this.store.say(this.isCopyRefused ? text.notCopied : text.copied);
  }

  #save(json: string, text: ConformanceViewText): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
    link.download = FILE;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.store.say(text.saved);
  }

  async #write(text: ConformanceViewText): Promise<void> {
    const { report } = this;
    if (report === null) return;
    const plan = conformancePlan(this.#whole(report), this.state.language);
    const sheet = plan.sheets[0]!.name;
    await this.store.perform(JOB, text.writing, async (port, progress) => {
      await port.putSheets(plan, progress);
      return { text: text.written(sheet), place: { sheet, area: A1 } };
    });
  }
}

/** "2026-01-05 09:30" where this runs. */
function timeOf(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${localDay(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
