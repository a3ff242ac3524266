import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { parseFragment } from 'parse5';
import { openLibrary } from '../../src/core/library/library';
import type { Link, TalkBody } from '../../src/core/records';
import { MOST_RESULTS } from '../../src/core/search/answerWords';
import type { SearchedNote } from '../../src/core/search/searchDocument';
import { eventPage } from '../../src/reader/eventPage';
import { linkPlaces } from '../../src/reader/linkPlaces';
import { missingPage } from '../../src/reader/missingPage';
import { type ImageState, outline } from '../../src/reader/notesTree';
import type { Page, PageContext } from '../../src/reader/pageParts';
import { postPage } from '../../src/reader/postPage';
import { type Results, resultsPage } from '../../src/reader/resultsPage';
import { speakerPage } from '../../src/reader/speakerPage';
import { tagPage } from '../../src/reader/tagPage';
import { talkPage, type TalkPageInput } from '../../src/reader/talkPage';
import type { EmptyAnswer } from '../../src/viewState';
import { contextOf, event, feed, followUp, libraryOf, post, talk } from '../support/readerLibrary';
import { entryOf, feedOf, libraryOf as builtFrom } from '../support/feeds';
import { pageLines } from '../support/pageLines';
import { resultsOf } from '../support/results';

const WAITING: ImageState = { kind: 'waiting' };

const bodyOf = (id: string, links: readonly Link[] = []): TalkBody => ({
  id,
  headings: [],
  text: '',
  links,
  images: [],
  spans: [],
});

function inputOf(context: PageContext, change: Partial<TalkPageInput> = {}): TalkPageInput {
  const [first] = context.library.catalog.talks;
  assert.ok(first);
  return {
    talk: first,
    body: bodyOf(first.id),
    notes: h(null, [h('p', 'Costs translate to profit.')]),
    followUps: [],
    note: undefined,
    image: () => WAITING,
    placeOf: linkPlaces(context.library, []),
    ...change,
  };
}

/** The lines of a page between two of them, the first included. */
function part(page: Page, from: string, to?: string): readonly string[] {
  const lines = pageLines(page.root);
  const start = lines.indexOf(from);
  assert.notEqual(start, -1, `the page has the line “${from}”: ${lines.join(' | ')}`);
  const end = to === undefined ? -1 : lines.indexOf(to, start);
  return lines.slice(start, end === -1 ? undefined : end);
}

describe('the page of a talk', () => {
  const costs = talk('costs', { suggestions: [{ text: 'Check Infracost' }] });
  const wallet = talk('wallet', {
    id: 'https://notes.example/devops-2021/#wallet',
    title: 'Watch Your Wallet!',
    speakers: ['Renato Losio', 'Amir Shaked'],
    speakerIds: ['renato-losio', 'amir-shaked'],
    post: 'https://notes.example/devops-2021/',
    event: 'all-day-devops-2021',
    date: '2021-10-28',
    mentions: [costs.id],
  });
  const attack = talk('attack', {
    title: 'The Rise of the Supply Chain Attack',
    kind: 'keynote',
    speakers: ['Sean Wright'],
    speakerIds: ['sean-wright'],
    tags: [],
  });
  const library = libraryOf([costs, attack, wallet], {
    posts: [
      post({ talks: [attack.id, costs.id] }),
      post({
        id: wallet.post,
        url: wallet.post,
        title: 'All Day DevOps 2021',
        talks: [wallet.id],
        event: 'all-day-devops-2021',
      }),
    ],
    events: [
      event({ talks: [attack.id, costs.id] }),
      event({
        id: 'all-day-devops-2021',
        name: 'All Day DevOps 2021',
        year: 2021,
        posts: [wallet.post],
        talks: [wallet.id],
      }),
    ],
  });

  it('says everything that is known of the talk, in reading order', () => {
    const context = contextOf(library, { back: 'All Day DevOps 2022' });
    const links: Link[] = [
      { url: 'https://example.org/cost', text: 'FinOps', kind: 'page' },
      { url: 'https://slides.example/amir', text: '', kind: 'slides' },
      { url: wallet.url, text: 'last year', kind: 'page', talk: wallet.id },
    ];
    const page = talkPage(
      context,
      inputOf(context, {
        body: bodyOf(costs.id, links),
        notes: h(null, [
          h('p', [
            'Like ',
            h('a', { href: wallet.url }, 'last year'),
            ', see ',
            h('a', { href: 'https://example.org/cost' }, 'FinOps'),
            '.',
          ]),
          h('p', h('img', { src: 'https://notes.example/amir.webp', alt: 'Amir with his takeaways' })),
        ]),
        followUps: [
          followUp('Send the summary', { status: 'done', line: 11 }),
          followUp('Set budget alerts', { due: '2026-12-01', priority: 'high', line: 10 }),
          followUp('Ask for the slides', { due: '2026-11-20' }),
        ],
        note: `---\ntalk: ${costs.id}\n---\n\n# ${costs.title}\n\n- [ ] Set budget alerts\n\nCompare with [the other](${wallet.url}).\n`,
      }),
    );
    assert.deepEqual(pageLines(page.root), [
      '<Back to All Day DevOps 2022><Forward (off)>',
      '[All Day DevOps](event all-day-devops-2022)›2022›talk 2 of 2',
      '[Open on the web](https://notes.example/devops-2022/#costs)',
      'Talk · [All Day DevOps 2022](event all-day-devops-2022) · 10 November 2022',
      '# Taking Control Over Cloud Costs',
      '[ASAmir Shaked](speaker amir-shaked)2 talks',
      '[costs](tag costs)',
      '[devops (tag of the post)](tag devops)',
      `Like [last year](talk ${wallet.id}), see [FinOps](https://example.org/cost).`,
      'Image from notes.example, not loaded <Show images>',
      'Amir with his takeaways',
      '## My note',
      `Compare with [the other](talk ${wallet.id}).`,
      '<Edit in Markdown>',
      '## Related talks',
      `[Watch Your Wallet!](talk ${wallet.id})Renato Losio and Amir Shaked · All Day DevOps 2021 · costs`,
      'Previous talk[The Rise of the Supply Chain Attack](talk https://notes.example/devops-2022/#attack)',
      'Notes by Mark Writer · [All Day DevOps 2022](post https://notes.example/devops-2022/) · [notes.example](https://notes.example/devops-2022/#costs)',
      'CC BY 4.0',
      '## Follow-ups',
      '[ ] Ask for the slides',
      'overdue since 20 Nov',
      '[ ] Set budget alerts',
      'due 1 Dec · high priority',
      '[x] Send the summary',
      '{Add a follow-up}',
      'Enter adds it to your note',
      '## The author’s own reminders',
      'Check Infracost<Add as follow-up>',
      '## Resources',
      '[slides.example](https://slides.example/amir)Slides · slides.example',
      '[FinOps](https://example.org/cost)example.org',
      '## Mentioned in',
      `[Watch Your Wallet!](talk ${wallet.id})Renato Losio and Amir Shaked · All Day DevOps 2021`,
    ]);
    assert.equal(page.title, 'Taking Control Over Cloud Costs');
    assert.deepEqual(page.suggestions, ['Check Infracost']);
    assert.deepEqual(
      page.followUps.map(({ text }) => text),
      ['Ask for the slides', 'Set budget alerts', 'Send the summary'],
    );
  });

  it('leaves out what there is nothing of', () => {
    const bare = talk('bare', { speakers: [], speakerIds: [], tags: [], event: null, date: '' });
    const context = contextOf(
      libraryOf([bare], {
        posts: [post({ event: null, talks: [bare.id], authors: [] })],
        events: [],
        feeds: [feed({ rights: null })],
      }),
    );
    assert.deepEqual(pageLines(talkPage(context, inputOf(context)).root), [
      '<Back (off)><Forward (off)>',
      '[All Day DevOps 2022](post https://notes.example/devops-2022/)›talk 1 of 1',
      '[Open on the web](https://notes.example/devops-2022/#bare)',
      'Talk',
      '# Taking Control Over Cloud Costs',
      'Costs translate to profit.',
      '## My note',
      '<Write a note>',
      'Notes · [All Day DevOps 2022](post https://notes.example/devops-2022/) · [notes.example](https://notes.example/devops-2022/#bare)',
      '## Follow-ups',
      '{Add a follow-up}',
      'Enter adds it to your note',
    ]);
  });

  it('says so when the text is gone from storage, and when the talk is gone from its post', () => {
    const gone = talk('costs', { gone: true });
    const context = contextOf(libraryOf([gone]));
    const text = pageLines(talkPage(context, inputOf(context, { body: undefined, notes: undefined })).root).join('\n');
    assert.match(text, /no longer in its post on the web/u);
    assert.match(text, /not in storage any more\. Run “Conference Notes: Refresh Feeds”/u);
  });

  it('does not offer a reminder again that is among the follow-ups', () => {
    const context = contextOf(library);
    const page = talkPage(context, inputOf(context, { followUps: [followUp('check infracost')] }));
    assert.deepEqual(part(page, '## The author’s own reminders', '## Mentioned in'), [
      '## The author’s own reminders',
      'Check InfracostAmong your follow-ups',
    ]);
  });

  it('shows four tags and keeps the other inherited ones behind a button', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const many = talk('costs', {
      tags: names.map((name) => ({ name, about: name === 'c' })).toSorted((x, y) => Number(y.about) - Number(x.about)),
    });
    const context = contextOf(libraryOf([many]));
    const shown = pageLines(talkPage(context, inputOf(context)).root).filter(
      (line) => (line.startsWith('[') && line.includes('(tag ')) || line.startsWith('<+'),
    );
    assert.deepEqual(shown, [
      '[c](tag c)',
      '[a (tag of the post)](tag a)',
      '[b (tag of the post)](tag b)',
      '[d (tag of the post)](tag d)',
      '<+3 from the post>',
    ]);
  });

  it('lists the headings below the talk, or else the lines that introduce a list', () => {
    const context = contextOf(library);
    const outline = (notes: Root): readonly string[] => {
      const lines = pageLines(talkPage(context, inputOf(context, { notes })).root);
      const start = lines.indexOf('## On this page');
      return start === -1 ? [] : lines.slice(start + 1, lines.indexOf('## Mentioned in'));
    };
    const heads = h(null, [
      h('h3', { id: 'user-content-why' }, 'Why'),
      h('p', 'Steps:'),
      h('ul', [h('li', 'x')]),
      h('h4', 'Detail'),
      h('h3', 'How'),
    ]);
    assert.deepEqual(outline(heads), ['[Why](#user-content-why)', '[Detail](#place-1)', '[How](#place-2)']);
    const leads = h(null, [
      h('p', 'Reasons to look:'),
      h('ul', [h('li', 'x')]),
      h('p', 'No list:'),
      h('p', 'Text'),
      h('p', 'From day one:'),
      h('ol', [h('li', 'y')]),
    ]);
    assert.deepEqual(outline(leads), ['[Reasons to look](#place-0)', '[From day one](#place-1)']);
    assert.deepEqual(outline(h(null, [h('h3', 'Only one')])), []);
  });
});

describe('notes of any length', () => {
  it('are shown, headings or not', () => {
    const context = contextOf(libraryOf([talk('costs')]));
    const paragraphs = Array.from({ length: 150_000 }, () => h('p', 'x'));
    const page = talkPage(context, inputOf(context, { notes: h(null, [...paragraphs, h('h3', 'The last heading')]) }));
    assert.ok(pageLines(page.root).includes('## The last heading'));
  });

  it('are looked at for their outline in proportion to their length', () => {
    const looks = (blocks: number): number => {
      let count = 0;
      const nodes = Array.from({ length: blocks }, (_, at) => [h('p', `Part ${at}:`), h('ul', [h('li', 'x')])]).flat();
      const counted = new Proxy(nodes, {
        get(target, key, receiver): unknown {
          if (typeof key === 'string' && /^\d+$/u.test(key)) count += 1;
          return Reflect.get(target, key, receiver);
        },
      });
      assert.equal(outline(counted).entries.length, blocks);
      return count;
    };
    assert.ok(looks(400) < 2.2 * looks(200), `${looks(200)} looks at 400 nodes, ${looks(400)} at 800`);
  });
});

describe('tags whose names are spelt in more than one way', () => {
  const tags = ['Sécurité', 'open_source', 'Größe', 'a - b'];
  const text = `<h2>Sécurité — Anna Berg</h2><p>${`${tags.join(', ')}. `.repeat(4)}</p>`;
  const { catalog } = builtFrom([
    feedOf([
      entryOf('Example Conf 2020', text, { tags }),
      entryOf('Example Conf 2021', text.replace('Anna', 'Tom'), { tags }),
      ...Array.from({ length: 9 }, (_, at) => entryOf(`Another post ${at}`, '<p>Words.</p>')),
    ]),
  ]);
  const library = openLibrary(catalog);
  const context = contextOf(library);
  const dressing = { placeOf: () => undefined, image: () => WAITING, t: context.t };
  const [first, second] = library.catalog.talks;
  assert.ok(first && second);

  it('lead from every page to the tag of the library', () => {
    const found = library.post(first.post);
    const speaker = library.speaker('anna-berg');
    const tag = library.tag('securite');
    assert.ok(found && speaker && tag);
    const keys = ['a-b', 'grosse', 'open-source', 'securite'];
    const pages: readonly (readonly [page: Page, keys: readonly string[]])[] = [
      [talkPage(context, inputOf(context)), keys],
      [
        postPage(context, {
          post: found,
          notes: undefined,
          image: () => WAITING,
          placeOf: () => undefined,
          followUps: [],
        }),
        keys,
      ],
      [speakerPage(context, { speaker, followUps: [], note: undefined, dressing }), keys.slice(1)],
      [tagPage(context, tag), ['grosse', 'open-source']],
    ];
    for (const [page, expected] of pages) {
      const opened = pageLines(page.root).flatMap((line) =>
        [...line.matchAll(/\]\(tag ([^)]*)\)/gu)].map(([, key]) => key),
      );
      assert.deepEqual(opened.toSorted(), expected, page.title);
    }
  });

  it('make talks related', () => {
    const lines = part(talkPage(context, inputOf(context)), '## Related talks', '## Follow-ups');
    assert.ok(
      lines.some((line) => line.includes(second.id) && line.includes('Größe')),
      lines.join(' | '),
    );
  });
});

describe('images of the notes', () => {
  const context = contextOf(libraryOf([talk('costs')]));
  const notesOf = (image: ImageState, notes: Root): string => {
    const page = talkPage(context, inputOf(context, { notes, image: () => image }));
    return part(page, '[devops (tag of the post)](tag devops)', '## My note').slice(1).join('\n');
  };
  const alone = h(null, [h('p', h('img', { src: 'https://notes.example/a.png', alt: 'A chart' }))]);
  const inline = h(null, [
    h('p', ['See ', h('img', { src: 'https://notes.example/a.png', alt: 'a chart' }), ' there']),
  ]);

  it('stand with their words below them, loaded or not', () => {
    assert.equal(notesOf({ kind: 'shown', src: 'https://cdn/x.png' }, alone), '![A chart](https://cdn/x.png)\nA chart');
    assert.equal(notesOf({ kind: 'waiting' }, alone), 'Image from notes.example, not loaded <Show images>\nA chart');
    assert.equal(notesOf({ kind: 'loading' }, alone), 'Loading image…\nA chart');
    assert.equal(notesOf({ kind: 'failed', reason: 'No such image.' }, alone), 'No such image. <Try again>\nA chart');
    assert.equal(notesOf({ kind: 'off' }, alone), 'Image\nA chart');
  });

  it('within a line keep their words in the line', () => {
    assert.equal(notesOf({ kind: 'off' }, inline), 'See a chart Image there');
    assert.equal(
      notesOf({ kind: 'shown', src: 'https://cdn/x.png' }, inline),
      'See ![a chart](https://cdn/x.png) there',
    );
  });

  it('keep the address of a link around them', () => {
    const linked = h(null, [
      h(
        'p',
        h(
          'a',
          { href: 'https://notes.example/big.png' },
          h('img', { src: 'https://notes.example/a.png', alt: 'A chart' }),
        ),
      ),
    ]);
    assert.equal(
      notesOf({ kind: 'shown', src: 'https://cdn/x.png' }, linked),
      '[![A chart](https://cdn/x.png)](https://notes.example/big.png)\nA chart',
    );
  });
});

describe('the other pages', () => {
  const first = talk('costs');
  const second = talk('ops', {
    title: 'Beyond Ops',
    date: '2022-11-11',
    speakers: ['Amir Shaked', 'Bo Berg'],
    speakerIds: ['amir-shaked', 'bo-berg'],
    kind: 'panel',
    tags: [{ name: 'costs', about: true }],
  });
  const older = event({ id: 'all-day-devops-2021', name: 'All Day DevOps 2021', year: 2021, posts: [], talks: [] });
  const library = libraryOf([first, second], { events: [event({ talks: [first.id, second.id] }), older] });
  const context = contextOf(library);
  const dressing = { placeOf: () => undefined, image: () => WAITING, t: context.t };

  it('a speaker: talks, what they are about, with whom', () => {
    const speaker = library.speaker('amir-shaked');
    assert.ok(speaker);
    const page = speakerPage(context, { speaker, followUps: [followUp('Write to Amir')], note: undefined, dressing });
    assert.deepEqual(pageLines(page.root), [
      '<Back (off)><Forward (off)>',
      '<Speakers>›Amir Shaked',
      'Speaker · 2 talks · 2022',
      'AS',
      '# Amir Shaked',
      '[costs 2](tag costs)',
      '## Talks',
      `[Beyond Ops](talk ${second.id})Panel · All Day DevOps 2022 · with Bo Berg`,
      `[Taking Control Over Cloud Costs](talk ${first.id})All Day DevOps 2022`,
      '## My note',
      '<Write a note>',
      '## Follow-ups',
      '[ ] Write to Amir',
      '{Add a follow-up}',
      'Enter adds it to your note',
      '## Spoke with',
      '[Bo Berg](speaker bo-berg)',
    ]);
  });

  it('an event: its talks in order, the whole post, other editions', () => {
    const found = library.event('all-day-devops-2022');
    assert.ok(found);
    const page = eventPage(context, { event: found, followUps: [], note: undefined, dressing });
    assert.deepEqual(pageLines(page.root), [
      '<Back (off)><Forward (off)>',
      '<Events>›All Day DevOps 2022',
      '[Open on the web](https://notes.example/devops-2022/)',
      'Event · 10 November 2022 – 11 November 2022 · 2 talks',
      '# All Day DevOps 2022',
      '[costs 2](tag costs)',
      '## Talks',
      `[Taking Control Over Cloud Costs](talk ${first.id})Amir Shaked`,
      `[Beyond Ops](talk ${second.id})Panel · Amir Shaked and Bo Berg`,
      '[The whole post](post https://notes.example/devops-2022/) · by Mark Writer · 10 November 2022',
      '## My note',
      '<Write a note>',
      '## Follow-ups',
      '{Add a follow-up}',
      'Enter adds it to your note',
      '## Other editions',
      '[All Day DevOps 2021](event all-day-devops-2021)0 talks',
    ]);
  });

  it('a tag: talks about it, and apart from them those that merely carry it', () => {
    const tag = library.tag('devops');
    assert.ok(tag);
    assert.deepEqual(pageLines(tagPage(context, tag).root), [
      '<Back (off)><Forward (off)>',
      '<Tags>›devops',
      'Tag · 0 talks about it',
      '# devops',
      '## Talks about it',
      'No talk is about this tag by its own words.',
      'Also tagged, not about it: 1 talk',
      `[Taking Control Over Cloud Costs](talk ${first.id})Amir Shaked · All Day DevOps 2022`,
    ]);
  });

  it('a post: the whole text, its talks as links', () => {
    const found = library.post('https://notes.example/devops-2022/');
    assert.ok(found);
    const notes = h(null, [
      h('p', 'Hello.'),
      h('h2', { id: 'user-content-costs' }, 'Taking Control — Amir'),
      h('p', 'Costs.'),
    ]);
    const page = postPage(context, {
      post: found,
      notes,
      image: () => WAITING,
      placeOf: () => undefined,
      followUps: [],
    });
    assert.deepEqual(pageLines(page.root), [
      '<Back (off)><Forward (off)>',
      '[All Day DevOps 2022](event all-day-devops-2022)›All Day DevOps 2022',
      '[Open on the web](https://notes.example/devops-2022/)',
      'Post · [All Day DevOps 2022](event all-day-devops-2022) · 10 November 2022 · by Mark Writer',
      '# All Day DevOps 2022',
      '[costs](tag costs)',
      '[devops](tag devops)',
      'Hello.',
      `## [Taking Control — Amir](talk ${first.id})`,
      'Costs.',
      'From Notes · [notes.example](https://notes.example/devops-2022/)',
      'CC BY 4.0',
      '## Talks in this post',
      `[Taking Control Over Cloud Costs](talk ${first.id})Amir Shaked`,
      `[Beyond Ops](talk ${second.id})Panel · Amir Shaked and Bo Berg`,
    ]);
  });

  it('a search: what was found by event, marked, with what holds only some words apart, and the ways to narrow it', () => {
    const first = talk('costs');
    const second = talk('metrics', { title: 'Accurate Metrics', speakers: ['Bo Berg'], event: null });
    const found = libraryOf([first, second], { events: [event({ talks: [first.id] })] });
    const text = 'Watch the cost of clouds.';
    const page = resultsPage(contextOf(found), 'takign clouds', resultsOf(found, 'takign clouds', text));
    assert.equal(page.title, 'Search: takign clouds');
    assert.deepEqual(pageLines(page.root), [
      '<Back (off)><Forward (off)>',
      'Search',
      '# Search results',
      '{Search}',
      '1 result · takign clouds · “takign” read as taking',
      '<By event><Best fit first>',
      '## [All Day DevOps 2022](event all-day-devops-2022)',
      `[Taking Control Over Cloud Costs](talk ${first.id})Amir Shaked · 10 November 2022Watch the cost of clouds.`,
      'With some of the words',
      '## Other talks',
      `[Accurate Metrics](talk ${second.id})Bo Berg · 10 November 2022Watch the cost of clouds.`,
    ]);
  });

  it('a search: a title that lacks one of the words, and says which', () => {
    const only = talk('costs', { event: null });
    const found = libraryOf([only], {});
    const page = resultsPage(contextOf(found), 'cloud costs zebra', resultsOf(found, 'cloud costs zebra'));
    assert.deepEqual(pageLines(page.root).slice(4), [
      'nothing with all words, 1 with all but one · cloud costs zebra',
      '<By event><Best fit first>',
      '## Other talks',
      `[Taking Control Over Cloud Costs](talk ${only.id})Amir Shaked · 10 November 2022 · #costs · without “zebra”`,
    ]);
  });

  it('a search: talks that are merely tagged apart, each with its tag; by event, or the best fit first', () => {
    const first = talk('costs');
    const second = talk('metrics', { title: 'Accurate Metrics', tags: [{ name: 'Clouds', about: false }] });
    const third = talk('skies', { title: 'Clouds in the Sky', event: null, tags: [{ name: 'Clouds', about: true }] });
    const found = libraryOf([first, second, third], { events: [event({ talks: [first.id, second.id] })] });
    const linesIn = (order: 'event' | 'fit'): readonly string[] => {
      const results = { ...resultsOf(found, 'clouds'), order, facets: [] };
      return pageLines(resultsPage(contextOf(found), 'clouds', results).root).slice(4);
    };
    const skies = `[Clouds in the Sky](talk ${third.id})Amir Shaked · `;
    assert.deepEqual(linesIn('event'), [
      '2 results · 1 also tagged · clouds',
      '<By event><Best fit first>',
      '## Other talks',
      `${skies}10 November 2022 · #Clouds`,
      '## [All Day DevOps 2022](event all-day-devops-2022)',
      `[Taking Control Over Cloud Costs](talk ${first.id})Amir Shaked · 10 November 2022`,
      'Also tagged, not about it: 1',
      '## [All Day DevOps 2022](event all-day-devops-2022)',
      `[Accurate Metrics](talk ${second.id})Amir Shaked · 10 November 2022 · also tagged Clouds`,
    ]);
    assert.deepEqual(linesIn('fit').slice(1), [
      '<By event><Best fit first>',
      `${skies}Other talks · 10 November 2022 · #Clouds`,
      `[Taking Control Over Cloud Costs](talk ${first.id})Amir Shaked · All Day DevOps 2022 · 10 November 2022`,
      'Also tagged, not about it: 1',
      `[Accurate Metrics](talk ${second.id})Amir Shaked · All Day DevOps 2022 · 10 November 2022 · also tagged Clouds`,
    ]);
  });

  it('a search that is held to something: to what, and how to lift it', () => {
    const found = libraryOf([talk('costs')]);
    const results: Results = { ...resultsOf(found, 'clouds'), limits: ['talks', 'titles'] };
    const lines = pageLines(resultsPage(contextOf(found), 'clouds', results).root);
    assert.equal(lines[6], '<talks only ×> · <without the text ×>');
  });

  it('a search with a name that no filter has: that, above what its words found, and what may be meant', () => {
    const found = libraryOf([talk('costs', { title: 'Author of clouds' })]);
    const page = resultsPage(contextOf(found), 'clouds author:a', resultsOf(found, 'clouds author:a', 'a'));
    assert.equal(
      pageLines(page.root)[6],
      'There is no filter “author:”; “speaker:” may be meant. There is: <Amir Shaked (1 talk)>',
    );
  });

  it('a search that finds nothing: why, in the words of the search box', () => {
    const found = libraryOf([talk('costs')]);
    const lastOf = (query: string, change: Partial<Results> = {}): string =>
      pageLines(resultsPage(contextOf(found), query, { ...resultsOf(found, query), facets: [], ...change }).root).at(
        -1,
      ) ?? '';
    assert.equal(lastOf('zzzqqq'), 'Nothing found. Try fewer words, or another spelling.');
    assert.equal(lastOf('kind:talk before:1990'), 'Nothing found. Nothing passes all of these filters.');
    assert.equal(lastOf('is:unread'), 'Nothing found. Nothing passes this filter.');
    assert.equal(lastOf('clouds has:note'), 'Nothing found. You have no notes yet.');
    assert.equal(lastOf('!!! 😀'), 'Nothing found. There are no words to search for in “!!! 😀”.');
    assert.equal(
      lastOf('zzzqqq', { limits: ['titles'] }),
      'Nothing found. Try without “without the text”, with fewer words, or another spelling.',
    );
  });

  it('a search that finds no talk with all words: that those with some are none of it, and what is no day', () => {
    const found = libraryOf([talk('costs')]);
    const lines = pageLines(
      resultsPage(contextOf(found), 'clouds before:xyz', resultsOf(found, 'clouds before:xyz')).root,
    );
    assert.equal(lines[4], 'nothing with all words, 1 with some of them · clouds before:xyz');
    assert.equal(lines[6], '“xyz” is no day; write 2020, 2020-06 or 2020-06-30.');
  });

  it('a search with more than the page shows: how many of each kind it shows', () => {
    const about = Array.from({ length: 150 }, (_, at) => talk(`a${at}`, { title: `Clouds ${at}` }));
    const tagged = Array.from({ length: 90 }, (_, at) =>
      talk(`t${at}`, { title: `Metrics ${at}`, tags: [{ name: 'Clouds', about: false }] }),
    );
    const found = libraryOf([...about, ...tagged]);
    const linesOf = (query: string): readonly string[] =>
      pageLines(resultsPage(contextOf(found), query, resultsOf(found, query, '', [], MOST_RESULTS)).root);
    assert.equal(linesOf('clouds')[4], '150 results · 90 also tagged · clouds');
    assert.ok(linesOf('clouds').includes('Also tagged, not about it: 90 · the best 50 are shown'));
    assert.equal(linesOf('shaked')[4], '240 results · shaked · the best 200 are shown');
  });

  it('a search for a text that was pasted: its beginning, where it is only told', () => {
    const found = libraryOf([talk('costs')]);
    const pasted = 'lorem ipsum '.repeat(150).trim();
    const { title, root } = resultsPage(contextOf(found), pasted, resultsOf(found, pasted));
    assert.equal(title, `Search: ${'lorem ipsum '.repeat(7).slice(0, 80)}…`);
    assert.ok(pageLines(root).every((line) => line.length < 300));
  });

  it('a search that finds nothing because of the feeds: what is with them, and what leads further', () => {
    const empty = libraryOf([]);
    const linesOf = (state: EmptyAnswer['state'], message = ''): readonly string[] => {
      const results = { ...resultsOf(empty, 'clouds'), empty: { state, message } };
      return pageLines(resultsPage(contextOf(empty), 'clouds', results).root);
    };
    assert.equal(linesOf('empty').at(-1), 'No feed is followed. <Follow a Feed…>');
    assert.equal(
      linesOf('failed', '“a.xml” does not exist.\n“b” is no address.').at(-1),
      '“a.xml” does not exist. “b” is no address. <Try Again>',
    );
    assert.equal(linesOf('consent').at(-1), 'A feed of this workspace waits for your yes. <Review and Fetch…>');
    assert.equal(linesOf('ready').at(-1), 'Nothing found. Try fewer words, or another spelling.');
    const isCounted = (lines: readonly string[]): boolean => lines.some((line) => line.startsWith('0 results'));
    assert.ok(isCounted(linesOf('ready')));
    assert.equal(linesOf('loading').at(-1), 'Feeds are being read…');
    assert.ok(!isCounted(linesOf('loading')), 'nothing is counted before it is there');
  });

  it('something unknown: what it is, why, and what to do', () => {
    assert.deepEqual(pageLines(missingPage(context, { kind: 'talk', id: 'https://gone.example/#x' }).root), [
      '<Back (off)><Forward (off)>',
      'Not in the library',
      '# This talk is not in the library',
      'Its feed may not be followed in this window, or the post changed. Follow the feed again or refresh it; the page then fills by itself.',
      '<Search talks>[Open on the web](https://gone.example/#x)',
    ]);
    assert.equal(
      toHtml(missingPage(context, { kind: 'tag', id: 'javascript:alert(1)' }).root).includes('javascript:'),
      false,
    );
  });
});

describe('hostile words', () => {
  const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'`${1}&amp;\u202e';

  /** Reads the printed page as a browser does: it has no element or attribute that could act, and shows the words. */
  function assertHarmless(page: Page): void {
    const read = fromParse5(parseFragment(toHtml(page.root))) as Root;
    const visit = (node: Root | Root['children'][number]): void => {
      if (node.type === 'element') {
        assert.doesNotMatch(node.tagName, /^(?:script|iframe|style|object|embed|base|meta|form|link|img)$/u);
        for (const [name, value] of Object.entries(node.properties)) {
          assert.doesNotMatch(name, /^on|^style$|^srcSet$/u);
          if (['href', 'src', 'cite'].includes(name)) assert.match(String(value), /^(?:#|https?:|mailto:)/u);
        }
      }
      if ('children' in node) node.children.forEach(visit);
    };
    visit(read);
    assert.ok(pageLines(read).join('\n').includes(EVIL), 'the words are shown as they are');
  }

  const evil = talk('evil', {
    id: `javascript:alert(1)//${EVIL}`,
    url: 'javascript:alert(1)',
    title: EVIL,
    speakers: [EVIL],
    speakerIds: [EVIL],
    tags: [
      { name: EVIL, about: true },
      { name: `${EVIL}2`, about: false },
    ],
    suggestions: [{ text: EVIL }],
  });
  const library = libraryOf([evil], {
    feeds: [feed({ title: EVIL, rights: EVIL, url: 'command:workbench.action.quit' })],
    posts: [
      post({
        title: EVIL,
        authors: [EVIL],
        tags: [EVIL],
        talks: [evil.id],
        url: 'command:workbench.action.quit',
        suggestions: [{ text: EVIL }],
      }),
    ],
    events: [event({ name: EVIL, series: EVIL, talks: [evil.id] })],
  });
  const context = contextOf(library, { back: EVIL, forward: EVIL });
  const dressing = { placeOf: () => undefined, image: () => WAITING, t: context.t };
  const note = `# ${EVIL}\n\n${EVIL}\n\n[a](javascript:alert(1)) [b](command:x) [c](vscode://x) <a href="javascript:alert(1)">d</a>\n\n![x](javascript:alert(1))`;

  const evilNote: SearchedNote = {
    id: 'command:workbench.action.quit',
    title: EVIL,
    text: EVIL,
    version: '1',
    subject: { kind: 'inbox' },
  };

  it('in a talk, its note and its links are words', () => {
    const links: Link[] = [
      'javascript:alert(1)',
      'command:workbench.action.quit',
      'vscode://x',
      'file:///etc/passwd',
      'data:text/html,x',
    ].map((url) => ({ url, text: EVIL, kind: 'code' }));
    assertHarmless(
      talkPage(context, inputOf(context, { body: bodyOf(evil.id, links), note, followUps: [followUp(EVIL)] })),
    );
  });

  it('in a speaker, an event, a tag and a post are words', () => {
    const { speakers, events, tags, posts } = library.catalog;
    assert.ok(speakers[0] && events[0] && tags[0] && posts[0]);
    const input = { followUps: [followUp(EVIL)], note, dressing };
    assertHarmless(speakerPage(context, { speaker: speakers[0], ...input }));
    assertHarmless(eventPage(context, { event: events[0], ...input }));
    assertHarmless(tagPage(context, tags[0]));
    assertHarmless(resultsPage(context, EVIL, resultsOf(library, 'alert', `Before ${EVIL}`, [evilNote])));
    assertHarmless(
      postPage(context, {
        post: posts[0],
        notes: h(null, [h('p', EVIL)]),
        image: () => WAITING,
        placeOf: () => undefined,
        followUps: [],
      }),
    );
  });

  it('in a tree of notes cannot pose as a button of ours', () => {
    const notes = h(null, [
      h(
        'p',
        {
          className: ['bar'],
          dataAct: 'openNote',
          dataOpen: 'talk',
          dataId: 'x',
          role: 'button',
          tabIndex: 0,
          hidden: true,
        },
        'Posing',
      ),
      h('nav', { dataRegion: 'bar' }, 'Posing'),
      h('a', { href: 'command:x', dataOpen: 'talk' }, 'Posing'),
    ]);
    const page = talkPage(context, inputOf(context, { notes }));
    assert.match(
      toHtml(page.root),
      /<div class="notes" data-region="notes" dir="auto"><p>Posing<\/p><div>Posing<\/div><span>Posing<\/span><\/div>/u,
    );
  });
});
