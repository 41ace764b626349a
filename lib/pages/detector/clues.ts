import { shortTextOf } from '../box-text.ts';
import { trimEnds } from '../trim.ts';
import { commonBox, type Box, type PageBoxes } from '../page-box.ts';
import { isTime } from '../shown-time.ts';
import { CUSTOMER_LABEL, SELLER_LABEL } from '../words.data.ts';
import type { PageClues } from './vote.ts';

const ACCOUNT_HINT =
  /account|user-?menu|user-?name|login|signed|my-?page|current-?user|user-?info|header-?user|nav-?user|(?:^|[\s_-])(?:me|self|you|profile|user)(?:$|[\s_-])/u;
/** The account itself, whatever else stands around it. */
const OWN_ACCOUNT =
  /(?:^|[\s_-])(?:own|current-?user|my-?(?:name|status|page|account)|self|logged-?in|login-?(?:user|name))(?:$|[\s_-])/u;
const ACCOUNT_LINK = /\/(?:my-?account|account|my-?page|me)(?:[/?#]|$)/iu;
/** The link that stands behind the account's name. */
const LEAVING = /[(（[]?(?:ログアウト|log ?out|sign ?out)[)）\]]?$/iu;
/** Entries of the account's menu that name nobody. */
const MENU_TEXT =
  /^(?:設定|ログアウト|ログイン|会員登録|出品(?:する)?|お知らせ|通知|お気に入り|購入履歴|注文(?:履歴|管理)?|売上(?:管理)?|ヘルプ|メニュー|プロフィール|ホーム|カート|ダッシュボード|settings|log ?(?:out|in)|sign ?(?:out|in|up)|profile|menu|help|home|cart|orders|dashboard|notifications?)$/iu;
const ACCOUNT_TEXT =
  /マイページ|ログイン中|ようこそ|こんにちは、?|ログインユーザー|アカウント|logged in(?: as)?|signed in(?: as)?|welcome,?|hello,?|hi,|account|angemeldet(?: als)?/iu;
const SELLER_WORD =
  /^(?:出品者|販売者|ショップ(?:名|オーナー)?|店舗名?|作家|seller|shop|store)(?:\s*[:：]\s*|\s|$)/iu;
const CUSTOMER_WORD =
  /^(?:購入者|落札者|注文者|依頼者|申請者|質問者|お?問い?合わせ者|お客様(?:名|のお名前)?|お届け先|買い手|buyer|customer|requester|from)(?:\s*[:：]\s*|\s|$)/iu;
const HEAD_HINT =
  /head|title|partner|(?:contact|peer|user|display|room|chat)-?name|recipient|interlocutor|counterpart/u;
const HONORIFIC =
  /\s?(?:さん|様|さま|ちゃん|くん|氏)(?:(?:[とへの宛]|から|より|への|との).{0,20})?$/u;
const HEADING_REST =
  /(?:さん|様|さま)?(?:と|へ|から)の(?:メッセージ|やりとり|やり取り|会話|チャット|トーク|取引)(?:履歴|一覧)?$|^(?:chat|conversation|messages?) (?:with|from|to) |^(?:チャット|メッセージ|トーク|会話)\s*[:：]\s*|[(（](?:オンライン|オフライン|online|offline|購入者|お客様).{0,10}[)）]$/giu;

/** The bare name in a text that names somebody: without さん, without 'Chat with'. */
export function bareName(text: string): string {
  const bare = text
    .replace(LEAVING, '')
    .trim()
    .replace(ACCOUNT_TEXT, '')
    .replace(HEADING_REST, '')
    .replace(SELLER_WORD, '')
    .replace(CUSTOMER_WORD, '')
    .replace(HONORIFIC, '');
  return trimEnds(bare, ' \n\t　:：、,|｜・');
}

/** Names shown around the thread and whose they are. */
export interface Surroundings extends PageClues {
  /** The customer as the head of the thread names her. */
  readonly headName: { name: string; box: Box } | null;
  readonly ownName: string | null;
}

interface Place {
  /** In a part of the page that shows whose account this is. */
  readonly account: boolean;
  readonly owner: 'own' | 'other' | null;
  readonly heading: boolean;
}

/** The box that holds the thread and where one writes, as far as no heading of the page is in it. */
function panelOf(list: Box, composer: Box | null): Box {
  if (composer) return commonBox(list, composer);
  return list.parent ?? list;
}

function placeOf(box: Box, panel: Box): Place {
  const around = [box, box.parent, box.parent?.parent, box.parent?.parent?.parent].filter(
    (at) => at !== null && at !== undefined,
  );
  // Where nothing but the body holds thread and reply box, only its headings tell of the thread.
  const inPanel = panel.tag !== 'body' && panel.contains(box);
  const near =
    inPanel ||
    panel.tag === 'body' ||
    (panel.parent !== null && panel.parent.tag !== 'body' && panel.parent.contains(box));
  const heading = around.some(
    (at) =>
      /^h[1-6]$/u.test(at.tag) ||
      (at.tag === 'header' && inPanel) ||
      at.attribute('role') === 'heading' ||
      HEAD_HINT.test(at.hint),
  );
  const site = around
    .concat(ancestors(box))
    .some(
      (at) =>
        !at.contains(panel) &&
        (/^(?:header|nav)$/u.test(at.tag) || /^(?:banner|navigation)$/u.test(at.attribute('role'))),
    );
  const account = around.some(
    (at) =>
      ACCOUNT_HINT.test(at.hint) ||
      OWN_ACCOUNT.test(at.hint) ||
      (site && at.tag === 'a' && ACCOUNT_LINK.test(at.attribute('href'))),
  );
  const self = around.some((at) => OWN_ACCOUNT.test(at.hint));
  if (!inPanel && account && (site || self || !heading || !near))
    return { owner: 'own', heading: false, account: true };
  if (site && !near) return { owner: 'own', heading: false, account: false };
  if (near && heading) return { owner: 'other', heading: true, account: false };
  return { owner: null, heading, account: false };
}

function ancestors(box: Box): readonly Box[] {
  const found: Box[] = [];
  for (let at = box.parent; at; at = at.parent) found.push(at);
  return found;
}

/** Short texts outside the list, with their boxes. */
function shortTexts(page: PageBoxes, list: Box): readonly { text: string; box: Box }[] {
  const found: { text: string; box: Box }[] = [];
  for (const box of page.all) {
    if (box.chars === 0 || box.chars > 60 || list.contains(box)) continue;
    const own = box.items.some((item) => typeof item === 'string' && item.trim() !== '');
    if (own) found.push({ text: shortTextOf(box), box });
    if (found.length > 4_000) break;
  }
  return found;
}

function wordOwner(text: string, before: string): 'own' | 'other' | null {
  if (ACCOUNT_TEXT.test(text) && bareName(text) !== '') return 'own';
  if (SELLER_WORD.test(text) || SELLER_WORD.test(before)) return 'own';
  if (CUSTOMER_WORD.test(text) || CUSTOMER_WORD.test(before)) return 'other';
  return null;
}

/** Looks around the list for the names of the two. */
export function surroundingsOf(page: PageBoxes, list: Box, composer: Box | null): Surroundings {
  const owners = new Map<string, { owner: 'own' | 'other'; weight: number }>();
  const panel = panelOf(list, composer);
  let head: Surroundings['headName'] = null;
  let labelled: Surroundings['headName'] = null;
  let headClear = false;
  let own: string | null = null;
  let before = '';
  for (const { text, box } of shortTexts(page, list)) {
    const name = bareName(text);
    if (name !== '' && name.length <= 40) {
      const place = placeOf(box, panel);
      const said = wordOwner(text, before);
      const owner = said ?? place.owner;
      // A name among the page's links is one of many; a label, the account's menu or the heading names one.
      const weight = said ? 3 : place.account || place.heading ? 2 : 1;
      if (owner && weight > (owners.get(name)?.weight ?? 0)) owners.set(name, { owner, weight });
      if (owner === 'other' && isNameText(text, name)) {
        if (said) labelled ??= { name, box };
        else if (place.heading && box.index < list.index && namesSomebody(text, name, box)) {
          const clear = text !== name || personLink(box);
          // 'Aさん', or a link to a person, is surer than any other short heading.
          if (head === null || (clear && !headClear)) [head, headClear] = [{ name, box }, clear];
        }
      }
      if (
        owner === 'own' &&
        !MENU_TEXT.test(name) &&
        !isTime(name) &&
        (said ?? (place.account ? 'own' : null))
      )
        own ??= name;
    }
    before = text;
  }
  return {
    nameOwner: (name) => {
      const bare = bareName(name);
      if (page.ownNames.has(bare)) return 'own';
      // Where the account's own name is known, any other name in a thread of two is the other's.
      return (
        owners.get(bare)?.owner ?? (own === null || bare === own || bare === '' ? null : 'other')
      );
    },
    rightToLeft: list.hasLayout && list.style('direction') === 'rtl',
    headName: headClear ? head : (labelled ?? head),
    ownName: own,
  };
}

const NO_NAME =
  /^(?:チャット|メッセージ|トーク|会話|取引|やりとり|コメント|お問い?合わせ|messages?|chat|conversation|inbox|comments?|取引(?:メッセージ|画面|詳細|ナビ|連絡|情報)|注文(?:詳細|内容|情報)|nachrichten|お客)$/iu;

function isNameText(text: string, name: string): boolean {
  if (isTime(text)) return false;
  if (NO_NAME.test(name) || SELLER_LABEL.test(name) || CUSTOMER_LABEL.test(name)) return false;
  if (NO_PERSON.test(name)) return false;
  return name.length <= 24 && !/[。、！？!?¥￥]/u.test(text);
}

/** Numbers of orders, subjects of enquiries and states of a connection stand where a name could. */
const NO_PERSON =
  /\d{6,}|^\d+$|[#＃№]\s?\d|(?:件|こと|について|一覧|履歴|詳細|管理|画面|ページ|掲示板|ルーム|編集|回答|お知らせ)$|接続|オンライン|オフライン|online|offline|active|started|conversation|開始|人が|last seen/iu;

/** `/users/kaede`, `/profiles/66ab21`: the heading is a link to the person. */
function personLink(box: Box): boolean {
  const links = [box, box.parent, ...box.children].filter((at) => at?.tag === 'a');
  return links.some((at) =>
    /\/(?:users?|profiles?|members?|people|buyers?|customers?|accounts?|u)\//u.test(
      at?.attribute('href') ?? '',
    ),
  );
}

/** A heading may be the item's title: a name has さん, or the page's makers call it one. */
function namesSomebody(text: string, name: string, box: Box): boolean {
  if (text !== name || personLink(box)) return true;
  const near = [box, box.parent, box.parent?.parent, box.parent?.parent?.parent];
  const hints = near.map((at) => at?.hint ?? '').join(' ');
  if (/item|product|goods|order/u.test(hints)) return false;
  if (near.some((at) => at?.tag === 'header')) return true;
  return /name|partner|user|contact|head|recipient|peer|title|nav/u.test(hints);
}
