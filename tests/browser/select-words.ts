// Words are selected as with the keyboard.

import type { Page } from 'playwright';
import { expect } from 'vitest';

/** Again until the bar is there: what shows it is loaded at the first touch. */
export async function selectWords(page: Page, selector: string): Promise<void> {
  await expect
    .poll(async () => {
      await page.locator(selector).selectText();
      await page.keyboard.press('Shift');
      return page.locator('.selection-bar').count();
    })
    .toBe(1);
}
