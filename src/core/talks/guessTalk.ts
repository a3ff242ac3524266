import { FAINT } from './certainty';
import { cleanHeading, cleanTitle } from './cleanHeading';
import { headingParts } from './headingParts';
import { readPeople } from './speakerNames';
import { takeKind } from './talkKinds';

/** What a heading that was not read may mean: something to begin with for whoever knows better. */
interface GuessedTalk {
  readonly title: string;
  /** Empty where nothing in the heading looks like people. */
  readonly speakers: readonly string[];
}

/** The likeliest title and speakers of a heading. */
export function guessTalk(heading: string): GuessedTalk {
  const { text } = takeKind(cleanHeading(heading));
  let best: GuessedTalk = { title: cleanTitle(text) || heading, speakers: [] };
  let bestScore = FAINT;
  for (const { title, people } of headingParts(text)) {
    const read = readPeople(people, () => false);
    if (!read || read.score <= bestScore) continue;
    best = { title, speakers: read.names };
    bestScore = read.score;
  }
  return best;
}
