import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedDocument } from '../../src/core/feeds/feedEntry';
import { feedOf } from '../support/feedText';

const declared = (encoding: string | null, title: string): string =>
  `<?xml version="1.0"${encoding === null ? '' : ` encoding="${encoding}"`}?><feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title></feed>`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** ISO 8859-1, and windows-1252 where its own signs are written as their bytes. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = Buffer.from(text, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};
const marked = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);

const codes = ({ problems }: FeedDocument): readonly string[] => problems.map(({ code }) => code);

describe('encodings', () => {
  const WORDS = 'Grüße, naïve café';
  const CYRILLIC_1251 = '\xcf\xf0\xe8\xe2\xe5\xf2';
  const CYRILLIC_KOI8 = '\xf0\xd2\xc9\xd7\xc5\xd4';

  type Row = readonly [what: string, bytes: Uint8Array, contentType: string | undefined, title: string, codes?: string];
  const table: readonly Row[] = [
    ['UTF-8, declared', utf8(declared('utf-8', `${WORDS} 🎉`)), undefined, `${WORDS} 🎉`],
    ['UTF-8, not declared', utf8(declared(null, WORDS)), undefined, WORDS],
    ['UTF-8 with a mark', marked([0xef, 0xbb, 0xbf], utf8(declared(null, WORDS))), undefined, WORDS],
    [
      'a mark goes before the header',
      marked([0xef, 0xbb, 0xbf], utf8(declared('iso-8859-1', WORDS))),
      'text/xml; charset=windows-1251',
      WORDS,
    ],
    [
      'UTF-16, little end first, with a mark',
      marked([0xff, 0xfe], utf16(declared('utf-16', WORDS), true)),
      undefined,
      WORDS,
    ],
    [
      'UTF-16, big end first, with a mark',
      marked([0xfe, 0xff], utf16(declared('utf-16', WORDS), false)),
      undefined,
      WORDS,
    ],
    ['UTF-16, little end first, by its pattern', utf16(declared('utf-16', WORDS), true), undefined, WORDS],
    ['UTF-16, big end first, by its pattern', utf16(declared('utf-16', WORDS), false), undefined, WORDS],
    [
      'UTF-16 without a declaration',
      utf16('<feed xmlns="http://www.w3.org/2005/Atom"><title>ü</title></feed>', true),
      undefined,
      'ü',
    ],
    ['UTF-8 that calls itself UTF-16', utf8(declared('utf-16', WORDS)), undefined, WORDS],
    ['Latin 1, declared', latin1(declared('iso-8859-1', WORDS)), undefined, WORDS],
    [
      'windows-1252, declared, with its own signs',
      latin1(declared('windows-1252', 'a \x96 b \x80')),
      undefined,
      'a – b €',
    ],
    ['Latin 1 by the header', latin1(declared(null, WORDS)), 'application/atom+xml; charset=ISO-8859-1', WORDS],
    [
      'the header goes before the declaration',
      latin1(declared('utf-8', WORDS)),
      'text/xml; charset="iso-8859-1"',
      WORDS,
    ],
    ['Cyrillic by the header', latin1(declared('utf-8', CYRILLIC_1251)), 'text/xml;charset=windows-1251', 'Привет'],
    ['Cyrillic, declared', latin1(declared('koi8-r', CYRILLIC_KOI8)), undefined, 'Привет'],
    ['a header without a charset says nothing', utf8(declared('utf-8', WORDS)), 'text/xml', WORDS],
    ['no UTF-8 although it says so', latin1(declared('utf-8', WORDS)), undefined, WORDS, 'encodingWrong'],
    ['no UTF-8 although nothing else is said', latin1(declared(null, WORDS)), undefined, WORDS, 'encodingWrong'],
    [
      'no UTF-8 although the header says so',
      latin1(declared('iso-8859-1', WORDS)),
      'text/xml; charset=utf-8',
      WORDS,
      'encodingWrong',
    ],
    [
      'UTF-8 that a header calls Latin',
      utf8(declared('utf-8', WORDS)),
      'text/xml; charset=iso-8859-1',
      WORDS,
      'encodingWrong',
    ],
    ['UTF-8 that declares Latin', utf8(declared('iso-8859-1', WORDS)), undefined, WORDS, 'encodingWrong'],
    ['an encoding that there is not', utf8(declared('utf-9', WORDS)), undefined, WORDS, 'encodingUnknown'],
    [
      'an encoding that there is not, and no UTF-8',
      latin1(declared('x-mine', WORDS)),
      undefined,
      WORDS,
      'encodingUnknown',
    ],
    ['an encoding that there is not, where none is needed', utf8(declared('x-mine', 'plain')), undefined, 'plain'],
    [
      'characters that XML forbids',
      utf8(declared('utf-8', 'a\0b\x08c\x1fd\ufffee')),
      undefined,
      'abcde',
      'forbiddenCharacters',
    ],
    ['line ends of other systems', utf8(declared('utf-8', 'a\r\nb\rc')), undefined, 'a b c'],
  ];
  for (const [what, bytes, contentType, title, problems = ''] of table)
    it(what, () => {
      const document = feedOf(bytes, contentType);
      assert.equal(document.feed.title, title);
      assert.deepEqual(codes(document).join(), problems);
    });

  it('a doubt is told with the name of the feed as it was typed', () => {
    assert.deepEqual(feedOf(latin1(declared('utf-8', WORDS))).problems, [
      {
        code: 'encodingWrong',
        message: '“example.org/blog/feed.xml” is not in its encoding “utf-8”; it was read as windows-1252.',
        post: null,
        where: 'encoding',
      },
    ]);
  });
});
