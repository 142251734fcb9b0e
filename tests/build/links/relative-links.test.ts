import { describe, expect, it } from 'vitest';
import { makeLinksRelative } from '../../../src/build/links/relative-links.ts';
import { isError } from '../../../src/model/problem.ts';
import { lineOf } from '../../../src/model/problem-text.ts';
import { temporarySite } from '../temporary-site.ts';

const others = {
  'index.html': '<main id="main"></main>',
  'search.html': '<main id="main"></main>',
  'claims/index.html': '<p id="top-claims"></p>',
  'claims/a/index.html': '<p></p>',
  'claims/a/b.html': '<p id="p1"></p><p id="größe"></p>',
  'actors/index.html': '<p></p>',
  'actors/zoë ?#%.html': '<p></p>',
  'images/one.png': '',
  'images/two,2.png': '',
  'fonts/text.woff2': '',
};

/** Links on the page `claims/a/c.html` (or another page), before and after they are made relative. */
const rewritten: readonly {
  readonly title: string;
  readonly written: string;
  readonly result: string;
  readonly page?: string;
}[] = [
  { title: 'a link', written: '<a href="/claims/a/b.html">', result: '<a href="b.html">' },
  {
    title: 'a link up and down',
    written: '<a href="/actors/index.html">',
    result: '<a href="../../actors/index.html">',
  },
  {
    title: 'a link from the root',
    page: 'x.html',
    written: '<a href="/claims/a/b.html">',
    result: '<a href="claims/a/b.html">',
  },
  { title: 'a link to the root', written: '<a href="/">', result: '<a href="../../index.html">' },
  { title: 'a link to a folder', written: '<a href="/claims/">', result: '<a href="../index.html">' },
  { title: 'a link to a folder without its slash', written: '<a href="/claims">', result: '<a href="../index.html">' },
  { title: 'a link without an ending', written: '<a href="/search">', result: '<a href="../../search.html">' },
  {
    title: 'a link with a query',
    written: '<a href="/search.html?q=a%20b&amp;r=c">',
    result: '<a href="../../search.html?q=a%20b&amp;r=c">',
  },
  { title: 'a fragment', written: '<a href="/claims/a/b.html#p1">', result: '<a href="b.html#p1">' },
  {
    title: 'a text fragment',
    written: '<a href="/claims/a/b.html#p1:~:text=a,b">',
    result: '<a href="b.html#p1:~:text=a,b">',
  },
  {
    title: 'an encoded fragment',
    written: '<a href="/claims/a/b.html#gr%C3%B6%C3%9Fe">',
    result: '<a href="b.html#gr%C3%B6%C3%9Fe">',
  },
  { title: 'the top of a page', written: '<a href="/claims/a/b.html#top">', result: '<a href="b.html#top">' },
  {
    title: 'a fragment of the page itself',
    written: '<i id="x"></i><a href="/claims/a/c.html#x">',
    result: '<i id="x"></i><a href="#x">',
  },
  { title: 'a bare fragment', written: '<i id="x"></i><a href="#x">', result: '<i id="x"></i><a href="#x">' },
  {
    title: 'a query with a fragment of the page itself',
    written: '<i id="x"></i><a href="/claims/a/c.html?y#x">',
    result: '<i id="x"></i><a href="c.html?y#x">',
  },
  { title: 'the page itself', written: '<a href="/claims/a/c.html">', result: '<a href="c.html">' },
  {
    title: 'an encoded path',
    written: '<a href="/actors/zo%C3%AB%20%3F%23%25.html">',
    result: '<a href="../../actors/zo%C3%AB%20%3F%23%25.html">',
  },
  { title: 'a relative link', written: '<a href="./b.html#p1">', result: '<a href="b.html#p1">' },
  { title: 'a link in capitals', written: '<A HREF="/search.html">', result: '<A HREF="../../search.html">' },
  { title: 'single quotes', written: "<a href='/search.html'>", result: "<a href='../../search.html'>" },
  { title: 'no quotes', written: '<a href=/search.html class=x>', result: '<a href="../../search.html" class=x>' },
  {
    title: 'a script, and the way to the root',
    written: '<script src="/search" data-root="/"></script>',
    result: '<script src="../../search.html" data-root="../../"></script>',
  },
  {
    title: 'the way to the root, at the root',
    page: 'x.html',
    written: '<html data-root="/">',
    result: '<html data-root="./">',
  },
  {
    title: 'an image',
    written: '<img src="/images/one.png" alt="">',
    result: '<img src="../../images/one.png" alt="">',
  },
  {
    title: 'image candidates, one with a comma in its name',
    written: '<img srcset="/images/one.png 1x, /images/two,2.png 2x">',
    result: '<img srcset="../../images/one.png 1x, ../../images/two%2C2.png 2x">',
  },
  {
    title: 'a preloaded candidate',
    written: '<link imagesrcset="/images/one.png 300w">',
    result: '<link imagesrcset="../../images/one.png 300w">',
  },
  { title: 'a poster', written: '<video poster="/images/one.png">', result: '<video poster="../../images/one.png">' },
  {
    title: 'a form',
    written: '<form action="/search.html"><button formaction="/search.html">',
    result: '<form action="../../search.html"><button formaction="../../search.html">',
  },
  { title: 'an object', written: '<object data="/images/one.png">', result: '<object data="../../images/one.png">' },
  {
    title: 'a redirect',
    written: '<meta http-equiv="refresh" content="0; url=/claims/a/b.html#p1">',
    result: '<meta http-equiv="refresh" content="0; url=b.html#p1">',
  },
  {
    title: 'a redirect in quotes',
    written: `<meta content="0;URL='/search.html'" http-equiv="Refresh">`,
    result: '<meta content="0;URL=&#39;../../search.html&#39;" http-equiv="Refresh">',
  },
  {
    title: 'other content',
    written: '<meta name="x" content="/no.html">',
    result: '<meta name="x" content="/no.html">',
  },
  {
    title: 'links elsewhere',
    written: '<a href="https://example.org/x"><a href="//example.org"><a href="mailto:a@b.c">',
    result: '<a href="https://example.org/x"><a href="//example.org"><a href="mailto:a@b.c">',
  },
  {
    title: 'a data image',
    written: '<img src="data:image/png;base64,AA==">',
    result: '<img src="data:image/png;base64,AA==">',
  },
  {
    title: 'what only looks like a link',
    written: '<!-- <a href="/no"> --><script>"<a href=\'/no\'>"</script><p>href="/no"',
    result: '<!-- <a href="/no"> --><script>"<a href=\'/no\'>"</script><p>href="/no"',
  },
  {
    title: 'references to ids',
    written: '<i id="x"></i><b id="y"></b><a aria-labelledby="x y">',
    result: '<i id="x"></i><b id="y"></b><a aria-labelledby="x y">',
  },
];

describe('makeLinksRelative(dist)', () => {
  it.each(rewritten)('rewrites $title', ({ written, result, page = 'claims/a/c.html' }) => {
    const site = temporarySite({ ...others, [page]: written });
    expect(makeLinksRelative(site.folder).map(String)).toEqual([]);
    expect(site.read(page)).toBe(result);
  });

  it('changes nothing the second time', () => {
    const site = temporarySite({
      ...others,
      'claims/a/c.html': `${rewritten
        .filter(({ page }) => page === undefined)
        .map(({ written }) => written.replace(/<[ib] id="[xy]"><\/[ib]>/g, ''))
        .join('')}<i id="x"></i><i id="y"></i>`,
    });
    expect(makeLinksRelative(site.folder).map(String)).toEqual([]);
    const once = site.read('claims/a/c.html');
    expect(makeLinksRelative(site.folder)).toEqual([]);
    expect(site.read('claims/a/c.html')).toBe(once);
  });

  it('rewrites the URLs of a style sheet, relative to the style sheet', () => {
    const css =
      '/* url(/no) */ @import "/styles/b.css"; a { background: url( "/images/one.png" ), url(/fonts/text.woff2) } b { content: "url(/no)"; c: url(data:x) }';
    const site = temporarySite({ ...others, 'styles/a.css': css, 'styles/b.css': '' });
    expect(makeLinksRelative(site.folder)).toEqual([]);
    expect(site.read('styles/a.css')).toBe(
      '/* url(/no) */ @import "b.css"; a { background: url( "../images/one.png" ), url(../fonts/text.woff2) } b { content: "url(/no)"; c: url(data:x) }',
    );
  });

  it('gives 404.html, which is shown at any depth, links from the root or the prefix', () => {
    const page = '<html data-root="/"><a href="/search.html">x</a><a href="#main">y</a><main id="main">';
    const atRoot = temporarySite({ ...others, '404.html': page });
    makeLinksRelative(atRoot.folder);
    expect(atRoot.read('404.html')).toBe(page);
    const below = temporarySite({ ...others, '404.html': page });
    makeLinksRelative(below.folder, { prefix: '/editions' });
    expect(below.read('404.html')).toBe(
      '<html data-root="/editions/"><a href="/editions/search.html">x</a><a href="#main">y</a><main id="main">',
    );
  });
});

/** Faulty links on the page `claims/a/c.html`, each with the rule and message that is reported. */
const faulty: readonly {
  readonly title: string;
  readonly written: string;
  readonly rule: string;
  readonly message: string;
}[] = [
  {
    title: 'a link to nothing, with the nearest page',
    written: '<p>\n<a class="x" href="/claims/a/bb.html">',
    rule: 'broken-link',
    message:
      'claims/a/c.html:2:20: "/claims/a/bb.html" leads to no file of the site; the nearest is /claims/a/b.html; correct the link or add the page',
  },
  {
    title: 'a link unlike any page',
    written: '<a href="/completely/different/thing.html">',
    rule: 'broken-link',
    message:
      'claims/a/c.html:1:10: "/completely/different/thing.html" leads to no file of the site; correct the link or add the page',
  },
  {
    title: 'a fragment that the other page lacks',
    written: '<a href="/claims/a/b.html#p2">',
    rule: 'broken-fragment',
    message:
      'claims/a/c.html:1:10: "/claims/a/b.html#p2" names the id "p2", which claims/a/b.html does not have; correct the link or give an element of claims/a/b.html this id',
  },
  {
    title: 'a fragment that the page itself lacks, with the nearest id',
    written: '<a href="#claim-rivr"><p id="claim-river">',
    rule: 'broken-fragment',
    message:
      'claims/a/c.html:1:10: "#claim-rivr" names the id "claim-rivr", which claims/a/c.html does not have; the nearest is #claim-river; correct the one or the other',
  },
  {
    title: 'an id used twice',
    written: '<p id="x"><p id="x">',
    rule: 'duplicate-id',
    message:
      'claims/a/c.html:1:18: the id "x" is already used on this page; a link to it leads to the first place only; give each element its own id',
  },
  {
    title: 'a reference to no element',
    written: '<label for="query">',
    rule: 'broken-reference',
    message:
      'claims/a/c.html:1:13: for names the id "query", which the page does not have; correct it or give an element this id',
  },
  {
    title: 'an escape that is none',
    written: '<a href="/100%.html">',
    rule: 'link-encoding',
    message: 'claims/a/c.html:1:10: "/100%.html" has a % that begins no valid UTF-8 escape; write a literal % as %25',
  },
];

describe('makeLinksRelative(dist) on a site with faults', () => {
  it.each(faulty)('reports $title', ({ written, rule, message }) => {
    const site = temporarySite({ ...others, 'claims/a/c.html': written });
    const problems = makeLinksRelative(site.folder);
    expect(problems.map(lineOf)).toEqual([`${message} (${rule})`]);
    expect(problems.every(isError)).toBe(true);
  });

  it('reports a folder of pages without an index', () => {
    const site = temporarySite({ ...others, 'notes/a/b.html': '<p>' });
    expect(makeLinksRelative(site.folder)).toMatchObject([
      { rule: 'folder-index', file: 'notes/' },
      { rule: 'folder-index', file: 'notes/a/' },
    ]);
  });

  it('reports the URL of a style sheet with its position', () => {
    const site = temporarySite({ ...others, 'a.css': 'a {\n  background: url("/images/on.png");\n}' });
    expect(makeLinksRelative(site.folder)).toMatchObject([
      { file: 'a.css', at: { line: 2, column: 20 }, remedy: expect.stringContaining('/images/one.png') },
    ]);
  });

  it('leaves a broken link as written, and rewrites the others', () => {
    const site = temporarySite({ ...others, 'claims/a/c.html': '<a href="/none"><a href="/search.html">' });
    makeLinksRelative(site.folder);
    expect(site.read('claims/a/c.html')).toBe('<a href="/none"><a href="../../search.html">');
  });
});
