// `npm run preview`: serves the built site and prints its address, until Ctrl-C.

import { commandOf, endWith } from './command.ts';
import { serveSite } from './server.ts';

commandOf('preview')
  .description('Serves the built site and prints its address, until Ctrl-C.')
  .addHelpText('after', '\nPORT (4321), HOST (127.0.0.1) and POSTIL_DIST (dist) choose where, and which folder.')
  .parse();

await endWith(serveSite);
