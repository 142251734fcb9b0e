// css-tree publishes types for the whole package only, which takes a second to load; its tokenizer alone loads at once.

declare module 'css-tree/tokenizer' {
  export { tokenize, tokenTypes } from 'css-tree';
}
