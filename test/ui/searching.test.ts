import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Locator, Page } from 'playwright-core';
import { COSTS, withDemo } from './demo';
import { quickInput, quickInputClosed, quickInputOpened, quickPickRow, quickPickRows, runCommand } from './palette';
import { treeRow, treeRows, treeRowShown, view, webview, webviewFocused } from './views';
import { until } from './workbench';

const TERRAFORM = 'Comprehending Terraform Infrastructure as Code: How to Evolve Fast & Safe';

async function openSearch(page: Page): Promise<Locator> {
  await runCommand(page, 'Conference Notes: Search Talks');
  return quickInputOpened(page, /^Search talks/);
}

const labels = async (page: Page): Promise<readonly string[]> => (await quickPickRows(page)).map(({ label }) => label);

/** Waits until the full text answers a query. */
async function searchedWhole(page: Page, query: string): Promise<void> {
  await quickInput(page).fill(query);
  await until(
    'everything is searched',
    () => prompt(page),
    (words) => /\d+ results?/.test(words) && !words.includes('titles only so far'),
  );
}

const firstRow = (page: Page, label: string): Promise<readonly string[]> =>
  until(
    `the first row is ${label}`,
    () => labels(page),
    ([first]) => first === label,
  );

const prompt = (page: Page): Promise<string> => page.locator('.quick-input-widget .quick-input-message').innerText();

const promptSays = (page: Page, words: string): Promise<string> =>
  until(
    `the prompt says “${words}”`,
    () => prompt(page),
    (said) => said.includes(words),
  );

/** A toggle in the box, by the beginning of its tooltip. */
const toggle = (page: Page, name: string): Locator =>
  page.locator('.quick-input-widget').getByRole('checkbox', { name: new RegExp(`^${name}`) });

describe('The quick pick of the search', () => {
  it('says how it reads a query, completes filters, narrows by toggles, and opens beside', () =>
    withDemo(async (page) => {
      const box = await openSearch(page);
      assert.match(await prompt(page), /speaker:.*year:2019\.\.2021/);

      // At first an empty box offers the newest talks.
      const newest = await until(
        'the newest talks are offered',
        () => quickPickRows(page),
        ([first]) => first?.separator === 'newest talks',
      );
      assert.match(newest[0]?.description ?? '', /All Day DevOps 2022/);

      // A typo is told once, above.
      await searchedWhole(page, 'terrafrom');
      await firstRow(page, TERRAFORM);
      await promptSays(page, '“terrafrom” read as terraform');

      // What merely inherits a tag stands apart, and is counted apart.
      await box.fill('costs');
      await firstRow(page, 'Taking Control Over Cloud Costs');
      await promptSays(page, 'also tagged');

      // A filter that finds nothing says what there is.
      await box.fill('kind:banana');
      await firstRow(page, 'Nothing found for “kind:banana”');
      const kinds = await quickPickRows(page);
      assert.match(kinds[0]?.detail ?? '', /No kind here begins with “banana”/);
      assert.ok(kinds.some(({ label, separator }) => label === 'talk' && separator === 'kinds'));
      await box.fill('foo:bar');
      await firstRow(page, 'Nothing found for “foo:bar”');
      assert.match((await quickPickRows(page))[0]?.detail ?? '', /There is no filter “foo:”/);
      await promptSays(page, 'nothing with all words');

      // So it is where its words are found, with what may be meant beside what Enter opens.
      await box.fill('topic:terraform');
      await promptSays(page, 'There is no filter “topic:”; “tag:” may be meant.');
      const meant = await quickPickRows(page);
      assert.deepEqual([meant[0]?.label, meant[0]?.separator, meant[0]?.focused], ['terraform', 'tags', false]);
      assert.ok(meant.some(({ label, focused }) => focused && label.startsWith('Watch Your Wallet!')));

      // Filters alone are not told to be spelt otherwise.
      await box.fill('has:note');
      await firstRow(page, 'Nothing found for “has:note”');
      assert.equal((await quickPickRows(page))[0]?.detail, 'You have no notes yet.');
      await box.fill('kind:keynote year:2021 speaker:anton');
      await firstRow(page, 'Nothing found for “kind:keynote year:2021 speaker:anton”');
      assert.equal((await quickPickRows(page))[0]?.detail, 'Nothing passes all of these filters.');

      // The name of a filter is offered above the results, which stay what Enter opens.
      await box.fill('year');
      const years = await until(
        'the filter is offered',
        () => quickPickRows(page),
        (rows) => rows[0]?.label === 'year:' && rows.length > 1,
      );
      assert.equal(
        years.findIndex(({ focused }) => focused),
        1,
      );
      await box.fill('');

      // A filter in the making offers the names that there are.
      await box.pressSequentially('pipelines speaker:da');
      const offered = await until(
        'the names that begin so are offered',
        () => labels(page),
        (rows) => rows.includes('Dan Lines'),
      );
      assert.ok(offered.indexOf('Dan Lines') < 6);
      await quickPickRow(page, 'Dan Lines').click();
      await until(
        'the name stands in the box',
        () => quickInput(page).inputValue(),
        (text) => text === 'pipelines speaker:"Dan Lines" ',
      );
      await until(
        'the prompt says how the query is read',
        () => prompt(page),
        (words) => words.includes('speaker “Dan Lines”'),
      );

      // Toggles narrow what is found, and say so where nothing is left.
      await box.fill('terraform');
      await firstRow(page, TERRAFORM);
      await toggle(page, 'Articles Only').click();
      await promptSays(page, 'articles only');
      await toggle(page, 'With My Notes Only').click();
      await firstRow(page, 'Nothing found for “terraform”');
      await promptSays(page, 'with my notes only');
      assert.equal(await toggle(page, 'Articles Only').isChecked(), false);
      await toggle(page, 'With My Notes Only').click();
      await firstRow(page, TERRAFORM);
      assert.doesNotMatch(await prompt(page), /only/);

      // What they leave begins at the first row, and a choice is not said to be for now.
      await page.keyboard.press('Control+End');
      await toggle(page, 'Titles, Speakers').click();
      await promptSays(page, 'without the text');
      await until(
        'the first row is active again',
        () => quickPickRows(page),
        ([first]) => first?.focused === true,
      );
      assert.doesNotMatch(await prompt(page), /so far/);
      await toggle(page, 'Titles, Speakers').click();

      // Behind the talks that hold all words come, apart and not counted, those that hold some of them.
      await box.fill('terraform modules security');
      await until(
        'those with some of the words stand below as many as the prompt counts',
        async () => ({ words: await prompt(page), rows: await quickPickRows(page) }),
        ({ words, rows }) => {
          const whole = rows.findIndex(({ separator }) => separator === 'with some of the words');
          return whole > 0 && new RegExp(`^${whole} results? `).test(words);
        },
      );
      await box.fill('terraform');
      await firstRow(page, TERRAFORM);

      // The second key opens beside.
      await box.focus();
      await page.keyboard.press('Control+Enter');
      await quickInputClosed(page);
      assert.equal(await (await webview(page, 'h1')).locator('h1').innerText(), TERRAFORM);

      await webviewFocused(page);

      // The last query is kept; what was opened last is offered where the box is empty.
      const again = await openSearch(page);
      assert.equal(await again.inputValue(), 'terraform');
      await again.fill('');
      await firstRow(page, TERRAFORM);
    }));
});

describe('A completion of the search', () => {
  it('leads to the first of its results, so that a second Enter opens that', () =>
    withDemo(async (page) => {
      const box = await openSearch(page);
      await searchedWhole(page, 'talks');
      for (const query of ['event:all', 'metrics speaker:dan', 'speaker:ken', 'speaker:']) {
        await box.fill(query);
        const offered = await until(
          'names are offered',
          () => quickPickRows(page),
          (rows) => rows.some(({ separator, focused }) => focused && /^(speakers|events)$/.test(separator)),
        );
        await page.keyboard.press('Enter');
        const name = offered.find(({ focused }) => focused)?.label ?? '';
        await until(
          'the name stands in the box',
          () => quickInput(page).inputValue(),
          (text) => text.includes(`:"${name}"`),
        );
        // By when what the user does next has come to the extension and back, so has VS Code's word that the text changed.
        const active = page.locator('.quick-input-list .monaco-list-row.focused');
        const label = await active.locator('.label-name').first().innerText();
        await active.getByRole('button', { name: 'Copy Link' }).click();
        await page.locator('.statusbar-item', { hasText: `Link copied: ${label}` }).waitFor();
        const rows = await quickPickRows(page);
        assert.equal(
          rows.findIndex(({ focused }) => focused),
          0,
          `${query}: ${JSON.stringify(rows)}`,
        );
      }
      const [first] = await labels(page);
      await page.keyboard.press('Enter');
      await quickInputClosed(page);
      assert.equal(await (await webview(page, 'h1')).locator('h1').innerText(), first);
    }));
});

describe('The page of a search', () => {
  it('shows what the box counted, held to the same, until that is lifted', () =>
    withDemo(async (page) => {
      const box = await openSearch(page);
      await searchedWhole(page, 'costs');
      const whole = Number(/^\d+/.exec(await prompt(page))?.[0]);
      await toggle(page, 'Titles, Speakers').click();
      const words = await promptSays(page, 'without the text');
      const total = Number(/^\d+/.exec(words)?.[0]);
      assert.ok(total > 1 && total < whole, words);
      await box.focus();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await quickInputClosed(page);

      const count = async (): Promise<string> => (await webview(page, '#query')).locator('p[role=status]').innerText();
      await until('the page counts as the box did', count, (said) => said.startsWith(`${total} results`));
      const frame = await webview(page, '#query');
      await frame.getByRole('button', { name: 'without the text' }).click();
      await until('everything is found', count, (said) => said.startsWith(`${whole} results`));
      assert.equal(await frame.locator('.limits').isVisible(), false);
    }));

  it('shows all results by event, and narrows them by facets with live counts', () =>
    withDemo(async (page) => {
      const box = await openSearch(page);
      await box.pressSequentially('security');
      // The full text answers after the titles, and the words around a match come last: each draws the rows anew.
      await until(
        'everything is searched',
        () => prompt(page),
        (words) => /\d+ results/.test(words) && !words.includes('titles only so far'),
      );
      await until(
        'the rows show the words around what was found',
        () => quickPickRows(page),
        (shown) => shown.length > 3 && shown.some(({ detail }) => /security/i.test(detail)),
      );
      // The row is the last of all: End goes there.
      await page.keyboard.press('Control+End');
      const all = await until(
        'the last row offers all results',
        () => quickPickRows(page),
        (shown) => shown.some(({ label, focused }) => focused && label.startsWith('Show all')),
      );
      const total = Number(/\d+/.exec(all.find(({ focused }) => focused)?.label ?? '')?.[0]);
      await page.keyboard.press('Enter');
      await quickInputClosed(page);

      const frame = await webview(page, '#query');
      const hits = frame.locator('.hits > li');
      assert.equal(await frame.locator('#query').inputValue(), 'security');
      await until(
        'all results are on the page',
        () => hits.count(),
        (count) => count === total,
      );
      assert.ok((await frame.locator('.hits mark').count()) > 0);

      // A facet says how many it leaves, and leaves so many.
      const facet = frame.locator('.facet button[data-key^="event "]').first();
      const left = Number(await facet.locator('.count').innerText());
      assert.ok(left > 0 && left < total);
      await facet.click();
      await until(
        'so many are left',
        () => hits.count(),
        (count) => count === left,
      );
      assert.match(await frame.locator('#query').inputValue(), /^security event:"/);
      await frame.locator('.facet button[aria-pressed="true"]').click();
      await until(
        'all are back',
        () => hits.count(),
        (count) => count === total,
      );

      // Typing answers in place, and the box keeps the focus.
      await frame.locator('#query').fill('terrafrom');
      await until(
        'the typo finds the talk',
        () => frame.locator('.hits > li a').first().innerText(),
        (title) => title === TERRAFORM,
      );
      assert.equal(await frame.evaluate(() => document.activeElement?.id), 'query');
      await frame.getByRole('link', { name: TERRAFORM }).click();
      await until(
        'the talk is open',
        async () => (await webview(page, 'h1')).locator('h1').innerText(),
        (title) => title === TERRAFORM,
      );
      await showsWhatWasFound(await webview(page, 'h1'), page);
      await (await webview(page, 'h1')).getByRole('button', { name: /^Back to Search/ }).click();
      await until(
        'the search is as it was',
        async () => (await webview(page, '#query')).locator('#query').inputValue(),
        (query) => query === 'terrafrom',
      );
      await until(
        'one is at the result by which one left',
        async () => (await webview(page, '#query')).evaluate(() => document.activeElement?.textContent),
        (focused) => focused === TERRAFORM,
      );

      // By words of the text one comes to their place, below the beginning of the notes.
      await (await webview(page, '#query')).locator('#query').fill('terraform different states');
      await until(
        'the talk is found by its text',
        async () => (await webview(page, '#query')).locator('.hits > li .snippet').first().innerText(),
        (words) => words.includes('different states'),
      );
      await (await webview(page, '#query')).getByRole('link', { name: TERRAFORM }).click();
      const talk = await webview(page, 'h1');
      await until(
        'the place is in view',
        () => talk.locator('mark.found', { hasText: 'different' }).evaluate((mark) => mark.getBoundingClientRect().top),
        (top) => top > 0 && top < 700,
      );
      assert.ok(await talk.evaluate(() => window.scrollY > 0));
    }));

  /** The word that the typo was meant to be is marked; keys go from place to place; Escape makes the page plain. */
  async function showsWhatWasFound(talk: Frame, page: Page): Promise<void> {
    const marks = talk.locator('mark.found');
    await until(
      'the words are marked',
      () => marks.count(),
      (count) => count > 2,
    );
    assert.equal((await marks.first().innerText()).toLowerCase(), 'terraform');
    const current = talk.locator('mark[aria-current]');
    assert.equal(await current.count(), 0);
    const bar = talk.getByRole('toolbar', { name: 'Search matches' });
    assert.match(await bar.innerText(), /terrafrom\s+\d+ matches/);
    for (const [button, at] of [
      ['Next match', 0],
      ['Next match', 1],
      ['Previous match', 0],
      ['Previous match', -1],
    ] as const) {
      await bar.getByRole('button', { name: button }).click();
      assert.ok(
        await marks.nth(at).evaluate((mark) => mark.getAttribute('aria-current') === 'true'),
        `${button} ${at}`,
      );
      assert.equal(await current.count(), 1);
    }
    await page.keyboard.press('Escape');
    await until(
      'the page is plain',
      () => marks.count(),
      (count) => count === 0,
    );
    assert.equal(await bar.count(), 0);
  }
});

describe('The filter of the trees', () => {
  it('says in every tree that it leaves nothing, is changed where it was made, and leaves open what was open', () =>
    withDemo(async (page) => {
      await treeRow(page, 'Talks', 'All Day DevOps 2022').click();
      await treeRowShown(page, 'Talks', COSTS);
      await runCommand(page, 'Conference Notes: Filter Talks…');
      await (await quickInputOpened(page, /^e\.g\. terraform/)).fill('speaker:nobody');
      await page.keyboard.press('Enter');
      await quickInputClosed(page);
      for (const name of ['Talks', 'Tags', 'Speakers'])
        await view(page, name).getByText('Nothing matches “speaker:nobody”').waitFor();
      await view(page, 'Talks').hover();
      await view(page, 'Talks').getByRole('button', { name: 'Filter Talks…' }).click();
      await quickInputOpened(page, /^e\.g\. terraform/);
      assert.equal(await quickInput(page).inputValue(), 'speaker:nobody');
      await page.keyboard.press('Escape');
      await view(page, 'Talks').getByRole('button', { name: 'Clear Filter' }).click();
      await treeRowShown(page, 'Talks', COSTS);
    }));

  it('leaves what it finds, says how much, and goes away', () =>
    withDemo(async (page) => {
      await runCommand(page, 'Conference Notes: Filter Talks…');
      const box = await quickInputOpened(page, /^e\.g\. terraform/);
      await box.fill('speaker:"anton babenko"');
      await treeRowShown(page, 'Talks', TERRAFORM);
      await page.keyboard.press('Enter');
      await quickInputClosed(page);
      assert.deepEqual(
        (await treeRows(page, 'Talks')).map(({ label }) => label),
        ['All Day DevOps 2022', TERRAFORM],
      );
      const words = await view(page, 'Talks').innerText();
      assert.match(words, /1 of 58 talks/);
      assert.match(words, /Filter: speaker:"anton babenko"/);
      await until(
        'the speakers are filtered, too',
        async () => (await treeRows(page, 'Speakers')).filter(({ level }) => level === 1).map(({ label }) => label),
        (names) => names.length === 1 && names[0] === 'Anton Babenko',
      );
      await runCommand(page, 'Conference Notes: Clear Filter');
      await until(
        'all speakers are back',
        () => treeRows(page, 'Speakers'),
        (rows) => rows.length > 3,
      );
      await until(
        'nothing is said of a filter',
        () => view(page, 'Talks').innerText(),
        (all) => !all.includes('Filter:'),
      );
    }));
});
