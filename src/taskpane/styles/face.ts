import { css } from 'lit';

/** The drawing that a card begins with, on a square of the brand's colour. */
export const face = css`
  .face {
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: 8px;
    background: var(--colorBrandBackground2);
    color: var(--colorBrandForeground2);
  }
`;
