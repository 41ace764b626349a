import type { Intent } from '../intents/intents.ts';
import type { Around, Settling } from './settling.ts';
import { ASKS } from './settling.ts';
import { SETTLINGS_BY_HER_WORDS } from './settle-by-her-words.ts';
import { CARE_SETTLINGS } from './settle-care.ts';
import { FRAME_SETTLINGS } from './settle-frames.ts';

const BOUGHT =
  /(?:購入|注文|買い物|お迎え|オーダー|落札)[^。！!？?\n]{0,6}(?:しました|いたしました|致しました|させて(?:いただきま|頂きま|もらいま))|買(?:いました|えました|えて[^。]{0,3}(?:嬉|うれ|よかった|良かった)|っちゃいました|った[よ！!])|ポチ(?:り|っ)/u;
const AFTER_SALE: readonly Intent[] = [
  'complaint',
  'malicious',
  'received',
  'review',
  'cancel',
  'exchange',
  'order',
  'long_absence',
  'jealousy',
];

/** Words of liking: not an acknowledgement, even where nothing else was recognised. */
const PLEASANT = /楽しみ|嬉し|うれし|好き|素敵|可愛|かわい/u;

const SEEN =
  /(?:確認|拝見|拝受|承知|了解)(?:いた|致|でき|させていただき)?し?ました|かしこまりました/u;
const AWAITED = /届く(?:の|日|まで)[^。！!？?\n]{0,6}(?:楽しみ|待|心待ち)/u;

/** Corrections that need the thread: what the recogniser cannot know from one message alone. */
const SETTLINGS: readonly Settling[] = [
  // An order is told, where nothing says that it has come already.
  (intents, { runText }) => {
    if (BOUGHT.test(runText) && !AFTER_SALE.some((intent) => intents.has(intent)))
      intents.add('order');
  },
  // 'I have seen it' to what the seller told acknowledges it.
  (intents, { sellerSpoke, runText }) => {
    if (!sellerSpoke || !SEEN.test(runText) || ASKS.test(runText)) return;
    if ([...intents].every((intent) => intent === 'greeting' || intent === 'thanks'))
      intents.add('acknowledgement');
  },
  // What she looks forward to has not come.
  (intents, { runText }) => {
    if (AWAITED.test(runText) && !/届(?:きました|いた|いて)|受け?取りました/u.test(runText))
      intents.delete('received');
  },
  // 'I will buy at once' is a bid and no order.
  (intents) => {
    if (intents.has('price_negotiation')) intents.delete('order');
  },
  // Nothing was said that she could acknowledge: what else she says is the matter.
  (intents, { sellerSpoke, runText }) => {
    if (!sellerSpoke && (intents.size > 1 || PLEASANT.test(runText)))
      intents.delete('acknowledgement');
  },
  // 'How are you?' is a greeting.
  (intents, { facets }) => {
    if (!facets.has('wellbeing-asked')) return;
    intents.delete('question_other');
    intents.delete('question_item');
  },
  // A birthday present is thanked for; the day is somebody else's.
  (intents, { facets, runText }) => {
    if (intents.has('gift') && facets.has('birthday') && !/私|わたし|自分/u.test(runText))
      intents.delete('celebration');
  },
  // A birthday named only as the day by which it is wanted: whose it is she does not say.
  (intents, { facets, runText }) => {
    const wishes = [...intents].some((intent) => intent.startsWith('request'));
    if (
      wishes &&
      facets.has('birthday') &&
      !/[母父娘夫妻孫妹姉兄弟友子私]|主人|わたし|自分/u.test(runText)
    )
      intents.delete('celebration');
  },
  // A present that she was given is not one to wrap.
  (intents, { runText }) => {
    if (
      /からの?(?:プレゼント|贈り物)|(?:プレゼント|贈り物)[でをに](?:もら|いただ|頂)/u.test(runText)
    )
      intents.delete('gift');
  },
  // A present without a feast, to one who retires or helped, is thanked for and not congratulated on.
  (intents, { facets }) => {
    const feast = [
      'birthday',
      'wedding',
      'birth',
      'entrance',
      'graduation',
      'passed',
      'anniversary',
      'new-life',
    ].some((flag) => facets.has(flag));
    if (intents.has('gift') && !feast) intents.delete('celebration');
  },
  // Her own toil is no complaint of the shop.
  (intents, { facets, runText }) => {
    if (
      !intents.has('complaint') ||
      facets.has('fault-known') ||
      /商品|作品|届|購入|注文|対応|返信|発送/u.test(runText)
    )
      return;
    if (!facets.has('childcare') && !facets.has('busy')) return;
    intents.delete('complaint');
    intents.add('worry');
  },
  // 'Take your time' and 'may I show it?' are support, not requests.
  (intents, { facets }) => {
    if (!facets.has('asks-leave') && !(intents.has('support') && facets.has('unhurried'))) return;
    for (const intent of [
      'request_other',
      'request_custom',
      'question_other',
      'request_delivery',
    ] as const)
      intents.delete(intent);
    intents.add('support');
  },
  // 'I would like to ask you again' after a long time is a greeting until she says what for.
  (intents, { runText }) => {
    if (
      intents.has('long_absence') &&
      !ASKS.test(runText) &&
      !/ください|下さい|お願いします|お願いいたし/u.test(runText)
    )
      intents.delete('request_other');
  },
  // A smell that she reports of what has come.
  (intents, { facets, runText }) => {
    if (
      facets.has('smelly') &&
      /届い(?:た|て)/u.test(runText) &&
      /臭|くさい|タバコ|においが(?:し|き)/u.test(runText)
    ) {
      intents.add('complaint');
      intents.delete('question_item');
    }
  },
  // 'Show me the new ones too' asks for no exchange.
  (intents, { runText }) => {
    if (intents.has('exchange') && !/交換|替え|換え|変え|代わり|代替|サイズ|別の/u.test(runText))
      intents.delete('exchange');
  },
  // A list of questions in one message: each by its own topic.
  (intents, { facets, runText }) => {
    if (!/[①②③]|質問(?:させ|が|です)/u.test(runText)) return;
    if (
      ['size', 'stock', 'condition', 'colour', 'material', 'used-how-long'].some((flag) =>
        facets.has(flag),
      )
    )
      intents.add('question_item');
    if (/発送|届|送料/u.test(runText)) intents.add('question_shipping');
  },
  // What a question is about is known: no wish, and no question of 'something else'.
  (intents, { facets, runText }) => {
    if (!facets.has('topic-asked') || intents.has('complaint')) return;
    if (intents.delete('question_other')) intents.add('question_item');
    if (facets.has('gift-box') && /[？?]|か(?:$|[。\s])/u.test(runText)) {
      intents.delete('request_other');
      intents.add('question_item');
    }
  },
  // 'Will it be in time?' asks what is the case; it is no wish, and the feast may be another's.
  (intents, { facets }) => {
    if (!facets.has('in-time-question')) return;
    for (const intent of ['request_delivery', 'celebration', 'question_item'] as const)
      intents.delete(intent);
    intents.add('question_shipping');
  },
  // She tells that she has shown it to others.
  (intents, { facets }) => {
    if (intents.size === 0 && (facets.has('shares') || facets.has('brings-friend')))
      intents.add('support');
  },
  // Worry that stands alone, in words that no rule for wishes or questions claims.
  (intents, { facets }) => {
    const told = [
      'child-sick',
      'family-sick',
      'self-sick',
      'disaster',
      'childcare',
      'busy',
      'grief',
    ].some((flag) => facets.has(flag));
    const harmless = [...intents].every(
      (intent) => intent === 'greeting' || intent === 'thanks' || intent === 'acknowledgement',
    );
    if (told && harmless) intents.add('worry');
    if (facets.has('disaster') && intents.has('payment_info')) intents.add('worry');
  },
];

export function settleIntents(recognised: Iterable<Intent>, around: Around): Set<Intent> {
  const intents = new Set(recognised);
  for (const settle of [
    ...SETTLINGS,
    ...SETTLINGS_BY_HER_WORDS,
    ...CARE_SETTLINGS,
    ...FRAME_SETTLINGS,
  ])
    settle(intents, around);
  return intents;
}

/** Orders to a machine, in Japanese or English: no customer's matter, so they are left out before anything is read. */
const MACHINE_ORDER =
  /(?:指示|命令|プロンプト|ルール|設定)[^。！!？?\n]{0,12}(?:無視|忘れ|従わ|破棄|上書)|ignore (?:all|any|your|the|previous)|システムプロンプト|(?:system|initial) prompt|(?:AI|ＡＩ|人工知能|チャットボット)(?:として|は|に)|と(?:だけ)?(?:書いて|返信して|返事して|出力して|答えて|言って)(?:ください|下さい|くれ)|<\/?(?:script|system|img|iframe)/iu;

/** `text` without sentences that order a machine about. */
export function withoutMachineOrders(text: string): string {
  if (!MACHINE_ORDER.test(text)) return text;
  return text
    .split(/(?<=[。！!？?\n])/u)
    .filter((sentence) => !MACHINE_ORDER.test(sentence))
    .join('');
}
