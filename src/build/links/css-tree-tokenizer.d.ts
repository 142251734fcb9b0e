// Types of css-tree's tokenizer. The tokenizer is imported alone, because the whole package takes a second to load, but css-tree
// has no types for it.

declare module 'css-tree/tokenizer' {
  export { tokenize, tokenTypes } from 'css-tree';
}
