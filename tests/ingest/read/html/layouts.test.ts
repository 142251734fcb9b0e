// Short pages in different layouts: HTML → the labels of its parts, without title and furniture.

import { describe, expect, it } from 'vitest';
import { labelParts } from '../../../../src/ingest/parts/label-parts.ts';
import { readSource } from '../../../../src/ingest/read/read-source.ts';
import type { Source } from '../../../../src/ingest/read/source.ts';

const P = 'The mill on the hill has stood there for two hundred years, and nobody asks it to move, whatever it costs.';
const TEXT = `<p>${P}</p>`.repeat(4);
const FOUR = 'paragraph paragraph paragraph paragraph';
const LEAD =
  'The old mill feeds the valley, it asks for nothing in return, and the council wants to sell it this year.';
const BOX = 'Exclusive columns by the miller and the ferryman, and a puzzle for every day of the week.';
const CJK = '村の水車は二百年前から丘の上に立っていて、誰もそれを動かそうとはしなかった。';

const layouts: readonly (readonly [what: string, html: string, labels: string])[] = [
  [
    'a heading that is one link',
    `<h1>A</h1>${TEXT}<h3><a href="/b">Why the harbor needs a pier</a></h3>${TEXT}`,
    `${FOUR} ${FOUR}`,
  ],
  [
    'a line that is one link',
    `<h1>A</h1>${TEXT}<p><a href="/b">Column: Why the harbor needs a pier</a></p>${TEXT}`,
    `${FOUR} ${FOUR}`,
  ],
  [
    'a heading with a link to itself',
    `<h1>A</h1>${TEXT}<h3 id="b"><a href="#b">Why a pier</a></h3>${TEXT}`,
    `${FOUR} heading ${FOUR}`,
  ],
  [
    'items that are links among other items',
    `<h1>A</h1>${TEXT}<ul><li><a href="/b">Our year in review</a></li><li>Boats no longer sink.</li><li>Nor do trains.</li></ul>${TEXT}`,
    `${FOUR} list list list ${FOUR}`,
  ],
  [
    'a summary in an element among the paragraphs',
    `<h1>A mill to keep</h1><article><p class="standfirst">It feeds the valley and asks for nothing in return, and the council sells it.</p>${TEXT}</article>`,
    `dek ${FOUR}`,
  ],
  [
    'text in elements that a paywall may hide',
    `<h1>A</h1><article><p>${P}</p><div class="paywall">${TEXT}</div><p class="article-paywall">${P}</p></article>`,
    `paragraph ${FOUR} paragraph`,
  ],
  [
    'a dialog about cookies',
    `<h1>A</h1><article><p>${P}</p><p>${P}</p></article><div id="onetrust-sdk"><h2>Cookies</h2><p>${P}</p></div>`,
    'paragraph paragraph',
  ],
  [
    'teasers below a heading in another language',
    `<h1>A</h1><article><div class="text">${TEXT}</div><h2>Lesen Sie auch</h2><section><div><p>${P}</p></div></section></article>`,
    FOUR,
  ],
  [
    'prose of the text below a box with a link',
    `<h1>A</h1><article><div class="text">${TEXT}<p>À lire aussi : Le moulin</p>${TEXT}</div></article>`,
    `${FOUR} ${FOUR}`,
  ],
  [
    'a list of links',
    `<h1>A</h1>${TEXT}<ul><li><a href="/b">Our year in review</a></li><li><a href="/c">Boats and trains</a></li></ul>${TEXT}`,
    `${FOUR} ${FOUR}`,
  ],
  [
    'notes below related links',
    `<h1>A</h1>${TEXT}<p>The mill is old<a href="#n1">[1]</a>.</p><h2>See also</h2><ol><li id="n1">Mill office, yearly report.</li></ol>`,
    `${FOUR} paragraph footnote`,
  ],
  ['a list alone', `<h1>A</h1><ul>${`<li>${P}</li>`.repeat(4)}</ul>`, 'list list list list'],
  [
    'a pull quote and a box that the page repeats',
    `<h1>A</h1><article>${TEXT}<blockquote>${P.slice(0, 60)}</blockquote><ul><li>${BOX}</li><li>More</li></ul>${TEXT}<ul><li>${BOX}</li></ul></article>`,
    `${FOUR} list list ${FOUR}`,
  ],
  [
    'an offer of a subscription below the beginning of a text',
    `<h1>A</h1><article>${TEXT}<p>Il vous reste 57 % de cet article à lire.</p><p>Already a subscriber? Log in</p></article>`,
    FOUR,
  ],
  ['a caption alone', `<h1>A</h1><figure><figcaption>${P}</figcaption></figure>`, 'paragraph'],
  ['a sentence that is one link', `<h1>A</h1>${TEXT}<p><a href="/b">${P}</a></p>${TEXT}`, `${FOUR} paragraph ${FOUR}`],
  [
    'text on both sides of an advertisement',
    `<h1>A</h1><div class="chunk">${TEXT}</div><div class="ad-slot">Advertisement</div><div class="chunk">${TEXT}${TEXT}</div>`,
    `${FOUR} ${FOUR} ${FOUR}`,
  ],
  [
    'a first paragraph that the description repeats',
    `<meta name="description" content="${P}"><h1>A</h1><div class="x">${TEXT}</div>`,
    FOUR,
  ],
  [
    'short first sentences, of which the description repeats one',
    `<meta name="description" content="The lamp is out."><h1>A</h1><article><p>The lamp is out.</p><p>It is dark.</p>${TEXT}</article>`,
    `paragraph paragraph ${FOUR}`,
  ],
  [
    'a summary in a header',
    `<h1>A</h1><article><header><p>${LEAD}</p></header><div>${TEXT}</div></article>`,
    `dek ${FOUR}`,
  ],
  ['a summary in bold', `<h1>A</h1><article><p><strong>${LEAD}</strong></p>${TEXT}</article>`, `dek ${FOUR}`],
  [
    'a summary that the description continues',
    `<meta name="description" content="${LEAD} More."><h1>A</h1><div><p>${LEAD}</p></div><div class="x">${TEXT}</div>`,
    `dek ${FOUR}`,
  ],
  [
    'a long first paragraph in a header',
    `<h1>A</h1><article><header><p>${LEAD.repeat(4)}</p></header><div>${TEXT}</div></article>`,
    `paragraph ${FOUR}`,
  ],
  [
    'a first paragraph with whose beginning the description ends',
    `<meta name="description" content="${LEAD.slice(0, 60)}…"><h1>A</h1><div><p>${LEAD}</p></div><div class="x">${TEXT}</div>`,
    `paragraph ${FOUR}`,
  ],
  [
    'titles of other texts below the last paragraph',
    `<h1>A</h1><div>${TEXT}${['The quay', 'The wall', 'The pier', 'The dam', 'The lamp'].map((one) => `<div>${one} of the town</div>`).join('')}</div>`,
    FOUR,
  ],
  [
    'a quotation in a figure, with its source',
    `<h1>A</h1><article>${TEXT}<figure><blockquote>${LEAD}</blockquote><figcaption>The miller</figcaption></figure>${TEXT}</article>`,
    `${FOUR} quote caption ${FOUR}`,
  ],
  [
    'boxes that a class hides on all screens',
    `<h1>A</h1><article>${TEXT}<div class="offer hidden"><p>${LEAD}</p></div><div class="hidden md:block"><p>${LEAD}</p></div>${TEXT}</article>`,
    `${FOUR} paragraph ${FOUR}`,
  ],
  [
    'a box with facts, a poll and a note on the author',
    `<h1>A</h1><article>${TEXT}<div class="fact-box"><p>${LEAD}</p></div>${TEXT}<label>Yes, of course.</label><div class="author__biography"><p>${LEAD}</p></div></article>`,
    `${FOUR} ${FOUR} bio`,
  ],
  [
    'a caption in an element for a picture',
    `<h1>A</h1><article>${TEXT}<div class="article-image"><img src="a.jpg"><div>${LEAD}</div></div>${TEXT}</article>`,
    `${FOUR} caption ${FOUR}`,
  ],
  [
    'a request for consent',
    `<h1>A</h1><article>${TEXT}<p>Um eingebettete Inhalte anzuzeigen, ist deine Einwilligung notwendig. ${P}</p><p>$$ARTICLEAD$$</p>${TEXT}</article>`,
    `${FOUR} ${FOUR}`,
  ],
  [
    'a caption that begins the element of the text',
    `<h1>A</h1><article><figure><figcaption>${LEAD}</figcaption></figure>${TEXT}</article>`,
    `caption ${FOUR}`,
  ],
  [
    'a gallery whose figures have the paragraphs',
    `<h1>A</h1><article>${TEXT}<figure><img src="a.jpg">${TEXT}${TEXT}</figure></article>`,
    `${FOUR} ${FOUR} ${FOUR}`,
  ],
  ['a text in a figure that never ends', `<h1>A</h1><article><figure><img src="a.jpg">${TEXT}</article>`, FOUR],
  [
    'a text that a browser shows only without scripts',
    `<h1>A</h1><div id="app"></div><noscript><article>${TEXT}</article></noscript>`,
    FOUR,
  ],
  [
    'a text in a template',
    `<h1>A</h1><x-y><template shadowrootmode="open"><article>${TEXT}</article></template></x-y>`,
    FOUR,
  ],
  [
    'the label of an advertisement',
    `<h1>A</h1><article>${TEXT}<p>Advertisement - scroll on</p>${TEXT}</article>`,
    `${FOUR} ${FOUR}`,
  ],
  [
    'a short first paragraph',
    `<h1>A</h1><article><p>By Ann Lee</p><p>Time is running out.</p>${TEXT}</article>`,
    `byline paragraph ${FOUR}`,
  ],
  ['a reading time under the title', `<h1>A</h1><article><p>5–6 minutes</p>${TEXT}</article>`, FOUR],
  ['a date under the title', `<h1>A</h1><article><p>9. September 2017</p>${TEXT}</article>`, `dateline ${FOUR}`],
  ['Japanese paragraphs', `<h1>水車</h1><article>${`<p>${CJK}</p>`.repeat(4)}</article>`, FOUR],
  ['a salutation', `<h1>A</h1><article><p>Dear Sir,</p>${TEXT}</article>`, `salutation ${FOUR}`],
  ['a correction', `<h1>A</h1><article>${TEXT}<p>Correction: ${P}</p></article>`, `${FOUR} correction`],
  [
    'a quotation after a colon',
    `<h1>A</h1><article>${TEXT}<p>As Orwell wrote:</p>${TEXT}</article>`,
    `${FOUR} paragraph ${FOUR}`,
  ],
];

describe('the parts of a page', () => {
  it.each(layouts)('%s', async (_, html, labels) => {
    const found = labelParts(await sourceOf(html)).map(({ part }) => part.label);
    expect(found.filter((label) => label !== 'title' && label !== 'boilerplate').join(' ')).toBe(labels);
  });

  it.each([
    ['deleted', `<del>${P}</del>`],
    ['struck out', '<s>never</s>'],
    ['struck out by a class', '<span class="line-through">never</span>'],
    ['hidden', '<span hidden>never</span>'],
    ['hidden by a style', '<span style="display: none">never</span>'],
    ['hidden from readers', '<span aria-hidden="true">never</span>'],
  ])('leaves out and counts what is %s', async (_, passage) => {
    const { text, advice } = await sourceOf(`<h1>A</h1><article>${TEXT}<p>We ${passage} asked.</p>${TEXT}</article>`);
    expect(text).toContain('\nWe asked.\n');
    expect(advice).toMatchObject([{ rule: 'struck-words', found: expect.stringContaining('one passage') }]);
  });

  it('reads a page with a byte that is not text, with a warning', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`<h1>A é</h1>${TEXT}<p>caf`),
      Buffer.from([0xff]),
      Buffer.from(` ${P}</p>`),
    ]);
    expect(await readSource(bytes, 'page.html')).toMatchObject({ value: { advice: [{ rule: 'replaced-bytes' }] } });
  });
});

async function sourceOf(html: string): Promise<Source> {
  const read = await readSource(Buffer.from(html), 'page.html');
  if ('problems' in read) throw new TypeError(read.problems.map(({ found }) => found).join());
  return read.value;
}
