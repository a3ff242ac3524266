import type { TalkKind } from '../records';
import type { Convention } from './partsFound';

/** Levels beyond the six of HTML: a line in bold that does the work of a heading, and a list item that begins with one. */
export const BOLD_LINE = 7;
export const BOLD_LEAD = 8;

/** One way of reading a heading as a talk. */
export interface Reading {
  readonly title: string;
  readonly speakers: readonly string[];
  /** How sure it is that the people are people, 0 to 1. */
  readonly score: number;
  readonly convention: Convention;
  /**
   * How many blocks below the heading the reading uses up, for they hold nothing but names or the title; -1 where the
   * heading's own block holds the beginning of the text.
   */
  readonly below: number;
  /** Whether it is said where somebody works, or as what. */
  readonly isDetailed?: boolean;
  /** Where what follows a comma may be a person or a company: all of them as names. */
  readonly withDoubtful?: readonly string[] | null;
}

/** A heading, or what does its work, with all the ways of reading it. */
export interface Heading {
  readonly index: number;
  readonly level: number;
  /** The words as they stand. */
  readonly words: string;
  /** Without time, number, signs and kind. */
  readonly text: string;
  readonly kind: TalkKind | null;
  readonly readings: readonly Reading[];
  /** Whether the text below was asked who speaks. */
  readonly isTold?: boolean;
}

/** Adds one way of reading a heading; the factor tells how much it is worth, `below` how many blocks it uses up. */
export type AddReading = (title: string, people: string, convention: Convention, factor: number, below: number) => void;
