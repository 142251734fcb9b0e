// Words for a document ("the council’s report", "a study by researchers at Hay") → the range of the words that name its writer.

import type { Range } from '../../../anchor/range.ts';

const DOCUMENT =
  '(?:report|paper|study|survey|poll|review|inquiry|investigation|document|statement|letter|article|editorial|column|book|essay|speech|figures|accounts|numbers|data|statistics|analysis|estimates?|research|audit|website|manifesto|brochure|minutes|memo|memoir|release|leaflet|pamphlet|(?:press|legal|communications|media) (?:office|team|department)|spokesman|spokeswoman|spokesperson|calculations?|forecasts?|submission|testimony|lawyers?|findings|assessment)';

const OWNED = new RegExp(
  `^(?<writer>.{2,50}?)[’']s? (?:own |latest |recent |annual |new |last )?(?:[\\p{Ll}-]+ ){0,2}${DOCUMENT}(?:,? .*)?$`,
  'u',
);
const WRITTEN_BY = new RegExp(
  `^[^,]{0,60}?\\b${DOCUMENT}\\b[^,]{0,60}?,? (?:by|from|for|of) (?<writer>(?:[Tt]he |an? )?(?:[\\p{Ll}-]+ ){0,4}\\p{Lu}.*)$`,
  'u',
);

/** The range within the words; undefined if they name no document or no writer. */
export function writerOf(words: string): Range | undefined {
  for (const wording of [OWNED, WRITTEN_BY]) {
    const writer = wording.exec(words)?.groups?.['writer'];
    if (writer === undefined) continue;
    const start = words.indexOf(writer);
    return { start, end: start + writer.length };
  }
  return undefined;
}
