import { css } from 'lit';

/**
 * Native buttons and check boxes drawn with Fluent's measures and tokens: their roles and names need no help,
 * and they follow forced colours by themselves.
 */
export const button = css`
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: 32px;
    min-width: 64px;
    padding: 5px 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: 4px;
    cursor: pointer;
    background: var(--colorNeutralBackground1);
    color: var(--colorNeutralForeground1);
    font-weight: 600;
  }
  .btn:hover {
    background: var(--colorNeutralBackground1Hover);
    border-color: var(--colorNeutralStroke1Hover);
  }
  .btn:active {
    background: var(--colorNeutralBackground1Pressed);
  }
  .btn.small {
    min-height: 24px;
    padding: 2px 8px;
    font-weight: 400;
  }
  .btn.primary {
    background: var(--colorBrandBackground);
    border-color: transparent;
    color: var(--colorNeutralForegroundOnBrand);
  }
  .btn.primary:hover {
    background: var(--colorBrandBackgroundHover);
  }
  .btn.primary:active {
    background: var(--colorBrandBackgroundPressed);
  }
  .btn.subtle {
    background: none;
    border-color: transparent;
    color: var(--colorNeutralForeground2);
  }
  .btn.subtle:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  .btn.subtle:active {
    background: var(--colorSubtleBackgroundPressed);
  }
  input[type='checkbox'] {
    width: 16px;
    height: 16px;
    margin: 2px;
    accent-color: var(--colorCompoundBrandBackground);
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .btn.primary,
    .btn.subtle {
      border-color: ButtonText;
    }
  }
`;
