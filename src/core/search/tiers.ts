/** How a document answers a query as a whole; smaller is better and always comes first. */
export const enum Tier {
  /** Its title or a speaker is what was typed. */
  Name,
  /** Title and speakers hold all words as typed, or the title begins with what was typed: with several whole words. */
  NameWords,
  /** Its title begins with what was typed, whose last or only word may go on there. */
  TitleStart,
  /** All words as typed; or several in the title and the speakers, in another form or by their beginning, or all but one of many. */
  Words,
  /** All words, some in another form. */
  Forms,
  /** All words, some by their beginning. */
  Beginnings,
  /** All words, some by typos; or, where none holds all of them otherwise, title and speakers all but one of several. */
  Typos,
  /** All words, but only in tags that a talk inherits from its post, where others hold them themselves. */
  Inherited,
  /** Some of the words. */
  Some,
  /** By filters alone. */
  Filters,
}

/** The tiers by their numbers. */
const TIERS: readonly Tier[] = [
  Tier.Name,
  Tier.NameWords,
  Tier.TitleStart,
  Tier.Words,
  Tier.Forms,
  Tier.Beginnings,
  Tier.Typos,
  Tier.Inherited,
  Tier.Some,
];

/** The tier of the worst {@link HOW_RANK} among the words. */
export const tierOf = (worst: number): Tier => [Tier.Words, Tier.Forms, Tier.Beginnings][worst] ?? Tier.Typos;

/** The tier with a number. */
export const tierAt = (number: number): Tier => TIERS[number] ?? Tier.Some;
