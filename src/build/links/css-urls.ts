// A style sheet with each of its URLs changed: `url(…)` and `@import "…"`. Comments and other strings stay as they are.

/**
 * @param change gets a URL and its offset in the style sheet (UTF-16 code units)
 */
export function mapCssUrls(css: string, change: (url: string, offset: number) => string): string {
  return css.replace(TOKEN, (token: string, before = '', quoted = '', bare = '', offset = 0) => {
    if (before === '') return token;
    const quote = quoted.slice(0, 1);
    const url = quote === '' ? bare : quoted.slice(1, -1);
    const changed = change(url, offset + before.length + quote.length);
    return before + quote + changed + quote + token.slice(before.length + quoted.length + bare.length);
  });
}

const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.source;

/** A comment, a URL with what stands before it, or any other string; whichever comes first hides what it contains. */
const TOKEN = new RegExp(
  [
    /\/\*[\s\S]*?\*\//.source,
    `(?<before>@import\\s+(?=["'])|url\\(\\s*)(?:(?<quoted>${STRING})|(?<bare>[^\\s"')]*))`,
    STRING,
  ].join('|'),
  'gi',
);
