import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openLibrary } from '../../src/core/library/library';
import { libraryJson } from '../../src/core/library/libraryJson';
import type { Talk } from '../../src/core/records';
import { sanitisedHtml } from '../../src/core/html/talkHtml';
import { importRealFeed } from '../support/feeds';

const { catalog, bodies } = importRealFeed();
const library = openLibrary(catalog);
const talkCalled = (title: string): Talk => {
  const talk = catalog.talks.find((each) => each.title.startsWith(title));
  assert.ok(talk, `no talk “${title}”`);
  return talk;
};
const htmlOf = (talk: Talk): string => {
  const body = bodies.find(({ post }) => post === talk.post);
  assert.ok(body);
  return sanitisedHtml(body, talk.id);
};

describe('the real feed', () => {
  it('holds 10 posts by Mark van Lent, 58 talks and 6 events, and nothing unread', () => {
    assert.equal(catalog.posts.length, 10);
    assert.equal(catalog.talks.length, 58);
    assert.deepEqual(new Set(catalog.posts.flatMap((post) => post.authors)), new Set(['Mark van Lent']));
    assert.deepEqual(
      catalog.events.map(({ id, name, posts }) => [id, name, posts.length]),
      [
        ['all-day-devops-2022', 'All Day DevOps 2022', 1],
        ['all-day-devops-2021', 'All Day DevOps 2021', 1],
        ['devopsdays-online-2021', 'Devopsdays oNLine 2021', 1],
        ['devopsdays-online-2020', 'Devopsdays oNLine 2020', 1],
        ['all-day-devops-2019', 'All Day DevOps 2019', 1],
        ['devopsdays-ghent-2019', 'Devopsdays Ghent 2019', 3],
      ],
    );
    assert.deepEqual(catalog.problems, []);
  });

  it('tells 5 keynotes and 5 ignites from plain talks', () => {
    const titles = (kind: string): readonly string[] =>
      catalog.talks.filter((talk) => talk.kind === kind).map(({ title }) => title);
    assert.equal(titles('keynote').length, 5);
    assert.deepEqual(titles('ignite'), [
      'Metatalk: An ignite about what I’ve learned giving ignites',
      'How Observability is not killing Monitoring',
      'The danger of DevOps Certifications',
      '4 ways to help people in their careers',
      'Serverless changes nothing',
    ]);
    assert.equal(titles('talk').length, 48);
  });

  it('knows 58 speakers, four of whom gave two talks', () => {
    assert.equal(catalog.speakers.length, 58);
    const twice = catalog.speakers.filter(({ talks }) => talks.length === 2).map(({ name }) => name);
    assert.deepEqual(twice.sort(), ['Jason Yee', 'Ken Mugrage', 'Michael Ducy', 'Patrick Debois']);
    assert.ok(catalog.speakers.every(({ talks }) => talks.length <= 2));
    assert.equal(library.speaker('thomas-krag')?.name, 'Thomas “VikingOps” Krag');
    assert.deepEqual(talkCalled('How cognitive biases').speakers, ['Kenny Baas', 'Evelyn van Kelle']);
  });

  it('leaves plain articles without an event', () => {
    const articles = catalog.posts.filter((post) => post.event === null).map(({ title }) => title);
    assert.deepEqual(articles, [
      'Continuous deployment for this website using GitLab CI/CD, SSH, Docker and systemd',
      'Podcasts I listen to — 2019 edition',
    ]);
  });

  it('gives talks the ids of their headings', () => {
    const post = 'https://markvanlent.dev/2022/11/10/all-day-devops-2022/';
    assert.equal(talkCalled('Taking Control').id, `${post}#taking-control-over-cloud-costs--amir-shaked`);
    assert.equal(talkCalled('Taking Control').date, '2022-11-10');
  });

  it('moves the footnote on Maesh with its talk, and nowhere else', () => {
    const having = catalog.talks.filter((talk) => htmlOf(talk).includes('Traefik Mesh these days'));
    assert.deepEqual(
      having.map(({ title }) => title),
      ['The Open Source Observability Toolkit'],
    );
    const texts = bodies.flatMap(({ talks }) => talks.filter(({ text }) => text.includes('Traefik Mesh these days')));
    assert.deepEqual(
      texts.map(({ id }) => id),
      having.map(({ id }) => id),
    );
    assert.match(htmlOf(talkCalled('The Open Source Observability')), /href="#user-content-fn:1"/);
  });

  it('leads relative links to posts of the feed inside, and the others to the weblog', () => {
    const links = [
      ...catalog.posts.flatMap((post) => post.links),
      ...bodies.flatMap((body) => body.talks.flatMap((talk) => talk.links)),
    ];
    const inside = links.filter((link) => link.post !== undefined).map((link) => link.post);
    assert.deepEqual(inside, [
      'https://markvanlent.dev/2021/10/28/all-day-devops-2021/',
      'https://markvanlent.dev/2019/11/06/all-day-devops/',
      'https://markvanlent.dev/2019/10/29/devopsdays-ghent-2019-day-one/',
      'https://markvanlent.dev/2019/10/30/devopsdays-ghent-2019-day-two/',
    ]);
    const weblog = links.filter((link) => link.post === undefined && link.url.startsWith('https://markvanlent.dev/'));
    assert.ok(
      weblog.some(({ url }) => url === 'https://markvanlent.dev/2018/06/27/devopsdays-amsterdam-2018-workshops/'),
    );
    assert.deepEqual(
      library.backlinks('https://markvanlent.dev/2019/11/06/all-day-devops/').map(({ title }) => title),
      ['All Day DevOps 2021'],
    );
  });

  it('knows which talks a tag is about', () => {
    const about = (title: string): readonly string[] =>
      talkCalled(title)
        .tags.filter((tag) => tag.about)
        .map(({ name }) => name);
    assert.ok(about('Comprehending Terraform').includes('terraform'));
    assert.ok(!about('The Rise of the Supply Chain').includes('terraform'));
    assert.ok(about('Managing Risk').includes('chaos engineering'));
    assert.ok(talkCalled('The Rise of the Supply Chain').tags.some(({ name }) => name === 'terraform'));
  });

  it('offers what the author told himself', () => {
    const texts = (title: string): readonly string[] => talkCalled(title).suggestions.map(({ text }) => text);
    assert.deepEqual(texts('Building Modular'), ['Note to self: Fergal mentioned Sceptre. Check what this is about.']);
    assert.deepEqual(texts('Automate Everyday'), ['Note to self: check Amplify']);
    assert.deepEqual(texts('Why we’re bad'), ['Reading tip: Pedagogy of the Oppressed by Paulo Freire.']);
    const notes = catalog.posts.find(({ title }) => title === 'Devopsdays Ghent 2019: random notes');
    assert.deepEqual(
      notes?.suggestions.map(({ text }) => text),
      [
        'Read up on the subject of toil: Google’s SRE book, chapter 5: Eliminating toil',
        'Read up on, and think about, immutable infrastructure and see if we can use it to remove toil',
      ],
    );
  });

  it('keeps headings below a talk in it', () => {
    const body = bodies.flatMap(({ talks }) => talks).find(({ id }) => id === talkCalled('DevSecOps Culture').id);
    assert.equal(body?.headings[0], '#1 Name and brand');
    assert.equal(body.headings.length, 12);
    assert.ok(!body.text.startsWith('DevSecOps Culture'));
  });

  it('prints as the JSON that other programs rely on', () => {
    const json = libraryJson(catalog, bodies);
    assert.deepEqual(Object.keys(json), ['feeds', 'posts', 'events', 'talks', 'speakers', 'tags', 'problems']);
    assert.deepEqual(
      Object.keys(json.posts[0] ?? {}),
      'id feeds title url published updated authors tags event talks links suggestions html'.split(' '),
    );
    assert.deepEqual(
      Object.keys(json.talks[0] ?? {}),
      'id title kind speakers speakerIds post event date url tags headings text html links images suggestions'.split(
        ' ',
      ),
    );
    assert.ok(json.talks.every(({ html, text }) => html !== '' && text !== ''));
    assert.ok(
      json.talks
        .flatMap(({ images }) => images)
        .every(({ url, alt }) => url.startsWith('https://markvanlent.dev/images/') && alt !== ''),
    );
    assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
  });
});
