import { Document, isCollection } from 'yaml';

/** What a new note is made of: its subject's id in the front matter, and words for people. */
export interface NewNote {
  /** The key that names the subject, or null for the inbox. */
  readonly subject: { readonly kind: 'talk' | 'speaker' | 'event'; readonly id: string } | null;
  readonly title: string;
  readonly speakers: readonly string[];
  /** The name of a talk's event, or null. */
  readonly event: string | null;
}

/**
 * The text of a new note: front matter, a heading and, where one is given, the first task line; else an empty line below the
 * heading, to write on. Ends with a line break.
 */
export function newNoteText(note: NewNote, taskLine?: string): string {
  const parts = [frontMatter(note), `# ${headingText(note.title)}\n`, taskLine === undefined ? '' : `${taskLine}\n`];
  return parts.filter((part, index) => part || index > 0).join('\n');
}

function frontMatter({ subject, title, speakers, event }: NewNote): string {
  if (!subject) return '';
  const fields = {
    [subject.kind]: subject.id,
    title: oneLine(title),
    ...(subject.kind === 'talk' && speakers.length > 0 ? { speakers: speakers.map(oneLine) } : {}),
    ...(subject.kind === 'talk' && event !== null ? { event: oneLine(event) } : {}),
  };
  // Words that YAML 1.1 takes for a truth value ("no") are quoted: Obsidian and others still read it so.
  const document = new Document(fields, { compat: 'yaml-1.1' });
  const list = document.get('speakers', true);
  if (isCollection(list)) list.flow = true;
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

/** A title as the words of a heading: signs that Markdown would take for markup are escaped, so nothing is loaded or lost. */
function headingText(title: string): string {
  return oneLine(title)
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/ (#+)$/, ' \\$1');
}

/** A text without line breaks and other control characters. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** The line of a new task. The text is written as given; a date or sign at its end is read as the user meant it. */
export const newTaskLine = (text: string): string => `- [ ] ${oneLine(text)}`;
