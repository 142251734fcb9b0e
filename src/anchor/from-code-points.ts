// Offsets in Unicode code points, as the W3C's TextPositionSelector counts them → offsets in UTF-16 code units, as everywhere inside.

/** Made once for a text. An offset beyond the end is undefined. */
export function utf16Offsets(text: string): (codePoints: number) => number | undefined {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) offsets.push(at);
  offsets.push(text.length);
  return (codePoints) => offsets[codePoints];
}
