// An article → its blocks, each with an HTML element and its visible text.
// A block's text is exactly its element's textContent, so that offsets are the same in the text layer and on the page.

import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { nameBlocks } from '../anchor/name-blocks.ts';
import type { BlockKind } from '../anchor/text-layer.ts';
import type { Article } from '../model/article.ts';
import { NOTE_ROLE, withNotesTied } from './footnotes.ts';
import { articleTreeOf } from './processor.ts';

export interface ArticleBlock {
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
  readonly element: Element;
  /** Whether the field `blocks` of the frontmatter lists this block. Only a block of the body can be missing there. */
  readonly listed: boolean;
}

/** All blocks in reading order: title, dek, the body, captions, bio. */
export function blocksOf(article: Article, body: string): readonly ArticleBlock[] {
  const found = articleTreeOf(body)
    .children.filter((node) => node.type === 'element')
    .map(withoutOuterSpace)
    .filter((element) => textOf(element).trim() !== '');
  const names = nameBlocks(found.map(textOf), article.blocks, article.retiredBlocks);
  const elements = withNotesTied(
    found,
    names.map(({ id }) => id),
  );
  return [
    line('title', 'title', 'h1', article.title),
    ...optionalLine('dek', article.dek),
    ...elements.map((element, i) => ({
      ...(names[i] as { id: string; listed: boolean }),
      kind: kindOf(element),
      text: textOf(element),
      element,
    })),
    ...article.figures.map((figure, i) => line(`caption-${i + 1}`, 'caption', 'p', figure.caption)),
    ...optionalLine('bio', article.bio),
  ];
}

function line(id: string, kind: BlockKind, tagName: string, text: string): ArticleBlock {
  return {
    id,
    kind,
    text,
    listed: true,
    element: { type: 'element', tagName, properties: {}, children: [{ type: 'text', value: text }] },
  };
}

function optionalLine(kind: 'dek' | 'bio', text: string | undefined): readonly ArticleBlock[] {
  return text === undefined ? [] : [line(kind, kind, 'p', text)];
}

function kindOf({ tagName, properties }: Element): BlockKind {
  if (properties['role'] === NOTE_ROLE) return 'footnote';
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  if (tagName === 'blockquote') return 'quote';
  if (tagName === 'table') return 'table';
  if (tagName === 'ul' || tagName === 'ol') return 'list';
  return tagName === 'pre' ? 'code' : 'paragraph';
}

const CONTAINERS = new Set(['blockquote', 'ul', 'ol', 'li', 'div', 'table', 'thead', 'tbody', 'tr']);

/** Removes the line breaks at the edges of lists, quotes and tables, because they are not text of the article. */
function withoutOuterSpace(element: Element): Element {
  if (!CONTAINERS.has(element.tagName)) return element;
  const children = element.children.map((child) => (child.type === 'element' ? withoutOuterSpace(child) : child));
  while (isBlank(children[0])) children.shift();
  while (isBlank(children.at(-1))) children.pop();
  return { ...element, children };
}

function isBlank(node: ElementContent | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}
