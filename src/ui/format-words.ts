// The name and the purpose of each export format, in each language of the interface.

import type { Tag } from './tags.ts';

export interface FormatWords {
  readonly name: string;
  /** The purpose of the format, in one or several sentences. */
  readonly text: string;
}

/** The id of a format that has words. The compiler requires words for each format in `export/formats.ts`. */
export type FormatId = keyof typeof formatWords;

/** The words for a format, by the id of the format and the language. */
export const formatWords = {
  w3c: {
    en: {
      name: 'Web Annotation (JSON-LD)',
      text: 'The W3C’s data model, for annotation tools and linked data. A claim classifies its passage, a mention identifies an actor, an argument links premises to their conclusion or target, a note comments. Terms that the model lacks begin with “postil:” and are named as in the content files.',
    },
    de: {
      name: 'Web Annotation (JSON-LD)',
      text: 'Das Datenmodell des W3C, für Annotationswerkzeuge und Linked Data. Eine Behauptung klassifiziert ihre Textstelle, eine Erwähnung identifiziert einen Akteur, ein Argument verbindet Prämissen mit ihrer Konklusion oder ihrem Ziel, eine Anmerkung kommentiert. Begriffe, die dem Modell fehlen, beginnen mit „postil:“ und heißen wie in den Inhaltsdateien.',
    },
    es: {
      name: 'Web Annotation (JSON-LD)',
      text: 'El modelo de datos del W3C, para herramientas de anotación y datos enlazados. Una afirmación clasifica su pasaje, una mención identifica a un actor, un argumento une premisas con su conclusión o su blanco, una nota comenta. Los términos que faltan en el modelo empiezan por «postil:» y se llaman igual que en los archivos de contenido.',
    },
    fa: {
      name: 'Web Annotation (JSON-LD)',
      text: 'الگوی دادهٔ W3C برای ابزارهای حاشیه‌نویسی و داده‌های پیوندی. ادعا عبارت خود را رده‌بندی می‌کند، اشاره کنشگری را می‌شناساند، استدلال مقدمه‌ها را به نتیجه یا هدفشان می‌پیوندد و توضیح شرح می‌دهد. اصطلاح‌هایی که در این الگو نیستند با ⁨postil:⁩ آغاز می‌شوند و نامشان همان است که در پرونده‌های محتواست.',
    },
    fr: {
      name: 'Web Annotation (JSON-LD)',
      text: 'Le modèle de données du W3C, pour les outils d’annotation et les données liées. Une affirmation classe son passage, une mention identifie un acteur, un argument relie des prémisses à leur conclusion ou à leur cible, une note commente. Les termes absents du modèle commencent par «\u00a0postil:\u00a0» et portent le même nom que dans les fichiers de contenu.',
    },
  },
  aif: {
    en: {
      name: 'Argument Interchange Format (xAIF)',
      text: 'A graph for tools that draw, mine and evaluate arguments: claims, who says them, inferences and conflicts. An undercut is a conflict with an inference.',
    },
    de: {
      name: 'Argument Interchange Format (xAIF)',
      text: 'Ein Graph für Werkzeuge, die Argumente zeichnen, gewinnen und bewerten: Behauptungen, wer sie äußert, Schlüsse und Konflikte. Ein Angriff auf einen Schluss ist ein Konflikt mit diesem Schluss.',
    },
    es: {
      name: 'Argument Interchange Format (xAIF)',
      text: 'Un grafo para herramientas que dibujan, extraen y evalúan argumentos: afirmaciones, quién las dice, inferencias y conflictos. Un ataque a una inferencia es un conflicto con ella.',
    },
    fa: {
      name: 'Argument Interchange Format (xAIF)',
      text: 'گرافی برای ابزارهایی که استدلال‌ها را رسم، استخراج و ارزیابی می‌کنند: ادعاها، گویندگانشان، استنتاج‌ها و تعارض‌ها. نقض استنتاج، تعارضی با یک استنتاج است.',
    },
    fr: {
      name: 'Argument Interchange Format (xAIF)',
      text: 'Un graphe pour les outils qui dessinent, extraient et évaluent des arguments\u00a0: affirmations, qui les énonce, inférences et conflits. Une attaque contre une inférence est un conflit avec celle-ci.',
    },
  },
  argdown: {
    en: {
      name: 'Argdown',
      text: 'A plain notation for arguments that people can read and edit. The premises of an attack support it; no conclusion is invented for it.',
    },
    de: {
      name: 'Argdown',
      text: 'Eine schlichte Schreibweise für Argumente, die auch Menschen lesen und bearbeiten können. Die Prämissen eines Angriffs stützen ihn; eine Konklusion wird für ihn nicht erfunden.',
    },
    es: {
      name: 'Argdown',
      text: 'Una notación sencilla de argumentos que también las personas pueden leer y editar. Las premisas de un ataque lo apoyan; no se inventa para él ninguna conclusión.',
    },
    fa: {
      name: 'Argdown',
      text: 'نشانه‌گذاری ساده‌ای برای استدلال که آدمیان هم می‌توانند بخوانند و ویرایش کنند. مقدمه‌های یک حمله پشتیبان آن‌اند؛ نتیجه‌ای برایش از خود ساخته نمی‌شود.',
    },
    fr: {
      name: 'Argdown',
      text: 'Une notation simple des arguments, que chacun peut lire et modifier. Les prémisses d’une attaque l’appuient\u202f; aucune conclusion n’est inventée pour elle.',
    },
  },
  json: {
    en: {
      name: 'JSON',
      text: 'Everything, for programs of your own: every field of every entry, where its quotes were found, and the text.',
    },
    de: {
      name: 'JSON',
      text: 'Alles, für eigene Programme: jedes Feld jedes Eintrags, die Fundstellen seiner Zitate und der Text.',
    },
    es: {
      name: 'JSON',
      text: 'Todo, para sus propios programas: cada campo de cada entrada, dónde se encontraron sus citas y el texto.',
    },
    fa: { name: 'JSON', text: 'همه‌چیز، برای برنامه‌های خودتان: همهٔ فیلدهای همهٔ مدخل‌ها، جای یافته‌شدن نقل‌قول‌ها و متن.' },
    fr: {
      name: 'JSON',
      text: 'Tout, pour vos propres programmes\u00a0: chaque champ de chaque entrée, l’endroit où ses citations ont été trouvées, et le texte.',
    },
  },
  tei: {
    en: { name: 'TEI', text: 'TEI P5 for digital editions: the text in blocks, with the annotations in standOff.' },
    de: { name: 'TEI', text: 'TEI P5 für digitale Editionen: der Text in Blöcken, die Anmerkungen in standOff.' },
    es: { name: 'TEI', text: 'TEI P5 para ediciones digitales: el texto en bloques, con las anotaciones en standOff.' },
    fa: { name: 'TEI', text: 'قالب TEI P5 برای ویراست‌های رقمی: متن در بندها و حاشیه‌ها در standOff.' },
    fr: {
      name: 'TEI',
      text: 'TEI P5 pour les éditions numériques\u00a0: le texte en blocs, les annotations dans standOff.',
    },
  },
  bibtex: {
    en: { name: 'BibTeX', text: 'The articles for a bibliography in TeX.' },
    de: { name: 'BibTeX', text: 'Die Artikel für ein Literaturverzeichnis in TeX.' },
    es: { name: 'BibTeX', text: 'Los artículos para una bibliografía en TeX.' },
    fa: { name: 'BibTeX', text: 'مقاله‌ها برای کتاب‌نامه در TeX.' },
    fr: { name: 'BibTeX', text: 'Les articles pour une bibliographie sous TeX.' },
  },
  ris: {
    en: { name: 'RIS', text: 'The articles for a reference manager.' },
    de: { name: 'RIS', text: 'Die Artikel für eine Literaturverwaltung.' },
    es: { name: 'RIS', text: 'Los artículos para un gestor de referencias.' },
    fa: { name: 'RIS', text: 'مقاله‌ها برای برنامهٔ مدیریت منابع.' },
    fr: { name: 'RIS', text: 'Les articles pour un logiciel de gestion bibliographique.' },
  },
  csl: {
    en: { name: 'CSL-JSON', text: 'The articles for citation processors, and for reference managers that read it.' },
    de: {
      name: 'CSL-JSON',
      text: 'Die Artikel für Zitierprogramme und für Literaturverwaltungen, die dieses Format lesen.',
    },
    es: {
      name: 'CSL-JSON',
      text: 'Los artículos para procesadores de citas y para los gestores de referencias que lo leen.',
    },
    fa: { name: 'CSL-JSON', text: 'مقاله‌ها برای پردازشگرهای ارجاع و برنامه‌های مدیریت منابعی که این قالب را می‌خوانند.' },
    fr: {
      name: 'CSL-JSON',
      text: 'Les articles pour les processeurs de citations et les logiciels bibliographiques qui lisent ce format.',
    },
  },
  text: {
    en: {
      name: 'Plain text',
      text: 'The words alone, as the positions count them: title, subtitle, body, captions, note on the author.',
    },
    de: {
      name: 'Reiner Text',
      text: 'Nur die Wörter, so wie die Positionen sie zählen: Titel, Untertitel, Haupttext, Bildunterschriften, Angaben zum Autor.',
    },
    es: {
      name: 'Texto sin formato',
      text: 'Solo las palabras, tal como las cuentan las posiciones: título, subtítulo, cuerpo, pies de foto, nota sobre el autor.',
    },
    fa: {
      name: 'متن ساده',
      text: 'تنها واژه‌ها، به همان صورت که جایگاه‌ها شمرده می‌شوند: عنوان، زیرعنوان، متن، شرح تصویرها، دربارهٔ نویسنده.',
    },
    fr: {
      name: 'Texte brut',
      text: 'Les mots seuls, tels que les comptent les positions\u00a0: titre, chapeau, corps, légendes, notice sur l’auteur.',
    },
  },
  csv: {
    en: {
      name: 'CSV',
      text: 'Tables of claims, arguments, actors and mentions for a spreadsheet. A cell that a spreadsheet would run as a formula begins with an apostrophe.',
    },
    de: {
      name: 'CSV',
      text: 'Tabellen der Behauptungen, Argumente, Akteure und Erwähnungen für die Tabellenkalkulation. Eine Zelle, die dort als Formel ausgeführt würde, beginnt mit einem Apostroph.',
    },
    es: {
      name: 'CSV',
      text: 'Tablas de afirmaciones, argumentos, actores y menciones para una hoja de cálculo. Una celda que la hoja ejecutaría como fórmula empieza por un apóstrofo.',
    },
    fa: {
      name: 'CSV',
      text: 'جدول‌های ادعاها، استدلال‌ها، کنشگران و اشاره‌ها برای صفحه‌گسترده. خانه‌ای که صفحه‌گسترده ممکن است آن را فرمول بپندارد با آپاستروف آغاز می‌شود.',
    },
    fr: {
      name: 'CSV',
      text: 'Tableaux des affirmations, arguments, acteurs et mentions pour un tableur. Une cellule que le tableur prendrait pour une formule commence par une apostrophe.',
    },
  },
} satisfies Readonly<Record<string, Readonly<Record<Tag, FormatWords>>>>;
