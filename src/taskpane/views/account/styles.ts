import { css } from 'lit';

/** Layout of the reading account: the bar of all numbers, its legend, and the sheets. */
export const accountStyles = css`
  .stack {
    padding: 12px;
  }
  .bar {
    display: flex;
    gap: 2px;
    height: 12px;
  }
  .bar i {
    min-width: 4px;
    border-radius: 3px;
  }
  .counted {
    background: var(--colorCompoundBrandBackground);
  }
  .refused {
    background: var(--zoneMerahSolid);
  }
  .known {
    background: var(--colorNeutralStrokeAccessible);
    opacity: 0.55;
  }
  .unknown {
    border: 1px solid var(--colorNeutralForeground1);
    background: repeating-linear-gradient(135deg, var(--colorNeutralForeground3) 0 1px, transparent 1px 5px);
  }
  .legend {
    display: grid;
    gap: 4px;
    font-size: 12px;
    line-height: 16px;
  }
  .legend li {
    display: grid;
    grid-template-columns: 12px minmax(0, 1fr) auto;
    gap: 0 8px;
  }
  .legend i {
    width: 12px;
    height: 12px;
    margin-top: 2px;
    border-radius: 3px;
  }
  .sheets {
    display: grid;
    gap: 8px;
  }
  summary,
  .other {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 8px;
    align-items: center;
    padding: 8px 12px;
    overflow-wrap: anywhere;
  }
  summary {
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .chev {
    transition: transform var(--durationFast, 100ms);
  }
  details[open] summary .chev {
    transform: rotate(180deg);
  }
  .end {
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
  }
  .other + .other {
    border-top: 1px solid var(--colorNeutralStroke3);
  }
  .read .ic {
    color: var(--zoneHijauText);
  }
  .mute .ic {
    color: var(--colorNeutralForeground3);
  }
  .whole {
    max-height: 220px;
    overflow: auto;
    padding: 8px 12px;
    margin: 0;
    font-size: 12px;
    line-height: 16px;
    white-space: pre-wrap;
  }
  .foot .btn {
    white-space: nowrap;
  }
  .foot > :not(.btn) {
    flex: 1 0 100%;
    min-width: 0;
  }
  @media (forced-colors: active) {
    .bar i,
    .legend i {
      border: 1px solid CanvasText;
      opacity: 1;
    }
    .counted {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
