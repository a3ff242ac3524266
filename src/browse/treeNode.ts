import type { CommandId } from '../commands';
import type { Subject } from '../core/notes/followUp';

/**
 * A row of one of our trees, before VS Code draws it. Plain data but for the children, which are made when the row is
 * opened.
 */
export interface TreeNode {
  /** Stable: it holds no count and no label, so that VS Code keeps the row open and selected when they change. */
  readonly id: string;
  readonly label: string;
  /** The second fact, dimmed. */
  readonly description?: string;
  /** Name of a product icon. */
  readonly icon?: string;
  /** Lines of plain text, made when the pointer rests on the row. Never Markdown: the words come from a feed. */
  readonly tooltip?: () => readonly string[];
  /** What a screen reader says in place of label and description. */
  readonly spoken?: string;
  /** Words that menus match, such as `talk linked`. */
  readonly context?: string;
  readonly open?: { readonly command: CommandId; readonly argument: string };
  readonly talkId?: string;
  readonly recordId?: string;
  /** What a note of the user about the row's record is about, where it is no talk. */
  readonly subject?: Subject;
  /** Web address for "Copy Link". */
  readonly url?: string;
  readonly children?: () => readonly TreeNode[];
  readonly expanded?: boolean;
}

/** Rows shown before a "Show more" row: VS Code's trees get slow with thousands of siblings. */
export const PAGE_SIZE = 200;
