import { cleanTitle } from './cleanHeading';

/**
 * The ways in which authors put title and speakers into one line. The sign tells on which side the people stand:
 * `em>` is "Title — Speaker", `em<` "Speaker — Title".
 */
export type Convention =
  | 'em>'
  | 'em<'
  | 'en>'
  | 'en<'
  | 'hyphen>'
  | 'hyphen<'
  | 'colon>'
  | 'colon<'
  | 'pipe>'
  | 'pipe<'
  | 'slash>'
  | 'slash<'
  | 'dot>'
  | 'dot<'
  | 'by>'
  | 'with>'
  | 'on<'
  | 'brackets>'
  | 'quotes>'
  | 'quotes<'
  | 'comma>'
  | 'comma<'
  | 'line>'
  | 'line<'
  | 'look>'
  | 'look<'
  | 'below>'
  | 'below<'
  | 'label>'
  | 'told>'
  | 'told<';

/** One way of reading a heading. */
export interface HeadingParts {
  readonly title: string;
  /** The words that would be the people, with all that is said of them. */
  readonly people: string;
  readonly convention: Convention;
}

/** Adds one way of reading a heading. */
export type AddParts = (title: string, people: string, convention: Convention) => void;

/** A quotation mark that opens and does not close. */
const CUT_QUOTE = /[«“„][^»”“]*$/u;

/** Collects ways of reading a heading that have a title and people. */
export class PartsFound {
  readonly parts: HeadingParts[] = [];

  readonly add: AddParts = (title, people, convention) => {
    const cleaned = cleanTitle(title);
    if (cleaned !== '' && !CUT_QUOTE.test(cleaned) && people.trim() !== '')
      this.parts.push({ title: cleaned, people: people.trim(), convention });
  };
}
