import { describe, expect, it } from 'vitest';
import { composeArticle } from '../../../../src/ingest/article/article.ts';
import { labelParts } from '../../../../src/ingest/parts/label-parts.ts';
import { readSource } from '../../../../src/ingest/read/read-source.ts';
import { valueFrom } from '../../../value-from.ts';

const P =
  '<p>The mill on the hill has stood there for two hundred years, and nobody asks it to move, whatever it costs.</p>';
const TEXT = P.repeat(4);
const og = (title: string, site = '') =>
  `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${site}">`;

const pages: readonly (readonly [what: string, html: string, title: string])[] = [
  ['a heading', `<h1>Keep the ferry</h1>${TEXT}`, 'Keep the ferry'],
  [
    'no heading below the text',
    `<title>Why it must stay - Opinion - The Post</title><h1>Keep the ferry</h1>${TEXT}<h2>Opinion</h2>`,
    'Keep the ferry',
  ],
  [
    'no teaser that repeats the title',
    `${og('Keep the ferry')}<div>${TEXT}</div><h3>Keep the ferry</h3>`,
    'Keep the ferry',
  ],
  [
    'not the site’s name',
    `${og('Keep the ferry', 'The Post')}<h1>The Post</h1><h2>Keep the ferry</h2>${TEXT}`,
    'Keep the ferry',
  ],
  [
    'not a section’s name',
    `${og('Keep the ferry')}<h1>Opinion</h1><h2>Keep the ferry now</h2>${TEXT}`,
    'Keep the ferry now',
  ],
  [
    'a kicker in the heading',
    `${og('Keep the ferry')}<h1><span>Opinion</span> Keep the ferry</h1>${TEXT}`,
    'Keep the ferry',
  ],
  [
    'a kicker with a colon of its own',
    `${og('Keep the ferry')}<h1><span>Opinion</span><span class="hidden"> : </span> Keep the ferry</h1>${TEXT}`,
    'Keep the ferry',
  ],
  [
    'a heading whose kicker is a separate block',
    `${og('Transport: Keep the ferry')}<h1><div>Transport</div><span>: </span>Keep the ferry</h1>${TEXT}`,
    'Keep the ferry',
  ],
  [
    'not the site’s name, if the window’s title has it too',
    `<title>The Harbour Post » Keep the old ferry on the river</title><h1>The Harbour Post</h1><h2>Keep the old ferry on the river</h2>${TEXT}`,
    'Keep the old ferry on the river',
  ],
  [
    'a heading with the words of the data',
    `<title>Old ferries to keep | The Post</title>${og('Five reasons to keep the ferry')}<h1>Old ferries to keep</h1><h2>Five reasons to keep the ferry</h2>${TEXT}`,
    'Five reasons to keep the ferry',
  ],
  [
    'a Chinese heading, not the site’s name',
    `<title>我们应该保留这座古老的水磨坊_评论_山谷日报</title><h1>山谷日报</h1><h2>我们应该保留这座古老的水磨坊</h2>${TEXT}`,
    '我们应该保留这座古老的水磨坊',
  ],
  ['the Chinese window’s title', `<title>我们应该保留水磨坊_评论_山谷日报</title>${TEXT}`, '我们应该保留水磨坊'],
  ['the head’s title, without a section', `${og('Opinion | Keep the old ferry')}${TEXT}`, 'Keep the old ferry'],
  [
    'the first line, if the page gives no title',
    `<p>Keep the old ferry</p><p>By Ann Lee</p>${TEXT}`,
    'Keep the old ferry',
  ],
  [
    'a kicker in the heading of which the window’s title has the rest',
    `<title>Keep the old ferry running - The Post</title>${og('Why the ferry stays')}<h1><b>“It floats”</b>Keep the old ferry running</h1>${TEXT}`,
    'Keep the old ferry running',
  ],
  ['a heading that a page breaks', `<h1>A harbour:<br>keep the ferry</h1>${TEXT}`, 'A harbour: keep the ferry'],
  ['the window’s title, without the site', `<title>Keep the ferry | The Post</title>${TEXT}`, 'Keep the ferry'],
  [
    'the window’s title, site first',
    `<meta property="og:site_name" content="The Post"><title>The Post: Keep the old ferry running</title>${TEXT}`,
    'Keep the old ferry running',
  ],
  ['the head’s title, without the site', `${og('Keep the ferry - The Post', 'The Post')}${TEXT}`, 'Keep the ferry'],
  [
    'the edited heading',
    `${og('Why the ferry should stay')}<h1>The ferry should stay</h1>${TEXT}`,
    'The ferry should stay',
  ],
];

describe('the title of a page', () => {
  it.each(pages)('is %s', async (_, html, title) => {
    const source = valueFrom(await readSource(Buffer.from(html), 'page.html'));
    const { data } = valueFrom(composeArticle('page', source, labelParts(source)));
    expect(data.title).toBe(title);
  });
});
