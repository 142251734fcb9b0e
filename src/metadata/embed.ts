// A claim, an argument or a map → the HTML with which another site shows it, and its description as oEmbed
// (https://oembed.com).

import { CARD_SIZE, fullAddress, homePage } from '../model/address.ts';
import type { Site } from '../model/site.ts';
import { escapeMarkup } from '../text/escape.ts';

/** A page in a frame. */
export interface Framed {
  readonly title: string;
  /** The complete address of the bare page; root-absolute if the site's address is not known. */
  readonly address: string;
  /** The frame's height in CSS pixels. */
  readonly height: number;
}

/** The frame's width in CSS pixels. In a narrower column it shrinks. */
const WIDTH = 640;

/** A frame with the bare page. */
export function frameHtml({ title, address, height }: Framed): string {
  return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="${WIDTH}" height="${height}" style="max-width: 100%; border: 1px solid #ccc" loading="lazy"></iframe>`;
}

/**
 * Height in CSS pixels of a frame with these texts. A line is counted as 50 characters: it has about 60 at the width
 * of the frame, and fewer on a phone.
 */
export function heightOf(texts: readonly string[]): number {
  const lines = texts.map((text) => Math.ceil(text.length / 50) + 1);
  return FRAME + LINE * lines.reduce((sum, count) => sum + count, 0);
}

/** Heights in CSS pixels: FRAME of a bare page without its texts, LINE of a line of text. */
const FRAME = 140;
const LINE = 28;

export interface Quotation {
  /** The claim, or the title of the argument. */
  readonly statement: string;
  /** The words of the text, with quotation marks; empty if they are not shown. */
  readonly words: string;
  /** The holder of the claim, and the citation of the text. */
  readonly credit: string;
  readonly address: string;
  readonly site: string;
  readonly language: string;
}

/** A quotation as HTML, which needs nothing from the site. */
export function quotationHtml({ statement, words, credit, address, site, language }: Quotation): string {
  const lines = [
    `<blockquote cite="${escapeMarkup(address)}" lang="${language}">`,
    `<p>${escapeMarkup(statement)}</p>`,
    ...(words === '' ? [] : [`<p>${escapeMarkup(words)}</p>`]),
    `<footer>— ${escapeMarkup(credit)} · <a href="${escapeMarkup(address)}">${escapeMarkup(site)}</a></footer>`,
    '</blockquote>',
  ];
  return lines.join('\n');
}

/** @param card the root-absolute path of a picture */
export function oembedJson(framed: Framed, site: Site, card: string): string {
  const description = {
    version: '1.0',
    type: 'rich',
    title: framed.title,
    provider_name: site.title,
    provider_url: fullAddress(site, homePage),
    html: frameHtml(framed),
    width: WIDTH,
    height: framed.height,
    thumbnail_url: fullAddress(site, card),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  };
  return `${JSON.stringify(description)}\n`;
}
