// An argument that rests on nothing any more, or leads to nothing.

import { type ArgumentEntry, aimOf, type Corpus, isLive, premisesOf } from '../model/corpus.ts';
import type { Finding, Rule } from './rule.ts';

export const noPremise: Rule = {
  id: 'no-premise',
  severity: 'warning',
  expects: 'An argument has a premise, and something it leads to, that is not withdrawn.',
  reason: 'Otherwise its page and the map show a step from nothing, or to nothing.',
  remedy: 'Name another claim, or withdraw the argument too.',
  example: {
    files: {
      'claims/ferry/poor.md': 'quote: The town is poor\nstatus: withdrawn',
      'claims/ferry/wide.md': 'quote: the river is wide',
      'arguments/ferry/cost.md': 'premises: [{ claim: poor }]\nconclusion: wide',
    },
    says: ['arguments/ferry/cost.md:2:11: every premise is withdrawn'],
  },
  find: ({ corpus }) =>
    [...corpus.arguments.values()].filter(isLive).flatMap((argument): readonly Finding[] => [
      ...(premisesOf(argument).every((id) => isWithdrawn(corpus, id))
        ? [
            {
              entry: argument,
              path: ['premises'],
              message: 'every premise is withdrawn; name another claim, or withdraw the argument',
            },
          ]
        : []),
      ...(isWithdrawn(corpus, aimOf(argument) ?? '') ? [withoutAim(argument)] : []),
    ]),
};

function withoutAim(entry: ArgumentEntry): Finding {
  const field = entry.data.conclusion === undefined ? 'target' : 'conclusion';
  return { entry, path: [field], message: `the ${field} is withdrawn; name another, or withdraw the argument` };
}

function isWithdrawn({ claims, arguments: args }: Corpus, id: string): boolean {
  const entry = claims.get(id) ?? args.get(id);
  return entry !== undefined && !isLive(entry);
}
