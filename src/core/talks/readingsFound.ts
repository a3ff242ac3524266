import { FAINT, PERSON } from './certainty';
import { headingParts } from './headingParts';
import type { Convention, HeadingParts } from './partsFound';
import type { IsOrdinary } from './personScore';
import { BOLD_LEAD, type AddReading, type Reading } from './readings';
import { mayBePeople, peopleScore, readPeople } from './speakerNames';

/** What is called a speaker is one, whatever the name. */
const LABELLED = 0.9;
/** Words that are anything but names. */
const NOBODY = 0.02;
/** "K.1.105" is a room. */
const NO_TITLE = /^(?:(?=[^\s]*\d)[\p{Lu}\d._-]+|\P{L}*)$/u;
/** What is longer is no title. */
const LONGEST = 200;

/** Collects those ways of reading a heading that make sense. */
export class Readings {
  readonly found: Reading[] = [];

  constructor(
    private readonly heading: {
      readonly level: number;
      /** Whether the text of the talk begins in the heading's own block. */
      readonly isInline: boolean;
      readonly isOrdinary: IsOrdinary;
    },
  ) {}

  readonly add: AddReading = (title, people, convention, factor, below) => {
    const { level, isInline, isOrdinary } = this.heading;
    if (isHandleOf(title, people, convention, isOrdinary)) return;
    // Text that begins with a name in bold: "**Jane Doe** talked about her product".
    if (level === BOLD_LEAD && convention === 'on<' && /^\p{Ll}/u.test(title)) return;
    const read = title.length <= LONGEST && mayBePeople(people) ? readPeople(people, isOrdinary) : null;
    if (!read || read.score <= NOBODY || NO_TITLE.test(title)) return;
    this.found.push({
      title,
      speakers: read.names,
      score: convention === 'label>' && read.score >= FAINT ? LABELLED : read.score * factor,
      convention,
      below: isInline ? -1 : below,
      isDetailed: read.isDetailed,
      withDoubtful: read.withDoubtful,
    });
  };

  addAll(parts: readonly HeadingParts[], factor = 1, below = 0): void {
    for (const { title, people, convention } of parts) this.add(title, people, convention, factor, below);
  }

  /** Whether the people of one are so sure to be people. */
  reach(score: number): boolean {
    return this.found.some((reading) => reading.score >= score);
  }
}

/** "Title — Jane Doe (@jane)": the handle is a person's who is named before it. */
const isHandleOf = (title: string, people: string, convention: Convention, isOrdinary: IsOrdinary): boolean =>
  convention === 'brackets>' &&
  people.startsWith('@') &&
  [{ people: title }, ...headingParts(title)].some((parts) => peopleScore(parts.people, isOrdinary) >= PERSON);
