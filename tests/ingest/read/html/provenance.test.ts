import { describe, expect, it } from 'vitest';
import { readSource } from '../../../../src/ingest/read/read-source.ts';

const TEXT =
  '<h1>Keep the ferry</h1><p>The mill on the hill has been there for two hundred years, and nobody asks it to move away from the town.</p>';
const URL_OF_PAGE = 'https://post.example/ferry';

type Expected = Partial<Record<'url' | 'archived' | 'retrieved' | 'license' | 'rightsHolder', string>>;

const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', ...data })}</script>`;
const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const WAYBACK = `https://web.archive.org/web/20200131120000/${URL_OF_PAGE}`;

const pages: readonly (readonly [what: string, head: string, expected: Expected])[] = [
  ['nothing', '', {}],
  ['an address and no more', canonical(URL_OF_PAGE), { url: URL_OF_PAGE }],
  ['a copy of the Wayback Machine', canonical(WAYBACK), { url: URL_OF_PAGE, archived: WAYBACK }],
  [
    'its raw copy, with one slash',
    canonical(`https://web.archive.org/web/20200131id_/https:/post.example/ferry`),
    { url: URL_OF_PAGE, archived: 'https://web.archive.org/web/20200131id_/https:/post.example/ferry' },
  ],
  [
    'a copy of archive.today',
    `<meta property="og:url" content="https://archive.ph/2020.01.31-120000/${URL_OF_PAGE}">`,
    { url: URL_OF_PAGE, archived: `https://archive.ph/2020.01.31-120000/${URL_OF_PAGE}` },
  ],
  [
    'the comment of the Wayback Machine',
    '<!-- FILE ARCHIVED ON 12:05:06 Jan 31, 2020 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 10:11:12 Mar 03, 2024. -->',
    { retrieved: '2024-03-03' },
  ],
  [
    'the comment of SingleFile',
    `<!--\n Page saved with SingleFile \n url: ${URL_OF_PAGE} \n saved date: Wed Mar 06 2024 10:00:00 GMT+0100 \n-->`,
    { url: URL_OF_PAGE, retrieved: '2024-03-06' },
  ],
  ['the comment of a browser', `<!-- saved from url=(0026)${URL_OF_PAGE} -->`, { url: URL_OF_PAGE }],
  [
    'schema.org',
    ld({
      archivedAt: { '@type': 'WebPage', url: WAYBACK },
      license: { '@type': 'CreativeWork', name: 'CC BY-SA 4.0' },
      copyrightHolder: [{ '@type': 'Organization', name: 'The Harbour Post' }],
    }),
    { archived: WAYBACK, license: 'CC BY-SA 4.0', rightsHolder: 'The Harbour Post' },
  ],
  [
    'a reference to the holder',
    ld({
      '@graph': [
        { '@type': 'Article', author: 'Ann Lee', copyrightHolder: { '@id': '#org' } },
        { '@id': '#org', name: 'Post Media' },
      ],
    }),
    { rightsHolder: 'Post Media' },
  ],
  [
    'a link to the license',
    `${canonical(URL_OF_PAGE)}<link rel="license" href="/terms">`,
    { url: URL_OF_PAGE, license: 'https://post.example/terms' },
  ],
  [
    'a copyright notice',
    '<meta name="copyright" content="© 2019–2024 The Harbour Post Ltd. All rights reserved.">',
    { rightsHolder: 'The Harbour Post Ltd' },
  ],
  [
    'a notice with the year behind',
    '<meta name="dc.rights" content="Copyright (c) Ann Lee, 2020">',
    { rightsHolder: 'Ann Lee' },
  ],
  ['a notice without a holder', '<meta name="copyright" content="© 2024. All rights reserved.">', {}],
  [
    'a sentence about rights',
    '<meta name="rights" content="Copyright applies. See our terms of use for all that you may do.">',
    {},
  ],
  ['an empty license', `${ld({ license: '', copyrightHolder: {} })}<a rel="license">terms</a>`, {}],
];

describe('readSource(page): where the page comes from', () => {
  it.each(pages)('%s', async (_, head, expected) => {
    const read = await readSource(Buffer.from(`<html><head>${head}</head><body>${TEXT}</body></html>`), 'a.html');
    if ('problems' in read) throw new Error('the page was refused');
    const { url, archived, retrieved, license, rightsHolder } = read.value.facts;
    expect(JSON.parse(JSON.stringify({ url, archived, retrieved, license, rightsHolder }))).toEqual(expected);
  });

  it.each([
    [
      'a.md',
      `---\nsource: ${URL_OF_PAGE}\nlicense: CC BY 4.0\naccessed: 2024-03-06\narchived: ${WAYBACK}\n---\n# Keep the ferry\n\nIt runs.\n`,
    ],
    [
      'a.txt',
      `Title: Keep the ferry\nURL: ${URL_OF_PAGE}\nLicense: CC BY 4.0\nRetrieved: 6 March 2024\nArchived: ${WAYBACK}\n\nThe ferry runs at night.\n`,
    ],
  ])('reads the labelled lines of %s', async (file, text) => {
    const read = await readSource(Buffer.from(text), file);
    if ('problems' in read) throw new Error('the text was refused');
    expect(read.value.facts).toMatchObject({
      url: URL_OF_PAGE,
      license: 'CC BY 4.0',
      retrieved: '2024-03-06',
      archived: WAYBACK,
    });
  });
});
