import { css } from 'lit';

/** A native bar of progress, drawn as a thin line. */
export const progressBar = css`
  progress {
    width: 100%;
    height: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--colorNeutralBackground6);
    accent-color: var(--colorCompoundBrandStroke);
    appearance: none;
  }
  progress::-webkit-progress-bar {
    border-radius: 2px;
    background: var(--colorNeutralBackground6);
  }
  progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--colorCompoundBrandStroke);
  }
  @media (forced-colors: active) {
    progress {
      outline: 1px solid CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
