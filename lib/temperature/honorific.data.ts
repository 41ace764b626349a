/** Verbs that carry respect in themselves, by IPADIC base form: 尊敬語 raise the other, 謙譲語 lower oneself. */
export const RESPECTFUL_VERBS: ReadonlySet<string> = new Set(
  `いらっしゃる らっしゃる おっしゃる 仰る 仰有る 仰せる なさる くださる 下さる 召し上がる 召しあがる 召す お召しになる 見える みえる
ご覧になる ご覧 御覧 ごらん お見え おいで お出で お越し おこし ご存じ ご存知 御存知 御存じ お休み お亡くなり 崩御 逝去 他界 薨去
賜る 賜わる たまわる お気に召す めす 思し召す あそばす 遊ばす あらせる 致される`.split(/\s+/u),
);

export const HUMBLE_VERBS: ReadonlySet<string> = new Set(
  `いたす 致す いただく 頂く 戴く 頂ける いただける 戴ける 申す 申し上げる 申しあげる 参る まいる 伺う うかがう 存じる 存ずる 存じ上げる 存じあげる
拝見 拝受 拝読 拝聴 拝借 拝察 拝領 拝謁 拝命 拝啓 拝復 拝顔 拝眉 拝 頂戴 承る うけたまわる 承知 かしこまる 畏まる 差し上げる さしあげる さし上げる
お目にかかる お目にかける ご覧に入れる お耳に入れる 仕る つかまつる 奉る 賜る おる 恐れ入る おそれいる 恐縮 失礼 お詫び 謹む 僭越 不肖 ご無沙汰 ご足労`.split(
    /\s+/u,
  ),
);

/** お or ご belongs to these words in everyday speech (美化語): they beautify, they do not raise anybody. */
export const BEAUTIFIED: ReadonlySet<string> = new Set(
  `お金 お茶 お腹 お店 お父さん お母さん お兄さん お姉さん お兄ちゃん お姉ちゃん お父 お母 お爺さん お婆さん お菓子 お風呂 お酒 お昼 お盆 お正月 お祭り
お弁当 お皿 お湯 お米 お肉 お魚 お箸 お鍋 お花 お花見 お寺 お墓 お宮 お守り お土産 お祝い お礼 お菜 お水 お塩 お味噌 お餅 お寿司 お鮨 お彼岸 お年玉 お小遣い お化け
お互い お陰 お蔭 お尻 お洒落 お世辞 お喋り お医者さん お巡りさん お嬢さん お月様 お日様 お星様 お金持ち お昼ご飯 お手洗い お部屋 お天気
ご飯 御飯 ご馳走 ご褒美 御輿 ご縁 お気に入り お試し お揃い お昼寝 お出かけ お買い物 お掃除 お洗濯 お料理 お散歩 お勉強 お仕事 お人形 お刺身`.split(
    /\s+/u,
  ),
);

/** Words that begin with お, ご or 御 by chance. */
export const NOT_HONORIFIC: ReadonlySet<string> = new Set(
  `お前 おまえ お化け おかず お尻 お洒落 おしゃれ お腹 おなか おまけ おもちゃ おかげ お互い お喋り おしゃべり おじさん おばさん おすすめ お勧め お薦め オススメ
おつかれ お疲れ ごみ ごめん ごはん 五 後 語 誤 碁 御三家 御曹司 おかね`.split(/\s+/u),
);
