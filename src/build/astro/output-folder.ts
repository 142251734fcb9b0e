// The folder of the built site: POSTIL_DIST, or `dist` in the working folder.

export function outputFolder(): string {
  return process.env['POSTIL_DIST'] || 'dist';
}
