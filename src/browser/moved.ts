// On the page of an old address: on to the present one, with the query and the fragment of the link that led here.

addEventListener('DOMContentLoaded', () => {
  const present = document.querySelector('a')?.href;
  if (present !== undefined) location.replace(present + location.search + location.hash);
});
