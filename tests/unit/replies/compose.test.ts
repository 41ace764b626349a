import { beforeAll, describe, expect, it } from 'vitest';
import { composeReplies } from '../../../lib/replies/compose.ts';
import type { ReplyRequest } from '../../../lib/replies/reply-request.ts';
import { nodeTokenizer } from '../../../scripts/dictionary.ts';
import { failuresOf, requestOf } from '../../../scripts/eval/replies.ts';
import { JUDGED_THREADS } from '../../judged/situations.ts';

beforeAll(() => nodeTokenizer());

const reply = (messages: readonly string[], more: Partial<ReplyRequest> = {}) =>
  composeReplies({ ...requestOf({ situation: 'test', messages }, nodeTokenizer()), ...more });

describe('composeReplies', () => {
  it('answers a flat keigo acknowledgement shortly, in keigo and without decoration', () => {
    const [first] = reply(['m:本日発送いたしました。', '発送の件、承知いたしました。']);
    expect(first?.text).toMatch(/ありがとうございます/u);
    expect(first?.text).not.toMatch(/[！!～〜\p{Extended_Pictographic}（(]/u);
    expect(first?.text.length).toBeLessThan(80);
    expect(first?.temperature.register).toBe('honorific');
  });

  it('gives delight back to a delighted customer, with her heart and her kaomoji', () => {
    const [first] = reply(['一目惚れしました💛めちゃくちゃ楽しみに待ってます（о´∀`о）']);
    expect(first?.text).toContain('💛');
    expect(first?.text).toContain('（о´∀`о）');
    expect(first?.text).toMatch(/嬉し/u);
    expect(first?.text).not.toMatch(/誠に|ございませ|申し上げ|検討/u);
  });

  it.each(['', '   \n', '\u200b'])('has nothing to offer for empty words (%j)', (text) => {
    expect(reply(text === '' ? [] : [text]).length).toBeLessThanOrEqual(2);
  });

  it('promises no arrival for what it declines to make', () => {
    const drafts = reply([
      '母の誕生日にもう一羽お願いしたいのですが、12月5日までに間に合いますか？',
    ]);
    const declined = drafts.filter(({ stance }) => stance === 'decline');
    expect(declined.length).toBeGreaterThan(0);
    for (const { text } of declined) expect(text).not.toMatch(/間に合う/u);
    expect(drafts.some(({ text }) => text.includes('間に合う'))).toBe(true);
  });

  it('gives equal drafts for equal requests', () => {
    expect(reply(['まだ在庫はありますか？'])).toEqual(reply(['まだ在庫はありますか？']));
  });

  it('does not open as it opened before', () => {
    const before = reply(['届きました！ありがとうございます'])[0]?.text ?? '';
    const after =
      reply(['届きました！ありがとうございます'], { previousOpenings: [before] })[0]?.text ?? '';
    expect(after.split(/[。！]/u)[0]).not.toBe(before.split(/[。！]/u)[0]);
  });

  it('passes nine in ten of the judged threads', () => {
    const failed = JUDGED_THREADS.filter(
      (thread) => failuresOf(thread, composeReplies(requestOf(thread, nodeTokenizer()))).length > 0,
    );
    expect(failed.length).toBeLessThan(JUDGED_THREADS.length * 0.1);
  });
});

describe('an order without a word', () => {
  it('is thanked for in friendly です・ます, with the shipping date left to the seller', () => {
    const request = requestOf({ situation: 'test', messages: [] }, nodeTokenizer());
    const [first] = composeReplies({
      ...request,
      thread: {
        ...request.thread,
        order: { ...request.thread.order, orderId: 'A-1', price: 1200 },
      },
    });
    expect(first?.text).toMatch(/ありがとうございます[\s\S]*【発送予定日】/u);
    expect(first?.text).not.toMatch(/[！!\p{Extended_Pictographic}]/u);
  });

  it('is nothing to answer where no order is shown', () => {
    expect(composeReplies(requestOf({ situation: 'test', messages: [] }, nodeTokenizer()))).toEqual(
      [],
    );
  });
});
