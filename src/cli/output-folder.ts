// Where the built site goes and is served from: POSTIL_DIST, or `dist` in the working folder.

export function outputFolder(): string {
  return process.env['POSTIL_DIST'] || 'dist';
}
