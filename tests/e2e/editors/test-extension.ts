import { cp, mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BUILD } from '../browser.ts';

const FOLDER = resolve(import.meta.dirname, '../../../.cache/inserter-extension');

const MANIFEST = {
  manifest_version: 3,
  name: 'Inserter',
  version: '1',
  permissions: ['activeTab', 'scripting'],
  action: { default_popup: 'popup.html' },
  // Only Firefox reads it, and there nothing is installed without a name.
  browser_specific_settings: { gecko: { id: 'inserter@ondo.example' } },
};

/**
 * An extension of nothing but the built inserter and an empty popup, so that any job can be run as the popup runs it:
 * by `scripting.executeScript`, in a page that has lost the keyboard to the popup.
 */
export async function makeInserterExtension(): Promise<string> {
  await mkdir(FOLDER, { recursive: true });
  await cp(resolve(BUILD, 'inserter.js'), resolve(FOLDER, 'inserter.js'));
  await writeFile(resolve(FOLDER, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(
    resolve(FOLDER, 'popup.html'),
    '<!doctype html><title>Inserter</title><body style="width: 380px"><button autofocus>x</button></body>',
  );
  return FOLDER;
}
