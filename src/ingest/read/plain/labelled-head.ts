// The lines of a text → the labeled lines at its beginning, as units and as metadata: "Subject: …", "From: …", "Author:
// …". They are similar to the header of an e-mail.

import { plainCharacters } from '../characters.ts';
import { type Facts, factsFrom } from '../facts.ts';
import type { Line } from '../lines.ts';
import type { Markup, Unit } from '../unit.ts';
import { wordsIn } from './head-line.ts';

type Field =
  | 'title'
  | 'authors'
  | 'published'
  | 'dek'
  | 'publication'
  | 'url'
  | 'archived'
  | 'retrieved'
  | 'license'
  | 'other';

/** Labels in e-mails and notes, in English, German, French, Spanish, Italian, Portuguese and Dutch. */
const FIELDS: readonly (readonly [Field, RegExp])[] = [
  [
    'title',
    /^(?:subject|title|headline|betreff|titel|objet|titre|asunto|título|titulo|oggetto|titolo|assunto|onderwerp|temat|ämne|emne|předmět|konu|тема|件名|主题|主旨|제목|الموضوع|موضوع|נושא)$/i,
  ],
  [
    'authors',
    /^(?:from|author|authors|byline|von|autor|autorin|de|auteur|da|autore|autora|van|od|från|fra|kimden|от|差出人|发件人|寄件者|보낸 사람|من|از|מאת)$/i,
  ],
  [
    'published',
    /^(?:date|sent|published|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|skickat|sendt|odesláno|gönderildi|дата|日時|送信日時|日付|发送时间|寄件日期|날짜|التاريخ|تاريخ|תאריך)$/i,
  ],
  ['dek', /^(?:subtitle|dek|standfirst|summary|untertitel)$/i],
  ['publication', /^(?:publication|newspaper|publisher|zeitung|journal|periódico)$/i],
  ['url', /^(?:url|link|source|web)$/i],
  ['archived', /^archived?$/i],
  ['retrieved', /^(?:retrieved|accessed|abgerufen|consulté|consultado)$/i],
  ['license', /^(?:licen[cs]e|lizenz|licencia|licenza)$/i],
  [
    'other',
    /^(?:to|cc|bcc|reply-to|an|kopie|à|cc|para|a|aan|do|till|til|komu|kime|кому|宛先|收件人|收件者|받는 사람|إلى|به|אל|section|page|length|edition|copyright|mailed-by|signed-by|list|importance|return-path|received|message-id|mime-version|content-.{1,24}|x-.{1,24}|dkim-signature|delivered-to|user-agent|in-reply-to|references|thread-.{1,10}|list-.{1,16}|authentication-results|arc-.{1,24}|sender|errors-to|precedence|accept-language)$/i,
  ],
];

const LABELLED = /^\s*([\p{L}\p{M}-]{1,30}(?: [\p{L}\p{M}]{1,10})?)\s?(?::\s+|：\s*)(\S.*)$/u;

/**
 * Minimum number of labeled lines. A single such line may be a title with a colon: "Sent: a letter from the harbor".
 */
const LEAST_LINES = 2;

interface Labelled {
  readonly field: Field;
  readonly value: string;
  readonly line: Line;
}

export interface LabelledHead {
  readonly units: readonly Unit[];
  readonly facts: Facts;
}

/**
 * @param lines the lines of the text that are not blank
 * @returns no units if the text does not begin with labeled lines
 */
export function labelledHead(lines: readonly Line[]): LabelledHead {
  const found: Labelled[] = [];
  for (const line of lines.slice(lines.findIndex((one) => !isSeparator(one)))) {
    const labelled = labelledLine(line) ?? continued(line, found.at(-1));
    if (labelled === undefined) break;
    found.push(labelled);
  }
  const isHead = found.length >= LEAST_LINES && found.some(({ field }) => field === 'title' || field === 'authors');
  return isHead ? { units: withSeparators(lines, found.map(unitOf)), facts: factsOf(found) } : { units: [], facts: {} };
}

/** Whether a line is the separator above a forwarded e-mail: "---- Forwarded message ----". */
function isSeparator({ text }: Line): boolean {
  return /^\s*(?:-{2,}\s?.{0,40}\p{L}.{0,40}-{2,}|(?:begin forwarded message|anfang der weitergeleiteten nachricht|début du message réexpédié)\s?:)\s*$/iu.test(
    text,
  );
}

/** The units of the labeled lines. The first unit also contains the separators above it. */
function withSeparators(lines: readonly Line[], [first, ...others]: readonly Unit[]): readonly Unit[] {
  const above = lines.slice(
    0,
    lines.findIndex((line) => !isSeparator(line)),
  );
  const separators = above.map(
    (line): Unit => ({ text: wordsIn(line), lines: [line], indent: 0, markup: { ...SEPARATOR } }),
  );
  return first === undefined ? [] : [...separators, first, ...others];
}

const SEPARATOR: Markup = { label: 'boilerplate', rule: 'mail-separator', confidence: 0.9 };

function labelledLine(line: Line): Labelled | undefined {
  const [, label = '', value = ''] = LABELLED.exec(plainCharacters(line.text)) ?? [];
  const field = FIELDS.find(([, names]) => names.test(label))?.[0];
  return field === undefined ? undefined : { field, value: wordsOfField(field, value), line };
}

/**
 * A line that continues the value of the label above it. In a raw e-mail, such a line begins with white space.
 * Undefined for any other line.
 */
function continued(line: Line, last: Labelled | undefined): Labelled | undefined {
  return last?.field === 'other' && /^[ \t]+\S/.test(line.text)
    ? { field: 'other', value: wordsIn(line), line }
    : undefined;
}

/** The value of a labeled line. The e-mail address of a sender is removed, and "Re:" or "Fwd:" before a subject. */
function wordsOfField(field: Field, value: string): string {
  const words = value.replace(/\s+/g, ' ').trim();
  if (field === 'authors') return words.replace(/\s*[<[(]\S+@\S+[>\])].*$/, '').replace(/^["“](.*)["”]$/, '$1');
  return field === 'title'
    ? words.replace(/^(?:(?:fwd?|re|r|wg|aw|antw|tr|rv|vs|sv|vb|odp|pd)\s?[:：]\s*)+/i, '')
    : words;
}

function factsOf(found: readonly Labelled[]): Facts {
  const of = (wanted: Field) => found.find(({ field }) => field === wanted)?.value;
  return factsFrom({
    authors: of('authors')?.split(/\s*;\s*|\s+(?:and|und|et|y|e|en)\s+|\s&\s/),
    published: of('published'),
    publication: of('publication'),
    url: of('url'),
    archived: of('archived'),
    retrieved: of('retrieved'),
    license: of('license'),
  });
}

const LABELS: Readonly<Record<Field, Markup['label']>> = {
  title: 'title',
  authors: 'byline',
  published: 'dateline',
  dek: 'dek',
  publication: 'boilerplate',
  url: 'boilerplate',
  archived: 'boilerplate',
  retrieved: 'boilerplate',
  license: 'boilerplate',
  other: 'boilerplate',
};

function unitOf({ field, value, line }: Labelled): Unit {
  const markup = { label: LABELS[field], rule: 'labelled-line', confidence: 0.9 };
  return { text: value, lines: [line], indent: 0, markup };
}
