import { html, type TemplateResult } from 'lit';
import { formatHundredths } from '../../core/number/format';
import type { UnitResult } from '../../core/scoring/result';
import { icon } from '../icons';
import type { PaneStore } from '../state/store';

/** The unit being looked at, shared by the views, so that the choice follows the user. Needs the styles of `form`. */
export function unitPicker(store: PaneStore, units: readonly UnitResult[], current: UnitResult): TemplateResult {
  const { explain, language } = store.text;
  const score = ({ outcome }: UnitResult): string =>
    outcome.scored ? formatHundredths(outcome.hundredths, language) : '–';
  const choose = (event: Event): void => {
    const unit = units.find(({ name }) => name === (event.target as HTMLSelectElement).value);
    if (unit === undefined) return;
    store.chooseUnit(unit.name);
    store.say(explain.unitChosen(unit.name, score(unit)));
  };
  return html`<div class="field">
    <label for="unit">${explain.unit}</label>
    <div class="select">
      <select id="unit" @change=${choose}>
        ${units.map(
          (unit) =>
            html`<option value=${unit.name} .selected=${unit.name === current.name}>
              ${unit.name} · ${score(unit)}
            </option>`,
        )}</select
      >${icon('down', 16)}
    </div>
  </div>`;
}
