import { css } from 'lit';

/** Colours of the severities; their shapes differ too. */
export const severity = css`
  .sev-wajib {
    color: var(--zoneMerahSolid);
    --icon-ink: var(--zoneMerahOnSolid);
  }
  .sev-cek {
    color: var(--colorStatusWarningForeground3);
    --icon-ink: var(--colorNeutralBackground1);
  }
  .sev-saran {
    color: var(--colorBrandForeground1);
  }
  @media (forced-colors: active) {
    .sev-wajib,
    .sev-cek,
    .sev-saran {
      color: CanvasText;
      --icon-ink: Canvas;
    }
  }
`;
