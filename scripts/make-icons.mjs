/** `npm run icons`: draws the PNGs in assets/ from the SVGs beside them. Small sizes have a drawing of their own. */
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserChoices } from './chromium.mjs';
import { ROOT } from './paths.mjs';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const DRAWINGS = {
  icon: (size) => (size < 32 ? 'ikon-kecil.svg' : 'ikon.svg'),
  'icon-periksa': () => 'ikon-periksa.svg',
  'icon-hitung': () => 'ikon-hitung.svg',
};

const assets = path.join(ROOT, 'assets');
const browser = await chromium.launch(browserChoices()[0]);
const page = await browser.newPage();
for (const [name, drawing] of Object.entries(DRAWINGS)) {
  for (const size of SIZES) {
    const svg = fs.readFileSync(path.join(assets, drawing(size)), 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: path.join(assets, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
