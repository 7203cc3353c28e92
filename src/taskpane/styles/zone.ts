import { css } from 'lit';

/** Maps a zone class to the five zone tokens. */
export const zone = css`
  .z-hijau {
    --z-tint: var(--zoneHijauTint);
    --z-edge: var(--zoneHijauEdge);
    --z-text: var(--zoneHijauText);
    --z-solid: var(--zoneHijauSolid);
    --z-on: var(--zoneHijauOnSolid);
  }
  .z-kuning {
    --z-tint: var(--zoneKuningTint);
    --z-edge: var(--zoneKuningEdge);
    --z-text: var(--zoneKuningText);
    --z-solid: var(--zoneKuningSolid);
    --z-on: var(--zoneKuningOnSolid);
  }
  .z-merah {
    --z-tint: var(--zoneMerahTint);
    --z-edge: var(--zoneMerahEdge);
    --z-text: var(--zoneMerahText);
    --z-solid: var(--zoneMerahSolid);
    --z-on: var(--zoneMerahOnSolid);
  }
`;
