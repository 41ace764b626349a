/**
 * What can be read of politeness from the surface alone, so it also works without a dictionary.
 * A row is a rule name and the pattern that shows it; the points stand in `weights.data.ts`.
 * `honorific: true` marks rows that count as one honorific word of the message (尊敬語, 謙譲語, 改まった言い方).
 */
export interface SurfaceRule {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly honorific?: true;
}

const honorific = true;

export const SURFACE_RULES: readonly SurfaceRule[] = [
  // Requests (依頼), from blunt to indirect.
  {
    rule: 'request-te',
    pattern:
      /(?:(?:[っきいけてせべめねれ]|(?<!はじめま|初めま)し)て|[んい]で)(?:[ねよー～]|くれ|ちょうだい|頂戴)?(?=[。！!？?♪～\s]|$)/gu,
  },
  { rule: 'request-te-kure', pattern: /[てで]くれ(?=[。！!よな、\s]|$)/gu },
  {
    rule: 'request-te-kureru',
    pattern: /[てで](?:くれ(?:る|ない|ませんか|ますか)|もらえ(?:る|ない))/gu,
  },
  { rule: 'request-choudai', pattern: /(?:ちょうだい|ちょーだい|頂戴)(?=[。！!よねな\s]|$)/gu },
  { rule: 'request-nasai', pattern: /[^めん]なさい/gu },
  { rule: 'request-te-hoshii', pattern: /[てで](?:ほしい|欲しい|もらいたい)/gu },
  { rule: 'request-te-moraemasu', pattern: /[てで](?:もらえ|貰え)(?:ます|ません)/gu },
  { rule: 'request-kudasai', pattern: /[てで](?:ください|下さい)(?!ま)/gu },
  {
    rule: 'request-o-kudasai',
    pattern: /[おご御][^、。\s]{1,6}(?:ください|下さい)(?!ま)/gu,
    honorific,
  },
  { rule: 'request-kudasaimasu', pattern: /(?:ください|下さい)ま(?:す|せ)/gu, honorific },
  {
    rule: 'request-itadakemasu',
    pattern: /(?:いただけ|頂け|戴け)(?:ます|ません|ない)/gu,
    honorific,
  },
  {
    rule: 'request-itadakeru-deshou',
    pattern: /(?:いただけ|頂け|戴け)(?:ます|ません|ない)でしょう/gu,
    honorific,
  },
  {
    rule: 'request-saiwai',
    pattern: /(?:幸い|さいわい|幸甚)[にで]/gu,
    honorific,
  },
  {
    rule: 'request-itadakereba',
    pattern: /(?:いただけ|頂け)(?:れば|ると|ますと|ましたら|たら)/gu,
    honorific,
  },
  { rule: 'request-itadakitai', pattern: /(?:いただき|頂き|戴き)たい/gu, honorific },
  { rule: 'request-saseteitadaku', pattern: /[さらわたまかがばな]せて(?:いただ|頂)/gu, honorific },
  { rule: 'request-onegai', pattern: /(?:お|御)願い(?:[ね！。]|$)/gu },
  { rule: 'request-onegai-shimasu', pattern: /(?:お|御)願い(?:でき|出来)?し?ま(?:す|せん)/gu },
  { rule: 'request-onegai-itashimasu', pattern: /(?:お|御)願い(?:いた|致)し/gu, honorific },
  { rule: 'request-onegai-moushiagemasu', pattern: /願いを?申し?(?:上|あ)げ/gu, honorific },
  { rule: 'request-onegai-dekimasu', pattern: /(?:お|御)願い(?:でき|出来)ま/gu },
  { rule: 'yoroshiku', pattern: /(?:よろしく|宜しく)(?!お?願|御願|です)/gu },
  {
    rule: 'prohibition-plain',
    pattern: /(?:ないで|るな|うな|すな|くな|むな)(?:よ|ね)?(?=[。！!\s]|$)/gu,
  },
  // Softeners (クッション言葉).
  { rule: 'softener-osoreiru', pattern: /(?:恐れ入り|おそれいり|恐縮|畏れ入り)/gu, honorific },
  {
    rule: 'softener-tesuu',
    pattern: /(?:お|御)?(?:手数|手間)(?:です|を|お?かけ|ながら)/gu,
    honorific,
  },
  {
    rule: 'softener-isogashii',
    pattern: /(?:お忙し|ご多忙|御多忙|お取り込み|お疲れ)[^。]{0,6}(?:ところ|中|とは)/gu,
    honorific,
  },
  {
    rule: 'softener-sumimasen-ga',
    pattern:
      /(?:すみません|すいません|申し訳(?:ありません|ございません|ない)(?:です)?)(?:が|けど)/gu,
  },
  {
    rule: 'softener-if-possible',
    pattern:
      /(?:できれば|出来れば|できましたら|可能でしたら|可能であれば|もしよ(?:ければ|かったら)|よければ|良ければ|よかったら)/gu,
  },
  {
    rule: 'softener-if-convenient',
    pattern:
      /(?:よろしければ|宜しければ|差し(?:支|つか)え(?:な|無)(?:ければ|い)|ご都合|ご迷惑|ご無理|ご面倒)/gu,
    honorific,
  },
  {
    rule: 'softener-regret',
    pattern: /(?:あいにく|生憎|せっかく|折角|勝手|恐れ)(?:ながら|です|では|でござい|なが)/gu,
  },
  // Thanks and apology as attitude.
  {
    rule: 'thanks-plain',
    pattern: /(?:ありがと[うー～っ]?|サンキュー|あざ(?:っ|ー)?す|有難う)(?!ござ|御座|う)/gu,
  },
  { rule: 'thanks-polite', pattern: /(?:ありがとう|有難う|有り難う)(?:ござい|御座い)/gu },
  {
    rule: 'thanks-formal',
    pattern: /(?:お礼|御礼|感謝|厚く)[^。]{0,6}(?:申し|いたし|致し)/gu,
    honorific,
  },
  {
    rule: 'apology-plain',
    pattern: /(?:ごめん(?!なさい|ください)|ごめ(?=[。、！ー])|わりい|悪いけど|すまん)/gu,
  },
  { rule: 'apology-polite', pattern: /(?:ごめんなさい|すみません|すいません)/gu },
  {
    rule: 'apology-formal',
    pattern: /(?:申し?訳|お詫び|御詫び|失礼(?:いた|致)し|ご容赦|お許し)/gu,
    honorific,
  },
  {
    rule: 'thanks-others-work',
    pattern: /(?:お世話|お疲れ(?:さま|様)|おかげ(?:さま|様)|ご苦労)/gu,
    honorific,
  },
  // Polite copula and its raised forms (丁寧語).
  { rule: 'desu', pattern: /です/gu },
  { rule: 'masu', pattern: /(?:ま(?:す|した|せん|しょう|して))/gu },
  { rule: 'deshou', pattern: /でしょう/gu },
  { rule: 'deshou-ka', pattern: /でしょうか/gu },
  { rule: 'gozaimasu', pattern: /(?:ござい|御座い)ま/gu, honorific },
  { rule: 'de-gozaimasu', pattern: /で(?:ござい|御座い)ま/gu, honorific },
  { rule: 'de-irassharu', pattern: /(?:て|で)いらっしゃ/gu, honorific },
  { rule: 'mase', pattern: /ませ(?=[。！!ね、♪\s]|$)/gu, honorific },
  { rule: 'zonjimasu', pattern: /(?:存じ|ぞんじ)(?:ます|ません|上げ|あげ|て)/gu, honorific },
  {
    rule: 'kashikomari',
    pattern: /(?:かしこまり|畏まり|承知(?:いた|致)|承り|うけたまわ)/gu,
    honorific,
  },
  { rule: 'shouchi-shimashita', pattern: /承知(?:しま|です)/gu },
  // A bare はい is polite, unlike うん; nothing else in the line could show it.
  {
    rule: 'polite-yes',
    pattern: /^\s*(?:は[あぁ]?ー?[い〜～]|いいえ|(?:いえ){1,3})[。、！!♪〜～ー\s]*$/gu,
  },
  // So are a bare こんにちは and a bare ごめんなさい, which hold no です or ます that the corpora could count.
  {
    rule: 'polite-greeting',
    pattern:
      /^\s*(?:こんにち[はわ]|こんばん[はわ]|(?:はじめ|初め)まして|ごめんなさい|ごめんください)[。、！!♪〜～ー\s]*$/gu,
  },
  { rule: 'polite-excuse', pattern: /^\s*す[みい]ません[。、！!…〜～ー\s]*$/gu },
  { rule: 'yoroshiku-onegai', pattern: /(?:よろしく|宜しく)(?:お|御)願いし?ま/gu },
  { rule: 'ryoukai', pattern: /(?:了解|りょうかい|りょ(?=[。！!\s]|$)|おけ|オッケー|OK|ＯＫ)/gu },
  // Raised nouns and adverbs (改まり語).
  {
    rule: 'formal-company',
    pattern:
      /(?:貴社|御社|弊社|当社|貴店|当店|貴殿|貴校|貴方様|あなた様|小生|小社|拙宅|愚息|弊店|令(?:嬢|息)|各位|先方)/gu,
    honorific,
  },
  {
    rule: 'formal-time',
    pattern:
      /(?:本日|昨日|明日|先日|昨夜|昨晩|明後日|後日|先般|昨今|本年|昨年|先(?:ほど|程)|後(?:ほど|程)|この度|このたび|此の度|今般|平素|日頃|ただ(?:いま|今)|只今|近日|近々)/gu,
  },
  {
    rule: 'formal-adverb',
    pattern:
      /(?:誠に|まことに|大変|甚だ|何卒|なにとぞ|早速|さっそく|改めて|重ねて|取り急ぎ|まずは|謹んで|心より|心から|くれぐれも|ひとえに|格別|少々|なにぶん|何分|ぜひとも|いっそう|一層|益々|ますます)/gu,
  },
  {
    rule: 'formal-letter',
    pattern:
      /(?:拝啓|敬具|謹啓|前略|草々|かしこ(?=[。\s]|$)|拝復|時下|の候|折から|ご清栄|ご健勝|ご清祥|ご高配|ご愛顧|お慶び)/gu,
    honorific,
  },
  { rule: 'watakushi', pattern: /(?:わたくし|私(?:ども|共)|手前ども|当方)/gu, honorific },
  { rule: 'sama', pattern: /(?:[^の様同多一仕模有]様(?![子々相式態])|さま(?!ざ))/gu, honorific },
  {
    rule: 'kata-person',
    pattern: /(?:(?:[のるたなう]|[しなた]い)方(?=[がはにをもとで々へだ、]|から)|方々)/gu,
    honorific,
  },
  { rule: 'ikaga', pattern: /(?:いかが|如何)/gu, honorific },
  { rule: 'yoroshii', pattern: /(?:よろし|宜し)(?:い|かった|ければ|う)/gu, honorific },
  { rule: 'kekkou', pattern: /(?:結構|けっこう)[でな]/gu },
  { rule: 'sayou', pattern: /(?:さよう|左様|然様)/gu, honorific },
  { rule: 'raised-pronoun', pattern: /(?:こちら|そちら|あちら|どちら|どなた)(?!こちら)/gu },
  {
    rule: 'plain-pronoun',
    pattern: /(?:こっち|そっち|あっち|どっち|こいつ|そいつ|あいつ|どいつ)/gu,
  },
  { rule: 'kanji-go', pattern: /御(?=\p{Script=Han})/gu, honorific },
  {
    rule: 'kanji-keigo',
    pattern: /(?:致し|致す|頂[きくけいか]|戴|下さ|宜し|有難|有り難|御座|申し上げ|出来|参り|伺)/gu,
  },
  // Register of speech (くだけた言い方).
  {
    rule: 'casual-contraction',
    pattern:
      /(?:ちゃ(?:[うえお]|った|って)|じゃ(?:ん|う|った)|とく(?:[ねわよ。]|$)|といて|なきゃ|なくちゃ|りゃ|んで(?=しょ)|てた|てる|てて|でる(?=[。よね！]|$)|ってば|ってさ|っしょ)/gu,
  },
  { rule: 'casual-ja', pattern: /(?:じゃ|ちゃ)(?:ない|なく|なか|[ねあぁ])/gu },
  { rule: 'casual-tte', pattern: /(?:って(?=[。！!？?、\s]|$)|だって|ったら|っけ|みたいな)/gu },
  {
    rule: 'casual-slang',
    pattern:
      /(?:めっちゃ|めちゃ|まじ|マジ|やば|ヤバ|すげ|すっご|超(?=[\p{Script=Han}いうたきよす])|ガチ|がち(?:で|の)|ウケる|うける|イケ|ダサ|ウザ|うざ|キモ|きも(?:い|っ)|むかつ|ムカつ|ぶっちゃけ|てか(?=[、\s])|つーか|っつう|やつ|ヤツ|なんか(?=[、\s]))/gu,
  },
  { rule: 'casual-ss', pattern: /(?:[いたるすなんー]|そう)っす/gu },
  {
    rule: 'casual-laugh',
    pattern: /(?:笑(?![いうえっわ顔])|[wｗ](?=$|[wｗ。\s])|草(?=$|[。\s]))/gu,
  },
  { rule: 'casual-lengthening', pattern: /(?:[ぁぃぅぇぉ]|[ねよなわいうえあっ][ー〜～]+)/gu },
  {
    rule: 'casual-interjection',
    pattern:
      /(?:^|[。！？\s「])(?:うん|ううん|ねえ|ねぇ|なあ|なぁ|おい|よう|やあ|ほら|あら|まあ|へえ|へぇ|ふーん|ああ|いや|えっ|え[ー〜]|わ[ー〜あぁ]|うわ|おっ|じゃあ|んじゃ|でさ|ほんと)(?=[、。！？ー〜\s]|$)/gu,
  },
  {
    rule: 'feminine-end',
    pattern: /(?:かしら|[だるたいの]わ(?:よ|ね)?(?=[。！!？?♪\s]|$)|のよ(?=[。ね！]|$)|わよ)/gu,
  },
  {
    rule: 'masculine-end',
    pattern:
      /(?:[だたいなうくぐすつぬぶむる][ぞぜさ]|だな[あぁ]?|だろ|かい|かよ|だい)(?=[。！!？?♪\s、]|$)/gu,
  },
  {
    rule: 'dialect',
    pattern:
      /(?:やん(?=[。！、か]|$)|やで|やねん|ねん(?=[。！な]|$)|へん(?=[。！か]|$)|やろ(?!う)|やわ|ばい(?=[。！]|$)|だべ|けん(?=[、。])|せやけど|ほんま|めっさ|おおきに|あかん|なんぼ|ちゃう(?=[。？])|しはる|はりま)/gu,
  },
  { rule: 'dearu', pattern: /(?:である|であっ|であり|であろう)/gu },
  {
    rule: 'archaic',
    pattern:
      /(?:たまえ|給え|べし|候|ござる|ごさ(?:る|った)|じゃのう|申す|つかまつ|仕(?:る|り)|なされ(?=[。よ]|$))/gu,
  },
  // Hedges (婉曲).
  {
    rule: 'hedge-polite',
    pattern:
      /(?:かもしれません|かと(?:思|存)|ように思|のではないでしょうか|ではないかと|と思われ|ようです|そうです|ないでしょうか)/gu,
  },
  {
    rule: 'hedge-plain',
    pattern:
      /(?:かも(?=[。ね！\s]|$)|かもしれない|かな[あぁー]?(?=[。！？?\s]|$)|みたい|っぽい|だろう|んじゃない|よね)/gu,
  },
  { rule: 'hedge-think', pattern: /と思(?:い|って|う)/gu },
  { rule: 'explain-n-desu', pattern: /(?:んです|のです)/gu },
  { rule: 'desu-ne', pattern: /(?:です|ます|でした|ました|ません)よ?ね/gu },
  { rule: 'desu-yo', pattern: /(?:です|ます|でした|ました|ません|でしょう?)よ(?![うねり])/gu },
  { rule: 'desu-ga', pattern: /(?:です|ます|でした|ました|ません)が/gu },
  {
    rule: 'desu-kedo',
    pattern: /(?:です|ます|でした|ました|ません)(?:けど|けれど|し(?=[、。]))/gu,
  },
  { rule: 'desu-node', pattern: /(?:です|ます|でした|ました|ません)(?:ので|から)/gu },
  {
    rule: 'mashitara',
    pattern: /(?:(?<!はじめ|初め)まして(?!も)|ましたら|でしたら|ますと|ますれば|でして)/gu,
  },
  // Bluntness (ぶっきらぼう) and reproach.
  {
    rule: 'blunt-second-person',
    pattern:
      /(?:お前|おまえ|てめえ|テメエ|貴様|あんた(?!な)|お宅(?=[はのさ])|おたく(?=[はのさ]))/gu,
  },
  { rule: 'anata', pattern: /(?:あなた|貴方)(?!様|方|さま)/gu },
  {
    rule: 'kimi',
    pattern: /(?:君(?=[はのがをに、も])|きみ(?=[はのが])|俺|おれ(?=[はのがも])|僕|ぼく)/gu,
  },
  {
    rule: 'blunt-hurry',
    pattern:
      /(?:早く(?=[^。]{0,8}(?:しろ|して|くれ|[送返！]|対応|発送))|さっさと|いい加減|とっとと|いつまで(?:待|かか))/gu,
  },
  {
    rule: 'blunt-abuse',
    pattern:
      /(?:ふざけ|馬鹿|バカ|ばか(?=[。！に者]|やろ)|アホ|あほ(?=[。！か])|クソ|くそ(?=[。！っ])|死ね|詐欺|ぼったくり|嘘つき|うそつき|最低|うるさい|黙(?:れ|って)|消えろ|舐めて|なめて[るんい]|頭おかし|許さ(?:ない|ん|ね))/gu,
  },
  {
    rule: 'blunt-command',
    pattern:
      /(?:しろ|せよ|返せ|出せ|よこせ|やめろ|来い|見ろ|言え|聞け|待て|送れ|謝れ|[てで]みろ|くれよ)(?=[。！!よ、\s]|$)/gu,
  },
  { rule: 'blunt-exclamation', pattern: /[！!]{2,}/gu },
  { rule: 'blunt-why', pattern: /(?:なんで|何で(?=[^も]))/gu },
  { rule: 'formal-why', pattern: /(?:なぜ|何故|どうして)/gu },
  {
    rule: 'reproach',
    pattern:
      /(?:くせに|べきで(?:す|は)|べきだ|おかしい(?:です|と|で)|困ります|やめてください|止めてください|しないでください|迷惑です|注意して|不適切|無責任|非常識|勝手に|きちんと|ちゃんと(?=[^と]))/gu,
  },
  { rule: 'exclamation', pattern: /(?<![！!])[！!](?![！!])/gu },
  { rule: 'question', pattern: /[？?]/gu },
  { rule: 'ellipsis', pattern: /(?:…+|・{2,}|\.{2,}|。{2,})/gu },
];
