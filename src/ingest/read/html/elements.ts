// HTML elements and their attributes → their meaning for the text: a block, content that is not read, a region, the
// beginning of the text.

import { classWords } from './class-words.ts';

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Block elements. A new line begins before and after each of them. */
export const BLOCKS =
  words(`address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset
  figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol optgroup option p pre
  section summary table tbody td tfoot th thead tr ul video audio`);

/** Whether an inline element is shown only to programs that read a page aloud: "opens in a new window". */
export function isForScreenReaders(name: string, attributes: Attributes): boolean {
  return !BLOCKS.has(name) && classWords(attributes['class']).some((word) => READ_ALOUD.test(word));
}

const READ_ALOUD = /^(?:sr-only|visually-?hidden|screen-reader-text|a11y-hidden)$/;

/** Classes of elements that have one line of verse each. */
const VERSE_LINE = /^(?:(?:verse|poem|poetry|stanza)-line|line|mesra|misra|hemistich)$/;

/** Whether a block element is only a line of the block around it, as in verse. */
export function isVerseLine(name: string, attributes: Attributes): boolean {
  return (name === 'div' || name === 'p') && classWords(attributes['class']).some((word) => VERSE_LINE.test(word));
}

/** Elements whose content is not text. */
export const UNREAD =
  words(`script style template svg math iframe object embed canvas noscript noframes select textarea map
  applet datalist title s strike del rt rp`);

/**
 * Elements that are kept in the outline of a page. The outline is the part of the structure that the library
 * Readability gets.
 */
export const STRUCTURE =
  words(`article aside blockquote body div dl figure footer form header main nav ol section table td th tr
  ul li`);

export const HEADINGS = words('h1 h2 h3 h4 h5 h6');

/** A region: the kind of content that an element's name, class, id and role show. */
export type Region =
  | 'comments'
  | 'furniture'
  | 'author'
  | 'byline'
  | 'dek'
  | 'caption'
  | 'quote'
  | 'item'
  | 'footnotes';

type Attributes = Readonly<Record<string, string>>;

const BY_NAME: ReadonlyMap<string, Region> = new Map([
  ['nav', 'furniture'],
  ['aside', 'furniture'],
  ['footer', 'furniture'],
  ['form', 'furniture'],
  ['button', 'furniture'],
  ['dialog', 'furniture'],
  ['label', 'furniture'],
  ['menu', 'furniture'],
  ['figure', 'caption'],
  ['figcaption', 'caption'],
  ['blockquote', 'quote'],
  ['li', 'item'],
]);

/**
 * The region for each class or id, in order of priority. Names are in lower case and with hyphens: `postAuthor` is
 * `post-author`.
 */
const BY_WORD: readonly (readonly [Region, RegExp])[] = [
  [
    'comments',
    /^(?:comments?|commentlist|no-comments|comments?-(?:list|area|section|thread|wrapper|container|content|body|block)|reader-comments|disqus(?:-thread)?|respond|comment-respond|replies|fb-comments|discussion-thread|livefyre|coral-(?:thread|talk.*)|user-comments)$/,
  ],
  [
    'author',
    /^(?:(?:(?:post|article|entry|story|single)-)?(?:about-)?(?:the-)?authors?-(?:bio|biography|box|info|card|block|profile|description|details|about|note)(?:-(?:wrapper|container|content|text))?|about-(?:the-)?authors?|authors?-bio|bio|biography|byline-bio|contributor-(?:bio|note|info)|writer-bio|saboxplugin-.*)$/,
  ],
  ['footnotes', /^(?:footnotes?|endnotes?|footnote-list|references)$/],
  ['byline', /^(?:by-?line|authors?|author-name|entry-author|post-author|p-author|article-author|contributors?)$/],
  [
    'dek',
    /^(?:dek|deck|standfirst|subtitle|sub-title|subhead|subheadline|sub-headline|article-summary|entry-summary|lede?-in|kicker-text|strapline)$/,
  ],
  [
    'caption',
    /^(?:(?!(?:no|has|with|without)-)(?:.*-)?caption(?:-(?:text|wrap|wrapper|container|content|body|inner|position)(?:-.*)?)?|(?:photo|image|picture)-credit|credit|media-credit|img-credit|bildunterschrift|(?:content|article|inline|post|lead|featured|header|hero)-?(?:image|photo|picture)(?:-(?:wrapper|container|block|info))?|(?:image|photo|picture|media)-info)$/,
  ],
  [
    'furniture',
    /^(?:(?:.*-)?(?:share|sharing|sharedaddy|shares|social|addtoany|addthis|related|relatedposts|recommend(?:ed|ations)?|trending|most-(?:read|popular)|newsletter|subscribe|subscription|signup|sign-up|mailchimp|promo|promotion|advert|advertisement|ads?|ad-(?:slot|unit|container|wrapper)|adsense|sponsor(?:ed)?|cookies?|consent|gdpr|breadcrumbs?|pagination|pager|page-links|nav-links|post-navigation|paywall-(?:bar|box|message|notice|overlay|modal|banner|prompt|offer)|donate|donation|taglist|tags|tag-list|tagcloud|entry-tags|post-tags|cat-links|tags-links|categories|sidebar|widget-area|menu|toolbar|masthead|skip-link|screen-reader-text|visually-hidden|sr-only|popup|modal|banner|outbrain|taboola|more-(?:from|stories|on|in)|read-(?:more|next)|up-next|pullquote|pull-quote|site-(?:header|footer)|print-only|jp-relatedposts|reading-time|entry-meta-tags|republish|correction-link|feedback|rating|poll|fact|facts|fact-?box|info-?box|info-?kasten|ai-summary|key-?points)(?:-(?:bar|box|buttons?|links?|list|block|module|container|wrapper|section|icons?|widget|form|tools?|posts?|articles?|stories|content|items?|inline|area|panel|notice|message|media|count|title|heading|header))*|(?:cookies?|consent|gdpr|onetrust|didomi|usercentrics)-.*)$/,
  ],
];

const BY_ROLE: ReadonlyMap<string, Region> = new Map([
  ['navigation', 'furniture'],
  ['complementary', 'furniture'],
  ['contentinfo', 'furniture'],
  ['search', 'furniture'],
  ['dialog', 'furniture'],
  ['alertdialog', 'furniture'],
  ['doc-endnotes', 'footnotes'],
]);

export function regionOf(name: string, attributes: Attributes): Region | undefined {
  if (name === 'html' || name === 'body') return undefined;
  if (isHidden(attributes) || isHiddenByClass(attributes['class'])) return 'furniture';
  const named = classWords(attributes['class'], attributes['id']).map(
    (word) => BY_WORD.find(([, pattern]) => pattern.test(word))?.[0],
  );
  const strongest = BY_WORD.find(([region]) => named.includes(region))?.[0];
  return (
    strongest ??
    BY_ROLE.get(attributes['role'] ?? '') ??
    BY_ITEM.get(attributes['itemprop'] ?? '') ??
    relRegion(attributes) ??
    BY_NAME.get(name)
  );
}

/** Elements with words that the author deleted from the text. */
const STRUCK = words('del s strike');

/**
 * Whether the content of an element is left out, because it is struck out, or hidden within a line. A hidden block is
 * not left out: it gets the region `furniture`.
 */
export function isLeftOut(name: string, attributes: Attributes): boolean {
  return STRUCK.has(name) || isStruckByStyle(attributes) || (!BLOCKS.has(name) && isHidden(attributes));
}

/**
 * The kind of an element in which the text may begin: `h1`, `main`, `article` or `body`. Undefined for other elements.
 */
export function landmarkOf(name: string, attributes: Attributes): string | undefined {
  if (name === 'h1' || name === 'main' || name === 'article') return name;
  const { role, itemprop } = attributes;
  const isBody =
    itemprop === 'articleBody' || classWords(attributes['class'], attributes['id']).some((word) => BODY.test(word));
  if (role === 'main') return 'main';
  return isBody ? 'body' : undefined;
}

const BODY = /^(?:entry|post|article|story)-(?:content|body|text)$/;

const BY_ITEM: ReadonlyMap<string, Region> = new Map([
  ['author', 'byline'],
  ['comment', 'comments'],
  ['caption', 'caption'],
]);

function relRegion({ rel = '' }: Attributes): Region | undefined {
  return rel.split(' ').includes('author') ? 'byline' : undefined;
}

/**
 * Whether a class of a widely used style sheet hides an element on screens of any size. A class such as `md:block` shows
 * it on some screens.
 */
function isHiddenByClass(names: string | undefined): boolean {
  if (names === undefined || !/hidden|d-none/.test(names)) return false;
  const isShown = /(?:^|\s)(?:\w+:(?:block|flex|grid|inline\S*|table\S*|contents)|d-(?:sm|md|lg|xl|xxl)-(?!none)\S+)/;
  return /(?:^|\s)(?:hidden|is-hidden|d-none)(?:\s|$)/.test(names) && !isShown.test(names);
}

const STRUCK_CLASS = /^(?:line-through|strike-?through|strikethru|struck(?:-out)?)$/;

function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '')
  );
}

function isStruckByStyle({ style, class: names }: Attributes): boolean {
  if (style !== undefined && /text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style)) return true;
  return names !== undefined && classWords(names).some((word) => STRUCK_CLASS.test(word));
}
