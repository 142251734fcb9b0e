// Whether words name an actor or document that can have a view. In "according to the miller", they do. In "according to
// the season", they do not.

import { isCollective, isPerson } from '../actors/people.ts';

const DOCUMENT =
  /\b(?:reports?|papers?|stud(?:y|ies)|surveys?|polls?|reviews?|inquir(?:y|ies)|documents?|statements?|letters?|articles?|editorials?|books?|figures|accounts|numbers|data|statistics|analys[ie]s|estimates?|research|audits?|law|theory|constitution|treaty|charter|census|records?|legend|tradition|wisdom|version|doctrine|text|scripture|calculations?|forecasts?)\b/i;

const PRONOUN = /^(?:he|she|they|it|him|her|them|his|their|its|me|us|my|our|I|we|some|many|most|others|several|one)$/i;

export function canSpeak(words: string): boolean {
  return (
    PRONOUN.test(words) ||
    DOCUMENT.test(words) ||
    /(?:^| )\p{Lu}/u.test(words.replace(/^\p{Lu}\p{Ll}* (?=\p{Ll})/u, '')) ||
    words.split(/[ ,]+/).some((word) => isPerson(word) || isCollective(word))
  );
}
