import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nameKey, noteFileNames } from '../../src/core/notes/noteFileName';

const first = (title: string, event: string | null = null): string => noteFileNames(title, event).next().value;

function take(count: number, title: string, event: string | null): readonly string[] {
  const names = noteFileNames(title, event);
  return Array.from({ length: count }, () => names.next().value);
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe('the file name of a note', () => {
  const table: readonly (readonly [title: string, name: string])[] = [
    ['Taking Control Over Cloud Costs', 'Taking Control Over Cloud Costs.md'],
    ['Terraform: the good parts', 'Terraform the good parts.md'],
    ['TCP/IP\\UDP | more', 'TCP-IP-UDP - more.md'],
    ['../../etc/passwd', '-..-etc-passwd.md'],
    ['What? "Really" <now>*', 'What Really now.md'],
    ['[Workshop] C# ^ F#', 'Workshop C F.md'],
    ['.hidden', 'hidden.md'],
    ['Dots at the end...', 'Dots at the end.md'],
    ['  spaces\tand\nlines  ', 'spaces and lines.md'],
    ['CON', 'CON_.md'],
    ['nul.txt', 'nul_.txt.md'],
    ['LPT¹', 'LPT¹_.md'],
    ['com1 .x', 'com1_ .x.md'],
    ['Console', 'Console.md'],
    ['', 'Untitled.md'],
    ['...', 'Untitled.md'],
    ['???', 'Untitled.md'],
    ['e\u0301te\u0301', '\u00e9t\u00e9.md'],
    ['right\u202Eto\u200Bleft\u0007', 'righttoleft.md'],
    ['lone \uD83D surrogate', 'lone \uFFFD surrogate.md'],
    ['Ünïcödé 日本語 😀', 'Ünïcödé 日本語 😀.md'],
  ];
  for (const [title, name] of table) it(`of ${JSON.stringify(title)}`, () => assert.equal(first(title), name));

  it('takes the event on a clash, then numbers', () => {
    assert.deepEqual(take(4, 'Opening', 'Devopsdays Ghent 2019'), [
      'Opening.md',
      'Opening (Devopsdays Ghent 2019).md',
      'Opening (Devopsdays Ghent 2019) 2.md',
      'Opening (Devopsdays Ghent 2019) 3.md',
    ]);
    assert.deepEqual(take(3, 'Opening', null), ['Opening.md', 'Opening 2.md', 'Opening 3.md']);
  });

  it('is cut between words, never inside a character', () => {
    assert.equal(first('word '.repeat(100)), `${'word '.repeat(35).trim()}.md`);
    assert.equal(first('👩‍👩‍👧'.repeat(100)).includes('\uFFFD'), false);
    assert.equal(first('日'.repeat(200)), `${'日'.repeat(59)}.md`);
  });

  it('tells names apart that no system has apart', () => {
    assert.equal(nameKey('Straße.md'), nameKey('STRASSE.MD'));
    assert.equal(nameKey('e\u0301.md'), nameKey('\u00c9.md'));
    assert.notEqual(nameKey('a.md'), nameKey('b.md'));
  });

  it('is safe on every system, and every name of a talk is another file', () => {
    const signs =
      'a b . / \\ : * ? " < > | # ^ [ ] ~ \u0000 \u001f \u007f \u202e \u200b \u0301 \u00a0 日 😀 CON nul .. \uD800';
    const letters = fc.constantFrom(' ', ...signs.split(' '));
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(letters, { maxLength: 300 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(title, fc.option(title), (words, event) => {
        const names = take(4, words, event);
        for (const name of names) {
          assert.ok(bytes(name) <= 200, 'room for the name it is written under first');
          assert.match(name, /^[^\s.].*\.md$/u);
          assert.doesNotMatch(name, /[/\\:*?"<>|#^[\]\p{Cc}\p{Cf}]/u);
          assert.doesNotMatch(name, /[ .]\.md$/u);
          assert.doesNotMatch(name, /^(con|prn|aux|nul|com\d|lpt\d) *\./i);
          assert.equal(name, name.normalize('NFC'));
          assert.doesNotMatch(name, /\p{Cs}/u);
        }
        assert.equal(new Set(names.map(nameKey)).size, names.length);
      }),
    );
  });
});
