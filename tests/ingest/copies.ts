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
    'a raw e-mail',
    [
      'Return-Path: <ann@post.example>',
      'Received: from post.example (192.0.2.1)',
      '\tby mx.post.example; Fri, 3 May 2024 09:12:33 +0200',
      'Date: Fri, 3 May 2024 09:12:33 +0200',
      'From: Ann Lee <ann@post.example>',
      `Subject: ${TITLE}`,
      'Content-Transfer-Encoding: 8bit',
      '',
      P,
    ],
    { ...by, published: '2024-05-03' },
  ],
  [
    'an e-mail in Italian',
    [
      'Da: Ann Lee <ann@post.example>',
      'Inviato: 3 maggio 2024 09:12',
      'A: b@post.example',
      `Oggetto: R: ${TITLE}`,
      '',
      P,
    ],
    { ...by, published: '2024-05-03' },
  ],
  [
    'an e-mail in Japanese',
    ['差出人: Ann Lee <ann@post.example>', `件名：${TITLE}`, '日時: 2024年5月3日 9:12', '宛先: b@post.example', '', P],
    { ...by, published: '2024-05-03' },
  ],
  [
    'a name and a town after a dash, below the text',
    [TITLE, '', P, '', '— Ann Lee, Thornby'],
    { ...by, blocks: [P, '— Ann Lee, Thornby'] },
  ],
  ['two names without “by”', [TITLE, 'Ann Lee and Ben Oak', '', P], { authors: ['Ann Lee', 'Ben Oak'] }],
  [
    'a copy of a newsletter',
    [
      ...[
        'Forwarded this email? Subscribe here for more',
        '',
        TITLE,
        'Why it costs less than a feast of fireworks',
        '',
      ],
      ...['Ann Lee', 'May 3', '', '∙', 'Paid', '', 'READ IN APP', '', P],
    ],
    { ...by, dek: 'Why it costs less than a feast of fireworks' },
  ],
  ['notices under the title', [TITLE, '', 'Updated 3 hours ago', '', 'Listen to this article · 6:12 min', '', P], {}],
  [
    'a running head and numbers of two pages',
    [
      ...[
        'THE HARBOR POST      3 May 2024',
        '',
        TITLE,
        '',
        'Ann Lee',
        '',
        P,
        '',
        'It stands there in the',
        '',
        '12',
        '',
      ],
      ...['THE HARBOR POST      3 May 2024', '', 'dark, and it grinds.', '', '13'],
    ],
    { ...by, blocks: [P, 'It stands there in the dark, and it grinds.'] },
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

const HI = 'पहाड़ी पर खड़ी पनचक्की वहाँ दो सौ साल से खड़ी है और किसी ने भी उसे हटने के लिए कभी नहीं कहा, पर परिषद उसे बेचना चाहती है।';
const KO = '언덕 위의 물레방아는 이백 년 동안 그 자리에 있었고, 누구도 그것을 옮기라고 하지 않았으며 모두가 좋아했다.';
const DE = [
  'Die Mühle steht seit zweihun-',
  'dert Jahren auf dem Hügel, und',
  'niemand hat sie gefragt, ob sie',
  'weichen will, obwohl der Rat sie',
  'verkaufen möchte.',
];

const DE_JOINED =
  'Die Mühle steht seit zweihundert Jahren auf dem Hügel, und niemand hat sie gefragt, ob sie weichen will, obwohl der Rat sie verkaufen möchte.';

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
    'Persian couplets',
    ['آسیاب باید بماند', '', FA, '', 'باران که می‌بارد بر بام این آسیاب', 'چرخ می‌خواند برای دل‌های خراب', '', FA],
    { title: 'آسیاب باید بماند', blocks: [FA, 'باران که می‌بارد بر بام این آسیاب\nچرخ می‌خواند برای دل‌های خراب', FA] },
  ],
  [
    'a Chinese text that was wrapped',
    [
      '水磨坊应当保留',
      '',
      '山上的水磨坊在那里已经有两百年了，从来没有人想过要把它搬走。镇议会',
      '却想把它卖掉，因为山上的风景很好，房子会卖得很贵。这座磨坊磨出全镇',
      '人吃的面粉。',
      '',
      '一座能磨面的水磨坊比一套看得见风景的房子更有价值，因为镇上的人要吃',
      '面包。',
    ],
    {
      title: '水磨坊应当保留',
      blocks: [
        '山上的水磨坊在那里已经有两百年了，从来没有人想过要把它搬走。镇议会却想把它卖掉，因为山上的风景很好，房子会卖得很贵。这座磨坊磨出全镇人吃的面粉。',
        '一座能磨面的水磨坊比一套看得见风景的房子更有价值，因为镇上的人要吃面包。',
      ],
    },
  ],
  [
    'a Chinese poem',
    [
      '水磨坊应当保留',
      '',
      JA,
      '',
      '灯灭潮生夜未央，',
      '孤舟何处觅归航。',
      '港中若有一星火，',
      '照得渔人到故乡。',
      '',
      JA,
    ],
    {
      title: '水磨坊应当保留',
      blocks: [JA, '灯灭潮生夜未央，\n孤舟何处觅归航。\n港中若有一星火，\n照得渔人到故乡。', JA],
    },
  ],
  [
    'a Hindi date',
    ['चक्की को रहने दो', 'लेखक: अनिल शर्मा', '3 मई 2024', '', HI],
    { title: 'चक्की को रहने दो', authors: ['अनिल शर्मा'], published: '2024-05-03', blocks: [HI] },
  ],
  [
    'a Korean text',
    ['물레방아를 지켜야 한다', '김하나 기자', '2021년 5월 3일', '', KO],
    { title: '물레방아를 지켜야 한다', authors: ['김하나'], published: '2021-05-03', blocks: [KO] },
  ],
  [
    'German lines that were wrapped, with words that a line end cut',
    ['Die Mühle muss bleiben', '', ...DE, '', ...DE, '', 'Hafenpost · Seite 12'],
    {
      title: 'Die Mühle muss bleiben',
      blocks: [DE_JOINED, DE_JOINED],
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
