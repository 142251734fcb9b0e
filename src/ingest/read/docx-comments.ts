// The XML of a Word document and of its comments → the comments. Each has its author, its day, and the words of the
// text that it is about.

import { Parser } from 'htmlparser2';

export interface DocumentComment {
  readonly author: string | undefined;
  /** The day on which the comment was written, such as `2026-01-31`. */
  readonly created: string | undefined;
  /** The words of the comment, with a blank line between paragraphs. */
  readonly words: string;
  /**
   * The words of the text that the comment is about, with a line break between paragraphs. Empty if the comment is
   * about no words.
   */
  readonly about: string;
  /** The words before the words that the comment is about, in the same paragraph. */
  readonly before: string;
}

/** Maximum number of comments. Further comments are ignored. */
const MOST = 2000;

export function commentsIn(documentXml: string, commentsXml: string): readonly DocumentComment[] {
  const written = writtenComments(commentsXml);
  if (written.size === 0) return [];
  const passages = passagesIn(documentXml);
  return [...written].map(([id, comment]) => ({ ...comment, ...(passages.get(id) ?? { about: '', before: '' }) }));
}

type Written = Pick<DocumentComment, 'author' | 'created' | 'words'>;

function writtenComments(xml: string): ReadonlyMap<string, Written> {
  const found = new Map<string, Written>();
  let open: { id: string; author: string | undefined; created: string | undefined; paragraphs: string[] } | undefined;
  const parser = new Parser(
    {
      onopentag(name, { 'w:id': id = '', 'w:author': author, 'w:date': date }) {
        if (name === 'w:comment')
          open = { id, author: author?.trim() || undefined, created: dayOf(date), paragraphs: [] };
        if (name === 'w:p') open?.paragraphs.push('');
      },
      ontext(text) {
        open?.paragraphs.push((open.paragraphs.pop() ?? '') + text);
      },
      onclosetag(name) {
        if (name !== 'w:comment' || open === undefined) return;
        const words = open.paragraphs.map((one) => one.replace(/\s+/g, ' ').trim()).filter((one) => one !== '');
        const { id, author, created } = open;
        if (words.length > 0 && found.size < MOST) found.set(id, { author, created, words: words.join('\n\n') });
        open = undefined;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

function dayOf(date: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
}

type About = Pick<DocumentComment, 'about' | 'before'>;

/** Properties of a run (words with one format) that is not part of the text. */
const NOT_SHOWN: ReadonlySet<string> = new Set(['w:vanish', 'w:strike', 'w:dstrike']);

/**
 * The words that each comment is about, by the comment's id. If a comment marks no words, it is about its whole
 * paragraph.
 */
function passagesIn(xml: string): ReadonlyMap<string, About> {
  const found = new Map<string, { about: string; readonly before: string }>();
  const open = new Set<string>();
  const pointed: string[] = [];
  let paragraph = '';
  let isShown = true;
  let isText = false;
  const add = (text: string) => {
    paragraph += text;
    for (const id of open) {
      const passage = found.get(id);
      if (passage !== undefined) passage.about += text;
    }
  };
  const parser = new Parser(
    {
      onopentag(name, { 'w:id': id = '', 'w:val': value }) {
        if (name === 'w:p') paragraph = '';
        if (name === 'w:r') isShown = true;
        if (NOT_SHOWN.has(name) && !/^(?:0|false|off)$/.test(value ?? '')) isShown = false;
        if (name === 'w:t') isText = true;
        if (name === 'w:tab' || name === 'w:br') add(' ');
        if (name === 'w:commentReference') pointed.push(id);
        if (name === 'w:commentRangeEnd') open.delete(id);
        if (name !== 'w:commentRangeStart') return;
        open.add(id);
        found.set(id, { about: '', before: paragraph });
      },
      ontext(text) {
        if (isText && isShown) add(text);
      },
      onclosetag(name) {
        if (name === 'w:t') isText = false;
        if (name !== 'w:p') return;
        for (const id of pointed.splice(0))
          if ((found.get(id)?.about ?? '').trim() === '') found.set(id, { about: paragraph, before: '' });
        for (const id of open) {
          const passage = found.get(id);
          if (passage !== undefined) passage.about += '\n';
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}
