import { css } from 'lit';

/** One of several, each with what it means: native radio buttons as cards. */
export const choice = css`
  .choices {
    display: grid;
    gap: 8px;
    grid-template-columns: minmax(0, 1fr);
  }
  .choices legend {
    padding: 0 0 6px;
  }
  .choice {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 2px 8px;
    padding: 10px 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 8px;
    background: var(--colorNeutralBackground1);
    cursor: pointer;
  }
  .choice:hover {
    background: var(--colorNeutralBackground3);
  }
  .choice input {
    width: 16px;
    height: 16px;
    margin: 2px;
    accent-color: var(--colorCompoundBrandBackground);
    cursor: pointer;
  }
  .choice .cap {
    grid-column: 2;
  }
  .choice:has(:checked) {
    border-color: var(--colorCompoundBrandStroke);
    background: var(--colorBrandBackground2);
    box-shadow: inset 0 0 0 1px var(--colorCompoundBrandStroke);
  }
  .choice:has(:checked) .cap {
    color: var(--colorNeutralForeground2);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }
  .choice input:focus-visible {
    outline: none;
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
