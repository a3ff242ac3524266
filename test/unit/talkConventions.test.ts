import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { talksOf } from '../support/postDocuments';

/** A talk to be written in some way. */
interface Talk {
  readonly title: string;
  readonly speakers: readonly string[];
  readonly company: string;
  readonly job: string;
}

/** Makes a sentence as long as they are in weblogs. */
const LONG =
  'with all that went wrong in it, and there was a lot: certificates that ran out, disks that were full, people who were ill, and a fire in the next building that had nothing to do with it';

interface Language {
  readonly name: string;
  readonly title: string;
  readonly intro: string;
  readonly talks: readonly Talk[];
  readonly others: readonly string[];
  readonly by: string;
  readonly and: string;
  readonly speaker: string;
  readonly told: (people: string) => string;
  readonly text: string;
}

const talk = (title: string, speakers: string, company: string, job: string): Talk => ({
  title,
  speakers: speakers.split('+'),
  company,
  job,
});

const LANGUAGES: readonly Language[] = [
  {
    name: 'English',
    title: 'Notes from OpenInfra Days 2021',
    intro: 'Two days of talks in Manchester.',
    talks: [
      talk('Rolling upgrades without tears', 'Hannah Whitcombe', 'Northgrid', 'SRE'),
      talk('Storage: the hard parts', 'Ibrahim Osman', 'Cephalon', 'storage engineer'),
      talk('Why we left the cloud - and came back', 'Greta Lindholm+Paul Achebe', 'Moneta', 'platform lead'),
      talk('What is a platform, really?', 'Zsófia Kertész', 'Telia', 'product manager'),
    ],
    others: ['Sponsors', 'The food: pies', 'Evening – pub quiz', 'Final thoughts'],
    by: 'by',
    and: 'and',
    speaker: 'Speaker',
    told: (people) => `${people} talked about the first year in production, ${LONG}.`,
    text: 'The demo worked, and the questions were good.',
  },
  {
    name: 'Dutch',
    title: 'Verslag van de Platform Engineering-dag 2023',
    intro: 'Een dag vol praatjes in Amersfoort.',
    talks: [
      talk('Uitrollen zonder stress', 'Marloes Verhoeven', 'Kadaster', 'beheerder'),
      talk('Opslag: het moeilijke deel', 'Sjoerd van der Meulen', 'Stedin', 'architect'),
      talk('Weg uit de cloud - en weer terug', 'Anouk Bosman+Timo de Wilde', 'Bol', 'teamleider'),
      talk('Wat is een platform eigenlijk?', 'Yusuf Yildirim', 'Enexis', 'product owner'),
    ],
    others: ['Sponsoren', 'Het eten: soep', 'Avond – quiz', 'Tot slot'],
    by: 'door',
    and: 'en',
    speaker: 'Spreker',
    told: (people) => `${people} vertelde over het eerste jaar in productie, ${LONG}.`,
    text: 'De demo werkte en de vragen waren goed.',
  },
  {
    name: 'German',
    title: 'Rückblick auf die Plattform-Tage 2022',
    intro: 'Zwei Tage voller Vorträge in Kassel.',
    talks: [
      talk('Ausrollen ohne Tränen', 'Annegret Steinmüller', 'Nordwerk', 'Betriebsleiterin'),
      talk('Speicher: der schwierige Teil', 'Jörn Brockhaus', 'Speicherei', 'Architekt'),
      talk('Raus aus der Cloud - und zurück', 'Svenja Hoffmeister+Malte Petersen', 'Hanselog', 'Teamleiter'),
      talk('Was ist eigentlich eine Plattform?', 'Dragana Jovanović', 'Telko', 'Produktmanagerin'),
    ],
    others: ['Sponsoren', 'Das Essen: Suppe', 'Abends – Quiz', 'Fazit'],
    by: 'von',
    and: 'und',
    speaker: 'Sprecherin',
    told: (people) => `${people} erzählte vom ersten Jahr im Betrieb, ${LONG}.`,
    text: 'Die Demo lief, und die Fragen waren gut.',
  },
  {
    name: 'French',
    title: 'Retour sur les journées Plateforme 2022',
    intro: 'Deux jours de conférences à Nantes.',
    talks: [
      talk('Déployer sans pleurer', 'Maëlle Kervella', 'Bretagrid', 'ingénieure'),
      talk('Le stockage : la partie difficile', 'Bastien Rouvière', 'Stockéo', 'architecte'),
      talk('Sortir du cloud - et y revenir', 'Clémence Aubertin+Youssef Belhadj', 'Monéta', 'responsable'),
      talk("Une plateforme, c'est quoi ?", 'Tiphaine Le Goff', 'Opérateo', 'cheffe de produit'),
    ],
    others: ['Sponsors', 'Le repas : galettes', 'Soirée – quiz', 'Conclusion'],
    by: 'par',
    and: 'et',
    speaker: 'Intervenante',
    told: (people) => `${people} a présenté la première année en production. ${LONG}.`,
    text: 'La démo marchait et les questions étaient bonnes.',
  },
];

/** What stands in the heading, and what below it. */
type Convention = (talk: Talk, people: string, language: Language) => readonly [heading: string, below: string];

const CONVENTIONS: Readonly<Record<string, Convention>> = {
  'title em dash people': ({ title }, people) => [`${title} — ${people}`, ''],
  'title en dash people': ({ title }, people) => [`${title} – ${people}`, ''],
  'title hyphen people': ({ title }, people) => [`${title} - ${people}`, ''],
  'title bar people': ({ title }, people) => [`${title} | ${people}`, ''],
  'title comma people': ({ title }, people) => [`${title}, ${people}`, ''],
  'title by people': ({ title }, people, { by }) => [`${title} ${by} ${people}`, ''],
  'title, by people': ({ title }, people, { by }) => [`${title}, ${by} ${people}`, ''],
  'title (people)': ({ title }, people) => [`${title} (${people})`, ''],
  'title [people]': ({ title }, people) => [`${title} [${people}]`, ''],
  'people: title': ({ title }, people) => [`${people}: ${title}`, ''],
  'people em dash title': ({ title }, people) => [`${people} — ${title}`, ''],
  'people en dash title': ({ title }, people) => [`${people} – ${title}`, ''],
  'people hyphen title': ({ title }, people) => [`${people} - ${title}`, ''],
  'people bar title': ({ title }, people) => [`${people} | ${title}`, ''],
  'people: “title”': ({ title }, people) => [`${people}: “${title}”`, ''],
  '“title” people': ({ title }, people) => [`“${title}” ${people}`, ''],
  '“title”, people': ({ title }, people) => [`“${title}”, ${people}`, ''],
  '“title” by people': ({ title }, people, { by }) => [`“${title}” ${by} ${people}`, ''],
  'title, line break, people': ({ title }, people) => [`${title}<br>${people}`, ''],
  'people, line break, title': ({ title }, people) => [`${people}<br>${title}`, ''],
  'title, small people': ({ title }, people) => [`${title} <small>${people}</small>`, ''],
  'title, people bold below': ({ title }, people) => [title, `<p><strong>${people}</strong></p>`],
  'title, people italic below': ({ title }, people) => [title, `<p><em>${people}</em></p>`],
  'title, people plain below': ({ title }, people) => [title, `<p>${people}</p>`],
  'title, people linked below': ({ title }, people) => [title, `<p><a href="https://p.example.org">${people}</a></p>`],
  'title, by people below': ({ title }, people, { by }) => [title, `<p>${by} ${people}</p>`],
  'title, Speaker: people below': ({ title }, people, { speaker }) => [title, `<p>${speaker}: ${people}</p>`],
  'title, bold Speaker: people below': ({ title }, people, { speaker }) => [
    title,
    `<p><strong>${speaker}:</strong> ${people}</p>`,
  ],
  'title, list with Speaker: people': ({ title }, people, { speaker }) => [
    title,
    `<ul><li>${speaker}: ${people}</li><li>Slides: <a href="https://s.example.org">PDF</a></li></ul>`,
  ],
  'title, people in the heading below': ({ title }, people) => [title, `<h4>${people}</h4>`],
  'people, title in the heading below': ({ title }, people) => [people, `<h4>${title}</h4>`],
  'people, title in italics below': ({ title }, people) => [people, `<p><em>${title}</em></p>`],
  'people, title in bold below': ({ title }, people) => [people, `<p><strong>${title}</strong></p>`],
  'people, quoted title below': ({ title }, people) => [people, `<p>“${title}”</p>`],
  'title, told in the first sentence': ({ title }, people, { told }) => [title, `<p>${told(people)}</p>`],
};

/** What authors put around it. */
type Dress = (heading: string, below: string, at: number) => readonly [heading: string, below: string];

const DRESSES: Readonly<Record<string, Dress>> = {
  plain: (heading, below) => [heading, below],
  'a number': (heading, below, at) => [`${at + 1}. ${heading}`, below],
  'a time': (heading, below, at) => [`${9 + at}:30 ${heading}`, below],
  'a time and a dash': (heading, below, at) => [`${9 + at}:00 – ${heading}`, below],
  'a span of time': (heading, below, at) => [`${9 + at}:00–${9 + at}:45 ${heading}`, below],
  'an emoji': (heading, below) => [`🎤 ${heading}`, below],
  'a link around all': (heading, below) => [`<a href="https://t.example.org">${heading}</a>`, below],
  'an anchor': (heading, below, at) => [`<a name="t${at}"></a>${heading}`, below],
  'slides behind': (heading, below) => [`${heading} (<a href="https://s.example.org">slides</a>)`, below],
  'a mark in brackets': (heading, below, at) => [`[Track ${'AB'[at % 2] ?? ''}] ${heading}`, below],
  'a session word': (heading, below, at) => [`Session ${at + 1}: ${heading}`, below],
  'bold in the heading': (heading, below) => [`<strong>${heading}</strong>`, below],
  'a number and a bracket': (heading, below, at) => [`${at + 1}) ${heading}`, below],
  'a number sign': (heading, below, at) => [`#${at + 1} ${heading}`, below],
  'a Roman number': (heading, below, at) => [`${['I', 'II', 'III', 'IV'][at] ?? ''}. ${heading}`, below],
  'a talk word': (heading, below, at) => [`Talk ${at + 1} – ${heading}`, below],
  'a time with o’clock': (heading, below, at) => [`${9 + at}.30 uur: ${heading}`, below],
  'a French time': (heading, below, at) => [`${9 + at}h30 : ${heading}`, below],
  'a German time': (heading, below, at) => [`${9 + at}:30 Uhr – ${heading}`, below],
  'a time in the morning': (heading, below, at) => [`${9 + at}:30 AM – ${heading}`, below],
  'a room and a bar': (heading, below, at) => [`Room ${at + 1} | ${heading}`, below],
  'a time and a bar': (heading, below, at) => [`${9 + at}:30 | ${heading}`, below],
  'a code': (heading, below, at) => [`BRK10${at + 1} – ${heading}`, below],
  'a code and a colon': (heading, below, at) => [`OPS-10${at + 1}: ${heading}`, below],
  'a chapter': (heading, below, at) => [`Chapter ${at + 1}: ${heading}`, below],
  'a label': (heading, below) => [`Breakout: ${heading}`, below],
  'minutes behind': (heading, below) => [`${heading} (45 min)`, below],
  'stars behind': (heading, below) => [`${heading} ★★★★☆`, below],
  'the language behind': (heading, below) => [`${heading} [EN]`, below],
  'an emoji behind': (heading, below) => [`${heading} 🔥`, below],
  'a link sign behind': (heading, below) => [`${heading} <a href="#x">#</a>`, below],
  'a video link behind': (heading, below) => [`${heading} – <a href="https://v.example.org">video</a>`, below],
  'a time and room below': (heading, below) => [heading, `<p>10:00–10:45, Room 5</p>${below}`],
  'an image below': (heading, below) => [heading, `<p><img src="https://i.example.org/a.png" alt="stage"></p>${below}`],
};

/** How the people are written. */
type Manner = (talk: Talk, and: string) => string;

const MANNERS: Readonly<Record<string, Manner>> = {
  names: ({ speakers }, and) => speakers.join(` ${and} `),
  'names with a comma': ({ speakers }) => speakers.join(', '),
  'names and company in brackets': ({ speakers, company }, and) => `${speakers.join(` ${and} `)} (${company})`,
  'names, company': ({ speakers, company }, and) => `${speakers.join(` ${and} `)}, ${company}`,
  'names, job': ({ speakers, job, company }, and) => `${speakers.join(` ${and} `)}, ${job} (${company})`,
  'names from company': ({ speakers, company }, and) => `${speakers.join(` ${and} `)} (from ${company})`,
  'names at company': ({ speakers, company }, and) => `${speakers.join(` ${and} `)} @ ${company}`,
  'names, with pronouns': ({ speakers }, and) => speakers.map((name) => `${name} (she/her)`).join(` ${and} `),
  'names with an ampersand': ({ speakers }) => speakers.join(' & '),
  'names with a stroke': ({ speakers }) => speakers.join(' / '),
  'names with titles': ({ speakers }, and) => speakers.map((name) => `Dr. ${name}`).join(` ${and} `),
  'names with titles and company': ({ speakers, company }, and) =>
    `${speakers.map((name) => `Prof. Dr. ${name}`).join(` ${and} `)} (${company})`,
  'names, job at company': ({ speakers, job, company }, and) => `${speakers.join(` ${and} `)} (${job}, ${company})`,
  'linked names': ({ speakers }, and) =>
    speakers.map((name) => `<a href="https://p.example.org">${name}</a>`).join(` ${and} `),
  'each name with company': ({ speakers, company }, and) =>
    speakers.map((name) => `${name} (${company})`).join(` ${and} `),
  'names with handles': ({ speakers }, and) =>
    speakers.map((name) => `${name} (@${name.split(' ')[0]?.toLowerCase() ?? ''})`).join(` ${and} `),
};

const talksIn = (title: string, html: string): readonly string[] =>
  talksOf([{ title, html }]).map((found) => keyOf(found.title, found.speakers));

const keyOf = (title: string, speakers: readonly string[]): string => JSON.stringify([title, speakers]);

/** What does the work of a heading. */
const FRAMES: Readonly<Record<string, (heading: string) => string>> = {
  h2: (heading) => `<h2>${heading}</h2>`,
  h3: (heading) => `<h3>${heading}</h3>`,
  'a bold line': (heading) => `<p><b>${heading}</b></p>`,
  'a bold line with a break': (heading) => `<p><strong>${heading}</strong><br></p>`,
  'an item': (heading) => `<ul><li>${heading}</li></ul>`,
  'a paragraph': (heading) => `<p>${heading}</p>`,
  'a definition': (heading) => `<dl><dt>${heading}</dt></dl>`,
};

/** Titles of posts, and first words, from which it is more or less clear that they are about a conference. */
const CONTEXTS: readonly (readonly [title: string | null, intro: string | null])[] = [
  [null, null],
  ['Frobnix 2019', 'I went there with two colleagues. The talks I saw:'],
  ['Two days at Frobnix', ''],
  ['Frobnix, day one', 'Here are my notes.'],
];

/** Frames that hold a whole talk in one line. */
const LINES = new Set(['an item', 'a paragraph']);

function postOf(
  { talks, others, and, text, intro }: Language,
  write: (talk: Talk, people: string, at: number) => readonly [heading: string, below: string],
  name: Manner,
  frame: string,
  introduction: string | null,
): string {
  const wrap = FRAMES[frame] ?? String;
  const body = LINES.has(frame) ? '' : `<p>${text}</p>`;
  const [first, second, ...rest] = talks.map((each, at) => {
    const [heading, below] = write(each, name(each, and), at);
    return `${wrap(heading)}${below}${body}`;
  });
  // In a list of talks there is little else.
  const [sponsors, ...more] = (LINES.has(frame) ? others.slice(1, 2) : others).map((other) => `${wrap(other)}${body}`);
  return [`<p>${introduction ?? intro}</p>`, first, second, sponsors, ...rest, ...more].join('');
}

/** One combination of so many is enough: each way meets every dress, manner, frame and context many times. */
const STRIDE = 31;

describe('talks written in every customary way', () => {
  it('are found, in four languages, whatever stands around them', (test) => {
    const errors: string[] = [];
    let [found, right, expected, turn] = [0, 0, 0, 0];
    for (const language of LANGUAGES)
      for (const [convention, write] of Object.entries(CONVENTIONS))
        for (const [dress, wear] of Object.entries(DRESSES))
          for (const [manner, name] of Object.entries(MANNERS)) {
            turn++;
            const frame = Object.keys(FRAMES)[turn % Object.keys(FRAMES).length] ?? 'h2';
            // A list needs more around it than a name nobody knows.
            const contexts = LINES.has(frame) ? CONTEXTS.slice(0, 2) : CONTEXTS;
            const [title, intro] = contexts[turn % contexts.length] ?? [null, null];
            const below = write({ title: '', speakers: [], company: '', job: '' }, '', language)[1];
            if (
              turn % STRIDE !== 0 ||
              (LINES.has(frame) && wear('', below, 0)[1] !== '') ||
              (below.includes('<h4') && !frame.startsWith('h'))
            )
              continue;
            const wanted = language.talks.map((each) => keyOf(each.title, each.speakers));
            const html = postOf(
              language,
              (each, people, at) => wear(...write(each, people, language), at),
              name,
              frame,
              intro,
            );
            const got = talksIn(title ?? language.title, html);
            found += got.length;
            expected += wanted.length;
            right += got.filter((key) => wanted.includes(key)).length;
            const where = `${language.name}, ${convention}, ${dress}, ${manner}, ${frame}, ${title ?? language.title}`;
            errors.push(
              ...got.filter((key) => !wanted.includes(key)).map((key) => `${where}: + ${key}`),
              ...wanted.filter((key) => !got.includes(key)).map((key) => `${where}: - ${key}`),
            );
          }
    const precision = right / found;
    const recall = right / expected;
    test.diagnostic(`${expected} talks: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
    for (const error of errors.slice(0, 40)) test.diagnostic(error);
    assert.ok(precision >= 0.99, `precision ${precision}\n${errors.slice(0, 10).join('\n')}`);
    assert.ok(recall >= 0.98, `recall ${recall}\n${errors.slice(0, 10).join('\n')}`);
  });
});
