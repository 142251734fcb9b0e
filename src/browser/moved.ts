// Redirects from the page at an old address to the current address, and keeps the query and the fragment.

addEventListener('DOMContentLoaded', () => {
  const present = document.querySelector('a')?.href;
  if (present !== undefined) location.replace(present + location.search + location.hash);
});
