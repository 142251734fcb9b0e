// The tags of the languages of the interface (BCP 47). The compiler asks for the words in each of them.

export type Tag = 'en' | 'de' | 'es' | 'fa' | 'fr';
