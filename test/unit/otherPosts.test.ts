import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { talksOf } from '../support/postDocuments';

/** Titles that could be about anything; not a name and a year ("Ubuntu 2022"), as editions of conferences are called. */
const TITLES =
  `Highlights of 2021|My highlights of the summer|Recap of 2020|Notes from the reading chair|What I saw in October|What I learned in 2019|Impressions of spring|Day 1 in Japan|Day one of our holiday|Favourites of the year 2022|Best of 2022|Things I enjoyed in March|Wrap-up 2019|Monthly notes, May 2021|Looking back on 2018|My first year as a father|Lessons from ten years of coding|Takeaways from a year of reading|Rückblick 2021|Mein Jahresrückblick 2020|Notizen im Mai|Terugblik op 2021|Mijn favorieten van 2022|Indrukken van een zomer|Retour sur 2021|Mes coups de cœur 2022|Notes de lecture|A visit to Ghent|Bezoek aan Gent|Weekend in London 2019|Advent of Code 2021|Black Friday 2020|Christmas 2019|Family news, spring 2020|Two days at the beach|Een dag op zee|Deux jours à Lyon|Zwei Tage bei Oma|Women in science: a list|Great essays|People I admire|Concert diary`.split(
    '|',
  );
/** Headings with names in them, and what stands below. */
const KINDS: Readonly<Record<string, readonly [readonly string[], string]>> = {
  books: [
    [
      'Piranesi – Susanna Clarke',
      'The Overstory – Richard Powers',
      'Circe – Madeline Miller',
      'Klara and the Sun – Kazuo Ishiguro',
    ],
    'A story that I could not put down. The end surprised me.',
  ],
  booksby: [
    [
      'Piranesi by Susanna Clarke',
      'The Overstory by Richard Powers',
      'Circe by Madeline Miller',
      'Klara and the Sun by Kazuo Ishiguro',
    ],
    'A novel that I could not put down. The last chapter surprised me.',
  ],
  albums: [
    [
      'Nick Cave – Carnage',
      'Fiona Apple – Fetch the Bolt Cutters',
      'Phoebe Bridgers – Punisher',
      'Laura Marling – Song for Our Daughter',
    ],
    'Songs for long evenings.',
  ],
  films: [
    [
      'Drive My Car (Ryusuke Hamaguchi)',
      'Petite Maman (Céline Sciamma)',
      'Titane (Julia Ducournau)',
      'Dune (Denis Villeneuve)',
    ],
    'I saw it twice. What an ending.',
  ],
  quotes: [
    ['“Make it work” – Kent Beck', '“Worse is better” – Richard Gabriel', '“Less is more” – Robert Browning'],
    'I think of it often.',
  ],
  people: [
    ['Ada Lovelace: the first programmer', 'Grace Hopper: bugs and nanoseconds', 'Margaret Hamilton: to the moon'],
    'She changed the field for ever.',
  ],
  essays: [
    [
      'Choose boring technology, Dan McKinley',
      'Programming as theory building, Peter Naur',
      'No silver bullet, Fred Brooks',
    ],
    'Read it once a year.',
  ],
  told: [
    ['The house', 'The garden', 'The car'],
    'Anna Smith showed me how to fix it, and I was grateful for the lesson.',
  ],
  travel: [
    ['Day 1 – Gare du Nord', 'Day 2 – Sainte Chapelle', 'Dinner with Anna Smith', 'Museum: Paul Klee'],
    'We walked a lot.',
  ],
};

describe('posts about anything else', () => {
  it('hold no talks, whatever names stand in their headings', () => {
    const wrong: string[] = [];
    for (const title of TITLES)
      for (const [kind, [headings, text]] of Object.entries(KINDS)) {
        const sections = headings.map((heading) => `<h3>${heading}</h3><p>${text}</p>`);
        const post = { title, html: `<p>Here they are.</p>${sections.join('')}` };
        if (talksOf([post]).length > 0) wrong.push(`${title}: ${kind}`);
      }
    assert.deepEqual(wrong, []);
  });
});
