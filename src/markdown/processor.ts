// Markdown → safe HTML trees. Only elements that op-eds need are kept. Raw HTML, images and unsafe links are removed.

import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { fromMarkdown } from 'mdast-util-from-markdown';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { markdownExtensions } from '../text/markdown-extensions.ts';
import { noteHandlers } from './footnotes.ts';
import { highlighted } from './highlight.ts';
import { htmlOf } from './html.ts';

const markdown = remark().freeze();

type Schema = typeof defaultSchema;

const schema: Schema = {
  ...defaultSchema,
  tagNames: [
    'p',
    'em',
    'strong',
    'a',
    'br',
    'hr',
    'blockquote',
    'ul',
    'ol',
    'li',
    'code',
    'pre',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'del',
    'sup',
    'sub',
  ],
  attributes: { a: ['href', 'title'], ol: ['start'], code: [['className', /^language-/]] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

const toHast = unified().use(remarkRehype).use(rehypeSanitize, schema).freeze();

const guideToHast = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...schema,
    tagNames: [...(schema.tagNames ?? []), 'img'],
    attributes: { ...schema.attributes, img: ['src', 'alt'] },
  })
  .freeze();

const articleSchema: Schema = {
  ...schema,
  tagNames: [...(schema.tagNames ?? []), 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  attributes: { ...schema.attributes, a: ['href', 'title', 'dataNote'], p: ['dataNote'], div: ['dataNote'] },
};
const articleToHast = unified()
  .use(remarkRehype, { handlers: noteHandlers })
  .use(rehypeSanitize, articleSchema)
  .freeze();
const highlight = unified().use(rehypeHighlight).freeze();

/** Markdown → a sanitized HTML tree. */
function treeOf(body: string): Root {
  return toHast.runSync(markdown.parse(body)) as Root;
}

/** The addresses of all links in an article's Markdown, as written there. */
export function linksIn(body: string): readonly string[] {
  const found: string[] = [];
  visit(articleMarkdown(body), (node) => {
    if (node.type === 'link' || node.type === 'definition') found.push(node.url);
  });
  return found;
}

/**
 * An article's Markdown → a sanitized HTML tree, with tables, and with footnotes where they are written (see
 * `footnotes.ts`).
 */
export function articleTreeOf(body: string): Root {
  return articleToHast.runSync(articleMarkdown(body)) as Root;
}

function articleMarkdown(body: string): ReturnType<typeof fromMarkdown> {
  return fromMarkdown(body, {
    extensions: [...markdownExtensions.micromark],
    mdastExtensions: [...markdownExtensions.fromMarkdown],
  });
}

/**
 * The sanitized HTML tree of a page of the guide. Unlike an article, the guide may show pictures from the folder
 * `public`.
 */
function guideTreeOf(body: string): Root {
  const root = guideToHast.runSync(markdown.parse(body)) as Root;
  visit(root, 'element', (node: Element, index, parent) => {
    if (node.tagName !== 'img') return undefined;
    const { src } = node.properties;
    if (typeof src === 'string' && src.startsWith(PICTURES)) {
      node.properties['src'] = src.slice(PICTURES.length - 1);
      node.properties['loading'] = 'lazy';
      return undefined;
    }
    parent?.children.splice(index ?? 0, 1);
    return index;
  });
  return root;
}

/**
 * The path of the folder of pictures, as pages of the guide write it. The relative path also works on GitHub and
 * other code hosts.
 */
const PICTURES = '../../public/';

/**
 * The text of a note, a description or a page of the guide → HTML.
 * Links to files of entries become links to the entries' pages, so that links work in editors, on code hosts and on the
 * site.
 *
 * @param file the entry's file, relative to the content folder
 */
export function renderMarkdown({ body, file }: { readonly body: string; readonly file: string }): string {
  const tree = file.startsWith('guide/') ? guideTreeOf(body) : treeOf(body);
  visit(tree, 'element', (node: Element) => {
    const { href } = node.properties;
    if (typeof href === 'string' && ENTRY_LINK.test(href)) node.properties['href'] = pageOfFile(href, file);
  });
  return htmlOf(highlight.runSync(tree) as Root);
}

/** A relative address of a Markdown file, with or without a fragment (`#…`). */
const ENTRY_LINK = /^(?!\w+:|\/)[^?#]+\.md(#.*)?$/;

function pageOfFile(href: string, file: string): string {
  const { pathname, hash } = new URL(href, new URL(file, 'content:///'));
  return pathname.replace(/\.md$/, '.html') + hash;
}

/** Code blocks in an HTML tree → code blocks with highlighted tokens. */
function rehypeHighlight() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const [code] = node.tagName === 'pre' ? node.children : [];
      if (code?.type !== 'element' || code.tagName !== 'code') return;
      const names = code.properties['className'];
      const language = (Array.isArray(names) ? names : [])
        .map(String)
        .find((name) => name.startsWith('language-'))
        ?.slice('language-'.length);
      code.children = [...highlighted(textOf(code), language)];
      // The code block can get the focus, so that long lines can be scrolled with the keyboard.
      node.properties['tabIndex'] = 0;
    });
  };
}

/** Markdown → its visible text on one line, without markup; for example, for search records. */
export function plainWords(markdown: string): string {
  return treeOf(markdown)
    .children.map((node) => (node.type === 'element' ? textOf(node) : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
