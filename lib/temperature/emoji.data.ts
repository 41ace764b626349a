/** Moods of emoji by name, without variation selectors, skin tones and gender; what is not listed takes the mood of its group. */
interface EmojiMood {
  readonly points: number;
  readonly emoji: string;
}

const NAMED: readonly EmojiMood[] = [
  // Delight and love.
  {
    points: 11,
    emoji:
      '😍 🥰 😘 🤩 🥳 😻 💖 💗 💓 💞 💕 💘 💝 💟 ❤ 🧡 💛 💚 💙 💜 🩷 🩵 🫶 🎉 🎊 💯 😚 😙 😗 💏 💑 💋 ❣ 🤟 ♥',
  },
  // Laughter, joy.
  {
    points: 8,
    emoji:
      '😂 🤣 😆 😄 😁 😃 😀 😊 ☺ 🙂 😺 😸 😹 🤗 🙌 👏 ✨ 🌟 ⭐ 💫 🎵 🎶 🌈 🌸 💐 🌷 🌹 🌺 🌻 🎀 🎁 🎂 👍 👌 ✌ 🙆 💪 🥂 🍻 🏆 🥇 🤎 🖤 🤍 🩶 😇 😋 🤤 😎 😉 😽 🫰 🆗 💮 ㊗ 🈵 👼 🦄 🕺 💃 🥹 🍀 🌞 ☀ 🤭 😌',
  },
  // Courtesy.
  {
    points: 4,
    emoji: '🙏 🙇 💁 👋 🤝 🙋 🤲 🫡 🥺 🧸 🐣 🐥 👀 🎈 🎄 🎅 🎍 🎎 🎏 🎐 🎑 🎋 🎆 🎇 📸 🛍 💎 👑 💍',
  },
  // Awkward or cool.
  {
    points: 0,
    emoji:
      '😅 🤔 😳 🙃 🤫 🤐 🧐 😶 😬 🫣 🫢 🫠 💦 💧 🙈 🙉 🙊 💨 ❓ ❔ ❗ ❕ ‼ ⁉ ⚠ ✅ ☑ ✔ 💬 💭 🗨 📦 🚚 📩 📨 ✉ 📧 💌 ⏰ ⏳ ⌛ 😴 💤 🥱 😏 😮 😯 😲 🤯 🫥 😪',
  },
  // Worry, sadness, fatigue.
  {
    points: -8,
    emoji:
      '😢 😭 😞 😔 😟 🙁 ☹ 😣 😖 😫 😩 💔 😥 😓 😰 😨 😱 😿 🙀 😧 😦 😕 🫤 😷 🤒 🤕 🤧 🥲 🤥 😵 🥴 🥵 🥶 ☔ 🌧 ⛈ 💀 ☠ 🙅 🤦 🤷 🚫 ❌ ✖ 🆖 😐 😑 🏥 💉 🪦 ⚰ ❤‍🩹 🫨 👻 🌪',
  },
  // Anger, disgust, contempt.
  { points: -15, emoji: '😠 😡 🤬 👿 😾 💢 🖕 👎 😤 🙄 😒 🤮 🤢 💩 🔪 💣 🔫 😈 👊 🗯 🤨' },
];

/** Tears: of joy where the words are glad, of grief where they are not. */
export const TEARS: ReadonlySet<string> = new Set(['😭', '🥲', '😢', '🥺', '😂', '🤣', '😹']);
export const TEARS_POINTS = 8;

/** The other emoji by block, first and last code point. What is in none is mildly warm. */
export const EMOJI_GROUPS: readonly {
  readonly group: string;
  readonly from: number;
  readonly to: number;
  readonly points: number;
}[] = [
  { group: 'flags', from: 0x1f1e6, to: 0x1f1ff, points: 0 },
  { group: 'keycaps', from: 0x23, to: 0x39, points: 0 },
  { group: 'arrows', from: 0x2190, to: 0x21ff, points: 0 },
  { group: 'technical signs', from: 0x2300, to: 0x23ff, points: 0 },
  { group: 'enclosed letters', from: 0x1f170, to: 0x1f251, points: 0 },
  { group: 'geometric shapes', from: 0x25a0, to: 0x25ff, points: 0 },
  { group: 'miscellaneous arrows', from: 0x2b00, to: 0x2bff, points: 0 },
  { group: 'coloured circles and squares', from: 0x1f7e0, to: 0x1f7ff, points: 0 },
  { group: 'signs and clocks', from: 0x1f500, to: 0x1f567, points: 0 },
  { group: 'transport', from: 0x1f680, to: 0x1f6ff, points: 1 },
  { group: 'office and objects', from: 0x1f4b0, to: 0x1f4ff, points: 1 },
  { group: 'weather, landscape and plants', from: 0x1f300, to: 0x1f344, points: 3 },
  { group: 'food and drink', from: 0x1f345, to: 0x1f37f, points: 4 },
  { group: 'celebration and activity', from: 0x1f380, to: 0x1f3d3, points: 4 },
  { group: 'places', from: 0x1f3d4, to: 0x1f3f4, points: 1 },
  { group: 'animals', from: 0x1f400, to: 0x1f43f, points: 4 },
  { group: 'body and people', from: 0x1f440, to: 0x1f487, points: 2 },
];

export const UNKNOWN_EMOJI_POINTS = 2;

export const EMOJI_MOODS: ReadonlyMap<string, number> = new Map(
  NAMED.flatMap(({ points, emoji }) =>
    emoji.split(' ').map((symbol): [string, number] => [symbol, points]),
  ),
);
