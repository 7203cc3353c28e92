import { css } from 'lit';

/** Shared by every component: reset, type scale, spacing, focus ring, icons, helpers. */
export const base = css`
  :host {
    display: block;
    font: 14px/20px var(--fontFamilyBase);
    color: var(--colorNeutralForeground1);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  dt,
  ul,
  ol,
  figure,
  fieldset,
  table {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  .hero-n {
    font-size: 40px;
    line-height: 44px;
    font-weight: 600;
    letter-spacing: -0.02em;
  }
  .head {
    display: grid;
    gap: 0;
  }
  .cap {
    text-wrap: pretty;
  }
  /* A view with a docked action: content, then the foot at the pane's bottom edge. */
  .page {
    display: flex;
    flex-direction: column;
    min-height: calc(100vh - var(--nav-h, 0px));
  }
  .foot {
    position: sticky;
    bottom: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 12px;
    margin-top: auto;
    background: var(--colorNeutralBackground2);
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .foot .btn:last-child {
    flex: 1;
  }

  .title {
    font-size: 16px;
    line-height: 22px;
    font-weight: 600;
    text-wrap: balance;
  }
  .strong,
  b {
    font-weight: 600;
  }
  .cap {
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground3);
  }
  .num {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .mono {
    font-family: Consolas, 'Cascadia Mono', ui-monospace, Menlo, monospace;
    font-size: 13px;
  }
  .nowrap {
    white-space: nowrap;
  }
  .vh {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    align-content: start;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .row.wrap {
    flex-wrap: wrap;
  }
  .push {
    margin-inline-start: auto;
  }

  .ic {
    flex: none;
    display: block;
  }
  .ic .soft {
    fill: currentColor;
    fill-opacity: var(--icon-soft, 0.12);
  }
  .ic .ink {
    stroke: var(--icon-ink, var(--colorNeutralBackground1));
    stroke-width: 2;
  }
  .ic .ink-fill {
    fill: var(--icon-ink, var(--colorNeutralBackground1));
    stroke: none;
  }

  .card {
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke2);
    border-radius: 8px;
  }
  .pad {
    padding: 12px;
  }
  .line {
    border-top: 1px solid var(--colorNeutralStroke2);
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    height: 20px;
    padding: 0 6px;
    flex: none;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 4px;
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground2);
    white-space: nowrap;
  }

  .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-height: 24px;
    padding: 0 4px;
    margin-inline-end: -4px;
    border: 0;
    border-radius: 4px;
    background: none;
    cursor: pointer;
    text-align: start;
    color: var(--colorBrandForegroundLink);
    font-weight: 600;
  }
  .link:hover {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .cell {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    height: 24px;
    padding: 0 6px;
    flex: none;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 4px;
    background: var(--colorNeutralBackground1);
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }
  .cell .ic {
    color: var(--colorBrandForegroundLink);
  }
  .cell:hover {
    background: var(--colorNeutralBackground3);
    border-color: var(--colorNeutralStrokeAccessible);
  }

  :focus-visible {
    outline: 2px solid var(--colorStrokeFocus2);
    outline-offset: 1px;
    border-radius: 4px;
  }
  /* Headings and panels take focus from script only, so they show no ring. */
  :is(h1, .panel)[tabindex='-1']:focus-visible {
    outline: none;
  }

  @media (forced-colors: active) {
    /* An <svg> keeps its own colour in forced-colors (preserve-parent-color), so hand it the forced one. */
    .ic {
      color: inherit !important;
      --icon-ink: Canvas;
    }
    .ic .soft {
      fill-opacity: 0;
    }
    .link {
      color: LinkText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition-duration: 0.01ms !important;
      animation-duration: 0.01ms !important;
    }
  }
`;
