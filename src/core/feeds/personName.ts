import { oneLine, plainLine, someText } from './xmlText';

/**
 * The persons a feed names in one place, as people write them. Generators print their own data structures
 * (`map[name:Mark van Lent uri:https://…]`, `{"name"=>"Mark"}`), and RSS asks for `mail@example.org (Name)`.
 */
export function personNames(written: string): readonly string[] {
  const text = oneLine(isHtml(written) ? plainLine(written) : written).slice(0, MAX_LENGTH);
  if (text === '') return [];
  const printed = printedNames(text);
  if (printed.length > 0) return printed;
  const name = withoutMail(text);
  return name === '' ? [] : [name];
}

/** Longer than any name, or any list of names that a generator prints. */
const MAX_LENGTH = 1000;

function isHtml(text: string): boolean {
  return /&#?\w+;|<\/?[a-z]+(?:\s[^<>]*)?>/i.test(text);
}

/** Each name once, in the order of first mention. */
export function distinctNames(names: Iterable<string>): readonly string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return [...seen.values()];
}

/** Go's `map[key:value …]` (keys in order of the alphabet), and what Ruby, Python and JSON print. */
function printedNames(text: string): readonly string[] {
  const go: readonly (string | undefined)[] = [...text.matchAll(/map\[((?:[^[\]]|\[[^[\]]*\])*)\]/g)].map(([, inner]) =>
    /(?:^|\s)name:(.*?)(?=\s[A-Za-z_-]+:|$)/i.exec(inner ?? '')?.[1]?.trim(),
  );
  const quoted = /^[[{]/.test(text)
    ? [...text.matchAll(/["':]?\bname["']?\s*(?:=>|[:=])\s*(?:"([^"]*)"|'([^']*)')/gi)].map(([, one, two]) =>
        (one ?? two ?? '').trim(),
      )
    : [];
  return distinctNames([...go, ...quoted].flatMap((name) => someText(name) ?? []));
}

const MAIL = String.raw`[^\s<>()@,;:"]+@[^\s<>()@,;:"]+`;

function withoutMail(text: string): string {
  const behind = new RegExp(String.raw`^(?:mailto:)?${MAIL}\s*\((.+)\)$`).exec(text)?.[1];
  const before = new RegExp(String.raw`^(.+?)\s*[<(](?:mailto:)?${MAIL}[>)]$`).exec(text)?.[1];
  const name = behind ?? before ?? text.replace(new RegExp(String.raw`^<(${MAIL})>$`), '$1');
  return name.replace(/^(["'])(.+)\1$/, '$2').trim();
}
