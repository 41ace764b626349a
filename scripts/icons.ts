import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/* Draws the toolbar icons from the product's mark: node scripts/icons.ts */

const FOLDER = resolve(import.meta.dirname, '../public/icon');
const SIZES = [16, 32, 48, 96, 128];

const browser = await puppeteer.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
const mark = await readFile(resolve(FOLDER, 'mark.svg'), 'utf8');
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${mark}`,
  );
  await writeFile(resolve(FOLDER, `${size}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
