import { html, svg, type TemplateResult } from 'lit';

/**
 * Own drawings on a 20 px grid, 1.5 px stroke, round caps. Decorative: the word beside carries the meaning.
 * Severities and zones differ in shape, not only in colour.
 */
const PATH = {
  summary: svg`<path d="M3.6 14.5a6.75 6.75 0 1 1 12.8 0"/><path d="M10 12.5l3-3.75"/><circle cx="10" cy="12.5" r="1.1" fill="currentColor"/>`,
  check: svg`<path d="M3 5.5l1.25 1.25L6.75 4M3 11l1.25 1.25L6.75 9.5"/><path d="M9.75 5.5H17M9.75 10.75H17M9.75 16H17M4 16h1.5"/>`,
  explain: svg`<rect class="soft" x="2.5" y="7.75" width="4.5" height="4.5" rx="1.25"/><rect class="soft" x="12.75" y="2.75" width="4.5" height="4.5" rx="1.25"/><rect class="soft" x="12.75" y="12.75" width="4.5" height="4.5" rx="1.25"/><path d="M7 10h2.75M12.75 5h-1.5a1.5 1.5 0 0 0-1.5 1.5v7a1.5 1.5 0 0 0 1.5 1.5h1.5"/>`,
  improve: svg`<path d="M2.75 14.5l4.75-4.75 3 3L17 6.25"/><path d="M12.5 5.75H17.25V10.5"/>`,
  settings: svg`<path d="M3 6.25h7.25M15.25 6.25H17M3 13.75h1.75M9.75 13.75H17"/><circle class="soft" cx="12.75" cy="6.25" r="2.25"/><circle class="soft" cx="7.25" cy="13.75" r="2.25"/>`,
  info: svg`<circle cx="10" cy="10" r="7"/><path d="M10 9.25v4.25"/><circle cx="10" cy="6.6" r=".9" fill="currentColor" stroke="none"/>`,
  done: svg`<circle class="soft" cx="10" cy="10" r="7"/><path d="M6.9 10.2l2.2 2.2 4.1-4.5"/>`,
  provisional: svg`<circle cx="10" cy="10" r="7" stroke-dasharray="2.6 1.8"/><path d="M10 6.25V10l2.5 1.75"/>`,
  right: svg`<path d="M7.75 4.75L13 10l-5.25 5.25"/>`,
  down: svg`<path d="M4.75 7.75L10 13l5.25-5.25"/>`,
  arrow: svg`<path d="M3.5 10h13M11.5 5l5 5-5 5"/>`,
  toCell: svg`<path d="M11.5 3.5h5v5M16.25 3.75L9.5 10.5"/><path d="M8.5 4.5h-3a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2v-3"/>`,
  refresh: svg`<path d="M16.5 10a6.5 6.5 0 1 1-2-4.7"/><path d="M16.75 2.75v3.5h-3.5"/>`,
  undo: svg`<path d="M7 3.75L3.25 7.5 7 11.25"/><path d="M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8.5"/>`,
  sheet: svg`<rect class="soft" x="3.25" y="3.25" width="13.5" height="13.5" rx="2"/><path d="M3.25 8h13.5M8 8v8.75"/>`,
  shield: svg`<path class="soft" d="M10 2.75l6 2.1v4.6c0 3.7-2.4 6.3-6 7.8-3.6-1.5-6-4.1-6-7.8v-4.6z"/><path d="M7.1 9.9l2.1 2.1 3.8-4.1"/>`,
  flag: svg`<path class="soft" d="M5 3.25h9.75L12.5 6.75l2.25 3.5H5z"/><path d="M5 2.75v14.5"/>`,
  select: svg`<path d="M3.5 6.5v-1a2 2 0 0 1 2-2h1M13.5 3.5h1a2 2 0 0 1 2 2v1M16.5 13.5v1a2 2 0 0 1-2 2h-1M6.5 16.5h-1a2 2 0 0 1-2-2v-1"/><rect class="soft" x="7" y="7" width="6" height="6" rx="1"/>`,
  official: svg`<path class="soft" d="M3 7.75L10 3.5l7 4.25z"/><path d="M5 8v6M8.35 8v6M11.65 8v6M15 8v6M3 16.5h14"/>`,
  reported: svg`<path class="soft" d="M5 3.25h6.5L15.25 7v9.75H5z"/><path d="M7.75 9.5h4.75M7.75 12.75h4.75"/>`,
  inferred: svg`<path d="M4 8.25c2-2.25 4-2.25 6 0s4 2.25 6 0M4 13.25c2-2.25 4-2.25 6 0s4 2.25 6 0"/>`,
  default: svg`<circle cx="10" cy="10" r="6.75" stroke-dasharray="2.4 2"/><circle cx="10" cy="10" r="1.5" fill="currentColor" stroke="none"/>`,
  wajib: svg`<circle cx="10" cy="10" r="7.5" fill="currentColor" stroke="none"/><path class="ink" d="M10 5.75v4.75"/><circle class="ink-fill" cx="10" cy="13.6" r="1.1"/>`,
  cek: svg`<path d="M10 3.1c.5 0 .9.2 1.1.6l6.1 11c.5.9-.1 1.9-1.1 1.9H3.9c-1 0-1.6-1-1.1-1.9l6.1-11c.2-.4.6-.6 1.1-.6z" fill="currentColor" stroke="none"/><path class="ink" d="M10 7.25v3.9"/><circle class="ink-fill" cx="10" cy="13.85" r="1"/>`,
  saran: svg`<path class="soft" d="M10 2.75a5 5 0 0 0-3 9c.55.45.85 1 .95 1.75h4.1c.1-.75.4-1.3.95-1.75a5 5 0 0 0-3-9z"/><path d="M8.25 16.75h3.5"/>`,
  hijau: svg`<circle cx="10" cy="10" r="8" fill="currentColor" stroke="none"/><path class="ink" d="M6.4 10.3l2.5 2.5 4.8-5.3"/>`,
  kuning: svg`<rect x="3.9" y="3.9" width="12.2" height="12.2" rx="2" transform="rotate(45 10 10)" fill="currentColor" stroke="none"/><path class="ink" d="M6.75 10h6.5"/>`,
  merah: svg`<path d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z" fill="currentColor" stroke="none"/><path class="ink" d="M7 7l6 6M13 7l-6 6"/>`,
  computed: svg`<path d="M5 6.5h10M5 10h10M5 13.5h6"/>`,
  more: svg`<g fill="currentColor" stroke="none"><circle cx="4.5" cy="10" r="1.4"/><circle cx="10" cy="10" r="1.4"/><circle cx="15.5" cy="10" r="1.4"/></g>`,
  build: svg`<path class="soft" d="M10.5 3.5h-5a2 2 0 0 0-2 2v9a2 2 0 0 0 2 2h9a2 2 0 0 0 2-2v-5"/><path d="M3.5 8.5h7M8.25 8.5v8M15 2.5v5.5M12.25 5.25h5.5"/>`,
  share: svg`<path d="M8.25 5H5.5a2 2 0 0 0-2 2v7.5a2 2 0 0 0 2 2H13a2 2 0 0 0 2-2v-1.75"/><path class="soft" d="M12 3.25l4.75 4.25L12 11.75V9.4c-2.6 0-4.2 1.1-5 3.1 0-3.6 1.7-6.4 5-6.9z"/>`,
  formula: svg`<path d="M10.25 4.1C8.5 3.6 7.4 4.4 7.1 6.2L5.6 14c-.3 1.7-1.2 2.3-2.6 1.9M4 9h5.5"/><path d="M11 10l5 6M16 10l-5 6"/>`,
  ring: svg`<circle cx="10" cy="10" r="7"/>`,
  lock: svg`<rect class="soft" x="4.25" y="8.75" width="11.5" height="8" rx="2"/><path d="M7 8.5V6.25a3 3 0 0 1 6 0V8.5"/>`,
  copy: svg`<rect class="soft" x="6.75" y="6.75" width="9.75" height="9.75" rx="2"/><path d="M13.25 4.25a1.75 1.75 0 0 0-1.5-.75H5.5a2 2 0 0 0-2 2v6.25c0 .6.3 1.2.75 1.5"/>`,
  seal: svg`<circle class="soft" cx="10" cy="7.75" r="5"/><path d="M7.25 12.25L6 17.25l4-1.9 4 1.9-1.25-5"/><path d="M8 7.75l1.5 1.5 2.75-3"/>`,
  eye: svg`<path d="M2.5 10S5.25 5 10 5s7.5 5 7.5 5-2.75 5-7.5 5-7.5-5-7.5-5z"/><circle class="soft" cx="10" cy="10" r="2.4"/>`,
} as const;

export type IconName = keyof typeof PATH;

export function icon(name: IconName, size = 20): TemplateResult {
  return html`<svg
    class="ic"
    style="width:${size}px;height:${size}px;fill:none"
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
    stroke="currentColor"
    stroke-width=${size < 16 ? 1.75 : 1.5}
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${PATH[name]}
  </svg>`;
}
