// The picture that stands for an article where others link to it.

/** In pixels: what Open Graph's readers show in full, 1.91 to 1. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
