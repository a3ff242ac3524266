import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { talksOf } from '../support/postDocuments';
import { HEADINGS, type ExpectedTalk, type HeadingGroup } from './headings.table';
import {
  FINAL_HEADINGS,
  FINAL_POSTS,
  FRESH_HEADINGS,
  FRESH_POSTS,
  LAST_HEADINGS,
  LAST_POSTS,
  MORE_HEADINGS,
  MORE_POSTS,
} from './moreWeblogs.table';
import { POSTS, type PostRow } from './posts.table';

interface Score {
  found: number;
  right: number;
  expected: number;
}

const FILLER = [
  'This talk was about what happens when nobody looks. The room was full and the speaker took questions at the end.',
  'Some notes I made: start small, measure, and only then change things. The slides are online.',
  'I liked the examples most of all. There was a demo too, and it even worked.',
];

/** The talks that an import finds in a post, as the tables write them. */
const talksIn = (title: string, tags: readonly string[], html: string, feed?: string): readonly ExpectedTalk[] =>
  talksOf([{ title, tags, html }], feed).map((talk) =>
    talk.kind === 'talk' ? [talk.title, talk.speakers] : [talk.title, talk.speakers, talk.kind],
  );

function htmlOf(group: HeadingGroup): string {
  const tag = `h${group.level ?? 2}`;
  const sections = group.rows.map(
    ([heading], at) => `<${tag}>${heading}</${tag}><p>${FILLER[at % FILLER.length] ?? ''}</p>`,
  );
  return `<p>${group.intro ?? 'Some notes.'}</p>${sections.join('\n')}`;
}

const talksOfGroup = (group: HeadingGroup): readonly ExpectedTalk[] =>
  group.rows.flatMap(([, talk]) => (talk ? [talk] : []));

const keyOf = (talk: ExpectedTalk): string => JSON.stringify(talk);

/** Counts, and tells what is missing (-) and what is too much (+). */
function compare(
  name: string,
  found: readonly ExpectedTalk[],
  expected: readonly ExpectedTalk[],
  score: Score,
): readonly string[] {
  const wanted = new Set(expected.map(keyOf));
  const got = new Set(found.map(keyOf));
  score.found += found.length;
  score.expected += expected.length;
  score.right += found.filter((talk) => wanted.has(keyOf(talk))).length;
  return [
    ...found.filter((talk) => !wanted.has(keyOf(talk))).map((talk) => `${name}: + ${keyOf(talk)}`),
    ...expected.filter((talk) => !got.has(keyOf(talk))).map((talk) => `${name}: - ${keyOf(talk)}`),
  ];
}

function measure(
  groups: readonly HeadingGroup[],
  posts: readonly PostRow[],
): { readonly score: Score; readonly errors: readonly string[] } {
  const score: Score = { found: 0, right: 0, expected: 0 };
  const errors = [
    ...groups.flatMap((group) =>
      compare(group.name, talksIn(group.title, group.tags ?? [], htmlOf(group)), talksOfGroup(group), score),
    ),
    ...posts.flatMap((post) =>
      compare(post.name, talksIn(post.title, post.tags ?? [], post.html, post.feed), post.talks, score),
    ),
  ];
  return { score, errors };
}

function describeScore({ found, right, expected }: Score): { readonly precision: number; readonly recall: number } {
  return { precision: found === 0 ? 1 : right / found, recall: right / expected };
}

describe('talks of conference weblogs', () => {
  it('holds enough of real life', () => {
    assert.ok(HEADINGS.flatMap((group) => group.rows).length >= 150);
    assert.ok(POSTS.length >= 40);
  });

  const part = <T extends { readonly heldOut?: true }>(rows: readonly T[], heldOut: boolean): readonly T[] =>
    rows.filter((row) => (row.heldOut ?? false) === heldOut);
  for (const [name, headings, posts, least = 0.99] of [
    ['the table', part(HEADINGS, false), part(POSTS, false)],
    ['the part of the table that was held out', part(HEADINGS, true), part(POSTS, true)],
    [
      'more weblogs',
      [...part(MORE_HEADINGS, false), ...LAST_HEADINGS],
      [...part(MORE_POSTS, false), ...LAST_POSTS],
      0.98,
    ],
    ['more weblogs that were held out', part(MORE_HEADINGS, true), part(MORE_POSTS, true)],
    ['fresh weblogs', FRESH_HEADINGS, FRESH_POSTS],
    ['the last weblogs', FINAL_HEADINGS, FINAL_POSTS],
  ] as const)
    it(`finds the talks of ${name} with precision ${least} and recall 0.95`, (test) => {
      const { score, errors } = measure(headings, posts);
      const { precision, recall } = describeScore(score);
      test.diagnostic(`${score.expected} talks: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
      for (const error of errors) test.diagnostic(error);
      assert.ok(precision >= least, `precision ${precision.toFixed(3)}\n${errors.join('\n')}`);
      assert.ok(recall >= 0.95, `recall ${recall.toFixed(3)}\n${errors.join('\n')}`);
    });
});
