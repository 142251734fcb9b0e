// The environment → the editor that a person chose; undefined where nobody chose one.

type Environment = Readonly<Record<string, string | undefined>>;

/** What npm gives its scripts as EDITOR where there is none: nobody's wish, and `vi` is a trap for who doesn't know it. */
const NPMS_OWN = /^vi$|\\notepad\.exe$/i;

/** VISUAL=vi chooses it all the same. */
export function chosenEditor({
  VISUAL,
  EDITOR,
  npm_lifecycle_event: script,
  npm_config_editor: configured,
}: Environment) {
  const isNpms = script !== undefined && !configured && NPMS_OWN.test(EDITOR ?? '');
  return VISUAL || (isNpms ? undefined : EDITOR) || undefined;
}
