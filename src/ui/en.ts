// The interface in English. Another language needs a file with the same exports and a line in `languages.ts`; the
// compiler reports each missing word. A text with a number, a name or a date is a function. A group must not use words
// of another group (no spread, no `a.b`): then a script's bundle contains only the groups that the script imports.

import type { ActorType } from '../model/actor.ts';
import type { Relation } from '../model/argument.ts';
import type { Certainty, ClaimType, Stance } from '../model/claim.ts';
import type { Status } from '../model/entry.ts';
import type { KindName, RemarkName } from '../model/kinds.ts';
import type { CommonList, PagedList } from '../model/paging.ts';
import type { Scheme } from '../model/scheme.ts';
import * as format from './formats.ts';

/** The language of this file as a BCP 47 tag. */
export const language = 'en';

/** The direction of the language's writing system: `ltr` or `rtl`. */
export const dir = 'ltr';

const counted = (count: number, forms: format.Forms) => format.counted(language, count, forms);
const claims = (count: number) => counted(count, { one: '# claim', other: '# claims' });
const args = (count: number) => counted(count, { one: '#\u00a0argument', other: '#\u00a0arguments' });
const names = (all: readonly string[]) => format.inLine(language, all);
const quoted = (words: string) => format.quoted(words, '“”‘’');
const unnamedHolder = 'someone unnamed';
const articles = (count: number) => counted(count, { one: '# article', other: '# articles' });

/** A number without separators, in the digits of the language. */
export const numeral = (value: number) => format.numeral(language, value);

export const statusWords: Readonly<Record<Status, string>> = {
  draft: 'draft',
  reviewed: 'reviewed',
  withdrawn: 'withdrawn',
};

/** The author's stance on a claim, shown after the claim's holder: “Iran · reported”. */

export const stanceWords: Readonly<Record<Stance, string>> = {
  endorses: 'endorsed by the author',
  concedes: 'conceded by the author',
  reports: 'reported',
  questions: 'questioned by the author',
  rejects: 'rejected by the author',
};

/** The author's stance on a claim that somebody else holds, as a sentence. */
export const stanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'The author reports this and agrees.',
  concedes: 'The author concedes this but argues for something else.',
  reports: 'The author reports this; the text does not say whether the author agrees.',
  questions: 'The author reports this and casts doubt on it.',
  rejects: 'The author reports this and rejects it.',
};

/** The author's stance on the author's own claim, as a sentence. */
export const ownStanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'The author asserts this in their own voice.',
  concedes: 'The author concedes this in their own voice.',
  reports: 'The author reports this; the text does not say whether the author agrees.',
  questions: 'The author reports this and casts doubt on it.',
  rejects: 'The author reports this and rejects it.',
};

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'stated as certain',
  probable: 'stated as probable',
  possible: 'stated as possible',
};

export const typeWords: Readonly<Record<ClaimType, string>> = {
  fact: 'fact',
  prediction: 'prediction',
  cause: 'cause',
  definition: 'definition',
  value: 'value judgment',
  policy: 'policy',
  interpretation: 'interpretation',
};

export const relationWords: Readonly<Record<Relation, string>> = {
  support: 'supports',
  rebut: 'speaks against',
  undercut: 'attacks the inference in',
};

/** The relation of an argument, from the view of the claim or argument that it supports or attacks. */
export const relationWordsPassive: Readonly<Record<Relation, string>> = {
  support: 'supported by',
  rebut: 'answered by',
  undercut: 'inference attacked by',
};

export const actorTypeWords: Readonly<Record<ActorType, { one: string; many: string }>> = {
  person: { one: 'person', many: 'People' },
  state: { one: 'state', many: 'States' },
  organization: { one: 'organization', many: 'Organizations' },
  group: { one: 'group', many: 'Groups' },
};

export const familyWords: Readonly<Record<Scheme['family'], string>> = {
  source: 'Arguments from a source',
  'cases-and-rules': 'Arguments from cases and rules',
  'cause-and-evidence': 'Arguments from cause and evidence',
  'action-and-value': 'Arguments about action and value',
};

export const commonWords = {
  claim: 'claim',
  claims: 'Claims',
  arguments: 'Arguments',
  actors: 'Actors',
  schemes: 'Schemes',
  guide: 'Guide',
  data: 'Data',
  text: 'Text',
  articles: 'Articles',
  map: 'Map',
  maps: 'Maps',
  matrix: 'Matrix',
  library: 'Library',
  search: 'Search',
  /** The button that opens the list of the site's parts on a narrow screen. */
  menu: 'Contents',
  ownVoice: 'the author',
  unnamedHolder,
  implicit: 'unstated',
  presupposes: 'presupposes',
  accordingTo: 'according to',
  none: 'None.',
  asserts: 'asserts',
  inTheText: 'In the text',
  onTheMap: 'On the map',
  editorsNote: 'Editor’s note',
  skip: 'Skip to the text',
  colophon:
    'Each op-ed’s text belongs to its author and is reproduced here for annotation. Annotations describe what a text says; they take no side.',
  /** The separator between the items of a list that is not a sentence. */
  comma: ', ',
  semicolon: '; ',
  /** The separator between a label and its text. */
  colon: ': ',
  /** A symbol that points from a word to its target, in the direction of reading: “for ▸ claim”. */
  onward: '▸',
  notesOn: (block: string) => `Notes on ${block}`,
  linkTo: (block: string) => `Link to ${block}`,
  goToNote: (kind: string, number: number, voice: string) => `${kind} ${number}, ${voice}: go to the note`,
  quoted,
  /** The date of publication in a citation. */
  citedDate: (date: string) => date,
  /** Several names as a list: “Iran, Russia”. */
  names,
} as const;

/** Names of blocks without a paragraph number, by the first part of the block's id. */
export const blockWords = {
  title: 'title',
  dek: 'subtitle',
  caption: 'caption',
  bio: 'about the author',
} as const;

export const layerWords = {
  title: 'Layers',
  claims: 'Claims',
  all: 'All claims',
  allNote: 'all claims, not only the main points',
  arguments: 'Arguments',
  actors: 'Actors',
  voices: 'Voices',
  map: 'Map',
  legend: 'Legend',
  counted: (layer: string, count: number) => `${layer}, ${count}`,
} as const;

export const settingWords = {
  title: 'Settings',
  theme: 'Theme',
  auto: 'Same as the device',
  light: 'Light',
  dark: 'Dark',
  size: 'Text size',
  small: 'Small',
  medium: 'Medium',
  large: 'Large',
  huge: 'Largest',
  announce: 'Screen readers announce',
  every: 'every mark',
  paragraph: 'the marks of each paragraph',
  off: 'no marks',
  keys: 'Single-key shortcuts',
} as const;

/** The menu for teaching and printing. */
export const teachWords = {
  title: 'Teach',
  hide: 'Hide what the notes say: open one to reveal it',
  worksheet: 'Print as a worksheet: numbered passages, answers on the last page',
  print: 'Print ¶',
  from: 'first paragraph to print',
  to: 'last paragraph to print',
  start: 'Print',
  present: 'Present',
  presentKeys: '→ and ← lead from paragraph to paragraph, Esc ends it.',
} as const;

/** The heading above the notes on the last page of a printed worksheet. */
export const answersTitle = 'Answers';

/** The line above an article that explains the underlines in the text. */
export const markKeyWords = {
  own: 'the author’s own claims',
  told: 'claims attributed to others',
  number: 'the claim’s note',
  main: (main: number, all: number) =>
    `Underlined: ${counted(main, { one: '# main point', other: 'the # main points' })} of ${claims(all)}.`,
} as const;

/** Symbols of stances after a claim's number. A claim that the author makes and endorses has none. */
export const stanceSigns: Readonly<Record<Stance, string>> = {
  endorses: '+',
  concedes: '(+)',
  reports: '',
  questions: '?',
  rejects: '−',
};

/** The notice on an edition whose annotations were proposed by rules or by a language model. */
export const draftWords = {
  banner: (reviewed: number, all: number) =>
    reviewed === 0
      ? counted(all, {
          one: 'A draft: a program proposed this annotation, and nobody has checked it yet.',
          other: 'A draft: a program proposed these # annotations, and nobody has checked them yet.',
        })
      : `${counted(all, {
          one: 'Partly a draft: a program proposed this annotation',
          other: 'Partly a draft: a program proposed these # annotations',
        })}; ${counted(reviewed, { one: '# of them has been checked', other: '# of them have been checked' })}.`,
  draftedBy: (models: string) => `Drafted by ${models}.`,
  /** The status of one annotation that a language model drafted, instead of “draft”. */
  status: (model: string) => `drafted by ${model}`,
} as const;

/** The card of an actor. */
export const actorCardWords = {
  title: 'Actors in this text',
  counts: (held: number, named: number) =>
    `${counted(held, { one: 'holds # claim', other: 'holds # claims' })} · ${counted(named, { one: 'named once', other: 'named # times' })}`,
} as const;

export const legendWords = {
  sample: 'words',
  own: 'asserted or endorsed by the author',
  numbers: '1 2',
  number: 'the number of a claim’s note',
  solid: 'solid',
  dashed: 'dashed',
  styles: 'the author’s own claim; a claim attributed to someone else',
  lanes: 'claims that overlap: click to list them',
  roles: 'a conclusion; a premise; an attacked claim; an attack on an inference',
  actor: 'the name of an actor (with Actors on); click to open a card',
  voice: 'a voice other than the author’s (with Voices on)',
  paragraph: 'the paragraph’s permanent address; click to copy it',
  strip: 'The strip at the edge of the window shows where in the text the claims are.',
  minor: 'a claim without a line: one of the author’s own that is not a main point',
} as const;

/** Keyboard shortcuts of the reading page, each as keys and effect. */
export const keyWords = {
  notes: ['j / k', 'next, previous note'],
  unfold: ['Enter', 'open the note'],
  back: ['Esc', 'back to the text'],
  layers: ['1, 2, …', 'show or hide a layer'],
  all: ['a', 'main points or all claims'],
  search: ['/', 'search'],
  help: ['?', 'this help'],
} as const;

export const glanceWords = {
  title: 'At a glance',
  minutes: (count: number) => counted(count, { one: '# minute', other: '# minutes' }),
  claims,
  voices: (count: number) => counted(count, { one: '# voice', other: '# voices' }),
  rejected: 'What the author rejects',
  thesis: 'Thesis',
  explains: 'What it explains',
  concludes: 'What it concludes',
  main: 'Main arguments',
  who: 'Who is speaking',
  once: (count: number) => counted(count, { one: 'One claim:', other: 'One claim each:' }),
  all: 'All claims',
} as const;

/** The name of a language, by its tag. */
export const languageWords = (tag: string) => format.languageName(language, tag);

/** A date alone, as precise as it is known. */
export const dateWords = (date: string) => format.dateIn(language, date);

/** The publication and the date of an article. Both may be missing in the source. */
export function appearedWords(publication: string | undefined, published: string | undefined): string {
  if (publication === undefined && published === undefined) return 'publication and date not given in the source';
  const date = published === undefined ? 'date not given in the source' : format.dateIn(language, published);
  return `${publication ?? 'publication not given in the source'}, ${date}`;
}

export const claimWords = {
  in: (number: number | undefined) => (number === undefined ? 'Claim in' : `Claim ${number} in`),
  inFull: 'The claim in full',
  thisClaim: 'this claim',
  whole: 'Whole paragraph',
  withdrawn: 'This claim was withdrawn. Its page is kept so that links to it still work.',
  unstated: 'This claim is unstated: an argument needs it, but the text does not state it.',
  lost: 'The passage of this claim is no longer in the text.',
  stance: 'The author’s stance',
  cue: 'Attributed by',
  via: 'Reported through',
  certainty: 'Certainty',
  addressees: 'Addressed to',
  booster: 'Strengthened by',
  role: 'In the whole text',
  sameAs: 'Also made in',
  for: 'For this claim',
  noneFor: 'The text gives no reason for it.',
  against: 'Against this claim',
  noneAgainst: 'Nothing in the text speaks against it.',
  use: 'Arguments that use it',
  noneUse: 'No argument uses it.',
} as const;

export const actorWords = {
  holds: (held: number) => `holds ${claims(held)}`,
  aliases: 'Also',
  partOf: 'Part of',
  sameAs: 'Authority records',
  roles: { holder: 'says it', addressee: 'is addressed' },
  held: 'Claims held',
  about: 'Claims about',
  with: 'Appears with',
  /** The numbers of shared passages and shared arguments. A number that is 0 is omitted. */
  shares: (passages: number, shared: number) =>
    format.inLine(language, [
      ...(passages > 0 ? [counted(passages, { one: '#\u00a0passage', other: '#\u00a0passages' })] : []),
      ...(shared > 0 ? [args(shared)] : []),
    ]),
  others: (count: number) => counted(count, { one: 'and # other', other: 'and # others' }),
  arguments: 'Arguments made',
  answers: 'Arguments against them',
  mentions: 'Mentions',
  namedIn: 'Named in',
  namedTooIn: 'Also named in',
} as const;

export const argumentWords = {
  premises: (count: number) => counted(count, { one: '# premise', other: '# linked premises' }),
  questions: { answered: 'answered', raised: 'raised' },
  /** The heading of the questions that the text does not discuss. They are folded. */
  open: (count: number) => counted(count, { one: '# open question', other: '# open questions' }),
  in: 'Argument in',
  by: 'argued by',
  withdrawn: 'This argument was withdrawn. Its page is kept so that links to it still work.',
  broken: 'This argument names a withdrawn entry, so it is shown only on this page.',
  attacks: 'Attacks on this inference',
  unstated: 'unstated',
  editorial: 'link supplied by the editors',
  editorialSentence: 'The text does not state this inference; the editors supply it.',
  /** The words beside a premise that counts as its holder's view, whether or not the premise is true. */
  asHeld: 'as held',
  heldStatement: (names: string, statement: string) => `As held by ${names}: ${statement}`,
  asHeldBy: (names: string) => `counts as held by ${names}, whether or not it is true`,
  cue: 'Shown by',
  shown: 'shown by',
  aims: { support: 'for', rebut: 'against', undercut: 'against the inference in' } satisfies Record<Relation, string>,
  scheme: 'Scheme:',
  /** The word between the premises and the conclusion of a pattern. */
  so: 'so it',
  unfilled: 'not stated here',
  critical: 'Critical questions',
  inFull: 'The argument in full',
} as const;

export const articleWords = {
  withdrawn: 'This edition was withdrawn. Its page is kept so that links to it still work.',
  caption: 'Picture (not shown)',
  picture: 'Picture at its source',
  allClaims: 'All claims',
  allArguments: 'All arguments',
  citeAs: 'Cite as:',
  data: 'Citation and data',
  plainText: 'Plain text',
  unstated: 'Unstated premises',
  lost: 'No longer in the text',
  elsewhere: 'Arguments without a passage',
} as const;

/** The persons who made and reviewed an annotation. */
export const creditWords = {
  by: (name: string, date: string | undefined) => `By ${name}${dated(date)}`,
  reviewed: (name: string, date: string | undefined) => `Reviewed by ${name}${dated(date)}`,
} as const;

function dated(date: string | undefined): string {
  return date === undefined ? '' : `, ${format.dateIn(language, date)}`;
}

/** The origin of an article, on its page and in its plain-text edition. */
export const provenanceWords = {
  archived: 'Archived copy',
  retrieved: (date: string) => `Fetched ${format.dateIn(language, date)}`,
  license: 'License:',
  rightsHolder: 'Rights:',
} as const;

/** The last lines of every page of a site with a look of its own. */
export const faceWords = {
  contact: 'Contact',
  report: 'Report an error',
  edit: 'Edit this page',
  editors: (names: readonly string[]) => `Edited by ${format.joined(language, names)}. `,
  edition: (version: string | undefined, date: string | undefined) =>
    `${version === undefined ? 'Edition' : `Edition ${version}`}${dated(date)}. `,
} as const;

/** Texts for an edition that does not contain the whole article, because its license does not allow this. */
export const excerptWords = {
  excerpts: `This edition contains excerpts: the annotated passages with the words around them. “[…]” marks the words left out.`,
  none: 'This edition does not contain the text, only the annotations.',
  original: 'Read the original',
  claims: 'Claims of the text',
} as const;

/** The plain-text edition, for programs. */
export const editionWords = {
  lead: 'An annotated edition. Each paragraph is followed by the claims that begin in it: the claim’s number, who holds it, the author’s stance, its type, how certain its wording is, the claim in one sentence, and the words of the text that state it. Annotations describe what the text says; they take no side.',
  source: 'First published at',
  page: 'The edition’s page',
  text: 'Text and claims',
  beneath: 'Claims without a passage',
  claim: (number: string) => `Claim ${number}`,
  words: 'Words',
} as const;

/** `llms.txt`, the library's index for programs. */
export const llmsWords = {
  lead: 'Each edition is an op-ed, word for word, with its claims, who holds them, and the arguments that connect them.',
  editions: 'Editions as plain text',
  lists: 'Lists',
} as const;

export const feedWords = { title: 'Feed of new editions' } as const;

export const mapWords = {
  title: 'Argument map',
  maps: 'Maps',
  /** The words between premises and conclusion: for one premise, or for several that support or attack together. */
  step: {
    support: { one: 'supports', many: 'together support' },
    rebut: { one: 'speaks against', many: 'together speak against' },
    undercut: { one: 'attacks the inference', many: 'together attack the inference' },
  },
  /**
   * Additions to an inference: some or all of its premises are used as views of their holders, or the editors supply
   * it.
   */
  held: { some: 'some as held', all: 'as held' },
  editorial: 'editors’ link',
  main: { concludes: 'what the text concludes', explains: 'what the text explains' },
  /** The words before the premises of an argument in the list of a map. */
  because: { support: 'supported by', rebut: 'answered by', undercut: 'inference attacked by' },
  stance: {
    endorses: 'endorsed',
    concedes: 'conceded',
    reports: 'reported',
    questions: 'questioned',
    rejects: 'rejected',
  },
  author: 'The author',
  unnamed: 'Someone unnamed',
  unstated: 'unstated',
  argued: (map: number) => `Argued in map ${map}`,
  also: (map: number) => `Also in map ${map}`,
  shownElsewhere: 'argued elsewhere in this map',
  overview: 'Overview: the main claims and what answers them',
  whole: 'All arguments in one drawing',
  stamp: 'Draft',
  download: 'SVG',
  picture: 'PNG',
  drawing: 'Show the drawing',
  none: 'No argument of this text has been annotated yet.',
  legend: 'How to read the map',
  howToRead:
    'A conclusion is above the claims that support or attack it. A box is a claim; it has the claim’s number and links to its passage. A rounded word is the inference from premises to conclusion; it links to the argument.',
  relations: {
    support: 'supports the claim above',
    rebut: 'speaks against it',
    undercut: 'attacks the inference, not the claim',
  },
  own: 'the author’s own claim',
  told: 'reported',
  linked: 'premises that work together',
  stanceLegend: 'The author’s stance:',
  zoom: 'Size of the drawing',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomFit: 'Fit to window',
  zoomReset: 'Full size',
  counts: (shown: number, steps: number) =>
    `${claims(shown)}, ${counted(steps, { one: '# argument', other: '# arguments' })}`,
} as const;

/**
 * The party that must answer a critical question. The two kinds are the assumptions and exceptions of the Carneades
 * model.
 */
export const questionWords = {
  assumption: 'If asked, the arguer must answer these:',
  exception: 'A critic of the argument must answer these:',
} as const;

export const matrixWords = {
  title: 'Who stands where',
  lead: 'Claims that are attributed to someone else or disputed, with everyone who takes a side on them in the text.',
  none: 'No claim in the library is reported or disputed yet.',
  counts: (disputed: number, sides: number) =>
    `${claims(disputed)} · ${counted(sides, { one: '# actor', other: '# actors' })}`,
  disputed: 'disputed by',
  signs: {
    holds: '●',
    ascribed: '(●)',
    disputes: '✕',
    endorses: '+',
    concedes: '(+)',
    reports: '○',
    questions: '?',
    rejects: '−',
  },
  cells: {
    holds: 'holds it',
    ascribed: 'holds it, according to someone the author reports',
    disputes: 'holds a claim that speaks against it',
    endorses: 'the author endorses it',
    concedes: 'the author concedes it',
    reports: 'the author reports it without taking a side',
    questions: 'the author questions it',
    rejects: 'the author rejects it',
  },
} as const;

export const relationHeadings: Readonly<Record<Relation, string>> = {
  support: 'Supports',
  rebut: 'Arguments against a claim',
  undercut: 'Attacks on an inference',
};

/** The pages of a site that joins several libraries. */
export const partWords = {
  library: 'The library',
  articles,
  elsewhere: 'In other parts of the library',
  counts: (held: number, named: number) => `holds ${claims(held)}, named in ${articles(named)}`,
} as const;

export const pageWords = {
  pages: 'Pages',
  page: (number: number) => `page ${number}`,
  of: 'In',
} as const;

export const listTitles: Readonly<Record<PagedList, string>> = {
  articles: 'Articles',
  claims: 'Claims',
  arguments: 'Arguments',
  actors: 'Actors',
  maps: 'Argument maps',
  notes: 'Notes and questions',
  shared: 'Shared claims',
  compare: 'Side by side',
};

export const emptyLists: Readonly<Record<CommonList, string>> = {
  articles: 'The library has no articles yet.',
  claims: 'The library has no claims yet.',
  arguments: 'The library has no arguments yet.',
  actors: 'The library has no actors yet.',
  maps: 'The library has no articles yet.',
};

/** Claims that several articles make, and pairs of articles side by side. */
export const sharedWords = {
  lead: 'Claims that several articles assert, concede, report or reject. The editors have joined them; each article words them in its own way.',
  kicker: (count: number) => `The same claim in ${articles(count)}`,
  also: (count: number) => counted(count, { one: 'also in # other article', other: 'also in # other articles' }),
  disputed: 'disputed',
  /** The stances of the articles’ authors, as headings. */
  stances: {
    endorses: 'Asserted or endorsed',
    concedes: 'Conceded',
    reports: 'Reported',
    questions: 'Questioned',
    rejects: 'Rejected',
  },
  articles: 'Articles and claims',
  actors: 'Actors and claims',
} as const;

export const compareWords = {
  lead: 'Pairs of articles that share claims, or of which one argues about claims of the other.',
  pairs: (count: number) =>
    counted(count, { one: '# pair of articles side by side', other: '# pairs of articles side by side' }),
  /** A number that is 0 is omitted. */
  counts: (shared: number, disputed: number, made: number) =>
    format.inLine(language, [
      ...(shared > 0 ? [counted(shared, { one: '# shared claim', other: '# shared claims' })] : []),
      ...(disputed > 0 ? [counted(disputed, { other: '# disputed' })] : []),
      ...(made > 0 ? [args(made)] : []),
    ]),
  disputed: 'Disputed claims',
  arguments: 'Arguments about claims of the other article',
  actors: 'Actors in both articles',
} as const;

export const schemeWords = {
  title: 'Schemes',
  kicker: 'Argumentation scheme',
  lead: 'Patterns of everyday arguments, each with the questions that a critical reader asks.',
  therefore: 'therefore, presumably',
  example: 'Example.',
  questions: 'Critical questions',
  used: 'Used in',
  unused: 'No argument in this library uses it.',
  arguments: (count: number) => counted(count, { one: '# argument', other: '# arguments' }),
} as const;

/** The card of an article in a list. */
export const cardWords = {
  counts: (annotated: number, made: number) => `${claims(annotated)} · ${args(made)}`,
  /** The number of reviewed annotations, of all of an article. */
  reviewed: (reviewed: number, all: number) =>
    counted(all, { one: `${numeral(reviewed)} of # annotation`, other: `${numeral(reviewed)} of # annotations` }),
} as const;

export const frontWords = {
  empty: 'The library is empty',
  begin:
    'Put the text of an op-ed into the folder content/sources and run “npm start”, or run “npm run ingest -- FILE”. The article, its claims, arguments and actors are drafted as files that you can edit.',
  read: 'Read the annotated text',
  kind: 'An annotated edition',
  /** An explanation of the site in a sentence, for first-time visitors. */
  what: 'In each text, every claim is marked: who makes it, what the author makes of it, and what speaks for and against it.',
  /** The words before links to lists of the articles’ claims, arguments and maps. */
  byArticle: 'Article by article',
} as const;

/** The search box and the search page before their script runs. */
export const searchBoxWords = {
  title: 'Search',
  label: 'Words, or a phrase in quotation marks',
  close: 'Close',
  noScript: 'The search needs JavaScript. Without it, your browser can find words on each of these pages:',
  keys: '↑ ↓ choose · Enter opens · Esc closes',
} as const;

/** The headings of the groups of search results. Those of notes and questions are in `remark-words.ts`. */
export const resultKindWords = {
  claim: 'Claims',
  article: 'Articles',
  argument: 'Arguments',
  actor: 'Actors',
} satisfies Record<Exclude<KindName, RemarkName> | 'article' | 'actor', string>;

export const searchWords = {
  filters: {
    kind: 'Kind',
    holder: 'Holder',
    stance: 'Author’s stance',
    type: 'Type of claim',
    actor: 'Actor mentioned',
    article: 'Article',
  },
  /** The button that shows the filters, with the number of chosen filters if it isn't 0. */
  filterTitle: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters (${chosen})`),
  chosen: 'Chosen filters',
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  clear: 'Clear all',
  allValues: (count: number) => counted(count, { other: 'All #' }),
  fewerValues: 'Fewer',
  results: (count: number) => counted(count, { one: '# result', other: '# results' }),
  allOfKind: (count: number, kind: string) => `All ${counted(count, { other: '#' })} in ${kind}`,
  more: (count: number) => counted(count, { other: '# more' }),
  /** The number of results, shown after the name of a filter. */
  count: (count: number) => counted(count, { other: '#' }),
  unnamedHolder,
  fullPage: 'All results and filters on a page',
  asserts: 'asserts',
  inFull: { claim: 'The claim in full', argument: 'The argument in full' },
  otherPassages: (count: number) => counted(count, { one: '# other passage', other: '# other passages' }),
  nothingTyped: 'Type a word to look for.',
  start:
    'Searches articles, claims, arguments and actors, ignoring case and accents. Use “quotation marks” to find a phrase.',
  tryHolder: 'What they hold',
  tryActor: 'Where they are mentioned',
  tryStance: 'The author’s stance',
  none: (query: string) => (query === '' ? 'Nothing matches all filters.' : `Nothing found for “${query}”.`),
  noneWithFilters: 'Without filters:',
  noneWithWords: 'Without quotation marks:',
  mostWords: 'No claim has all these words. These have most of them.',
  /** Words that the search ignores if no claim has all words of a query, in lower case. */
  fillers: 'a and are by in is not of say says that the to was what which who why',
  draft: 'draft',
  noneAtAll: 'Try other words, or the beginning of a word.',
  cutShort: (length: number) => `Only the first ${length} characters are used.`,
  failed: 'The search index, or a part of it, can’t be read.',
  failedHelp: 'These pages still work:',
  again: 'Try again',
} as const;

/** The export of search results. */
export const searchExportWords = {
  title: 'These results as files',
  csv: 'CSV',
  citations: 'Citations (.txt)',
  first: (count: number) => `Only the first ${count} results are in the file.`,
} as const;

export const offlineWords = {
  ready: 'Ready to read offline.',
  save: (size: string) => `Save the whole library for offline reading (${size})`,
  saving: 'Saving the library for offline reading',
  incomplete:
    'Some pages could not be saved for offline reading: the network failed, or this browser has no space left. Missing pages will be retried when you open the next page.',
  updated: 'This library has been updated.',
  reload: 'Reload',
  megabytes: (bytes: number) => format.megabytes(language, bytes),
} as const;

/** The page that is shown without a network in place of a page that isn't saved on the device. */
export const unsavedWords = {
  heading: 'This page is not saved on this device',
  remedy: 'You can read it when you are online again. Saved pages:',
} as const;

export const notFoundWords = {
  title: 'Page not found',
  reason: 'The address may be wrong, or the page may have been moved. You can start here:',
} as const;

export const redirectWords = {
  title: 'This page has moved',
  here: 'Go to its new address',
} as const;

export const quoteWords = {
  found: 'This is the linked passage.',
  moved: 'The linked passage is now elsewhere in the text. This is it.',
  changed: 'The text has changed since the link was made. This is the passage as it reads now.',
  ambiguous: 'The linked words occur in several places, and the link does not say which is meant.',
  lost: 'The linked passage is no longer in the text.',
} as const;

/** The heading of a list of at least two annotations on the same words. */
export const overlapWords = (count: number) =>
  counted(count, { one: '# annotation on these words', other: '# annotations on these words' });

export const sheetWords = {
  previous: 'Previous',
  next: 'Next',
  close: 'Close',
  place: (at: number, all: number) => `${at} of ${all}`,
} as const;

export const listWords = {
  filter: 'Filter',
  /** The number of items that a filter shows, of all items of the list. */
  left: (count: number, all: number) => `${count} of ${all}`,
  sort: 'Order',
  asListed: 'as listed',
  byName: 'by name',
  byCount: 'by number',
  /** Filters of the list of articles, and the choice that filters nothing. */
  author: 'Author',
  language: 'Language',
  status: 'Status',
  every: 'all',
} as const;

/** The announcement of a block with the number of its notes, for screen readers. */
export const announceWords = (name: string, notes: number) => `${name}, notes: ${notes}`;

export const dataWords = {
  title: 'Data',
  lead: 'Each article and the whole library, with all annotations, as files that other programs can open.',
  cite: 'How to cite',
  none: 'The library has no articles yet. Their files will be listed here.',
  many: 'The library has too many articles for one list or one file. Each article’s page ends with a link to its citation and its files; “npm run export” writes files of the whole library.',
  formats: 'Formats',
  positions:
    'All files contain the same annotations, as far as each format can express them. Withdrawn entries are excluded; drafts are marked as drafts. Positions count Unicode code points from 0 in an article’s plain text (.txt), and the files give its SHA-256. Addresses are complete if the site’s own address is known, and relative to this page if not.',
  whole: 'The whole library:',
  example: 'A few lines as an example',
  schema: 'The JSON Schema of the JSON files',
  list: 'The list of all files for programs, with sizes (Data Package)',
  api: 'A text API',
  apiText:
    'The texts alone, whole and block by block, in TEI: Distributed Text Services 1.0, as files. The guide says what a server without query parameters leaves out.',
  size: (bytes: number) => format.kilobytes(language, bytes),
} as const;

/** The terms of the project, each with its definition. */
export const termWords = {
  title: 'Terms',
  lead: 'The words that this site uses for what a text claims and how it argues.',
  all: 'All terms',
  terms: {
    claim: {
      name: 'Claim',
      text: 'Something that a text asserts, or says that somebody else asserts, as one sentence that can be true or false.',
    },
    voice: {
      name: 'Voice',
      text: 'Whoever holds a claim: the author, or somebody whose view the author reports. A text often speaks in several voices.',
    },
    stance: {
      name: 'Stance',
      text: 'How the author takes a claim of somebody else: endorses it, concedes it, only reports it, questions it or rejects it.',
    },
    unstated: {
      name: 'Unstated claim',
      text: 'A claim that the text does not state, but that one of its arguments needs.',
    },
    argument: {
      name: 'Argument',
      text: 'A step from one or more claims, the premises, to another claim that they support or speak against.',
    },
    undercut: {
      name: 'Attack on an inference',
      text: 'An argument against a step rather than a claim: even if the premises are true, the conclusion does not follow from them. In argument theory: an undercut.',
    },
    scheme: {
      name: 'Scheme',
      text: 'A common pattern of arguments, such as the argument from expert opinion. It says what the premises must be and what can be asked.',
    },
    question: {
      name: 'Critical question',
      text: 'A question that a reader can ask of every argument of a scheme. The text may answer it, raise it or leave it open.',
    },
  },
} as const;

/** An article as an EPUB book. */
export const epubWords = {
  notes: 'Notes',
  contents: 'Contents',
  accessibility:
    'The text can be enlarged and read aloud. Notes are linked with their passages in both directions. Each drawing is followed by a list that says the same.',
} as const;

/** The page with the citations and files of an article. */
export const citeWords = {
  /** The kind of work, in the citation of an edition. */
  kind: 'annotated edition',
  by: (names: readonly string[]) => `edited by ${format.joined(language, names)}`,
  version: (version: string) => `version ${version}`,
  edition: 'This edition',
  article: 'The op-ed',
  passage: 'A passage',
  paragraph: 'Paragraph',
  keep: 'To keep',
  downloads: {
    html: 'One HTML file with text, notes and maps',
    epub: 'EPUB, for reading devices',
    pdf: 'PDF, for printing',
  },
  files: 'Data files',
  embed: 'Embed',
  quotation: 'As a quotation',
  frame: 'In a frame',
  snippetNote: 'Copy this HTML into your page.',
  copy: 'Copy',
} as const;

export const copyWords = {
  quoted,
  bar: 'Selected words',
  link: 'Copy link',
  quotation: 'Copy quotation',
  accessed: (day: string) => `accessed ${day}`,
  share: 'Share',
  copied: 'Copied.',
} as const;

/** The report for editors on how the quotes are anchored. */
export const reportWords = {
  title: 'Quotes and their passages',
  description: 'For editors: which quotes were found in their articles, and how certainly.',
  lead: 'For editors: whether each quote in this library was found in its article, how certainly, and what the text says there now. Search engines do not list this page.',
  none: 'The library has no articles yet.',
  allExact: 'Every quote is in its article, word for word.',
  exact: (count: number) =>
    counted(count, { one: '# quote found word for word', other: '# quotes found word for word' }),
  states: {
    exact: 'word for word',
    moved: 'in another block',
    fuzzy: 'changed',
    ambiguous: 'in several places',
    orphan: 'not found',
  },
  written: 'As quoted',
  now: 'In the text now',
  nothingAlike: 'No passage of the text is similar.',
  /** @param likeness similarity of the quote and its passage, from 0 to 1 */
  score: (likeness: number) => `similarity ${format.percentage(language, likeness)}`,
  runnerUp: (likeness: number) => `next best ${format.percentage(language, likeness)}`,
  article: 'Article',
  waiting: 'In the queue',
  from: (source: string) => `from ${source}`,
} as const;

/** The guide's page about the check. */
export const checkWords = {
  title: 'The rules of the check',
  description: 'Each rule with its reason, an example and the remedy.',
  lead: 'These rules check the library before every build and with npm run check. Each problem is reported with its file, line and column. Errors stop the build; warnings are only shown, unless you use --strict. With --fix, quotes that moved or differ only in typography are corrected.',
  example: 'The examples are about this article:',
  severity: { error: 'stops the build', warning: 'warns' },
  reason: 'Why',
  remedy: 'Remedy',
  broken: 'For example',
  says: 'Message',
} as const;
