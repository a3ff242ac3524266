import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { runToEnd } from '../../src/core/steps';
import { postDocument, talksOf } from '../support/postDocuments';

/** A post written in a custom of its own. */
interface Row {
  readonly name: string;
  /** The title of the post; one that leaves no doubt that it is of a conference where there is none. */
  readonly title?: string;
  readonly html: string;
  /** `Title | Speaker & Speaker`. */
  readonly talks: readonly string[];
}

const found = ({ title = 'Notes from PlatformConf 2021', html }: Row): readonly string[] =>
  talksOf([{ title, html }]).map((talk) => `${talk.title} | ${talk.speakers.join(' & ')}`);

const THREE = [
  'Queues that never empty | Marta Oliveira',
  'The cost of a page | Ruth Ziegler',
  'Slow is smooth | Piotr Zielak',
] as const;
const [QUEUES, PAGE, SLOW] = ['Queues that never empty', 'The cost of a page', 'Slow is smooth'] as const;

const items = (...texts: readonly string[]): string => `<ul>${texts.map((text) => `<li>${text}</li>`).join('')}</ul>`;

const LANGUAGES: readonly Row[] = [
  {
    name: 'Norwegian, with “av” behind titles that look different',
    title: 'Mine favoritter fra JavaZone 2021',
    html: `<p><b><i>${QUEUES}</i></b> av Marta Oliveira</p><p>Underholdende og nyttig.</p>
      <p><b><i>${PAGE}</i></b> av Ruth Ziegler og Henk Aalbers</p><p>En smertelig historie.</p>
      <p><b><i>${SLOW}</i></b> av Piotr Zielak</p><p>Veldig morsomt.</p>`,
    talks: [THREE[0], `${PAGE} | Ruth Ziegler & Henk Aalbers`, THREE[2]],
  },
  {
    name: 'Spanish, with “de” behind a comma',
    title: 'Así fue el Codemotion 2021',
    html: `<h2>Charlas</h2>${items(
      '<a href="https://c.example/1">Colas que no se vacían</a>, de Marta Oliveira: muy divertida.',
      '<a href="https://c.example/2">El precio de una página</a>, de Ruth Ziegler: con números.',
      '<a href="https://c.example/3">Taller: despacio y bien</a>, de Luis G. Prado: un taller completo.',
    )}`,
    talks: [
      'Colas que no se vacían | Marta Oliveira',
      'El precio de una página | Ruth Ziegler',
      'despacio y bien | Luis G. Prado',
    ],
  },
  {
    name: 'Portuguese, with its word for speakers below the title',
    title: 'Como foi a PythonBrasil 2021',
    html: [QUEUES, PAGE, SLOW]
      .map(
        (title, at) =>
          `<h3>${title}</h3><p><b>Palestrante:</b> ${['Marta Oliveira', 'Ruth Ziegler', 'Piotr Zielak'][at]}, da Acme.</p><p>Gostei.</p>`,
      )
      .join(''),
    talks: THREE,
  },
  {
    name: 'French, with the format of the talk before its speakers',
    title: 'Retour sur BDX I/O 2021',
    html: `<h2>${QUEUES}</h2><p><i>Format conférence 45 minutes</i></p><p><b><a href="https://m.example">Marta Oliveira</a></b></p><p>Un bel équilibre.</p>
      <h2>${PAGE}</h2><p><i>Format atelier 2h30</i></p><p><b><a href="https://r.example">Ruth Ziegler</a></b><br><b><a href="https://h.example">Henk Aalbers</a></b></p><p>Deux heures d'atelier.</p>
      <h2>${SLOW}</h2><p><i>Format lightning 15 minutes</i></p><p><b><a href="https://p.example">Piotr Zielak</a></b></p><p>Court.</p>`,
    talks: [THREE[0], `${PAGE} | Ruth Ziegler & Henk Aalbers`, THREE[2]],
  },
  {
    name: 'French, with a list of speakers below a label, and who wrote it below another',
    title: 'AWS Summit 2021, notre retour',
    html: `<h3>${QUEUES}</h3><p>Conférence présentée par :</p>${items('Marta Oliveira - Architecte, Acme', 'Henk Aalbers - CTO, Acme')}<p>Résumé par Jeanne Petit</p><p>Très clair.</p>
      <h3>${PAGE}</h3><p>Intervenant·e·s :</p>${items('Ruth Ziegler')}<p>Des chiffres.</p>
      <h3>${SLOW}</h3><p>Conférence présentée par :</p>${items('Piotr Zielak - Développeur')}<p>Doucement.</p>`,
    talks: [`${QUEUES} | Marta Oliveira & Henk Aalbers`, THREE[1], THREE[2]],
  },
  {
    name: 'Dutch, with the employer behind “van”',
    title: 'Verslag van de Fronteers-conferentie 2021',
    html: `<h2>${QUEUES} door Martha Visser van Universiteit Utrecht</h2><p>Het is druk.</p><h2>${PAGE} door Ruth Ziegler van Acme</h2><p>Duur.</p><h2>${SLOW} door Pieter Bakker</h2><p>Rustig.</p>`,
    talks: [`${QUEUES} | Martha Visser`, THREE[1], `${SLOW} | Pieter Bakker`],
  },
  {
    name: 'German, with the verb before the name',
    title: 'Rückblick auf die Konferenz',
    html: `<p>In seiner Keynote „Warteschlangen ohne Ende“ stellte Henk Aalbers klar, dass sie nie leer sind.</p>
      <p>In ihrem Vortrag „Was eine Seite kostet“ zeigte Ruth Ziegler viele Zahlen aus ihrer Arbeit.</p>`,
    talks: ['Warteschlangen ohne Ende | Henk Aalbers', 'Was eine Seite kostet | Ruth Ziegler'],
  },
  {
    name: 'Chinese, with titles in their own marks',
    title: 'ArchSummit 全球架构师峰会 2021',
    html: `<h3>《把内容交付这件事做好》-郭蕾</h3><p>很好。</p><h3>《机器学习的应用》-刘磊，机器学习专家</h3><p>有意思。</p><h3>《数据平台》-王小明，架构师</h3><p>不错。</p>`,
    talks: ['把内容交付这件事做好 | 郭蕾', '机器学习的应用 | 刘磊', '数据平台 | 王小明'],
  },
];

const LINES: readonly Row[] = [
  {
    name: 'links with the speaker behind a dash, parted by line breaks',
    html: `<p><a href="https://v.example/1">${QUEUES}</a> - Marta Oliveira<br><a href="https://v.example/2">${PAGE}</a> - Ruth Ziegler<br><a href="https://v.example/3">${SLOW}</a> - Piotr Zielak</p>`,
    talks: THREE,
  },
  {
    name: 'links that hold both, before the text of the paragraph',
    html: `<p><a href="https://v.example/1">${QUEUES} - Marta Oliveira</a> She had many of them, and none was empty.</p>
      <p><a href="https://v.example/2">${PAGE} - Ruth Ziegler</a> Bytes are money, which I did not know.</p><p><a href="https://v.example/3">${SLOW} - Piotr Zielak</a> He took his time.</p>`,
    talks: THREE,
  },
  {
    name: 'items whose speaker is a sentence of its own, some with a remark on the next line',
    html: `<h2>Saturday</h2>${items(`${QUEUES}. By Marta Oliveira`, `${PAGE}. By Ruth Ziegler`, `Is slow smooth? By Piotr Zielak`)}<p>After lunch:</p>
      <ul><li><p>Caches, and their enemies. By Henk Aalbers<br>He has seen them all and told us of each.</p></li><li><p>Graphs for all. By Jana Novotná<br>A tour of what there is.</p></li><li><p>Small tests. By Tom Baker<br>Ten lines each.</p></li></ul>`,
    talks: [
      ...THREE.slice(0, 2),
      'Is slow smooth? | Piotr Zielak',
      'Caches, and their enemies | Henk Aalbers',
      'Graphs for all | Jana Novotná',
      'Small tests | Tom Baker',
    ],
  },
  {
    name: 'items that begin with the speaker in bold and the title in italics',
    html: items(
      `<b>Marta Oliveira</b> - <i>${QUEUES}</i>: <a href="https://v.example/1">video</a> / slides`,
      `<b>Ruth Ziegler</b> - <i>${PAGE}</i>: <a href="https://v.example/2">video</a> / slides`,
      `<b>Piotr Zielak</b> - <i>${SLOW}</i>: slides / <a href="https://v.example/3">code</a>`,
    ),
    talks: THREE,
  },
  {
    name: 'one list of talks of several lists',
    html: `<h2>Programme</h2>${items(`18:30 Doors`, `19:00 <a href="/1">Marta Oliveira - ${QUEUES}</a>`, `19:30 <a href="/2">Ruth Ziegler - ${PAGE}</a>`, '20:00 Break', `20:30 <a href="/3">Piotr Zielak - ${SLOW}</a>`)}
      <h2>Attendees</h2>${items('Anna Bakker', 'Brian Dijkstra', 'Hidde Jansen', 'Edwin Martin', 'Jules Peters')}`,
    talks: THREE,
  },
  {
    name: 'a list beside headings, with those that have one told there',
    html: `${items(`${QUEUES} (Marta Oliveira)`, `${PAGE} (Ruth Ziegler)`, `${SLOW} (Piotr Zielak)`, 'Caches, and their enemies (Henk Aalbers)')}
      <h3>${QUEUES} (Marta Oliveira)</h3><p>She has many.</p><h3>${PAGE} (Ruth Ziegler)</h3><p>Bytes are money.</p>`,
    talks: [THREE[2], 'Caches, and their enemies | Henk Aalbers', THREE[0], THREE[1]],
  },
  {
    name: 'several in one sentence',
    html: `<h2>Talks</h2><p>In the main room my favourites were <a href="/1">${QUEUES}</a> by Marta Oliveira, <a href="/2">${PAGE}</a> by Ruth Ziegler and <a href="/3">${SLOW}</a> by Piotr Zielak.</p>`,
    talks: THREE,
  },
  {
    name: 'the title last, after handle and company',
    html: `<h2>Marta Oliveira | @marta | Acme | "${QUEUES}"</h2><p>She has many.</p><h2>Ruth Ziegler | @rz | paginaria.example | ${PAGE}</h2><p>Bytes.</p><h2>Piotr Zielak | @pz | "${SLOW}"</h2><p>Smooth.</p>`,
    talks: THREE,
  },
  {
    name: 'cards with a full stop, and the recording behind it',
    html: `<h3>${QUEUES}</h3><blockquote><p>Marta Oliveira (Acme). <a href="/r1">Recording</a>.</p></blockquote><p>Good.</p><h3>${PAGE}</h3><blockquote><p>Ruth Ziegler. <a href="/r2">Recording</a>.</p></blockquote><p>Good.</p><h3>${SLOW}</h3><blockquote><p>Piotr Zielak (Lead Engineer, Acme). <a href="/r3">Talk slides</a>.</p></blockquote><p>Good.</p>`,
    talks: THREE,
  },
  {
    name: 'an address between the title and its speaker',
    html: [QUEUES, PAGE, SLOW]
      .map(
        (title, at) =>
          `<h2>1${at}:00-1${at}:30 ${title}</h2><p>https://pyday.example/talks/${at}</p><p>${['Marta Oliveira', 'Ruth Ziegler', 'Piotr Zielak'][at]}</p><p>Good.</p>`,
      )
      .join(''),
    talks: THREE,
  },
  {
    name: 'the abstract under a heading of its own, with a list of who speaks',
    html: [QUEUES, PAGE, SLOW]
      .map(
        (title, at) =>
          `<h1>${title}</h1><h2>Abstract</h2>${items(['Marta Oliveira', 'Ruth Ziegler', 'Piotr Zielak'][at] ?? '')}<p>Good.</p>`,
      )
      .join(''),
    talks: THREE,
  },
  {
    name: 'speakers behind dashes below the title',
    html: `<h1>${QUEUES}</h1><p>--- <a href="https://m.example">Marta Oliveira</a></p><p>She has many.</p><h1>${PAGE}</h1><p>-- <a href="https://r.example">Ruth Ziegler</a>, <a href="https://h.example">Henk Aalbers</a> et <a href="https://j.example">Jana Novotná</a></p><p>Bytes.</p><h1>${SLOW}</h1><p>--- Piotr Zielak</p><p>Smooth.</p>`,
    talks: [THREE[0], `${PAGE} | Ruth Ziegler & Henk Aalbers & Jana Novotná`, THREE[2]],
  },
  {
    name: 'a level deeper than the talk before',
    html: `<h2>Marta Oliveira - ${QUEUES}</h2><p>She has many.</p><h3>Ruth Ziegler - ${PAGE}</h3><p>Bytes.</p><h2>Piotr Zielak - ${SLOW}</h2><p>Smooth.</p><h3>Live demo</h3><p>It worked.</p>`,
    talks: THREE,
  },
  {
    name: 'titles that begin like the name of a day or of a group',
    html: `<h2>Friday</h2><h3>Friday deploys considered harmful</h3><p>Marta Oliveira</p><p>Never.</p><h3>The talks nobody gives</h3><p>Ruth Ziegler</p><p>About failure.</p>
      <h2>Talks in the afternoon</h2><h3>Block a user, not a team</h3><p>Piotr Zielak</p><p>Smooth.</p><h2>Day 2 in Berlin</h2><h3>Deploying on Mondays</h3><p>Jana Novotná</p><p>Fresh.</p>`,
    talks: [
      'Friday deploys considered harmful | Marta Oliveira',
      'The talks nobody gives | Ruth Ziegler',
      'Block a user, not a team | Piotr Zielak',
      'Deploying on Mondays | Jana Novotná',
    ],
  },
  {
    name: 'a profile of the speaker linked somewhere in the text',
    html: [QUEUES, PAGE, SLOW]
      .map(
        (title, at) =>
          `<h2>${title}</h2><p>I had looked forward to this one since spring. It was <a href="https://twitter.com/someone${at}">${['Marta Oliveira', 'Ruth Ziegler', 'Piotr Zielak'][at]}</a> who made it worth the trip.</p>`,
      )
      .join(''),
    talks: THREE,
  },
  {
    name: 'one whose text tells the speaker beside headings that name theirs',
    html: `<h2>${QUEUES} - Marta Oliveira</h2><p>Many.</p><h2>${PAGE} - Ruth Ziegler</h2><p>Bytes.</p><h2>${SLOW} - Piotr Zielak</h2><p>Smooth.</p><h2>Caches, and their enemies</h2><p>Henk Aalbers showed us in this talk how few friends they have.</p>`,
    talks: [...THREE, 'Caches, and their enemies | Henk Aalbers'],
  },
  {
    name: 'several in one paragraph, each behind whose it was',
    html: `<h2>Day 1</h2><p>The first talk I saw was Marta Oliveira’s “${QUEUES}”, which was fun. Next was Ruth Ziegler’s “${PAGE}” with many numbers, and then Tom Keller and Piotr Zielak’s “${SLOW}” as the last one.</p>`,
    talks: [THREE[0], THREE[1], `${SLOW} | Tom Keller & Piotr Zielak`],
  },
  {
    name: 'titles without any marks in sentences',
    html: `<p>Today I went to two classes. The first was Queues That Never Empty by Marta Oliveira. She showed many.</p>
      <p>The next talk that I went to was The Cost of a Page by Ruth Ziegler. It was about bytes. I read The Phoenix Project by Gene Kim on the train.</p>`,
    talks: ['Queues That Never Empty | Marta Oliveira', 'The Cost of a Page | Ruth Ziegler'],
  },
  {
    name: 'a report of one session that begins with its title and its presenters',
    title: 'Queues that never empty',
    html: `<p>These are notes of the session titled “${QUEUES}: the sequel”. The presenters are Marta Oliveira, Ruth Ziegler, and Piotr Zielak. Many queues were shown.</p><p>A second part.</p>`,
    talks: [`${QUEUES}: the sequel | Marta Oliveira & Ruth Ziegler & Piotr Zielak`],
  },
  {
    name: 'texts that say who the speaker was at the end of a sentence',
    html: `<h2>${QUEUES}</h2><p>A talk on a Friday. The speaker was Marta Oliveira. The room was full.</p><h2>${PAGE}</h2><p>A talk with numbers. The speaker was Ruth Ziegler. Then came lunch.</p><h2>${SLOW}</h2><p>The last one of the day. The speakers were Piotr Zielak and Tom Keller. The end.</p>`,
    talks: [THREE[0], THREE[1], `${SLOW} | Piotr Zielak & Tom Keller`],
  },
  {
    name: 'titles that begin like the names of rooms',
    html: `<h2>Ruth Ziegler: Streams, external services and you</h2><p>Many.</p><h2>Marta Oliveira: ${QUEUES}</h2><p>Bytes.</p><h2>Piotr Zielak: ${SLOW}</h2><p>Smooth.</p>`,
    talks: ['Streams, external services and you | Ruth Ziegler', THREE[0], THREE[2]],
  },
  {
    name: 'authors who go on behind the name',
    html: `<p>Of all the talks the video of “${QUEUES}” by Marta Oliveira I liked most.</p><p>And the talk “${PAGE}” by Ruth Ziegler was fine.</p>`,
    talks: [THREE[0], THREE[1]],
  },
];

const NONE: readonly Row[] = [
  {
    name: 'the days of an event that is called like a person',
    html: `<h2>Zorba Quux - Day 1</h2><p>Coffee, then keynotes.</p><h2>Zorba Quux - Day 2</h2><p>More of both.</p>`,
    talks: [],
  },
  {
    name: 'talks that were missed',
    html: `<h2>${QUEUES} - Marta Oliveira</h2><p>Many.</p><h2>${PAGE} - Ruth Ziegler</h2><p>Bytes.</p><h2>Talks I want to watch later</h2>${items(`${SLOW} - Piotr Zielak`, 'Graphs for all - Jana Novotná', 'Small tests - Tom Baker')}`,
    talks: [THREE[0], THREE[1]],
  },
  {
    name: 'people who were there',
    html: `<h2>${QUEUES} - Marta Oliveira</h2><p>Many.</p><h2>${PAGE} - Ruth Ziegler</h2><p>Bytes.</p><h2>Whom I met</h2>${items('Anna Bakker', 'Brian Dijkstra', 'Hidde Jansen', 'Edwin Martin')}`,
    talks: [THREE[0], THREE[1]],
  },
  {
    name: 'a company that is called like a person, and one that is in brackets',
    html: `<h2>${QUEUES} - Marta Oliveira, Jane Street</h2><p>Many.</p><h2>${PAGE} - Ruth Ziegler, Henk Aalbers (Acme)</h2><p>Bytes.</p><h2>${SLOW} - Piotr Zielak</h2><p>Smooth.</p>`,
    talks: [THREE[0], `${PAGE} | Ruth Ziegler & Henk Aalbers`, THREE[2]],
  },
  {
    name: 'a farewell, with who wrote it',
    html: `<h2>${QUEUES} - Marta Oliveira</h2><p>Many.</p><h2>${PAGE} - Ruth Ziegler</h2><p>Bytes.</p><h2>Thanks for your time - Tyler Reed</h2>`,
    talks: [THREE[0], THREE[1]],
  },
  {
    name: 'what people at a panel are',
    html: `<h2>Community panel</h2>${items('<b>Marlene Okafor</b> - Diversity Chair, Python Foundation', '<b>Naomi Baker</b> - Organizer', '<b>Henk Aalbers</b> - Director of Engineering')}`,
    talks: [],
  },
];

describe('talks in the customs of other weblogs', () => {
  it('have an id and the text each where one paragraph names several', () => {
    const { html } = LINES.find(({ name }) => name === 'several in one sentence')!;
    const { catalog, bodies } = runToEnd(
      buildLibrary([postDocument([{ title: 'Notes from PlatformConf 2021', html }])]),
    );
    assert.equal(new Set(catalog.talks.map(({ id }) => id)).size, 3);
    const texts = bodies.flatMap(({ talks }) => talks.map(({ text }) => text));
    assert.equal(texts.length, 3);
    for (const text of texts) assert.match(text, /^In the main room my favourites were/);
  });

  for (const row of LANGUAGES) it(`are found in ${row.name}`, () => assert.deepEqual(found(row), row.talks));
  for (const row of LINES) it(`are found where there are ${row.name}`, () => assert.deepEqual(found(row), row.talks));
  for (const row of NONE) it(`are not taken from ${row.name}`, () => assert.deepEqual(found(row), row.talks));
});
