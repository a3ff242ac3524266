/** Words of a title, a tag or an introduction that speak for notes of a conference. */
const CONFERENCE = new RegExp(
  String.raw`\b(?:conferences?|conferenties?|konferenz(?:en)?|conférences?|congress|congres|kongress|congrès|symposium|summit|meet-?ups?|unconference|bar-?camp|hackathon|sprints|keynotes?|conf|devopsdays?|fosdem|froscon|pygrunn|devoxx|goto|qcon|kubecon|kaigi|re:?invent|wwdc|i\/o|build \d{4}|tagung|messe|salon|user group|usergroup|trip report|track notes|conference notes|talk notes|live-?blog(?:ging)?|liveblogged|talks (?:i|we|that)|the talks|some talks|sessions (?:i|we)|speakers?|sprekers?|sprecher|orateurs?|intervenants?|praatjes|lezingen|vorträge|lightning talks?|ignites?)\b`,
  'i',
);
/** Names of events: "PyCon NL", "Rustfest", "Config Management Camp 2019", "Nordic.js 2016". */
const EVENT_NAME =
  /(?:\p{L}{2,}(?:con|conf|fest|days?|camp|summit|tage?|tag|dag|dagen|kaigi|grunn|expo|world|connect)\b(?:\s+\p{L}+){0,3}\s*[’']?(?:\d{4}|\d{2}\b)?|\b\p{Lu}\p{Ll}+(?:Con|Conf|Fest|Days?|Camp)\b|\b(?:Con|Conf|Days|Day|Camp|Fest|Forum|World|Connect|Expo|Summit)\b(?:\s+\p{L}+){0,2}\s+(?:19|20)\d{2})/u;
const RECALL =
  /\b(?:notes? (?:from|of|on|about)|my notes|(?:live )?notes|recap|highlights|impressions|takeaways|wrap-?up|summary of|report from|attended|visited|day (?:one|two|three|\d)|verslag|aantekeningen|samenvatting|dag (?:een|twee|drie|\d)|bezoek|bericht|notizen|rückblick|nachlese|eindrücke|tag \d|compte[- ]rendu|retour sur|jour \d|notes de)\b/i;
/** Words that speak for an article, a list of books, a podcast, a release, minutes… */
const OTHER = new RegExp(
  String.raw`\b(?:books?|boeken|bücher|livres?|reading list|bookshelf|novels?|book review|reviews?|rezension|recensie|podcasts?|episodes?|playlist|albums?|songs?|films?|movies|music|releases?|released|release notes|changelog|what['’]s new|new in version|version \d|weekly|wekelijks|links (?:of|for)|link ?roundup|round-?up|this week|newsletter|minutes|notulen|protokoll|procès-verbal|standup|retrospective|agenda|recipes?|rezepte?|recepten|travel|holiday|vacation|vakantie|reis|urlaub|reise|voyage|hike|tutorial|how to|how i|howto|getting started|guide|handleiding|anleitung|setup|install(?:ing|ation)?|configur\w+|interviews?|team|staff|about us|who we are|hiring|job|people to follow|blogroll|credits|thanks|acknowledg\w+|papers? (?:i|we)|bibliograph\w+|faq|course|syllabus|homework|quotes)\b`,
  'i',
);

/**
 * How much the words around a post's headings speak for conference notes: above 0 they do, below 0 they speak for
 * something else (a list of books, a tutorial, minutes…).
 */
export function conferenceSigns(
  title: string,
  tags: readonly string[],
  introduction: string,
  feedTitle: string,
): number {
  let score = 0;
  if (CONFERENCE.test(title)) score += 2;
  if (EVENT_NAME.test(title)) score += 2;
  if (RECALL.test(title)) score += 1;
  if (/\b(?:19|20)\d{2}\b/.test(title)) score += 0.5;
  if (OTHER.test(title)) score -= 2;
  for (const tag of tags) {
    if (
      /^(?:conferences?|conf|conferentie|konferenz|conférences?|talks?|events?|meetups?|conference[- ]notes|notes|keynotes?)$/i.test(
        tag,
      )
    )
      score += 1.5;
    else if (CONFERENCE.test(tag) || EVENT_NAME.test(tag)) score += 1;
    if (
      /^(?:books?|reading|podcasts?|reviews?|tutorials?|releases?|music|travel|recipes?|links|minutes|howto)$/i.test(
        tag,
      )
    )
      score -= 1;
  }
  const opening = introduction.slice(0, 800);
  if (CONFERENCE.test(opening)) score += 1.5;
  else if (EVENT_NAME.test(opening)) score += 0.5;
  if (
    /\b(?:talks?|sessions?|presentations?|vorträge?n?|praatjes?|lezing(?:en)?|conférences?|exposés?)\b/i.test(opening)
  )
    score += 1;
  if (/\b(?:books?|podcasts?|episodes?|release|tutorial|recipe|minutes|playlist|articles?|papers?)\b/i.test(opening))
    score -= 0.75;
  if (CONFERENCE.test(feedTitle)) score += 0.5;
  return score;
}
