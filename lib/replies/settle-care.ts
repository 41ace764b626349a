import type { Intent } from '../intents/intents.ts';
import type { Settling } from './settling.ts';

/** Envy in spoken words: others are laughed with, named or answered at length, and she is not. */
const ENVIES =
  /(?:他の|ほかの|別の)(?:[人子方]|リスナー)[^。！!？?\n]{0,20}(?:あったのに|してたのに|もらえたのに|ハート|いいね|返信?して)|その他大勢|眼中に|(?:おれ|オレ|[俺私僕]|わたし|ぼく)(?:なんか|なんて|のことなんて|はいらない)|嫉妬|妬[いまけ]|や[きい]もち|ヤ[キイ]モチ|(?:おれ|オレ|[俺私僕]|わたし|あたし|ぼく|うち|自分)(?:の(?:とき|時|コメント|メッセージ|話)|には?|だけ|のこと)[^。！!？?\n]{0,14}(?:[短雑薄塩]|冷た|そっけな|素っ気|読ま|笑わ|スルー|後回し|忘れ|遅[いく])|(?:新(?:しい|規)|新しく来た|他の|ほかの|別の|[A-Za-z\uFF21-\uFF3A]|あの)(?:く|さ|ちゃ)?ん?(?:[人子方客]|お客さん|常連|リスナー|ファン)?(?:たち)?(?:の名前|のこと|と|に|には|の相手|の話)?[^。！!？?\n]{0,8}(?:ばっか|ばかり|のほうが|の方が(?:楽し|好き|仲))/u;
/** She lets others go first. */
const YIELDS =
  /(?:その|他の|ほかの|別の|次の|待ってい?る|欲しがってい?た|欲しい)(?:方|人)[にをへ]?(?:どうぞ|お?譲|ゆず|先|優先|回)|(?:次|次回|今度)の?(?:入荷|再販|機会|回|販売)?で(?:大丈夫|いい|構|結構|平気|問題)/u;
/** A threat to person, home or shop. */
const THREATENS =
  /(?:住所|住んでる|住んでいる|家|職場|最寄り?)[^。！!？?\n]{0,8}(?:知って|わかって|分かって|特定|ばら|晒)|荒らし(?:に|を?連れ|て)|(?:晒|さら)(?:す|し)(?:ぞ|から|て(?:や|あげ))|殺|ただじゃ|(?:後悔|覚悟)し(?:ろ|と)|家(?:に|まで)行く|待ち伏せ|潰して?や|つぶして?や/u;
/** Envy without its name: she is sad that another was told, shown or given something first. */
const LEFT_OUT =
  /(?:さん|くん|ちゃん|方|人|常連)に?(?:だけ|ばかり|ばっか|は)[^。！!？?\n]{0,24}(?:ですね|んだ|よね|…|・・|\.\.)/u;
const SAD = /(?:寂|淋|さみ|さび)し|羨まし|うらやまし|悔し|へこ[むん]|凹[むん]|モヤ|もや/u;
/** Work asked for without pay. */
const FOR_NOTHING =
  /(?:無料|タダ|ただ|無償|サービス|0円|０円)で[^。！!？?\n]{0,24}(?:[見描作貸直送頂]|やって|つけ|付け|もら|いただ|でき|いけ|お願い|くれ)/u;
/** A question that asks for nodding only. */
const TAG_QUESTION = /(?:だろ|でしょ|よね|じゃん|ですよね|っしょ)う?[？?]/gu;
/** Company of her own, with whom she eats or goes out. */
const OWN_COMPANY =
  /(?:[夫妻母父娘姉妹兄弟孫]|主人|旦那|彼氏?|彼女|家族|友達|友人|子ども|子供|息子|同僚|先輩|ママ友)(?:たち)?と[^。！!？?\n]{0,10}(?:ご飯|ごはん|食事|お茶|飲み|会|ランチ|ディナー|デート|旅)/u;
const CANCELS =
  /キャンセル|取り?(?:消|やめ|下げ)|返品|返送|解約|見送|やめ|辞退|断念|不要|[要い]らな|なかったこと/u;
const BEYOND = [
  'private-contact',
  'meeting',
  'outside-trade',
  'free-work',
  'tech-help',
  'site-help',
  'personal-question',
];
const GLAD = /嬉し|うれし|すごい|好き|楽し|最高|[❤♡♥💛💚💙💜🧡🖤🤍🤎💕💖✨😊☺🥰]/u;
const DISPLEASED =
  /残念|[困酷壊違遅😢💦泣]|不満|ひど|がっかり|返金|交換|直[しっ]|悲し|ですが|しかし/u;
const WHAT_TO_DO = /どうし(?:ますか|たら|ます)|どうすれば|どうすりゃ/u;
const ASKED = /[？?]|ますか|ですか|でしょうか|ませんか|いけますか/u;
const WISHES =
  /[？?]|ますか|ください|下さい|お願い|欲しい|ほしい|たいです|たいの|希望|もらえ|いただけ/u;
const GOOD_BUY = /(?:良い|いい|よい|素敵な)お?買い?物/u;
const SETTLED_DOWN = /落ち着(?:きました|いてきました|いた)|ひと段落|一段落/u;
const ONLY_PLEASE =
  /^(?:はい|では|じゃあ|それで|わかりました|了解です|よろしく|宜しく)?[、。\s]?(?:よろしく|宜しく)?(?:お願い|おねがい)(?:し|いたし|致し)ます\P{L}*$/u;
const MOVES_DELIVERY =
  /(?:受け?取り|配達|お?届け|到着)[^。！!？?\n]{0,16}(?:ずらせ|ずらして|変えられ|変更でき|遅らせ)|に合わせて(?:届|到着|送)/u;
const TIME_AWAY =
  /久し|ひさ|無沙汰|ぶさた|久々|以前|昨年|去年|一昨年|[年月]ぶり|前に|前回|昔|思い出|覚えて|しばらく/u;
const FEASTS = ['anniversary', 'milestone'];
const SMALL_TALK = /元気|お変わり|覚えて|げんき/u;

/** Corrections for what touches feelings: envy, kindness, worry, feasts. */
export const CARE_SETTLINGS: readonly Settling[] = [
  // Grave matters need a word that says so: a wrong apology or refusal is worse than a plain answer.
  (intents, { facets, runText }) => {
    if (intents.has('cancel') && !CANCELS.test(runText)) intents.delete('cancel');
    const asks = ASKED.test(runText.replace(TAG_QUESTION, ''));
    const beyond = BEYOND.some((flag) => facets.has(flag));
    if (intents.has('boundary') && !beyond && !asks) intents.delete('boundary');
    if (intents.has('complaint') && GLAD.test(runText) && !facets.has('fault-known')) {
      if (!DISPLEASED.test(runText)) intents.delete('complaint');
    }
  },
  // What is to be done is answered by the remedy.
  (intents, { runText }) => {
    if (!intents.has('complaint') || !WHAT_TO_DO.test(runText)) return;
    intents.delete('question_item');
    intents.delete('question_other');
  },
  // A death is heard, whatever else is told.
  (intents, { facets }) => {
    if (facets.has('grief') && !intents.has('malicious')) intents.add('worry');
  },
  // On a review nobody is welcomed back.
  (intents) => {
    if (intents.has('review')) intents.delete('long_absence');
  },
  (intents, { facets, runText }) => {
    const grave = intents.has('complaint') || intents.has('malicious') || intents.has('received');
    if (
      facets.has('wrapping-asked') &&
      ASKED.test(runText) &&
      !grave &&
      intents.has('request_delivery')
    )
      intents.add('request_other');
  },
  (intents, { runText }) => {
    if (!THREATENS.test(runText)) return;
    intents.add('malicious');
    intents.delete('boundary');
  },
  (intents, { runText }) => {
    const isEnvy = LEFT_OUT.test(runText) && SAD.test(runText);
    if (isEnvy && !intents.has('complaint') && !intents.has('malicious')) intents.add('jealousy');
  },
  (intents, { runText }) => {
    // A bid is about the price, however personal its reason.
    if (intents.has('price_negotiation')) return;
    if (!FOR_NOTHING.test(runText) || !ASKED.test(runText)) return;
    if (intents.has('complaint') || /送料(?:が|は)?無料/u.test(runText)) return;
    intents.add('boundary');
    for (const intent of ['question_item', 'question_other', 'request_other'] as const)
      intents.delete(intent);
  },
  // 「だろ？」 is no question.
  (intents, { runText }) => {
    if (!TAG_QUESTION.test(runText) || ASKED.test(runText.replace(TAG_QUESTION, ''))) return;
    intents.delete('question_item');
    intents.delete('question_other');
  },
  // Worry about the parcel is the parcel's matter.
  (intents, { facets }) => {
    const own = ['illness', 'child-sick', 'self-sick', 'family-sick', 'grief', 'disaster'];
    if (!intents.has('question_shipping') || own.some((flag) => facets.has(flag))) return;
    if (!facets.has('childcare') && !facets.has('busy')) intents.delete('worry');
  },
  // Envy is heard before the question in which it hides.
  (intents, { runText }) => {
    if (!ENVIES.test(runText) || intents.has('malicious')) return;
    intents.add('jealousy');
    for (const intent of ['question_item', 'question_other', 'complaint', 'request_other'] as const)
      intents.delete(intent);
  },
  // One who gives up her place asks for nothing.
  (intents, { runText }) => {
    if (!YIELDS.test(runText) || intents.has('complaint') || intents.has('cancel')) return;
    intents.add('support');
    for (const intent of ['question_item', 'question_other', 'request_hold'] as const)
      intents.delete(intent);
  },
  // 「お願いします」 alone, to what the seller told, agrees.
  (intents, { sellerSpoke, runText }) => {
    if (!sellerSpoke || !ONLY_PLEASE.test(runText)) return;
    for (const intent of ['request_other', 'request_custom', 'request_hold'] as const)
      intents.delete(intent);
    intents.add('acknowledgement');
  },
  // To have it brought on another day.
  (intents, { runText }) => {
    if (!MOVES_DELIVERY.test(runText)) return;
    intents.delete('question_item');
    intents.add('request_delivery');
  },
  // The weather is small talk.
  (intents, { facets }) => {
    const small: readonly Intent[] = ['question_item', 'question_other', 'greeting'];
    if (!facets.has('weather') || ![...intents].every((intent) => small.includes(intent))) return;
    intents.delete('question_item');
    intents.delete('question_other');
  },
  // What she tells of a thing that has come is no wish.
  (intents, { runText }) => {
    if (!intents.has('received') && !intents.has('review')) return;
    if (WISHES.test(runText)) return;
    for (const intent of ['request_custom', 'request_other', 'request_delivery'] as const)
      intents.delete(intent);
  },
  // 「良い買い物をしました」 praises what she has.
  (intents, { runText }) => {
    if (GOOD_BUY.test(runText)) intents.delete('order');
  },
  // No word of a time away: she goes on as ever.
  (intents, { runText }) => {
    if (intents.has('long_absence') && !TIME_AWAY.test(runText)) intents.delete('long_absence');
  },
  // Busy days that are over are told, not complained of.
  (intents, { runText }) => {
    if (intents.has('long_absence') && SETTLED_DOWN.test(runText)) intents.delete('worry');
  },
  // Whom she dines with is no invitation.
  (intents, { facets, runText }) => {
    if (facets.has('private-contact')) return;
    if (OWN_COMPANY.test(runText)) intents.delete('boundary');
  },
  // A feast of her own, told by the way.
  (intents, { facets }) => {
    const matter: readonly Intent[] = ['complaint', 'malicious', 'cancel', 'jealousy', 'boundary'];
    if (!FEASTS.some((feast) => facets.has(feast)) || matter.some((one) => intents.has(one)))
      return;
    intents.add('celebration');
    intents.delete('acknowledgement');
  },
  // A present for a feast, in the middle of an order.
  (intents, { runText }) => {
    if (!/(?:出産|結婚|入学|卒業|新築|開店|還暦|退職)[^。！!？?\n]{0,3}祝い/u.test(runText)) return;
    if (!intents.has('complaint')) intents.add('gift');
  },
  // Beside 'how are you?' another question stands by itself.
  (intents, { runText }) => {
    const isGreeting = (intent: Intent): boolean =>
      intent === 'greeting' || intent === 'long_absence';
    if (intents.size === 0 || ![...intents].every(isGreeting)) return;
    const asked = runText
      .split(/(?<=[。！!？?\n])/u)
      .filter((sentence) => /[？?]$|(?:ます|です|でしょう)か。?$/u.test(sentence));
    if (asked.some((question) => question.length > 4 && !SMALL_TALK.test(question)))
      intents.add('question_item');
  },
];
