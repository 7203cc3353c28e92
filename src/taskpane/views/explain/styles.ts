import { css } from 'lit';

/** Layout of the explanation: dimensions as rows that open, indicators as a table. */
export const explainStyles = css`
  .stack {
    padding: 12px;
  }
  .dim {
    display: grid;
    grid-template-columns: 1fr auto 16px;
    gap: 0 8px;
    width: 100%;
    padding: 10px 12px 12px;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
    align-items: center;
  }
  .dim:hover {
    background: var(--colorNeutralBackground3);
  }
  .dim:focus-visible {
    outline-offset: -2px;
  }
  .dim .nm {
    font-weight: 600;
  }
  .dim .pts {
    justify-self: end;
    font-size: 16px;
    line-height: 20px;
    font-weight: 600;
  }
  .dim[aria-expanded='true'] .chev {
    transform: rotate(180deg);
  }
  .chev {
    grid-row: 1;
    grid-column: 3;
    color: var(--colorNeutralForeground3);
    transition: transform var(--durationNormal) var(--curveEasyEase);
  }
  .times {
    display: flex;
    align-items: center;
    gap: 4px;
    flex-wrap: wrap;
    color: var(--colorNeutralForeground2);
    font-size: 12px;
    line-height: 16px;
  }
  .from {
    justify-self: end;
  }
  .bar {
    grid-column: 1 / -1;
    display: block;
    height: 6px;
    margin-top: 6px;
    border-radius: 3px;
    background: var(--dataTrack);
    overflow: hidden;
  }
  .bar i {
    display: block;
    height: 100%;
    background: var(--dataFill);
    border-radius: 3px 0 0 3px;
  }
  .d + .d {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 12px;
    line-height: 16px;
    border-top: 1px solid var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground2);
  }
  th,
  td {
    padding: 2px 4px;
    text-align: end;
    font-weight: 400;
    vertical-align: middle;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 12px;
    text-align: start;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 12px;
  }
  @media (max-width: 339px) {
    th,
    td {
      padding-inline: 2px;
    }
  }
  thead th {
    color: var(--colorNeutralForeground3);
    padding-top: 8px;
    white-space: nowrap;
  }
  tbody th {
    color: var(--colorNeutralForeground1);
    white-space: nowrap;
  }
  tbody tr:hover {
    background: var(--colorNeutralBackground3);
  }
  tfoot tr:first-child > * {
    border-top: 1px solid var(--colorNeutralStroke1);
    padding-top: 6px;
  }
  tfoot tr:last-child > * {
    font-weight: 600;
    padding-bottom: 8px;
  }
  tfoot .out > * {
    color: var(--colorNeutralForeground3);
  }
  .out td {
    color: var(--colorNeutralForeground3);
  }
  .cell {
    border-color: transparent;
    background: none;
    padding: 0 5px;
    margin-inline-start: -6px;
  }
  .cell span {
    color: var(--colorBrandForegroundLink);
  }
  tbody th .cap {
    display: block;
    margin-top: -3px;
    padding-bottom: 3px;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  tbody tr + tr > * {
    border-top: 1px solid var(--colorNeutralStroke3);
  }
  .sum {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 2px 8px;
    padding: 10px 12px;
    border-top: 2px solid var(--colorNeutralStrokeAccessible);
    align-items: center;
  }
  .sum .tot {
    font-size: 20px;
    line-height: 24px;
    font-weight: 600;
  }
  .sum .cap {
    grid-column: 1 / -1;
  }
  .legend {
    display: grid;
    gap: 4px;
  }
  @media (forced-colors: active) {
    .cell {
      border: 0;
    }
    .cell span {
      color: LinkText;
    }
    .bar {
      border: 1px solid CanvasText;
    }
    .bar i {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }

  tr.marked > * {
    background: var(--colorBrandBackground2);
  }
  @media (forced-colors: active) {
    tr.marked > th {
      outline: 2px solid Highlight;
    }
  }
`;
