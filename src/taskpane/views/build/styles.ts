import { css } from 'lit';

/** Layout of the form that sheets are made with. */
export const buildStyles = css`
  .stack {
    padding: 12px;
    gap: 14px;
  }
  .pair {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  fieldset {
    display: grid;
    gap: 6px;
    min-width: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  textarea.products {
    min-height: 72px;
  }
  .foot > :not(.btn) {
    flex: 1 0 100%;
    min-width: 0;
  }
`;
