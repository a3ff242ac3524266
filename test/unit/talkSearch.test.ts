import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Catalog, Talk } from '../../src/core/records';
import { buildLibrary } from '../../src/core/library/buildLibrary';
import { EMPTY_CATALOG } from '../../src/core/library/library';
import { runToEnd } from '../../src/core/steps';
import { searchDocuments, type SearchDocument } from '../../src/core/search/searchDocument';
import { Tier } from '../../src/core/search/tiers';
import { TalkSearch } from '../../src/core/search/talkSearch';
import { postDocument, type WrittenPost } from '../support/postDocuments';
import { documentOf, idsFound, searchOf } from '../support/searchDocuments';

/** What search is given of a weblog. */
function documentsOf(posts: readonly WrittenPost[]): readonly SearchDocument[] {
  const { catalog, bodies } = runToEnd(buildLibrary([postDocument(posts)]));
  const byPost = new Map(bodies.map((body) => [body.post, body]));
  return [...searchDocuments(catalog, { body: (post) => byPost.get(post) })];
}

describe('The order of hits', () => {
  it('is title as typed, exact words, beginnings, typos', () => {
    const search = searchOf([
      documentOf('Clout'),
      documentOf('Cloudy days'),
      documentOf('A private cloud'),
      documentOf('Cloud'),
    ]);
    assert.deepEqual(idsFound(search, 'cloud'), ['Cloud', 'A private cloud', 'Cloudy days', 'Clout']);
  });

  it('puts the talks of a speaker first whose name is typed', () => {
    const search = searchOf([
      documentOf('About Ada Lovelace and others', { text: 'Ada Lovelace, Ada Lovelace' }),
      documentOf('Engines', { speakers: ['Ada Lovelace'] }),
      documentOf('Interview', { speakers: ['Ada King', 'Bob Lovelace'] }),
    ]);
    assert.equal(idsFound(search, 'ada lovelace')[0], 'Engines');
  });

  it('puts a word in the title before the same word in the text', () => {
    const search = searchOf([
      documentOf('Other', { text: 'All of kafka. Kafka, kafka!' }),
      documentOf('Streams with Kafka'),
    ]);
    assert.equal(idsFound(search, 'kafka')[0], 'Streams with Kafka');
  });

  it('puts several words in a title, in other forms or begun, before the same words here and there in a text', () => {
    const search = searchOf([
      documentOf('Scattered', { text: 'one pipeline, and what it builds, has boost and performance' }),
      documentOf('We build a pipeline'),
      documentOf('Boosting the performance'),
    ]);
    assert.equal(idsFound(search, 'builds pipeline')[0], 'We build a pipeline');
    assert.equal(idsFound(search, 'performance boost')[0], 'Boosting the performance');
  });

  it('puts a word that stands in a text before a title in which another word begins so', () => {
    const search = searchOf([documentOf('All of googling'), documentOf('Languages', { text: 'such as go' })]);
    assert.equal(idsFound(search, 'go')[0], 'Languages');
  });

  it('puts words of the talk itself before those that it merely inherits as tags', () => {
    const search = searchOf([
      documentOf('Tagged', { text: 'we reduced much', tags: ['costs'] }),
      documentOf('Literal', { text: 'and so, after some more words than there, we reduced costs' }),
    ]);
    assert.deepEqual(idsFound(search, 'reduced costs'), ['Literal', 'Tagged']);
  });

  it('sets apart, uncounted, what holds the words by typos beside what holds them as typed', () => {
    const search = searchOf([documentOf('York'), documentOf('Work'), documentOf('Fork')]);
    const { total, byTypos, hits } = search.search('york');
    assert.deepEqual([total, byTypos, hits[0]?.id], [1, 2, 'York']);
    assert.deepEqual(
      search.matches('york').map(({ id }) => id),
      ['York'],
    );
  });

  it('puts the rarer word first where no talk has all of them', () => {
    const tutorials = Array.from({ length: 9 }, (_, n) => documentOf(`Tutorial ${n}`, { about: ['tutorial'] }));
    const search = searchOf([...tutorials, documentOf('Loops', { about: ['asyncio'] })]);
    assert.equal(idsFound(search, 'asyncio tutorial')[0], 'Loops');
  });

  it('puts what a talk is about before what its post is tagged with', () => {
    const search = searchOf([documentOf('One', { tags: ['terraform'] }), documentOf('Two', { about: ['terraform'] })]);
    assert.deepEqual(idsFound(search, 'terraform'), ['Two', 'One']);
  });

  it('puts all words before some of them', () => {
    const search = searchOf([documentOf('Chaos chaos chaos'), documentOf('Other', { text: 'chaos with engineering' })]);
    const { hits, total } = search.search('chaos engineering');
    assert.deepEqual(
      hits.map(({ id }) => id),
      ['Other', 'Chaos chaos chaos'],
    );
    assert.equal(total, 1, 'only one has both');
  });

  describe('where a title lacks one of several words', () => {
    const search = searchOf([
      documentOf('Monitoring with Prometheus and Loki'),
      documentOf('Monitoring with Prometheus, Loki and Grafana'),
      documentOf('Notes on observing', { text: 'monitoring, prometheus, lokis and grafana' }),
    ]);
    const [BOTH, ALL, TEXT] = [
      'Monitoring with Prometheus and Loki',
      'Monitoring with Prometheus, Loki and Grafana',
      'Notes on observing',
    ];

    it('comes behind those that hold all, however one word was typed, and before texts', () => {
      for (const word of ['grafana', 'grafanna', 'graf'])
        assert.deepEqual(idsFound(search, `monitoring prometheus loki ${word}`), [ALL, BOTH, TEXT], word);
    });

    it('says so, and is counted apart', () => {
      const { total, lackingOne, hits } = search.search('monitoring prometheus loki grafana');
      assert.deepEqual([total, lackingOne], [3, 1]);
      assert.deepEqual(
        hits.map(({ lacks }) => lacks),
        [undefined, 'grafana', undefined],
      );
    });

    it('is found where a word is nowhere, and not by two words alone', () => {
      const { total, lackingOne, hits } = search.search('prometheus loki zyxwvut');
      assert.deepEqual([total, lackingOne, hits[0]?.lacks], [2, 2, 'zyxwvut']);
      assert.equal(search.search('loki zyxwvut').lackingOne, 0);
    });

    it('stays below where three words are asked for, and others hold them all', () => {
      const three = searchOf([documentOf('Simple source'), documentOf('Scattered', { text: 'best simple source' })]);
      assert.deepEqual(idsFound(three, 'simple source best'), ['Scattered', 'Simple source']);
      const by = searchOf([documentOf('Simple source'), documentOf('Scattered', { text: 'beast simple source' })]);
      assert.equal(idsFound(by, 'simple source best')[0], 'Simple source');
    });

    it('counts a word once that was typed several times', () => {
      const data = searchOf([documentOf('Data'), documentOf('Alpha', { text: 'data kubernetes' })]);
      const { total, hits } = data.search('data data data kubernetes');
      assert.deepEqual([total, hits[0]?.id], [1, 'Alpha']);
    });
  });

  it('asks for no stop words beside two other words, and does beside one', () => {
    const search = searchOf([
      documentOf('The long one', { text: 'a talk about all and the: data here, pandas there' }),
      documentOf('Plots of data with pandas'),
      documentOf('Who needs data'),
    ]);
    const question = 'the talk about data and pandas';
    assert.deepEqual(idsFound(search, question).slice(0, 2), ['Plots of data with pandas', 'The long one']);
    assert.equal(search.search(question).total, 2);
    // Nor are they marked, or a reason to show a stretch of the text.
    const words = search.search(question).hits.flatMap(({ why }) => why.map(({ word }) => word));
    assert.deepEqual([...new Set(words)].sort(), ['data', 'pandas']);
    assert.equal(search.search('who data').total, 1);
    assert.equal(search.search('the talk about').total, 1);
    // A phrase is asked for as its words are.
    assert.equal(search.search('who talks about "data with pandas"').hits[0]?.tier, Tier.NameWords);
  });

  it('asks for a stop word as long as it may go on', () => {
    const search = searchOf([documentOf('Python on the web'), documentOf('Python web docs')]);
    for (const query of ['python web d', 'python web do', 'python web doc'])
      assert.equal(search.search(query).total, 1, query);
    assert.equal(search.search('python web do ').total, 2);
  });

  it('puts a title first in which the words stand in the order typed', () => {
    const search = searchOf([documentOf('Code as infrastructure'), documentOf('Infrastructure, and code')]);
    assert.deepEqual(idsFound(search, 'infra code'), ['Infrastructure, and code', 'Code as infrastructure']);
    assert.deepEqual(idsFound(search, 'code infrastruct'), ['Code as infrastructure', 'Infrastructure, and code']);
    const misspelt = searchOf([
      documentOf('A Robot that will build', { date: '2024-01-01' }),
      documentOf('You can build a Robot', { date: '2020-01-01' }),
    ]);
    assert.equal(idsFound(misspelt, 'bzild robot')[0], 'You can build a Robot');
  });

  it('looks at the order of the words of a script without spaces and of compounds, too', () => {
    const search = searchOf([
      documentOf('仕事と機械学習', { date: '2024-01-01' }),
      documentOf('機械学習と仕事', { date: '2020-01-01' }),
      documentOf('Jobs in the CI/CD', { date: '2024-01-01' }),
      documentOf('CI/CD for the Jobs', { date: '2020-01-01' }),
    ]);
    assert.equal(idsFound(search, '機械 仕事')[0], '機械学習と仕事');
    assert.equal(idsFound(search, 'ci/cd jobs')[0], 'CI/CD for the Jobs');
  });

  it('puts whole words in a title before a title that begins with what was typed and goes on within the word', () => {
    const search = searchOf([documentOf('Better APIs with GraphQL'), documentOf('A better C API for Python')]);
    assert.deepEqual(idsFound(search, 'better api'), ['A better C API for Python', 'Better APIs with GraphQL']);
    assert.equal(idsFound(search, 'Better API')[0], 'Better APIs with GraphQL', 'written just so');
    assert.equal(idsFound(search, 'better apis')[0], 'Better APIs with GraphQL');
  });

  it('does not depend on the order of the documents', () => {
    const documents = Array.from({ length: 40 }, (_, n) =>
      documentOf(`Talk ${n % 7}`, { id: `t${n}`, text: `word${n % 3} same` }),
    );
    const reversed = [...documents].reverse();
    for (const query of ['talk', 'same', 'word1', 'talk 3', '-word2'])
      assert.deepEqual(searchOf(reversed).search(query), searchOf(documents).search(query));
  });
});

describe('Words with signs', () => {
  it('are the words, and not titles that begin with their letter', () => {
    const search = searchOf([
      documentOf('Cats'),
      documentOf('Networks'),
      documentOf('Links', { text: 'slides.net' }),
      documentOf('Fast code', { text: 'in C++' }),
      documentOf('C# for all'),
      documentOf('Second language for .NET'),
    ]);
    assert.deepEqual(idsFound(search, 'c++'), ['Fast code']);
    assert.equal(idsFound(search, 'c#')[0], 'C# for all');
    assert.ok(!idsFound(search, 'c#').includes('Cats'));
    const [first, ...others] = search.search('.net').hits;
    assert.equal(first?.id, 'Second language for .NET');
    assert.ok(others.every(({ tier }) => tier > first.tier));
    assert.deepEqual(
      first.why.map(({ field, term, how }) => [field, term, how]),
      [
        ['title', '.net', 'exact'],
        ['title', 'net', 'exact'],
      ],
    );
  });

  it('are numbers only in their order', () => {
    for (const [query, title] of [
      ['python 2.3', 'Python 3.2 is out'],
      ['2019-05-06', 'Review of 2019-06-05'],
      ['1/2', 'Odds of 2/1'],
    ] as const) {
      const { hits } = searchOf([documentOf(title)]).search(query);
      assert.ok(
        hits.every(({ tier }) => tier === Tier.Some),
        query,
      );
    }
    assert.deepEqual(idsFound(searchOf([documentOf('Python 3.2 is out')]), 'python 3.2'), ['Python 3.2 is out']);
    assert.deepEqual(idsFound(searchOf([documentOf('Review of 2019-06-05')]), '2019/06/05'), ['Review of 2019-06-05']);
  });
});

describe('One letter', () => {
  const search = searchOf([
    documentOf('The R language'),
    documentOf('Other', { text: 'r and rust' }),
    documentOf('Third', { speakers: ['Rob Pike'] }),
  ]);
  it('looks at titles and speakers only', () => {
    assert.deepEqual(idsFound(search, 'r'), ['The R language', 'Third']);
  });
});

describe('Signs alone', () => {
  const search = searchOf(['???', '??? Why', '😀!', '“…”', 'Other'].map((title) => documentOf(title)));

  it('find the titles that are signs, as they begin, and nothing else', () => {
    assert.deepEqual(idsFound(search, '??'), ['???']);
    assert.deepEqual(idsFound(search, ' 😀 '), ['😀!']);
    assert.deepEqual(idsFound(search, '"…"'), ['“…”']);
    for (const text of ['!!!', '-', '🎉']) {
      assert.deepEqual([search.search(text).total, search.matches(text)], [0, []], text);
    }
  });

  it('leave filters, and what is left out, as they are', () => {
    assert.equal(search.search('!!! -why').total, 4);
    assert.equal(search.search('!!! kind:talk').total, 5);
    assert.equal(search.search('').total, 5);
  });
});

describe('A long text', () => {
  it('is looked for by its first words, and finds each talk once', () => {
    const found = searchOf([documentOf('Rockets', { text: 'rocket '.repeat(9) })]).search('rocket '.repeat(600));
    assert.deepEqual([found.total, found.hits.length], [1, 1]);
  });
});

describe('Filters', () => {
  const search = searchOf([
    documentOf('A', {
      speakers: ['Amir Shaked'],
      tags: ['costs', 'cloud native'],
      event: 'All Day DevOps 2022',
      year: 2022,
      date: '2022-11-10',
      feeds: ['https://a.example/feed', 'Weblog A'],
    }),
    documentOf('B', {
      speakers: ['Amira Bell', 'José Pérez'],
      about: ['costs'],
      event: 'FOSDEM',
      year: 2019,
      date: '2019-02-03',
      talkKind: 'keynote',
    }),
    documentOf('C', { kind: 'post', talkKind: null, year: 2020, date: '2020-06-01', text: 'costs' }),
    documentOf('D', { kind: 'note', talkKind: null }),
  ]);
  const table: readonly (readonly [string, string])[] = [
    ['speaker:amir', 'A B'],
    ['speaker:"amir shaked"', 'A'],
    ['speaker:shaked', 'A'],
    ['speaker:jose speaker:amira', 'B'],
    ['tag:cost', 'A B'],
    ['tag:cloud-native', 'A'],
    ['event:"all day"', 'A'],
    ['event:fosdem event:all', 'A B'],
    ['kind:talk', 'A B'],
    ['kind:key', 'B'],
    ['kind:article', 'C'],
    ['kind:post kind:note', 'C D'],
    ['year:2019..2020', 'C B'],
    ['year:2022', 'A'],
    ['year:20', 'A C B'],
    ['before:2020', 'B'],
    ['after:2019', 'A C'],
    ['after:2020-06', 'A'],
    ['feed:weblog', 'A'],
    ['feed:https://a.example', 'A'],
    ['-speaker:amir', 'C D'],
    ['costs year:2020', 'C'],
    ['-costs', 'D'],
    ['tag:', 'A C B D'],
    ['', 'A C B D'],
    ['has:note', 'B'],
    ['has:followup', 'A'],
    ['is:unread -has:note', 'C'],
  ];
  const flags = (id: string) => ({ hasNote: id === 'B', hasFollowUp: id === 'A', unread: id === 'C' || id === 'B' });
  for (const [query, ids] of table)
    it(`“${query}” leaves ${ids}, newest first`, () => assert.equal(idsFound(search, query, { flags }).join(' '), ids));
});

describe('A title that begins like a filter', () => {
  it('is found, and turns no filter off', () => {
    const some = Array.from({ length: 20 }, (_, n) => documentOf(`Talk ${n}`, { year: 2019 }));
    const search = searchOf([...some, documentOf('year:2019 in review', { year: 2020 })]);
    const { total, hits } = search.search('year:2019');
    assert.deepEqual([total, hits[0]?.id], [21, 'year:2019 in review']);
    assert.equal(search.matches('year:2019').length, 21);
    assert.equal(search.search('year:2020').total, 1);
  });
});

describe('Phrases and exclusions', () => {
  const search = searchOf([
    documentOf('A', { text: 'The supply chain attack of 2020' }),
    documentOf('B', { text: 'An attack on the chain of supply' }),
    documentOf('C', { text: 'supply', headings: ['chain'], speakers: ['Ann Supply', 'Chain Bob'] }),
    documentOf('D', { text: 'JavaScript, and the CI/CD supply' }),
  ]);
  const table: readonly (readonly [string, string])[] = [
    ['"supply chain"', 'A'],
    ['"supply cha', 'A'],
    ['-"supply chain" supply', 'B C D'],
    ['"ci/cd supply"', 'D'],
    ['"chain of supply" attack', 'B'],
    ['"no such words"', ''],
    ['supply -chain', 'D'],
    ['supply -java -ci/cd', 'A B C'],
    ['-chain -javascript', ''],
  ];
  for (const [query, ids] of table)
    it(`“${query}” leaves ${ids || 'nothing'}`, () => assert.equal(idsFound(search, query).sort().join(' '), ids));

  it('take a single letter of a script without spaces for what it begins, and what it ends', () => {
    const one = searchOf(['機械学習', '待機', 'python 機械', 'Other'].map((title) => documentOf(title)));
    assert.deepEqual(idsFound(one, '"機"').sort(), ['python 機械', '待機', '機械学習']);
    assert.deepEqual(idsFound(one, '"python 機"'), ['python 機械']);
    assert.deepEqual(idsFound(one, '"械機"'), []);
    for (const query of ['-機', '-"機"']) assert.deepEqual(idsFound(one, query), ['Other'], query);
    assert.deepEqual(idsFound(one, '-習').sort(), ['Other', 'python 機械', '待機']);
  });

  it('exclude a single letter where it would be found', () => {
    const one = searchOf([
      documentOf('Modern C'),
      documentOf('Of vitamins', { text: 'plan c' }),
      documentOf('By whom', { speakers: ['Ada C. Go'] }),
    ]);
    assert.deepEqual(idsFound(one, 'c').sort(), ['By whom', 'Modern C']);
    assert.deepEqual(idsFound(one, '-c'), ['Of vitamins']);
  });

  it('put the phrase first where it makes up more, whatever its words are worth elsewhere', () => {
    const filler = 'filler words '.repeat(40);
    const one = searchOf([
      documentOf('Long', { text: `${filler} take a look at` }),
      documentOf('Take and look', { text: `${filler} ${filler} take a look at`, headings: ['Look'] }),
      documentOf('Short', { text: 'here we take a look at tests' }),
      documentOf('Twice', { text: `${filler} take a look at, take a look at` }),
      documentOf('Now take a look at this'),
    ]);
    assert.deepEqual(idsFound(one, '"take a look at"'), [
      'Now take a look at this',
      'Short',
      'Twice',
      'Long',
      'Take and look',
    ]);
  });

  it('put the title first that holds the phrase with the same signs, and with the capitals that were typed', () => {
    const titles = ['A guide to data, science now', 'B guide to data science now', 'C guide to Data Science now'];
    const one = searchOf(titles.map((title) => documentOf(title)));
    const found = (query: string): string =>
      idsFound(one, query)
        .map((id) => id.charAt(0))
        .join(' ');
    assert.equal(found('"Data Science"'), 'C B A');
    assert.equal(found('"data science"'), 'B C A');
    assert.equal(found('"data, science"'), 'A B C');
  });

  it('take the first word of a phrase that is being typed for a word, until the next one is begun', () => {
    const search = searchOf([documentOf('Scaling down'), documentOf('At scale'), documentOf('Scale at last')]);
    assert.deepEqual(idsFound(search, '"sc').toSorted(), idsFound(search, 'sc').toSorted());
    assert.deepEqual(idsFound(search, '"scale a'), ['Scale at last']);
    assert.deepEqual(idsFound(search, '"scal"'), []);
  });

  it('count a phrase less in a field where many documents have it', () => {
    const tags = ['natural language processing', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const tagged = Array.from({ length: 30 }, (_, n) => documentOf(`Tagged ${n}`, { tags }));
    const others = Array.from({ length: 30 }, (_, n) => documentOf(`Other ${n}`));
    const text = `${'filler words '.repeat(8)} natural language processing`;
    const one = searchOf([...tagged, ...others, documentOf('Told', { text })]);
    assert.equal(idsFound(one, '"natural language processing"')[0], 'Told');
  });

  it('leave a title alone that has a minus sign of its own', () => {
    const one = searchOf([documentOf('Light up your life -with python'), documentOf('Light up')]);
    assert.equal(idsFound(one, 'light up your life -with py')[0], 'Light up your life -with python');
    assert.deepEqual(idsFound(one, 'light -python'), ['Light up']);
  });
});

describe('Tags that a talk merely inherits', () => {
  const tagged = (title: string, more: Parameters<typeof documentOf>[1] = {}) =>
    documentOf(title, { tags: ['costs'], ...more });
  const about = documentOf('About', { about: ['costs'], text: 'costs' });
  const text = documentOf('Text', { text: `${'filler '.repeat(80)} costs` });
  const summary = (documents: readonly SearchDocument[], query: string) => {
    const search = searchOf(documents);
    const { total, alsoTagged, hits } = search.search(query);
    assert.equal(search.matches(query).length, total);
    return { total, alsoTagged, ids: hits.map(({ id }) => id) };
  };

  it('stand below every text with the word, and are counted apart', () => {
    assert.deepEqual(summary([tagged('A'), tagged('B'), text, about], 'costs'), {
      total: 2,
      alsoTagged: 2,
      ids: ['About', 'Text', 'A', 'B'],
    });
    assert.deepEqual(summary([tagged('A'), text], '"costs"').ids, ['Text', 'A']);
  });

  it('do so too where the text has only something like the word', () => {
    const like = tagged('Like', { text: 'hosts' });
    assert.deepEqual(summary([like, text], 'costs'), { total: 1, alsoTagged: 1, ids: ['Text', 'Like'] });
  });

  it('do so too where the word was typed wrongly', () => {
    const terraform = { tags: ['terraform'] };
    const documents = [
      documentOf('A', terraform),
      documentOf('Text', { text: `${'filler '.repeat(80)} terraform` }),
      documentOf('B', terraform),
    ];
    assert.deepEqual(summary(documents, 'terrafrom'), { total: 1, alsoTagged: 2, ids: ['Text', 'A', 'B'] });
  });

  it('are what is found where nothing holds the word itself', () => {
    assert.deepEqual(summary([tagged('A'), documentOf('B', { text: 'hosts' })], 'costs'), {
      total: 1,
      alsoTagged: 0,
      ids: ['A', 'B'],
    });
  });

  it('count where another word stands in the talk itself', () => {
    assert.deepEqual(summary([tagged('Reduced'), about], 'reduced costs'), {
      total: 1,
      alsoTagged: 0,
      ids: ['Reduced', 'About'],
    });
  });

  it('are an article’s own', () => {
    assert.equal(summary([tagged('Article', { kind: 'post', talkKind: null }), text], 'costs').total, 2);
  });

  it('are found by their filter', () => {
    assert.deepEqual(summary([tagged('A'), about], 'tag:costs'), { total: 2, alsoTagged: 0, ids: ['A', 'About'] });
  });
});

describe('What no talk of a post holds', () => {
  const html = `<p>A great first day in the sun.</p><h2>Scaling Clouds — Anna Jansen</h2><p>About clouds and pasta machines.</p>
    <h2>Failing Well — Bob Smith</h2><p>About failing.</p><h2>Testing Pipelines — Mary Jones</h2><p>About tests.</p>
    <h2>Lunch</h2><p>Lasagna, pasta, pasta and pasta.</p>`;
  const documents = documentsOf([
    { title: 'CloudConf 2020', tags: ['clouds'], html },
    { title: 'An article', html: '<p>Nothing.</p>' },
  ]);
  const search = searchOf(documents);
  const post = 'https://blog.example.org/0/';

  it('is found by its introduction, its other sections and its title, and leads to the post', () => {
    for (const query of ['lasagna', '"great first day"', 'cloudconf lasagna kind:post', 'lunch event:cloudconf'])
      assert.deepEqual(idsFound(search, query), [post], query);
    assert.equal(idsFound(search, 'cloudconf 2020')[0], post);
  });

  it('comes behind talks that answer as well', () => {
    assert.deepEqual(idsFound(search, 'pasta'), [`${post}#scaling-clouds--anna-jansen`, post]);
  });

  it('is no talk, no article, and no answer to filters alone', () => {
    for (const query of ['', 'event:cloudconf', 'year:2020', 'kind:post', 'lasagna kind:article', 'lasagna kind:talk'])
      assert.ok(!idsFound(search, query).includes(post), query);
    assert.equal(search.matches('').length, 4);
  });
});

describe('Reasons', () => {
  const search = searchOf([
    documentOf('Terraform at scale', {
      speakers: ['Amir Shaked'],
      text: 'We deployed terraforming kuberntes.',
      notes: 'terraform again',
    }),
  ]);
  it('name field, word, term and how they met', () => {
    assert.deepEqual(search.search('terraform amir').hits[0]?.why, [
      { field: 'title', word: 'terraform', term: 'terraform', how: 'exact' },
      { field: 'text', word: 'terraform', term: 'terraforming', how: 'form' },
      { field: 'notes', word: 'terraform', term: 'terraform', how: 'exact' },
      { field: 'speakers', word: 'amir', term: 'amir', how: 'exact' },
    ]);
    assert.deepEqual(search.search('kubernetes').hits[0]?.why, [
      { field: 'text', word: 'kubernetes', term: 'kuberntes', how: 'typo', distance: 1 },
    ]);
    assert.deepEqual(search.search('shak "at sc').hits[0]?.why, [
      { field: 'speakers', word: 'shak', term: 'shaked', how: 'prefix' },
      { field: 'title', word: 'at sc', term: 'at sc', how: 'phrase', open: true },
    ]);
  });
});

describe('Search by titles only', () => {
  it('answers from the catalog, and says so', () => {
    const talk: Talk = {
      id: 't', title: 'Cloud costs', kind: 'talk', speakers: ['Amir Shaked'], speakerIds: ['amir-shaked'], post: 'p', event: null,
      date: '2022-11-10', url: '', tags: [], suggestions: [], mentions: [], gone: false,
    }; // prettier-ignore
    const catalog: Catalog = { ...EMPTY_CATALOG, talks: [talk] };
    const result = runToEnd(TalkSearch.titlesOnly(catalog)).search('amir');
    assert.deepEqual([result.titlesOnly, result.hits[0]?.id], [true, 't']);
  });
});
