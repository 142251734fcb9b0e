// Selects words on a page, as a reader does with the keyboard.

import type { Page } from 'playwright';
import { expect } from 'vitest';

/**
 * Repeats the selection until the selection bar is shown, because the bar's script is loaded only when it is needed.
 */
export async function selectWords(page: Page, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.locator(selector).selectText();
      await page.keyboard.press('Shift');
      return page.locator('.selection-bar').count();
    })
    .toBe(1);
}
