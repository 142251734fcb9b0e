// Plain text → its language, recognized by n-grams. The Efficient Language Detector knows about sixty languages.

import { eld } from 'eld/extrasmall';
import { scriptsOf, shareInScripts } from './script.ts';

export interface RecognizedLanguage {
  /** A BCP 47 language tag without region: `fa`; with the script if the language has several: `sr-Latn`. */
  readonly language: string;
  /**
   * The second most probable language if the result is unclear, because its score is close to the best score.
   * `undefined` for a clear result.
   */
  readonly rival: string | undefined;
}

/** Number of characters at the beginning of a text that are examined: enough for any language. */
const EXAMINED = 20_000;

/** Minimum number of letters. In shorter texts, the language is not recognized, because the result would be a guess. */
const LEAST_LETTERS = 40;

/**
 * Minimum difference between the two best scores for a clear result. Danish and Norwegian differ by 0.07, German and
 * Dutch by 0.2.
 */
const LEAD = 0.05;

/** @returns undefined if the text is too short or its language is unknown */
export function recognizeLanguage(text: string): RecognizedLanguage | undefined {
  const examined = text.slice(0, EXAMINED);
  if ((examined.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return undefined;
  const result = eld.detect(examined);
  if (!result.isReliable()) return undefined;
  const [best, next] = Object.entries(result.getScores()).sort(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const isClear = next === undefined || best[1] - next[1] >= LEAD;
  return { language: withScript(result.language, examined), rival: isClear ? undefined : next[0] };
}

const recognizable = new Set(Object.values(eld.info().Languages));

/** @param language a BCP 47 tag without script and region */
export function isRecognizable(language: string): boolean {
  return recognizable.has(language);
}

/** The tag of the language. It names the script if the text is not in the usual script of the language. */
function withScript(language: string, text: string): string {
  const usual = new Intl.Locale(language).maximize().script;
  const inScript = (script: string | undefined) =>
    (shareInScripts(text, script === undefined ? [] : [script]) ?? 0) > 0.5;
  const script = scriptsOf(language).find(inScript);
  return script === undefined || script === usual || scriptsOf(language).length === 1 || isCompound(language)
    ? language
    : `${language}-${script}`;
}

/** Whether texts in the language usually mix several scripts, as Japanese texts do. */
function isCompound(language: string): boolean {
  return ['ja', 'ko', 'zh'].includes(language);
}
