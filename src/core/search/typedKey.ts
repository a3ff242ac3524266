import { fold } from '../folding';

/**
 * Letters and digits of a title or name, folded, with the signs of C++ and C#, what else is between them one space: equal for
 * all that looks alike when typed. What is typed of a title, up to any letter, gives the beginning of the title's key.
 */
export const typedKey = (text: string): string =>
  fold(text)
    .replaceAll(/['’ʼ]/g, '')
    .replaceAll(/(?<![\p{L}\p{N}\p{M}+#])[+#]+|[^\p{L}\p{N}\p{M}+#]+/gu, ' ')
    .trim();
