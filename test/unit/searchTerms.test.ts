import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allowedEdits, editDistance } from '../../src/core/editDistance';
import { fold, foldWithOffsets, originalRange } from '../../src/core/folding';
import { TermKind, visitTerms } from '../../src/core/search/terms';
import { stemOf } from '../../src/core/search/wordForms';
import { documentOf, idsFound, searchOf } from '../support/searchDocuments';

describe('Folding', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Crème BRÛLÉE', 'creme brulee'],
    ['Straße', 'strasse'],
    ['Øresund, Łódź', 'oresund, lodz'],
    ['ﬁle', 'file'],
    ['ＦＵＬＬ', 'full'],
    ['CO₂', 'co2'],
    ['İstanbul ısı', 'istanbul isi'],
    ['Σίσυφος', 'σισυφοσ'],
    ['한국어', '한국어'],
    ['が', 'が'],
    ['हिन्दी', 'हिन्दी'],
    ['שָׁלוֹם', 'שלום'],
  ];
  for (const [text, folded] of table)
    it(`makes “${folded}” of “${text}”, composed and decomposed`, () => {
      assert.equal(fold(text), folded);
      assert.equal(fold(text.normalize('NFD')), folded);
    });

  it('knows where each letter comes from', () => {
    const folded = foldWithOffsets('aß🎉e\u0301x');
    assert.equal(folded.text, 'ass🎉ex');
    assert.deepEqual(originalRange(folded, 1, 2), [1, 2], 'a letter that became two is whole');
    assert.deepEqual(originalRange(folded, 5, 6), [4, 6], 'a mark belongs to its letter');
    assert.deepEqual(originalRange(folded, 6, 7), [6, 7]);
  });
});

describe('Terms', () => {
  const termsOf = (text: string): string[] => {
    const terms: string[] = [];
    visitTerms(text, (term, kind) =>
      terms.push((kind === TermKind.Whole ? '=' : kind === TermKind.Ending ? '~' : '') + term),
    );
    return terms;
  };
  const table: readonly (readonly [string, string])[] = [
    ['CI/CD', '=cicd ci cd'],
    ['day-to-day', '=daytoday day to day'],
    ['DevSecOps', 'devsecops ~secops ~ops'],
    ['JavaScript', 'javascript ~script'],
    ['C++ and C#, F#.', 'c++ and c# f#'],
    ['use .NET now', 'use =.net net now'],
    ['ASP.NET', '=aspnet asp net'],
    ['node.js', '=nodejs node js'],
    ['k8s', 'k8s'],
    ['Python 3.11', 'python =3.11 3 11'],
    ['Python’s guts', 'python guts'],
    ['don’t', 'dont'],
    ['O’Reilly', '=oreilly o reilly'],
    ['10,000 users', '=10000 10 000 users'],
    ['end. Next', 'end next'],
    ['機械学習', '機械 械学 学習 習'],
    ['🎉 party', 'party'],
  ];
  for (const [text, terms] of table)
    it(`of “${text}” are ${terms}`, () => assert.equal(termsOf(text).join(' '), terms));
});

describe('Compounds', () => {
  const search = searchOf(
    [
      'Our CI/CD pipeline',
      'DevSecOps at home',
      'A day-to-day routine',
      'Modern C++',
      '.NET in Linux',
      'k8s in anger',
      'All of node.js',
      'Plain C',
    ].map((title) => documentOf(title)),
  );
  const table: readonly (readonly [string, string])[] = [
    ['ci/cd', 'Our CI/CD pipeline'],
    ['cicd', 'Our CI/CD pipeline'],
    ['cd', 'Our CI/CD pipeline'],
    ['devsecops', 'DevSecOps at home'],
    ['secops', 'DevSecOps at home'],
    ['ops', 'DevSecOps at home'],
    ['day-to-day', 'A day-to-day routine'],
    ['daytoday', 'A day-to-day routine'],
    ['c++', 'Modern C++'],
    ['.net', '.NET in Linux'],
    ['net', '.NET in Linux'],
    ['k8s', 'k8s in anger'],
    ['nodejs', 'All of node.js'],
    ['node.js', 'All of node.js'],
    ['js', 'All of node.js'],
  ];
  for (const [query, title] of table)
    it(`“${query}” finds “${title}” first`, () => assert.equal(idsFound(search, query)[0], title));
});

describe('Word forms', () => {
  for (const [one, other] of [
    ['deploys', 'deploying'],
    ['policies', 'policy'],
    ['coding', 'code'],
    ['running', 'runs'],
    ['managed', 'manage'],
    ['boxes', 'box'],
  ] as const)
    it(`“${one}” and “${other}” are forms of one word`, () => assert.equal(stemOf(one), stemOf(other)));
  for (const [one, other] of [
    ['note', 'not'],
    ['string', 'str'],
    ['user', 'us'],
    ['code', 'cod'],
  ] as const)
    it(`“${one}” and “${other}” are not`, () => assert.notEqual(stemOf(one), stemOf(other)));

  it('come behind the word as typed', () => {
    const search = searchOf([documentOf('Deploying fast'), documentOf('One deploy a day')]);
    assert.deepEqual(idsFound(search, 'deploy'), ['One deploy a day', 'Deploying fast']);
  });
});

describe('Edits', () => {
  it('are counted up to a bound, a swap of neighbours as one', () => {
    assert.equal(editDistance('clowd', 'cloud', 1), 1);
    assert.equal(editDistance('kuberntees', 'kubernetes', 2), 1);
    assert.equal(editDistance('abcd', 'dcba', 2), 3);
  });
  it('are allowed by the number of letters, and never in what holds a digit', () => {
    assert.deepEqual(['cat', 'cloud', 'kubernetes', '2019', 'python3'].map(allowedEdits), [0, 1, 2, 0, 0]);
  });
  it('are forgiven in any word that somebody may type, and not looked for in longer ones', () => {
    const long = 'donaudampfschifffahrtsgesellschaftskapit'.slice(0, 39);
    const longer = 'abcdefghij'.repeat(5);
    const search = searchOf([documentOf(long), documentOf(longer)]);
    assert.deepEqual(idsFound(search, `x${long}`), [long]);
    assert.deepEqual(idsFound(search, longer), [longer]);
    assert.deepEqual(idsFound(search, `x${longer}`), []);
  });
  it('do not turn one year into another', () => {
    const search = searchOf([documentOf('Review of 2018'), documentOf('Review of 2019')]);
    assert.deepEqual(idsFound(search, '2019'), ['Review of 2019']);
  });
  it('do not make a word with a digit of a word without', () => {
    const search = searchOf([documentOf('The bytes of utf8'), documentOf('Your type5 tests'), documentOf('All types')]);
    assert.deepEqual(idsFound(search, 'utfs'), []);
    assert.deepEqual(idsFound(search, 'typed'), ['All types']);
  });
});
