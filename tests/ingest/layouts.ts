// Layouts of op-eds in files with pasted text, each with the parts that the ingest should find.

/** Paragraphs that are long enough to be recognized as running text. */
export const P = 'The mill on the hill has stood there for two hundred years and nobody has ever asked it to move.';
const Q = 'A mill that grinds is worth more than a flat with a view, because a town can eat what it grinds.';

/** The text of `P`, with line breaks as in an email. */
const WRAPPED = 'The mill on the hill has stood there for two hundred years and nobody\nhas ever asked it to move.';

/** The texts of `P` and `Q`, with line breaks as in a newspaper's column. */
const COLUMN = 'The mill on the hill has stood there\nfor two hundred years and nobody has\never asked it to move.';
const COLUMN_2 = 'A mill that grinds is worth more\nthan a flat with a view, because a\ntown can eat what it grinds.';

export const TITLE = 'Why the council of Thornby should keep the mill running';

export interface Found {
  readonly title: string;
  readonly authors?: readonly string[];
  readonly dek?: string | undefined;
  readonly published?: string | undefined;
  readonly blocks: readonly string[];
}

export type Layout = readonly [what: string, lines: readonly string[], found: Partial<Found>];

export const by = { authors: ['Ann Lee'] };

export const layouts: readonly Layout[] = [
  ['a byline on the next line', [TITLE, 'By Ann Lee', '', P], by],
  [
    'a byline on the next line of a wrapped text',
    [TITLE, 'By Ann Lee', '', WRAPPED, '', WRAPPED],
    { ...by, blocks: [P, P] },
  ],
  [
    'a byline and a date on the next lines',
    [TITLE, 'By Ann Lee', '3 May 2019', '', P],
    { ...by, published: '2019-05-03' },
  ],
  ['a date on the next line', [TITLE, 'May 3, 2019', '', P], { published: '2019-05-03' }],
  ['a date with a weekday and a time', [TITLE, 'Fri 3 May 2019 09.00 CEST', '', P], { published: '2019-05-03' }],
  ['a bare name on the next line', [TITLE, 'Ann Lee', '', P], by],
  ['a name after a dash', [TITLE, '— Ann Lee', '', P], by],
  [
    'a name with particles, in capitals',
    [TITLE, 'BY MARA VAN DER LINDEN', '', P],
    { authors: ['Mara van der Linden'] },
  ],
  [
    'a summary and a byline on the next lines',
    [TITLE, 'It feeds the town and asks for nothing.', 'By Ann Lee', '', P],
    { ...by, dek: 'It feeds the town and asks for nothing.' },
  ],
  [
    'a summary without a full stop',
    [TITLE, 'A plan to build flats has divided the town, and nobody asks the miller', 'By Ann Lee', '', P],
    { ...by, dek: 'A plan to build flats has divided the town, and nobody asks the miller' },
  ],
  [
    'a summary that was wrapped',
    [
      TITLE,
      'A plan to build flats on the hill has divided the town for',
      'years, and nobody asks the miller.',
      'By Ann Lee',
      '',
      P,
    ],
    { ...by, dek: 'A plan to build flats on the hill has divided the town for years, and nobody asks the miller.' },
  ],
  [
    'no blank line at all',
    [TITLE, 'By Ann Lee', P.repeat(2), Q.repeat(2)],
    { ...by, blocks: [P.repeat(2), Q.repeat(2)] },
  ],
  [
    'no blank line at all, in wrapped lines',
    [TITLE, 'By Ann Lee', WRAPPED, WRAPPED, WRAPPED],
    { ...by, blocks: [P, P, P] },
  ],
  ['a byline above the title', ['By Ann Lee', TITLE, '', P], by],
  ['a date above the title', ['May 3, 2019', TITLE, 'By Ann Lee', '', P], { ...by, published: '2019-05-03' }],
  ['a section above the title', ['OPINION', TITLE, 'By Ann Lee', '', P], by],
  ['a section that is no word of opinion', ['Transport', '', TITLE, '', 'Ann Lee', '', P], by],
  ['a title over two lines', ['Why the council of Thornby should', 'keep the mill running', 'By Ann Lee', '', P], by],
  [
    'a title over two lines, broken after a preposition',
    ['What the council may learn from', 'Thornby and its mill', '', 'By Ann Lee', '', P],
    { ...by, title: 'What the council may learn from Thornby and its mill' },
  ],
  [
    'a title with capitals over two lines',
    ['Why the Council of Thornby Should', 'Keep the Mill Running', 'By Ann Lee', '', P],
    { ...by, title: 'Why the Council of Thornby Should Keep the Mill Running' },
  ],
  [
    'a title in capitals over two lines',
    ['WHY THE COUNCIL SHOULD', 'KEEP THE MILL', 'By Ann Lee', '', P],
    { ...by, title: 'WHY THE COUNCIL SHOULD KEEP THE MILL' },
  ],
  [
    'a title with a colon over two lines',
    ['The mill of Thornby:', 'Why the council should keep it', 'By Ann Lee', '', P],
    { ...by, title: 'The mill of Thornby: Why the council should keep it' },
  ],
  ['a title of one word', ['Flour', '', 'By Ann Lee', '', P], { ...by, title: 'Flour' }],
  ['a title under which a rule is drawn', [TITLE, '=======', 'By Ann Lee', '', P], by],
  ['a byline with an office', [TITLE, 'By Ann Lee, professor of milling', '', P], by],
  ['a byline above an office', [TITLE, 'By Ann Lee', 'Harbour Gazette', '', P], by],
  ['two authors', [TITLE, 'By Ann Lee and Bob Ray', '', P], { authors: ['Ann Lee', 'Bob Ray'] }],
  [
    'an author whose name ends with Jr.',
    [TITLE, 'By Mara van der Linden-Øye and Jean O’Neill Jr.', '', P],
    { authors: ['Mara van der Linden-Øye', 'Jean O’Neill Jr.'] },
  ],
  ['a byline and a date in one line', [TITLE, 'By Ann Lee | May 3, 2019', '', P], { ...by, published: '2019-05-03' }],
  [
    'a wrapped paragraph that has “by” at the beginning of a line',
    [
      TITLE,
      '',
      'The mill on the hill has stood there for two hundred years, saved once',
      'by Ann Lee, once by the council, and never by those who live beside it.',
      '',
      P,
    ],
    {
      blocks: [
        'The mill on the hill has stood there for two hundred years, saved once by Ann Lee, once by the council, and never by those who live beside it.',
        P,
      ],
    },
  ],
  [
    'short sentences after the byline',
    [TITLE, 'By Ann Lee', '', 'It is still there.', '', 'It grinds.', '', P],
    { ...by, blocks: ['It is still there.', 'It grinds.', P] },
  ],
  ['the reader view of a browser', ['harbourpost.example', TITLE, 'Ann Lee', '5–6 minutes', '', P], by],
  [
    'a copied address above the title',
    ['https://harbourpost.example/2019/keep-the-mill', '', TITLE, 'By Ann Lee', '', P],
    by,
  ],
  [
    'a newsletter by mail',
    ['View this post on the web at https://mill.example/p/keep', '', TITLE, '', 'Ann Lee', '', 'May 3, 2019', '', P],
    { ...by, published: '2019-05-03' },
  ],
  [
    'the head of a mail',
    [
      'From: Ann Lee <ann@mill.example>',
      `Subject: Fwd: ${TITLE}`,
      'Date: Fri, 3 May 2019 09:00:00 +0200',
      'To: friends@mill.example',
      '',
      P,
    ],
    { ...by, published: '2019-05-03' },
  ],
  [
    'lines that say what they are',
    [`Title: ${TITLE}`, 'Author: Ann Lee', 'Date: 3 May 2019', '', P],
    { ...by, published: '2019-05-03' },
  ],
  [
    'a platform’s copy with counts and buttons',
    [
      TITLE,
      '',
      `${Q}`,
      '',
      'Ann Lee',
      '',
      'Follow',
      '',
      '5 min read',
      '',
      '·',
      '',
      'May 3, 2019',
      '',
      '--',
      '',
      '12',
      '',
      'Listen',
      '',
      'Share',
      '',
      P,
    ],
    { ...by, dek: Q, published: '2019-05-03' },
  ],
  [
    'a newspaper’s copy',
    [
      'Transport',
      TITLE,
      'It feeds the town and asks for nothing.',
      '',
      'Ann Lee',
      'Fri 3 May 2019 09.00 CEST',
      '',
      'Share',
      '',
      P,
    ],
    { ...by, dek: 'It feeds the town and asks for nothing.', published: '2019-05-03' },
  ],
  [
    'a column of a newspaper',
    ['Why the council of Thornby should', 'keep the mill running', '', 'By Ann Lee', '', COLUMN, '', COLUMN_2],
    { ...by, blocks: [P, Q] },
  ],
  [
    'a column of a newspaper without blank lines',
    ['Why the council of Thornby should', 'keep the mill running', 'By Ann Lee', COLUMN, COLUMN_2],
    { ...by, blocks: [`${P}`, Q] },
  ],
  [
    'first lines set in, without blank lines',
    [TITLE, 'By Ann Lee', '', `   ${WRAPPED}`, `   ${WRAPPED}`, `   ${WRAPPED}`],
    { ...by, blocks: [P, P, P] },
  ],
  [
    'a paragraph of one line among first lines set in',
    [TITLE, '', `   ${WRAPPED}`, '', '   It grinds, and nobody complains.', '', `   ${WRAPPED}`],
    { blocks: [P, 'It grinds, and nobody complains.', P] },
  ],
  [
    'a pair of lines in a text that is not wrapped',
    [TITLE, '', P.repeat(2), '', 'It has three floors and a wheel,', 'And nobody complains.', '', P.repeat(2)],
    { blocks: [P.repeat(2), 'It has three floors and a wheel,', 'And nobody complains.', P.repeat(2)] },
  ],
  [
    'lines of verse',
    [TITLE, '', P, '', 'Where the river bends', 'the miller mends', 'his net at noon,', 'and none attends.', '', P],
    { blocks: [P, 'Where the river bends\nthe miller mends\nhis net at noon,\nand none attends.', P] },
  ],
  [
    'lines of verse as wide as the wrapped prose around them',
    [
      TITLE,
      '',
      ...[WRAPPED, '', 'Shall I compare the mill to any flat that no one built?'],
      'The mill is old and slow and full of flour, rust and silt,',
      'But every day it grinds the bread for all the town to eat,',
      'And every plan that I have seen would leave the town no wheat.',
      '',
      WRAPPED,
    ],
    {
      blocks: [
        P,
        'Shall I compare the mill to any flat that no one built?\nThe mill is old and slow and full of flour, rust and silt,\nBut every day it grinds the bread for all the town to eat,\nAnd every plan that I have seen would leave the town no wheat.',
        P,
      ],
    },
  ],
  [
    'short sentences on lines of their own',
    [TITLE, '', P, '', 'Sell the mill.', 'Close the quay.', 'Build a road.', '', P],
    { blocks: [P, 'Sell the mill.', 'Close the quay.', 'Build a road.', P] },
  ],
  [
    'a farewell of several lines',
    [TITLE, '', P, '', 'Yours sincerely,', 'Ann Lee', 'The Quay, Thornby'],
    { ...by, blocks: [P, 'Yours sincerely,', 'Ann Lee', 'The Quay, Thornby'] },
  ],
  [
    'the rows of a table',
    [TITLE, '', P, '', ...['2019', '2020', '2021'].map((year) => `${year}   41,200   EUR 310,000`), '', P],
    { blocks: [P, ['2019', '2020', '2021'].map((year) => `${year} 41,200 EUR 310,000`).join('\n'), P] },
  ],
  [
    'couplets',
    [
      TITLE,
      '',
      P,
      '',
      'The mill is old, the wheel is worn,',
      'The miller sleeps till eight,',
      '',
      'He grinds no rye, he grinds no corn,',
      'The loaf will have to wait',
      '',
      P,
    ],
    {
      blocks: [
        P,
        'The mill is old, the wheel is worn,\nThe miller sleeps till eight,',
        'He grinds no rye, he grinds no corn,\nThe loaf will have to wait',
        P,
      ],
    },
  ],
  ['numbers of pages', [TITLE, 'By Ann Lee', '', P, '', '– 1 –', '', Q, '', 'Page 2 of 2'], { ...by, blocks: [P, Q] }],
  ['a number of a page that ends the file', [TITLE, '', P, '', '1'], {}],
  [
    'words that a line end cut',
    [
      TITLE,
      '',
      'The mill on the hill has stood there for two hundred years, and it is prom-',
      'ising that it grinds, for the council has said at last that the price-',
      'determining factor is the price of wheat.',
    ],
    {
      blocks: [
        'The mill on the hill has stood there for two hundred years, and it is promising that it grinds, for the council has said at last that the price-determining factor is the price of wheat.',
      ],
    },
  ],
];

export const defaults = { title: TITLE, authors: [], blocks: [P] } as const;
