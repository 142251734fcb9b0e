// The part of the page's address after `#`, decoded. One that is badly encoded stays as it is written.

export function fragment(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch (error) {
    if (error instanceof URIError) return written;
    throw error;
  }
}
