import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Browser } from 'playwright-core';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { runToEnd } from '../../src/core/steps';
import { openLibrary } from '../../src/core/library/library';
import { readFeed } from '../../src/core/feeds/readFeed';
import { postHtml, talkHtml } from '../../src/core/html/talkHtml';
import { eventPage } from '../../src/reader/eventPage';
import { foundPart, markFound } from '../../src/reader/foundWords';
import { linkPlaces } from '../../src/reader/linkPlaces';
import { loadingPage, missingPage } from '../../src/reader/missingPage';
import { type ImageState, textOf } from '../../src/reader/notesTree';
import type { Page } from '../../src/reader/pageParts';
import { type History, searchPlace } from '../../src/reader/place';
import { postPage } from '../../src/reader/postPage';
import { resultsPage } from '../../src/reader/resultsPage';
import { speakerPage } from '../../src/reader/speakerPage';
import { tagPage } from '../../src/reader/tagPage';
import { talkPage } from '../../src/reader/talkPage';
import { contextOf, event, followUp, libraryOf, post, talk } from '../support/readerLibrary';
import { ONE_VISIT, openReaderPage, PIXEL, type ReaderPage, type ReaderPageOptions } from '../support/readerPage';
import { resultsOf } from '../support/results';
import { type ThemeKind, THEMES } from '../support/themes';
import { launchChromium } from '../support/vscode/chromium.mjs';
import { until } from './workbench';

const EVIL_FEED = 'https://evil.example/feed.xml';
const OFF: ImageState = { kind: 'off' };
const KINDS = Object.keys(THEMES) as ThemeKind[];

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

/** Opens a page for the time of a test. */
async function withPage(options: ReaderPageOptions, test: (reader: ReaderPage) => Promise<void>): Promise<void> {
  const reader = await openReaderPage(browser, options);
  try {
    await test(reader);
  } finally {
    await reader.close();
  }
}

const costs = talk('costs', {
  suggestions: [{ text: 'Check Infracost' }],
  tags: ['costs', 'a', 'b', 'c', 'd', 'e'].map((name, at) => ({ name, about: at === 0 })),
});
const attack = talk('attack', {
  title: 'The Rise of the Supply Chain Attack',
  speakers: ['Sean Wright'],
  speakerIds: ['sean-wright'],
});
const library = libraryOf([costs, attack], {
  events: [
    event({ talks: [costs.id, attack.id] }),
    event({ id: 'older', name: 'All Day DevOps 2021', year: 2021, talks: [] }),
  ],
});
const context = contextOf(library, { back: 'All Day DevOps 2022' });

/** Notes that are longer than any window: forty numbered paragraphs below two headings. */
const LONG = h(null, [
  h('h3', { id: 'user-content-first' }, 'First half'),
  ...Array.from({ length: 20 }, (_, at) => h('p', `Paragraph ${at} says what was said.`)),
  h('h3', { id: 'user-content-second' }, 'Second half'),
  ...Array.from({ length: 20 }, (_, at) => h('p', `Paragraph ${20 + at} says what was said.`)),
]);

const TASKS = [followUp('Ask for the slides', { due: '2026-11-20' }), followUp('Set budget alerts', { line: 10 })];

function pageOf(change: { notes?: Root; tasks?: typeof TASKS; note?: string; image?: ImageState } = {}): Page {
  return talkPage(context, {
    talk: costs,
    body: {
      id: costs.id,
      headings: [],
      text: '',
      links: [{ url: 'https://example.org/', text: 'FinOps', kind: 'page' }],
      images: [],
      spans: [],
    },
    notes: change.notes ?? LONG,
    followUps: change.tasks ?? TASKS,
    note: change.note ?? 'Compare **this**.',
    image: () => change.image ?? OFF,
    placeOf: linkPlaces(library, []),
  });
}

/** A way with this many visits, at the last one. */
const way = (count: number, at = count - 1): History => ({
  visits: Array.from({ length: count }, (_, visit) => ({ visit: visit + 1, place: { kind: 'talk', id: costs.id } })),
  at,
});

describe('the matches of a search on a page', () => {
  const SEARCH = 'who pays';
  const notes = h(null, [
    h('p', 'Who said so?'),
    ...Array.from({ length: 60 }, (_, at) => h('p', `Paragraph ${at}.`)),
    h('p', 'In the end who pays is the point.'),
    h('p', 'She pays.'),
  ]);
  const searched = (): Page => {
    const page = pageOf({ notes });
    const { hits } = resultsOf(library, SEARCH, textOf(notes)).result;
    const count = markFound(page.root, hits.find(({ id }) => id === costs.id)?.why ?? []);
    page.root.children.push(foundPart(context, SEARCH, count));
    return page;
  };

  it('are counted from the one where one is, at first the best, whichever way one goes', () =>
    withPage({}, async (reader) => {
      const { page } = reader;
      await reader.show(searched());
      const count = page.locator('.found-bar .count');
      const says = async (words: string): Promise<void> => {
        await until(
          `the bar says ${words}`,
          () => count.innerText(),
          (said) => said === words,
        );
      };
      await says('2 of 4');
      const press = (name: string): Promise<void> => page.getByRole('button', { name }).click();
      for (const [name, words] of [
        ['Previous match', '1 of 4'],
        ['Previous match', '4 of 4'],
        ['Next match', '1 of 4'],
        ['Next match', '2 of 4'],
        ['Next match', '3 of 4'],
      ] as const) {
        await press(name);
        await says(words);
      }
      // Nor does an update of the page forget it.
      await reader.show(searched());
      await says('3 of 4');
    }));

  for (const width of [1140, 300])
    it(`leave the end of the page and of the column free of their bar, ${width} pixels wide`, () =>
      withPage({ width, height: 300 }, async (reader) => {
        const { page } = reader;
        await reader.show(searched());
        const isFree = async (part: string): Promise<void> => {
          const [bar, box] = [await page.locator('.found-bar').boundingBox(), await page.locator(part).boundingBox()];
          assert.ok(bar && box && box.y + box.height <= bar.y, `${part}: ${JSON.stringify([bar, box])}`);
        };
        // Beside the text, the column is scrolled by itself.
        if (width > 700) await page.locator('aside').evaluate((aside) => aside.scrollTo(0, aside.scrollHeight));
        else await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        await isFree('aside section >> nth=-1');
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
        await isFree('main');
      }));
});

describe('a hostile post', () => {
  const html = readFileSync('test/fixtures/hostile.html', 'utf8');
  const feedXml = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Evil</title><id>e</id><entry>
    <title>Evil Conf 2022</title><id>https://evil.example/post/</id><link href="https://evil.example/post/"/>
    <published>2022-11-10T00:00:00Z</published><updated>2022-11-10T00:00:00Z</updated>
    <content type="html"><![CDATA[${html}]]></content></entry></feed>`;
  const document = readFeed(new TextEncoder().encode(feedXml), {
    key: EVIL_FEED,
    address: EVIL_FEED,
    typed: EVIL_FEED,
  });
  const { catalog, bodies } = runToEnd(buildLibrary([document]));
  const evil = openLibrary(catalog);
  const [body] = bodies;
  const [evilTalk] = catalog.talks;
  const [evilPost] = catalog.posts;

  /** What the test's page offers to whoever could run: a script, a handler, a link, a style. */
  async function assertQuiet(reader: ReaderPage): Promise<void> {
    // Everything that could still happen has happened once two frames were drawn and the network is idle.
    await reader.page.waitForLoadState('networkidle');
    await reader.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const ran: unknown = await reader.page.evaluate(() => (globalThis as { hacked?: unknown }).hacked ?? null);
    assert.equal(ran, null, 'no script ran');
    assert.deepEqual(reader.requests, [], 'nothing was asked for');
    assert.deepEqual(reader.dialogs, []);
    assert.equal(reader.page.url(), `${reader.origin}/`, 'the page is where it was');
  }

  for (const images of ['cached', 'off'] as const) {
    it(`shows its words, runs nothing and asks for nothing (images: ${images})`, async () => {
      assert.ok(body && evilTalk && evilPost);
      const image = (): ImageState => (images === 'off' ? OFF : { kind: 'waiting' });
      const placeOf = linkPlaces(evil, []);
      const words = contextOf(evil);
      const talkBody = body.talks.find(({ id }) => id === evilTalk.id);
      const pages = [
        talkPage(words, {
          talk: evilTalk,
          body: talkBody,
          notes: talkHtml(body, evilTalk.id),
          followUps: [],
          note: html,
          image,
          placeOf,
        }),
        postPage(words, { post: evilPost, notes: postHtml(body), image, placeOf, followUps: [] }),
      ];
      await withPage({ images }, async (reader) => {
        for (const [at, made] of pages.entries()) {
          await reader.show(made, way(2, at));
          await assertQuiet(reader);
          const notes = reader.page.locator('.notes').first();
          assert.match(await notes.innerText(), /Words before[\s\S]*Words between[\s\S]*Words after/u);
          // Whatever can be clicked leads to the web or to a place of ours, and nowhere else.
          const addresses = await reader.page
            .locator('a')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
          for (const address of addresses) assert.match(address ?? '', /^(?:#|https?:|mailto:)/u);
          await notes
            .locator('a[href^="#"], a[data-open], button, summary')
            .evaluateAll((all) => all.forEach((element) => (element as HTMLElement).click()));
          await assertQuiet(reader);
        }
        const asked = reader.sent.filter(({ type }) => type !== 'ready' && type !== 'showImages');
        const allowed = new Set([...catalog.talks, ...catalog.posts].map(({ id }) => id));
        assert.ok(asked.every((message) => message.type === 'open' && allowed.has(message.place.id)));
      });
    });
  }

  it('is stopped by the policy even where it came to the page unwashed', async () => {
    await withPage({}, async (reader) => {
      const strangers: string[] = [];
      await reader.page.route('**/*', (route) => {
        strangers.push(route.request().url());
        return route.abort();
      });
      const raw = html.replaceAll(/<meta[^>]*>/giu, '');
      await reader.post({ type: 'show', html: `<h1>Raw</h1>${raw}`, history: way(1), page: 1, focus: false });
      await reader.page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      assert.equal(await reader.page.evaluate(() => (globalThis as { hacked?: unknown }).hacked ?? null), null);
      assert.deepEqual(
        strangers.filter((url) => !url.startsWith(reader.origin)),
        [],
      );
    });
  });
});

describe('the page by keyboard', () => {
  it('takes the focus to its heading, and from there through everything in reading order', async () => {
    await withPage({}, async (reader) => {
      await reader.show(
        pageOf({ notes: h(null, [h('p', h('a', { href: 'https://example.org/in' }, 'inside'))]) }),
        way(2),
      );
      const focused = (): Promise<string> =>
        reader.page.evaluate(() => {
          const element = document.activeElement as HTMLInputElement;
          const words = element.ariaLabel ?? element.labels?.[0]?.innerText ?? element.innerText;
          return words.trim().replace(/\s+/gu, ' ');
        });
      const met = [await focused()];
      while (met.at(-1) !== 'FinOps') {
        await reader.page.keyboard.press('Tab');
        met.push(await focused());
      }
      assert.deepEqual(met, [
        costs.title,
        'AS Amir Shaked',
        'costs',
        'a (tag of the post)',
        'b (tag of the post)',
        'c (tag of the post)',
        '+2 from the post',
        'inside',
        'Edit in Markdown',
        ...[attack.title, attack.title],
        'All Day DevOps 2022',
        'notes.example',
        'Ask for the slides',
        'Set budget alerts',
        'Add a follow-up',
        'Add as follow-up',
        'FinOps',
      ]);
    });
  });

  it('leaves the focus with what has it by now, and takes it to its heading when it comes', async () => {
    await withPage({}, async (reader) => {
      const { page } = reader;
      const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);
      // A browser without a screen gives every page the focus: this one is told that VS Code has it.
      await page.evaluate(() => (document.hasFocus = () => false));
      await reader.show(pageOf());
      assert.equal(await focused(), 'BODY');
      await page.evaluate(() => window.dispatchEvent(new FocusEvent('focus')));
      assert.equal(await focused(), 'H1');
    });
  });

  it('says each thing that is done', async () => {
    await withPage({}, async (reader) => {
      const { page, sent } = reader;
      await reader.show(pageOf(), way(2));
      await page.getByRole('link', { name: 'Amir Shaked' }).press('Enter');
      await page.getByRole('link', { name: 'costs', exact: true }).click({ modifiers: ['ControlOrMeta'] });
      await page.getByRole('checkbox', { name: 'Set budget alerts' }).press('Space');
      await page.getByRole('textbox', { name: 'Add a follow-up' }).fill('Call Ann');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Add as follow-up' }).press('Enter');
      await page.getByRole('button', { name: 'Edit in Markdown' }).press('Enter');
      await page.getByRole('heading', { level: 1 }).focus();
      await page.keyboard.press('Alt+ArrowLeft');
      await page.getByRole('button', { name: 'Back to All Day DevOps 2022' }).click();
      assert.deepEqual(sent.slice(1), [
        { type: 'open', place: { kind: 'speaker', id: 'amir-shaked' }, side: false },
        { type: 'open', place: { kind: 'tag', id: 'costs' }, side: true },
        { type: 'tick', page: 1, key: 'file:///notes/Costs.md#10', done: true },
        { type: 'addFollowUp', page: 1, text: 'Call Ann' },
        { type: 'accept', page: 1, index: 0 },
        { type: 'openNote', page: 1 },
        { type: 'go', by: -1 },
        { type: 'go', by: -1 },
      ]);
      assert.equal(page.url(), `${reader.origin}/`, 'no link of ours changed the address');
    });
  });

  it('says with what is done on which page it is done', async () => {
    await withPage({}, async (reader) => {
      const { page, sent } = reader;
      await reader.show(pageOf(), way(1));
      await page.getByRole('button', { name: 'Edit in Markdown' }).press('Enter');
      // The same visit brought up to date, then another one.
      await reader.show(pageOf(), way(1));
      await page.getByRole('button', { name: 'Edit in Markdown' }).press('Enter');
      await reader.show(pageOf(), way(2));
      await page.getByRole('button', { name: 'Edit in Markdown' }).press('Enter');
      assert.deepEqual(
        sent.slice(1),
        [1, 2, 3].map((number) => ({ type: 'openNote', page: number })),
      );
    });
  });

  it('leaves every other key to VS Code', async () => {
    await withPage({}, async (reader) => {
      const { page } = reader;
      await reader.show(pageOf(), way(1));
      // VS Code listens at the window, after everybody else.
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        window.addEventListener('keydown', (event) => {
          if (!event.defaultPrevented)
            seen.push(`${event.ctrlKey ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.key}`);
          event.preventDefault();
        });
      });
      await page.getByRole('heading', { level: 1 }).focus();
      const keys = [
        'Control+p',
        'Control+Shift+P',
        'F1',
        'Escape',
        'Enter',
        'Alt+ArrowLeft',
        'Alt+ArrowRight',
        'Control+f',
        'PageDown',
      ];
      for (const key of keys) await page.keyboard.press(key);
      await page.getByRole('textbox').focus();
      await page.keyboard.press('Alt+ArrowLeft');
      const seen = await page.evaluate(() =>
        (globalThis as unknown as { seen: string[] }).seen.filter((key) => !/(?:Control|Shift|Alt)$/u.test(key)),
      );
      // Where there is no way back, even Alt+Left is VS Code's.
      assert.deepEqual(seen, [
        'Ctrl+p',
        'Ctrl+P',
        'F1',
        'Escape',
        'Enter',
        'Alt+ArrowLeft',
        'Alt+ArrowRight',
        'Ctrl+f',
        'PageDown',
        'Alt+ArrowLeft',
      ]);
    });
  });
});

describe('a place of the notes themselves', () => {
  for (const [name, id] of [
    ['below', 'below'],
    ['caf%C3%A9', 'café'],
    ['100%', '100%'],
  ] as const)
    it(`is gone to from a link to it: ${name}`, async () => {
      const notes = h(null, [
        h('p', h('a', { href: `#user-content-${name}` }, 'down there')),
        ...LONG.children.filter((child) => child.type === 'element' && child.tagName === 'p'),
        h('h3', { id: `user-content-${id}` }, 'Down there it is'),
      ] as Root['children']);
      await withPage({ height: 500 }, async (reader) => {
        const { page } = reader;
        await reader.show(pageOf({ notes }));
        await page.getByRole('link', { name: 'down there' }).click();
        const heading = page.getByRole('heading', { name: 'Down there it is' });
        assert.equal(await heading.evaluate((element) => element === element.ownerDocument.activeElement), true);
      });
    });
});

describe('the place where one reads', () => {
  const scrolled = (reader: ReaderPage): Promise<number> => reader.page.evaluate(() => Math.round(window.scrollY));
  const topOf = (reader: ReaderPage, words: string): Promise<number> =>
    reader.page.getByText(words).evaluate((element) => Math.round(element.getBoundingClientRect().top));

  /** Scrolls a paragraph to the upper edge and waits until the page has kept the place. */
  async function scrollTo(reader: ReaderPage, words: string): Promise<void> {
    const element = reader.page.getByText(words);
    // While the page is being laid out it takes a scroll for its own; a person goes on scrolling.
    const isKept = (nudge: number): Promise<boolean> =>
      element.evaluate(async (found, more) => {
        const places = (): string =>
          JSON.stringify((globalThis as { readerState?: { places?: unknown } }).readerState?.places ?? {});
        const before = places();
        window.scrollTo(0, found.getBoundingClientRect().top + window.scrollY - 60 + more);
        await new Promise((wake) => requestAnimationFrame(() => requestAnimationFrame(wake)));
        return places() !== before;
      }, nudge);
    for (let nudge = 0; !(await isKept(nudge)); nudge = 1 - nudge);
  }

  it('stays when notes or follow-ups change behind it, with focus, draft and selection', async () => {
    await withPage({ height: 500 }, async (reader) => {
      const { page } = reader;
      await reader.show(pageOf());
      await page.getByRole('textbox').fill('half a thou');
      await scrollTo(reader, 'Paragraph 15 ');
      await page.getByText('Paragraph 16 ').click({ clickCount: 3 });
      const before = await topOf(reader, 'Paragraph 15 ');
      await reader.show(
        pageOf({ tasks: [...TASKS, followUp('A third', { line: 20 })], note: 'Longer.\n\nMuch longer.' }),
      );
      assert.equal(await topOf(reader, 'Paragraph 15 '), before);
      assert.equal(await page.evaluate(() => String(window.getSelection()).trim()), 'Paragraph 16 says what was said.');
      assert.equal(await page.getByRole('textbox').inputValue(), 'half a thou');
      assert.deepEqual(await page.getByRole('checkbox').count(), 3);
      // The notes themselves grow above the place.
      const longer = h(null, [h('p', 'New above.'), h('p', 'New, too.'), ...LONG.children] as Root['children']);
      await reader.show(pageOf({ notes: longer }));
      assert.ok(Math.abs((await topOf(reader, 'Paragraph 15 ')) - before) <= 60 * 2, 'within the paragraph beside it');
    });
  });

  it('keeps the focus on the box that was ticked, which shows what is so', async () => {
    await withPage({}, async (reader) => {
      const { page } = reader;
      await reader.show(pageOf());
      const box = page.getByRole('checkbox', { name: 'Set budget alerts' });
      await box.press('Space');
      // It could not be saved: the same page comes again.
      await reader.show(pageOf());
      assert.equal(await box.isChecked(), false);
      await box.press('Space');
      await reader.show(pageOf({ tasks: [TASKS[0]!, followUp('Set budget alerts', { line: 10, status: 'done' })] }));
      assert.equal(await box.isChecked(), true);
      assert.equal(await box.evaluate((element) => element === document.activeElement), true);
    });
  });

  it('is the top of a new page, and the old place on the way back', async () => {
    await withPage({ height: 500 }, async (reader) => {
      await reader.show(pageOf(), way(1));
      await scrollTo(reader, 'Paragraph 25 ');
      const before = await scrolled(reader);
      await reader.show(pageOf({ note: 'another page' }), way(2));
      assert.equal(await scrolled(reader), 0);
      await reader.show(pageOf(), way(2, 0));
      assert.equal(await scrolled(reader), before);
    });
  });

  it('is the top of the page where another query is asked on it, and stays where the same one is answered anew', async () => {
    await withPage({ height: 500 }, async (reader) => {
      const asked = (query: string): History => ({ visits: [{ visit: 1, place: searchPlace(query) }], at: 0 });
      await reader.show(pageOf(), asked('cloud'));
      await scrollTo(reader, 'Paragraph 25 ');
      const before = await scrolled(reader);
      await reader.show(pageOf({ note: 'The index has grown.' }), asked('cloud'));
      assert.equal(await scrolled(reader), before);
      await reader.show(pageOf({ note: 'Something else was asked.' }), asked('cloud costs'));
      assert.equal(await scrolled(reader), 0);
    });
  });

  for (const [from, to] of [
    [1140, 420],
    [420, 1140],
  ] as const)
    it(`comes back when the panel was put away, from ${from} to ${to} pixels, with what was being typed`, async () => {
      let state: unknown;
      await withPage({ height: 500, width: from }, async (reader) => {
        await reader.show(pageOf());
        await reader.page.getByRole('textbox').fill('half a thou');
        await scrollTo(reader, 'Paragraph 20 ');
        state = await reader.state();
      });
      await withPage({ height: 500, width: to, state }, async (reader) => {
        // While the library is read, a page says so.
        await reader.show(loadingPage(context), { visits: [], at: 0 }, false);
        await reader.show(pageOf(), ONE_VISIT, false);
        assert.ok(Math.abs(await topOf(reader, 'Paragraph 20 ')) < 120);
        assert.equal(await reader.page.getByRole('textbox').inputValue(), 'half a thou');
      });
    });

  it('is reached even if images above it come late', async () => {
    const tall = { src: 'https://notes.example/tall.gif', alt: 'Tall' };
    const notes = h(null, [
      ...Array.from({ length: 5 }, () => h('p', h('img', tall))),
      ...LONG.children,
    ] as Root['children']);
    await withPage({ height: 500 }, async (reader) => {
      const { page } = reader;
      const made = pageOf({ notes, image: { kind: 'shown', src: `${reader.origin}/tall.gif` } });
      const withImages = (): Promise<unknown> =>
        page.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 0));
      await reader.show(made);
      await withImages();
      await scrollTo(reader, 'Paragraph 25 ');
      const before = await topOf(reader, 'Paragraph 25 ');
      await reader.show(pageOf(), way(2));
      // The images are no longer at hand when one comes back.
      let release = (): void => undefined;
      const held = new Promise<void>((go) => (release = go));
      await page.route('**/late.gif', async (route) => {
        await held;
        await route.fulfill({ contentType: 'image/gif', body: PIXEL });
      });
      const late = pageOf({ notes, image: { kind: 'shown', src: `${reader.origin}/late.gif` } });
      await reader.show(late, way(2, 0));
      release();
      await withImages();
      await page.waitForFunction((top) => {
        const place = [...document.querySelectorAll('p')].find((element) =>
          element.innerText.startsWith('Paragraph 25 '),
        );
        return place && Math.abs(place.getBoundingClientRect().top - top) < 2;
      }, before);
    });
  });

  it('is not forgotten while the panel shrinks to nothing', async () => {
    await withPage({ height: 500 }, async (reader) => {
      const { page } = reader;
      await reader.show(pageOf());
      await scrollTo(reader, 'Paragraph 25 ');
      const before = await reader.state();
      await page.setViewportSize({ width: 100, height: 60 });
      await page.evaluate(() => window.scrollTo(0, 0));
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      assert.deepEqual(await reader.state(), before);
    });
  });

  it('follows the outline, which marks it', async () => {
    await withPage({ height: 500 }, async (reader) => {
      const { page } = reader;
      await reader.show(pageOf());
      const entry = page.getByRole('link', { name: 'Second half' });
      await entry.click();
      assert.ok((await topOf(reader, 'Paragraph 20 ')) < 250);
      await page.waitForFunction(
        () => document.querySelector('.outline [aria-current]')?.textContent === 'Second half',
      );
      assert.equal(page.url(), `${reader.origin}/`);
    });
  });
});

describe('what one does with the page', () => {
  it('adds a follow-up, and empties the line only when it is written', async () => {
    await withPage({}, async (reader) => {
      const { page } = reader;
      await reader.show(pageOf());
      const line = page.getByRole('textbox');
      await line.fill('  Call   Ann ');
      await line.press('Enter');
      assert.equal(await line.inputValue(), '  Call   Ann ');
      await reader.post({ type: 'added', text: 'Call Ann' });
      assert.equal(await line.inputValue(), '');
      await reader.post({ type: 'say', text: 'Added: Call Ann' });
      await page.waitForFunction(() => document.querySelector('#live')?.textContent === 'Added: Call Ann');
      await line.press('Enter');
      assert.equal(reader.sent.filter(({ type }) => type === 'addFollowUp').length, 1, 'an empty line adds nothing');
    });
  });

  it('makes a follow-up or a quote of selected words', async () => {
    await withPage({}, async (reader) => {
      const { page } = reader;
      await reader.show(pageOf());
      const toolbar = page.getByRole('toolbar');
      const words = page.getByText('Paragraph 3 says');
      assert.equal(await toolbar.isVisible(), false);
      await words.click({ clickCount: 3 });
      await toolbar.getByRole('button', { name: 'Copy quote' }).click();
      assert.deepEqual(reader.sent.at(-1), { type: 'copyQuote', page: 1, text: await words.innerText() });
      assert.equal(await toolbar.isVisible(), false);
      await words.click({ clickCount: 3 });
      await toolbar.getByRole('button', { name: 'Follow up' }).click();
      assert.equal(await page.getByRole('textbox').inputValue(), 'Paragraph 3 says what was said.');
      assert.equal(await page.getByRole('textbox').evaluate((element) => element === document.activeElement), true);
      await page.getByRole('heading', { level: 1 }).click({ clickCount: 3 });
      assert.equal(await toolbar.isVisible(), false, 'only words of the notes');
    });
  });

  it('shows the inherited tags that were hidden', async () => {
    await withPage({}, async (reader) => {
      const { page } = reader;
      await reader.show(pageOf());
      assert.equal(await page.getByRole('link', { name: 'e (tag of the post)' }).isVisible(), false);
      await page.getByRole('button', { name: '+2 from the post' }).press('Enter');
      assert.equal(await page.getByRole('link', { name: 'e (tag of the post)' }).isVisible(), true);
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'd (tag of the post)');
    });
  });
});

describe('how it looks', () => {
  const speaker = library.speaker('amir-shaked');
  const found = library.event('all-day-devops-2022');
  const tag = library.tag('a');
  assert.ok(speaker && found && tag);
  const dressing = { placeOf: () => undefined, image: () => OFF, t: context.t };
  const rich = h(null, [
    h('p', [h('code', 'npm'), ' and ', h('a', { href: 'https://example.org/' }, 'a link'), ' and ', h('kbd', 'Ctrl')]),
    h('h3', { id: 'user-content-a' }, 'A heading'),
    h('blockquote', h('p', 'quoted')),
    h('pre', h('code', 'const x = 1;'.repeat(30))),
    h('table', [h('thead', h('tr', [h('th', 'A'), h('th', 'B')])), h('tbody', h('tr', [h('td', '1'), h('td', '2')]))]),
    h('dl', [h('dt', 'Term'), h('dd', 'What it means')]),
    h('p', h('img', { src: 'https://notes.example/a.png', alt: 'A chart' })),
  ]);
  const pages: Readonly<Record<string, Page>> = {
    talk: pageOf({
      notes: rich,
      image: { kind: 'waiting' },
      tasks: [...TASKS, followUp('Done', { status: 'done', line: 11 })],
    }),
    speaker: speakerPage(context, { speaker, followUps: TASKS, note: undefined, dressing }),
    event: eventPage(context, { event: found, followUps: [], note: 'Words', dressing }),
    tag: tagPage(context, tag),
    post: postPage(context, {
      post: post({ talks: [costs.id] }),
      notes: rich,
      image: () => OFF,
      placeOf: () => undefined,
      followUps: [],
    }),
    search: resultsPage(context, 'atack', resultsOf(library, 'atack', 'Before the attack and after the attacks.')),
    missing: missingPage(context, { kind: 'talk', id: 'https://gone.example/' }),
  };
  const axe = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');

  for (const theme of KINDS) {
    it(`is accessible in ${theme}: contrast, names, order, landmarks`, async () => {
      await withPage({ theme }, async (reader) => {
        await reader.page.evaluate(axe);
        for (const [name, made] of Object.entries(pages)) {
          await reader.show(made, way(2));
          const found = await reader.page.evaluate(async () => {
            const { axe } = globalThis as unknown as {
              axe: {
                run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
              };
            };
            const { violations } = await axe.run();
            return violations.flatMap(({ id, nodes }) =>
              nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`),
            );
          });
          assert.deepEqual(found, [], `the page of a ${name}`);
        }
      });
    });
  }

  for (const width of [260, 320]) {
    it(`says where one is in a panel of ${width} pixels, below the buttons`, async () => {
      await withPage({ width }, async (reader) => {
        const { page } = reader;
        await reader.show(pages['talk']!, way(2));
        const box = async (words: string): Promise<{ y: number; width: number; height: number }> => {
          const found = await page.locator('.bar').getByText(words, { exact: true }).boundingBox();
          assert.ok(found);
          return found;
        };
        const [web, series] = [await box('Open on the web'), await box('All Day DevOps')];
        assert.ok(series.y >= web.y + web.height && series.width > 60);
      });
    });
  }

  it('leads a narrow panel to what stands below the page', async () => {
    await withPage({ width: 420, height: 500 }, async (reader) => {
      const { page } = reader;
      await reader.show(pages['talk']!, way(2));
      await page.locator('.jumps').getByRole('link', { name: 'Follow-ups' }).click();
      await page.waitForFunction(() => {
        const heading = document.getElementById('part-follow-ups')?.getBoundingClientRect();
        return heading && heading.top > 0 && heading.bottom < innerHeight;
      });
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'part-follow-ups');
      assert.equal(page.url(), `${reader.origin}/`);
      await page.setViewportSize({ width: 1140, height: 500 });
      assert.equal(await page.locator('.jumps').isVisible(), false);
    });
  });

  it('has lines of the same length on every page', async () => {
    for (const width of [760, 900, 1140])
      await withPage({ width }, async (reader) => {
        const widths = new Map<string, number>();
        for (const [name, made] of Object.entries(pages)) {
          await reader.show(made, way(2));
          widths.set(name, (await reader.page.locator('main').boundingBox())?.width ?? 0);
        }
        assert.equal(new Set(widths.values()).size, 1, JSON.stringify([...widths]));
      });
  });

  it('keeps the words of a quote off the edges of its box', async () => {
    await withPage({}, async (reader) => {
      await reader.show(pageOf({ notes: h(null, [h('blockquote', h('p', 'Somebody said something. '.repeat(30)))]) }));
      const gaps = await reader.page.locator('.notes blockquote').evaluate((quote) => {
        const outer = quote.getBoundingClientRect();
        const inner = quote.firstElementChild!.getBoundingClientRect();
        return [inner.left - outer.left, outer.right - inner.right, inner.top - outer.top, outer.bottom - inner.bottom];
      });
      assert.ok(
        gaps.every((gap) => gap >= 5),
        String(gaps),
      );
    });
  });

  it('begins the way to a speaker, a tag and an event with the view that has them all', async () => {
    await withPage({}, async (reader) => {
      for (const [name, words] of [
        ['speaker', 'Speakers'],
        ['tag', 'Tags'],
        ['event', 'Events'],
      ] as const) {
        await reader.show(pages[name]!, way(2));
        await reader.page.locator('.crumbs').getByRole('button', { name: words }).press('Enter');
      }
      assert.deepEqual(
        reader.sent.filter(({ type }) => type === 'showView'),
        ['speakers', 'tags', 'talks'].map((view) => ({ type: 'showView', view })),
      );
    });
  });

  for (const width of [320, 420, 699, 700, 1140, 1900]) {
    it(`fits a panel of ${width} pixels`, async () => {
      await withPage({ width }, async (reader) => {
        for (const [name, made] of Object.entries(pages)) {
          await reader.show(made, way(2));
          const { scroll, client } = await reader.page.evaluate(() => ({
            scroll: document.documentElement.scrollWidth,
            client: document.documentElement.clientWidth,
          }));
          assert.ok(scroll <= client, `the page of a ${name} is ${scroll} wide in ${client}`);
        }
        await reader.show(pages['talk']!, way(2));
        const main = await reader.page.locator('main').boundingBox();
        const aside = await reader.page.locator('aside').boundingBox();
        assert.ok(main && aside);
        if (width < 700) assert.ok(aside.y >= main.y + main.height, 'what one does stands below');
        else assert.ok(aside.x >= main.x + main.width, 'what one does stands beside');
        assert.ok(main.width <= 15 * 42, 'lines stay short enough to read');
      });
    });
  }
});
