// The lines of a page's title → the title on one line, and before it the kicker that shares its heading:
// "Opinion / Keep the / ferry" → "Opinion", "Keep the ferry".

/** Characters. A longer beginning is part of the title. */
const LONGEST_KICKER = 40;

/** @param named the title as the page's head gives it */
export function titleLines(lines: readonly string[], named: string | undefined): readonly [string, ...string[]] {
  const title = lines.join(' ');
  const kicker = named === undefined ? '' : title.slice(0, Math.max(0, title.length - named.length));
  const isKicker = kicker !== '' && kicker.length <= LONGEST_KICKER && !/[:–—-]\s*$/.test(kicker);
  return isKicker && title.toLowerCase().endsWith(named?.toLowerCase() ?? '') && (named?.includes(' ') ?? false)
    ? [kicker.trim(), title.slice(kicker.length)]
    : [title];
}
