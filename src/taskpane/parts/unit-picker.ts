import { html, type TemplateResult } from 'lit';
import type { Assessment } from '../../app/assess';
import { formatHundredths } from '../../core/number/format';
import { ranked } from '../../core/scoring/rank';
import type { UnitResult } from '../../core/scoring/result';
import { icon } from '../icons';
import type { PaneStore } from '../state/store';

/** The units by score, and the one being looked at: the first until one is chosen. */
export function unitsByScore(
  { result }: Assessment,
  chosen: string | null,
): { readonly units: readonly UnitResult[]; readonly unit: UnitResult | undefined } {
  const units = ranked(result.units);
  return { units, unit: units.find(({ name }) => name === chosen) ?? units[0] };
}

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
