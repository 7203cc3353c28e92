import { css } from 'lit';

/** Layout of the findings: the bar over them, chips to filter by, a group for each unit. */
export const checkStyles = css`
  .stack {
    padding: 12px;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .bar div {
    min-width: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 5px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    height: 28px;
    padding: 0 9px 0 7px;
    border-radius: 14px;
    font-size: 12px;
    line-height: 16px;
    border: 1px solid var(--colorNeutralStroke1);
    background: var(--colorNeutralBackground1);
    cursor: pointer;
  }
  @media (max-width: 339px) {
    .chip {
      padding: 0 7px 0 5px;
      gap: 3px;
    }
  }
  .chip:hover {
    background: var(--colorNeutralBackground3);
  }
  .chip[aria-pressed='true'] {
    border-color: var(--colorBrandStroke1);
    background: var(--colorBrandBackground2);
    color: var(--colorBrandForeground2);
    font-weight: 600;
  }
  .chip:focus-visible {
    border-radius: 14px;
  }
  .bulk {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 8px;
  }
  .blanks {
    display: grid;
    gap: 6px;
    grid-template-columns: minmax(0, 1fr);
  }
  .blanks li + li {
    border-top: 0;
  }
  .unit {
    display: grid;
    gap: 6px;
    grid-template-columns: minmax(0, 1fr);
  }
  .unit h2 {
    padding-top: 4px;
    font-weight: 600;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  li + li {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .chip[aria-pressed='true'] span {
      color: inherit;
      --icon-ink: Highlight;
    }
  }
`;
