import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { personNames } from '../../src/core/feeds/personName';
import { assertGrowsLinearly } from '../support/growth';

describe('persons as feeds write them', () => {
  const table: readonly (readonly [written: string, names: readonly string[]])[] = [
    ['Mark van Lent', ['Mark van Lent']],
    ['  Mark\n van   Lent ', ['Mark van Lent']],
    ['', []],
    ['map[name:Mark van Lent uri:https://markvanlent.dev/about/]', ['Mark van Lent']],
    ['map[email:mark@example.org name:Mark van Lent]', ['Mark van Lent']],
    ['map[name:Mark van Lent]', ['Mark van Lent']],
    ['map[name:Ann "The Boss" Lee twitter:@ann]', ['Ann "The Boss" Lee']],
    ['[map[name:Ann Lee] map[name:Bob Ray uri:https://b.example/]]', ['Ann Lee', 'Bob Ray']],
    ['map[uri:https://a.example/]', ['map[uri:https://a.example/]']],
    ['{"name"=>"Ann Lee", "email"=>"ann@example.org"}', ['Ann Lee']],
    ["{'name': 'Ann Lee', 'url': 'https://a.example/'}", ['Ann Lee']],
    ['[{"name":"Ann Lee"},{"name":"Bob Ray"}]', ['Ann Lee', 'Bob Ray']],
    ['{:name=>"Ann Lee"}', ['Ann Lee']],
    ['ann@example.org (Ann Lee)', ['Ann Lee']],
    ['mailto:ann@example.org (Ann Lee)', ['Ann Lee']],
    ['noreply@blogger.com (Ann O’Lee)', ['Ann O’Lee']],
    ['Ann Lee <ann@example.org>', ['Ann Lee']],
    ['"Ann Lee" <ann@example.org>', ['Ann Lee']],
    ['Ann Lee (ann@example.org)', ['Ann Lee']],
    ['ann@example.org', ['ann@example.org']],
    ['<ann@example.org>', ['ann@example.org']],
    ['Jos&eacute; Garc&#237;a', ['José García']],
    ['<a href="https://a.example/">Ann Lee</a>', ['Ann Lee']],
    ['Ann & Bob', ['Ann & Bob']],
    ['Lee, Ann', ['Lee, Ann']],
    ['Ann Lee (she/her)', ['Ann Lee (she/her)']],
    ['山田 太郎', ['山田 太郎']],
    ['admin', ['admin']],
  ];
  for (const [written, names] of table) it(`reads “${written}”`, () => assert.deepEqual(personNames(written), names));

  for (const piece of ['map[', 'map[name:', 'a@', '(', '"', '{"name":', '<', ' '])
    it(`takes time in proportion for “${piece}” without end`, () =>
      assertGrowsLinearly((count) => piece.repeat(count), 100_000, personNames));
});
