import { FORMATS } from './formats.data.ts';

/** Sites that are read from pages and have no export. */
const OTHERS: Readonly<Record<string, string>> = {
  mercari: 'メルカリ',
  rakuma: 'ラクマ',
  'yahoo-fleamarket': 'Yahoo!フリマ',
  'yahoo-auction': 'Yahoo!オークション',
  stores: 'STORES',
  'line-official': 'LINE公式アカウント',
  coconala: 'ココナラ',
  x: 'X',
  messenger: 'Messenger',
  instagram: 'Instagram',
  slack: 'Slack',
  gmail: 'Gmail',
  chatwork: 'Chatwork',
  amazon: 'Amazon',
};

/** A site as the seller knows it; a page's host or her own word stays as it is. */
export function siteLabel(site: string): string {
  return FORMATS.find((format) => format.site === site)?.label ?? OTHERS[site] ?? site;
}
