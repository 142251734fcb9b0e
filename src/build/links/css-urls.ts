// A style sheet → the same style sheet with each of its URLs changed: `url(…)` and `@import "…"`. Comments and other
// strings don't change.

import { tokenize, tokenTypes } from 'css-tree/tokenizer';

/** @param change gets a URL as written, and its offset in the style sheet (UTF-16 code units) */
export function mapCssUrls(css: string, change: (url: string, offset: number) => string): string {
  const pieces: string[] = [];
  let done = 0;
  const replace = (start: number, end: number) => {
    pieces.push(css.slice(done, start), change(css.slice(start, end), start));
    done = end;
  };
  /** Whether a string at the current position is a URL, because the string follows `url(` or `@import`. */
  let expectsUrl = false;
  tokenize(css, (type, start, end) => {
    if (type === tokenTypes.Url) replace(...bareUrl(css, start, end));
    if (type === tokenTypes.String && expectsUrl) replace(start + 1, end - 1);
    if (type === tokenTypes.WhiteSpace || type === tokenTypes.Comment) return;
    const opens = type === tokenTypes.Function || type === tokenTypes.AtKeyword;
    expectsUrl = opens && /^(url\(|@import)$/i.test(css.slice(start, end));
  });
  return pieces.join('') + css.slice(done);
}

/** The range of the URL in a token such as `url( /a.png )`, without `url`, brackets and white space. */
function bareUrl(css: string, start: number, end: number): [start: number, end: number] {
  const [, before = '', url = ''] = /^(url\(\s*)(.*?)\s*\)?$/is.exec(css.slice(start, end)) ?? [];
  return [start + before.length, start + before.length + url.length];
}
