// Drafting in a language without a pack: the few words and patterns that it needs. A sentence with a name and a word of
// saying is not drafted as a claim of the author, because it probably reports somebody else's view.

import type { LanguagePack } from './pack.ts';

/**
 * Verbs and prepositions of reports in English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish,
 * Norwegian, Polish and Czech.
 */
const SAYS =
  /(?<![\p{L}\p{M}])(?:dit|disent|affirme|affirment|affirmait|déclare|déclarent|assure|assurent|estime|estiment|pense|pensent|croit|soutient|soutiennent|prétend|prétendent|selon|explique|rappelle|craint|dice|dicen|dijo|decía|decían|disait|disaient|diceva|afirma|afirman|afirmó|asegura|aseguran|cree|creen|sostiene|sostienen|según|explica|dicono|ha detto|afferma|affermano|sostengono|secondo|pensa|disse|dizem|diz|garante|acredita|segundo|zegt|zei|zeggen|beweert|beweren|vindt|vinden|meent|volgens|säger|sade|hävdar|anser|menar|enligt|siger|sagde|hævder|mener|ifølge|sier|hevder|mówi|twierdzi|uważa|według|říká|tvrdí|podle|sagt|sagte|behauptet|erklärt|erklärte|meint|laut|says|said|claims|argues|believes)(?![\p{L}\p{M}])/iu;

export function hasWordOfSaying(sentence: string): boolean {
  return SAYS.test(sentence);
}

/** Languages whose scripts have capitals. In other scripts, a name can't be distinguished from an ordinary word. */
export const LANGUAGES = 'de fr es it pt nl sv da nb fi pl cs sk hu ro ca hr sl et lv lt tr el uk ru bg'.split(' ');

/** Words in lower case that may be between the words of a name, in many languages. */
export const IN_NAMES =
  /^(?:\d+|of|the|for|and|&|to|on|in|an?|with|by|de|la|le|les|du|des|del|di|da|do|et|y|und|von|van|der|den|bin|al|-|['’]s?|\.)$/;

/**
 * A token of a sentence for the name tagger: a word or a punctuation mark. A title such as "Mr." includes its full
 * stop.
 */
export const NAME_TOKEN =
  /\p{Lu}(?:\.\p{Lu})+\.?|\p{Lu}\.(?= ?\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St)\.|[\p{L}\p{N}\p{M}]+(?:[’'&-](?!s\b)[\p{L}\p{N}\p{M}]+)*|[’']s\b|[^\s\p{L}\p{N}]/gu;

/** Particles between the words of a person's name. */
export const PARTICLE = '(?:de|da|do|dos|du|del|della|di|van|von|der|den|ter|af|av|y)';

/** Particles of names that are also articles. */
export const ARTICLE = /^(?:der|den)$/;

/** Titles of persons before a name. They are common to many languages, or rarely occur without a name. */
export const TITLE = /(?:^|[\s(„“«"])(?:Dr|Dra|Prof|Profª|Mme|Mlle|Sr|Sra|Ing|Mag|Mgr|Dott|Dr\. h\. c)\.? $/u;

const NEVER = /(?!)/;
const NO_WORDS: ReadonlySet<string> = new Set();

/** The pack for a language without a pack of its own. It has no words, so only names and numbers are recognized. */
export const anyLanguage: LanguagePack = {
  language: 'und',
  idioms: [],
  wording: { types: [['fact', /\d/]], possible: NEVER, probable: NEVER, afterthought: /,(?!\d)/g },
  holders: {
    antecedents: new Map(),
    genitive: { afterS: '’', other: 's' },
    lastPerson: '',
    opensWithPronoun: NEVER,
    possessives: NEVER,
    pronouns: new Map(),
    genders: new Map(),
    ofPrevious: NEVER,
    ownedByState: NEVER,
    titled: /^(?:[\p{L}’'.-]+,? )+$/u,
    afterNoun: /,/,
    definite: NEVER,
    anybody: NEVER,
    owns: NEVER,
    name: /^(?:\p{Lu}[\p{L}\p{M}&’'.-]*)(?: \p{Lu}[\p{L}\p{M}&’'-]*)*/u,
    description: NEVER,
    beforeName: /^(?:[\p{Ll}-]+ ){0,3}(?:\p{Lu}[\p{L}.]+ )?(?=\p{Lu})/u,
    afterName: NEVER,
    vagueBodies: NEVER,
    bodyAlone: NEVER,
    perspectives: NEVER,
    things: NEVER,
    determiners: NEVER,
    modifier: NEVER,
    counted: NEVER,
    titledName: NEVER,
    newName: /^((?!))?(\p{Lu}[\p{L}\p{M}&’'.-]*(?: \p{Lu}[\p{L}\p{M}&’'-]*){0,3})$/u,
    ordinary: NEVER,
    vague: NEVER,
    pointing: NEVER,
    joins: NEVER,
    groupOf: NEVER,
    ofBody: NEVER,
    peoples: new Map(),
    ofState: NEVER,
    inState: NEVER,
    people: NEVER,
    owned: NEVER,
    writtenBy: NEVER,
    namedAfter: NEVER,
    letter: NEVER,
    documents: NEVER,
    speakers: NEVER,
    author: NEVER,
    nobody: NEVER,
    apposition: NEVER,
    afterOffice: NEVER,
  },
  people: {
    callings: NO_WORDS,
    calling: NEVER,
    things: NO_WORDS,
    anybody: NO_WORDS,
    persons: NO_WORDS,
    groups: NO_WORDS,
    collectives: NO_WORDS,
    afterNoun: NEVER,
    singulars: [],
    pluralEnding: '',
    plural: NEVER,
    genitive: NEVER,
  },
  names: {
    roleBefore: /(?!)/g,
    roleAfter: /(?!)/g,
    articles: [],
    alsoWords: NO_WORDS,
    time: NEVER,
    firstNameTitles: NEVER,
    wifesTitles: NEVER,
    shortTitles: NEVER,
    joint: NEVER,
    common: NEVER,
    stressed: NEVER,
    surnames: NEVER,
    partOfName: /^\p{Lu}[\p{L}\p{M}’'-]+$|^\p{Lu}\.?$|^(?:de|la|bin|al|van|von|der|du|den)$/u,
  },
  genders: { male: NO_WORDS, female: NO_WORDS },
};
