// Heads of texts that were copied from newspapers, newsletters and e-mails, and heads in other scripts, each with the
// parts that the ingest should find.

import { by, type Layout, P, TITLE } from './layouts.ts';

/** Heads of copies from newspapers, newsletters and e-mails. */
export const copies: readonly Layout[] = [
  ['a section and a bar before the title', [`Opinion | ${TITLE}`, 'By Ann Lee', '', P], by],
  ['a section and a colon before the title', [`OPINION: ${TITLE}`, 'By Ann Lee', '', P], by],
  ['a bar and the name after the title', [`${TITLE} | Ann Lee`, '', P], by],
  ['a title in quotation marks, with the name', [`“${TITLE}” – by Ann Lee`, '', P], by],
  [
    'an editorial board',
    [TITLE, 'By the Editorial Board', 'May 3, 2021', '', P],
    { published: '2021-05-03', authors: [] },
  ],
  ['an editorial board without “by”', [TITLE, '', 'The Editorial Board', '', P], { authors: [] }],
  ['a description of the author below the byline', [TITLE, '', 'By Ann Lee', 'Ms. Lee is a miller.', '', P], by],
  ['a news agency below the name', [TITLE, 'Ann Lee', 'The Harbor Wire', '', P], by],
  ['an office after the name', [TITLE, '', 'Ann Lee, miller', '', P], by],
  [
    'two names with offices',
    [TITLE, '', 'By Ann Lee, a miller, and Ben Oak, a baker', '', P],
    { authors: ['Ann Lee', 'Ben Oak'] },
  ],
  [
    'the author’s name above the title and twice below it',
    [
      'SKIP ADVERTISEMENT',
      'OPINION',
      'ANN LEE',
      '',
      TITLE,
      'May 3, 2021, 5:00 a.m. ET',
      '',
      'Share full article',
      '',
      'Ann Lee',
      'By Ann Lee',
      'Opinion Columnist',
      '',
      P,
    ],
    { ...by, published: '2021-05-03' },
  ],
  [
    'the newspaper and the day of the issue',
    ['The Harbor Post', 'Monday, May 3, 2021 · A14', '', TITLE, '', 'Ann Lee', 'Guest columnist', '', P],
    { ...by, published: '2021-05-03' },
  ],
  [
    'a running head above the title',
    [
      ...['THE HARBOR POST      12', '', TITLE, 'Ann Lee', '', P, '', '12', 'THE HARBOR POST      13', ''],
      ...[P, '', '13', 'THE HARBOR POST      14', '', P],
    ],
    { ...by, blocks: [P, P, P] },
  ],
  [
    'a forwarded e-mail',
    [
      '---------- Forwarded message ---------',
      'From: Ann Lee <ann@post.example>',
      'Date: Mon, May 3, 2021 at 9:12 AM',
      `Subject: Fwd: ${TITLE}`,
      'To: <b@post.example>',
      '',
      P,
    ],
    { ...by, published: '2021-05-03' },
  ],
  [
    'an e-mail that is quoted as a whole',
    ['From: Ann Lee <ann@post.example>', 'Date: 3 May 2021', `Subject: ${TITLE}`, '', P].map((line) => `> ${line}`),
    { ...by, published: '2021-05-03' },
  ],
];

const FA = 'آسیاب روی تپه دویست سال است که آنجا ایستاده و هیچ‌کس از آن نخواسته که برود.';
const HE = 'הטחנה שעל הגבעה עומדת שם מאתיים שנה, ואיש לא ביקש ממנה מעולם לזוז.';
const JA = '丘の上の水車小屋は二百年もそこに立っていて、だれもそれを動かそうとは言わなかった。';
const TH = 'โรงสีบนเนินเขาตั้งอยู่ที่นั่นมาสองร้อยปีแล้ว และไม่มีใครเคยขอให้มันย้ายไปไหน';

/** Heads in other scripts. */
export const scripts: readonly Layout[] = [
  [
    'a Persian text',
    ['یادداشت', 'آسیاب باید بماند', 'نویسنده: آنا لیمویی', '۱۳ اردیبهشت ۱۴۰۰', '', FA],
    { title: 'آسیاب باید بماند', authors: ['آنا لیمویی'], published: '2021-05-03', blocks: [FA] },
  ],
  [
    'Persian verse',
    ['آسیاب باید بماند', '', FA, '', '«باران که می‌بارد', 'چرخ می‌خواند', 'و آب می‌داند', 'که نان کجاست»', '', FA],
    {
      title: 'آسیاب باید بماند',
      blocks: [FA, '«باران که می‌بارد\nچرخ می‌خواند\nو آب می‌داند\nکه نان کجاست»', FA],
    },
  ],
  [
    'a Hebrew text',
    ['דעה', 'צריך להשאיר את הטחנה', 'מאת חנה לוי', '3 במאי 2021', '', HE],
    { title: 'צריך להשאיר את הטחנה', authors: ['חנה לוי'], published: '2021-05-03', blocks: [HE] },
  ],
  [
    'a Japanese text',
    ['社説', '水車小屋を残そう', '2021年5月3日', '文＝山田花子', '', JA],
    { title: '水車小屋を残そう', authors: ['山田花子'], published: '2021-05-03', blocks: [JA] },
  ],
  [
    'a Thai text',
    ['โรงสีต้องอยู่ต่อไป', 'โดย สมชาย ใจดี', '3 พฤษภาคม 2564', '', TH],
    { title: 'โรงสีต้องอยู่ต่อไป', authors: ['สมชาย ใจดี'], published: '2021-05-03', blocks: [TH] },
  ],
  [
    'Japanese lines that were wrapped',
    [
      '水車小屋を残そう',
      '',
      '丘の上の水車小屋は二百年もそこに立っていて、だれもそれを動かそうとは言わなかった。町は、そこで',
      'ひいた粉を食べている。眺めのよい部屋よりも、粉をひく水車小屋のほうが、町にとっては値打ちがある。',
      '水車小屋を残してほしい。',
    ],
    {
      title: '水車小屋を残そう',
      blocks: [
        '丘の上の水車小屋は二百年もそこに立っていて、だれもそれを動かそうとは言わなかった。町は、そこでひいた粉を食べている。眺めのよい部屋よりも、粉をひく水車小屋のほうが、町にとっては値打ちがある。水車小屋を残してほしい。',
      ],
    },
  ],
];
