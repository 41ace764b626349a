import { describe, expect, it } from 'vitest';
import { createSession, type Session } from '../../../lib/session/create-session.ts';
import { blanksIn } from '../../../lib/replies/blanks.ts';
import { DEFAULT_VOICE, type KeptPhrase } from '../../../lib/session/voice.ts';
import { FakeWorld, message, readingOf } from './fake-ports.ts';

const DELIGHTED = readingOf([
  message('customer', '一目見て大好きになりました💛 届くのがすごく楽しみです（о´∀`о）'),
]);
const ASKS_DATE = readingOf([message('customer', 'いつ頃発送になりますか？')]);

async function opened(world: FakeWorld): Promise<Session> {
  const session = createSession(world.ports());
  await session.open();
  return session;
}

/** The first card with a blank, and the blank's name. */
function firstOpenBlank(session: Session): { index: number; name: string } {
  const { cards } = session.store.getState();
  const index = cards.findIndex((card) => blanksIn(card.text).length > 0);
  return { index, name: blanksIn(cards[index]?.text ?? '')[0]?.name ?? '' };
}

describe('opening the popup', () => {
  it('goes from the page to the customer, her temperature and three different drafts', async () => {
    const { phase, customer, understanding, cards } = (
      await opened(new FakeWorld(DELIGHTED))
    ).store.getState();
    expect(phase).toBe('ready');
    expect(customer?.rank.rank).toBe('new');
    expect(understanding?.person?.warmth).toBeGreaterThan(65);
    expect(new Set(cards.map((card) => card.text)).size).toBe(3);
  });

  it('shows the star of the customer in the page', async () => {
    const world = new FakeWorld(DELIGHTED);
    await opened(world);
    expect(world.stars).toEqual([false]);
  });

  it('says so where the page cannot be touched', async () => {
    const session = await opened(new FakeWorld());
    expect(session.store.getState()).toMatchObject({ phase: 'unreadable', reading: null });
  });

  it('says so where the page holds no thread', async () => {
    const session = await opened(
      new FakeWorld({ thread: null, sides: [], replyBox: null, notices: ['no-thread'] }),
    );
    expect(session.store.getState().phase).toBe('unreadable');
    expect(session.store.getState().reading?.notices).toEqual(['no-thread']);
  });

  it('drafts without the book where the book cannot be opened', async () => {
    const world = new FakeWorld(DELIGHTED);
    world.bookFails = true;
    const { bookFailed, cards } = (await opened(world)).store.getState();
    expect(bookFailed).toBe(true);
    expect(cards.length).toBeGreaterThan(0);
  });

  it('reads again, and remembers for the site, once the seller has said which side is hers', async () => {
    const unknown = readingOf([message('unknown', 'いつ届きますか？')], {
      notices: ['sides-unknown'],
      sides: [0],
    });
    const world = new FakeWorld(unknown, ASKS_DATE);
    const session = await opened(world);
    await session.chooseSide(1);
    expect(world.learned).toEqual([1]);
    expect(session.store.getState().reading?.notices).toEqual([]);
  });
});

describe('inserting', () => {
  it('puts a finished draft into an empty box and remembers how it opened', async () => {
    const world = new FakeWorld(DELIGHTED);
    const session = await opened(world);
    const index = session.store
      .getState()
      .cards.findIndex((card) => blanksIn(card.text).length === 0);
    await session.insert(index);
    expect(world.box).toBe(session.store.getState().cards[index]?.text);
    expect(session.store.getState().insertion).toEqual({ kind: 'inserted', index });
    expect(world.openings).toHaveLength(1);
  });

  it('inserts nothing while a blank is open, and names it', async () => {
    const world = new FakeWorld(ASKS_DATE);
    const session = await opened(world);
    const { index, name } = firstOpenBlank(session);
    await session.insert(index);
    expect(world.box).toBe('');
    expect(session.store.getState().insertion).toEqual({ kind: 'blank-open', index, blank: name });
  });

  it('inserts once the blank is filled', async () => {
    const world = new FakeWorld(ASKS_DATE);
    const session = await opened(world);
    const { index, name } = firstOpenBlank(session);
    session.fillBlank(name, '11月25日');
    await session.insert(index);
    expect(world.box).toContain('11月25日');
    expect(world.box).not.toContain('【');
  });

  it('asks what to do where the seller has typed something', async () => {
    const world = new FakeWorld(DELIGHTED);
    world.box = '書きかけ';
    const session = await opened(world);
    await session.insert(0);
    expect(session.store.getState().insertion).toEqual({ kind: 'asking', index: 0 });
    expect(world.box).toBe('書きかけ');
    await session.insert(0, 'append');
    expect(world.box.startsWith('書きかけ\n')).toBe(true);
  });

  it('replaces its own last draft without asking', async () => {
    const world = new FakeWorld(DELIGHTED);
    const session = await opened(world);
    for (const { draft } of session.store.getState().cards) {
      for (const { name } of draft.blanks) session.fillBlank(name, '11月25日');
    }
    await session.insert(0);
    const first = world.box;
    await session.insert(1);
    expect(session.store.getState().insertion).toEqual({ kind: 'inserted', index: 1 });
    expect(world.box).not.toContain(first);
  });

  it('still has drafts after many replies to the same words', async () => {
    const world = new FakeWorld(DELIGHTED);
    for (let round = 0; round < 6; round += 1) {
      const session = await opened(world);
      expect(session.store.getState().cards.length).toBeGreaterThan(0);
      await session.insert(0);
    }
  });

  it('copies where the page does not take the text', async () => {
    const world = new FakeWorld(DELIGHTED);
    world.outcome = { kind: 'refused', problem: 'not-taken' };
    const session = await opened(world);
    await session.insert(0);
    expect(session.store.getState().insertion).toEqual({
      kind: 'refused',
      index: 0,
      problem: 'not-taken',
    });
    expect(world.clipboard).toBe(session.store.getState().cards[0]?.text);
  });
});

describe('the text the seller wrote herself', () => {
  const ANNOYED = 'だから何度も言ってますけど、届くまで待ってください！';

  it('is read before she sends it', async () => {
    const session = await opened(
      new FakeWorld({ ...DELIGHTED, replyBox: { text: ANNOYED, maxLength: null } }),
    );
    const rules = session.store.getState().ownText?.review.findings.map((finding) => finding.rule);
    expect(rules).toContain('colder');
  });

  it('is not looked for in an empty box', async () => {
    const session = await opened(new FakeWorld(DELIGHTED));
    expect(session.store.getState().ownText).toBeNull();
  });

  it('can be handed over as a note', async () => {
    const world = new FakeWorld(DELIGHTED);
    const session = await opened(world);
    await session.copyHandOver();
    expect(session.store.getState().handedOver).toBe(true);
    expect(world.clipboard).toContain('大好き');
  });
});

describe('what the seller typed', () => {
  it('outlives the popup: blanks and changed drafts come back', async () => {
    const world = new FakeWorld(ASKS_DATE);
    const first = await opened(world);
    const { index, name } = firstOpenBlank(first);
    first.fillBlank(name, '来週の月曜');
    first.editDraft(index, `${first.store.getState().cards[index]?.text ?? ''}\n追伸`);
    const second = await opened(world);
    expect(second.store.getState().blanks[name]).toBe('来週の月曜');
    expect(second.store.getState().cards[index]?.text.endsWith('\n追伸')).toBe(true);
  });

  it('keeps the favourite and shows it in the page', async () => {
    const world = new FakeWorld(DELIGHTED);
    const session = await opened(world);
    await session.toggleFavourite();
    expect(world.customer.facts.favourite).toBe(true);
    expect(world.stars.at(-1)).toBe(true);
  });

  it('keeps the note', async () => {
    const world = new FakeWorld(DELIGHTED);
    const session = await opened(world);
    await session.setNote('猫が好き');
    expect(world.customer.note).toBe('猫が好き');
  });
});

describe('the seller’s own voice', () => {
  const phrase = (change: Partial<KeptPhrase>): KeptPhrase => ({
    id: 'p',
    title: '発送時期',
    text: '【発送日】に発送いたします。',
    intent: 'question_shipping',
    learned: false,
    changedAt: 0,
    ...change,
  });

  it('puts her set phrase first where it answers, marked as hers, its blanks open', async () => {
    const world = new FakeWorld(ASKS_DATE);
    world.voice = { voice: DEFAULT_VOICE, phrases: [phrase({})] };
    const [first] = (await opened(world)).store.getState().cards;
    expect(first?.draft.source).toBe('saved');
    expect(blanksIn(first?.text ?? '').map(({ name }) => name)).toContain('発送日');
  });

  it('keeps every draft, and the slider, between her floor and her ceiling', async () => {
    const world = new FakeWorld(DELIGHTED);
    const floor = { warmth: 0, politeness: 80 };
    world.voice = { voice: { ...DEFAULT_VOICE, floor }, phrases: [] };
    const session = await opened(world);
    expect(session.store.getState().range.floor).toEqual(floor);
    const bounded = session.store.getState().cards[0]?.draft.temperature.politeness ?? 0;
    const free = (await opened(new FakeWorld(DELIGHTED))).store.getState().cards[0];
    expect(bounded).toBeGreaterThan(free?.draft.temperature.politeness ?? 100);
  });

  it('signs the drafts and leaves emoji out where she wants it so', async () => {
    const world = new FakeWorld(DELIGHTED);
    const voice = { ...DEFAULT_VOICE, signature: 'こもれび工房', emojiAllowed: false };
    world.voice = { voice, phrases: [] };
    const texts = (await opened(world)).store.getState().cards.map(({ text }) => text);
    expect(texts.some((text) => text.endsWith('こもれび工房'))).toBe(true);
    expect(texts.join('')).not.toMatch(/💛|∀/u);
  });

  it('reads a thread once, however often the slider moves', async () => {
    let analysed = 0;
    const world = new FakeWorld(DELIGHTED);
    const ports = world.ports();
    const session = createSession({
      ...ports,
      tokenizer: async () => {
        const tokenizer = await ports.tokenizer();
        if (tokenizer === null) return null;
        return {
          tokenize: (text) => {
            if (text.includes('一目見て')) analysed += 1;
            return tokenizer.tokenize(text);
          },
        };
      },
    });
    await session.open();
    const before = analysed;
    for (const politeness of [20, 50, 80]) session.retemper({ politeness, warmth: 60 });
    expect(analysed).toBe(before);
  });

  it('counts what becomes of a draft, and remembers a reply only when asked', async () => {
    const world = new FakeWorld(DELIGHTED);
    const session = await opened(world);
    await session.insert(0);
    session.editDraft(0, 'とても嬉しいです。');
    world.box = '';
    await session.insert(0);
    expect(world.learnedReplies).toEqual([]);
    await session.remember(0);
    session.putAway(1);
    expect(world.uses).toEqual(['asIs', 'edited', 'dismissed']);
    expect(world.learnedReplies).toMatchObject([{ text: 'とても嬉しいです。', learned: true }]);
    expect(session.store.getState().cards).toHaveLength(2);
  });
});
