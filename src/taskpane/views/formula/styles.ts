import { css } from 'lit';

export const formulaStyles = css`
  .stack {
    padding: 12px;
    gap: 14px;
  }
  .arg {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 32px;
    gap: 4px;
  }
  .arg .input {
    font-size: 13px;
  }
  .pick {
    min-width: 32px;
    padding: 0;
    color: var(--colorBrandForegroundLink);
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .options .field {
    margin-top: 14px;
  }
  summary {
    min-height: 24px;
    line-height: 24px;
    border-radius: 4px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  h3.cap {
    flex: none;
    white-space: nowrap;
  }
  label .cap {
    font-weight: 400;
  }
  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px;
  }
  code {
    display: block;
    padding: 8px 10px;
    border-radius: 4px;
    background: var(--colorNeutralBackground6);
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  code b {
    color: var(--colorBrandForeground2);
  }
  .value {
    font-size: 16px;
    text-align: end;
    overflow-wrap: anywhere;
  }
  .sentence {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 8px;
  }
  .sentence .ic {
    margin-top: 2px;
    color: var(--colorStatusWarningForeground3);
  }
  .scroll {
    max-height: 200px;
    overflow: auto;
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 4px;
  }
  table {
    border-collapse: collapse;
    font-size: 12px;
    line-height: 16px;
  }
  td {
    max-width: 160px;
    padding: 4px 8px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  tr:first-child td {
    font-weight: 600;
  }
  .foot .link {
    min-height: 32px;
  }
  @media (forced-colors: active) {
    code {
      border: 1px solid CanvasText;
    }
  }
`;
