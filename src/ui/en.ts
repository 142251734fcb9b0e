// The interface in English. Another language is a file with the same exports and a line in `languages.ts`.

import type { ActorType } from '../model/actor.ts';
import type { Relation } from '../model/argument.ts';
import type { Certainty, ClaimType, Stance } from '../model/claim.ts';
import type { NoteKind } from '../model/note.ts';
import type { PagedList } from '../model/paging.ts';
import type { Scheme } from '../model/scheme.ts';

/** The file's own language, as a BCP 47 tag. */
export const language = 'en';

export const direction = 'ltr';

export const stanceWords: Readonly<Record<Stance, string>> = {
  endorses: 'endorsed by the author',
  concedes: 'conceded by the author',
  reports: 'reported',
  questions: 'questioned by the author',
  rejects: 'rejected by the author',
};

/** The author's position in a sentence, for a claim that somebody else holds. */
export const stanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'The author reports this and agrees.',
  concedes: 'The author grants this, and argues on.',
  reports: 'The author reports this; the text does not say whether the author agrees.',
  questions: 'The author reports this and casts doubt on it.',
  rejects: 'The author reports this and rejects it.',
};

/** The same for a claim of the author’s own. */
export const ownStanceSentences: Readonly<Record<Stance, string>> = {
  ...stanceSentences,
  endorses: 'The author asserts this in their own voice.',
  concedes: 'The author concedes this in their own voice.',
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
  value: 'value judgement',
  policy: 'policy',
  interpretation: 'interpretation',
};

export const relationWords: Readonly<Record<Relation, string>> = {
  support: 'supports',
  rebut: 'speaks against',
  undercut: 'attacks the step in',
};

/** The same seen from the other end. */
export const relationWordsPassive: Readonly<Record<Relation, string>> = {
  support: 'supported by',
  rebut: 'answered by',
  undercut: 'the step is attacked by',
};

export const actorTypeWords: Readonly<Record<ActorType, { one: string; many: string }>> = {
  person: { one: 'person', many: 'People' },
  state: { one: 'state', many: 'States' },
  organization: { one: 'organisation', many: 'Organisations' },
  group: { one: 'group', many: 'Groups' },
};

export const noteWords: Readonly<Record<NoteKind, string>> = {
  term: 'term',
  ambiguity: 'ambiguity',
  sic: 'as in the source',
  cue: 'wording',
  context: 'context',
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
  /** Opens the parts of the site where there is no room for them. */
  menu: 'Contents',
  ownVoice: 'the author',
  unnamedHolder: 'someone unnamed',
  implicit: 'unstated',
  presupposes: 'presupposes',
  accordingTo: 'according to',
  draft: 'draft',
  withdrawn: 'withdrawn',
  none: 'None.',
  asserts: 'asserts',
  inTheText: 'In the text',
  onTheMap: 'On the map',
  editorsNote: 'Editor’s note',
  skip: 'Skip to the text',
  colophon:
    'Each op-ed’s text belongs to its author and is reproduced here for annotation. Annotations describe what a text says; they take no side.',
  notesOn: (block: string) => `Notes on ${block}`,
  linkTo: (block: string) => `Link to ${block}`,
  backTo: (kind: string, number: number) => `${kind} ${number}: back to the passage`,
  goToNote: (kind: string, number: number, voice: string) => `${kind} ${number}, ${voice}: go to the note`,
  note: 'note',
} as const;

/** What readers call a block: `¶ 7`, `caption`. */
export const blockName = (id: string): string => id.replace(/^p(?=\d)/, '¶ ').replace(/-\d+$/, '');

export const layerWords = {
  title: 'Layers',
  claims: 'Claims',
  arguments: 'Arguments',
  actors: 'Actors',
  voices: 'Voices',
  notes: 'Notes',
  map: 'Map',
  legend: 'Legend',
  overview: 'Overview',
  paragraph: (name: string) => `Go to ${name}`,
  counted: (layer: string, count: number) => `${layer}, ${count}`,
} as const;

export const settingWords = {
  title: 'Settings',
  theme: 'Theme',
  auto: 'As the system',
  light: 'Light',
  dark: 'Dark',
  size: 'Text size',
  small: 'Small',
  medium: 'Medium',
  large: 'Large',
  huge: 'Largest',
  announce: 'Marks in screen readers',
  every: 'Every mark',
  paragraph: 'Per paragraph',
  off: 'Off',
  keys: 'Single-key shortcuts',
} as const;

/** The marks in one line, for whoever sees them the first time. */
export const markKeyWords = {
  own: 'the author’s own claims',
  told: 'what others are said to hold',
  number: 'the claim’s note',
} as const;

export const legendWords = {
  sample: 'words',
  own: 'asserted or endorsed by the author',
  numbers: '1 2',
  number: 'the number of a claim’s note',
  solid: 'solid',
  dashed: 'dashed',
  styles: 'the author’s own voice; somebody’s the author tells of',
  lanes: 'claims that overlap: a click lists them',
  roles: 'a conclusion, a premise, attacked; a step attacked',
  remark: 'an editor’s note',
  actor: 'an actor is named (with Actors on)',
  voice: 'a voice the author tells of (with Voices on)',
  paragraph: 'the paragraph’s lasting address; a click copies it',
  strip: 'At the window’s edge: where in the text the claims are.',
} as const;

export const keyWords = {
  'j / k': 'next, previous note',
  Enter: 'unfold the note',
  Esc: 'back to the text',
  '1 – 5': 'layers',
  '/': 'search',
  '?': 'this help',
} as const;

export const glanceWords = {
  title: 'At a glance',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  claims: (count: number) => (count === 1 ? '1 claim' : `${count} claims`),
  voices: (count: number) => (count === 1 ? '1 voice' : `${count} voices`),
  rejected: 'What the author rejects',
  thesis: 'Thesis',
  explains: 'What it explains',
  concludes: 'What it concludes',
  main: 'Main arguments',
  who: 'Who is speaking',
  once: 'One claim each:',
  all: 'All claims',
} as const;

/** Where and when an article appeared, as far as its source says. */
export function appearedWords(publication: string | undefined, published: string | undefined): string {
  if (publication === undefined && published === undefined) return 'publication and date not given in the source';
  return `${publication ?? 'publication not given in the source'}, ${published ?? 'date not given in the source'}`;
}

export const claimWords = {
  in: (number: number | undefined) => (number === undefined ? 'Claim in' : `Claim ${number} in`),
  inFull: 'The claim in full',
  thisClaim: 'this claim',
  whole: 'Whole paragraph',
  withdrawn: 'This claim was withdrawn. Its address stays so that links to it are not lost.',
  unstated: 'This claim is unstated: the argument needs it, and the text does not say it.',
  lost: 'The passage of this claim is no longer found in the text.',
  stance: 'The author’s stance',
  cue: 'Attributed by',
  via: 'Reported through',
  certainty: 'Certainty',
  booster: 'Strengthened by',
  role: 'In the whole text',
  sameAs: 'Also made in',
  for: 'For this claim',
  noneFor: 'The text gives no reason for it.',
  against: 'Against this claim',
  noneAgainst: 'Nothing in the text speaks against it.',
  use: 'What it is used for',
  noneUse: 'No argument rests on it.',
} as const;

export const actorWords = {
  holds: (claims: number) => (claims === 1 ? 'holds 1 claim' : `holds ${claims} claims`),
  aliases: 'Also',
  partOf: 'Part of',
  held: 'Claims held',
  about: 'Claims about',
  with: 'Appears with',
  shares: (passages: number, args: number) =>
    [
      passages > 0 && (passages === 1 ? '1\u00a0passage' : `${passages}\u00a0passages`),
      args > 0 && (args === 1 ? '1\u00a0argument' : `${args}\u00a0arguments`),
    ]
      .filter(Boolean)
      .join(', '),
  others: (count: number) => (count === 1 ? 'and one other' : `and ${count} others`),
  arguments: 'Arguments made',
  answers: 'What answers them',
  mentions: 'Mentions',
  namedIn: 'Named in',
  namedTooIn: 'Named too in',
} as const;

export const argumentWords = {
  premises: (count: number) => (count === 1 ? '1 premise' : `${count} linked premises`),
  questions: { open: 'open', answered: 'answered', raised: 'raised' },
  in: 'Argument in',
  by: 'argued by',
  withdrawn: 'This argument was withdrawn. Its address stays so that links to it are not lost.',
  broken: 'This argument names something that was withdrawn, so it is shown on this page alone.',
  attacks: 'What attacks this step',
  unstated: 'unstated',
  editorial: 'link supplied by the editors',
  editorialSentence: 'No wording of the text draws this step; the editors supply it.',
  /** Beside a premise that counts because its holder holds it. */
  asHeld: 'as held',
  heldStatement: (names: string, statement: string) => `As held by ${names}: ${statement}`,
  asHeldBy: (names: string) => `counts as held by ${names}, whether or not it is true`,
  cue: 'Shown by',
  shown: 'shown by',
  aims: { support: 'for', rebut: 'against', undercut: 'against the step in' } satisfies Record<Relation, string>,
  scheme: 'Scheme:',
  /** Between a pattern’s premises and its conclusion. */
  so: 'so it',
  unfilled: 'not stated here',
  critical: 'Critical questions',
  inFull: 'The argument in full',
} as const;

export const articleWords = {
  withdrawn: 'This edition was withdrawn. Its address stays so that links to it are not lost.',
  caption: 'Picture (not shown)',
  allClaims: 'All claims',
  allArguments: 'All arguments',
  citeAs: 'Cite as:',
  files: 'BibTeX and files',
  data: 'Citation and data',
  plainText: 'Plain text',
  unstated: 'Unstated premises',
  lost: 'No longer found in the text',
  elsewhere: 'Arguments without a place in the text',
} as const;

/** The edition as plain text. */
export const editionWords = {
  lead: 'An annotated edition. Each paragraph is followed by the claims that begin in it: the claim’s number, who holds it, what the author makes of it, its kind, how sure its wording is, the claim in one sentence, and the words of the text that make it. Annotations describe what the text says; they take no side.',
  source: 'First published at',
  page: 'The edition’s page',
  text: 'Text and claims',
  beneath: 'Claims without a place in the text',
  claim: (number: string) => `Claim ${number}`,
  note: (kind: string) => `Note (${kind}) on`,
  words: 'Words',
} as const;

/** The library's index for programs. */
export const llmsWords = {
  lead: 'Each edition is an op-ed word for word, with its claims, who holds them, and how the arguments lead from one to another.',
  editions: 'Editions as plain text',
  lists: 'Lists',
} as const;

export const feedWords = { title: 'Feed of new editions' } as const;

export const mapWords = {
  title: 'Argument map',
  maps: 'Maps',
  /** Between premises and conclusion, by how many premises work together. */
  step: {
    support: { one: 'supports', many: 'together support' },
    rebut: { one: 'speaks against', many: 'together speak against' },
    undercut: { one: 'attacks the step', many: 'together attack the step' },
  },
  /** Added to the words of a step: some or all of its premises count as held; the editors supply it. */
  held: { some: 'some as held', all: 'as held' },
  editorial: 'editors’ link',
  main: { concludes: 'what the text concludes', explains: 'what the text explains' },
  /** In front of what supports or attacks, in the list beside a map. */
  because: { support: 'supported by', rebut: 'answered by', undercut: 'step attacked by' },
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
  download: 'Download SVG',
  drawing: 'Show the drawing',
  none: 'No argument of this text has been annotated yet, so there is nothing to draw.',
  legend: 'How to read the map',
  howToRead:
    'A conclusion stands above the claims that bear on it. A box is a claim and leads to its passage, with its number on the reading page; a rounded word is the step from premises to conclusion and leads to the argument.',
  relations: {
    support: 'supports the claim above',
    rebut: 'speaks against it',
    undercut: 'attacks the step, not the claim',
  },
  own: 'the author’s own claim',
  told: 'reported',
  linked: 'premises that work together',
  stanceLegend: 'The author’s stance:',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomFit: 'Fit the window',
  zoomReset: 'Full size',
  counts: (claims: number, args: number) =>
    `${claims} ${claims === 1 ? 'claim' : 'claims'}, ${args} ${args === 1 ? 'argument' : 'arguments'}`,
} as const;

/** On whom it falls to answer a critical question (Carneades' assumptions and exceptions). */
export const questionWords = {
  assumption: 'Whoever argues so must answer these if asked:',
  exception: 'Whoever doubts the argument must show these:',
} as const;

export const matrixWords = {
  title: 'Who stands where',
  lead: 'Claims that somebody besides the author holds, or that somebody disputes, with everyone who takes a side in the text.',
  none: 'No claim of the library is reported or disputed yet.',
  counts: (claims: number, sides: number) =>
    `${claims === 1 ? '1 claim' : `${claims} claims`} · ${sides} who take a side`,
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
    ascribed: 'is said to hold it, by somebody the author tells of',
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
  rebut: 'Answers to a claim',
  undercut: 'Attacks on a step',
};

/** Of libraries that are joined into one site. */
export const partWords = {
  library: 'The library',
  articles: (count: number) => (count === 1 ? '1 article' : `${count} articles`),
  elsewhere: 'In other parts of the library',
  counts: (held: number, named: number) =>
    `holds ${held === 1 ? '1 claim' : `${held} claims`}, named in ${named === 1 ? '1 article' : `${named} articles`}`,
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
};

export const emptyLists: Readonly<Record<PagedList, string>> = {
  articles: 'The library has no articles yet.',
  claims: 'The library has no claims yet.',
  arguments: 'The library has no arguments yet.',
  actors: 'The library has no actors yet.',
  maps: 'The library has no articles yet.',
};

export const schemeWords = {
  title: 'Schemes',
  kicker: 'Argumentation scheme',
  lead: 'Patterns that everyday arguments follow, each with the questions a critical reader asks.',
  therefore: 'therefore, presumably',
  example: 'Example.',
  questions: 'Critical questions',
  used: 'Used in',
  unused: 'No argument of this library follows it.',
  arguments: (count: number) => (count === 1 ? '1 argument' : `${count} arguments`),
  after: (reference: string) => `After ${reference}.`,
} as const;

/** An article in a list. */
export const cardWords = {
  counts: (claims: number, args: number) =>
    `${claims === 1 ? '1 claim' : `${claims} claims`} · ${args === 1 ? '1\u00a0argument' : `${args}\u00a0arguments`}`,
} as const;

export const frontWords = {
  empty: 'The library is empty',
  begin:
    'Put the text of an op-ed into the folder content/sources and run “npm start”, or run “npm run ingest -- FILE”. The article, its claims, arguments and actors are drafted as files that you can edit.',
  read: 'Read the annotated text',
  kind: 'An annotated edition',
} as const;

/** What the search's box and page say before a script runs. */
export const searchBoxWords = {
  title: 'Search',
  label: 'Words, or a phrase in quotation marks',
  close: 'Close',
  noScript:
    'The search needs JavaScript. Without it, each of these lists is one page, where your browser can find words:',
  keys: '↑ ↓ choose · Enter opens · Esc closes',
} as const;

export const searchWords = {
  kinds: { claim: 'Claims', article: 'Articles', argument: 'Arguments', actor: 'Actors' },
  filters: {
    kind: 'Kind',
    holder: 'Holder',
    stance: 'Author’s stance',
    type: 'Type of claim',
    actor: 'Actor mentioned',
    article: 'Article',
  },
  filterTitle: (chosen: number) => (chosen === 0 ? 'Filters' : `Filters (${chosen})`),
  chosen: 'Chosen filters',
  remove: (filter: string, value: string) => `Remove filter ${filter}: ${value}`,
  clear: 'Clear all',
  allValues: (count: number) => `All ${count}`,
  fewerValues: 'Fewer',
  results: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  allOfKind: (count: number, kind: string) => `All ${count} in ${kind}`,
  more: (count: number) => `${count} more`,
  fullPage: 'All results and filters on a page',
  asserts: 'asserts',
  inFull: { claim: 'The claim in full', argument: 'The argument in full' },
  mentionsOf: { one: '1 other passage', many: (count: number) => `${count} other passages` },
  nothingTyped: 'Type a word to look for.',
  start:
    'Finds words in articles, claims, arguments and actors, whatever their case and accents. “Quotation marks” find a phrase.',
  tryHolder: 'What they hold',
  tryActor: 'Where they are mentioned',
  tryStance: 'What the author makes of it',
  none: (query: string) => (query === '' ? 'Nothing has all of these filters.' : `Nothing found for “${query}”.`),
  noneWithFilters: 'Without a filter:',
  allFilters: 'all of them',
  noneWithWords: 'With fewer words:',
  noneAtAll: 'Other words, or the beginning of a word, may find more.',
  cutShort: (length: number) => `Only the first ${length} characters are looked for.`,
  failed: 'The search index can’t be read, or a part of it is missing.',
  failedHelp: 'The pages themselves work:',
  again: 'Try again',
} as const;

export const offlineWords = {
  ready: 'Ready to read offline.',
  save: (size: string) => `Save the whole library for offline reading (${size})`,
  saving: 'Saving the library for offline reading',
  incomplete:
    'Not all could be saved for offline reading: the network failed, or this browser has no room. What is missing is tried again with the next page.',
  updated: 'This library has a newer edition.',
  reload: 'Show it',
  megabytes: (bytes: number) => `${Math.max(1, Math.round(bytes / 1e6))} MB`,
} as const;

/** Instead of a page that isn't on the device, without a network. */
export const unsavedWords = {
  heading: 'This page is not saved on this device',
  remedy: 'It can be read again when there is a network. What is saved is here:',
} as const;

export const notFoundWords = {
  title: 'Not found',
  heading: 'There is no page here',
  reason: 'The address may be mistyped, or the page was moved. What there is can be found here:',
} as const;

export const redirectWords = {
  title: 'This page has moved',
  here: 'This page has moved: here it is.',
} as const;

export const quoteWords = {
  found: 'This is the passage that was linked to.',
  moved: 'The passage that was linked to stands elsewhere in the text now. This is it.',
  changed: 'The text has changed since the link was made. This is the passage as it reads now.',
  ambiguous: 'The words that were linked to stand in several places, and the link doesn’t tell which is meant.',
  lost: 'The passage that was linked to is not in the text any more.',
} as const;

/** Above the list of what shares a passage. */
export const overlapWords = (count: number) => `${count} annotations share these words`;

export const sheetWords = { previous: 'Previous', next: 'Next', close: 'Close' } as const;

export const listWords = {
  filter: 'Filter',
  left: (count: number, all: number) => `${count} of ${all}`,
  sort: 'Order',
  asListed: 'as listed',
  byName: 'by name',
  byCount: 'by number',
  counted: (name: string, notes: number) => `${name}, notes: ${notes}`,
} as const;

export const dataWords = {
  title: 'Data',
  lead: 'Everything annotated here can be taken elsewhere: each article, and the whole library, in formats that other programs open.',
  cite: 'How to cite',
  none: 'The library has no articles yet. Their files will be listed here.',
  many: 'The library has too many articles to list them here, or to put them into one file. Each article’s page ends with its citation and its files; “npm run export” writes files of the whole library.',
  formats: 'Formats',
  positions:
    'All files tell of the same annotations, as far as a format has words for them. What is withdrawn is in none of them; drafts are marked as such. Positions count Unicode code points from 0 in an article’s plain text (.txt); its SHA-256 stands beside them. Addresses are in full where this site’s is known, otherwise relative to this page.',
  whole: 'The whole library:',
  example: 'A few lines of it',
  schema: 'The JSON Schema of the JSON files',
  /** By the format's id. */
  about: {
    w3c: {
      name: 'Web Annotation (JSON-LD)',
      text: 'The W3C’s data model, for annotation tools and linked data. A claim classifies its passage, a mention identifies an actor, an argument links premises to what they bear on, a note comments. What the model has no word for is in terms that begin with “postil:”, named as in the content files.',
    },
    aif: {
      name: 'Argument Interchange Format (xAIF)',
      text: 'A graph for tools that draw, mine and evaluate arguments: claims, who says them, inferences and conflicts. An undercut is a conflict with an inference.',
    },
    argdown: {
      name: 'Argdown',
      text: 'A plain notation for arguments that people can read and edit. Premises of an attack support it; no conclusion is made up for it.',
    },
    json: {
      name: 'JSON',
      text: 'All of it, for programs of your own: every field of every entry, the places found, and the text.',
    },
    tei: {
      name: 'TEI',
      text: 'TEI P5 for digital editions: the text in blocks, and what is said of it in standOff.',
    },
    bibtex: { name: 'BibTeX', text: 'The articles for a bibliography in TeX.' },
    ris: { name: 'RIS', text: 'The articles for a reference manager.' },
    csl: { name: 'CSL-JSON', text: 'The articles for citation processors, and for reference managers that read it.' },
    text: {
      name: 'Plain text',
      text: 'The words alone, as the positions count them: title, dek, body, captions, note on the author.',
    },
    csv: {
      name: 'CSV',
      text: 'Tables of claims, arguments, actors and mentions for a spreadsheet. A cell that a spreadsheet would run as a formula has an apostrophe in front.',
    },
  } as Readonly<Record<string, { readonly name: string; readonly text: string }>>,
} as const;

export const copyWords = {
  bar: 'Selected words',
  link: 'Copy link',
  quotation: 'Copy quotation',
  bibtex: 'Copy BibTeX',
  share: 'Share',
  copied: 'Copied.',
} as const;

/** For editors, while they edit. */
export const editWords = {
  copyClaim: 'Copy as claim file',
} as const;

/** The report for editors on how the quotes are anchored. */
export const reportWords = {
  title: 'Where every quote stands',
  description: 'For editors: which quotes are found in their articles, and how surely.',
  lead: 'For editors: whether each quote of this library is found in its article, how surely, and how the text reads there now. The page is not indexed.',
  none: 'The library has no articles yet.',
  allExact: 'Every quote stands in its article, word for word.',
  exact: (count: number) => (count === 1 ? '1 quote stands word for word' : `${count} quotes stand word for word`),
  states: {
    exact: 'word for word',
    moved: 'in another block',
    fuzzy: 'changed',
    ambiguous: 'in several places',
    orphan: 'not found',
  },
  written: 'As quoted',
  now: 'As the text reads now',
  nothingAlike: 'Nothing in the text is alike.',
  score: (percent: string) => `likeness ${percent}`,
  runnerUp: (percent: string) => `next best ${percent}`,
  article: 'Article',
  waiting: 'Waiting in the queue',
  from: (source: string) => `from ${source}`,
} as const;

/** The guide's page about the check. */
export const checkWords = {
  title: 'What the check finds',
  description: 'Each rule with its reason, an example and the remedy.',
  lead: 'Before every build, and with npm run check, the library is read by these rules. Each finding names the file, the line and the column. Errors end the build; warnings are shown, and fail too with --strict. With --fix, quotes that moved or differ in typography alone are put right.',
  example: 'Where the example article reads:',
  severity: { error: 'ends the build', warning: 'warns' },
  reason: 'Why',
  remedy: 'Remedy',
  broken: 'For example',
  says: 'It says',
} as const;
