import { css, html, nothing, type TemplateResult } from 'lit';
import type { ShareCard, ShareState } from '../../../text/pane/share/share-text';
import { icon, type IconName } from '../../icons';
import { face } from '../../styles/face';

const FACE: Readonly<Record<ShareCard, IconName>> = {
  seal: 'seal',
  recap: 'sheet',
  copy: 'copy',
  report: 'flag',
  certificate: 'official',
  robustness: 'shield',
  trend: 'improve',
  repair: 'formula',
  pane: 'eye',
};

const MARK: Readonly<Record<ShareState, IconName>> = {
  belum: 'ring',
  sibuk: 'provisional',
  siap: 'done',
  usang: 'cek',
  tertahan: 'lock',
};

/** One thing to share: what it is, how far it is, and the one thing to do about it. */
export interface Shared {
  readonly id: ShareCard;
  readonly name: string;
  readonly about: string;
  readonly state: ShareState;
  /** A sentence; where the thing is held back, the link that resolves it. */
  readonly line: string | TemplateResult;
  readonly button: { readonly label: string; readonly primary?: boolean; readonly run: () => void } | null;
  /** What stands below the line: details, choices, the end of the work. */
  readonly below?: TemplateResult | typeof nothing;
}

export function shareCard({ id, name, about, state, line, button, below = nothing }: Shared): TemplateResult {
  return html`<article class="card share" aria-labelledby=${`name-${id}`}>
    <span class="face">${icon(FACE[id])}</span>
    <div class="what">
      <h2 class="strong" id=${`name-${id}`} tabindex="-1">${name}</h2>
      <p class="about">${about}</p>
    </div>
    <div class="state ${state}">
      ${icon(MARK[state])}<span class="said" id=${`line-${id}`}>${line}</span>
      ${
        button === null
          ? nothing
          : html`<button
              type="button"
              id=${`do-${id}`}
              class="btn ${button.primary === true ? 'primary' : ''}"
              aria-describedby=${`name-${id} line-${id}`}
              @click=${button.run}
            >
              ${button.label}
            </button>`
      }
    </div>
    ${below === nothing ? nothing : html`<div class="below">${below}</div>`}
  </article>`;
}

/** In place of a button that would do nothing: the reason, as the way to what resolves it. */
export function heldLink(reason: string, go: () => void): TemplateResult {
  return html`<button type="button" class="link held" @click=${go}>${reason} ${icon('right', 14)}</button>`;
}

export const shareCardStyles = css`
  ${face}
  .share {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    gap: 0 12px;
    padding: 12px;
  }
  .what {
    display: grid;
    gap: 2px;
    min-width: 0;
  }
  h2[tabindex='-1']:focus-visible {
    outline: none;
  }
  .about {
    color: var(--colorNeutralForeground2);
    text-wrap: pretty;
  }
  .share > .state,
  .share > .below {
    grid-column: 1 / -1;
  }
  .state {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 43px;
    margin-top: 8px;
    padding-top: 10px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .said {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .state .btn {
    margin-inline-start: auto;
    flex: none;
  }
  .siap > .ic {
    color: var(--zoneHijauText);
  }
  .usang > .ic {
    color: var(--colorStatusWarningForeground3);
  }
  .belum > .ic,
  .sibuk > .ic,
  .tertahan > .ic {
    color: var(--colorNeutralForeground3);
  }
  .link.held {
    margin: 0;
    padding: 0;
  }
  .below {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    margin-top: 8px;
  }
  @media (forced-colors: active) {
    .face {
      border: 1px solid CanvasText;
    }
    .state > .ic {
      color: CanvasText;
    }
  }
`;
