/**
 * Emoji a seller never gives back, whatever their place in the mood tables: sorrow, sweat, pleading, kisses and laughter read as
 * mockery or as familiarity in her mouth.
 */
export const NEVER_EMOJI =
  /[😂🤣😹😏😜😝🤪😘😍😻🥰😚😙😗💋🥺😅😪💦💧🤔🙄👊💀🔥💯😋🤤😎😳🙈🙉🙊💏💑🍻💰💴🚚📦📷📸❓❗]/u;
/** Tears: glad where the words around them are. */
export const JOY_WORDS = /嬉|うれし|可愛|かわい|感動|感激|最高|素敵|喜|よかった|良かった/u;
/** Emoji that bow or ask: they go with thanks and requests rather than with joy. */
export const BOW_EMOJI = /[🙇🙏🤝]/u;
/** Gestures of 'yes' and 'understood', and hands that wave or offer: they go with those words only. */
export const YES_EMOJI = /[🙆👌👍🆗🙋👋💁]/u;
/** Sentences a 'yes' goes with. */
export const AGREEING_SENTENCE = /承知し|承りま|了解|大丈夫です|お受けでき|もちろん|かしこまり/u;
/** Sentences such emoji and bowing kaomoji go with. */
export const BOWING_SENTENCE = /ありがと|お願い|よろしく|お待ち|恐れ入り|ください/u;
