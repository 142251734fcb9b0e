// A button beside the link to a map's SVG file that saves the map as a PNG picture, for programs that can't open SVG. The
// browser draws the picture. Browsers don't let a page opened from disk read the drawn pixels, so such a page has no
// button.

import { mapWords } from '../../ui/browser-words.ts';
import { element } from '../shared/element.ts';

/** Pixels of the picture per pixel of the drawing. With two, the picture is sharp in print. */
const SCALE = 2;

export function offerPicture(file: HTMLAnchorElement | null | undefined): void {
  if (!file || location.protocol === 'file:') return;
  const button = element('button', { type: 'button', className: 'map-picture', textContent: mapWords.picture });
  button.addEventListener('click', () => void savePicture(file.href));
  file.after(' ', button);
}

async function savePicture(url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = element('canvas', { width: image.width * SCALE, height: image.height * SCALE });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const link = element('a', { href: canvas.toDataURL('image/png') });
  link.download = url.replace(/.*\//, '').replace(/svg$/, 'png');
  link.click();
}
