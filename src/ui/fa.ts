// The interface in Persian. `en.ts` explains the groups of words and where each is used. The terms of argumentation are
// those of Persian logic: ادعا (claim), مقدمه (premise), نتیجه (conclusion), استنتاج (inference). An op-ed is a مقاله,
// since یادداشت also means “note”; a margin note is a حاشیه, and an editor's note a توضیح.

import type { ActorType } from '../model/actor.ts';
import type { Relation } from '../model/argument.ts';
import type { Certainty, ClaimType, Stance } from '../model/claim.ts';
import type { Status } from '../model/entry.ts';
import type { CommonList, PagedList } from '../model/paging.ts';
import type { Scheme } from '../model/scheme.ts';
import * as format from './formats.ts';

export const language = 'fa';

export const dir = 'rtl';

const counted = (count: number, forms: format.Forms) => format.counted(language, count, forms);
const claims = (count: number) => counted(count, { other: '# ادعا' });
const args = (count: number) => counted(count, { other: '#\u00a0استدلال' });
// Intl puts a comma before the last “و”, but Persian newspapers do not.
const names = (all: readonly string[]) =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join('، ')} و ${all.at(-1)}`;
const quoted = (words: string) => format.quoted(words, '«»‹›');
const unnamedHolder = 'گوینده‌ای بی‌نام';
const articles = (count: number) => counted(count, { other: '# مقاله' });

export const numeral = (value: number) => format.numeral(language, value);

export const statusWords: Readonly<Record<Status, string>> = {
  draft: 'پیش‌نویس',
  reviewed: 'بازبینی‌شده',
  withdrawn: 'پس‌گرفته‌شده',
};

export const stanceWords: Readonly<Record<Stance, string>> = {
  endorses: 'با تأیید نویسنده',
  concedes: 'با اذعان نویسنده',
  reports: 'نقل‌شده',
  questions: 'با تردید نویسنده',
  rejects: 'ردشده از سوی نویسنده',
};

export const stanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'نویسنده این را نقل می‌کند و با آن موافق است.',
  concedes: 'نویسنده به این اذعان می‌کند، اما به سود سخن دیگری استدلال می‌آورد.',
  reports: 'نویسنده این را نقل می‌کند؛ از متن برنمی‌آید که با آن موافق است یا نه.',
  questions: 'نویسنده این را نقل می‌کند و در آن تردید روا می‌دارد.',
  rejects: 'نویسنده این را نقل می‌کند و نمی‌پذیرد.',
};

export const ownStanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'نویسنده این را از زبان خود می‌گوید.',
  concedes: 'نویسنده از زبان خود به این اذعان می‌کند.',
  reports: 'نویسنده این را نقل می‌کند؛ از متن برنمی‌آید که با آن موافق است یا نه.',
  questions: 'نویسنده این را نقل می‌کند و در آن تردید روا می‌دارد.',
  rejects: 'نویسنده این را نقل می‌کند و نمی‌پذیرد.',
};

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'با قطعیت بیان شده',
  probable: 'محتمل بیان شده',
  possible: 'ممکن بیان شده',
};

export const typeWords: Readonly<Record<ClaimType, string>> = {
  fact: 'واقعیت',
  prediction: 'پیش‌بینی',
  cause: 'علت',
  definition: 'تعریف',
  value: 'داوری ارزشی',
  policy: 'توصیه',
  interpretation: 'تفسیر',
};

export const relationWords: Readonly<Record<Relation, string>> = {
  support: 'در تأیید',
  rebut: 'در رد',
  undercut: 'در نقض استنتاج',
};

export const relationWordsPassive: Readonly<Record<Relation, string>> = {
  support: 'به پشتوانهٔ',
  rebut: 'پاسخ آن در',
  undercut: 'نقض استنتاج آن در',
};

export const actorTypeWords: Readonly<Record<ActorType, { one: string; many: string }>> = {
  person: { one: 'شخص', many: 'اشخاص' },
  state: { one: 'کشور', many: 'کشورها' },
  organization: { one: 'سازمان', many: 'سازمان‌ها' },
  group: { one: 'گروه', many: 'گروه‌ها' },
};

export const familyWords: Readonly<Record<Scheme['family'], string>> = {
  source: 'استدلال از راه منبع',
  'cases-and-rules': 'استدلال از راه نمونه و قاعده',
  'cause-and-evidence': 'استدلال از راه علت و شاهد',
  'action-and-value': 'استدلال دربارهٔ عمل و ارزش',
};

export const commonWords = {
  claim: 'ادعا',
  claims: 'ادعاها',
  arguments: 'استدلال‌ها',
  actors: 'کنشگران',
  schemes: 'طرح‌واره‌ها',
  guide: 'راهنما',
  data: 'داده‌ها',
  text: 'متن',
  articles: 'مقاله‌ها',
  map: 'نقشه',
  maps: 'نقشه‌ها',
  matrix: 'ماتریس',
  library: 'کتابخانه',
  search: 'جستجو',
  menu: 'فهرست',
  ownVoice: 'نویسنده',
  unnamedHolder,
  implicit: 'ناگفته',
  presupposes: 'مفروض می‌گیرد',
  accordingTo: 'به گفتهٔ',
  none: 'هیچ.',
  asserts: 'می‌گوید',
  inTheText: 'در متن',
  onTheMap: 'در نقشه',
  editorsNote: 'توضیح ویراستار',
  skip: 'رفتن به متن',
  colophon:
    'حقوق متن هر مقاله از آنِ نویسندهٔ آن است و متن در اینجا برای حاشیه‌نویسی بازنشر شده است. حاشیه‌ها سخن متن را توصیف می‌کنند و جانب کسی را نمی‌گیرند.',
  comma: '، ',
  semicolon: '؛ ',
  colon: ': ',
  onward: '◂',
  notesOn: (block: string) => `حاشیه‌های ${block}`,
  linkTo: (block: string) => `پیوند به ${block}`,
  goToNote: (kind: string, number: number, voice: string) => `${kind} ${numeral(number)}، ${voice}: رفتن به حاشیه`,
  quoted,
  citedDate: (date: string) => dateWords(date),
  names,
} as const;

export const blockWords = {
  title: 'عنوان',
  dek: 'زیرعنوان',
  caption: 'شرح تصویر',
  bio: 'دربارهٔ نویسنده',
} as const;

export const layerWords = {
  title: 'لایه‌ها',
  claims: 'ادعاها',
  all: 'همه',
  allNote: 'همهٔ ادعاها، نه فقط نکته‌های اصلی',
  arguments: 'استدلال‌ها',
  actors: 'کنشگران',
  voices: 'صداها',
  map: 'نقشه',
  legend: 'نشانه‌ها',
  counted: (layer: string, count: number) => `${layer}، ${numeral(count)}`,
} as const;

export const settingWords = {
  title: 'تنظیمات',
  theme: 'پوسته',
  auto: 'مانند دستگاه',
  light: 'روشن',
  dark: 'تیره',
  size: 'اندازهٔ متن',
  small: 'کوچک',
  medium: 'متوسط',
  large: 'بزرگ',
  huge: 'بزرگ‌ترین',
  announce: 'صفحه‌خوان چه چیزی را اعلام کند',
  every: 'همهٔ نشانه‌ها',
  paragraph: 'نشانه‌های هر بند',
  off: 'هیچ نشانه‌ای',
  keys: 'میان‌برهای تک‌کلیدی',
} as const;

export const teachWords = {
  title: 'آموزش',
  hide: 'حاشیه‌ها پنهان باشند: برای دیدن هر یک آن را باز کنید',
  worksheet: 'چاپ به‌صورت برگهٔ تمرین: عبارت‌ها شماره دارند و پاسخ‌ها در صفحهٔ آخر است',
  print: 'چاپ ¶',
  from: 'نخستین بند برای چاپ',
  to: 'آخرین بند برای چاپ',
  start: 'چاپ',
  present: 'نمایش',
  presentKeys: 'کلیدهای ← و → از بندی به بند دیگر می‌برند و Esc نمایش را پایان می‌دهد.',
} as const;

export const answersTitle = 'پاسخ‌ها';

export const markKeyWords = {
  own: 'ادعاهای خود نویسنده',
  told: 'ادعاهای منسوب به دیگران',
  number: 'حاشیهٔ ادعا',
  main: (main: number, all: number) => `زیرخط‌دار: ${numeral(main)} نکتهٔ اصلی از میان ${numeral(all)} ادعا.`,
} as const;

export const stanceSigns: Readonly<Record<Stance, string>> = {
  endorses: '+',
  concedes: '(+)',
  reports: '',
  questions: '؟',
  rejects: '−',
};

export const draftWords = {
  banner: (reviewed: number, all: number) =>
    reviewed === 0
      ? counted(all, {
          one: 'پیش‌نویس: این حاشیه را برنامه‌ای پیشنهاد کرده و هنوز کسی آن را بررسی نکرده است.',
          other: 'پیش‌نویس: این # حاشیه را برنامه‌ای پیشنهاد کرده و هنوز کسی آن‌ها را بررسی نکرده است.',
        })
      : `پیش‌نویس ناتمام: این ${numeral(all)} حاشیه را برنامه‌ای پیشنهاد کرده و تاکنون ${numeral(reviewed)} مورد آن بررسی شده است.`,
  draftedBy: (models: string) => `پیش‌نویس از \u2068${models}\u2069.`,
  status: (model: string) => `پیش‌نویس از \u2068${model}\u2069`,
} as const;

export const actorCardWords = {
  title: 'کنشگران این متن',
  counts: (held: number, named: number) =>
    `${counted(held, { other: 'صاحب # ادعا' })} · ${counted(named, { other: '# بار نام‌برده' })}`,
} as const;

export const legendWords = {
  sample: 'واژه‌ها',
  own: 'گفتهٔ نویسنده یا با تأیید او',
  numbers: '۱ ۲',
  number: 'شمارهٔ حاشیهٔ ادعا',
  solid: 'خط پیوسته',
  dashed: 'خط‌چین',
  styles: 'ادعای خود نویسنده؛ ادعای منسوب به دیگری',
  lanes: 'ادعاهای هم‌پوشان: برای دیدن فهرستشان کلیک کنید',
  roles: 'نتیجه؛ مقدمه؛ ادعای به‌چالش‌کشیده؛ نقض استنتاج',
  actor: 'نام کنشگر (وقتی لایهٔ کنشگران روشن است)؛ برای دیدن کارت او کلیک کنید',
  voice: 'صدایی جز صدای نویسنده (وقتی لایهٔ صداها روشن است)',
  paragraph: 'نشانی پایدار بند؛ برای رونوشت‌برداری کلیک کنید',
  strip: 'نوار کنار پنجره نشان می‌دهد که ادعاها در کجای متن‌اند.',
  minor: 'ادعای بی‌خط: یکی از ادعاهای خود نویسنده که نکتهٔ اصلی نیست',
} as const;

export const keyWords = {
  notes: ['j / k', 'حاشیهٔ بعدی، حاشیهٔ قبلی'],
  unfold: ['Enter', 'باز کردن حاشیه'],
  back: ['Esc', 'بازگشت به متن'],
  layers: ['1, 2, …', 'نمایش یا پنهان کردن لایه'],
  all: ['a', 'نکته‌های اصلی یا همهٔ ادعاها'],
  search: ['/', 'جستجو'],
  help: ['?', 'همین راهنما'],
} as const;

export const glanceWords = {
  title: 'در یک نگاه',
  minutes: (count: number) => counted(count, { other: '# دقیقه' }),
  claims,
  voices: (count: number) => counted(count, { other: '# صدا' }),
  rejected: 'آنچه نویسنده رد می‌کند',
  thesis: 'مدعای اصلی',
  explains: 'آنچه متن توضیح می‌دهد',
  concludes: 'آنچه متن نتیجه می‌گیرد',
  main: 'استدلال‌های اصلی',
  who: 'چه کسی سخن می‌گوید',
  once: (count: number) => counted(count, { one: 'یک ادعا:', other: 'هر کدام یک ادعا:' }),
  all: 'همهٔ ادعاها',
} as const;

export const languageWords = (tag: string) => format.languageName(language, tag);

export const dateWords = (date: string) => format.dateIn(language, date);

export function appearedWords(publication: string | undefined, published: string | undefined): string {
  if (publication === undefined && published === undefined) return 'در منبع، نام نشریه و تاریخ نیامده است';
  const date = published === undefined ? 'تاریخ در منبع نیامده است' : format.dateIn(language, published);
  return `${publication ?? 'نام نشریه در منبع نیامده است'}، ${date}`;
}

export const creditWords = {
  by: (name: string, date: string | undefined) => `از \u2068${name}\u2069${dated(date)}`,
  reviewed: (name: string, date: string | undefined) => `بازبینی از \u2068${name}\u2069${dated(date)}`,
} as const;

function dated(date: string | undefined): string {
  return date === undefined ? '' : `، ${format.dateIn(language, date)}`;
}

export const claimWords = {
  in: (number: number | undefined) => (number === undefined ? 'ادعایی در' : `ادعای ${numeral(number)} در`),
  inFull: 'ادعا به‌تفصیل',
  thisClaim: 'همین ادعا',
  whole: 'تمام بند',
  withdrawn: 'این ادعا پس گرفته شده است. صفحهٔ آن می‌ماند تا پیوندها به آن از کار نیفتند.',
  unstated: 'این ادعا ناگفته است: استدلالی به آن نیاز دارد، اما متن آن را بیان نمی‌کند.',
  lost: 'عبارت این ادعا دیگر در متن نیست.',
  stance: 'موضع نویسنده',
  cue: 'نشانهٔ انتساب',
  via: 'به‌واسطهٔ',
  certainty: 'قطعیت',
  addressees: 'خطاب به',
  booster: 'با تأکید',
  role: 'در کل متن',
  sameAs: 'همچنین در',
  for: 'به سود این ادعا',
  noneFor: 'متن دلیلی برای آن نمی‌آورد.',
  against: 'علیه این ادعا',
  noneAgainst: 'در متن چیزی علیه آن نیست.',
  use: 'استدلال‌هایی که آن را به کار می‌گیرند',
  noneUse: 'هیچ استدلالی آن را به کار نمی‌گیرد.',
} as const;

export const actorWords = {
  holds: (held: number) => `صاحب ${claims(held)}`,
  aliases: 'نام‌های دیگر',
  partOf: 'بخشی از',
  sameAs: 'داده‌های کتابخانه‌ای',
  roles: { holder: 'گوینده', addressee: 'مخاطب' },
  held: 'ادعاهای او',
  about: 'ادعاها دربارهٔ او',
  with: 'همراه با',
  shares: (passages: number, shared: number) =>
    names([
      ...(passages > 0 ? [counted(passages, { other: '#\u00a0عبارت' })] : []),
      ...(shared > 0 ? [args(shared)] : []),
    ]),
  others: (count: number) => counted(count, { other: 'و # مورد دیگر' }),
  arguments: 'استدلال‌های او',
  answers: 'استدلال‌ها در برابر او',
  mentions: 'اشاره‌ها',
  namedIn: 'نام‌برده در',
  namedTooIn: 'همچنین نام‌برده در',
} as const;

export const argumentWords = {
  premises: (count: number) => counted(count, { one: '# مقدمه', other: '# مقدمهٔ به‌هم‌پیوسته' }),
  questions: { answered: 'پاسخ داده شده', raised: 'مطرح شده' },
  open: (count: number) => counted(count, { other: '# پرسش بی‌پاسخ' }),
  in: 'استدلالی در',
  by: 'به استدلال',
  withdrawn: 'این استدلال پس گرفته شده است. صفحهٔ آن می‌ماند تا پیوندها به آن از کار نیفتند.',
  broken: 'این استدلال به مدخلی پس‌گرفته‌شده ارجاع می‌دهد و ازاین‌رو تنها در همین صفحه نشان داده می‌شود.',
  attacks: 'نقض‌های این استنتاج',
  unstated: 'ناگفته',
  editorial: 'پیوند از ویراستاران است',
  editorialSentence: 'متن این استنتاج را بیان نمی‌کند؛ ویراستاران آن را افزوده‌اند.',
  asHeld: 'به نظر صاحب ادعا',
  heldStatement: (who: string, statement: string) => `به نظر ${who}: ${statement}`,
  asHeldBy: (who: string) => `از آن رو که نظر ${who} است، درست باشد یا نباشد`,
  cue: 'نشانهٔ آن',
  shown: 'به نشانهٔ',
  aims: { support: 'در تأیید', rebut: 'در رد', undercut: 'در نقض استنتاج' } satisfies Record<Relation, string>,
  scheme: 'طرح‌واره:',
  so: 'پس',
  unfilled: 'اینجا بیان نشده است',
  critical: 'پرسش‌های انتقادی',
  inFull: 'استدلال به‌تفصیل',
} as const;

export const articleWords = {
  withdrawn: 'این ویراست پس گرفته شده است. صفحهٔ آن می‌ماند تا پیوندها به آن از کار نیفتند.',
  caption: 'تصویر (نشان داده نمی‌شود)',
  picture: 'تصویر در منبع آن',
  allClaims: 'همهٔ ادعاها',
  allArguments: 'همهٔ استدلال‌ها',
  citeAs: 'شیوهٔ ارجاع:',
  data: 'ارجاع و داده‌ها',
  plainText: 'متن ساده',
  unstated: 'مقدمه‌های ناگفته',
  lost: 'دیگر در متن نیست',
  elsewhere: 'استدلال‌های بی‌عبارت',
} as const;

export const provenanceWords = {
  archived: 'نسخهٔ بایگانی',
  retrieved: (date: string) => `دریافت‌شده در ${format.dateIn(language, date)}`,
  license: 'پروانه:',
  rightsHolder: 'حقوق:',
} as const;

export const faceWords = {
  contact: 'تماس',
  report: 'گزارش خطا',
  edit: 'ویرایش این صفحه',
  editors: (all: readonly string[]) => `به ویراستاری \u2068${names(all)}\u2069. `,
  edition: (version: string | undefined, date: string | undefined) =>
    `${version === undefined ? 'ویراست' : `ویراست \u2068${version}\u2069`}${dated(date)}. `,
} as const;

export const excerptWords = {
  excerpts:
    'این ویراست گزیده‌هایی از متن را در بر دارد: عبارت‌های حاشیه‌دار با واژه‌های پیرامونشان. «[…]» جای واژه‌های حذف‌شده است.',
  none: 'این ویراست متن را در بر ندارد و تنها حاشیه‌ها در آن است.',
  original: 'خواندن متن اصلی',
  claims: 'ادعاهای متن',
} as const;

export const editionWords = {
  lead: 'ویراستی با حاشیه. پس از هر بند، ادعاهایی می‌آید که در آن آغاز می‌شوند: شمارهٔ ادعا، صاحب آن، موضع نویسنده، نوع ادعا، قطعیت بیان، ادعا در یک جمله و واژه‌هایی از متن که آن را بیان می‌کنند. حاشیه‌ها سخن متن را توصیف می‌کنند و جانب کسی را نمی‌گیرند.',
  source: 'نخستین انتشار در',
  page: 'صفحهٔ ویراست',
  text: 'متن و ادعاها',
  beneath: 'ادعاهای بی‌عبارت',
  claim: (number: string) => `ادعای ${number}`,
  words: 'واژه‌ها',
} as const;

export const llmsWords = {
  lead: 'هر ویراست مقاله‌ای است واژه‌به‌واژه، همراه با ادعاهایش، صاحبان آن‌ها و استدلال‌هایی که آن‌ها را به هم می‌پیوندند.',
  editions: 'ویراست‌ها به‌صورت متن ساده',
  lists: 'فهرست‌ها',
} as const;

export const feedWords = { title: 'خوراک ویراست‌های تازه' } as const;

export const mapWords = {
  title: 'نقشهٔ استدلال',
  maps: 'نقشه‌ها',
  step: {
    support: { one: 'پشتیبانی می‌کند', many: 'با هم پشتیبانی می‌کنند' },
    rebut: { one: 'علیه آن است', many: 'با هم علیه آن‌اند' },
    undercut: { one: 'استنتاج را نقض می‌کند', many: 'با هم استنتاج را نقض می‌کنند' },
  },
  held: { some: 'برخی به نظر صاحب ادعا', all: 'به نظر صاحب ادعا' },
  editorial: 'پیوند ویراستاران',
  main: { concludes: 'آنچه متن نتیجه می‌گیرد', explains: 'آنچه متن توضیح می‌دهد' },
  because: { support: 'به پشتوانهٔ', rebut: 'در پاسخ به آن', undercut: 'در نقض استنتاج آن' },
  stance: {
    endorses: 'با تأیید',
    concedes: 'با اذعان',
    reports: 'نقل‌شده',
    questions: 'با تردید',
    rejects: 'ردشده',
  },
  author: 'نویسنده',
  unnamed: unnamedHolder,
  unstated: 'ناگفته',
  argued: (map: number) => `استدلال آن در نقشهٔ ${numeral(map)}`,
  also: (map: number) => `همچنین در نقشهٔ ${numeral(map)}`,
  shownElsewhere: 'استدلال آن در جای دیگر همین نقشه است',
  overview: 'نمای کلی: ادعاهای اصلی و آنچه در پاسخشان آمده',
  whole: 'همهٔ استدلال‌ها در یک طرح',
  stamp: 'پیش‌نویس',
  download: 'SVG',
  picture: 'PNG',
  drawing: 'نمایش طرح',
  none: 'هنوز هیچ استدلالی از این متن حاشیه‌نویسی نشده است.',
  legend: 'نقشه را چگونه بخوانیم',
  howToRead:
    'نتیجه بالای ادعاهایی است که پشتیبان آن یا علیه آن‌اند. هر کادر یک ادعاست؛ شمارهٔ ادعا را دارد و به عبارت آن پیوند می‌خورد. واژهٔ درون کادر گرد، استنتاج از مقدمه‌ها به نتیجه است و به استدلال پیوند می‌خورد.',
  relations: {
    support: 'پشتیبان ادعای بالایی است',
    rebut: 'علیه آن است',
    undercut: 'استنتاج را نقض می‌کند، نه ادعا را',
  },
  own: 'ادعای خود نویسنده',
  told: 'نقل‌شده',
  linked: 'مقدمه‌هایی که با هم کار می‌کنند',
  stanceLegend: 'موضع نویسنده:',
  zoom: 'اندازهٔ طرح',
  zoomIn: 'بزرگ‌تر',
  zoomOut: 'کوچک‌تر',
  zoomFit: 'هم‌اندازهٔ پنجره',
  zoomReset: 'اندازهٔ اصلی',
  counts: (shown: number, steps: number) => `${claims(shown)}، ${args(steps)}`,
} as const;

export const questionWords = {
  assumption: 'اگر پرسیده شود، پاسخ این‌ها با استدلال‌کننده است:',
  exception: 'پاسخ این‌ها با منتقد استدلال است:',
} as const;

export const matrixWords = {
  title: 'هر کس کجا ایستاده است',
  lead: 'ادعاهای منسوب به دیگران یا محل اختلاف، همراه با همهٔ کسانی که در متن درباره‌شان موضع می‌گیرند.',
  none: 'در کتابخانه هنوز ادعایی نیست که منقول یا محل اختلاف باشد.',
  counts: (disputed: number, sides: number) => `${claims(disputed)} · ${counted(sides, { other: '# کنشگر' })}`,
  disputed: 'با مخالفت',
  signs: {
    holds: '●',
    ascribed: '(●)',
    disputes: '✕',
    endorses: '+',
    concedes: '(+)',
    reports: '○',
    questions: '؟',
    rejects: '−',
  },
  cells: {
    holds: 'صاحب این ادعاست',
    ascribed: 'به گفتهٔ کسی که نویسنده سخنش را نقل می‌کند، صاحب این ادعاست',
    disputes: 'صاحب ادعایی است که علیه این ادعاست',
    endorses: 'نویسنده آن را تأیید می‌کند',
    concedes: 'نویسنده به آن اذعان می‌کند',
    reports: 'نویسنده آن را بی‌موضع‌گیری نقل می‌کند',
    questions: 'نویسنده در آن تردید می‌کند',
    rejects: 'نویسنده آن را رد می‌کند',
  },
} as const;

export const relationHeadings: Readonly<Record<Relation, string>> = {
  support: 'پشتیبانی‌ها',
  rebut: 'استدلال علیه ادعا',
  undercut: 'نقض استنتاج',
};

export const partWords = {
  library: 'کتابخانه',
  articles,
  elsewhere: 'در بخش‌های دیگر کتابخانه',
  counts: (held: number, named: number) => `صاحب ${claims(held)}، نام‌برده در ${articles(named)}`,
} as const;

export const pageWords = {
  pages: 'صفحه‌ها',
  page: (number: number) => `صفحهٔ ${numeral(number)}`,
  of: 'در',
} as const;

export const listTitles: Readonly<Record<PagedList, string>> = {
  articles: 'مقاله‌ها',
  claims: 'ادعاها',
  arguments: 'استدلال‌ها',
  actors: 'کنشگران',
  maps: 'نقشه‌های استدلال',
  notes: 'یادداشت‌ها و پرسش‌ها',
  shared: 'ادعاهای مشترک',
  compare: 'کنار هم',
};

export const emptyLists: Readonly<Record<CommonList, string>> = {
  articles: 'کتابخانه هنوز مقاله‌ای ندارد.',
  claims: 'کتابخانه هنوز ادعایی ندارد.',
  arguments: 'کتابخانه هنوز استدلالی ندارد.',
  actors: 'کتابخانه هنوز کنشگری ندارد.',
  maps: 'کتابخانه هنوز مقاله‌ای ندارد.',
};

export const sharedWords = {
  lead: 'ادعاهایی که چند مقاله مطرح می‌کنند، به آن‌ها اذعان دارند، نقلشان می‌کنند یا ردشان می‌کنند. ویراستاران آن‌ها را به هم پیوند داده‌اند؛ هر مقاله آن‌ها را به بیان خود می‌گوید.',
  kicker: (count: number) => `همین ادعا در ${articles(count)}`,
  also: (count: number) => counted(count, { other: 'همچنین در # مقالهٔ دیگر' }),
  disputed: 'محل اختلاف',
  stances: {
    endorses: 'گفته یا تأییدشده',
    concedes: 'پذیرفته‌شده',
    reports: 'نقل‌شده',
    questions: 'با تردید',
    rejects: 'ردشده',
  },
  articles: 'مقاله‌ها و ادعاها',
  actors: 'کنشگران و ادعاها',
} as const;

export const compareWords = {
  lead: 'جفت مقاله‌هایی که ادعای مشترک دارند، یا یکی دربارهٔ ادعاهای دیگری استدلال می‌کند.',
  pairs: (count: number) => counted(count, { other: '# جفت مقاله کنار هم' }),
  counts: (shared: number, disputed: number, made: number) =>
    [
      ...(shared > 0 ? [counted(shared, { other: '# ادعای مشترک' })] : []),
      ...(disputed > 0 ? [counted(disputed, { other: '# محل اختلاف' })] : []),
      ...(made > 0 ? [args(made)] : []),
    ].join('، '),
  disputed: 'ادعاهای محل اختلاف',
  arguments: 'استدلال‌ها دربارهٔ ادعاهای مقالهٔ دیگر',
  actors: 'کنشگران هر دو مقاله',
} as const;

export const schemeWords = {
  title: 'طرح‌واره‌ها',
  kicker: 'طرح‌وارهٔ استدلال',
  lead: 'الگوهای استدلال روزمره، هر یک با پرسش‌هایی که خوانندهٔ منتقد می‌پرسد.',
  therefore: 'پس، علی‌القاعده',
  example: 'نمونه.',
  questions: 'پرسش‌های انتقادی',
  used: 'به‌کاررفته در',
  unused: 'هیچ استدلالی در این کتابخانه آن را به کار نمی‌گیرد.',
  arguments: (count: number) => counted(count, { other: '# استدلال' }),
} as const;

export const cardWords = {
  counts: (annotated: number, made: number) => `${claims(annotated)} · ${args(made)}`,
  reviewed: (reviewed: number, all: number) => counted(all, { other: `${numeral(reviewed)} از # حاشیه` }),
} as const;

export const frontWords = {
  empty: 'کتابخانه خالی است',
  begin:
    'متن مقاله‌ای را در پوشهٔ \u2068content/sources\u2069 بگذارید و «npm start» را اجرا کنید، یا «\u2066npm run ingest -- FILE\u2069» را. پیش‌نویس مقاله، ادعاها، استدلال‌ها و کنشگرانش به‌صورت پرونده‌هایی ساخته می‌شود که می‌توانید ویرایششان کنید.',
  read: 'خواندن متن حاشیه‌دار',
  kind: 'ویراستی با حاشیه',
  what: 'در هر متن، هر ادعا نشانه‌گذاری شده است: چه کسی آن را می‌گوید، نویسنده با آن چه می‌کند، و چه چیز به سود و به زیان آن است.',
  byArticle: 'مقاله به مقاله',
} as const;

export const searchBoxWords = {
  title: 'جستجو',
  label: 'چند واژه، یا عبارتی درون گیومه',
  close: 'بستن',
  noScript: 'جستجو به جاوااسکریپت نیاز دارد. بدون آن، مرورگر شما می‌تواند در هر یک از این صفحه‌ها واژه‌ها را بیابد:',
  keys: '↑ ↓ گزینش · Enter باز کردن · Esc بستن',
} as const;

export const resultKindWords = {
  claim: 'ادعاها',
  article: 'مقاله‌ها',
  argument: 'استدلال‌ها',
  actor: 'کنشگران',
};

export const searchWords = {
  filters: {
    kind: 'گونه',
    holder: 'صاحب ادعا',
    stance: 'موضع نویسنده',
    type: 'نوع ادعا',
    actor: 'کنشگر نام‌برده',
    article: 'مقاله',
  },
  filterTitle: (chosen: number) => (chosen === 0 ? 'پالایه‌ها' : `پالایه‌ها (${numeral(chosen)})`),
  chosen: 'پالایه‌های برگزیده',
  remove: (filter: string, value: string) => `برداشتن پالایهٔ ${filter}: ${value}`,
  clear: 'برداشتن همه',
  allValues: (count: number) => counted(count, { other: 'هر # مورد' }),
  fewerValues: 'کمتر',
  results: (count: number) => counted(count, { other: '# نتیجه' }),
  allOfKind: (count: number, kind: string) => `هر ${counted(count, { other: '#' })} مورد در ${kind}`,
  more: (count: number) => counted(count, { other: '# مورد دیگر' }),
  count: (count: number) => counted(count, { other: '#' }),
  unnamedHolder,
  fullPage: 'همهٔ نتیجه‌ها و پالایه‌ها در یک صفحه',
  asserts: 'می‌گوید',
  inFull: { claim: 'ادعا به‌تفصیل', argument: 'استدلال به‌تفصیل' },
  otherPassages: (count: number) => counted(count, { other: '# عبارت دیگر' }),
  nothingTyped: 'واژه‌ای برای جستجو بنویسید.',
  start:
    'در مقاله‌ها، ادعاها، استدلال‌ها و کنشگران جستجو می‌کند و بزرگی و کوچکی حروف و اعراب را نادیده می‌گیرد. برای یافتن عین یک عبارت، آن را درون «گیومه» بنویسید.',
  tryHolder: 'ادعاهای آنان',
  tryActor: 'جاهایی که از آنان نام برده شده',
  tryStance: 'موضع نویسنده',
  none: (query: string) => (query === '' ? 'چیزی با همهٔ این پالایه‌ها سازگار نیست.' : `برای «${query}» چیزی یافت نشد.`),
  noneWithFilters: 'بدون پالایه:',
  noneWithWords: 'بدون گیومه:',
  mostWords: 'هیچ ادعایی همهٔ این واژه‌ها را ندارد. این‌ها بیشتر آن‌ها را دارند.',
  fillers:
    'آن آیا از است این با بر برای به تا چرا چگونه چه چی چیست در دربارهٔ درباره را کجا کدام کسی که کی کیست می‌گوید نه و هر هست یا یک',
  inNote: 'در توضیح آن',
  draft: 'پیش‌نویس',
  noneAtAll: 'واژه‌های دیگر یا آغاز یک واژه را بیازمایید.',
  cutShort: (length: number) => `تنها ${numeral(length)} نویسهٔ نخست به کار می‌رود.`,
  failed: 'نمایهٔ جستجو خوانده نمی‌شود، یا بخشی از آن نیست.',
  failedHelp: 'همچنان می‌توانید این صفحه‌ها را بخوانید:',
  again: 'تلاش دوباره',
} as const;

export const searchExportWords = {
  title: 'این نتیجه‌ها به‌صورت پرونده',
  csv: 'CSV',
  citations: 'نقل‌قول‌ها (\u2066.txt\u2069)',
  first: (count: number) => `تنها ${numeral(count)} نتیجهٔ نخست در پرونده است.`,
} as const;

export const offlineWords = {
  ready: 'آمادهٔ خواندن بدون اینترنت.',
  save: (size: string) => `ذخیرهٔ کل کتابخانه برای خواندن بدون اینترنت (${size})`,
  saving: 'در حال ذخیرهٔ کتابخانه برای خواندن بدون اینترنت',
  incomplete:
    'برخی صفحه‌ها برای خواندن بدون اینترنت ذخیره نشدند: شبکه قطع شد، یا این مرورگر جای خالی ندارد. با باز کردن صفحهٔ بعد، ذخیرهٔ آن‌ها دوباره آزموده می‌شود.',
  updated: 'این کتابخانه به‌روز شده است.',
  reload: 'بارگذاری دوباره',
  // Intl would abbreviate the unit in Latin letters.
  megabytes: (bytes: number) => `${numeral(Math.round(Math.max(1, bytes / 1e6)))} مگابایت`,
} as const;

export const unsavedWords = {
  heading: 'این صفحه در این دستگاه ذخیره نشده است',
  remedy: 'هنگامی که دوباره به اینترنت وصل شوید می‌توانید آن را بخوانید. صفحه‌های ذخیره‌شده:',
} as const;

export const notFoundWords = {
  title: 'صفحه یافت نشد',
  reason: 'شاید نشانی نادرست باشد یا صفحه جابه‌جا شده باشد. از اینجا می‌توانید آغاز کنید:',
} as const;

export const redirectWords = {
  title: 'این صفحه جابه‌جا شده است',
  here: 'رفتن به نشانی تازه',
} as const;

export const quoteWords = {
  found: 'این همان عبارت پیوندشده است.',
  moved: 'عبارت پیوندشده اکنون در جای دیگری از متن است: همین‌جا.',
  changed: 'متن از زمان ساختن پیوند تغییر کرده است. عبارت اکنون چنین است.',
  ambiguous: 'واژه‌های پیوندشده در چند جا آمده‌اند و پیوند نمی‌گوید کدام یک منظور است.',
  lost: 'عبارت پیوندشده دیگر در متن نیست.',
} as const;

export const overlapWords = (count: number) => counted(count, { other: '# حاشیه بر این واژه‌ها' });

export const sheetWords = {
  previous: 'قبلی',
  next: 'بعدی',
  close: 'بستن',
  place: (at: number, all: number) => `${numeral(at)} از ${numeral(all)}`,
} as const;

export const listWords = {
  filter: 'پالایش',
  left: (count: number, all: number) => `${numeral(count)} از ${numeral(all)}`,
  sort: 'ترتیب',
  asListed: 'به ترتیب فهرست',
  byName: 'بر پایهٔ نام',
  byCount: 'بر پایهٔ شمار',
  author: 'نویسنده',
  language: 'زبان',
  status: 'وضعیت',
  every: 'همه',
} as const;

export const announceWords = (name: string, notes: number) => `${name}، حاشیه‌ها: ${numeral(notes)}`;

export const dataWords = {
  title: 'داده‌ها',
  lead: 'هر مقاله و کل کتابخانه، با همهٔ حاشیه‌ها، به‌صورت پرونده‌هایی که برنامه‌های دیگر می‌توانند باز کنند.',
  cite: 'شیوهٔ ارجاع',
  none: 'کتابخانه هنوز مقاله‌ای ندارد. پرونده‌های مقاله‌ها اینجا فهرست خواهند شد.',
  many: 'شمار مقاله‌های کتابخانه برای یک فهرست یا یک پرونده بیش از اندازه است. پیوند به ارجاع و پرونده‌های هر مقاله در پایان صفحهٔ آن آمده است؛ فرمان «npm run export» پرونده‌های کل کتابخانه را می‌نویسد.',
  formats: 'قالب‌ها',
  positions:
    'همهٔ پرونده‌ها، تا آنجا که هر قالب بتواند بیانشان کند، حاشیه‌های یکسانی دارند. مدخل‌های پس‌گرفته‌شده نمی‌آیند و پیش‌نویس‌ها نشان «پیش‌نویس» دارند. جایگاه‌ها شمار نویسه‌های یونیکد از ۰ در متن سادهٔ مقاله (\u2068.txt\u2069) است و SHA-256 آن متن در پرونده‌ها می‌آید. نشانی‌ها اگر نشانی خود وبگاه معلوم باشد کامل‌اند، وگرنه نسبت به این صفحه.',
  whole: 'کل کتابخانه:',
  example: 'چند سطر به‌عنوان نمونه',
  schema: 'طرح JSON Schema برای پرونده‌های JSON',
  list: 'فهرست همهٔ پرونده‌ها برای برنامه‌ها، با اندازه (Data Package)',
  api: 'رابط برنامه‌نویسی متن',
  apiText:
    'تنها متن‌ها، کامل و بند به بند، در TEI: ‏Distributed Text Services 1.0 به شکل پرونده. راهنما می‌گوید سروری که پارامتر پرس‌وجو ندارد چه چیزی را کنار می‌گذارد.',
  size: (bytes: number) => `${numeral(Math.round(Math.max(1, bytes / 1e3)))}\u00a0کیلوبایت`,
} as const;

export const termWords = {
  title: 'اصطلاح‌ها',
  lead: 'واژه‌های این وبگاه برای آنچه متن ادعا می‌کند و شیوهٔ استدلال آن.',
  all: 'همهٔ اصطلاح‌ها',
  terms: {
    claim: {
      name: 'ادعا',
      text: 'چیزی که متن می‌گوید، یا از زبان دیگری نقل می‌کند، در یک جمله که می‌تواند درست یا نادرست باشد.',
    },
    voice: {
      name: 'صدا',
      text: 'کسی که ادعایی از اوست: نویسنده، یا کسی که نویسنده نظرش را نقل می‌کند. هر متن اغلب چند صدا دارد.',
    },
    stance: {
      name: 'موضع',
      text: 'برخورد نویسنده با ادعای دیگری: آن را تأیید می‌کند، می‌پذیرد، تنها نقل می‌کند، در آن تردید می‌کند یا ردش می‌کند.',
    },
    unstated: { name: 'ادعای ناگفته', text: 'ادعایی که متن آن را نمی‌گوید، اما یکی از استدلال‌هایش به آن نیاز دارد.' },
    argument: {
      name: 'استدلال',
      text: 'گامی از یک یا چند ادعا، یعنی مقدمه‌ها، به ادعایی دیگر که آن را پشتیبانی می‌کنند یا بر ضد آن‌اند.',
    },
    undercut: {
      name: 'حمله به استنتاج',
      text: 'استدلالی بر ضد یک گام و نه یک ادعا: حتی اگر مقدمه‌ها درست باشند، نتیجه از آنها برنمی‌آید. در نظریهٔ استدلال: \u2068undercut\u2069.',
    },
    scheme: {
      name: 'الگو',
      text: 'الگویی رایج از استدلال‌ها، مانند استدلال از نظر کارشناس. می‌گوید چه مقدمه‌هایی لازم است و چه می‌توان پرسید.',
    },
    question: {
      name: 'پرسش انتقادی',
      text: 'پرسشی که از هر استدلال یک الگو می‌توان پرسید. متن شاید به آن پاسخ دهد، آن را پیش بکشد یا باز بگذارد.',
    },
  },
} as const;

export const epubWords = {
  notes: 'حاشیه‌ها',
  contents: 'فهرست',
  accessibility:
    'متن را می‌توان بزرگ کرد یا با صدا شنید. حاشیه‌ها و عبارت‌هایشان به یکدیگر پیوند دارند. پس از هر نقشه فهرستی با همان محتوا می‌آید.',
} as const;

export const citeWords = {
  kind: 'ویراست حاشیه\u200cدار',
  by: (all: readonly string[]) => `به ویراستاری \u2068${names(all)}\u2069`,
  version: (version: string) => `نسخهٔ \u2068${version}\u2069`,
  edition: 'این ویراست',
  article: 'مقاله',
  passage: 'یک عبارت',
  paragraph: 'بند',
  keep: 'برای نگه‌داشتن',
  downloads: {
    html: 'یک پروندهٔ \u2068HTML\u2069 با متن، حاشیه‌ها و نقشه‌ها',
    epub: '\u2068EPUB\u2069 برای کتاب‌خوان‌ها',
    pdf: '\u2068PDF\u2069 برای چاپ',
  },
  files: 'پرونده\u200cهای داده',
  embed: 'جاسازی',
  quotation: 'به‌صورت نقل‌قول',
  frame: 'در یک قاب',
  snippetNote: 'این \u2068HTML\u2069 را در صفحهٔ خود بگذارید.',
  copy: 'رونوشت',
} as const;

export const copyWords = {
  quoted,
  bar: 'واژه‌های برگزیده',
  link: 'رونوشت پیوند',
  quotation: 'رونوشت نقل‌قول',
  accessed: (day: string) => `دسترسی در ${format.dateIn(language, day)}`,
  share: 'هم‌رسانی',
  copied: 'رونوشت برداشته شد.',
} as const;

export const editWords = {
  copyClaim: 'رونوشت به‌صورت پروندهٔ ادعا',
} as const;

export const reportWords = {
  title: 'نقل‌قول‌ها و عبارت‌هایشان',
  description: 'برای ویراستاران: کدام نقل‌قول‌ها در مقالهٔ خود یافته شدند و با چه قطعیتی.',
  lead: 'برای ویراستاران: آیا هر نقل‌قول این کتابخانه در مقالهٔ خود یافته شده، با چه قطعیتی، و متن اکنون در آنجا چه می‌گوید. موتورهای جستجو این صفحه را فهرست نمی‌کنند.',
  none: 'کتابخانه هنوز مقاله‌ای ندارد.',
  allExact: 'همهٔ نقل‌قول‌ها واژه‌به‌واژه در مقالهٔ خود هستند.',
  exact: (count: number) => counted(count, { other: '# نقل‌قول واژه‌به‌واژه یافته شد' }),
  states: {
    exact: 'واژه‌به‌واژه',
    moved: 'در بخشی دیگر',
    fuzzy: 'تغییریافته',
    ambiguous: 'در چند جا',
    orphan: 'یافته‌نشده',
  },
  written: 'به‌صورت نقل‌شده',
  now: 'اکنون در متن',
  nothingAlike: 'هیچ عبارتی از متن مانند آن نیست.',
  score: (likeness: number) => `شباهت ${format.percentage(language, likeness)}`,
  runnerUp: (likeness: number) => `نزدیک‌ترین مورد بعدی ${format.percentage(language, likeness)}`,
  article: 'مقاله',
  waiting: 'در صف',
  from: (source: string) => `از \u2068${source}\u2069`,
} as const;

export const checkWords = {
  title: 'قاعده‌های وارسی',
  description: 'هر قاعده با دلیل، نمونه و راه اصلاح آن.',
  lead: 'این قاعده‌ها پیش از هر ساخت و با فرمان \u2066npm run check\u2069 کتابخانه را وارسی می‌کنند. هر ایراد با پرونده، سطر و ستونش گزارش می‌شود. خطاها ساخت را متوقف می‌کنند؛ هشدارها فقط نشان داده می‌شوند، مگر با گزینهٔ \u2066--strict\u2069. با \u2066--fix\u2069 نقل‌قول‌هایی که جابه‌جا شده‌اند یا تنها در حروف‌چینی تفاوت دارند اصلاح می‌شوند.',
  example: 'نمونه‌ها دربارهٔ این مقاله‌اند:',
  severity: { error: 'ساخت را متوقف می‌کند', warning: 'هشدار می‌دهد' },
  reason: 'چرا',
  remedy: 'راه اصلاح',
  broken: 'برای نمونه',
  says: 'پیام',
} as const;
