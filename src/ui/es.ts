// The interface in Spanish. `en.ts` explains the groups of words and where each is used. The terms of argumentation:
// afirmación (claim), premisa, conclusión, inferencia, esquema; the main claim of a text is called “tesis”. An op-ed is
// an artículo de opinión.

import type { ActorType } from '../model/actor.ts';
import type { Relation } from '../model/argument.ts';
import type { Certainty, ClaimType, Stance } from '../model/claim.ts';
import type { Status } from '../model/entry.ts';
import type { CommonList, PagedList } from '../model/paging.ts';
import type { Scheme } from '../model/scheme.ts';
import * as format from './formats.ts';

export const language = 'es';

export const dir = 'ltr';

const counted = (count: number, forms: format.Forms) => format.counted(language, count, forms);
const claims = (count: number) => counted(count, { one: '# afirmación', other: '# afirmaciones' });
const args = (count: number) => counted(count, { one: '#\u00a0argumento', other: '#\u00a0argumentos' });
const names = (all: readonly string[]) => format.inLine(language, all);
const quoted = (words: string) => format.quoted(words, '«»“”');
const unnamedHolder = 'alguien sin nombrar';
const articles = (count: number) => counted(count, { one: '# artículo', other: '# artículos' });

export const numeral = (value: number) => format.numeral(language, value);

export const statusWords: Readonly<Record<Status, string>> = {
  draft: 'borrador',
  reviewed: 'revisado',
  withdrawn: 'retirado',
};

export const stanceWords: Readonly<Record<Stance, string>> = {
  endorses: 'compartido por el autor',
  concedes: 'concedido por el autor',
  reports: 'referido',
  questions: 'puesto en duda por el autor',
  rejects: 'rechazado por el autor',
};

export const stanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'El autor refiere esta afirmación y la comparte.',
  concedes: 'El autor concede esta afirmación, pero argumenta a favor de otra cosa.',
  reports: 'El autor refiere esta afirmación; el texto no dice si la comparte.',
  questions: 'El autor refiere esta afirmación y la pone en duda.',
  rejects: 'El autor refiere esta afirmación y la rechaza.',
};

export const ownStanceSentences: Readonly<Record<Stance, string>> = {
  endorses: 'El autor lo afirma con su propia voz.',
  concedes: 'El autor lo concede con su propia voz.',
  reports: 'El autor refiere esta afirmación; el texto no dice si la comparte.',
  questions: 'El autor refiere esta afirmación y la pone en duda.',
  rejects: 'El autor refiere esta afirmación y la rechaza.',
};

export const certaintyWords: Readonly<Record<Certainty, string>> = {
  certain: 'formulado como cierto',
  probable: 'formulado como probable',
  possible: 'formulado como posible',
};

export const typeWords: Readonly<Record<ClaimType, string>> = {
  fact: 'hecho',
  prediction: 'predicción',
  cause: 'causa',
  definition: 'definición',
  value: 'juicio de valor',
  policy: 'propuesta de acción',
  interpretation: 'interpretación',
};

export const relationWords: Readonly<Record<Relation, string>> = {
  support: 'apoya',
  rebut: 'va en contra de',
  undercut: 'ataca la inferencia de',
};

export const relationWordsPassive: Readonly<Record<Relation, string>> = {
  support: 'apoyado por',
  rebut: 'rebatido por',
  undercut: 'inferencia atacada por',
};

export const actorTypeWords: Readonly<Record<ActorType, { one: string; many: string }>> = {
  person: { one: 'persona', many: 'Personas' },
  state: { one: 'Estado', many: 'Estados' },
  organization: { one: 'organización', many: 'Organizaciones' },
  group: { one: 'grupo', many: 'Grupos' },
};

export const familyWords: Readonly<Record<Scheme['family'], string>> = {
  source: 'Argumentos a partir de una fuente',
  'cases-and-rules': 'Argumentos a partir de casos y reglas',
  'cause-and-evidence': 'Argumentos a partir de causas e indicios',
  'action-and-value': 'Argumentos sobre la acción y los valores',
};

export const commonWords = {
  claim: 'afirmación',
  claims: 'Afirmaciones',
  arguments: 'Argumentos',
  actors: 'Actores',
  schemes: 'Esquemas',
  guide: 'Guía',
  data: 'Datos',
  text: 'Texto',
  articles: 'Artículos',
  map: 'Mapa',
  maps: 'Mapas',
  matrix: 'Matriz',
  library: 'Biblioteca',
  search: 'Buscar',
  menu: 'Contenido',
  ownVoice: 'el autor',
  unnamedHolder,
  implicit: 'implícito',
  presupposes: 'presupone',
  accordingTo: 'según',
  none: 'Ninguno.',
  asserts: 'afirma',
  inTheText: 'En el texto',
  onTheMap: 'En el mapa',
  editorsNote: 'Nota de los editores',
  skip: 'Ir al texto',
  colophon:
    'El texto de cada artículo pertenece a su autor y se reproduce aquí para anotarlo. Las anotaciones describen lo que dice un texto; no toman partido.',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  onward: '▸',
  notesOn: (block: string) => `Notas sobre ${block}`,
  linkTo: (block: string) => `Enlace a ${block}`,
  goToNote: (kind: string, number: number, voice: string) => `${kind} ${number}, ${voice}: ir a la nota`,
  quoted,
  citedDate: (date: string) => dateWords(date),
  names,
} as const;

export const blockWords = {
  title: 'título',
  dek: 'subtítulo',
  caption: 'pie de foto',
  bio: 'sobre el autor',
} as const;

export const layerWords = {
  title: 'Capas',
  claims: 'Afirmaciones',
  all: 'Todas',
  allNote: 'todas las afirmaciones, no solo los puntos principales',
  arguments: 'Argumentos',
  actors: 'Actores',
  voices: 'Voces',
  map: 'Mapa',
  legend: 'Leyenda',
  counted: (layer: string, count: number) => `${layer}, ${count}`,
} as const;

export const settingWords = {
  title: 'Ajustes',
  theme: 'Tema',
  auto: 'Como el dispositivo',
  light: 'Claro',
  dark: 'Oscuro',
  size: 'Tamaño del texto',
  small: 'Pequeño',
  medium: 'Mediano',
  large: 'Grande',
  huge: 'Muy grande',
  announce: 'Los lectores de pantalla anuncian',
  every: 'cada marca',
  paragraph: 'las marcas de cada párrafo',
  off: 'ninguna marca',
  keys: 'Atajos de una sola tecla',
} as const;

export const teachWords = {
  title: 'Enseñar',
  hide: 'Ocultar lo que dicen las notas: al abrir una se muestra',
  worksheet: 'Imprimir como ficha de trabajo: pasajes numerados, soluciones en la última página',
  print: 'Imprimir ¶',
  from: 'primer párrafo que se imprime',
  to: 'último párrafo que se imprime',
  start: 'Imprimir',
  present: 'Presentar',
  presentKeys: '→ y ← llevan de un párrafo a otro; Esc termina la presentación.',
} as const;

export const answersTitle = 'Soluciones';

export const markKeyWords = {
  own: 'las afirmaciones del propio autor',
  told: 'las afirmaciones atribuidas a otros',
  number: 'la nota de la afirmación',
  main: (main: number, all: number) =>
    `Subrayado: ${counted(main, { one: '# punto principal', other: 'los # puntos principales' })} de ${claims(all)}.`,
} as const;

export const stanceSigns: Readonly<Record<Stance, string>> = {
  endorses: '+',
  concedes: '(+)',
  reports: '',
  questions: '?',
  rejects: '−',
};

export const draftWords = {
  banner: (reviewed: number, all: number) =>
    reviewed === 0
      ? counted(all, {
          one: 'Borrador: un programa ha propuesto esta anotación y nadie la ha comprobado todavía.',
          other: 'Borrador: un programa ha propuesto estas # anotaciones y nadie las ha comprobado todavía.',
        })
      : `${counted(all, {
          one: 'Borrador en parte: un programa ha propuesto esta anotación',
          other: 'Borrador en parte: un programa ha propuesto estas # anotaciones',
        })}; ${counted(reviewed, { one: '# de ellas está comprobada', other: '# de ellas están comprobadas' })}.`,
  draftedBy: (models: string) => `Borrador de ${models}.`,
  status: (model: string) => `borrador de ${model}`,
} as const;

export const actorCardWords = {
  title: 'Actores de este texto',
  counts: (held: number, named: number) =>
    `${counted(held, { one: 'sostiene # afirmación', other: 'sostiene # afirmaciones' })} · ${counted(named, { one: 'nombrado una vez', other: 'nombrado # veces' })}`,
} as const;

export const legendWords = {
  sample: 'palabras',
  own: 'afirmado o compartido por el autor',
  numbers: '1 2',
  number: 'el número de la nota de una afirmación',
  solid: 'línea continua',
  dashed: 'línea discontinua',
  styles: 'una afirmación del propio autor; una afirmación atribuida a otra persona',
  lanes: 'afirmaciones que se superponen: un clic las enumera',
  roles: 'una conclusión; una premisa; una afirmación atacada; un ataque a una inferencia',
  actor: 'el nombre de un actor (con la capa Actores activada); un clic abre su ficha',
  voice: 'una voz distinta de la del autor (con la capa Voces activada)',
  paragraph: 'la dirección permanente del párrafo; un clic la copia',
  strip: 'La franja del borde de la ventana muestra en qué partes del texto están las afirmaciones.',
  minor: 'una afirmación sin línea: una del propio autor que no es un punto principal',
} as const;

export const keyWords = {
  notes: ['j / k', 'nota siguiente, anterior'],
  unfold: ['Intro', 'abrir la nota'],
  back: ['Esc', 'volver al texto'],
  layers: ['1, 2, …', 'mostrar u ocultar una capa'],
  all: ['a', 'puntos principales o todas las afirmaciones'],
  search: ['/', 'buscar'],
  help: ['?', 'esta ayuda'],
} as const;

export const glanceWords = {
  title: 'De un vistazo',
  minutes: (count: number) => counted(count, { one: '# minuto', other: '# minutos' }),
  claims,
  voices: (count: number) => counted(count, { one: '# voz', other: '# voces' }),
  rejected: 'Lo que el autor rechaza',
  thesis: 'Tesis',
  explains: 'Lo que el texto explica',
  concludes: 'Lo que el texto concluye',
  main: 'Argumentos principales',
  who: 'Quién habla',
  once: (count: number) => counted(count, { one: 'Una afirmación:', other: 'Una afirmación cada uno:' }),
  all: 'Todas las afirmaciones',
} as const;

export const languageWords = (tag: string) => format.languageName(language, tag);

export const dateWords = (date: string) => format.dateIn(language, date);

export function appearedWords(publication: string | undefined, published: string | undefined): string {
  if (publication === undefined && published === undefined) return 'publicación y fecha no indicadas en la fuente';
  const date = published === undefined ? 'fecha no indicada en la fuente' : format.dateIn(language, published);
  return `${publication ?? 'publicación no indicada en la fuente'}, ${date}`;
}

export const creditWords = {
  by: (name: string, date: string | undefined) => `De ${name}${dated(date)}`,
  reviewed: (name: string, date: string | undefined) => `Revisado por ${name}${dated(date)}`,
} as const;

function dated(date: string | undefined): string {
  return date === undefined ? '' : `, ${format.dateIn(language, date)}`;
}

export const claimWords = {
  in: (number: number | undefined) => (number === undefined ? 'Afirmación de' : `Afirmación ${number} de`),
  inFull: 'La afirmación en detalle',
  thisClaim: 'esta afirmación',
  whole: 'Párrafo entero',
  withdrawn: 'Esta afirmación se ha retirado. Su página se conserva para que los enlaces sigan funcionando.',
  unstated: 'Esta afirmación está implícita: un argumento la necesita, pero el texto no la enuncia.',
  lost: 'El pasaje de esta afirmación ya no está en el texto.',
  stance: 'Postura del autor',
  cue: 'Atribuida mediante',
  via: 'Referida a través de',
  certainty: 'Certeza',
  addressees: 'Dirigido a',
  booster: 'Reforzada con',
  role: 'En el conjunto del texto',
  sameAs: 'También en',
  for: 'A favor de esta afirmación',
  noneFor: 'El texto no da ninguna razón para ella.',
  against: 'En contra de esta afirmación',
  noneAgainst: 'Nada en el texto habla en contra de ella.',
  use: 'Argumentos que la emplean',
  noneUse: 'Ningún argumento la emplea.',
} as const;

export const actorWords = {
  holds: (held: number) => `sostiene ${claims(held)}`,
  aliases: 'También',
  partOf: 'Forma parte de',
  sameAs: 'Control de autoridades',
  roles: { holder: 'lo dice', addressee: 'es el destinatario' },
  held: 'Afirmaciones que sostiene',
  about: 'Afirmaciones al respecto',
  with: 'Aparece con',
  shares: (passages: number, shared: number) =>
    format.inLine(language, [
      ...(passages > 0 ? [counted(passages, { one: '#\u00a0pasaje', other: '#\u00a0pasajes' })] : []),
      ...(shared > 0 ? [args(shared)] : []),
    ]),
  others: (count: number) => counted(count, { one: 'y # más', other: 'y # más' }),
  arguments: 'Argumentos que plantea',
  answers: 'Argumentos en su contra',
  mentions: 'Menciones',
  namedIn: 'Nombrado en',
  namedTooIn: 'Nombrado también en',
} as const;

export const argumentWords = {
  premises: (count: number) => counted(count, { one: '# premisa', other: '# premisas unidas' }),
  questions: { answered: 'respondida', raised: 'planteada' },
  open: (count: number) => counted(count, { one: '# pregunta abierta', other: '# preguntas abiertas' }),
  in: 'Argumento de',
  by: 'planteado por',
  withdrawn: 'Este argumento se ha retirado. Su página se conserva para que los enlaces sigan funcionando.',
  broken: 'Este argumento remite a una entrada retirada, por lo que solo se muestra en esta página.',
  attacks: 'Ataques a esta inferencia',
  unstated: 'implícito',
  editorial: 'vínculo añadido por los editores',
  editorialSentence: 'El texto no enuncia esta inferencia; la añaden los editores.',
  asHeld: 'como opinión',
  heldStatement: (who: string, statement: string) => `Según ${who}: ${statement}`,
  asHeldBy: (who: string) => `cuenta como opinión de ${who}, sea o no cierta`,
  cue: 'Señalado por',
  shown: 'señalado por',
  aims: {
    support: 'a favor de',
    rebut: 'en contra de',
    undercut: 'contra la inferencia de',
  } satisfies Record<Relation, string>,
  scheme: 'Esquema:',
  so: 'luego',
  unfilled: 'no enunciado aquí',
  critical: 'Preguntas críticas',
  inFull: 'El argumento en detalle',
} as const;

export const articleWords = {
  withdrawn: 'Esta edición se ha retirado. Su página se conserva para que los enlaces sigan funcionando.',
  caption: 'Imagen (no se muestra)',
  picture: 'Imagen en su fuente',
  allClaims: 'Todas las afirmaciones',
  allArguments: 'Todos los argumentos',
  citeAs: 'Cómo citar:',
  data: 'Cita y datos',
  plainText: 'Texto sin formato',
  unstated: 'Premisas implícitas',
  lost: 'Ya no está en el texto',
  elsewhere: 'Argumentos sin pasaje',
} as const;

export const provenanceWords = {
  archived: 'Copia archivada',
  retrieved: (date: string) => `Consultado el ${format.dateIn(language, date)}`,
  license: 'Licencia:',
  rightsHolder: 'Derechos:',
} as const;

export const faceWords = {
  contact: 'Contacto',
  report: 'Comunicar un error',
  edit: 'Editar esta página',
  editors: (all: readonly string[]) => `Edición de ${format.joined(language, all)}. `,
  edition: (version: string | undefined, date: string | undefined) =>
    `${version === undefined ? 'Edición' : `Edición ${version}`}${dated(date)}. `,
} as const;

export const excerptWords = {
  excerpts:
    'Esta edición contiene extractos: los pasajes anotados con las palabras que los rodean. «[…]» señala las palabras omitidas.',
  none: 'Esta edición no contiene el texto, solo las anotaciones.',
  original: 'Leer el original',
  claims: 'Afirmaciones del texto',
} as const;

export const editionWords = {
  lead: 'Una edición anotada. Cada párrafo va seguido de las afirmaciones que empiezan en él: el número de la afirmación, quién la sostiene, la postura del autor, su tipo, la certeza con que se formula, la afirmación en una frase y las palabras del texto que la enuncian. Las anotaciones describen lo que dice el texto; no toman partido.',
  source: 'Publicado por primera vez en',
  page: 'La página de la edición',
  text: 'Texto y afirmaciones',
  beneath: 'Afirmaciones sin pasaje',
  claim: (number: string) => `Afirmación ${number}`,
  words: 'Palabras del texto',
} as const;

export const llmsWords = {
  lead: 'Cada edición es un artículo de opinión, palabra por palabra, con sus afirmaciones, quienes las sostienen y los argumentos que las enlazan.',
  editions: 'Ediciones en texto sin formato',
  lists: 'Listas',
} as const;

export const feedWords = { title: 'Canal de nuevas ediciones' } as const;

export const mapWords = {
  title: 'Mapa de argumentos',
  maps: 'Mapas',
  step: {
    support: { one: 'apoya', many: 'apoyan juntas' },
    rebut: { one: 'va en contra', many: 'van juntas en contra' },
    undercut: { one: 'ataca la inferencia', many: 'atacan juntas la inferencia' },
  },
  held: { some: 'algunas como opinión', all: 'como opinión' },
  editorial: 'vínculo de los editores',
  main: { concludes: 'lo que el texto concluye', explains: 'lo que el texto explica' },
  because: { support: 'apoyado por', rebut: 'rebatido por', undercut: 'inferencia atacada por' },
  stance: {
    endorses: 'compartido',
    concedes: 'concedido',
    reports: 'referido',
    questions: 'puesto en duda',
    rejects: 'rechazado',
  },
  author: 'El autor',
  unnamed: 'Alguien sin nombrar',
  unstated: 'implícito',
  argued: (map: number) => `Argumentado en el mapa ${map}`,
  also: (map: number) => `También en el mapa ${map}`,
  shownElsewhere: 'argumentado en otro lugar de este mapa',
  overview: 'Vista general: las afirmaciones principales y lo que se les opone',
  whole: 'Todos los argumentos en un dibujo',
  stamp: 'Borrador',
  download: 'SVG',
  picture: 'PNG',
  drawing: 'Mostrar el dibujo',
  none: 'Todavía no se ha anotado ningún argumento de este texto.',
  legend: 'Cómo leer el mapa',
  howToRead:
    'Una conclusión está por encima de las afirmaciones que la apoyan o la atacan. Un recuadro es una afirmación; lleva su número y enlaza con su pasaje. Una palabra redondeada es la inferencia de las premisas a la conclusión; enlaza con el argumento.',
  relations: {
    support: 'apoya la afirmación de arriba',
    rebut: 'habla en contra de ella',
    undercut: 'ataca la inferencia, no la afirmación',
  },
  own: 'afirmación del propio autor',
  told: 'referida',
  linked: 'premisas que actúan juntas',
  stanceLegend: 'Postura del autor:',
  zoom: 'Tamaño del dibujo',
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  zoomFit: 'Ajustar a la ventana',
  zoomReset: 'Tamaño real',
  counts: (shown: number, steps: number) =>
    `${claims(shown)}, ${counted(steps, { one: '# argumento', other: '# argumentos' })}`,
} as const;

export const questionWords = {
  assumption: 'Si se le plantean, debe responderlas quien argumenta:',
  exception: 'Debe responderlas quien critica el argumento:',
} as const;

export const matrixWords = {
  title: 'Quién sostiene qué',
  lead: 'Afirmaciones atribuidas a otros o discutidas, con todos los que toman posición sobre ellas en el texto.',
  none: 'Ninguna afirmación de la biblioteca está todavía referida o discutida.',
  counts: (disputed: number, sides: number) =>
    `${claims(disputed)} · ${counted(sides, { one: '# actor', other: '# actores' })}`,
  disputed: 'discutido por',
  signs: {
    holds: '●',
    ascribed: '(●)',
    disputes: '✕',
    endorses: '+',
    concedes: '(+)',
    reports: '○',
    questions: '?',
    rejects: '−',
  },
  cells: {
    holds: 'la sostiene',
    ascribed: 'la sostiene, según alguien a quien refiere el autor',
    disputes: 'sostiene una afirmación que habla en contra de ella',
    endorses: 'el autor la comparte',
    concedes: 'el autor la concede',
    reports: 'el autor la refiere sin tomar partido',
    questions: 'el autor la pone en duda',
    rejects: 'el autor la rechaza',
  },
} as const;

export const relationHeadings: Readonly<Record<Relation, string>> = {
  support: 'Apoyos',
  rebut: 'Argumentos contra una afirmación',
  undercut: 'Ataques a una inferencia',
};

export const partWords = {
  library: 'La biblioteca',
  articles,
  elsewhere: 'En otras partes de la biblioteca',
  counts: (held: number, named: number) => `sostiene ${claims(held)}, nombrado en ${articles(named)}`,
} as const;

export const pageWords = {
  pages: 'Páginas',
  page: (number: number) => `página ${number}`,
  of: 'En',
} as const;

export const listTitles: Readonly<Record<PagedList, string>> = {
  articles: 'Artículos',
  claims: 'Afirmaciones',
  arguments: 'Argumentos',
  actors: 'Actores',
  maps: 'Mapas de argumentos',
  notes: 'Notas y preguntas',
  shared: 'Afirmaciones comunes',
  compare: 'Lado a lado',
};

export const emptyLists: Readonly<Record<CommonList, string>> = {
  articles: 'La biblioteca aún no tiene artículos.',
  claims: 'La biblioteca aún no tiene afirmaciones.',
  arguments: 'La biblioteca aún no tiene argumentos.',
  actors: 'La biblioteca aún no tiene actores.',
  maps: 'La biblioteca aún no tiene artículos.',
};

export const sharedWords = {
  lead: 'Afirmaciones que varios artículos hacen, conceden, refieren o rechazan. Los editores las han unido; cada artículo las formula a su manera.',
  kicker: (count: number) => `La misma afirmación en ${articles(count)}`,
  also: (count: number) => counted(count, { one: 'también en # artículo más', other: 'también en # artículos más' }),
  disputed: 'disputada',
  stances: {
    endorses: 'Afirmada o compartida',
    concedes: 'Concedida',
    reports: 'Referida',
    questions: 'Puesta en duda',
    rejects: 'Rechazada',
  },
  articles: 'Artículos y afirmaciones',
  actors: 'Actores y afirmaciones',
} as const;

export const compareWords = {
  lead: 'Pares de artículos que comparten afirmaciones, o de los que uno argumenta sobre afirmaciones del otro.',
  pairs: (count: number) =>
    counted(count, { one: '# par de artículos lado a lado', other: '# pares de artículos lado a lado' }),
  counts: (shared: number, disputed: number, made: number) =>
    format.inLine(language, [
      ...(shared > 0 ? [counted(shared, { one: '# afirmación común', other: '# afirmaciones comunes' })] : []),
      ...(disputed > 0 ? [counted(disputed, { one: '# disputada', other: '# disputadas' })] : []),
      ...(made > 0 ? [args(made)] : []),
    ]),
  disputed: 'Afirmaciones disputadas',
  arguments: 'Argumentos sobre afirmaciones del otro artículo',
  actors: 'Actores en ambos artículos',
} as const;

export const schemeWords = {
  title: 'Esquemas',
  kicker: 'Esquema argumentativo',
  lead: 'Modelos de los argumentos cotidianos, cada uno con las preguntas que se hace un lector crítico.',
  therefore: 'luego, presumiblemente',
  example: 'Ejemplo.',
  questions: 'Preguntas críticas',
  used: 'Empleado en',
  unused: 'Ningún argumento de esta biblioteca lo emplea.',
  arguments: (count: number) => counted(count, { one: '# argumento', other: '# argumentos' }),
} as const;

export const cardWords = {
  counts: (annotated: number, made: number) => `${claims(annotated)} · ${args(made)}`,
  reviewed: (reviewed: number, all: number) =>
    counted(all, { one: `${numeral(reviewed)} de # anotación`, other: `${numeral(reviewed)} de # anotaciones` }),
} as const;

export const frontWords = {
  empty: 'La biblioteca está vacía',
  begin:
    'Ponga el texto de un artículo de opinión en la carpeta content/sources y ejecute «npm start», o ejecute «npm run ingest -- ARCHIVO». El artículo, sus afirmaciones, argumentos y actores se esbozan en archivos que usted puede editar.',
  read: 'Leer el texto anotado',
  kind: 'Una edición anotada',
  what: 'En cada texto, cada afirmación está marcada: quién la hace, qué piensa de ella el autor y qué habla a favor y en contra.',
  byArticle: 'Artículo por artículo',
} as const;

export const searchBoxWords = {
  title: 'Buscar',
  label: 'Palabras, o una expresión entre comillas',
  close: 'Cerrar',
  noScript:
    'La búsqueda necesita JavaScript. Sin él, su navegador puede encontrar palabras en cada una de estas páginas:',
  keys: '↑ ↓ elegir · Intro abrir · Esc cerrar',
} as const;

export const resultKindWords = {
  claim: 'Afirmaciones',
  article: 'Artículos',
  argument: 'Argumentos',
  actor: 'Actores',
};

export const searchWords = {
  filters: {
    kind: 'Clase',
    holder: 'Sostenido por',
    stance: 'Postura del autor',
    type: 'Tipo de afirmación',
    actor: 'Actor mencionado',
    article: 'Artículo',
  },
  filterTitle: (chosen: number) => (chosen === 0 ? 'Filtros' : `Filtros (${chosen})`),
  chosen: 'Filtros elegidos',
  remove: (filter: string, value: string) => `Quitar el filtro ${filter}: ${value}`,
  clear: 'Quitar todos',
  allValues: (count: number) => counted(count, { other: 'Ver los #' }),
  fewerValues: 'Menos',
  results: (count: number) => counted(count, { one: '# resultado', other: '# resultados' }),
  allOfKind: (count: number, kind: string) => `Los ${counted(count, { other: '#' })} resultados en ${kind}`,
  more: (count: number) => counted(count, { other: '# más' }),
  count: (count: number) => counted(count, { other: '#' }),
  unnamedHolder,
  fullPage: 'Todos los resultados y filtros en una página',
  asserts: 'afirma',
  inFull: { claim: 'La afirmación en detalle', argument: 'El argumento en detalle' },
  otherPassages: (count: number) => counted(count, { one: '# pasaje más', other: '# pasajes más' }),
  nothingTyped: 'Escriba una palabra para buscar.',
  start:
    'Busca en artículos, afirmaciones, argumentos y actores, sin distinguir mayúsculas ni acentos. Use «comillas» para encontrar una expresión exacta.',
  tryHolder: 'Lo que sostienen',
  tryActor: 'Dónde se los menciona',
  tryStance: 'Postura del autor',
  none: (query: string) =>
    query === '' ? 'Nada cumple todos estos filtros.' : `No se ha encontrado nada para «${query}».`,
  noneWithFilters: 'Sin filtros:',
  noneWithWords: 'Sin comillas:',
  mostWords: 'Ninguna afirmación tiene todas estas palabras. Estas tienen la mayoría.',
  fillers:
    'a al como cómo con cuál cuáles cuándo de del dice dónde el ella en es esta este la las lo los no o para por porque qué que quién quiénes se según ser son sobre su un una y',
  inNote: 'en la nota correspondiente',
  draft: 'borrador',
  noneAtAll: 'Pruebe con otras palabras o con el comienzo de una palabra.',
  cutShort: (length: number) => `Solo se usan los primeros ${length} caracteres.`,
  failed: 'El índice de búsqueda no se puede leer o está incompleto.',
  failedHelp: 'Aun así puede leer estas páginas:',
  again: 'Volver a intentarlo',
} as const;

export const searchExportWords = {
  title: 'Estos resultados en archivos',
  csv: 'CSV',
  citations: 'Citas (.txt)',
  first: (count: number) => `Solo los primeros ${count} resultados están en el archivo.`,
} as const;

export const offlineWords = {
  ready: 'Listo para leer sin conexión.',
  save: (size: string) => `Guardar toda la biblioteca para leerla sin conexión (${size})`,
  saving: 'Guardando la biblioteca para leerla sin conexión',
  incomplete:
    'Algunas páginas no se han podido guardar para leerlas sin conexión: ha fallado la red o este navegador no tiene espacio. Se volverá a intentar al abrir la página siguiente.',
  updated: 'Esta biblioteca se ha actualizado.',
  reload: 'Recargar',
  megabytes: (bytes: number) => format.megabytes(language, bytes),
} as const;

export const unsavedWords = {
  heading: 'Esta página no está guardada en este dispositivo',
  remedy: 'Podrá leerla cuando vuelva a tener conexión. Páginas guardadas:',
} as const;

export const notFoundWords = {
  title: 'Página no encontrada',
  reason: 'Puede que la dirección sea errónea o que la página se haya movido. Puede empezar aquí:',
} as const;

export const redirectWords = {
  title: 'Esta página se ha movido',
  here: 'Ir a su nueva dirección',
} as const;

export const quoteWords = {
  found: 'Este es el pasaje enlazado.',
  moved: 'El pasaje enlazado está ahora en otro lugar del texto: es este.',
  changed: 'El texto ha cambiado desde que se hizo el enlace. Este es el pasaje tal como se lee ahora.',
  ambiguous: 'Las palabras enlazadas aparecen en varios lugares y el enlace no dice a cuál se refiere.',
  lost: 'El pasaje enlazado ya no está en el texto.',
} as const;

export const overlapWords = (count: number) =>
  counted(count, { one: '# anotación sobre estas palabras', other: '# anotaciones sobre estas palabras' });

export const sheetWords = {
  previous: 'Anterior',
  next: 'Siguiente',
  close: 'Cerrar',
  place: (at: number, all: number) => `${at} de ${all}`,
} as const;

export const listWords = {
  filter: 'Filtrar',
  left: (count: number, all: number) => `${count} de ${all}`,
  sort: 'Orden',
  asListed: 'de la lista',
  byName: 'por nombre',
  byCount: 'por número',
  author: 'Autor',
  language: 'Idioma',
  status: 'Estado',
  every: 'todos',
} as const;

export const announceWords = (name: string, notes: number) => `${name}, notas: ${notes}`;

export const dataWords = {
  title: 'Datos',
  lead: 'Cada artículo y la biblioteca entera, con todas las anotaciones, en archivos que otros programas pueden abrir.',
  cite: 'Cómo citar',
  none: 'La biblioteca aún no tiene artículos. Sus archivos aparecerán aquí.',
  many: 'La biblioteca tiene demasiados artículos para una sola lista o un solo archivo. La página de cada artículo termina con un enlace a su cita y sus archivos; «npm run export» escribe archivos de la biblioteca entera.',
  formats: 'Formatos',
  positions:
    'Todos los archivos contienen las mismas anotaciones, en la medida en que cada formato puede expresarlas. Se excluyen las entradas retiradas; los borradores se señalan como tales. Las posiciones cuentan puntos de código Unicode desde 0 en el texto sin formato de un artículo (.txt), y los archivos dan su SHA-256. Las direcciones son completas si se conoce la del sitio; si no, son relativas a esta página.',
  whole: 'La biblioteca entera:',
  example: 'Unas líneas de ejemplo',
  schema: 'El JSON Schema de los archivos JSON',
  list: 'La lista de todos los archivos para programas, con tamaños (Data Package)',
  api: 'Una API de textos',
  apiText:
    'Solo los textos, enteros y bloque por bloque, en TEI: Distributed Text Services 1.0, como archivos. La guía dice qué omite un servidor sin parámetros de consulta.',
  size: (bytes: number) => format.kilobytes(language, bytes),
} as const;

export const termWords = {
  title: 'Términos',
  lead: 'Las palabras de este sitio para lo que afirma un texto y para su forma de argumentar.',
  all: 'Todos los términos',
  terms: {
    claim: {
      name: 'Afirmación',
      text: 'Algo que un texto afirma, o dice que otro afirma, en una oración que puede ser verdadera o falsa.',
    },
    voice: {
      name: 'Voz',
      text: 'Quien sostiene una afirmación: el autor, o alguien cuya opinión refiere. Un texto habla a menudo con varias voces.',
    },
    stance: {
      name: 'Postura',
      text: 'La forma en que el autor toma una afirmación ajena: la respalda, la concede, solo la refiere, la pone en duda o la rechaza.',
    },
    unstated: {
      name: 'Afirmación implícita',
      text: 'Una afirmación que el texto no enuncia, pero que uno de sus argumentos necesita.',
    },
    argument: {
      name: 'Argumento',
      text: 'Un paso de una o varias afirmaciones, las premisas, a otra que apoyan o contradicen.',
    },
    undercut: {
      name: 'Ataque a una inferencia',
      text: 'Un argumento contra un paso y no contra una afirmación: aunque las premisas sean verdaderas, la conclusión no se sigue de ellas. En la teoría de la argumentación, undercut.',
    },
    scheme: {
      name: 'Esquema',
      text: 'Un patrón frecuente de argumentos, como el argumento por la opinión de un experto. Dice qué premisas hacen falta y qué se puede preguntar.',
    },
    question: {
      name: 'Pregunta crítica',
      text: 'Una pregunta que se puede hacer a todo argumento de un esquema. El texto puede responderla, plantearla o dejarla abierta.',
    },
  },
} as const;

export const epubWords = {
  notes: 'Notas',
  contents: 'Índice',
  accessibility:
    'El texto puede ampliarse y leerse en voz alta. Las notas y sus pasajes se enlazan en ambos sentidos. A cada dibujo le sigue una lista que dice lo mismo.',
} as const;

export const citeWords = {
  kind: 'edición anotada',
  by: (all: readonly string[]) => `edición de ${format.joined(language, all)}`,
  version: (version: string) => `versión ${version}`,
  edition: 'Esta edición',
  article: 'El artículo de opinión',
  passage: 'Un pasaje',
  paragraph: 'Párrafo',
  keep: 'Para guardar',
  downloads: {
    html: 'Un solo archivo HTML con el texto, las notas y los mapas',
    epub: 'EPUB, para lectores electrónicos',
    pdf: 'PDF, para imprimir',
  },
  files: 'Archivos de datos',
  embed: 'Insertar',
  quotation: 'Como cita',
  frame: 'En un marco',
  snippetNote: 'Copie este HTML en su página.',
  copy: 'Copiar',
} as const;

export const copyWords = {
  quoted,
  bar: 'Palabras seleccionadas',
  link: 'Copiar enlace',
  quotation: 'Copiar cita',
  accessed: (day: string) => `consultado el ${format.dateIn(language, day)}`,
  share: 'Compartir',
  copied: 'Copiado.',
} as const;

export const editWords = {
  copyClaim: 'Copiar como archivo de afirmación',
} as const;

export const reportWords = {
  title: 'Las citas y sus pasajes',
  description: 'Para editores: qué citas se encontraron en sus artículos y con qué certeza.',
  lead: 'Para editores: si cada cita de esta biblioteca se encontró en su artículo, con qué certeza y qué dice ahora el texto en ese lugar. Los buscadores no incluyen esta página.',
  none: 'La biblioteca aún no tiene artículos.',
  allExact: 'Cada cita está en su artículo, palabra por palabra.',
  exact: (count: number) =>
    counted(count, {
      one: '# cita encontrada palabra por palabra',
      other: '# citas encontradas palabra por palabra',
    }),
  states: {
    exact: 'palabra por palabra',
    moved: 'en otro bloque',
    fuzzy: 'con cambios',
    ambiguous: 'en varios lugares',
    orphan: 'sin encontrar',
  },
  written: 'Como se citó',
  now: 'En el texto actual',
  nothingAlike: 'Ningún pasaje del texto se le parece.',
  score: (likeness: number) => `similitud ${format.percentage(language, likeness)}`,
  runnerUp: (likeness: number) => `siguiente ${format.percentage(language, likeness)}`,
  article: 'Artículo',
  waiting: 'En espera',
  from: (source: string) => `de ${source}`,
} as const;

export const checkWords = {
  title: 'Las reglas de la comprobación',
  description: 'Cada regla con su motivo, un ejemplo y el remedio.',
  lead: 'Estas reglas comprueban la biblioteca antes de cada compilación y con npm run check. Cada problema se comunica con su archivo, línea y columna. Los errores detienen la compilación; las advertencias solo se muestran, salvo con --strict. Con --fix se corrigen las citas que se han movido o que solo difieren en la tipografía.',
  example: 'Los ejemplos se refieren a este artículo:',
  severity: { error: 'detiene la compilación', warning: 'advierte' },
  reason: 'Por qué',
  remedy: 'Remedio',
  broken: 'Por ejemplo',
  says: 'Mensaje',
} as const;
