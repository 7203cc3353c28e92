import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { SCORING_EDITIONS } from '../../../app/editions';
import type { BlankPolicy } from '../../../core/scoring/result';
import { CONFORMANCE_ENTRY } from '../../../text/pane/conformance-entry';
import { SETTINGS_TEXT } from '../../../text/pane/settings';
import type { ThemeName } from '../../../text/pane/pane-text';
import { viewTitle } from '../../../text/pane/views';
import { icon } from '../../icons';
import type { PaneState } from '../../state/pane-state';
import type { PaneStore } from '../../state/store';
import { base } from '../../styles/base';
import { button } from '../../styles/button';
import { form } from '../../styles/form';

const BLANKS: readonly BlankPolicy[] = ['ignore', 'refuse', 'zero'];
const THEMES: readonly ThemeName[] = ['office', 'light', 'dark'];
const LANGUAGES = [
  ['id', 'Bahasa Indonesia'],
  ['en', 'English'],
] as const;

/** In five seconds: by which edition it is scored, and that nothing leaves this computer. */
@customElement('kp-view-settings')
export class Settings extends LitElement {
  static override styles = [
    base,
    button,
    form,
    css`
      .stack {
        padding: 12px;
        gap: 16px;
      }
      section {
        display: grid;
        gap: 6px;
      }
      .fields {
        display: grid;
        gap: 14px;
        padding: 12px;
        grid-template-columns: minmax(0, 1fr);
      }
      .about {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 6px 16px;
        padding: 12px;
      }
      .about dt {
        color: var(--colorNeutralForeground3);
      }
      .about dd {
        overflow-wrap: anywhere;
      }
      .about a {
        color: var(--colorBrandForegroundLink);
      }
      .safe {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 8px;
        padding: 10px 12px;
        border-top: 1px solid var(--colorNeutralStroke2);
      }
      .safe .ic {
        color: var(--zoneHijauText);
      }
    `,
  ];

  @property({ attribute: false }) store!: PaneStore;
  @property({ attribute: false }) state!: PaneState;
  @property() version = '';

  override render() {
    const settings = SETTINGS_TEXT[this.state.language];
    return html`<div class="stack">
      <h1 class="title">${settings.title}</h1>
      <section aria-labelledby="scoring">
        <h2 class="strong" id="scoring">${settings.scoring}</h2>
        <div class="card fields">${this.#edition()}${this.#blank()}${this.#columns()}</div>
      </section>
      <section>
        ${this.#choice('language', settings.language, LANGUAGES, this.state.language, (value) => this.store.chooseLanguage(value))}
      </section>
      <section>
        ${this.#choice(
          'theme',
          settings.theme,
          THEMES.map((each) => [each, settings.themes[each]] as const),
          this.state.theme,
          (value) => this.store.chooseTheme(value),
        )}
      </section>
      ${this.#test()} ${this.#about()}
    </div>`;
  }

  #edition() {
    const settings = SETTINGS_TEXT[this.state.language];
    const { edition, reading } = this.state;
    const own = reading.kind === 'ready' && edition === null ? reading.assessment.instrument.edition : '–';
    return html`<div class="field">
      <label for="edition">${settings.edition}</label>
      <div class="select">
        <select
          id="edition"
          aria-describedby="edition-hint"
          @change=${(event: Event) => this.store.chooseEdition(valueOf(event) || null)}
        >
          <option value="" .selected=${edition === null}>${settings.editionAuto(own)}</option>
          ${SCORING_EDITIONS.map((each) => html`<option value=${each} .selected=${each === edition}>${each}</option>`)}</select
        >${icon('down', 16)}
      </div>
      <p class="hint" id="edition-hint">${settings.editionHint}</p>
    </div>`;
  }

  #blank() {
    const settings = SETTINGS_TEXT[this.state.language];
    return html`<div class="field">
      <label for="blank">${settings.blank}</label>
      <div class="select">
        <select
          id="blank"
          aria-describedby="blank-hint"
          @change=${(event: Event) => this.store.chooseBlank(valueOf(event) as BlankPolicy)}
        >
          ${BLANKS.map((each) => html`<option value=${each} .selected=${each === this.state.blank}>${settings.blanks[each]}</option>`)}</select
        >${icon('down', 16)}
      </div>
      <p class="hint" id="blank-hint">${settings.blankHint}</p>
    </div>`;
  }

  #columns() {
    const settings = SETTINGS_TEXT[this.state.language];
    return html`<div class="field">
      <p class="strong">${settings.columns}</p>
      <p class="hint">${settings.columnsHint(this.state.mapping.map(({ sheet }) => sheet))}</p>
      <div>
        <button type="button" class="btn small" @click=${() => this.store.go('map')}>${settings.columnsOpen}</button>
      </div>
    </div>`;
  }

  #choice<T extends string>(
    name: string,
    label: string,
    options: readonly (readonly [T, string])[],
    current: T,
    choose: (value: T) => void,
  ) {
    return html`<h2 class="strong" id=${`label-${name}`}>${label}</h2>
      <div class="seg" role="radiogroup" aria-labelledby=${`label-${name}`}>
        ${options.map(([value, word]) => html`<label lang=${name === 'language' ? value : this.state.language}><input type="radio" name=${name} .checked=${value === current} @change=${() => choose(value)} />${word}</label>`)}
      </div>`;
  }

  #test() {
    const { hint, open } = CONFORMANCE_ENTRY[this.state.language];
    return html`<section class="card fields" aria-labelledby="test">
      <h2 class="strong" id="test">${viewTitle('conformance', this.state.language)}</h2>
      <p class="hint">${hint}</p>
      <div>
        <button type="button" class="btn small" id="open-test" @click=${() => this.store.go('conformance')}>
          ${open}
        </button>
      </div>
    </section>`;
  }

  #about() {
    const settings = SETTINGS_TEXT[this.state.language];
    const { reading } = this.state;
    const instrument = reading.kind === 'ready' ? reading.assessment.instrument : null;
    return html`<section aria-labelledby="about">
      <h2 class="strong" id="about">${settings.about}</h2>
      <div class="card">
        <dl class="about">
          <dt>${settings.version}</dt>
          <dd class="num">${this.version}</dd>
          ${
            instrument === null
              ? ''
              : html`<dt>${settings.instrument}</dt>
                  <dd>${settings.instrumentIs(instrument.id, instrument.version, instrument.indicators.length)}</dd>`
          }
          <dt>${settings.licence}</dt>
          <dd>MIT · <a href="tentang.html" target="_blank" rel="noopener">${settings.files}</a></dd>
        </dl>
        <div class="safe">
          ${icon('shield')}
          <p>${settings.privacy}</p>
        </div>
      </div>
      <p class="cap">${settings.disclaimer}</p>
    </section>`;
  }
}

function valueOf(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}
