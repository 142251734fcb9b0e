// The words that only editors see, while they edit.

export const editWords = {
  faults: (count: number) => (count === 1 ? 'The content has a fault' : `The content has ${count} faults`),
  copyClaim: 'Copy as claim file',
} as const;
