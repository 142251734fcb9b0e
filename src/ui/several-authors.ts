// The words for a text by two or more authors, in the interface's languages: “rejected by the authors” instead of
// “rejected by the author”. The words for a text by one author are in the file of each language.

import type { Stance } from '../model/claim.ts';
import type { Words } from './languages.ts';
import type { Tag } from './tags.ts';

interface AuthorWords {
  readonly own: string;
  readonly ownClaims: string;
  readonly asserts: string;
  readonly presupposes: string;
  /** The authors' stances, shown after the claim's holder: “Iran · rejected by the authors”. */
  readonly stances: Readonly<Record<Stance, string>>;
  /** The authors' stances on the claim of somebody else, as sentences. */
  readonly sentences: Readonly<Record<Stance, string>>;
  /** The authors' stances on their own claim, as sentences. For the other stances, `sentences` is used. */
  readonly ownSentences: Readonly<Record<'endorses' | 'concedes', string>>;
  /**
   * The words of the legend: for a claim that the authors make or endorse, the two kinds of lines, another voice, a
   * claim without a line.
   */
  readonly legend: Readonly<Record<'own' | 'styles' | 'voice' | 'minor', string>>;
  readonly map: Readonly<Record<'author' | 'own' | 'stanceLegend', string>>;
  /**
   * The words of the matrix: the authors' stances, and the word for a claim that somebody else attributes to a holder.
   */
  readonly cells: Readonly<Record<Stance | 'ascribed', string>>;
  /** The heading of the claims that the authors reject. */
  readonly rejected: string;
}

const severalAuthors: Readonly<Record<Tag, AuthorWords>> = {
  en: {
    own: 'the authors',
    ownClaims: 'the authors’ own claims',
    asserts: 'assert',
    presupposes: 'presuppose',
    stances: {
      endorses: 'endorsed by the authors',
      concedes: 'conceded by the authors',
      reports: 'reported',
      questions: 'questioned by the authors',
      rejects: 'rejected by the authors',
    },
    sentences: {
      endorses: 'The authors report this and agree.',
      concedes: 'The authors concede this but argue for something else.',
      reports: 'The authors report this; the text does not say whether they agree.',
      questions: 'The authors report this and cast doubt on it.',
      rejects: 'The authors report this and reject it.',
    },
    ownSentences: {
      endorses: 'The authors assert this in their own voice.',
      concedes: 'The authors concede this in their own voice.',
    },
    legend: {
      own: 'asserted or endorsed by the authors',
      styles: 'the authors’ own claim; a claim attributed to someone else',
      voice: 'a voice other than the authors’ (with Voices on)',
      minor: 'a claim without a line: one of the authors’ own that is not a main point',
    },
    map: { author: 'The authors', own: 'the authors’ own claim', stanceLegend: 'The authors’ stance:' },
    cells: {
      ascribed: 'holds it, according to someone the authors report',
      endorses: 'the authors endorse it',
      concedes: 'the authors concede it',
      reports: 'the authors report it without taking a side',
      questions: 'the authors question it',
      rejects: 'the authors reject it',
    },
    rejected: 'What the authors reject',
  },
  de: {
    own: 'die Autoren',
    ownClaims: 'die eigenen Behauptungen der Autoren',
    asserts: 'behaupten',
    presupposes: 'setzen voraus',
    stances: {
      endorses: 'von den Autoren geteilt',
      concedes: 'von den Autoren eingeräumt',
      reports: 'wiedergegeben',
      questions: 'von den Autoren bezweifelt',
      rejects: 'von den Autoren zurückgewiesen',
    },
    sentences: {
      endorses: 'Die Autoren geben dies wieder und stimmen zu.',
      concedes: 'Die Autoren räumen dies ein, argumentieren aber für etwas anderes.',
      reports: 'Die Autoren geben dies wieder; ob sie zustimmen, sagt der Text nicht.',
      questions: 'Die Autoren geben dies wieder und ziehen es in Zweifel.',
      rejects: 'Die Autoren geben dies wieder und weisen es zurück.',
    },
    ownSentences: {
      endorses: 'Die Autoren behaupten dies im eigenen Namen.',
      concedes: 'Die Autoren räumen dies im eigenen Namen ein.',
    },
    legend: {
      own: 'von den Autoren behauptet oder geteilt',
      styles: 'die eigene Behauptung der Autoren; eine Behauptung, die jemand anderem zugeschrieben wird',
      voice: 'eine andere Stimme als die der Autoren (bei eingeschalteter Ebene „Stimmen“)',
      minor: 'eine Behauptung ohne Linie: eine eigene der Autoren, die kein Hauptpunkt ist',
    },
    map: { author: 'Die Autoren', own: 'eigene Behauptung der Autoren', stanceLegend: 'Haltung der Autoren:' },
    cells: {
      ascribed: 'vertritt sie, wie jemand sagt, den die Autoren wiedergeben',
      endorses: 'die Autoren teilen sie',
      concedes: 'die Autoren räumen sie ein',
      reports: 'die Autoren geben sie wieder, ohne Stellung zu nehmen',
      questions: 'die Autoren bezweifeln sie',
      rejects: 'die Autoren weisen sie zurück',
    },
    rejected: 'Was die Autoren zurückweisen',
  },
  es: {
    own: 'los autores',
    ownClaims: 'las afirmaciones de los propios autores',
    asserts: 'afirman',
    presupposes: 'presuponen',
    stances: {
      endorses: 'compartido por los autores',
      concedes: 'concedido por los autores',
      reports: 'referido',
      questions: 'puesto en duda por los autores',
      rejects: 'rechazado por los autores',
    },
    sentences: {
      endorses: 'Los autores refieren esta afirmación y la comparten.',
      concedes: 'Los autores conceden esta afirmación, pero argumentan a favor de otra cosa.',
      reports: 'Los autores refieren esta afirmación; el texto no dice si la comparten.',
      questions: 'Los autores refieren esta afirmación y la ponen en duda.',
      rejects: 'Los autores refieren esta afirmación y la rechazan.',
    },
    ownSentences: {
      endorses: 'Los autores lo afirman con su propia voz.',
      concedes: 'Los autores lo conceden con su propia voz.',
    },
    legend: {
      own: 'afirmado o compartido por los autores',
      styles: 'una afirmación de los propios autores; una afirmación atribuida a otra persona',
      voice: 'una voz distinta de la de los autores (con la capa Voces activada)',
      minor: 'una afirmación sin línea: una de los propios autores que no es un punto principal',
    },
    map: { author: 'Los autores', own: 'afirmación de los propios autores', stanceLegend: 'Postura de los autores:' },
    cells: {
      ascribed: 'la sostiene, según alguien a quien refieren los autores',
      endorses: 'los autores la comparten',
      concedes: 'los autores la conceden',
      reports: 'los autores la refieren sin tomar partido',
      questions: 'los autores la ponen en duda',
      rejects: 'los autores la rechazan',
    },
    rejected: 'Lo que los autores rechazan',
  },
  fa: {
    own: 'نویسندگان',
    ownClaims: 'ادعاهای خود نویسندگان',
    asserts: 'می‌گویند',
    presupposes: 'مفروض می‌گیرند',
    stances: {
      endorses: 'با تأیید نویسندگان',
      concedes: 'با اذعان نویسندگان',
      reports: 'نقل‌شده',
      questions: 'با تردید نویسندگان',
      rejects: 'ردشده از سوی نویسندگان',
    },
    sentences: {
      endorses: 'نویسندگان این را نقل می‌کنند و با آن موافق‌اند.',
      concedes: 'نویسندگان به این اذعان می‌کنند، اما به سود سخن دیگری استدلال می‌آورند.',
      reports: 'نویسندگان این را نقل می‌کنند؛ از متن برنمی‌آید که با آن موافق‌اند یا نه.',
      questions: 'نویسندگان این را نقل می‌کنند و در آن تردید روا می‌دارند.',
      rejects: 'نویسندگان این را نقل می‌کنند و نمی‌پذیرند.',
    },
    ownSentences: {
      endorses: 'نویسندگان این را از زبان خود می‌گویند.',
      concedes: 'نویسندگان از زبان خود به این اذعان می‌کنند.',
    },
    legend: {
      own: 'گفتهٔ نویسندگان یا با تأیید آنان',
      styles: 'ادعای خود نویسندگان؛ ادعای منسوب به دیگری',
      voice: 'صدایی جز صدای نویسندگان (وقتی لایهٔ صداها روشن است)',
      minor: 'ادعای بی‌خط: یکی از ادعاهای خود نویسندگان که نکتهٔ اصلی نیست',
    },
    map: { author: 'نویسندگان', own: 'ادعای خود نویسندگان', stanceLegend: 'موضع نویسندگان:' },
    cells: {
      ascribed: 'به گفتهٔ کسی که نویسندگان سخنش را نقل می‌کنند، صاحب این ادعاست',
      endorses: 'نویسندگان آن را تأیید می‌کنند',
      concedes: 'نویسندگان به آن اذعان می‌کنند',
      reports: 'نویسندگان آن را بی‌موضع‌گیری نقل می‌کنند',
      questions: 'نویسندگان در آن تردید می‌کنند',
      rejects: 'نویسندگان آن را رد می‌کنند',
    },
    rejected: 'آنچه نویسندگان رد می‌کنند',
  },
  fr: {
    own: 'les auteurs',
    ownClaims: 'les affirmations des auteurs',
    asserts: 'affirment',
    presupposes: 'présupposent',
    stances: {
      endorses: 'approuvé par les auteurs',
      concedes: 'concédé par les auteurs',
      reports: 'rapporté',
      questions: 'mis en doute par les auteurs',
      rejects: 'rejeté par les auteurs',
    },
    sentences: {
      endorses: 'Les auteurs rapportent cette affirmation et l’approuvent.',
      concedes: 'Les auteurs concèdent cette affirmation, mais plaident pour autre chose.',
      reports: 'Les auteurs rapportent cette affirmation\u202f; le texte ne dit pas s’ils l’approuvent.',
      questions: 'Les auteurs rapportent cette affirmation et la mettent en doute.',
      rejects: 'Les auteurs rapportent cette affirmation et la rejettent.',
    },
    ownSentences: {
      endorses: 'Les auteurs l’affirment en leur propre nom.',
      concedes: 'Les auteurs le concèdent en leur propre nom.',
    },
    legend: {
      own: 'affirmé ou approuvé par les auteurs',
      styles: 'une affirmation des auteurs\u202f; une affirmation attribuée à quelqu’un d’autre',
      voice: 'une autre voix que celle des auteurs (calque Voix affiché)',
      minor: 'une affirmation sans trait\u00a0: l’une de celles des auteurs qui n’est pas un point principal',
    },
    map: { author: 'Les auteurs', own: 'affirmation des auteurs', stanceLegend: 'Position des auteurs\u00a0:' },
    cells: {
      ascribed: 'la soutient, selon quelqu’un que rapportent les auteurs',
      endorses: 'les auteurs l’approuvent',
      concedes: 'les auteurs la concèdent',
      reports: 'les auteurs la rapportent sans prendre parti',
      questions: 'les auteurs la mettent en doute',
      rejects: 'les auteurs la rejettent',
    },
    rejected: 'Ce que les auteurs rejettent',
  },
};

/** The words for an article by its number of authors. An article without known authors has the words for one. */
export function byAuthors(
  words: Words,
  article: { readonly data: { readonly authors: readonly string[] } } | undefined,
): Words {
  if ((article?.data.authors.length ?? 0) < 2) return words;
  const { own, ownClaims, asserts, presupposes, stances, sentences, ownSentences, legend, map, cells, rejected } =
    severalAuthors[words.language as Tag];
  return {
    ...words,
    stanceWords: stances,
    stanceSentences: sentences,
    ownStanceSentences: { ...sentences, ...ownSentences },
    commonWords: { ...words.commonWords, ownVoice: own, asserts, presupposes },
    markKeyWords: { ...words.markKeyWords, own: ownClaims },
    legendWords: { ...words.legendWords, ...legend },
    glanceWords: { ...words.glanceWords, rejected },
    mapWords: { ...words.mapWords, ...map },
    matrixWords: { ...words.matrixWords, cells: { ...words.matrixWords.cells, ...cells } },
  };
}
