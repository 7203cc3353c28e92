import { css } from 'lit';

/**
 * Native form parts drawn with Fluent tokens. The Fluent inputs keep their <input> in a shadow root, where
 * label[for] and aria-describedby from outside cannot reach; a native select may also open past the pane edge.
 */
export const form = css`
  .field {
    display: grid;
    gap: 4px;
  }
  .field > label,
  .label {
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
  }
  .hint {
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground3);
  }
  .err {
    display: flex;
    gap: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--zoneMerahText);
  }
  .err .ic {
    margin-top: 1px;
  }

  .select {
    position: relative;
    display: grid;
    min-width: 0;
  }
  .select > select {
    appearance: none;
    width: 100%;
    min-width: 0;
    height: 32px;
    padding: 0 32px 0 10px;
    cursor: pointer;
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    border-radius: 4px;
    background: var(--colorNeutralBackground1);
    text-overflow: ellipsis;
  }
  .select > select:hover {
    border-color: var(--colorNeutralStroke1Hover);
    border-bottom-color: var(--colorNeutralStrokeAccessibleHover);
  }
  .select > select[aria-invalid='true'] {
    border-color: var(--zoneMerahEdge);
  }
  .select > .ic {
    position: absolute;
    inset: 0 8px 0 auto;
    margin: auto;
    pointer-events: none;
    color: var(--colorNeutralForeground3);
  }

  .seg {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    padding: 2px;
    gap: 2px;
    border-radius: 6px;
    background: var(--colorNeutralBackground3);
    border: 1px solid var(--colorNeutralStroke1);
  }
  .seg label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 28px;
    padding: 0 6px;
    border-radius: 4px;
    cursor: pointer;
    color: var(--colorNeutralForeground2);
  }
  .seg input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .seg label:has(:checked) {
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font-weight: 600;
    box-shadow: var(--shadow2);
  }
  .seg label:has(:focus-visible) {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
  }

  .input {
    width: 100%;
    min-width: 0;
    min-height: 32px;
    padding: 5px 10px;
    border-radius: 4px;
    border: 1px solid var(--colorNeutralStroke1);
    border-bottom-color: var(--colorNeutralStrokeAccessible);
    background: var(--colorNeutralBackground1);
  }
  textarea.input {
    resize: vertical;
    min-height: 112px;
    line-height: 20px;
  }
  .input:hover {
    border-color: var(--colorNeutralStroke1Hover);
    border-bottom-color: var(--colorNeutralStrokeAccessibleHover);
  }
  .input:focus-visible {
    outline-offset: 0;
  }
  .input[aria-invalid='true'] {
    border-color: var(--zoneMerahEdge);
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    align-items: start;
  }

  @media (forced-colors: active) {
    .seg label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .err {
      color: CanvasText;
    }
  }
`;
