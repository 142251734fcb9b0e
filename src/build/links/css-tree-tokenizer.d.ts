// Types of css-tree's tokenizer. The whole package takes a second to load, so only the tokenizer is imported. The package
// has no types for it.

declare module 'css-tree/tokenizer' {
  export { tokenize, tokenTypes } from 'css-tree';
}
