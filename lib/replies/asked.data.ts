/** Questions whose answer is a fact with a name: 'マチはどのくらい' is answered by the マチ. */
export const WHICH =
  /何|なん(?:です|セン|グラ|メー|歳|年)|なに|どの|どれ|どんな|どちら|どこ|いつ|いくら|いくつ|どう(?![ぞもか]|して)|教え|知りた|お?伺い|お聞き|お尋ね|分かり?ます|わかり?ます/u;

/** The thing asked about, before its particle. */
export const TOPIC =
  /^([^はがを、。]{1,16}?)(?:は|って(?!あげ|もら|き|い)|とは|の(?:ほう|方)は|について(?:は|も)?|に関して(?:は)?|を|が)、?(.*)$/u;

/** A condition before the topic: '身長158cmだと丈は…'. */
export const CONDITION = /^([^はがを。]{2,14}?)(?:だと|ですと|でしたら|なら(?:ば)?|の(?:場合|とき)は?)、?(?=.{2,})/u;

/** Pointing words before a noun that the answer leaves out. */
export const POINTING =
  /^(?:(?:こちら|そちら|これ|それ|この|その|あの|今回|出品(?:中)?|写真)(?:の|は|って|も)?(?:商品|作品|品物|品|お品|もの)?(?:の|は|って|も|、)?)/u;

/** Names of facts that a blank may carry: nouns, a の or を between them. */
export const FACT_NAME =
  /^(?:[おご])?[\p{Script=Han}\p{Script=Katakana}\p{N}A-Za-z](?:(?!です|ます|って|から|まで|けど|して)[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{N}A-Za-zー]){0,11}$/u;

/** Topics that name no fact. */
export const NO_FACT =
  /^(?:こちら|それ|これ|どれ|どちら|何|質問|商品|作品|品|方|もの|事|件|私|うち|自分|今|今回|今日|明日|人|皆|一つ|他|色々|購入|注文|発送|到着|配送|連絡|返信|評価|キャンセル|返品|値下げ|割引|専用|支払い?|お支払い?)$/u;

/** The end of a question of yes or no: its verb in ます or the です after a noun. */
export const YES_NO_END =
  /^(.+?)(?:(ます|です)(?:でしょう)?(?:か(?:ね|な)?|よね|かしら)?|(でしょう)か(?:ね)?|(?:ん|の)(です)か(?:ね)?|(?:の|ん|って|かな|感じ(?:です)?(?:か)?)?)[？?。！!…\s]*$/u;

/** Questions that are wishes, or about what somebody has done: never turned into an answer. */
export const NO_ANSWER =
  /いただ[けき]|頂[けき]|もらえ|くれ|くださ|下さ|お願い|ません|ない[のんでかよ？?]|ないです|[したっ](?:ました|た)(?:か|の|ん|[？?])|(?:され|なさ|おっしゃ|いらっしゃ|ください)(?:て|ま|い)|でした|ますでしょうか$^|ましょうか|私|わたし|自分|あなた|うち[のはも]|主人|てもいい|ても(?:大丈夫|よろしい|良い|よい)|[？?].+[？?]|ですか.+ですか|いい(?:です)?か|よろしい|間に合|届|発送|送料|追跡|着き|値下|値引|安く|割引|円|匿名|海外|支払|振込|カード|キャンセル|返品|返金|交換|取り置き|専用|即購入|安な|買うた|やけど|覚えて|元気|お変わり|失礼/u;

/** Words of degree that a 'no' leaves out. */
export const DEGREE = /(?:ちゃんと|しっかり|問題なく|普通に|きちんと|そのまま)、?/gu;
