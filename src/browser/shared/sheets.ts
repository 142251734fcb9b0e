// Style sheets that are loaded at their first use. The page has each one as a link in a `<template>`.

/** @returns once the sheet is applied, or could not be loaded */
export async function loadSheet(template: HTMLTemplateElement | null | undefined): Promise<void> {
  const link = template?.content.querySelector('link');
  if (!link) return;
  const loaded = new Promise<unknown>((resolve) => {
    for (const end of ['load', 'error']) link.addEventListener(end, resolve);
  });
  document.head.append(link);
  await loaded;
}
