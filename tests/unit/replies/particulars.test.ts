import { describe, expect, it } from 'vitest';
import { addressByName } from '../../../lib/replies/address.ts';
import { composeReplies } from '../../../lib/replies/compose.ts';
import {
  isJustOrdered,
  particularFlags,
  particularSlots,
} from '../../../lib/replies/particulars.ts';
import type { Message } from '../../../lib/thread/thread.ts';
import { NO_ORDER } from '../../../lib/thread/thread.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { requestOf } from '../../../scripts/eval/replies.ts';

const reply = (...messages: string[]) =>
  composeReplies(requestOf({ situation: 'test', messages }, nodeTokenizer()));
const first = (...messages: string[]) => reply(...messages)[0]?.text ?? '';
const said = (author: Message['author'], text: string): Message => ({
  author,
  text,
  name: null,
  time: null,
});

describe('particularFlags', () => {
  it.each([
    ['写真を添付いたします。', 'photo-sent', true],
    ['写真を添付していただけますか', 'photo-sent', false],
    ['片方しか入ってませんでした', 'half-missing', true],
    ['2個注文しましたが、1個キャンセルできますか', 'partial-cancel', true],
    ['注文をキャンセルしたいです', 'partial-cancel', false],
    ['初めての方に先に買ってほしいので次回にします', 'yields', true],
    ['初めての購入です', 'yields', false],
    ['おまけしてくれたりします？', 'freebie', true],
    ['おまけまでありがとうございました', 'freebie', false],
  ])('%j: %s is %j', (text, flag, holds) => {
    expect(particularFlags(text, []).includes(flag)).toBe(holds);
  });
});

describe('particularSlots', () => {
  it.each([
    ['名入れで「Haruto」って入れてほしい', { 'name-text': 'Haruto' }],
    ['「至急」お願いします', {}],
    ['春に桜の帯留めを買った者です', { 'bought-before': '桜の帯留め' }],
    ['Lサイズへ交換をお願いします', { 'exchange-size': 'Lサイズ' }],
    ['1個だけキャンセルできますか', { 'cancel-count': '1個' }],
    ['娘と取り合いになってます', { 'shared-with': '娘さん' }],
    ['今度は夫の分です', { 'for-person': 'ご主人' }],
    ['母の介護で疲れていて', { 'cared-for': 'お母さま' }],
  ])('takes from %j', (text, expected) => {
    expect(Object.fromEntries(particularSlots(text))).toMatchObject(expected);
    expect(particularSlots(text).every(([, value]) => value.length <= 14)).toBe(true);
  });
});

describe('isJustOrdered', () => {
  it.each([
    [[said('system', '注文が確定しました')], true],
    [[said('system', '購入されました'), said('customer', '楽しみです')], true],
    [[said('system', '購入されました'), said('seller', 'ありがとうございます')], false],
    [[said('system', '発送通知が送信されました')], false],
    [[said('customer', '購入されましたか')], false],
  ])('reads the thread (%#)', (messages, expected) => {
    expect(isJustOrdered(messages, NO_ORDER)).toBe(expected);
  });
});

describe('delight over a new order', () => {
  it.each([
    '一目惚れしました💛めちゃくちゃ楽しみに待ってます（о´∀`о）',
    'ときめきが止まりません💛届くの待ち遠しいです（о´∀`о）',
  ])('is given back, with care promised and the date in one draft: %j', (text) => {
    const drafts = reply(text).map((draft) => draft.text);
    expect(drafts[0]).toMatch(/嬉しい[^\u{1f49b}]*\u{1f49b}[\s\S]*(?:大切|丁寧|心を込め)/u);
    expect(drafts[0]).not.toMatch(/ご連絡ありがとう|進めていき|誠に|くださいませ/u);
    expect(drafts.join()).toContain('【発送予定日】');
  });

  it('asks for no date that the seller has told', () => {
    const drafts = reply(
      'm:ご購入ありがとうございます。12月1日に発送します。',
      'わーい、楽しみに待ってます💕',
    );
    expect(drafts[0]?.text).toMatch(/💕/u);
    expect(drafts.map(({ text }) => text).join()).not.toContain('【発送予定日】');
  });

  it.each(['新作楽しみにしてます！', '一目惚れです。まだ在庫はありますか？'])(
    'is not taken for an order: %j',
    (text) => {
      expect(first(text)).not.toMatch(/ご購入|ご注文|【発送予定日】/u);
    },
  );
});

describe('a flat acknowledgement in keigo', () => {
  it.each([
    '発送の件、承知しました。',
    '確認いたしました。',
    '承知いたしました。',
    'かしこまりました。',
  ])('is thanked for shortly: %j', (text) => {
    const draft = first('m:本日発送いたしました。', text);
    expect(draft).toMatch(/(?:いただき|ご丁寧に)[^。]*ありがとうございます/u);
    expect(draft).not.toMatch(/[！!\p{Extended_Pictographic}？?]|内容を確認|詳しく/u);
    expect(draft.length).toBeLessThan(70);
  });
});

describe('the layout', () => {
  it('starts a new line after an emoji, or leaves the space she leaves', () => {
    expect(first('届きました💕とっても可愛いです💕')).not.toMatch(/💕[^\n💕]/u);
    expect(first('届きました💕 とっても可愛いです💕 ありがとうございます')).toMatch(/💕 \S/u);
  });

  it('puts a gesture only where it means something', () => {
    expect(first('m:明日発送します。', '了解です🙆‍♀️')).not.toMatch(/ありがとうございます🙆/u);
  });

  it('never begins a later sentence with わあ', () => {
    for (const { text } of reply('届きました！！かわいすぎて最高です💕'))
      expect(text).not.toMatch(/.わあ/su);
  });
});

describe('a name with a title', () => {
  it.each([
    ['たく', 'たく様'],
    ['みき', 'みきさん'],
    ['奥', undefined],
  ])('%j', (name, expected) => {
    expect(addressByName(name, false)?.text).toBe(expected);
  });
});

describe('her own case', () => {
  it.each([
    ['出張が入ったので、25日以降の到着にしてもらえますか', /25日以降/u, /ご希望に合わせて/u],
    [
      '名入れで「Haruto」って入れてほしいんですけど。誕生日が12月3日なので、それまでに届くとありがたいです',
      /12月3日[\s\S]*「Haruto」/u,
      /おめでとう|【発送予定日】/u,
    ],
    ['間違えて2個注文してしまいました。1個キャンセルできますか？', /1個分[\s\S]*残り/u, /ご縁/u],
    [
      'サイズが合わなかったので、Lサイズへの交換をお願いします。送料はこちらで負担します',
      /Lサイズ[\s\S]*送料/u,
      /交換条件/u,
    ],
    ['片方しか入ってませんでした。ピアスなのに…', /片方しか/u, /同梱すべき/u],
    [
      '子どもが熱を出して、受け取りが遅くなりそうです。すみません。',
      /お子さま[\s\S]*お受け取り/u,
      /お返事/u,
    ],
    [
      '何回メッセージしても返事がないので不安です。ちゃんと発送してくれるんですよね？',
      /申し訳[\s\S]*【発送予定日】/u,
      /大変でしたね|【回答】/u,
    ],
    ['お久しぶりです！覚えてますか？春に桜の帯留めを買った者です', /桜の帯留め/u, /春に/u],
    [
      '友人の出産祝いに贈りたいのでラッピングをお願いできますか？',
      /お友達のご出産/u,
      /赤ちゃんのご誕生/u,
    ],
    [
      '無事に届きました。対応も早く、安心してお取引できました！',
      /安心してお取引いただけた/u,
      /安心しました/u,
    ],
  ])('is taken up truthfully: %j', (text, must, never) => {
    expect(first(text)).toMatch(must);
    expect(first(text)).not.toMatch(never);
  });

  it.each([
    ['新作は初めての方に先に買ってほしいので次回にしますね。いつも応援してます', /ほかの方|順番/u],
    ['職場の友達にも紹介したら2人が注文したみたい！応援してます', /紹介/u],
  ])('is thanked for exactly as a supporter: %j', (text, must) => {
    expect(first(text)).toMatch(must);
  });

  it('is refused more firmly at the third haggle', () => {
    const tries = [
      '3000円になりませんか？',
      'm:お値下げは考えておりません。',
      'じゃあ3300円は？',
      'm:表示価格でお願いしております。',
    ];
    for (const { text } of reply(...tries, '3400円なら今すぐ買うんだけどなー'))
      expect(text).not.toMatch(/【金額】|今のお値段でお願い/u);
  });
});
