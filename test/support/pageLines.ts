import type { Element, ElementContent, Root } from 'hast';

const BLOCKS: ReadonlySet<string> = new Set(
  'header nav main article aside section footer div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd figure figcaption details summary label table tr pre blockquote'.split(
    ' ',
  ),
);

/**
 * A page as a person meets it, line by line: headings with `#`, links as `[words](where)`, buttons as `<words>`, boxes as
 * `[ ]` and `[x]`, images as `![alt](address)`. What is hidden, or is for narrow panels only, is left out.
 */
export function pageLines(root: Root | Element): readonly string[] {
  const lines: string[] = [''];
  const say = (words: string): void => void lines.push((lines.pop() ?? '') + words);
  const walk = (node: ElementContent): void => {
    if (node.type === 'text') say(node.value.replace(/\s+/gu, ' '));
    if (node.type !== 'element' || node.properties.hidden === true || isForNarrow(node)) return;
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock) lines.push('');
    const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
    if (level !== undefined) say(`${'#'.repeat(Number(level))} `);
    const [before, after] = around(node);
    say(before);
    node.children.forEach(walk);
    say(after);
    if (isBlock) lines.push('');
  };
  (root.children as readonly ElementContent[]).forEach(walk);
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

const isForNarrow = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('jumps');

function around({ tagName, properties }: Element): readonly [string, string] {
  const name = properties.ariaLabel ?? '';
  switch (tagName) {
    case 'a':
      return [
        '[',
        `](${properties['dataOpen'] === undefined ? String(properties.href) : `${String(properties['dataOpen'])} ${String(properties['dataId'])}`})`,
      ];
    case 'button':
      return [`<${name}`, properties.disabled === true ? ' (off)>' : '>'];
    case 'input':
      return [properties.type === 'checkbox' ? `[${properties.checked === true ? 'x' : ' '}] ` : `{${name}}`, ''];
    case 'img':
      return [`![${String(properties.alt)}](${String(properties.src)})`, ''];
    default:
      return ['', ''];
  }
}
