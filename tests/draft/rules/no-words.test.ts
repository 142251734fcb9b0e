// The engines in draft/rules contain no words of a language. The words are in the packs (draft/languages).

import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { TAGS } from '../../../src/text/tags/tagger.ts';

const root = import.meta.dirname.replace(/tests.draft.rules$/, 'src/draft/rules');

/** Maximum number of words in a string. A longer string is a list of words. */
const MOST_WORDS = 6;

it('has no pattern with words, no list of words, and no word that is compared with a token', () => {
  const found = globSync('**/*.ts', { cwd: root }).flatMap((file) => literalsIn(file).filter(hasWords));
  expect(found.map(({ place, text }) => `${place}: ${text}: move the words to a pack of draft/languages`)).toEqual([]);
});

interface Literal {
  readonly place: string;
  readonly text: string;
  readonly isPattern: boolean;
  readonly isCompared: boolean;
}

function literalsIn(file: string): readonly Literal[] {
  const source = ts.createSourceFile(file, readFileSync(`${root}/${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isRegularExpressionLiteral(node) ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node)
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const text = ts.isRegularExpressionLiteral(node) ? node.text.replace(/\/\w*$/, '/') : node.getText();
      const isPattern = ts.isRegularExpressionLiteral(node) || /\(\?|\||\\/.test(text);
      const isCompared = ts.isBinaryExpression(node.parent) && /\blower [!=]== '.+'/.test(node.parent.getText());
      found.push({ place: `src/draft/rules/${file}:${line + 1}`, text, isPattern, isCompared });
    }
    if (!ts.isImportDeclaration(node) && !ts.isTypeNode(node)) ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function hasWords({ text, isPattern, isCompared }: Literal): boolean {
  return (
    isCompared ||
    (isPattern ? wordsOf(text).some((word) => !isTag(word)) : text.trim().split(/\s+/).length > MOST_WORDS)
  );
}

/** The words of a pattern, without its classes, escapes and names of groups. */
function wordsOf(pattern: string): readonly string[] {
  const plain = pattern.replace(/\[(?:\\.|[^\]])*\]|\\p\{\w+\}|\\u[\dA-F]{4}|\\[a-zA-Z]|\(\?<\w+>/giu, ' ');
  return plain.match(/\p{L}{2,}/gu) ?? [];
}

/** Whether a word is a tag of the tagger, or the beginning of tags: "VB". */
function isTag(word: string): boolean {
  return TAGS.some((tag) => tag.startsWith(word));
}
