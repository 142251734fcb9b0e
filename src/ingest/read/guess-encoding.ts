// The bytes of a text that is not UTF-8 → its encoding, if most of its letters are not Latin. The bytes are decoded in
// each possible encoding. In the right one, the letters that are frequent in a language are frequent in the text.

interface Candidate {
  /** A label of the Encoding Standard. */
  readonly encoding: string;
  /** Frequent letters of the languages that are written in this encoding. */
  readonly frequent: RegExp;
  /**
   * Minimum share of the frequent letters among all characters outside ASCII. With a smaller share, the text is not in
   * this encoding.
   */
  readonly least: number;
}

const CANDIDATES: readonly Candidate[] = [
  { encoding: 'shift_jis', frequent: /[ぁ-ん]/g, least: 0.2 },
  { encoding: 'euc-jp', frequent: /[ぁ-ん]/g, least: 0.2 },
  { encoding: 'gb18030', frequent: /[的一是不了在有人我他这中大来上国和说们为地也子时道出会自家可下]/g, least: 0.1 },
  { encoding: 'big5', frequent: /[的一是不了在有人我他這中大來上國和說們為地也子時道出會自家可下]/g, least: 0.1 },
  { encoding: 'euc-kr', frequent: /[이다은는을를에가의한지고도로]/g, least: 0.2 },
  { encoding: 'windows-1251', frequent: /[оеаинтсрвл]/g, least: 0.5 },
  { encoding: 'koi8-r', frequent: /[оеаинтсрвл]/g, least: 0.5 },
  { encoding: 'windows-1253', frequent: /[αοιετσνηυρπκ]/g, least: 0.5 },
  { encoding: 'windows-1255', frequent: /[יוהלאתרשמב]/g, least: 0.5 },
  { encoding: 'windows-1256', frequent: /[اليمنوترهب]/g, least: 0.5 },
  { encoding: 'windows-874', frequent: /[านรอกเงมยลวดทส]/g, least: 0.4 },
];

/** Number of bytes at the beginning of a file that are examined. */
const EXAMINED = 20_000;

/**
 * Minimum number of bytes outside ASCII, as a share of these bytes and the ASCII letters together. A text in the Latin
 * script has a smaller share.
 */
const LEAST_BEYOND = 0.4;

/** @returns undefined for a text in a Latin script, and for bytes that are in none of the encodings */
export function guessedEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, EXAMINED);
  const beyond = sample.filter((byte) => byte >= 0x80).length;
  const letters = sample.filter((byte) => /[A-Za-z]/.test(String.fromCharCode(byte))).length;
  if (beyond === 0 || beyond < LEAST_BEYOND * (beyond + letters)) return undefined;
  const rated = CANDIDATES.map((one) => ({ encoding: one.encoding, rate: shareOf(one, sample) / one.least }));
  const best = rated.reduce((a, b) => (b.rate > a.rate ? b : a));
  return best.rate >= 1 ? best.encoding : undefined;
}

function shareOf({ encoding, frequent }: Candidate, sample: Uint8Array): number {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
    return (text.match(frequent)?.length ?? 0) / (text.match(/[^\0-\x7F]/g)?.length ?? 1);
  } catch (error) {
    if (error instanceof TypeError) return 0;
    throw error;
  }
}
