// The words for each kind of remark, in each language of the interface.

import type { DataOf } from '../model/collections.ts';
import type { RemarkCollection } from '../model/kinds.ts';
import type { NoteKind } from '../model/note.ts';
import type { Tag } from './tags.ts';

/** The words for one kind of remark in one language. */
export interface RemarkWords<D> {
  /** The word for one remark: `note` in `note 3`. */
  readonly one: string;
  /** The name of the layer on the reading page. */
  readonly layer: string;
  /** The heading of the group of search results. */
  readonly many: string;
  readonly legend: string;
  /** The words before the quoted passage in the margin, and in labels: `context`. */
  readonly heading: (data: D) => string;
  /** The words before the quoted passage in a plain-text edition: `Note (context) on`. */
  readonly line: (data: D) => string;
}

const noteKinds: Readonly<Record<Tag, Readonly<Record<NoteKind, string>>>> = {
  en: { term: 'term', ambiguity: 'ambiguity', sic: 'as in the source', cue: 'wording', context: 'context' },
  de: {
    term: 'Begriff',
    ambiguity: 'Mehrdeutigkeit',
    sic: 'so in der Quelle',
    cue: 'Wortlaut',
    context: 'Zusammenhang',
  },
  es: { term: 'término', ambiguity: 'ambigüedad', sic: 'así en la fuente', cue: 'formulación', context: 'contexto' },
  fa: { term: 'اصطلاح', ambiguity: 'ابهام', sic: 'به همین شکل در اصل', cue: 'واژه‌گزینی', context: 'زمینه' },
  fr: { term: 'terme', ambiguity: 'ambiguïté', sic: 'ainsi dans la source', cue: 'formulation', context: 'contexte' },
};

export const remarkWords: { readonly [C in RemarkCollection]: Readonly<Record<Tag, RemarkWords<DataOf<C>>>> } = {
  notes: {
    en: {
      one: 'note',
      layer: 'Notes',
      many: 'Notes',
      legend: 'an editor’s note',
      heading: ({ kind }) => noteKinds.en[kind],
      line: ({ kind }) => `Note (${noteKinds.en[kind]}) on`,
    },
    de: {
      one: 'Anmerkung',
      layer: 'Anmerkungen',
      many: 'Anmerkungen',
      legend: 'eine Anmerkung der Herausgeber',
      heading: ({ kind }) => noteKinds.de[kind],
      line: ({ kind }) => `Anmerkung (${noteKinds.de[kind]}) zu`,
    },
    es: {
      one: 'nota',
      layer: 'Notas',
      many: 'Notas',
      legend: 'una nota de los editores',
      heading: ({ kind }) => noteKinds.es[kind],
      line: ({ kind }) => `Nota (${noteKinds.es[kind]}) sobre`,
    },
    fa: {
      one: 'توضیح',
      layer: 'توضیح‌ها',
      many: 'توضیح‌ها',
      legend: 'توضیح ویراستار',
      heading: ({ kind }) => noteKinds.fa[kind],
      line: ({ kind }) => `توضیح (${noteKinds.fa[kind]}) دربارهٔ`,
    },
    fr: {
      one: 'note',
      layer: 'Notes',
      many: 'Notes',
      legend: 'une note de la rédaction',
      heading: ({ kind }) => noteKinds.fr[kind],
      line: ({ kind }) => `Note (${noteKinds.fr[kind]}) sur`,
    },
  },
  questions: {
    en: {
      one: 'question',
      layer: 'Questions',
      many: 'Questions',
      legend: 'a reader’s question',
      heading: () => 'a reader asks',
      line: () => 'Reader’s question on',
    },
    de: {
      one: 'Frage',
      layer: 'Fragen',
      many: 'Fragen',
      legend: 'eine Frage aus der Leserschaft',
      heading: () => 'Leserfrage',
      line: () => 'Leserfrage zu',
    },
    es: {
      one: 'pregunta',
      layer: 'Preguntas',
      many: 'Preguntas',
      legend: 'una pregunta de los lectores',
      heading: () => 'pregunta de los lectores',
      line: () => 'Pregunta de los lectores sobre',
    },
    fa: {
      one: 'پرسش',
      layer: 'پرسش‌ها',
      many: 'پرسش‌ها',
      legend: 'پرسش یکی از خوانندگان',
      heading: () => 'پرسش خواننده',
      line: () => 'پرسش خواننده دربارهٔ',
    },
    fr: {
      one: 'question',
      layer: 'Questions',
      many: 'Questions',
      legend: 'une question de lecteur',
      heading: () => 'question de lecteur',
      line: () => 'Question de lecteur sur',
    },
  },
};
