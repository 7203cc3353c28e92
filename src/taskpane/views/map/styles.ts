import { css } from 'lit';

/** Styles of the view in which columns are matched. */
export const mapStyles = css`
  .stack {
    padding: 12px;
  }
  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 112px;
    gap: 8px;
    align-items: start;
  }
  .range {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
    gap: 4px;
    align-items: center;
  }
  li + li {
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  summary {
    min-height: 24px;
    cursor: pointer;
    font-weight: 600;
  }
  details .card {
    margin-top: 8px;
  }
  legend {
    padding: 0;
    margin-bottom: 4px;
  }
  .seg {
    grid-auto-columns: auto;
  }
  .reads {
    display: flex;
    gap: 6px;
  }
  .foot > :not(.btn) {
    flex: 1 0 100%;
    min-width: 0;
  }
`;
