// The part of the page's address after `#`, decoded. If its percent-encoding is invalid, it is returned as written.

export function fragment(): string {
  const written = location.hash.slice(1);
  try {
    return decodeURIComponent(written);
  } catch (error) {
    if (error instanceof URIError) return written;
    throw error;
  }
}
