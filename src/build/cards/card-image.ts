// The text of a card → its picture. The text is drawn as outlines in the site's own typeface, so that the result does not depend
// on the fonts of the machine. The same text gives the same bytes.

import satori from 'satori';
import sharp from 'sharp';
import { type CardColours, type CardText, cardBox } from '../../metadata/card.ts';
import { CARD_SIZE } from '../../model/card.ts';
import { fontsFor } from './card-fonts.ts';

/** @returns a PNG of about twenty kilobytes */
export async function cardImage(text: CardText, colours: CardColours): Promise<Uint8Array<ArrayBuffer>> {
  const drawn = {
    ...text,
    site: drawable(text.site) ?? '',
    title: drawable(text.title),
    byline: drawable(text.byline),
  };
  const fonts = fontsFor([drawn.site, drawn.title, drawn.byline, '…'].join('')) ?? [];
  const family = [...new Set(fonts.map(({ name }) => name))].join(', ');
  const svg = await satori(cardBox(drawn, colours, family), { ...CARD_SIZE, fonts: [...fonts] });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 32 }).toBuffer());
}

/** The text without emoji, which the typeface lacks. Undefined if the typeface lacks the script of the text. */
function drawable(text: string | undefined): string | undefined {
  const bare = text?.replaceAll(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F/gu, '').trim();
  return bare === undefined || bare === '' || fontsFor(bare) === undefined ? undefined : bare;
}
