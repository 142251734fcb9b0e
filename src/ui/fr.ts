// The interface in French. `en.ts` explains the groups of words and where each is used. The terms of argumentation:
// affirmation (claim), prémisse, conclusion, inférence, schème; the main claim of a text is called “thèse”. An op-ed is
// a tribune. A no-break space is before “:” and inside « », a narrow one before “;”, “?” and “!”.

import type { ActorType } from '../model/actor.ts';
import type { Relation } from '../model/argument.ts';
import type { Certainty, ClaimType, Stance } from '../model/claim.ts';
import type { Status } from '../model/entry.ts';
import type { CommonList, PagedList } from '../model/paging.ts';
import type { Scheme } from '../model/scheme.ts';
import * as format from './formats.ts';

export const language = 'fr';

export const dir = 'ltr';

const counted = (count: number, forms: format.Forms) => format.counted(language, count, forms);
const claims = (count: number) => counted(count, { one: '# affirmation', other: '# affirmations' });
const args = (count: number) => counted(count, { one: '#\u00a0argument', other: '#\u00a0arguments' });
const names = (all: readonly string[]) => format.inLine(language, all);
const quoted = (words: string) => format.quoted(`\u00a0${words}\u00a0`, '«»“”');
const unnamedHolder = 'une personne non nommée';
const articles = (count: number) => counted(count, { one: '# article', other: '# articles' });

export const numeral = (value: number) => format.numeral(language, value);

export const statusWords: Readonly<Record<Status, string>> = {
  draft: 'ébauche',
  reviewed: 'relu',
  withdrawn: 'retiré',
};

export const stanceWords: Readonly<Record<Stance, string>> = {
  endorses: 'approuvé par l’auteur',
  concedes: 'concédé par l’auteur',
  reports: 'rapporté',
  questions: 'mis en doute par l’auteur',
  rejects: 'rejeté par l’auteur',
};

export const stanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'L’auteur rapporte cette affirmation et l’approuve.',
  concedes: 'L’auteur concède cette affirmation, mais plaide pour autre chose.',
  reports: 'L’auteur rapporte cette affirmation\u202f; le texte ne dit pas s’il l’approuve.',
  questions: 'L’auteur rapporte cette affirmation et la met en doute.',
  rejects: 'L’auteur rapporte cette affirmation et la rejette.',
};

export const ownStanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'L’auteur l’affirme en son propre nom.',
  concedes: 'L’auteur le concède en son propre nom.',
  reports: 'L’auteur rapporte cette affirmation\u202f; le texte ne dit pas s’il l’approuve.',
  questions: 'L’auteur rapporte cette affirmation et la met en doute.',
  rejects: 'L’auteur rapporte cette affirmation et la rejette.',
};

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'énoncé comme certain',
  probable: 'énoncé comme probable',
  possible: 'énoncé comme possible',
};

export const typeWords: Readonly<Record<ClaimType, string>> = {
  fact: 'fait',
  prediction: 'prévision',
  cause: 'cause',
  definition: 'définition',
  value: 'jugement de valeur',
  policy: 'préconisation',
  interpretation: 'interprétation',
};

export const relationWords: Readonly<Record<Relation, string>> = {
  support: 'appuie',
  rebut: 's’oppose à',
  undercut: 'attaque l’inférence de',
};

export const relationWordsPassive: Readonly<Record<Relation, string>> = {
  support: 'appuyé par',
  rebut: 'contredit par',
  undercut: 'inférence attaquée par',
};

export const actorTypeWords: Readonly<Record<ActorType, { one: string; many: string }>> = {
  person: { one: 'personne', many: 'Personnes' },
  state: { one: 'État', many: 'États' },
  organization: { one: 'organisation', many: 'Organisations' },
  group: { one: 'groupe', many: 'Groupes' },
};

export const familyWords: Readonly<Record<Scheme['family'], string>> = {
  source: 'Arguments tirés d’une source',
  'cases-and-rules': 'Arguments tirés de cas et de règles',
  'cause-and-evidence': 'Arguments tirés de causes et d’indices',
  'action-and-value': 'Arguments sur l’action et les valeurs',
};

export const commonWords = {
  claim: 'affirmation',
  claims: 'Affirmations',
  arguments: 'Arguments',
  actors: 'Acteurs',
  schemes: 'Schèmes',
  guide: 'Guide',
  data: 'Données',
  text: 'Texte',
  articles: 'Articles',
  map: 'Carte',
  maps: 'Cartes',
  matrix: 'Matrice',
  library: 'Bibliothèque',
  search: 'Recherche',
  menu: 'Sommaire',
  ownVoice: 'l’auteur',
  unnamedHolder,
  implicit: 'implicite',
  presupposes: 'présuppose',
  accordingTo: 'selon',
  none: 'Aucun.',
  asserts: 'affirme',
  inTheText: 'Dans le texte',
  onTheMap: 'Sur la carte',
  editorsNote: 'Note de la rédaction',
  skip: 'Aller au texte',
  colophon:
    'Le texte de chaque tribune appartient à son auteur\u202f; il est reproduit ici pour être annoté. Les annotations décrivent ce que dit un texte\u202f; elles ne prennent pas parti.',
  comma: ', ',
  semicolon: '\u202f; ',
  colon: '\u00a0: ',
  onward: '▸',
  notesOn: (block: string) => `Notes sur ${block}`,
  linkTo: (block: string) => `Lien vers ${block}`,
  goToNote: (kind: string, number: number, voice: string) => `${kind} ${number}, ${voice}\u00a0: aller à la note`,
  quoted,
  citedDate: (date: string) => dateWords(date),
  names,
} as const;

export const blockWords = {
  title: 'titre',
  dek: 'chapeau',
  caption: 'légende',
  bio: 'à propos de l’auteur',
} as const;

export const layerWords = {
  title: 'Calques',
  claims: 'Affirmations',
  all: 'Toutes',
  allNote: 'toutes les affirmations, et non les seuls points principaux',
  arguments: 'Arguments',
  actors: 'Acteurs',
  voices: 'Voix',
  map: 'Carte',
  legend: 'Légende',
  counted: (layer: string, count: number) => `${layer}, ${count}`,
} as const;

export const settingWords = {
  title: 'Réglages',
  theme: 'Thème',
  auto: 'Comme l’appareil',
  light: 'Clair',
  dark: 'Sombre',
  size: 'Taille du texte',
  small: 'Petite',
  medium: 'Moyenne',
  large: 'Grande',
  huge: 'Très grande',
  announce: 'Les lecteurs d’écran annoncent',
  every: 'chaque marque',
  paragraph: 'les marques de chaque paragraphe',
  off: 'aucune marque',
  keys: 'Raccourcis à une touche',
} as const;

export const teachWords = {
  title: 'Enseigner',
  hide: 'Masquer le contenu des notes\u00a0: ouvrir une note le révèle',
  worksheet: 'Imprimer en fiche d’exercice\u00a0: passages numérotés, corrigé en dernière page',
  print: 'Imprimer ¶',
  from: 'premier paragraphe à imprimer',
  to: 'dernier paragraphe à imprimer',
  start: 'Imprimer',
  present: 'Projeter',
  presentKeys: '→ et ← mènent d’un paragraphe à l’autre, Échap met fin à la projection.',
} as const;

export const answersTitle = 'Corrigé';

export const markKeyWords = {
  own: 'les affirmations de l’auteur',
  told: 'les affirmations attribuées à d’autres',
  number: 'la note de l’affirmation',
  main: (main: number, all: number) =>
    `Souligné\u00a0: ${counted(main, { one: '# point principal', other: 'les # points principaux' })}, sur ${claims(all)}.`,
} as const;

export const stanceSigns: Readonly<Record<Stance, string>> = {
  endorses: '+',
  concedes: '(+)',
  reports: '',
  questions: '?',
  rejects: '−',
};

export const draftWords = {
  banner: (reviewed: number, all: number) =>
    reviewed === 0
      ? counted(all, {
          one: 'Ébauche\u00a0: un programme a proposé cette annotation, et personne ne l’a encore vérifiée.',
          other: 'Ébauche\u00a0: un programme a proposé ces # annotations, et personne ne les a encore vérifiées.',
        })
      : `${counted(all, {
          one: 'Ébauche en partie\u00a0: un programme a proposé cette annotation',
          other: 'Ébauche en partie\u00a0: un programme a proposé ces # annotations',
        })}\u202f; ${counted(reviewed, { one: '# d’entre elles a été vérifiée', other: '# d’entre elles ont été vérifiées' })}.`,
  draftedBy: (models: string) => `Ébauche de ${models}.`,
  status: (model: string) => `ébauche de ${model}`,
} as const;

export const actorCardWords = {
  title: 'Acteurs de ce texte',
  counts: (held: number, named: number) =>
    `${counted(held, { one: 'soutient # affirmation', other: 'soutient # affirmations' })} · ${counted(named, { one: 'nommé # fois', other: 'nommé # fois' })}`,
} as const;

export const legendWords = {
  sample: 'mots',
  own: 'affirmé ou approuvé par l’auteur',
  numbers: '1 2',
  number: 'le numéro de la note d’une affirmation',
  solid: 'trait plein',
  dashed: 'tirets',
  styles: 'une affirmation de l’auteur\u202f; une affirmation attribuée à quelqu’un d’autre',
  lanes: 'affirmations qui se chevauchent\u00a0: cliquer pour en afficher la liste',
  roles: 'une conclusion\u202f; une prémisse\u202f; une affirmation attaquée\u202f; une attaque contre une inférence',
  actor: 'le nom d’un acteur (calque Acteurs affiché)\u202f; cliquer pour ouvrir sa fiche',
  voice: 'une autre voix que celle de l’auteur (calque Voix affiché)',
  paragraph: 'l’adresse permanente du paragraphe\u202f; cliquer pour la copier',
  strip: 'La bande au bord de la fenêtre montre où se trouvent les affirmations dans le texte.',
  minor: 'une affirmation sans trait\u00a0: l’une de celles de l’auteur qui n’est pas un point principal',
} as const;

export const keyWords = {
  notes: ['j / k', 'note suivante, précédente'],
  unfold: ['Entrée', 'ouvrir la note'],
  back: ['Échap', 'revenir au texte'],
  layers: ['1, 2, …', 'afficher ou masquer un calque'],
  all: ['a', 'points principaux ou toutes les affirmations'],
  search: ['/', 'rechercher'],
  help: ['?', 'cette aide'],
} as const;

export const glanceWords = {
  title: 'En bref',
  minutes: (count: number) => counted(count, { one: '# minute', other: '# minutes' }),
  claims,
  voices: (count: number) => counted(count, { one: '# voix', other: '# voix' }),
  rejected: 'Ce que l’auteur rejette',
  thesis: 'Thèse',
  explains: 'Ce que le texte explique',
  concludes: 'Ce que le texte conclut',
  main: 'Arguments principaux',
  who: 'Qui parle',
  once: (count: number) => counted(count, { one: 'Une affirmation\u00a0:', other: 'Une affirmation chacun\u00a0:' }),
  all: 'Toutes les affirmations',
} as const;

export const languageWords = (tag: string) => format.languageName(language, tag);

/** The first day of a month is “1er”, which `Intl` does not write. */
export const dateWords = (date: string) => format.dateIn(language, date).replace(/^1 /, '1er ');

export function appearedWords(publication: string | undefined, published: string | undefined): string {
  if (publication === undefined && published === undefined) return 'publication et date non indiquées dans la source';
  const date = published === undefined ? 'date non indiquée dans la source' : dateWords(published);
  return `${publication ?? 'publication non indiquée dans la source'}, ${date}`;
}

export const creditWords = {
  by: (name: string, date: string | undefined) => `Par ${name}${dated(date)}`,
  reviewed: (name: string, date: string | undefined) => `Relu par ${name}${dated(date)}`,
} as const;

function dated(date: string | undefined): string {
  return date === undefined ? '' : `, ${dateWords(date)}`;
}

export const claimWords = {
  in: (number: number | undefined) => (number === undefined ? 'Affirmation de' : `Affirmation ${number} de`),
  inFull: 'L’affirmation en détail',
  thisClaim: 'cette affirmation',
  whole: 'Paragraphe entier',
  withdrawn: 'Cette affirmation a été retirée. Sa page est conservée pour que les liens continuent de fonctionner.',
  unstated: 'Cette affirmation est implicite\u00a0: un argument en a besoin, mais le texte ne l’énonce pas.',
  lost: 'Le passage de cette affirmation n’est plus dans le texte.',
  stance: 'Position de l’auteur',
  cue: 'Attribué par',
  via: 'Rapporté par',
  certainty: 'Certitude',
  addressees: 'Adressé à',
  booster: 'Renforcé par',
  role: 'Dans l’ensemble du texte',
  sameAs: 'Affirmé aussi dans',
  for: 'Pour cette affirmation',
  noneFor: 'Le texte n’en donne aucune raison.',
  against: 'Contre cette affirmation',
  noneAgainst: 'Rien dans le texte ne s’y oppose.',
  use: 'Arguments qui l’emploient',
  noneUse: 'Aucun argument ne l’emploie.',
} as const;

export const actorWords = {
  holds: (held: number) => `soutient ${claims(held)}`,
  aliases: 'Autres noms',
  partOf: 'Fait partie de',
  sameAs: 'Notices d’autorité',
  roles: { holder: 'le dit', addressee: 'est visé par le propos' },
  held: 'Affirmations soutenues',
  about: 'Affirmations à son sujet',
  with: 'Apparaît avec',
  shares: (passages: number, shared: number) =>
    format.inLine(language, [
      ...(passages > 0 ? [counted(passages, { one: '#\u00a0passage', other: '#\u00a0passages' })] : []),
      ...(shared > 0 ? [args(shared)] : []),
    ]),
  others: (count: number) => counted(count, { one: 'et # autre', other: 'et # autres' }),
  arguments: 'Arguments avancés',
  answers: 'Arguments opposés',
  mentions: 'Mentions',
  namedIn: 'Nommé dans',
  namedTooIn: 'Nommé aussi dans',
} as const;

export const argumentWords = {
  premises: (count: number) => counted(count, { one: '# prémisse', other: '# prémisses liées' }),
  questions: { answered: 'question traitée', raised: 'question soulevée' },
  open: (count: number) => counted(count, { one: '# question ouverte', other: '# questions ouvertes' }),
  in: 'Argument de',
  by: 'avancé par',
  withdrawn: 'Cet argument a été retiré. Sa page est conservée pour que les liens continuent de fonctionner.',
  broken: 'Cet argument fait appel à une entrée retirée\u202f; il n’apparaît donc que sur cette page.',
  attacks: 'Attaques contre cette inférence',
  unstated: 'implicite',
  editorial: 'lien établi par la rédaction',
  editorialSentence: 'Le texte n’énonce pas cette inférence\u202f; la rédaction l’a rétablie.',
  asHeld: 'comme opinion',
  heldStatement: (who: string, statement: string) => `Selon ${who}\u00a0: ${statement}`,
  asHeldBy: (who: string) => `compte comme opinion (${who}), vraie ou non`,
  cue: 'Signalé par',
  shown: 'signalé par',
  aims: { support: 'pour', rebut: 'contre', undercut: 'contre l’inférence de' } satisfies Record<Relation, string>,
  scheme: 'Schème\u00a0:',
  so: 'donc cela',
  unfilled: 'non énoncé ici',
  critical: 'Questions critiques',
  inFull: 'L’argument en détail',
} as const;

export const articleWords = {
  withdrawn: 'Cette édition a été retirée. Sa page est conservée pour que les liens continuent de fonctionner.',
  caption: 'Image (non reproduite)',
  picture: 'Image à sa source',
  allClaims: 'Toutes les affirmations',
  allArguments: 'Tous les arguments',
  citeAs: 'Pour citer\u00a0:',
  data: 'Référence et données',
  plainText: 'Texte brut',
  unstated: 'Prémisses implicites',
  lost: 'Absent du texte actuel',
  elsewhere: 'Arguments sans passage',
} as const;

export const provenanceWords = {
  archived: 'Copie archivée',
  retrieved: (date: string) => `Consulté le ${dateWords(date)}`,
  license: 'Licence\u00a0:',
  rightsHolder: 'Droits\u00a0:',
} as const;

export const faceWords = {
  contact: 'Contact',
  report: 'Signaler une erreur',
  edit: 'Modifier cette page',
  editors: (all: readonly string[]) => `Édition établie par ${format.joined(language, all)}. `,
  edition: (version: string | undefined, date: string | undefined) =>
    `${version === undefined ? 'Édition' : `Édition ${version}`}${dated(date)}. `,
} as const;

export const excerptWords = {
  excerpts:
    'Cette édition contient des extraits\u00a0: les passages annotés et les mots qui les entourent. «\u00a0[…]\u00a0» signale les mots omis.',
  none: 'Cette édition ne contient pas le texte, seulement les annotations.',
  original: 'Lire l’original',
  claims: 'Affirmations du texte',
} as const;

export const editionWords = {
  lead: 'Une édition annotée. Chaque paragraphe est suivi des affirmations qui y commencent\u00a0: le numéro de l’affirmation, qui la soutient, la position de l’auteur, son type, le degré de certitude de sa formulation, l’affirmation en une phrase et les mots du texte qui l’énoncent. Les annotations décrivent ce que dit le texte\u202f; elles ne prennent pas parti.',
  source: 'Première publication',
  page: 'La page de l’édition',
  text: 'Texte et affirmations',
  beneath: 'Affirmations sans passage',
  claim: (number: string) => `Affirmation ${number}`,
  words: 'Mots du texte',
} as const;

export const llmsWords = {
  lead: 'Chaque édition est une tribune reproduite mot pour mot, avec ses affirmations, ceux qui les soutiennent et les arguments qui les relient.',
  editions: 'Éditions en texte brut',
  lists: 'Listes',
} as const;

export const feedWords = { title: 'Fil des nouvelles éditions' } as const;

export const mapWords = {
  title: 'Carte des arguments',
  maps: 'Cartes',
  step: {
    support: { one: 'appuie', many: 'appuient ensemble' },
    rebut: { one: 's’y oppose', many: 's’y opposent ensemble' },
    undercut: { one: 'attaque l’inférence', many: 'attaquent ensemble l’inférence' },
  },
  held: { some: 'en partie comme opinion', all: 'comme opinion' },
  editorial: 'lien de la rédaction',
  main: { concludes: 'ce que le texte conclut', explains: 'ce que le texte explique' },
  because: { support: 'appuyé par', rebut: 'contredit par', undercut: 'inférence attaquée par' },
  stance: {
    endorses: 'approuvé',
    concedes: 'concédé',
    reports: 'rapporté',
    questions: 'mis en doute',
    rejects: 'rejeté',
  },
  author: 'L’auteur',
  unnamed: 'Une personne non nommée',
  unstated: 'implicite',
  argued: (map: number) => `Argumenté sur la carte ${map}`,
  also: (map: number) => `Aussi sur la carte ${map}`,
  shownElsewhere: 'argumenté ailleurs sur cette carte',
  overview: 'Vue d’ensemble\u00a0: les principales affirmations et ce qui leur répond',
  whole: 'Tous les arguments en un seul dessin',
  stamp: 'Ébauche',
  download: 'SVG',
  picture: 'PNG',
  drawing: 'Afficher le dessin',
  none: 'Aucun argument de ce texte n’a encore été annoté.',
  legend: 'Comment lire la carte',
  howToRead:
    'Une conclusion se trouve au-dessus des affirmations qui l’appuient ou l’attaquent. Un cadre est une affirmation\u202f; il porte son numéro et renvoie à son passage. Un mot arrondi est l’inférence des prémisses à la conclusion\u202f; il renvoie à l’argument.',
  relations: {
    support: 'appuie l’affirmation au-dessus',
    rebut: 's’y oppose',
    undercut: 'attaque l’inférence, non l’affirmation',
  },
  own: 'affirmation de l’auteur',
  told: 'rapporté',
  linked: 'prémisses qui agissent ensemble',
  stanceLegend: 'Position de l’auteur\u00a0:',
  zoom: 'Taille du dessin',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  zoomFit: 'Ajuster à la fenêtre',
  zoomReset: 'Taille réelle',
  counts: (shown: number, steps: number) =>
    `${claims(shown)}, ${counted(steps, { one: '# argument', other: '# arguments' })}`,
} as const;

export const questionWords = {
  assumption: 'Si on les lui pose, celui qui argumente doit y répondre\u00a0:',
  exception: 'Celui qui critique l’argument doit y répondre\u00a0:',
} as const;

export const matrixWords = {
  title: 'Qui soutient quoi',
  lead: 'Les affirmations attribuées à d’autres ou contestées, avec tous ceux qui prennent position à leur sujet dans le texte.',
  none: 'Aucune affirmation de la bibliothèque n’est encore rapportée ou contestée.',
  counts: (disputed: number, sides: number) =>
    `${claims(disputed)} · ${counted(sides, { one: '# acteur', other: '# acteurs' })}`,
  disputed: 'contesté par',
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
    holds: 'la soutient',
    ascribed: 'la soutient, selon quelqu’un que rapporte l’auteur',
    disputes: 'soutient une affirmation qui s’y oppose',
    endorses: 'l’auteur l’approuve',
    concedes: 'l’auteur la concède',
    reports: 'l’auteur la rapporte sans prendre parti',
    questions: 'l’auteur la met en doute',
    rejects: 'l’auteur la rejette',
  },
} as const;

export const relationHeadings: Readonly<Record<Relation, string>> = {
  support: 'Appuis',
  rebut: 'Arguments contre une affirmation',
  undercut: 'Attaques contre une inférence',
};

export const partWords = {
  library: 'La bibliothèque',
  articles,
  elsewhere: 'Dans d’autres parties de la bibliothèque',
  counts: (held: number, named: number) => `soutient ${claims(held)}, nommé dans ${articles(named)}`,
} as const;

export const pageWords = {
  pages: 'Pages',
  page: (number: number) => `page ${number}`,
  of: 'Dans',
} as const;

export const listTitles: Readonly<Record<PagedList, string>> = {
  articles: 'Articles',
  claims: 'Affirmations',
  arguments: 'Arguments',
  actors: 'Acteurs',
  maps: 'Cartes des arguments',
  notes: 'Notes et questions',
  shared: 'Affirmations communes',
  compare: 'Côte à côte',
};

export const emptyLists: Readonly<Record<CommonList, string>> = {
  articles: 'La bibliothèque ne contient pas encore d’article.',
  claims: 'La bibliothèque ne contient pas encore d’affirmation.',
  arguments: 'La bibliothèque ne contient pas encore d’argument.',
  actors: 'La bibliothèque ne contient pas encore d’acteur.',
  maps: 'La bibliothèque ne contient pas encore d’article.',
};

export const sharedWords = {
  lead: 'Affirmations que plusieurs articles avancent, concèdent, rapportent ou rejettent. Les éditeurs les ont reliées\u202f; chaque article les formule à sa manière.',
  kicker: (count: number) => `La même affirmation dans ${articles(count)}`,
  also: (count: number) => counted(count, { one: 'aussi dans # autre article', other: 'aussi dans # autres articles' }),
  disputed: 'contestée',
  stances: {
    endorses: 'Avancée ou approuvée',
    concedes: 'Concédée',
    reports: 'Rapportée',
    questions: 'Mise en doute',
    rejects: 'Rejetée',
  },
  articles: 'Articles et affirmations',
  actors: 'Acteurs et affirmations',
} as const;

export const compareWords = {
  lead: 'Paires d’articles qui ont des affirmations en commun, ou dont l’un argumente sur les affirmations de l’autre.',
  pairs: (count: number) =>
    counted(count, { one: '# paire d’articles côte à côte', other: '# paires d’articles côte à côte' }),
  counts: (shared: number, disputed: number, made: number) =>
    format.inLine(language, [
      ...(shared > 0 ? [counted(shared, { one: '# affirmation commune', other: '# affirmations communes' })] : []),
      ...(disputed > 0 ? [counted(disputed, { one: '# contestée', other: '# contestées' })] : []),
      ...(made > 0 ? [args(made)] : []),
    ]),
  disputed: 'Affirmations contestées',
  arguments: 'Arguments sur les affirmations de l’autre article',
  actors: 'Acteurs dans les deux articles',
} as const;

export const schemeWords = {
  title: 'Schèmes',
  kicker: 'Schème argumentatif',
  lead: 'Des modèles d’arguments de tous les jours, chacun avec les questions que pose un lecteur critique.',
  therefore: 'donc, vraisemblablement',
  example: 'Exemple.',
  questions: 'Questions critiques',
  used: 'Employé dans',
  unused: 'Aucun argument de cette bibliothèque ne l’emploie.',
  arguments: (count: number) => counted(count, { one: '# argument', other: '# arguments' }),
} as const;

export const cardWords = {
  counts: (annotated: number, made: number) => `${claims(annotated)} · ${args(made)}`,
  reviewed: (reviewed: number, all: number) =>
    counted(all, { one: `${numeral(reviewed)} annotation sur #`, other: `${numeral(reviewed)} annotations sur #` }),
} as const;

export const frontWords = {
  empty: 'La bibliothèque est vide',
  begin:
    'Placez le texte d’une tribune dans le dossier content/sources et lancez «\u00a0npm start\u00a0», ou lancez «\u00a0npm run ingest -- FICHIER\u00a0». L’article, ses affirmations, ses arguments et ses acteurs sont ébauchés dans des fichiers que vous pouvez modifier.',
  read: 'Lire le texte annoté',
  kind: 'Une édition annotée',
  what: 'Dans chaque texte, chaque affirmation est repérée\u00a0: qui l’avance, ce qu’en pense l’auteur, ce qui parle pour et contre elle.',
  byArticle: 'Article par article',
} as const;

export const searchBoxWords = {
  title: 'Recherche',
  label: 'Des mots, ou une expression entre guillemets',
  close: 'Fermer',
  noScript:
    'La recherche a besoin de JavaScript. Sans lui, votre navigateur peut chercher des mots dans chacune de ces pages\u00a0:',
  keys: '↑ ↓ choisir · Entrée ouvrir · Échap fermer',
} as const;

export const resultKindWords = {
  claim: 'Affirmations',
  article: 'Articles',
  argument: 'Arguments',
  actor: 'Acteurs',
};

export const searchWords = {
  filters: {
    kind: 'Genre',
    holder: 'Soutenu par',
    stance: 'Position de l’auteur',
    type: 'Type d’affirmation',
    actor: 'Acteur mentionné',
    article: 'Article',
  },
  filterTitle: (chosen: number) => (chosen === 0 ? 'Filtres' : `Filtres (${chosen})`),
  chosen: 'Filtres choisis',
  remove: (filter: string, value: string) => `Retirer le filtre ${filter}\u00a0: ${value}`,
  clear: 'Tout effacer',
  allValues: (count: number) => counted(count, { other: 'Afficher les #' }),
  fewerValues: 'Moins',
  results: (count: number) => counted(count, { one: '# résultat', other: '# résultats' }),
  allOfKind: (count: number, kind: string) => `Les ${counted(count, { other: '#' })} résultats dans ${kind}`,
  more: (count: number) => counted(count, { other: '# de plus' }),
  count: (count: number) => counted(count, { other: '#' }),
  unnamedHolder,
  fullPage: 'Tous les résultats et filtres sur une page',
  asserts: 'affirme',
  inFull: { claim: 'L’affirmation en détail', argument: 'L’argument en détail' },
  otherPassages: (count: number) => counted(count, { one: '# autre passage', other: '# autres passages' }),
  nothingTyped: 'Saisissez un mot à chercher.',
  start:
    'La recherche porte sur les articles, affirmations, arguments et acteurs, sans tenir compte des majuscules ni des accents. Mettez une expression entre «\u00a0guillemets\u00a0» pour la trouver telle quelle.',
  tryHolder: 'Ce qu’ils soutiennent',
  tryActor: 'Là où il est question d’eux',
  tryStance: 'Position de l’auteur',
  none: (query: string) =>
    query === '' ? 'Rien ne répond à tous ces filtres.' : `Aucun résultat pour «\u00a0${query}\u00a0».`,
  noneWithFilters: 'Sans filtre\u00a0:',
  noneWithWords: 'Sans guillemets\u00a0:',
  mostWords: 'Aucune affirmation ne contient tous ces mots. Celles-ci en contiennent la plupart.',
  fillers:
    'a à au aux c ce ces cette comment d dans de des dit du elle en est et il ils j l la le les n ne ou où par pas pour pourquoi qu quand que quel quelle quelles quels qui quoi s se sont sur un une',
  inNote: 'dans la note à ce sujet',
  draft: 'ébauche',
  noneAtAll: 'Essayez d’autres mots, ou le début d’un mot.',
  cutShort: (length: number) => `Seuls les ${length} premiers caractères sont pris en compte.`,
  failed: 'L’index de recherche est illisible ou incomplet.',
  failedHelp: 'Vous pouvez toujours lire ces pages\u00a0:',
  again: 'Réessayer',
} as const;

export const searchExportWords = {
  title: 'Ces résultats en fichiers',
  csv: 'CSV',
  citations: 'Références citées (.txt)',
  first: (count: number) => `Seuls les ${count} premiers résultats sont dans le fichier.`,
} as const;

export const offlineWords = {
  ready: 'Lisible hors connexion.',
  save: (size: string) => `Enregistrer toute la bibliothèque pour la lire hors connexion (${size})`,
  saving: 'Enregistrement de la bibliothèque pour la lecture hors connexion',
  incomplete:
    'Certaines pages n’ont pu être enregistrées pour la lecture hors connexion\u00a0: le réseau a fait défaut, ou ce navigateur n’a plus de place. Une nouvelle tentative aura lieu à l’ouverture de la page suivante.',
  updated: 'Cette bibliothèque a été mise à jour.',
  reload: 'Recharger',
  megabytes: (bytes: number) => format.megabytes(language, bytes),
} as const;

export const unsavedWords = {
  heading: 'Cette page n’est pas enregistrée sur cet appareil',
  remedy: 'Vous pourrez la lire une fois la connexion rétablie. Pages enregistrées\u00a0:',
} as const;

export const notFoundWords = {
  title: 'Page introuvable',
  reason: 'L’adresse est peut-être erronée, ou la page a été déplacée. Vous pouvez repartir d’ici\u00a0:',
} as const;

export const redirectWords = {
  title: 'Cette page a été déplacée',
  here: 'Aller à sa nouvelle adresse',
} as const;

export const quoteWords = {
  found: 'Voici le passage visé par le lien.',
  moved: 'Le passage visé par le lien se trouve maintenant ailleurs dans le texte\u00a0: le voici.',
  changed: 'Le texte a changé depuis la création du lien. Voici le passage tel qu’il se lit aujourd’hui.',
  ambiguous: 'Les mots visés par le lien apparaissent à plusieurs endroits, et le lien ne dit pas lequel.',
  lost: 'Le passage visé par le lien n’est plus dans le texte.',
} as const;

export const overlapWords = (count: number) =>
  counted(count, { one: '# annotation sur ces mots', other: '# annotations sur ces mots' });

export const sheetWords = {
  previous: 'Précédent',
  next: 'Suivant',
  close: 'Fermer',
  place: (at: number, all: number) => `${at} sur ${all}`,
} as const;

export const listWords = {
  filter: 'Filtrer',
  left: (count: number, all: number) => `${count} sur ${all}`,
  sort: 'Ordre',
  asListed: 'de la liste',
  byName: 'par nom',
  byCount: 'par nombre',
  author: 'Auteur',
  language: 'Langue',
  status: 'État',
  every: 'tous',
} as const;

export const announceWords = (name: string, notes: number) => `${name}, notes\u00a0: ${notes}`;

export const dataWords = {
  title: 'Données',
  lead: 'Chaque article et toute la bibliothèque, avec toutes les annotations, en fichiers que d’autres programmes peuvent ouvrir.',
  cite: 'Comment citer',
  none: 'La bibliothèque ne contient pas encore d’article. Leurs fichiers apparaîtront ici.',
  many: 'La bibliothèque contient trop d’articles pour une seule liste ou un seul fichier. La page de chaque article se termine par un lien vers sa référence et ses fichiers\u202f; «\u00a0npm run export\u00a0» écrit les fichiers de toute la bibliothèque.',
  formats: 'Formats disponibles',
  positions:
    'Tous les fichiers contiennent les mêmes annotations, autant que le format permet de les exprimer. Les entrées retirées sont exclues\u202f; les ébauches sont signalées comme telles. Les positions comptent les points de code Unicode à partir de 0 dans le texte brut d’un article (.txt), dont les fichiers donnent le SHA-256. Les adresses sont complètes si celle du site est connue, sinon relatives à cette page.',
  whole: 'Toute la bibliothèque\u00a0:',
  example: 'Quelques lignes en exemple',
  schema: 'Le JSON Schema des fichiers JSON',
  list: 'La liste de tous les fichiers pour les programmes, avec leur taille (Data Package)',
  api: 'Une API de textes',
  apiText:
    'Les textes seuls, entiers et bloc par bloc, en TEI\u00a0: Distributed Text Services 1.0, sous forme de fichiers. Le guide dit ce qu’un serveur sans paramètres de requête laisse de côté.',
  size: (bytes: number) => format.kilobytes(language, bytes),
} as const;

export const termWords = {
  title: 'Termes',
  lead: 'Les mots de ce site pour ce qu’un texte affirme et pour sa façon d’argumenter.',
  all: 'Tous les termes',
  terms: {
    claim: {
      name: 'Affirmation',
      text: 'Ce qu’un texte affirme, ou dit que quelqu’un d’autre affirme, en une phrase qui peut être vraie ou fausse.',
    },
    voice: {
      name: 'Voix',
      text: 'La personne qui soutient une affirmation\u00a0: l’auteur, ou quelqu’un dont il rapporte l’avis. Un texte parle souvent à plusieurs voix.',
    },
    stance: {
      name: 'Position',
      text: 'La façon dont l’auteur prend l’affirmation d’un autre\u00a0: il l’approuve, la concède, la rapporte seulement, la met en doute ou la rejette.',
    },
    unstated: {
      name: 'Affirmation implicite',
      text: 'Une affirmation que le texte n’énonce pas, mais dont l’un de ses arguments a besoin.',
    },
    argument: {
      name: 'Argument',
      text: 'Un pas d’une ou de plusieurs affirmations, les prémisses, vers une autre qu’elles appuient ou contredisent.',
    },
    undercut: {
      name: 'Attaque contre une inférence',
      text: 'Un argument contre un pas plutôt que contre une affirmation\u00a0: même si les prémisses sont vraies, la conclusion n’en découle pas. En théorie de l’argumentation\u00a0: undercut.',
    },
    scheme: {
      name: 'Schème',
      text: 'Un modèle courant d’arguments, comme l’argument d’après un avis d’expert. Il dit quelles prémisses il faut et ce qu’on peut demander.',
    },
    question: {
      name: 'Question critique',
      text: 'Une question qu’on peut poser à tout argument d’un schème. Le texte peut y répondre, la soulever ou la laisser ouverte.',
    },
  },
} as const;

export const epubWords = {
  notes: 'Notes',
  contents: 'Table des matières',
  accessibility:
    'Le texte peut être agrandi et lu à voix haute. Les notes et leurs passages sont liés dans les deux sens. Chaque dessin est suivi d’une liste qui dit la même chose.',
} as const;

export const citeWords = {
  kind: 'édition annotée',
  by: (all: readonly string[]) => `établie par ${format.joined(language, all)}`,
  version: (version: string) => `version ${version}`,
  edition: 'Cette édition',
  article: 'La tribune',
  passage: 'Un passage',
  paragraph: 'Paragraphe',
  keep: 'À conserver',
  downloads: {
    html: 'Un seul fichier HTML avec le texte, les notes et les cartes',
    epub: 'EPUB, pour liseuses',
    pdf: 'PDF, pour l’impression',
  },
  files: 'Fichiers de données',
  embed: 'Intégrer',
  quotation: 'Comme citation',
  frame: 'Dans un cadre',
  snippetNote: 'Copiez ce HTML dans votre page.',
  copy: 'Copier',
} as const;

export const copyWords = {
  quoted,
  bar: 'Mots sélectionnés',
  link: 'Copier le lien',
  quotation: 'Copier la citation',
  accessed: (day: string) => `consulté le ${dateWords(day)}`,
  share: 'Partager',
  copied: 'Copié.',
} as const;

export const editWords = {
  copyClaim: 'Copier comme fichier d’affirmation',
} as const;

export const reportWords = {
  title: 'Les citations et leurs passages',
  description:
    'Pour la rédaction\u00a0: quelles citations ont été trouvées dans leur article, et avec quelle certitude.',
  lead: 'Pour la rédaction\u00a0: si chaque citation de cette bibliothèque a été trouvée dans son article, avec quelle certitude, et ce que dit aujourd’hui le texte à cet endroit. Les moteurs de recherche n’indexent pas cette page.',
  none: 'La bibliothèque ne contient pas encore d’article.',
  allExact: 'Chaque citation se trouve mot pour mot dans son article.',
  exact: (count: number) =>
    counted(count, { one: '# citation trouvée mot pour mot', other: '# citations trouvées mot pour mot' }),
  states: {
    exact: 'mot pour mot',
    moved: 'dans un autre bloc',
    fuzzy: 'modifié',
    ambiguous: 'à plusieurs endroits',
    orphan: 'introuvable',
  },
  written: 'Tel que cité',
  now: 'Dans le texte actuel',
  nothingAlike: 'Aucun passage du texte ne lui ressemble.',
  score: (likeness: number) => `similarité ${format.percentage(language, likeness)}`,
  runnerUp: (likeness: number) => `suivant ${format.percentage(language, likeness)}`,
  article: 'Article',
  waiting: 'En attente',
  from: (source: string) => `de ${source}`,
} as const;

export const checkWords = {
  title: 'Les règles du contrôle',
  description: 'Chaque règle avec sa raison, un exemple et le remède.',
  lead: 'Ces règles contrôlent la bibliothèque avant chaque construction et avec npm run check. Chaque problème est signalé avec son fichier, sa ligne et sa colonne. Les erreurs arrêtent la construction\u202f; les avertissements sont seulement affichés, sauf avec --strict. Avec --fix, les citations déplacées ou qui ne diffèrent que par la typographie sont corrigées.',
  example: 'Les exemples portent sur cet article\u00a0:',
  severity: { error: 'arrête la construction', warning: 'avertit' },
  reason: 'Pourquoi',
  remedy: 'Remède',
  broken: 'Par exemple',
  says: 'Message affiché',
} as const;
