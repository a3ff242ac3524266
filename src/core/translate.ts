/** Puts a sentence into the user's language; `{0}`, `{1}`, … are filled with the arguments. */
export type Translate = (message: string, ...args: (string | number)[]) => string;
