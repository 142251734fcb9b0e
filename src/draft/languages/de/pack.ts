// The German drafting language: idioms of reports, mostly with verbs of saying. There is no German tagger. A report is
// found by the comma that German requires between a verb of saying and its clause.

import { anyLanguage } from '../any.ts';
import type { Idiom, LanguagePack } from '../pack.ts';

/** Finite forms of verbs of saying and thinking. */
const SAYS = [
  'sagt|sagte|sagen|sagten|behauptet|behauptete|behaupten|behaupteten|meint|meinte|meinen|meinten|glaubt|glaubte|glauben|glaubten',
  'erklärt|erklärte|erklären|erklärten|findet|fand|finden|fanden|fordert|forderte|fordern|forderten|warnt|warnte|warnen|warnten',
  'betont|betonte|betonen|betonten|argumentiert|argumentierte|argumentieren|argumentierten|versichert|versicherte|versichern',
  'versicherten|schreibt|schrieb|schreiben|schrieben|berichtet|berichtete|berichten|berichteten|befürchtet|befürchtete|befürchten',
  'befürchteten|fürchtet|fürchtete|fürchten|hofft|hoffte|hoffen|hofften|denkt|dachte|denken|dachten|erwartet|erwartete|erwarten',
  'verspricht|versprach|versprechen|versprachen|entgegnet|entgegnete|entgegnen|erwidert|erwiderte|erwidern|beklagt|beklagte|beklagen',
  'klagt|klagte|klagen|klagten|verkündet|verkündete|verkünden|kritisiert|kritisierte|kritisieren|urteilt|urteilte|urteilen',
  'unterstellt|unterstellte|unterstellen|beteuert|beteuerte|beteuern|mahnt|mahnte|mahnen|ergänzt|ergänzte|ergänzen|teilt|teilte',
].join('|');

const SAID =
  'gesagt|behauptet|gemeint|geglaubt|erklärt|gefordert|gewarnt|betont|argumentiert|versichert|geschrieben|berichtet|befürchtet|gehofft|gedacht|erwartet|versprochen|entgegnet|erwidert|beklagt|verkündet|kritisiert|mitgeteilt|eingeräumt|zugegeben|angekündigt';

/** Verbs that show that the author accepts the content. */
const SHOWS =
  'zeigt|zeigte|zeigen|zeigten|bewies|beweist|beweisen|weiß|wusste|wissen|rechnete vor|rechnet vor|erkannte|erkennt|stellte fest|stellt fest';

/**
 * The words that name the holder, before the verb. The first word has a capital. “Gegen” is excluded, because “Gegen
 * den Weg wird …” names no holder.
 */
const HOLDER = '(?<holder>(?!(?:Gegen|Dagegen) )\\p{Lu}[^,;:.„“”"»«]{1,80}?)';
/** A relative clause or an apposition between the holder and the verb. */
const INSERTED = '(?:, [^;:„“”"]{3,80},)?';
/** A time, place or addressee after the verb. */
const MORE = '(?: [^,;:„“”"]{2,70})?';

export const idioms: readonly Idiom[] = [
  {
    rule: 'verb-that',
    stance: 'reports',
    confidence: 0.75,
    wording: new RegExp(`^${HOLDER}${INSERTED} (?:${SAYS})${MORE}, (?:dass|daß|ob) (?=\\S)`, 'u'),
    example: ['Der Müller behauptet seit Jahren, dass das Rad hält.', 'das Rad hält', 'Der Müller'],
  },
  {
    rule: 'verb-that',
    stance: 'reports',
    confidence: 0.7,
    wording: new RegExp(`^${HOLDER} (?:hat|haben|hatte|hatten)${MORE} (?:${SAID}), (?:dass|daß) (?=\\S)`, 'u'),
    example: ['Der Müller hat im Rat versichert, dass das Rad hält.', 'das Rad hält', 'Der Müller'],
  },
  {
    rule: 'verb-that',
    stance: 'endorses',
    confidence: 0.6,
    wording: new RegExp(`^${HOLDER}${INSERTED} (?:${SHOWS})${MORE}, (?:dass|daß) (?=\\S)`, 'u'),
    example: ['Wendland rechnete vor, dass der Ausbau weniger kostet.', 'der Ausbau weniger kostet', 'Wendland'],
  },
  {
    rule: 'verb-without-that',
    stance: 'reports',
    confidence: 0.65,
    wording: new RegExp(
      `^${HOLDER}${INSERTED} (?:${SAYS})${MORE}, (?!(?:der|die|das|den|dem) \\p{Ll}+[^ ]* \\p{Ll}+t?$|weil|denn|aber|wenn|wie|um|als|was|wer|sondern|und|oder)(?=\\S+ \\S+ \\S)`,
      'u',
    ),
    example: ['Der Müller sagt, das Rad halte noch lange.', 'das Rad halte noch lange', 'Der Müller'],
  },
  {
    // The subject follows the verb in this idiom.
    rule: 'said-last',
    stance: 'reports',
    confidence: 0.65,
    wording: new RegExp(
      `^(?<content>[^„“”"]{12,300}?), (?:so|(?:wie )?(?:${SAYS})) (?<holder>(?:der|die|das|ein|eine|\\p{Lu})[^,;:„“”"]{1,60}?)(?:, [^;:„“”"]{3,60})?$`,
      'u',
    ),
    example: ['Das Rad hält noch lange, sagt der Müller', 'Das Rad hält noch lange', 'der Müller'],
  },
  {
    rule: 'according-to',
    stance: 'reports',
    confidence: 0.7,
    wording:
      /^(?:Laut|Nach (?:Ansicht|Angaben|Meinung|Auffassung|Überzeugung|Einschätzung|Darstellung|Worten) (?:von |der |des )?|In den Augen (?:von |der |des )?|Aus Sicht (?:von |der |des )?) ?(?<holder>[^,;:„“”"]{2,60}?) (?=(?:ist|sind|war|waren|hat|haben|wird|werden|kann|können|soll|sollen|muss|müssen|darf|dürfen|gibt|geht|kostet|\p{Ll}{3,}(?:t|te|en)) )/u,
    example: ['Nach Ansicht der Gilde ist das Rad zu alt.', 'ist das Rad zu alt', 'Gilde'],
  },
  {
    rule: 'it-is-said',
    stance: 'reports',
    confidence: 0.65,
    wording:
      /^(?:(?:[^,;:„“”"]{1,60} )?(?:heißt es|wird behauptet|wird gesagt|hört man)|Es (?:heißt|wird behauptet|wird oft gesagt|wird gesagt))[^,;:„“”"]{0,40}, (?:dass |daß )?(?=\S+ \S)/iu,
    example: ['In Ihrem Bericht heißt es, das Rad sei zu alt.', 'das Rad sei zu alt'],
  },
  {
    rule: 'it-is-said',
    stance: 'reports',
    confidence: 0.65,
    wording:
      /^(?:Gegen|Dagegen) [^,;:„“”"]{0,60}?wird (?:oft )?(?:eingewandt|eingewendet|vorgebracht|gesagt), (?:dass |daß )?(?=\S+ \S)/u,
    example: ['Gegen den Weg wird eingewandt, dass er zu steil ist.', 'er zu steil ist'],
  },
  {
    rule: 'describes-as',
    stance: 'reports',
    confidence: 0.55,
    wording: new RegExp(
      `^${HOLDER}(?:, [^;:„“”"]{3,80},)? (?:hält|hielt|halten|hielten) (?<content>[^,;:„“”"]{3,60} für [^;:„“”"]{3,80}?)[.!]?$`,
      'u',
    ),
    example: ['Die Lehrerin hält den Weg für gefährlich.', 'den Weg für gefährlich', 'Die Lehrerin'],
  },
];

export const german: LanguagePack = {
  ...anyLanguage,
  language: 'de',
  idioms,
  wording: {
    types: [
      ['policy', /(?<!\p{L})(?:soll(?:te)?n?|muss|müsse?n?|müssten?|dürf(?:en|te|ten)? nicht|darf nicht)(?!\p{L})/iu],
      ['prediction', /(?<!\p{L})(?:wird|werden|würden?)(?!\p{L})/iu],
      ['cause', /(?<!\p{L})(?:weil|wegen|führt zu|führen zu|deshalb|Grund|Gründe|Ursachen?)(?!\p{L})/u],
      [
        'value',
        /(?<!\p{L})(?:gut|gute[nrms]?|schlecht(?:e[nrms]?)?|besser|schlechter|falsch|richtig|gerecht|ungerecht|wichtig|gefährlich)(?!\p{L})/iu,
      ],
      ['fact', /\d|(?<!\p{L})(?:war|waren|hatten?|wurden?|gab|ist gestiegen|sank|stieg)(?!\p{L})/u],
    ],
    possible: /(?<!\p{L})(?:kann|können|könnten?|vielleicht|möglicherweise|womöglich|mag)(?!\p{L})/iu,
    probable: /(?<!\p{L})(?:wahrscheinlich|vermutlich|offenbar|wohl|anscheinend|scheint|dürften?)(?!\p{L})/iu,
    afterthought: /,(?!\d)/g,
  },
  holders: {
    ...anyLanguage.holders,
    pronouns: new Map([
      ['er', ['person']],
      ['sie', ['person', 'group', 'organization']],
    ]),
    titled:
      /^(?:[\p{L}’'.-]+,? )*(?!(?:von|gegen|bei|wie|und|oder|über|für|mit|in|an|aus|zu|auf|als) $)[\p{L}’'.-]+ $/u,
    author: /^(?:ich|wir|mich|uns)$/i,
  },
};
