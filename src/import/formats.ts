// The table of formats that can be read. A file's format is recognized by its content, never by its name.

import type { z } from 'zod';
import { answer } from '../draft/model/answer.ts';
import { issueText } from '../model/issue-text.ts';
import { annotationCollections } from '../model/kinds.ts';
import { queue } from '../model/queue.ts';
import { aifCandidates, aifGraph } from './aif.ts';
import { type AnswerSource, answerCandidates } from './answer.ts';
import { argdownCandidates, isArgdown } from './argdown.ts';
import { bratCandidates, isBrat } from './brat.ts';
import type { Imported } from './candidate.ts';
import { csvCandidates, isCsv } from './csv.ts';
import { hypothesisCandidates, hypothesisExport } from './hypothesis.ts';
import type { FileProblem } from './own-file.ts';
import { queueCandidates } from './queue.ts';
import { isTei, teiCandidates } from './tei.ts';
import { webAnnotationCandidates, webAnnotations } from './web-annotation.ts';

export interface Format {
  readonly name: string;
  /** Whether a file with these keys at the top level has this format. */
  readonly hasKeys: (keys: ReadonlySet<string>) => boolean;
  /** @param source the maker of the file, if it is an answer */
  readonly read: (value: unknown, source: AnswerSource) => Imported | { readonly issues: readonly z.core.$ZodIssue[] };
}

/** A format that is neither JSON nor YAML. */
export interface TextFormat {
  readonly name: string;
  readonly isIn: (text: string) => boolean;
  /** @param beside the text of the file with the same name and the extension .txt */
  readonly read: (text: string, beside: string | undefined) => Imported | FileProblem | Promise<Imported | FileProblem>;
}

export const textFormats: readonly TextFormat[] = [
  { name: 'table of Postil’s own (CSV)', isIn: isCsv, read: csvCandidates },
  { name: 'Argdown', isIn: isArgdown, read: argdownCandidates },
  { name: 'standoff of brat (.ann)', isIn: isBrat, read: bratCandidates },
  { name: 'TEI of Postil’s own', isIn: isTei, read: teiCandidates },
];

export const formats: readonly Format[] = [
  format('graph of the Argument Interchange Format (xAIF)', ['AIF', 'nodes'], aifGraph, aifCandidates),
  format('Web Annotation (JSON-LD)', ['@context'], webAnnotations, webAnnotationCandidates),
  format('export of Hypothesis', ['annotations', 'rows'], hypothesisExport, hypothesisCandidates),
  format('queue of an article', ['waiting'], queue, queueCandidates),
  format(
    `list of ${annotationCollections.join(', ')} and actors`,
    [...annotationCollections, 'actors'],
    answer,
    answerCandidates,
  ),
];

/** @param keys top-level keys; one of them is enough to recognize the format */
function format<S extends z.ZodType>(
  name: string,
  keys: readonly string[],
  schema: S,
  candidates: (value: z.infer<S>, source: AnswerSource) => Imported,
): Format {
  return {
    name,
    hasKeys: (has) => keys.some((key) => has.has(key)),
    read: (value, source) => {
      const parsed = schema.safeParse(value, { error: issueText });
      return parsed.success ? candidates(parsed.data, source) : { issues: parsed.error.issues };
    },
  };
}
