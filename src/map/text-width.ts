// A text and its font size → its width in pixels, computed without a browser, for wrapping labels in maps. ASCII
// characters have the advance widths of Source Sans 3. Characters of other scripts are shown in a system font, so their
// widths are estimated, rather too large than too small.

/** Advance widths of U+0020 to U+007E in the font file, in thousandths of the font size. */
const ASCII = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497, 497, 497,
  497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727,
  647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555,
  496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303,
  241, 303, 497,
] as const;

/** Advance widths of common punctuation outside ASCII, in thousandths of the font size. */
const PUNCTUATION: Readonly<Record<string, number>> = {
  '–': 480,
  '—': 800,
  '‘': 249,
  '’': 249,
  '“': 426,
  '”': 426,
  '…': 948,
  '·': 249,
  '«': 429,
  '»': 429,
};

/** Characters without a width: combining marks and invisible characters. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;
/** Characters that are as wide as the font size. Emoji are up to a third wider. */
const SQUARE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u;
const EMOJI = /\p{Extended_Pictographic}/u;

const SQUARE_WIDTH = 1000;
const EMOJI_WIDTH = 1350;
/**
 * Width of any other character, in thousandths of the font size. It is enough for nine of ten letters in Arabic,
 * Cyrillic, Greek, Hebrew and Devanagari, in common system fonts.
 */
const OTHER_WIDTH = 650;

/** @param size font size in pixels */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text.normalize('NFD')) thousandths += widthOf(character);
  return (thousandths * size) / 1000;
}

function widthOf(character: string): number {
  const known = ASCII[(character.codePointAt(0) ?? 0) - 0x20] ?? PUNCTUATION[character];
  if (known !== undefined) return known;
  if (NO_WIDTH.test(character)) return 0;
  if (SQUARE.test(character)) return SQUARE_WIDTH;
  return EMOJI.test(character) ? EMOJI_WIDTH : OTHER_WIDTH;
}
