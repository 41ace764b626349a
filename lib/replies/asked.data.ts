/** Questions whose answer is a fact with a name: 'マチはどのくらい' is answered by the マチ. */
export const WHICH =
  /何|なん(?:です|セン|グラ|メー|歳|年)|なに|どの|どれ|どんな|どちら|どこ|いつ|いくら|いくつ|どう(?![ぞもか]|して)|教え|ご?教示|知りた|お?伺い|お聞き|お尋ね|分かり?ます|わかり?ます/u;

/** The thing asked about, before its particle. */
export const TOPIC =
  /^([^はがを、。]{1,16}?)(?:[はをが]|(?<!で)も|って(?!あげ|もら|き|い)|とは|の(?:ほう|方)は|について(?:は|も)?|に関しては?)、?(.*)$/u;

/** A condition before the topic: '身長158cmだと丈は…'. */
export const CONDITION =
  /^([^はがを。]{2,14}?)(?:だと|ですと|でしたら|ならば?|の(?:場合|とき)は?)、?(?=.{2})/u;

/** Pointing words before a noun that the answer leaves out. */
export const POINTING =
  /^(?:こちら|そちら|これ|それ|この|その|あの|今回|出品中?|写真)(?:[のはも]|って)?(?:商品|作品|品物|品|お品|もの)?(?:[のはも、]|って)?/u;

/** Names of facts that a blank may carry: nouns, a の or を between them. */
export const FACT_NAME =
  /^[おご]?[\p{Script=Han}\p{Script=Katakana}\p{N}A-Za-z](?:(?!です|ます|って|から|まで|けど|して)[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{N}A-Za-zー]){0,13}$/u;

/** Topics that name no fact. */
export const NO_FACT =
  /^(?:こちら|それ|これ|どれ|どちら|[何品方事件私今人皆他]|質問|商品|作品|もの|うち|自分|今回|今日|明日|一つ|色々|購入|注文|発送|到着|配送|連絡|返信|評価|キャンセル|返品|値下げ|割引|専用|支払い?|お支払い?)$/u;

/** The end of a question of yes or no: its verb in ます or the です after a noun. */
export const YES_NO_END =
  /^(.+?)(?:(ます|です)(?:でしょう)?(?:か[ねな]?|よね|かしら)?|(でしょう)かね?|[のん](です)かね?|[のん]|って|かな|感じ(?:です)?か?)?$/u;

/** Questions that are wishes, or about what somebody has done: never turned into an answer. */
export const NO_ANSWER =
  /とか|いただ[けき]|頂[けき]|もらえ|くれ|くださ|下さ|お願い|ません|ない[のんでかよ？?]|ないです|[したっ](?:ました|た)[かのん？?]|(?:され|なさ|おっしゃ|いらっしゃ|ください)[てまい]|でした|ましょうか|[私届円]|わたし|自分|あなた|うち[のはも]|主人|てもいい|ても(?:大丈夫|よろしい|良い|よい)|[？?].+[？?]|ですか.+ですか|いい(?:です)?か|よろしい|間に合|発送|送料|追跡|着き|値下|値引|安く|割引|匿名|海外|支払|振込|カード|キャンセル|返品|返金|交換|取り置き|専用|即購入|安な|買うた|やけど|覚えて|元気|お変わり|失礼/u;

/** Questions about the parcel: their answers come from the thread. */
export const OF_THE_PARCEL = /荷物|届|発送|着[きく]|配送|配達|送料|追跡/u;

/** Several things she wants to be told, in one sentence: '厚みと、脚の取り外しが可能かどうかをご教示'. */
export const TELL_ME =
  /^(.{4,60}?)(?:を|について|に関して|、?(?:以上)?[\d\uFF10-\uFF19]点を?)、?(?:ご?教示|教え|お?伺い|知りた|お聞き|お尋ね|ご?確認|ご?回答)/u;
export const LIST_AND = /と、|、|および|及び|(?<=[さみりき色径幅法])と(?=\p{L}{2})/u;

/** Words of degree that a 'no' leaves out. */
export const DEGREE = /(?:ちゃんと|しっかり|問題なく|普通に|きちんと|そのまま)、?/gu;
