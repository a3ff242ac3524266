/** Lists of words that several expressions have as a part; none of them has groups of its own that count. */

/** What talks are called, for expressions that ignore capitals. */
export const TALK_WORDS = String.raw`(?:talks?|sessions?|presentations?|keynotes?|workshops?|tutorials?|lectures?|vortrags?|sessie|lezing|praatje|verhaal|presentatie|confs?|conférences?|présentation|exposé|atelier|intervention|charlas?|palestras?|ponencias?|intervent[oi]|presentaci(?:ón|ones)|apresentaç(?:ão|ões)|föredrag|foredrag|prelekcj\p{L}|prezentacj\p{L}|доклад\p{L}*)`;

/** What speakers are called in front of their names, for expressions that ignore capitals. */
export const SPEAKER_WORDS = String.raw`(?:speakers?|speaker\(s\)|presenters?|sprecher(?:in|innen)?|referent(?:in|en|innen)?|vortragender?|sprekers?|spreker\(s\)|intervenant(?:e|s|es)?(?:[·•.][a-z]{1,4})*|orat(?:eur|rice)s?|conférenci[eè]re?s?|ponentes?|palestrantes?|relator[ei]|relatrici?|prelegen(?:t|ci|tka)|foredragsholdere?|talare|докладчики?|спикеры?|発表者|登壇者|講演者|スピーカー|讲者|演讲者|발표자)`;

/** What was done with a talk, before the word for who did it. */
export const GIVEN = String.raw`(?:presented|given|held|led|hosted|delivered|gehalten|vorgestellt|vorgetragen|präsentiert|gehouden|gegeven|gepresenteerd|verzorgd|présentée?|donnée?|animée?|proposée?|impartid[ao]|presentad[ao]|ministrad[ao]|apresentad[ao])`;

/** What stands between a title and who gave the talk. */
export const BY = '(?:by|von|door|par|por|av|af|przez)';
/** The same and words that say more often whose something is. */
export const BY_OR_OF = `(?:${BY}|de|di)`;
