// An article → the approximate number of tokens for drafting it with a language model, computed without a request.

import { actorsRequests, argumentsRequests, claimsRequests } from '../../draft/model/requests.ts';
import { readingOf } from '../../markdown/readings.ts';
import type { OpenArticle } from '../open-article.ts';
import { promptLibrary } from '../prompt-library.ts';

export interface Estimate {
  readonly requests: number;
  readonly tokens: { readonly sent: number; readonly received: number };
}

/** Average number of characters in a token of English prose. */
const CHARACTERS_A_TOKEN = 4;

/** Number of characters in the answers for each character of the text, measured on four op-eds. */
const ANSWER_SHARE = 4.5;

/** Factor for the tokens that are added by corrections of refused entries. */
const CORRECTIONS = 1.2;

export function estimateOf({ corpus, article }: OpenArticle): Estimate {
  const { layer } = readingOf(corpus, article.id);
  const library = promptLibrary(corpus, article.id);
  const requests = [
    ...actorsRequests(layer, library),
    ...claimsRequests(layer, library, []),
    ...argumentsRequests(layer, library, []),
  ];
  const sent = requests.reduce((sum, { instructions, prompt }) => sum + instructions.length + prompt.length, 0);
  const tokens = (characters: number) => Math.round((characters / CHARACTERS_A_TOKEN) * CORRECTIONS);
  return {
    requests: requests.length,
    tokens: { sent: tokens(sent), received: tokens(layer.text.length * ANSWER_SHARE) },
  };
}
