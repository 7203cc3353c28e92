import { css } from 'lit';

/** The bar of tabs, and the menu of further views. */
export const navStyles = css`
  :host {
    position: sticky;
    top: 0;
    z-index: 5;
    background: var(--colorNeutralBackground1);
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .bar {
    position: relative;
    display: flex;
    padding: 0 36px 0 4px;
  }
  .more {
    display: flex;
    flex: 1 1 auto;
  }
  [role='menu'] {
    position: absolute;
    top: 48px;
    right: 8px;
    display: grid;
    min-width: 180px;
    padding: 4px;
    background: var(--colorNeutralBackground1);
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 4px;
    box-shadow: 0 4px 12px rgb(0 0 0 / 24%);
  }
  [role='menuitem'] {
    display: flex;
    gap: 10px;
    align-items: center;
    min-height: 36px;
    padding: 0 10px;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--colorNeutralForeground1);
    text-align: start;
    cursor: pointer;
  }
  [role='menuitem']:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  [role='menuitem'][aria-current='page'] {
    color: var(--colorBrandForeground1);
    font-weight: 600;
  }
  [role='tablist'] {
    display: flex;
    flex: 4 1 auto;
    justify-content: space-between;
  }
  .tab {
    position: relative;
    display: grid;
    justify-items: center;
    align-content: center;
    gap: 2px;
    flex: 1 1 auto;
    height: 52px;
    padding: 0 5px;
    border: 0;
    background: none;
    cursor: pointer;
    font-size: 12px;
    line-height: 16px;
    color: var(--colorNeutralForeground2);
    border-radius: 4px;
  }
  .tab:hover {
    color: var(--colorNeutralForeground1);
    background: var(--colorSubtleBackgroundHover);
  }
  .tab[aria-selected='true'],
  .tab[aria-current='page'] {
    background: none;
    color: var(--colorBrandForeground1);
    font-weight: 600;
    --icon-soft: 0.24;
  }
  .tab::after {
    content: '';
    position: absolute;
    inset: auto 6px 0;
    height: 3px;
    border-radius: 3px 3px 0 0;
    background: transparent;
    transform: scaleX(0.4);
    transition: transform var(--durationNormal) var(--curveDecelerateMid);
  }
  .tab[aria-selected='true']::after,
  .tab[aria-current='page']::after {
    background: var(--colorCompoundBrandStroke);
    transform: none;
  }
  /* Bold text is wider: reserve it so the bar never jumps. */
  .lb {
    display: grid;
  }
  .lb::after {
    content: attr(data-t);
    height: 0;
    visibility: hidden;
    font-weight: 600;
  }
  .n {
    position: absolute;
    top: 4px;
    left: calc(50% + 3px);
    min-width: 16px;
    height: 16px;
    padding: 0 4px;
    border-radius: 8px;
    background: var(--zoneMerahSolid);
    color: var(--zoneMerahOnSolid);
    font-size: 11px;
    line-height: 16px;
    font-weight: 600;
    text-align: center;
    box-shadow: 0 0 0 1.5px var(--colorNeutralBackground1);
  }
  .n.calm {
    background: var(--colorNeutralForeground3);
    color: var(--colorNeutralBackground1);
  }
  @media (max-width: 339px) {
    .bar {
      padding-left: 0;
    }
    .tab {
      padding: 0 2px;
      font-size: 11px;
    }
  }
  .tab:focus-visible {
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    .tab[aria-selected='true']::after,
    .tab[aria-current='page']::after {
      background: Highlight;
      forced-color-adjust: none;
    }
    .n {
      border: 1px solid CanvasText;
      line-height: 14px;
      background: Canvas;
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
