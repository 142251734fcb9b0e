// Part rules for units after the text or around it: signature, bio, correction, footnotes, comments and boilerplate.

import { isBareNumber, isCount, isFarewell, isPageNumber } from '../../text/head-words.ts';
import { bareName, explicitNames } from '../../text/names-in-byline.ts';
import { nameOf } from '../../text/person-name.ts';
import { endsSentence } from '../../text/prose.ts';
import { isWidget } from '../../text/widget-words.ts';
import { beginsFootnote } from './footnote-marks.ts';
import type { Page } from './page.ts';
import { inHead, type PartRule } from './rule.ts';

/**
 * Signature: a farewell and the author's name, perhaps with a town or an office. It comes after a letter, or after a
 * text in an old newspaper.
 */
const LONGEST_SIGNATURE = 80;

const NAME_LIKE =
  /^(?:[—–-]{1,2} ?)?\p{Lu}[\p{L}'’.-]*(?:,? (?:\p{Lu}[\p{L}'’.-]*|de|del|della|der|den|di|da|do|dos|du|la|le|van|von|ter|zu|zur|af|av|bin|ibn|el|al|y|e|of|the))*[,.]?$/u;

export const signature: PartRule = {
  name: 'signature-at-end',
  label: 'signature',
  decide(unit, page, index) {
    if (index < page.proseEnd || index >= page.end || unit.text.length > LONGEST_SIGNATURE) return undefined;
    if (isFarewell(unit.text) || isFarewell(page.units[index - 1]?.text ?? '')) return 0.8;
    return NAME_LIKE.test(unit.text) && !(endsSentence(unit.text) && unit.text.includes(' ')) ? 0.7 : undefined;
  },
};

/** Bio: a short description of the author in the third person, directly before or after the text. */
const DESCRIBES =
  /^,?.{0,120}?\b(?:is|was|are|has|teaches|writes|wrote|works|worked|taught|founded|retired|serves|served|lives|runs|directs|chairs|leads|holds|studies|covers|edits)\b/;

/** Words that name other contributors, such as "Translated by Ann Lee". */
const CREDITS =
  /^[[(]?(?:(?:additional )?(?:reporting|research|writing|editing)|translat(?:ed|ion)|illustrat(?:ed|ions?)|edited|compiled|photographs?)(?: from [^,.]{3,30})? by \p{Lu}/u;

const THE_WRITER =
  /^[*_([]*(?:the (?:writer|author)s?|this (?:writer|author))\b.{0,40}\b(?:is|are|was|has|teaches|writes|works|lives|farms|grows|heads|keeps|owns|practi[sc]es|served|was)\b/i;

/** Maximum length, in code units, of a bio that can be recognized only by the author's name at its beginning. */
const LONGEST_BIO = 400;

/**
 * Minimum length, in code units, of the words after the author's name, in a bio that can be recognized only by this
 * name. If fewer code units follow the name, the text is a signature.
 */
const SHORTEST_DESCRIPTION = 12;

/** A bio is looked for in this many units at the end of the text, in the units after it, and in those before it. */
const REACH = 3;

export const bio: PartRule = {
  name: 'bio-of-author',
  label: 'bio',
  decide(unit, page, index) {
    if (!isAtEdge(page, index)) return undefined;
    if (page.writers.some((name) => describes(unit.text, name))) return 0.95;
    if (page.writers.some((name) => closesWith(unit.text, name, page, index))) return 0.7;
    if (CREDITS.test(unit.text.charAt(0).toLowerCase() + unit.text.slice(1)) && unit.text.length < 200) return 0.8;
    return THE_WRITER.test(unit.text) ? 0.85 : undefined;
  },
};

function isAtEdge(page: Page, index: number): boolean {
  if (index <= page.title || index >= page.end) return false;
  return index < page.bodyStart || (index > page.bodyStart && index >= page.proseEnd - REACH);
}

/**
 * Whether a paragraph near the end is probably a bio, in any language: it begins with the author's full name, which
 * occurs nowhere else in the text.
 */
function closesWith(text: string, name: string, page: Page, index: number): boolean {
  return (
    index >= page.proseEnd - REACH &&
    index > page.bodyStart &&
    name.includes(' ') &&
    text.length <= LONGEST_BIO &&
    text.length >= name.length + SHORTEST_DESCRIPTION &&
    plainStart(text).startsWith(name) &&
    page.units.slice(page.bodyStart, page.end).filter((unit) => unit.text.includes(name)).length === 1
  );
}

/** The beginning of a text, without the characters for italics, opening brackets, and titles such as "Dr". */
function plainStart(text: string): string {
  return nameOf(text.slice(0, 300).replace(/^[*_([]+/, ''));
}

/** Whether a text begins with a full name or surname, and a description follows. */
function describes(text: string, name: string): boolean {
  const plain = plainStart(text);
  const surname = name.split(' ').at(-1) ?? name;
  const named = [name, surname].find((start) => plain.startsWith(start));
  return named !== undefined && DESCRIBES.test(plain.slice(named.length));
}

/** Correction: a note in which the publisher corrects the text after publication. */
const NOTICE =
  /^[*_(]*(?:corrections?|clarification|editor[’']s note|update|erratum|berichtigung|korrektur|richtigstellung|anmerkung der redaktion|rectificatif|correctif|note de la rédaction|corrección|fe de erratas|nota de la redacción)(?!\p{L})[^.]{0,40}[:—–]/iu;

/**
 * The beginning of a correction, perhaps with a bullet: “This article was amended on 3 May”, “An earlier version of
 * this column”.
 */
const SAYS_SO = new RegExp(
  `^(?:[*_(•·▪–—-]+\\s*|o\\s)?(?:${[
    'this (?:article|column|piece|story|post|page|op-ed|editorial|headline)\\b[^.]{0,60}\\b(?:was|has been) (?:\\w+ )?(?:amended|corrected|updated|revised|clarified)\\b',
    '(?:an|the) (?:earlier|original|previous) version of this (?:article|column|piece|story|post|page|op-ed|editorial|headline)\\b',
    '(?:in einer )?(?:eine )?frühere[nr]? (?:version|fassung) dieses (?:artikels|textes|beitrags|kommentars)\\b',
    'dieser (?:artikel|text|beitrag|kommentar) wurde\\b[^.]{0,60}\\b(?:korrigiert|aktualisiert|geändert|berichtigt)\\b',
    'une (?:première |précédente )?version (?:antérieure |précédente )?de (?:cet article|ce texte|cette tribune)\\b',
    'una versión (?:anterior|previa) de este (?:artículo|texto)\\b',
  ].join('|')})`,
  'iu',
);

export const correction: PartRule = {
  name: 'correction-notice',
  label: 'correction',
  decide: (unit, page, index) =>
    index > page.title && (NOTICE.test(unit.text) || SAYS_SO.test(unit.text)) ? 0.85 : undefined,
};

/** Footnote: a note at the end of the text that begins with a number or a symbol, such as an asterisk. */
export const footnote: PartRule = {
  name: 'footnote-mark',
  label: 'footnote',
  decide: (unit, page, index) =>
    index >= page.footnotes && index < page.end && beginsFootnote(unit.text) ? 0.85 : undefined,
};

/** Comment: all units from the first comment of a reader to the end of the file. They are never published. */
export const comment: PartRule = {
  name: 'after-comments-begin',
  label: 'comment',
  decide: (_unit, page, index) => (index >= page.comments ? 0.9 : undefined),
};

/**
 * Boilerplate: lines of the page that are not part of the text. Three things show it: their wording, their position
 * before the title or after the text, or that they have no words.
 */
export const widget: PartRule = {
  name: 'widget-wording',
  label: 'boilerplate',
  decide: (unit) => (isWidget(unit.text) ? 0.9 : undefined),
};

export const afterTheEnd: PartRule = {
  name: 'after-the-end',
  label: 'boilerplate',
  decide: (_unit, page, index) => (index >= page.end ? 0.75 : undefined),
};

/** A line without words, such as a row of asterisks between sections. */
export const ornament: PartRule = {
  name: 'no-words',
  label: 'boilerplate',
  decide: (unit) => (/[\p{L}\p{N}]/u.test(unit.text) ? undefined : 0.8),
};

/** A count of likes or comments between the title and the text. */
export const countInHead: PartRule = {
  name: 'count-in-head',
  label: 'boilerplate',
  decide: (unit, page, index) => (inHead(page, index) && isCount(unit.text) ? 0.8 : undefined),
};

/** The author's name between the title and the text, if the byline contains it too. */
export const nameAgain: PartRule = {
  name: 'name-again',
  label: 'boilerplate',
  decide(unit, page, index) {
    const isAgain = inHead(page, index) && page.byline.includes(bareName(unit.text) ?? '');
    return isAgain && explicitNames(unit.text).length === 0 ? 0.7 : undefined;
  },
};

/**
 * The number of a printed page. A line with only a number may also be the number of a section. It is a page number if
 * it is the last line, if a running head is next to it, or if such numbers interrupt sentences.
 */
export const pageNumber: PartRule = {
  name: 'page-number',
  label: 'boilerplate',
  decide(unit, page, index) {
    if (isPageNumber(unit.text)) return 0.85;
    if (!isBareNumber(unit.text) || index <= page.title) return undefined;
    const numbers = page.units.map(({ text }, i) => (isBareNumber(text) ? i : -1)).filter((i) => i > page.title);
    const isBesideHead = [index - 1, index + 1].some((i) => page.isRunningHead(page.units[i]?.text ?? ''));
    const isLast = index === page.units.length - 1;
    return isLast || isBesideHead || numbers.some((i) => interrupts(page, i)) ? 0.7 : undefined;
  },
};

/** Running head: a line that is repeated on each page of a printed text. */
export const runningHead: PartRule = {
  name: 'running-head',
  label: 'boilerplate',
  decide: (unit, page, index) => (index > page.title && page.isRunningHead(unit.text) ? 0.75 : undefined),
};

function interrupts({ units }: Page, index: number): boolean {
  const [before, after] = [units[index - 1]?.text ?? '', units[index + 1]?.text ?? ''];
  return !endsSentence(before) && /^\p{Ll}/u.test(after);
}

/** A line above the title, such as the newspaper's name. */
export const beforeTheTitle: PartRule = {
  name: 'before-the-title',
  label: 'boilerplate',
  decide: (_unit, page, index) => (index < page.title ? 0.6 : undefined),
};
