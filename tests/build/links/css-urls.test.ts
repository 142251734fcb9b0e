import { describe, expect, it } from 'vitest';
import { mapCssUrls } from '../../../src/build/links/css-urls.ts';

/** A style sheet, and the style sheet with each URL in angle brackets. */
const sheets: readonly (readonly [css: string, marked: string])[] = [
  ['a{b:url(/x.png)}', 'a{b:url(</x.png>)}'],
  ['a{b:url( /x.png )}', 'a{b:url( </x.png> )}'],
  ['a{b:url("/x y.png")}', 'a{b:url("</x y.png>")}'],
  ["a{b:URL( '/x.png' )}", "a{b:URL( '</x.png>' )}"],
  ['@import "b.css";@import url(c.css);', '@import "<b.css>";@import url(<c.css>);'],
  ['@import/* x */"b.css" layer(a);', '@import/* x */"<b.css>" layer(a);'],
  ['@charset "utf-8";a{content:"url(/no)"}', '@charset "utf-8";a{content:"url(/no)"}'],
  ['/* url(/no) "*/a{b:url(/x.png)}', '/* url(/no) "*/a{b:url(</x.png>)}'],
  ['a{b:url(data:image/png;base64,AA==) url(/x)}', 'a{b:url(<data:image/png;base64,AA==>) url(</x>)}'],
  ['a{b:"\\"url(/no)"}c{d:url("a\\"b")}', 'a{b:"\\"url(/no)"}c{d:url("<a\\"b>")}'],
  ['a{b:url(/x.png', 'a{b:url(</x.png>'],
  ['a{b:my-url("no")}', 'a{b:my-url("no")}'],
];

describe('mapCssUrls(css, change)', () => {
  it.each(sheets)('changes the URLs of %s', (css, marked) => {
    const offsets: string[] = [];
    const changed = mapCssUrls(css, (url, offset) => {
      offsets.push(css.slice(offset, offset + url.length));
      return `<${url}>`;
    });
    expect(changed).toBe(marked);
    expect(offsets).toEqual([...marked.matchAll(/<([^>]*)>/g)].map(([, url]) => url));
  });
});
