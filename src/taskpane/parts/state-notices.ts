import { html, nothing } from 'lit';
import { PORT_FAULTS } from '../../text/pane/port-faults';
import { icon } from '../icons';
import type { PaneStore } from '../state/store';
import { refusalNotice } from './refusal';
import { readingProgress } from './reading-progress';
import './notice';

/** What stands above every view: figures that may be old, edits that are not reported, a request that was refused. */
export function stateNotices(store: PaneStore) {
  const { state, text } = store;
  if (state.progress !== null) return readingProgress(store);
  const refresh = html`<button type="button" class="btn small" @click=${() => store.refresh()}>
    ${icon('refresh', 16)}${text.refresh}
  </button>`;
  if (state.stale) {
    const { what, todo } = PORT_FAULTS[state.language][state.stale.fault];
    return html`<kp-notice tone="warning"
      ><p class="strong">${text.stale}</p>
      <p>${what} ${todo}</p>
      <div slot="actions">${refresh}</div></kp-notice
    >`;
  }
  if (state.refusal || state.failedCommand) {
    const close = html`<button type="button" class="btn small" @click=${() => store.dismiss()}>${text.close}</button>`;
    const { refusal, failedCommand } = state;
    if (failedCommand)
      return refusalNotice(failedCommand.refusal, text, text.commandFailed(failedCommand.command), close);
    if (refusal) return refusalNotice(refusal, text, '', html`${refresh}${close}`);
  }
  return state.isLive ? nothing : html`<kp-notice><p>${text.notLive}</p></kp-notice>`;
}
