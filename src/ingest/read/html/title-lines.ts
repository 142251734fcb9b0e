// The lines of a title's heading → the kicker, if the heading contains one, and the title on one line:
// "Opinion / Keep the / ferry" → "Opinion", "Keep the ferry".

/** Maximum length of a kicker, in code units. A longer beginning is part of the title. */
const LONGEST_KICKER = 40;

/** @param named the title in the page's head */
export function titleLines(lines: readonly string[], named: string | undefined): readonly [string, ...string[]] {
  const title = lines.join(' ');
  const kicker = named === undefined ? '' : title.slice(0, Math.max(0, title.length - named.length));
  const isKicker = kicker !== '' && kicker.length <= LONGEST_KICKER && !/[:–—-]\s*$/.test(kicker);
  return isKicker && title.toLowerCase().endsWith(named?.toLowerCase() ?? '') && (named?.includes(' ') ?? false)
    ? [kicker.trim(), title.slice(kicker.length)]
    : [title];
}
