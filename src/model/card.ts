// The preview picture of an article, for links to it on other sites.

/** Size in pixels. Sites that read Open Graph show images of this ratio, 1.91 to 1, without cropping. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;
