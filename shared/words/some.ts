/** So many of a thing in English: 1 line, 2 lines; `many` where it is not the word with an s. */
export const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
