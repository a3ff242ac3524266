/** How sure it is that words are people's names, from 0 to 1. Where people are sure to stand, so little is enough. */
export const FAINT = 0.2;
/** Among other names, and where somebody is said to speak, so little is. */
export const POSSIBLE = 0.4;
/** From here on words are rather somebody's name than anything else. */
export const PERSON = 0.5;
/** From here on a reading counts for what a post does. */
export const LIKELY = 0.55;
/** From here on a text says beyond doubt who spoke. */
export const SAID = 0.8;
/** From here on the people of a reading are people beyond doubt. */
export const SURE = 0.85;
