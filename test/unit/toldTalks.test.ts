import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { talksOf } from '../support/postDocuments';

/** What stands below the titles of a post, or in its text, and the talks that are in it. */
interface Row {
  readonly name: string;
  readonly html: string;
  /** `Title | Speaker & Speaker`. */
  readonly talks: readonly string[];
}

const section = (title: string, ...paragraphs: readonly string[]): string =>
  `<h2>${title}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;

const item = (text: string): string => `<li>${text}</li>`;

const TITLES = ['Queues that never empty', 'The cost of a page', 'Slow is smooth'] as const;

/** The same three talks, each with its people in the words of a convention. */
function below(name: string, ...sections: readonly (readonly string[])[]): Row {
  const html = TITLES.map((title, at) => section(title, ...(sections[at] ?? []))).join('');
  return {
    name,
    html: `${html}${section('Wrapping up', 'It was a good day.')}`,
    talks: [
      `${TITLES[0]} | Marta Oliveira`,
      `${TITLES[1]} | Henk Aalbers & Ruth Ziegler`,
      `${TITLES[2]} | Piotr Zielak`,
    ],
  };
}

const BELOW: readonly Row[] = [
  below(
    'in brackets',
    ['(Marta Oliveira)', 'She runs many of them.'],
    ['(Henk Aalbers @haalbers, Ruth Ziegler @rz)', 'Bytes are money.'],
    ['(Dr. Piotr Zielak)', 'And smooth is fast.'],
  ),
  below(
    'behind the time',
    ['10:00-10:45 Marta Oliveira', 'She runs many of them.'],
    ['11:30 - 12:15 Henk Aalbers, Ruth Ziegler', 'Bytes are money.'],
    ['14:00-14:30 Piotr Zielak', 'And smooth is fast.'],
  ),
  below(
    'with their handles',
    ['Marta Oliveira, @marta, well known for her weblog, has many of them at work, and none of them was ever empty.'],
    ['Henk Aalbers, @haalbers, and Ruth Ziegler, @rz, have counted what every byte of a page costs on a slow line.'],
    ['Piotr Zielak (@pz) has been slow for a year, and his team was never as quick as it is now, so he says.'],
  ),
  below(
    'as a link',
    [
      '<a href="https://m.example/">Marta Oliveira</a> has many of them at work, and none of them was ever empty before.',
    ],
    ['In this session, Henk Aalbers and Ruth Ziegler, both of Paginaria, count what every byte of a page costs.'],
    ['<a href="https://p.example/">Piotr Zielak</a> has been slow for a year, and never as quick as he is by now.'],
  ),
  below(
    'in a later sentence',
    [
      'I did not expect much of this one. But the presentation by Marta Oliveira was full of numbers, and I took some home.',
    ],
    ['Pages are large. This talk was given by Henk Aalbers and Ruth Ziegler, who have counted what every byte costs.'],
    ['Do you know the feeling that all is too slow? Then I recommend Piotr Zielak’s talk, which turns it upside down.'],
  ),
  below(
    'in the second paragraph',
    ['The room was full and warm, and most of us had to stand.', 'Marta Oliveira showed queues, many of them.'],
    ['Henk Aalbers and Ruth Ziegler explained what a byte costs.', 'Bytes are money.'],
    ['Nobody wanted to leave.', 'In this talk, Piotr Zielak praised the slow ones.'],
  ),
  below(
    'as the first words of most texts',
    ['Marta Oliveira, engineer at Filum, has many of them at work, and none of them was ever empty before that day.'],
    ['Henk Aalbers and Ruth Ziegler have counted every byte of a page, for a whole year, on a line as slow as can be.'],
    ['Piotr Zielak was slow for a year, and his team was never as quick as it is now, whatever you may think of that.'],
  ),
  below(
    'on some day',
    ['On Monday, Marta Oliveira (@marta) talked about the queues that she keeps, and how she sleeps with them.'],
    ['Henk Aalbers and Ruth Ziegler of Paginaria talked about the cost of every byte, and who pays for it at last.'],
    ['In Utrecht, Piotr Zielak talked about a year of being slow, with a graph that nobody in the room believed.'],
  ),
];

const UNTITLED: Row = {
  name: 'a title below the bare count of the talk, the names below it',
  html: [
    section('Talk 1', '<em>“Queues that never empty”<br>Marta Oliveira (Filum)</em>', 'She runs many of them.'),
    section('Talk 2', '<strong>The cost of a page</strong>', 'Henk Aalbers &amp; Ruth Ziegler', 'Bytes are money.'),
    section('Talk 3', '“Slow is smooth”<br>Piotr Zielak', 'And smooth is fast.'),
  ].join(''),
  talks: BELOW[0]?.talks ?? [],
};

const TEXT: readonly Row[] = [
  {
    name: 'paragraphs',
    html: `<h2>Day one</h2><p>Coffee first. Marta Oliveira’s talk “Queues that never empty” was the best of the day.</p>
      <p>Then Henk Aalbers and Ruth Ziegler gave a fun keynote called <a href="https://v.example/2">The cost of a page</a>, with cake.</p>
      <p>In the last talk, titled "Slow is smooth", Piotr Zielak praised the slow ones.</p><p>And then we had dinner.</p>`,
    talks: BELOW[0]?.talks ?? [],
  },
  {
    name: 'items',
    html: `<p>The talks that I liked:</p><ul>${[
      item('“Queues that never empty” by Marta Oliveira. She runs many of them.'),
      item('Henk Aalbers and Ruth Ziegler spoke about “The cost of a page”. Bytes are money.'),
      item('“Slow is smooth” (Piotr Zielak, Filum). And smooth is fast.'),
    ].join('')}</ul>`,
    talks: BELOW[0]?.talks ?? [],
  },
  {
    name: 'items of a loose list',
    html: `<p>The talks of the day.</p><ul>${[
      item(
        '<p><a href="https://v.example/1">Queues that never empty</a> - Marta Oliveira: many of them.</p><p>She sleeps well.</p>',
      ),
      item(
        '<p><a href="https://v.example/2">The cost of a page</a> - Henk Aalbers, Ruth Ziegler: bytes are money.</p>',
      ),
      item(
        '<p><a href="https://v.example/3">Slow is smooth</a> - Piotr Zielak: and smooth is fast.</p><p>So he says.</p>',
      ),
    ].join('')}</ul>`,
    talks: BELOW[0]?.talks ?? [],
  },
  {
    name: 'items that tell who spoke',
    html: `<h2>The talks</h2><ul>${[
      item(
        '<a href="https://v.example/1">Queues that never empty</a>: This talk by Marta Oliveira at Filum was full of numbers.',
      ),
      item(
        '<a href="https://v.example/2">The cost of a page</a>: The talk was given by Henk Aalbers and Ruth Ziegler. Bytes are money.',
      ),
      item('<a href="https://v.example/3">Slow is smooth</a> Piotr Zielak, once of Filum, is a great speaker.'),
    ].join('')}</ul>`,
    talks: BELOW[0]?.talks ?? [],
  },
  {
    name: 'two sentences, in German',
    html: `<h2>Samstag</h2><p>Auf dem Plan stand „Queues that never empty“. In dem Vortrag von Marta Oliveira ging es um Zahlen.</p>
      <p>Danach der Vortrag von Henk Aalbers und Ruth Ziegler: „The cost of a page“.</p>
      <p>Zum Schluss sprach Piotr Zielak über „Slow is smooth“.</p>`,
    talks: BELOW[0]?.talks ?? [],
  },
  {
    name: 'items that begin with the day',
    html: `<p>The keynotes:</p><ul>${[
      item('Monday: “Queues that never empty” — Marta Oliveira (Filum)'),
      item('Tuesday: “The cost of a page” — Henk Aalbers and Ruth Ziegler (Paginaria)'),
      item('Wednesday: “Slow is smooth” — Piotr Zielak'),
    ].join('')}</ul>`,
    talks: BELOW[0]?.talks ?? [],
  },
  {
    name: 'other turns of phrase',
    html: `<p>I enjoyed <a href="https://v.example/1">Queues that never empty</a>, where <a href="https://m.example/">Marta Oliveira</a> gave a tour of hers in an hour.</p>
      <p>A session by Henk Aalbers and Ruth Ziegler, »The cost of a page«, was next.</p>
      <p>The last talk that I saw was <b>Slow is smooth</b>. <a href="https://p.example/">Piotr Zielak</a> talked about a slow year.</p>`,
    talks: BELOW[0]?.talks ?? [],
  },
  {
    name: 'Italian and Portuguese',
    html: `<p>Ho seguito <b>Marta Oliveira</b> di Filum con “Queues that never empty”: un talk ben fatto.</p>
      <p>Em seguida, assistimos a palestra “The cost of a page” com Henk Aalbers e Ruth Ziegler, com bolo.</p>
      <p>Poi è stato il turno di <b>Piotr Zielak</b>: il suo “Slow is smooth” è stato il talk più lento.</p>`,
    talks: BELOW[0]?.talks ?? [],
  },
  {
    name: 'a table whose names are those of the talks, in French',
    html: `<p>Les conférences :</p><table><tr><th>n°</th><th>Langue</th><th>Nom</th><th>Présentateur</th></tr>
      <tr><td>1</td><td>En</td><td>Queues that never empty</td><td>Marta Oliveira</td></tr>
      <tr><td>2</td><td>En</td><td>The cost of a page</td><td>Henk Aalbers &amp; Ruth Ziegler</td></tr>
      <tr><td>3</td><td>En</td><td>Slow is smooth</td><td>Piotr Zielak</td></tr></table>`,
    talks: BELOW[0]?.talks ?? [],
  },
];

const NONE: readonly Row[] = [
  {
    name: 'headings that say what somebody thought',
    html: [
      section(
        'Unified systems are what comes next.',
        'In his talk, Piotr Zielak drew them with chalk on a wall of slate.',
      ),
      section('Compassion is key.', 'In her talk, Ruth Ziegler told of people who could not see what others had made.'),
      section(
        'Nobody reads the manual.',
        'Marta Oliveira explained why, with a graph that most of us did not believe.',
      ),
    ].join(''),
    talks: [],
  },
  {
    name: 'people in bold who talk about things',
    html: `<p><b>Ruth Ziegler</b> (head of product at Filum) talked about their approach, and she showed two models.</p>
      <p><b>Piotr Zielak</b> (of Paginaria) talked about how software slows down, and what to do.</p>
      <p><b>Marta Oliveira</b> gave a presentation and then a workshop on strategy.</p>`,
    talks: [],
  },
  {
    name: 'books and quotations',
    html: `<p>I read “The cost of a page” by Ruth Ziegler on the train, before the first session.</p>
      <p>“Slow is always smooth” by Piotr Zielak was quoted in every talk.</p>
      <p>My own talk “Queues that never empty” went well, and Marta Oliveira was in the audience of the session.</p>
      <p>On Friday I gave a talk called “Slow is always smooth” with Piotr Zielak, and people laughed.</p>`,
    talks: [],
  },
];

describe('talks whose speakers the text tells', () => {
  const found = ({ html }: Row): readonly string[] =>
    talksOf([{ title: 'Notes from PlatformConf 2021', html: `<p>My notes of the talks that I saw.</p>${html}` }]).map(
      ({ title, speakers }) => `${title} | ${speakers.join(' & ')}`,
    );
  for (const row of [...BELOW, UNTITLED])
    it(`are found below their titles: ${row.name}`, () => assert.deepEqual(found(row), row.talks));
  for (const row of TEXT) it(`are found in ${row.name}`, () => assert.deepEqual(found(row), row.talks));
  for (const row of NONE) it(`are none: ${row.name}`, () => assert.deepEqual(found(row), []));
});

describe('posts that are about one talk each', () => {
  const post = (title: string, first: string) => ({
    title,
    html: `<p>${first}</p><h2>Try it</h2><p>Install it first.</p>`,
  });
  const SERIES = [
    post('PyCon PL 2021 - What a loop costs', 'These are my notes of Marta Oliveira’s talk. She counts.'),
    post('PyCon PL 2021 - Testing the web', 'A talk by Henk Aalbers and Ruth Ziegler, who test a lot.'),
    post('PyCon PL 2021 - Day one', 'It began with a talk by Piotr Zielak.'),
    post('PyCon PL 2021 - My impressions of it', 'Above all I liked the talk by Piotr Zielak.'),
  ];
  const titles = (posts: typeof SERIES): readonly string[] =>
    talksOf(posts).map(({ title, speakers }) => `${title} | ${speakers.join(' & ')}`);

  it('are found where several name the event, and the text says whose talk it was', () =>
    assert.deepEqual(titles(SERIES), [
      'What a loop costs | Marta Oliveira',
      'Testing the web | Henk Aalbers & Ruth Ziegler',
    ]));
  it('are not found of a single post, which may be about all of it', () =>
    assert.deepEqual(titles(SERIES.slice(0, 1)), []));
  it('are not found where the words before the title are no event’s', () =>
    assert.deepEqual(
      titles(SERIES.map(({ title, html }) => ({ title: title.replace('PyCon PL 2021', 'Python'), html }))),
      [],
    ));
});
