import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../src/core/feeds/feedEntry';
import { openLibrary } from '../../src/core/library/library';
import type { TalkVersion } from '../../src/core/library/talkComparison';
import { NO_HISTORY, nextVersion } from '../../src/core/library/talkIdentity';
import { runToEnd } from '../../src/core/steps';
import { sanitisedHtml } from '../../src/core/html/talkHtml';
import { entryOf, feedOf, libraryOf } from '../support/feeds';

interface Section {
  readonly title: string;
  readonly speaker: string;
  readonly text: string;
  readonly anchor?: string;
}

const SECTIONS: readonly Section[] = [
  {
    title: 'Boring deployments',
    speaker: 'Anna Berg',
    text: 'Ship small changes behind flags, watch the graphs, sleep well afterwards.',
  },
  {
    title: 'Postgres as a queue',
    speaker: 'Tom Fisher',
    text: 'Locks with skip locked make tables behave like durable queues under load.',
  },
  {
    title: 'Accessible charts',
    speaker: 'Marie Dupont',
    text: 'Describe trends in words, never rely on colour, offer tables beside pictures.',
  },
  {
    title: 'Secrets in clusters',
    speaker: 'Karin Smit',
    text: 'Rotate credentials automatically, mount them briefly, audit every access afterwards.',
  },
];

const POST = 'https://blog.example.org/conf-2020/';

function postOf(sections: readonly Section[], more: Partial<Entry> = {}): Entry {
  const html = sections.map(
    ({ title, speaker, text, anchor }) =>
      `<h2${anchor === undefined ? '' : ` id="${anchor}"`}>${title} — ${speaker}</h2><p>${text}</p>`,
  );
  return entryOf('Example Conf 2020', html.join('\n'), { id: POST, url: POST, ...more });
}

/** The library of a post that had these versions, oldest first. */
function afterVersions(versions: readonly Entry[]): ReturnType<typeof libraryOf> {
  const newest = versions.at(-1);
  assert.ok(newest);
  return libraryOf([feedOf([newest])], { earlier: () => versions.slice(0, -1) });
}

const first = SECTIONS[0]!;
const idOf = (section: Section): string =>
  `${POST}#${section.title.toLowerCase().replaceAll(' ', '-')}--${section.speaker.toLowerCase().replace(' ', '-')}`;

describe('ids of talks over the versions of a post', () => {
  it('keeps the id of a renamed talk; the new one is an alias', () => {
    const renamed = { ...first, title: 'Boring deploys are good deploys' };
    const { catalog } = afterVersions([postOf(SECTIONS), postOf([renamed, ...SECTIONS.slice(1)])]);
    assert.equal(catalog.talks.length, 4);
    assert.equal(catalog.talks[0]?.id, idOf(first));
    assert.equal(catalog.talks[0].title, renamed.title);
    assert.equal(openLibrary(catalog).talk(`${POST}#boring-deploys-are-good-deploys--anna-berg`)?.id, idOf(first));
  });

  it('keeps the id when only the text tells that it is the same talk', () => {
    const other = { title: 'Shipping calmly', speaker: 'Anna Berg-Olsen', text: first.text };
    const { catalog } = afterVersions([postOf(SECTIONS), postOf([other, ...SECTIONS.slice(1)])]);
    assert.equal(catalog.talks.find(({ title }) => title === 'Shipping calmly')?.id, idOf(first));
    assert.ok(catalog.talks.every(({ gone }) => !gone));
  });

  it('keeps ids when sections are moved or get anchors', () => {
    const moved = [...SECTIONS].reverse().map((section, at) => ({ ...section, anchor: `talk-${at}` }));
    const { catalog } = afterVersions([postOf(SECTIONS), postOf(moved)]);
    assert.deepEqual(
      catalog.talks.map(({ id }) => id),
      [...SECTIONS].reverse().map(idOf),
    );
    assert.equal(catalog.talks[0]?.url, `${POST}#talk-0`);
    assert.equal(catalog.aliases[`${POST}#talk-0`], idOf(SECTIONS[3]!));
  });

  it('follows the talk, not the number in its anchor', () => {
    const numbered = (sections: readonly Section[]): Entry =>
      postOf(sections.map((section, at) => ({ ...section, anchor: `talk-${at + 1}` })));
    const [a, b, c, d] = SECTIONS as [Section, Section, Section, Section];
    const { catalog } = afterVersions([numbered([a, b, c]), numbered([d, a, b, c])]);
    const ids = Object.fromEntries(catalog.talks.map(({ title, id }) => [title, id]));
    assert.equal(ids[a.title], `${POST}#talk-1`);
    assert.equal(ids[b.title], `${POST}#talk-2`);
    assert.equal(ids[c.title], `${POST}#talk-3`);
    assert.equal(new Set(Object.values(ids)).size, 4);
  });

  it('gives the id of a split section to the part most like it', () => {
    const whole = {
      title: 'Queues and charts',
      speaker: 'Tom Fisher',
      text: `${SECTIONS[1]!.text} ${SECTIONS[1]!.text} Some words on charts.`,
    };
    const parts = [
      { ...whole, title: 'Queues and more', text: SECTIONS[1]!.text },
      { title: 'Charts', speaker: 'Lena Vogel', text: 'Some words on charts.' },
    ];
    const { catalog } = afterVersions([postOf([whole, SECTIONS[0]!]), postOf([...parts, SECTIONS[0]!])]);
    assert.equal(catalog.talks.find(({ title }) => title === 'Queues and more')?.id, idOf(whole));
    assert.equal(catalog.talks.find(({ title }) => title === 'Charts')?.id, `${POST}#charts--lena-vogel`);
  });

  it('makes the id of a section that another took in an alias of that', () => {
    const [a, b, ...rest] = SECTIONS as [Section, Section, ...Section[]];
    const both = { ...a, text: `${a.text} ${b.text}` };
    const { catalog } = afterVersions([postOf(SECTIONS), postOf([both, ...rest])]);
    assert.equal(catalog.aliases[idOf(b)], idOf(a));
    assert.ok(catalog.talks.every(({ gone }) => !gone));
  });

  it('keeps a talk that vanished, with its notes, and takes it back when it returns', () => {
    const [a, ...rest] = SECTIONS as [Section, ...Section[]];
    const { catalog, bodies } = afterVersions([postOf(SECTIONS), postOf(rest)]);
    const lost = catalog.talks.find(({ id }) => id === idOf(a));
    assert.equal(lost?.gone, true);
    assert.match(sanitisedHtml(bodies[0]!, idOf(a)), /Ship small changes/);
    assert.ok(!catalog.posts[0]!.talks.includes(idOf(a)));
    const back = afterVersions([
      postOf(SECTIONS),
      postOf(rest),
      postOf([...rest, { ...a, title: 'Boring deployments!' }]),
    ]);
    assert.deepEqual(back.catalog.talks.find(({ id }) => id === idOf(a))?.gone, false);
  });

  it('follows talks into a second post of the same event', () => {
    const [a, b, c, d] = SECTIONS as [Section, Section, Section, Section];
    const second = entryOf('Example Conf 2020: day two', postOf([c, d]).content);
    const now = postOf([a, b], { title: 'Example Conf 2020: day one' });
    const { catalog } = libraryOf([feedOf([now, second])], {
      earlier: (_, entry) => (entry.id === POST ? [postOf([a, b, c, d])] : []),
    });
    const moved = catalog.talks.find(({ title }) => title === c.title);
    assert.equal(moved?.id, idOf(c));
    assert.equal(moved.post, second.id);
    assert.equal(catalog.aliases[`${second.id}#accessible-charts--marie-dupont`], idOf(c));
    assert.ok(catalog.talks.every(({ gone }) => !gone));
  });

  it('looks at each text once, and pauses after each talk, when all talks of a post were renamed and moved', () => {
    for (const count of [20, 80]) {
      let looks = 0;
      const version = (name: string): readonly TalkVersion[] =>
        Array.from({ length: count }, (_, at) => ({
          rawId: `${name}-${at}`,
          title: `${name} charts ${at}`,
          speakerIds: [`speaker-${at % 8}`],
          get text() {
            looks++;
            return `Words of every talk, the same but for one of them: word${at}.`;
          },
        }));
      const first = runToEnd(nextVersion(NO_HISTORY, version('old')));
      let most = 0;
      let steps = 0;
      const work = nextVersion(first, version('new'));
      for (let before = looks; !work.next().done; before = looks, steps++) most = Math.max(most, looks - before);
      assert.equal(looks, 2 * count);
      assert.ok(most <= count + 1, `${most} texts in one step`);
      assert.ok(steps >= count, `${steps} steps for ${count} talks`);
    }
  });

  it('keeps every id over any order of the sections', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...SECTIONS], { minLength: 4 }),
        fc.shuffledSubarray([...SECTIONS], { minLength: 4 }),
        (one, other) => {
          const { catalog } = afterVersions([postOf(SECTIONS), postOf(one), postOf(other)]);
          assert.deepEqual(
            catalog.talks.map(({ id }) => id),
            other.map(idOf),
          );
          assert.deepEqual(catalog.aliases, {});
        },
      ),
      { numRuns: 30 },
    );
  });

  it('never gives one id to two talks, whatever happens to the sections', () => {
    const section = fc.record({
      title: fc.constantFrom('Queues', 'Queues again', 'Charts', 'Secrets', 'Deploys'),
      speaker: fc.constantFrom('Anna Berg', 'Tom Fisher', 'Karin Smit'),
      text: fc.constantFrom(...SECTIONS.map(({ text }) => text), ''),
      anchor: fc.constantFrom('a', 'b', 'c', 'd'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(section, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
        (versions) => {
          const { catalog } = afterVersions(versions.map((version) => postOf(version)));
          const ids = catalog.talks.map(({ id }) => id);
          assert.equal(new Set(ids).size, ids.length);
          for (const [alias, id] of Object.entries(catalog.aliases)) {
            assert.ok(ids.includes(id), `${alias} leads to ${id}, which is no talk`);
            assert.ok(!ids.includes(alias), `${alias} is a talk and an alias`);
          }
          const present = catalog.talks.filter(({ gone }) => !gone).length;
          assert.equal(present, catalog.posts[0]!.talks.length);
        },
      ),
      { numRuns: 100 },
    );
  });
});
