import { css, html, nothing, type TemplateResult } from 'lit';
import type { ProbeResult } from '../../../app/conformance';
import { expectedText, factText } from '../../../app/conformance-plan';
import type { Language } from '../../../text/language';
import { factName } from '../../../text/conformance/facts';
import { PROBE_TEXT } from '../../../text/conformance/probes';
import { CONFORMANCE_WORDS } from '../../../text/conformance/words';

export const probeListStyles = css`
  .probes > li {
    display: grid;
    gap: 4px;
    padding: 10px 12px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .probes dl {
    display: grid;
    gap: 4px;
  }
  .probes dt {
    color: var(--colorNeutralForeground2);
  }
  .probes dd {
    overflow-wrap: anywhere;
    padding-inline-start: 12px;
  }
  summary {
    cursor: pointer;
  }
`;

/** Probes, each with its verdict and the facts that are not as expected. */
export function probeList(probes: readonly ProbeResult[], language: Language): TemplateResult {
  return html`<ul class="probes">
    ${probes.map((probe) => item(probe, language))}
  </ul>`;
}

function item({ id, verdict, got, expected, differing, error }: ProbeResult, language: Language): TemplateResult {
  const words = CONFORMANCE_WORDS[language];
  return html`<li>
    <p><span class="strong">${id}. ${PROBE_TEXT[id]?.[language]}</span> · ${words.verdicts[verdict]}</p>
    ${
      differing.length === 0
        ? nothing
        : html`<dl>
            ${differing.map((name) => {
              const want = expected[name];
              const fact = got[name];
              return html`<dt>${factName(name, language)}</dt>
                <dd class="cap">
                  ${words.columns.got}: ${fact === undefined ? words.nothing : factText(fact, words)}<br />${
                    want === undefined
                      ? nothing
                      : html`${words.columns.expected}: ${expectedText(want, words)} (${words.from[want.from]})`
                  }
                </dd>`;
            })}
          </dl>`
    }
    ${error === null ? nothing : html`<p class="cap">${words.columns.error}: ${error.code} ${error.location}</p>`}
  </li>`;
}
