// A number and its noun: `1 claim`, `2 claims`.

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
