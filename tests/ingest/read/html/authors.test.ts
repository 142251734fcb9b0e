import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../src/ingest/read/html/read-html.ts';

const P =
  '<p>The mill on the hill has stood there for two hundred years, and nobody, not even the mayor, asks it to move.</p>';
const TEXT = P.repeat(5);

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

const pages: readonly (readonly [what: string, html: string, authors: readonly string[]])[] = [
  ['a line that says "by"', `<h1>A</h1><p>By Ann Lee</p>${TEXT}`, ['Ann Lee']],
  ['a line with by, bars and a date', `<h1>A</h1><p>By Ann Lee | March 3, 2024 | 5 min read</p>${TEXT}`, ['Ann Lee']],
  [
    'a reference within JSON-LD',
    `${ld('{"@graph":[{"@type":"Person","@id":"#a","name":"Ann Lee"},{"@type":"NewsArticle","author":{"@id":"#a"}}]}')}<h1>A</h1>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'JSON-LD with line ends, a comma too many and character references',
    `${ld('{"@type":"Article","description":"one\ntwo","author":[{"name":"Zo&euml; Lee",},],}')}<h1>A</h1>${TEXT}`,
    ['Zoë Lee'],
  ],
  ['a meta element', `<meta name="author" content="By Ann Lee and Ben Oak"><h1>A</h1>${TEXT}`, ['Ann Lee', 'Ben Oak']],
  [
    'the label of a preview',
    `<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee"><h1>A</h1>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'several meta elements',
    `<meta name="citation_author" content="Ann Lee"><meta name="citation_author" content="Ben Oak"><h1>A</h1>${TEXT}`,
    ['Ann Lee', 'Ben Oak'],
  ],
  [
    'a Chinese line with date, source and author',
    `<h1>留住老磨坊</h1><div>2021年05月03日 09:00 来源：海港邮报 作者：李安娜</div>${'<p>山上的磨坊已经在那里站了两百年，从来没有人要求它搬走，今天也没有。</p>'.repeat(4)}`,
    ['李安娜'],
  ],
  [
    'a meta element with several properties',
    `<meta property="dc:creator twitter:creator" content="Ann Lee"><meta name="author" content="ferry"><h1>A</h1>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'a blog with the name of its author',
    `<meta property="og:site_name" content="Ann Lee"><h1>A</h1><p><span itemprop="author">Ann Lee</span></p>${TEXT}`,
    ['Ann Lee'],
  ],
  ['a name with a nickname', `<meta name="author" content="Ann (Annie) Lee"><h1>A</h1>${TEXT}`, ['Ann (Annie) Lee']],
  [
    'the newspaper, a date and, last, the author',
    `<h1>A</h1><p>The Post | 04.05.2015 à 13h36 | Par Ann Lee</p>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'a byline in a box with buttons',
    `<h1>A</h1><p>The mill has stood there long enough, says the council.</p><div class="share-bar">By Ann Lee</div>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'an office',
    `<h1>A</h1><div><span rel="author">by <b>Harbor News Desk</b></span></div><div class="contributor">Ann Lee</div>${TEXT}`,
    ['Harbor News Desk'],
  ],
  ['a Chinese name', `<h1>好奇心</h1><div class="author-name">谢若含</div>${TEXT}`, ['谢若含']],
  [
    'a box about a country',
    `<h1>A</h1><div class="infobox vcard"><span class="fn org">New Zealand</span></div>${TEXT}`,
    [],
  ],
  [
    'an organization with the word for',
    `<meta name="author" content="Organization for Quiet Rivers"><h1>A</h1>${TEXT}`,
    ['Organization for Quiet Rivers'],
  ],
  [
    'persons of the page’s data, by first name and surname',
    `<script type="application/ld+json">{"@type":"Article","author":[{"@id":"#a"},{"@id":"#b"}]}</script><script type="application/ld+json">[{"@id":"#a","name":"Ann Lee"},{"@id":"#b","givenName":"Ben","familyName":"Oak"}]</script><h1>A</h1>${TEXT}`,
    ['Ann Lee', 'Ben Oak'],
  ],
  [
    'a surname before the first name',
    `<meta name="citation_author" content="Lee, Ann"><meta name="citation_author" content="Oak, Ben"><h1>A</h1>${TEXT}`,
    ['Ann Lee', 'Ben Oak'],
  ],
  ['no account on the author’s page', `<h1>A</h1><p>by <a href="/author/admin/">admin</a></p>${TEXT}`, []],
  ['RDFa', `<h1>A</h1><span property="author"><span property="name">Ann Lee</span></span>${TEXT}`, ['Ann Lee']],
  [
    'nobody below a heading under the text',
    `<main><article><h1>A</h1>${TEXT}</article><section><div><h3><a href="/x">Mend the wall</a></h3><span class="author">Cy Dale</span></div></section></main>`,
    [],
  ],
  ['rel=author', `<h1>A</h1><div><a rel="author" href="/x">Ann Lee</a></div>${TEXT}`, ['Ann Lee']],
  [
    'itemprop=author',
    `<h1>A</h1><div itemprop="author"><span itemprop="name">Ann Lee</span></div>${TEXT}`,
    ['Ann Lee'],
  ],
  ['a link to the author’s page', `<h1>A</h1><div><a href="/author/ann-lee/">Ann Lee</a></div>${TEXT}`, ['Ann Lee']],
  [
    'the theme of a blog',
    `<h1>A</h1><div class="entry-meta"><span class="byline"><span class="author vcard"><a class="url fn n" href="/author/ann/">Ann Lee</a></span></span></div>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'an office glued to the name',
    `<h1>A</h1><div class="byline">Ann Lee<span>Staff Writer</span></div>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'first name and surname apart',
    `<h1>A</h1><div itemprop="author"><b>Ann B.</b> <b>Lee</b></div>${TEXT}`,
    ['Ann B. Lee'],
  ],
  [
    'the full name, where the head has a user name',
    `<meta name="author" content="annlee"><h1>A</h1><div class="byline">By <a class="byline__link" href="/staff/annlee">Ann Lee | ann@post.example</a></div>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'a line with "by" above a date, in a box after the first words',
    `<h1>A</h1><p>A ferry at the quay in May, before the ice and the long line of cars that came with the snow. | Photo</p><aside><p>By Ann Lee</p><p>10/17/2022 04:01 PM</p></aside>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'nobody by a line without a date, in a box of other texts',
    `<h1>A</h1>${P}<aside><p>The mill</p><p>By Ann Lee</p></aside>${TEXT}`,
    [],
  ],
  [
    'two authors in a list',
    `<h1>A</h1><ul class="authors"><li><a rel="author">Ann Lee</a></li><li><a rel="author">Ben Oak</a></li></ul>${TEXT}`,
    ['Ann Lee', 'Ben Oak'],
  ],
  ['the end of the text', `<h1>A</h1>${TEXT}<p>By Ann Lee</p>`, ['Ann Lee']],
  [
    'the paper in the head and a person on the page',
    `<meta name="author" content="The Harbour Post"><h1>A</h1><p class="byline">Ann Lee</p>${TEXT}`,
    ['Ann Lee'],
  ],
  [
    'no teaser',
    `<h1>A</h1>${TEXT}<aside class="related"><a href="/b">B</a><span class="author">Ben Oak</span></aside>`,
    [],
  ],
  [
    'no reader',
    `<h1>A</h1>${TEXT}<div class="comments"><span class="author">Ben Oak</span><p>Well said.</p></div>`,
    [],
  ],
  ['no word that is alone under the title', `<h1>A</h1><p>Harbour</p>${TEXT}`, []],
  ['no widget after the text', `<h1>A</h1>${TEXT}<p>More Information</p><p>Popular This Week</p>`, []],
  ['no account of a system', `<meta name="author" content="admin"><h1>A</h1>${TEXT}`, []],
];

describe('readHtml(page).facts.authors', () => {
  it.each(pages)('%s', (_, html, authors) => {
    expect(readHtml(html, 'page')?.facts.authors).toEqual(authors);
  });
});
