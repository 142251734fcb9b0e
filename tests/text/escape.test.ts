import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { escapeMarkup } from '../../src/text/escape.ts';

it.each(['plain', '<b>&amp;</b>', '"both" \'kinds\'', ']]>', 'a &lt; b', '&#60;'])(
  'escapeMarkup(text) gives %s back from an element and from an attribute',
  (text) => {
    const tree = parseDocument(`<p title="${escapeMarkup(text)}">${escapeMarkup(text)}</p>`);
    const paragraph = DomUtils.findOne(({ name }) => name === 'p', tree.children);
    expect([paragraph?.attribs['title'], paragraph && DomUtils.textContent(paragraph)]).toEqual([text, text]);
  },
);
