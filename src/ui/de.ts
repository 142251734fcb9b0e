// The interface in German. `en.ts` explains the groups of words and where each is used. The terms of argumentation:
// Behauptung (claim), Prämisse, Konklusion, Schluss (inference), Schema; the main claim of a text is called “These”.

import type { ActorType } from '../model/actor.ts';
import type { Relation } from '../model/argument.ts';
import type { Certainty, ClaimType, Stance } from '../model/claim.ts';
import type { Status } from '../model/entry.ts';
import type { CommonList, PagedList } from '../model/paging.ts';
import type { Scheme } from '../model/scheme.ts';
import * as format from './formats.ts';

export const language = 'de';

export const dir = 'ltr';

const counted = (count: number, forms: format.Forms) => format.counted(language, count, forms);
const claims = (count: number) => counted(count, { one: '# Behauptung', other: '# Behauptungen' });
const args = (count: number) => counted(count, { one: '#\u00a0Argument', other: '#\u00a0Argumente' });
const names = (all: readonly string[]) => format.inLine(language, all);
const quoted = (words: string) => format.quoted(words, '„“‚‘');
const unnamedHolder = 'eine ungenannte Person';
const articles = (count: number) => counted(count, { one: '# Artikel', other: '# Artikel' });
const articlesDative = (count: number) => counted(count, { one: '# Artikel', other: '# Artikeln' });

export const numeral = (value: number) => format.numeral(language, value);

export const statusWords: Readonly<Record<Status, string>> = {
  draft: 'Entwurf',
  reviewed: 'geprüft',
  withdrawn: 'zurückgezogen',
};

export const stanceWords: Readonly<Record<Stance, string>> = {
  endorses: 'vom Autor geteilt',
  concedes: 'vom Autor eingeräumt',
  reports: 'wiedergegeben',
  questions: 'vom Autor bezweifelt',
  rejects: 'vom Autor zurückgewiesen',
};

export const stanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'Der Autor gibt dies wieder und stimmt zu.',
  concedes: 'Der Autor räumt dies ein, argumentiert aber für etwas anderes.',
  reports: 'Der Autor gibt dies wieder; ob er zustimmt, sagt der Text nicht.',
  questions: 'Der Autor gibt dies wieder und zieht es in Zweifel.',
  rejects: 'Der Autor gibt dies wieder und weist es zurück.',
};

export const ownStanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'Der Autor behauptet dies im eigenen Namen.',
  concedes: 'Der Autor räumt dies im eigenen Namen ein.',
  reports: 'Der Autor gibt dies wieder; ob er zustimmt, sagt der Text nicht.',
  questions: 'Der Autor gibt dies wieder und zieht es in Zweifel.',
  rejects: 'Der Autor gibt dies wieder und weist es zurück.',
};

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'als sicher formuliert',
  probable: 'als wahrscheinlich formuliert',
  possible: 'als möglich formuliert',
};

export const typeWords: Readonly<Record<ClaimType, string>> = {
  fact: 'Tatsache',
  prediction: 'Prognose',
  cause: 'Ursache',
  definition: 'Begriffsbestimmung',
  value: 'Werturteil',
  policy: 'Forderung',
  interpretation: 'Deutung',
};

export const relationWords: Readonly<Record<Relation, string>> = {
  support: 'stützt',
  rebut: 'spricht gegen',
  undercut: 'bestreitet den Schluss in',
};

export const relationWordsPassive: Readonly<Record<Relation, string>> = {
  support: 'gestützt durch',
  rebut: 'entkräftet durch',
  undercut: 'Schluss bestritten durch',
};

export const actorTypeWords: Readonly<Record<ActorType, { one: string; many: string }>> = {
  person: { one: 'Person', many: 'Personen' },
  state: { one: 'Staat', many: 'Staaten' },
  organization: { one: 'Organisation', many: 'Organisationen' },
  group: { one: 'Gruppe', many: 'Gruppen' },
};

export const familyWords: Readonly<Record<Scheme['family'], string>> = {
  source: 'Argumente aus einer Quelle',
  'cases-and-rules': 'Argumente aus Fällen und Regeln',
  'cause-and-evidence': 'Argumente aus Ursachen und Belegen',
  'action-and-value': 'Argumente über Handlungen und Werte',
};

export const commonWords = {
  claim: 'Behauptung',
  claims: 'Behauptungen',
  arguments: 'Argumente',
  actors: 'Akteure',
  schemes: 'Schemata',
  guide: 'Anleitung',
  data: 'Daten',
  text: 'Text',
  articles: 'Artikel',
  map: 'Karte',
  maps: 'Karten',
  matrix: 'Matrix',
  library: 'Bibliothek',
  search: 'Suche',
  menu: 'Inhalt',
  ownVoice: 'der Autor',
  unnamedHolder,
  implicit: 'unausgesprochen',
  presupposes: 'setzt voraus',
  accordingTo: 'laut',
  none: 'Keine.',
  asserts: 'behauptet',
  inTheText: 'Im Text',
  onTheMap: 'Auf der Karte',
  editorsNote: 'Anmerkung der Herausgeber',
  skip: 'Zum Text springen',
  colophon:
    'Die Rechte am Text jedes Meinungsbeitrags liegen bei seinem Autor; er ist hier wiedergegeben, um ihn zu kommentieren. Die Anmerkungen beschreiben, was ein Text sagt; sie ergreifen nicht Partei.',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  onward: '▸',
  notesOn: (block: string) => `Randnotizen zu ${block}`,
  linkTo: (block: string) => `Link zu ${block}`,
  goToNote: (kind: string, number: number, voice: string) => `${kind} ${number}, ${voice}: zur Randnotiz`,
  quoted,
  citedDate: (date: string) => dateWords(date),
  names,
} as const;

export const blockWords = {
  title: 'Titel',
  dek: 'Untertitel',
  caption: 'Bildunterschrift',
  bio: 'über den Autor',
} as const;

export const layerWords = {
  title: 'Ebenen',
  claims: 'Behauptungen',
  all: 'Alle',
  allNote: 'alle Behauptungen, nicht nur die Hauptpunkte',
  arguments: 'Argumente',
  actors: 'Akteure',
  voices: 'Stimmen',
  map: 'Karte',
  legend: 'Legende',
  counted: (layer: string, count: number) => `${layer}, ${count}`,
} as const;

export const settingWords = {
  title: 'Ansicht',
  theme: 'Farbschema',
  auto: 'Wie das Gerät',
  light: 'Hell',
  dark: 'Dunkel',
  size: 'Schriftgröße',
  small: 'Klein',
  medium: 'Mittel',
  large: 'Groß',
  huge: 'Sehr groß',
  announce: 'Screenreader sagen an',
  every: 'jede Markierung',
  paragraph: 'die Markierungen je Absatz',
  off: 'keine Markierung',
  keys: 'Kurzbefehle mit einer Taste',
} as const;

export const teachWords = {
  title: 'Unterricht',
  hide: 'Inhalt der Randnotizen verbergen: Öffnen deckt ihn auf',
  worksheet: 'Als Arbeitsblatt drucken: nummerierte Stellen, Lösungen auf der letzten Seite',
  print: 'Drucken: ¶',
  from: 'erster Absatz, der gedruckt wird',
  to: 'letzter Absatz, der gedruckt wird',
  start: 'Drucken',
  present: 'Präsentieren',
  presentKeys: '→ und ← führen von Absatz zu Absatz, Esc beendet die Präsentation.',
} as const;

export const answersTitle = 'Lösungen';

export const markKeyWords = {
  own: 'die eigenen Behauptungen des Autors',
  told: 'Behauptungen, die anderen zugeschrieben werden',
  number: 'die Randnotiz der Behauptung',
  main: (main: number, all: number) =>
    `Unterstrichen: ${counted(main, { one: '# Hauptpunkt', other: 'die # Hauptpunkte' })} von ${claims(all)}.`,
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
          one: 'Ein Entwurf: Diese Anmerkung hat ein Programm vorgeschlagen; noch niemand hat sie geprüft.',
          other: 'Ein Entwurf: Diese # Anmerkungen hat ein Programm vorgeschlagen; noch niemand hat sie geprüft.',
        })
      : `${counted(all, {
          one: 'Teils noch Entwurf: Diese Anmerkung hat ein Programm vorgeschlagen',
          other: 'Teils noch Entwurf: Diese # Anmerkungen hat ein Programm vorgeschlagen',
        })}; ${counted(reviewed, { one: '# davon ist geprüft', other: '# davon sind geprüft' })}.`,
  draftedBy: (models: string) => `Entworfen von ${models}.`,
  status: (model: string) => `entworfen von ${model}`,
} as const;

export const actorCardWords = {
  title: 'Akteure in diesem Text',
  counts: (held: number, named: number) =>
    `${counted(held, { one: 'vertritt # Behauptung', other: 'vertritt # Behauptungen' })} · ${counted(named, { one: 'einmal genannt', other: '#-mal genannt' })}`,
} as const;

export const legendWords = {
  sample: 'Worte',
  own: 'vom Autor behauptet oder geteilt',
  numbers: '1 2',
  number: 'die Nummer der Randnotiz einer Behauptung',
  solid: 'durchgezogen',
  dashed: 'gestrichelt',
  styles: 'die eigene Behauptung des Autors; eine Behauptung, die jemand anderem zugeschrieben wird',
  lanes: 'Behauptungen, die sich überschneiden: ein Klick listet sie auf',
  roles: 'Konklusion; Prämisse; bestrittene Behauptung; Angriff auf einen Schluss',
  actor: 'der Name eines Akteurs (bei eingeschalteter Ebene „Akteure“); ein Klick öffnet eine Karte',
  voice: 'eine andere Stimme als die des Autors (bei eingeschalteter Ebene „Stimmen“)',
  paragraph: 'die dauerhafte Adresse des Absatzes; ein Klick kopiert sie',
  strip: 'Der Streifen am Fensterrand zeigt, wo im Text die Behauptungen liegen.',
  minor: 'eine Behauptung ohne Linie: eine eigene des Autors, die kein Hauptpunkt ist',
} as const;

export const keyWords = {
  notes: ['j / k', 'nächste, vorige Randnotiz'],
  unfold: ['Enter', 'Randnotiz öffnen'],
  back: ['Esc', 'zurück zum Text'],
  layers: ['1, 2, …', 'eine Ebene ein- oder ausblenden'],
  all: ['a', 'Hauptpunkte oder alle Behauptungen'],
  search: ['/', 'suchen'],
  help: ['?', 'diese Hilfe'],
} as const;

export const glanceWords = {
  title: 'Auf einen Blick',
  minutes: (count: number) => counted(count, { one: '# Minute', other: '# Minuten' }),
  claims,
  voices: (count: number) => counted(count, { one: '# Stimme', other: '# Stimmen' }),
  rejected: 'Was der Autor zurückweist',
  thesis: 'These',
  explains: 'Was der Text erklärt',
  concludes: 'Was der Text folgert',
  main: 'Hauptargumente',
  who: 'Wer zu Wort kommt',
  once: (count: number) => counted(count, { one: 'Eine Behauptung:', other: 'Je eine Behauptung:' }),
  all: 'Alle Behauptungen',
} as const;

export const languageWords = (tag: string) => format.languageName(language, tag);

export const dateWords = (date: string) => format.dateIn(language, date);

export function appearedWords(publication: string | undefined, published: string | undefined): string {
  if (publication === undefined && published === undefined) return 'Publikation und Datum in der Quelle nicht genannt';
  const date = published === undefined ? 'Datum in der Quelle nicht genannt' : format.dateIn(language, published);
  return `${publication ?? 'Publikation in der Quelle nicht genannt'}, ${date}`;
}

export const creditWords = {
  by: (name: string, date: string | undefined) => `Von ${name}${dated(date)}`,
  reviewed: (name: string, date: string | undefined) => `Geprüft von ${name}${dated(date)}`,
} as const;

function dated(date: string | undefined): string {
  return date === undefined ? '' : `, ${format.dateIn(language, date)}`;
}

export const claimWords = {
  in: (number: number | undefined) => (number === undefined ? 'Behauptung in' : `Behauptung ${number} in`),
  inFull: 'Die Behauptung im Ganzen',
  thisClaim: 'diese Behauptung',
  whole: 'Ganzer Absatz',
  withdrawn:
    'Diese Behauptung wurde zurückgezogen. Ihre Seite bleibt bestehen, damit Links darauf weiter funktionieren.',
  unstated: 'Diese Behauptung bleibt unausgesprochen: Ein Argument braucht sie, aber der Text sagt sie nicht.',
  lost: 'Die Stelle dieser Behauptung steht nicht mehr im Text.',
  stance: 'Haltung des Autors',
  cue: 'Zugeschrieben mit',
  via: 'Wiedergegeben durch',
  certainty: 'Gewissheit',
  addressees: 'Gerichtet an',
  booster: 'Bekräftigt mit',
  role: 'Im ganzen Text',
  sameAs: 'Ebenso in',
  for: 'Für diese Behauptung',
  noneFor: 'Der Text nennt dafür keinen Grund.',
  against: 'Gegen diese Behauptung',
  noneAgainst: 'Nichts im Text spricht dagegen.',
  use: 'Argumente, die sie verwenden',
  noneUse: 'Kein Argument verwendet sie.',
} as const;

export const actorWords = {
  holds: (held: number) => `vertritt ${claims(held)}`,
  aliases: 'Auch',
  partOf: 'Teil von',
  sameAs: 'Normdaten',
  roles: { holder: 'sagt es', addressee: 'ist angesprochen' },
  held: 'Vertretene Behauptungen',
  about: 'Behauptungen über',
  with: 'Kommt vor mit',
  shares: (passages: number, shared: number) =>
    format.inLine(language, [
      ...(passages > 0 ? [counted(passages, { one: '#\u00a0Stelle', other: '#\u00a0Stellen' })] : []),
      ...(shared > 0 ? [args(shared)] : []),
    ]),
  others: (count: number) => counted(count, { one: 'und # weiterer', other: 'und # weitere' }),
  arguments: 'Vorgebrachte Argumente',
  answers: 'Argumente dagegen',
  mentions: 'Erwähnungen',
  namedIn: 'Genannt in',
  namedTooIn: 'Außerdem genannt in',
} as const;

export const argumentWords = {
  premises: (count: number) => counted(count, { one: '# Prämisse', other: '# verbundene Prämissen' }),
  questions: { answered: 'beantwortet', raised: 'aufgeworfen' },
  open: (count: number) => counted(count, { one: '# offene Frage', other: '# offene Fragen' }),
  in: 'Argument in',
  by: 'vorgebracht von',
  withdrawn:
    'Dieses Argument wurde zurückgezogen. Seine Seite bleibt bestehen, damit Links darauf weiter funktionieren.',
  broken: 'Dieses Argument nennt einen zurückgezogenen Eintrag; deshalb ist es nur auf dieser Seite zu sehen.',
  attacks: 'Angriffe auf diesen Schluss',
  unstated: 'unausgesprochen',
  editorial: 'Verbindung von den Herausgebern',
  editorialSentence: 'Der Text spricht diesen Schluss nicht aus; die Herausgeber ergänzen ihn.',
  asHeld: 'als vertretene Ansicht',
  heldStatement: (who: string, statement: string) => `Nach Ansicht von ${who}: ${statement}`,
  asHeldBy: (who: string) => `zählt als Ansicht von ${who}, ob sie wahr ist oder nicht`,
  cue: 'Erkennbar an',
  shown: 'erkennbar an',
  aims: { support: 'für', rebut: 'gegen', undercut: 'gegen den Schluss in' } satisfies Record<Relation, string>,
  scheme: 'Schema:',
  so: 'und das',
  unfilled: 'hier nicht ausgesprochen',
  critical: 'Kritische Fragen',
  inFull: 'Das Argument im Ganzen',
} as const;

export const articleWords = {
  withdrawn: 'Diese Ausgabe wurde zurückgezogen. Ihre Seite bleibt bestehen, damit Links darauf weiter funktionieren.',
  caption: 'Bild (nicht gezeigt)',
  picture: 'Bild an seiner Quelle',
  allClaims: 'Alle Behauptungen',
  allArguments: 'Alle Argumente',
  citeAs: 'Zitiervorschlag:',
  data: 'Nachweis und Daten',
  plainText: 'Reiner Text',
  unstated: 'Unausgesprochene Prämissen',
  lost: 'Nicht mehr im Text',
  elsewhere: 'Argumente ohne Textstelle',
} as const;

export const provenanceWords = {
  archived: 'Archivierte Kopie',
  retrieved: (date: string) => `Abgerufen: ${format.dateIn(language, date)}`,
  license: 'Lizenz:',
  rightsHolder: 'Rechte:',
} as const;

export const faceWords = {
  contact: 'Kontakt',
  report: 'Fehler melden',
  edit: 'Diese Seite bearbeiten',
  editors: (all: readonly string[]) => `Herausgegeben von ${format.joined(language, all)}. `,
  edition: (version: string | undefined, date: string | undefined) =>
    `${version === undefined ? 'Ausgabe' : `Ausgabe ${version}`}${dated(date)}. `,
} as const;

export const excerptWords = {
  excerpts:
    'Diese Ausgabe enthält Auszüge: die kommentierten Stellen mit den Worten davor und danach. „[…]“ steht für ausgelassene Worte.',
  none: 'Diese Ausgabe enthält nicht den Text, nur die Anmerkungen.',
  original: 'Das Original lesen',
  claims: 'Behauptungen des Textes',
} as const;

export const editionWords = {
  lead: 'Eine kommentierte Ausgabe. Auf jeden Absatz folgen die Behauptungen, die darin beginnen: die Nummer der Behauptung, wer sie vertritt, die Haltung des Autors, ihre Art, wie sicher sie formuliert ist, die Behauptung in einem Satz und die Worte des Textes, die sie ausdrücken. Die Anmerkungen beschreiben, was der Text sagt; sie ergreifen nicht Partei.',
  source: 'Zuerst veröffentlicht unter',
  page: 'Die Seite der Ausgabe',
  text: 'Text und Behauptungen',
  beneath: 'Behauptungen ohne Textstelle',
  claim: (number: string) => `Behauptung ${number}`,
  words: 'Wortlaut',
} as const;

export const llmsWords = {
  lead: 'Jede Ausgabe ist ein Meinungsbeitrag im Wortlaut, mit seinen Behauptungen, denen, die sie vertreten, und den Argumenten, die sie verbinden.',
  editions: 'Ausgaben als reiner Text',
  lists: 'Verzeichnisse',
} as const;

export const feedWords = { title: 'Feed neuer Ausgaben' } as const;

export const mapWords = {
  title: 'Argumentkarte',
  maps: 'Karten',
  step: {
    support: { one: 'stützt', many: 'stützen zusammen' },
    rebut: { one: 'spricht dagegen', many: 'sprechen zusammen dagegen' },
    undercut: { one: 'bestreitet den Schluss', many: 'bestreiten zusammen den Schluss' },
  },
  held: { some: 'teils als Ansicht', all: 'als Ansicht' },
  editorial: 'von den Herausgebern',
  main: { concludes: 'was der Text folgert', explains: 'was der Text erklärt' },
  because: { support: 'gestützt durch', rebut: 'entkräftet durch', undercut: 'Schluss bestritten durch' },
  stance: {
    endorses: 'geteilt',
    concedes: 'eingeräumt',
    reports: 'wiedergegeben',
    questions: 'bezweifelt',
    rejects: 'zurückgewiesen',
  },
  author: 'Der Autor',
  unnamed: 'Eine ungenannte Person',
  unstated: 'unausgesprochen',
  argued: (map: number) => `Begründet in Karte ${map}`,
  also: (map: number) => `Auch in Karte ${map}`,
  shownElsewhere: 'an anderer Stelle dieser Karte begründet',
  overview: 'Übersicht: die wichtigsten Behauptungen und was ihnen entgegensteht',
  whole: 'Alle Argumente in einer Zeichnung',
  stamp: 'Entwurf',
  download: 'SVG',
  picture: 'PNG',
  drawing: 'Zeichnung anzeigen',
  none: 'In diesem Text ist noch kein Argument erschlossen.',
  legend: 'Wie man die Karte liest',
  howToRead:
    'Eine Konklusion steht über den Behauptungen, die sie stützen oder angreifen. Ein Kasten ist eine Behauptung; er trägt ihre Nummer und führt zu ihrer Textstelle. Ein gerundetes Feld ist der Schluss von den Prämissen auf die Konklusion; es führt zum Argument.',
  relations: {
    support: 'stützt die Behauptung darüber',
    rebut: 'spricht gegen sie',
    undercut: 'bestreitet den Schluss, nicht die Behauptung',
  },
  own: 'eigene Behauptung des Autors',
  told: 'wiedergegeben',
  linked: 'Prämissen, die zusammenwirken',
  stanceLegend: 'Haltung des Autors:',
  zoom: 'Größe der Zeichnung',
  zoomIn: 'Größer',
  zoomOut: 'Kleiner',
  zoomFit: 'An das Fenster anpassen',
  zoomReset: 'Originalgröße',
  counts: (shown: number, steps: number) =>
    `${claims(shown)}, ${counted(steps, { one: '# Argument', other: '# Argumente' })}`,
} as const;

export const questionWords = {
  assumption: 'Auf Nachfrage muss dies beantworten, wer so argumentiert:',
  exception: 'Dies muss beantworten, wer das Argument kritisiert:',
} as const;

export const matrixWords = {
  title: 'Wer wo steht',
  lead: 'Behauptungen, die jemand anderem zugeschrieben werden oder umstritten sind, mit allen, die im Text dazu Stellung nehmen.',
  none: 'In der Bibliothek gibt es noch keine wiedergegebene oder umstrittene Behauptung.',
  counts: (disputed: number, sides: number) =>
    `${claims(disputed)} · ${counted(sides, { one: '# Akteur', other: '# Akteure' })}`,
  disputed: 'bestritten von',
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
    holds: 'vertritt sie',
    ascribed: 'vertritt sie, wie jemand sagt, den der Autor wiedergibt',
    disputes: 'vertritt eine Behauptung, die dagegen spricht',
    endorses: 'der Autor teilt sie',
    concedes: 'der Autor räumt sie ein',
    reports: 'der Autor gibt sie wieder, ohne Stellung zu nehmen',
    questions: 'der Autor bezweifelt sie',
    rejects: 'der Autor weist sie zurück',
  },
} as const;

export const relationHeadings: Readonly<Record<Relation, string>> = {
  support: 'Stützende Argumente',
  rebut: 'Argumente gegen eine Behauptung',
  undercut: 'Angriffe auf einen Schluss',
};

export const partWords = {
  library: 'Die Bibliothek',
  articles,
  elsewhere: 'In anderen Teilen der Bibliothek',
  counts: (held: number, named: number) => `vertritt ${claims(held)}, genannt in ${articles(named)}`,
} as const;

export const pageWords = {
  pages: 'Seiten',
  page: (number: number) => `Seite ${number}`,
  of: 'Aus',
} as const;

export const listTitles: Readonly<Record<PagedList, string>> = {
  articles: 'Artikel',
  claims: 'Behauptungen',
  arguments: 'Argumente',
  actors: 'Akteure',
  maps: 'Argumentkarten',
  notes: 'Anmerkungen und Fragen',
  shared: 'Gemeinsame Behauptungen',
  compare: 'Nebeneinander',
};

export const emptyLists: Readonly<Record<CommonList, string>> = {
  articles: 'Die Bibliothek enthält noch keine Artikel.',
  claims: 'Die Bibliothek enthält noch keine Behauptungen.',
  arguments: 'Die Bibliothek enthält noch keine Argumente.',
  actors: 'Die Bibliothek enthält noch keine Akteure.',
  maps: 'Die Bibliothek enthält noch keine Artikel.',
};

export const sharedWords = {
  lead: 'Behauptungen, die mehrere Artikel aufstellen, einräumen, wiedergeben oder zurückweisen. Die Herausgeber haben sie verbunden; jeder Artikel drückt sie auf seine Weise aus.',
  kicker: (count: number) => `Dieselbe Behauptung in ${articlesDative(count)}`,
  also: (count: number) => counted(count, { one: 'auch in # weiteren Artikel', other: 'auch in # weiteren Artikeln' }),
  disputed: 'umstritten',
  stances: {
    endorses: 'Behauptet oder geteilt',
    concedes: 'Eingeräumt',
    reports: 'Wiedergegeben',
    questions: 'Bezweifelt',
    rejects: 'Zurückgewiesen',
  },
  articles: 'Artikel und Behauptungen',
  actors: 'Akteure und Behauptungen',
} as const;

export const compareWords = {
  lead: 'Paare von Artikeln, die Behauptungen gemeinsam haben oder von denen einer über Behauptungen des anderen argumentiert.',
  pairs: (count: number) =>
    counted(count, { one: '# Paar von Artikeln nebeneinander', other: '# Paare von Artikeln nebeneinander' }),
  counts: (shared: number, disputed: number, made: number) =>
    format.inLine(language, [
      ...(shared > 0 ? [counted(shared, { one: '# gemeinsame Behauptung', other: '# gemeinsame Behauptungen' })] : []),
      ...(disputed > 0 ? [counted(disputed, { other: '# umstritten' })] : []),
      ...(made > 0 ? [args(made)] : []),
    ]),
  disputed: 'Umstrittene Behauptungen',
  arguments: 'Argumente über Behauptungen des anderen Artikels',
  actors: 'Akteure in beiden Artikeln',
} as const;

export const schemeWords = {
  title: 'Schemata',
  kicker: 'Argumentationsschema',
  lead: 'Muster des alltäglichen Argumentierens, jedes mit den Fragen, die man kritisch an es stellt.',
  therefore: 'also vermutlich',
  example: 'Beispiel.',
  questions: 'Kritische Fragen',
  used: 'Verwendet in',
  unused: 'Kein Argument dieser Bibliothek verwendet es.',
  arguments: (count: number) => counted(count, { one: '# Argument', other: '# Argumente' }),
} as const;

export const cardWords = {
  counts: (annotated: number, made: number) => `${claims(annotated)} · ${args(made)}`,
  reviewed: (reviewed: number, all: number) =>
    counted(all, { one: `${numeral(reviewed)} von # Annotation`, other: `${numeral(reviewed)} von # Annotationen` }),
} as const;

export const frontWords = {
  empty: 'Die Bibliothek ist leer',
  begin:
    'Legen Sie den Text eines Meinungsbeitrags in den Ordner content/sources und starten Sie „npm start“ oder „npm run ingest -- DATEI“. Der Artikel, seine Behauptungen, Argumente und Akteure entstehen als Entwürfe in Dateien, die Sie bearbeiten können.',
  read: 'Den kommentierten Text lesen',
  kind: 'Eine kommentierte Ausgabe',
  what: 'In jedem Text ist jede Behauptung markiert: wer sie aufstellt, wie der Autor zu ihr steht und was für und gegen sie spricht.',
  byArticle: 'Artikel für Artikel',
} as const;

export const searchBoxWords = {
  title: 'Suche',
  label: 'Wörter oder eine Wendung in Anführungszeichen',
  close: 'Schließen',
  noScript: 'Die Suche braucht JavaScript. Ohne JavaScript findet Ihr Browser Wörter auf jeder dieser Seiten:',
  keys: '↑ ↓ wählen · Enter öffnet · Esc schließt',
} as const;

export const resultKindWords = {
  claim: 'Behauptungen',
  article: 'Artikel',
  argument: 'Argumente',
  actor: 'Akteure',
};

export const searchWords = {
  filters: {
    kind: 'Art',
    holder: 'Vertreten von',
    stance: 'Haltung des Autors',
    type: 'Art der Behauptung',
    actor: 'Genannter Akteur',
    article: 'Artikel',
  },
  filterTitle: (chosen: number) => (chosen === 0 ? 'Filter' : `Filter (${chosen})`),
  chosen: 'Gewählte Filter',
  remove: (filter: string, value: string) => `Filter „${filter}: ${value}“ entfernen`,
  clear: 'Alle entfernen',
  allValues: (count: number) => counted(count, { other: 'Alle #' }),
  fewerValues: 'Weniger',
  results: (count: number) => counted(count, { one: '# Treffer', other: '# Treffer' }),
  allOfKind: (count: number, kind: string) => `Alle ${counted(count, { other: '#' })} unter ${kind}`,
  more: (count: number) => counted(count, { other: '# weitere' }),
  count: (count: number) => counted(count, { other: '#' }),
  unnamedHolder,
  fullPage: 'Alle Treffer und Filter auf einer Seite',
  asserts: 'behauptet',
  inFull: { claim: 'Die Behauptung im Ganzen', argument: 'Das Argument im Ganzen' },
  otherPassages: (count: number) => counted(count, { one: '# weitere Stelle', other: '# weitere Stellen' }),
  nothingTyped: 'Geben Sie ein Suchwort ein.',
  start:
    'Durchsucht Artikel, Behauptungen, Argumente und Akteure, ohne auf Großschreibung und Akzente zu achten. „Anführungszeichen“ finden eine Wendung im Wortlaut.',
  tryHolder: 'Was sie vertreten',
  tryActor: 'Wo sie erwähnt werden',
  tryStance: 'Haltung des Autors',
  none: (query: string) => (query === '' ? 'Nichts entspricht all diesen Filtern.' : `Nichts gefunden für „${query}“.`),
  noneWithFilters: 'Ohne Filter:',
  noneWithWords: 'Ohne Anführungszeichen:',
  mostWords: 'Keine Behauptung enthält alle diese Wörter. Diese enthalten die meisten davon.',
  fillers:
    'aber als am an auf aus bei das dass dem den der des die ein eine einem einen einer er es für hat im in ist kein man mit nicht oder sagt sich sie sind über und von vor wann warum was welche welcher welches wer wie wird wo zu zum zur',
  inNote: 'in der Notiz dazu',
  draft: 'Entwurf',
  noneAtAll: 'Versuchen Sie es mit anderen Wörtern oder mit dem Anfang eines Wortes.',
  cutShort: (length: number) => `Nur die ersten ${length} Zeichen werden berücksichtigt.`,
  failed: 'Der Suchindex ist nicht lesbar oder unvollständig.',
  failedHelp: 'Diese Seiten können Sie trotzdem lesen:',
  again: 'Erneut versuchen',
} as const;

export const searchExportWords = {
  title: 'Diese Treffer als Dateien',
  csv: 'CSV',
  citations: 'Zitate (.txt)',
  first: (count: number) => `Nur die ersten ${count} Treffer sind in der Datei.`,
} as const;

export const offlineWords = {
  ready: 'Bereit zum Lesen ohne Internet.',
  save: (size: string) => `Die ganze Bibliothek zum Lesen ohne Internet speichern (${size})`,
  saving: 'Die Bibliothek wird zum Lesen ohne Internet gespeichert',
  incomplete:
    'Einige Seiten konnten nicht zum Lesen ohne Internet gespeichert werden: Die Verbindung brach ab, oder der Browser hat keinen Platz mehr. Beim Öffnen der nächsten Seite wird es erneut versucht.',
  updated: 'Diese Bibliothek wurde aktualisiert.',
  reload: 'Neu laden',
  megabytes: (bytes: number) => format.megabytes(language, bytes),
} as const;

export const unsavedWords = {
  heading: 'Diese Seite ist auf diesem Gerät nicht gespeichert',
  remedy: 'Sie können sie lesen, sobald Sie wieder online sind. Gespeicherte Seiten:',
} as const;

export const notFoundWords = {
  title: 'Seite nicht gefunden',
  reason: 'Vielleicht ist die Adresse falsch, oder die Seite wurde verschoben. Hier geht es weiter:',
} as const;

export const redirectWords = {
  title: 'Diese Seite ist umgezogen',
  here: 'Zur neuen Adresse',
} as const;

export const quoteWords = {
  found: 'Dies ist die verlinkte Stelle.',
  moved: 'Die verlinkte Stelle steht jetzt an anderem Ort im Text, nämlich hier.',
  changed: 'Der Text hat sich geändert, seit der Link entstand. So lautet die Stelle heute.',
  ambiguous: 'Die verlinkten Worte kommen mehrmals vor, und der Link sagt nicht, welche Stelle gemeint ist.',
  lost: 'Die verlinkte Stelle steht nicht mehr im Text.',
} as const;

export const overlapWords = (count: number) =>
  counted(count, { one: '# Randnotiz zu diesen Worten', other: '# Randnotizen zu diesen Worten' });

export const sheetWords = {
  previous: 'Zurück',
  next: 'Weiter',
  close: 'Schließen',
  place: (at: number, all: number) => `${at} von ${all}`,
} as const;

export const listWords = {
  filter: 'Filtern',
  left: (count: number, all: number) => `${count} von ${all}`,
  sort: 'Reihenfolge',
  asListed: 'wie aufgeführt',
  byName: 'nach Namen',
  byCount: 'nach Anzahl',
  author: 'Autor',
  language: 'Sprache',
  status: 'Stand',
  every: 'alle',
} as const;

export const announceWords = (name: string, notes: number) => `${name}, Randnotizen: ${notes}`;

export const dataWords = {
  title: 'Daten',
  lead: 'Jeder Artikel und die ganze Bibliothek, mit allen Anmerkungen, als Dateien für andere Programme.',
  cite: 'Zitierweise',
  none: 'Die Bibliothek enthält noch keine Artikel. Hier werden ihre Dateien aufgeführt.',
  many: 'Die Bibliothek hat zu viele Artikel für eine Liste oder eine Datei. Am Ende der Seite jedes Artikels führt ein Link zu seinem Nachweis und seinen Dateien; „npm run export“ schreibt Dateien der ganzen Bibliothek.',
  formats: 'Formate',
  positions:
    'Alle Dateien enthalten dieselben Anmerkungen, soweit das Format sie ausdrücken kann. Zurückgezogene Einträge fehlen, Entwürfe sind als solche gekennzeichnet. Positionen zählen Unicode-Codepoints ab 0 im reinen Text eines Artikels (.txt); dessen SHA-256 steht in den Dateien. Adressen sind vollständig, wenn die Adresse der Website bekannt ist, sonst relativ zu dieser Seite.',
  whole: 'Die ganze Bibliothek:',
  example: 'Einige Zeilen als Beispiel',
  schema: 'Das JSON Schema der JSON-Dateien',
  list: 'Die Liste aller Dateien für Programme, mit Größen (Data Package)',
  api: 'Eine Text-Schnittstelle',
  apiText:
    'Nur die Texte, ganz und Block für Block, in TEI: Distributed Text Services 1.0, als Dateien. Die Anleitung sagt, was ein Server ohne Abfrageparameter auslässt.',
  size: (bytes: number) => format.kilobytes(language, bytes),
} as const;

export const termWords = {
  title: 'Begriffe',
  lead: 'Die Wörter dieser Seiten für das, was ein Text behauptet und wie er argumentiert.',
  all: 'Alle Begriffe',
  terms: {
    claim: {
      name: 'Behauptung',
      text: 'Etwas, das ein Text behauptet oder andere behaupten lässt, als ein Satz, der wahr oder falsch sein kann.',
    },
    voice: {
      name: 'Stimme',
      text: 'Wer eine Behauptung vertritt: der Autor oder jemand, dessen Ansicht er wiedergibt. Ein Text spricht oft mit mehreren Stimmen.',
    },
    stance: {
      name: 'Haltung',
      text: 'Wie der Autor eine fremde Behauptung nimmt: Er teilt sie, räumt sie ein, gibt sie nur wieder, bezweifelt sie oder weist sie zurück.',
    },
    unstated: {
      name: 'Unausgesprochene Behauptung',
      text: 'Eine Behauptung, die der Text nicht ausspricht, die aber eines seiner Argumente braucht.',
    },
    argument: {
      name: 'Argument',
      text: 'Ein Schritt von einer oder mehreren Behauptungen, den Prämissen, zu einer anderen, die sie stützen oder gegen die sie sprechen.',
    },
    undercut: {
      name: 'Angriff auf einen Schluss',
      text: 'Ein Argument gegen einen Schritt statt gegen eine Behauptung: Selbst wenn die Prämissen wahr sind, folgt der Schluss nicht aus ihnen. In der Argumentationstheorie: Undercut.',
    },
    scheme: {
      name: 'Schema',
      text: 'Ein verbreitetes Muster von Argumenten, etwa das Argument aus einer Expertenmeinung. Es sagt, welche Prämissen nötig sind und was sich fragen lässt.',
    },
    question: {
      name: 'Kritische Frage',
      text: 'Eine Frage, die sich an jedes Argument eines Schemas stellen lässt. Der Text kann sie beantworten, aufwerfen oder offenlassen.',
    },
  },
} as const;

export const epubWords = {
  notes: 'Anmerkungen',
  contents: 'Inhalt',
  accessibility:
    'Der Text lässt sich vergrößern und vorlesen. Anmerkungen und Textstellen sind gegenseitig verlinkt. Auf jede Zeichnung folgt eine Liste mit demselben Inhalt.',
} as const;

export const citeWords = {
  kind: 'kommentierte Ausgabe',
  by: (all: readonly string[]) => `herausgegeben von ${format.joined(language, all)}`,
  version: (version: string) => `Version ${version}`,
  edition: 'Diese Ausgabe',
  article: 'Der Meinungsbeitrag',
  passage: 'Eine Stelle',
  paragraph: 'Absatz',
  keep: 'Zum Behalten',
  downloads: {
    html: 'Eine HTML-Datei mit Text, Anmerkungen und Karten',
    epub: 'EPUB, für Lesegeräte',
    pdf: 'PDF, zum Drucken',
  },
  files: 'Dateien mit Daten',
  embed: 'Einbetten',
  quotation: 'Als Zitat',
  frame: 'In einem Rahmen',
  snippetNote: 'Kopieren Sie dieses HTML in Ihre Seite.',
  copy: 'Kopieren',
} as const;

export const copyWords = {
  quoted,
  bar: 'Ausgewählte Worte',
  link: 'Link kopieren',
  quotation: 'Zitat kopieren',
  accessed: (day: string) => `abgerufen am ${format.dateIn(language, day)}`,
  share: 'Teilen',
  copied: 'Kopiert.',
} as const;

export const editWords = {
  copyClaim: 'Als Behauptungsdatei kopieren',
} as const;

export const reportWords = {
  title: 'Zitate und ihre Textstellen',
  description: 'Für Herausgeber: welche Zitate in ihren Artikeln gefunden wurden und wie sicher.',
  lead: 'Für Herausgeber: ob jedes Zitat dieser Bibliothek in seinem Artikel gefunden wurde, wie sicher, und was dort heute steht. Suchmaschinen führen diese Seite nicht auf.',
  none: 'Die Bibliothek enthält noch keine Artikel.',
  allExact: 'Jedes Zitat steht wörtlich in seinem Artikel.',
  exact: (count: number) => counted(count, { one: '# Zitat wörtlich gefunden', other: '# Zitate wörtlich gefunden' }),
  states: {
    exact: 'wörtlich',
    moved: 'in einem anderen Block',
    fuzzy: 'geändert',
    ambiguous: 'an mehreren Stellen',
    orphan: 'nicht gefunden',
  },
  written: 'Wie zitiert',
  now: 'Heute im Text',
  nothingAlike: 'Keine Stelle des Textes ist ähnlich.',
  score: (likeness: number) => `Ähnlichkeit ${format.percentage(language, likeness)}`,
  runnerUp: (likeness: number) => `nächstbeste ${format.percentage(language, likeness)}`,
  article: 'Artikel',
  waiting: 'In der Warteschlange',
  from: (source: string) => `aus ${source}`,
} as const;

export const checkWords = {
  title: 'Die Regeln der Prüfung',
  description: 'Jede Regel mit Grund, Beispiel und Abhilfe.',
  lead: 'Diese Regeln prüfen die Bibliothek vor jedem Build und mit npm run check. Jedes Problem wird mit Datei, Zeile und Spalte gemeldet. Fehler halten den Build an; Warnungen werden nur gezeigt, außer mit --strict. Mit --fix werden Zitate berichtigt, die verschoben sind oder nur typografisch abweichen.',
  example: 'Die Beispiele beziehen sich auf diesen Artikel:',
  severity: { error: 'hält den Build an', warning: 'warnt' },
  reason: 'Warum',
  remedy: 'Abhilfe',
  broken: 'Zum Beispiel',
  says: 'Meldung',
} as const;
