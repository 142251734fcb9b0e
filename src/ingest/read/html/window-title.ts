// The content of a page's `title` element → the title of its text, without the names of the site and the section.

const BETWEEN = / [|»·•:–—-]{1,2} | (?:::|<<|«) /;

/** A part with more words than this can be the title of the text. */
const LEAST_WORDS = 2;

/**
 * "Keep the ferry - Opinion - The Harbour Post" → "Keep the ferry".
 * @param site the site's name, if the page gives one
 */
export function withoutSite(title: string, site: string | undefined): string {
  const named = withoutName(title, site);
  const parts = named.split(BETWEEN);
  if (parts.length === 1) return named;
  const [first = '', ...others] = parts;
  const rest = others.join(' ');
  const isLong = (words: string) => words.split(' ').length > LEAST_WORDS;
  return isLong(first) || !isLong(rest) ? cutBack(named, parts) : (parts.find(isLong) ?? named);
}

/** A title without the site's name at its end or beginning. */
export function withoutName(title: string, site: string | undefined): string {
  if (site === undefined || site === '') return title;
  const name = site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const cut = title.replace(
    new RegExp(`\\s*[|»·•:–—-]+\\s*(?:the )?${name}\\s*$|^\\s*${name}\\s*[|»·•:–—-]+\\s+`, 'i'),
    '',
  );
  return cut.trim() === '' ? title : cut.trim();
}

/** The title without its last short parts, which are the names of a section and of the site. */
function cutBack(title: string, parts: readonly string[]): string {
  let kept = parts.length;
  while (kept > 1 && (parts[kept - 1] ?? '').split(' ').length <= 4) kept -= 1;
  const last = parts[kept] ?? '';
  return kept === parts.length
    ? title
    : title.slice(0, title.indexOf(last, parts.slice(0, kept).join('').length)).replace(/[\s|»·•:–—<«-]+$/, '');
}
