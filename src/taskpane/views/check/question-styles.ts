import { css } from 'lit';

/** What cards that ask something share. */
export const questionStyles = css`
  article {
    display: grid;
    gap: 8px;
    padding: 12px;
  }
  h3 {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .top {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 8px;
  }
  .options {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .options .btn {
    display: grid;
    gap: 2px;
    height: auto;
    min-height: 44px;
    padding: 8px;
    white-space: normal;
    text-align: start;
    align-content: start;
    justify-content: start;
  }
  .options .cap {
    font-weight: 400;
  }
`;
