import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFromItsSite, isSafeToAskFor } from '../../src/reader/imageSites';
import { imageTypeOf } from '../../src/reader/imageType';
import { noteTree } from '../../src/reader/noteText';
import { contentPolicy, newNonce, shellHtml } from '../../src/reader/readerHtml';
import { feed, libraryOf, post, talk } from '../support/readerLibrary';
import { pageLines } from '../support/pageLines';

describe('the policy of the page', () => {
  const source = 'https://*.vscode-cdn.net';
  const policy = (images: 'cached' | 'remote' | 'off'): string => contentPolicy({ images, source, nonce: 'N' });
  const around = (images: string): string =>
    `default-src 'none'; img-src ${images}; style-src ${source}; script-src 'nonce-N'; base-uri 'none'; form-action 'none'`;

  it('follows the setting for images and allows nothing else', () => {
    assert.equal(policy('cached'), around(source));
    assert.equal(policy('remote'), around(`${source} https:`));
    assert.equal(policy('off'), around("'none'"));
  });

  it('stands first in the document, with the nonce on our one script', () => {
    const words = { title: 'T', loading: 'L', selection: 'S', followUp: 'F', copyQuote: '</script><script>' };
    const printed = shellHtml({
      images: 'off',
      source,
      script: 'https://x/page.js',
      style: 'https://x/reader.css',
      nonce: 'N',
      lang: 'en',
      words,
    });
    const html = printed.replaceAll('&#x27;', "'");
    assert.match(
      html,
      /^<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none';/u,
    );
    assert.equal(html.match(/<script/gu)?.length, 1);
    assert.match(html, /<script nonce="N" src="https:\/\/x\/page\.js"><\/script>/u);
    assert.doesNotMatch(html, /style=|\son\w+=/u);
  });

  it('has a nonce that is never the same', () => {
    const made = new Set(Array.from({ length: 100 }, newNonce));
    assert.equal(made.size, 100);
    for (const nonce of made) assert.match(nonce, /^[0-9a-f]{32}$/u);
  });
});

describe('an image is fetched unasked', () => {
  const from = (url: string, image: string): boolean =>
    isFromItsSite(
      libraryOf([talk('a')], { feeds: [feed({ id: 'f', url })], posts: [post({ feeds: ['f'] })] }),
      post({ feeds: ['f'] }),
      new URL(image),
    );
  const table: readonly (readonly [feed: string, image: string, fetched: boolean])[] = [
    ['https://blog.example/feed.xml', 'https://blog.example/a.png', true],
    ['https://blog.example/feed.xml', 'https://www.blog.example/a.png', true],
    ['https://www.blog.example/feed.xml', 'https://blog.example/a.png', true],
    ['https://blog.example/feed.xml', 'https://cdn.blog.example/a.png', false],
    ['https://blog.example/feed.xml', 'https://blog.example.evil.example/a.png', false],
    ['https://blog.example/feed.xml', 'https://blog.example:8443/a.png', false],
    ['https://blog.example/feed.xml', 'https://tracker.example/a.png', false],
    ['https://blog.example/feed.xml', 'http://blog.example/a.png', false],
    ['http://blog.example/feed.xml', 'http://blog.example/a.png', true],
    ['http://blog.example/feed.xml', 'https://blog.example/a.png', true],
    ['file:///home/me/feed.xml', 'https://blog.example/a.png', false],
    ['file:///home/me/feed.xml', 'file:///home/me/a.png', false],
  ];
  for (const [address, image, fetched] of table)
    it(`${fetched ? 'from' : 'not from'} ${image} for a feed at ${address}`, () =>
      assert.equal(from(address, image), fetched));

  it('not where the post is in no feed that is followed', () => {
    const library = libraryOf([]);
    assert.equal(isFromItsSite(library, undefined, new URL('https://notes.example/a.png')), false);
    assert.equal(
      isFromItsSite(library, post({ feeds: ['https://gone.example/f.xml'] }), new URL('https://notes.example/a.png')),
      false,
    );
  });

  it('and when it is asked for, only over https', () => {
    assert.deepEqual(
      ['https://x/a', 'http://localhost/a', 'file:///a'].map((url) => isSafeToAskFor(new URL(url))),
      [true, false, false],
    );
  });
});

describe('what counts as an image', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const table: readonly (readonly [name: string, begins: string, type: string | undefined])[] = [
    ['PNG', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'png'],
    ['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF\0\x01', 'jpg'],
    ['GIF', 'GIF89a\x01\0\x01\0\0\0', 'gif'],
    ['WebP', 'RIFF\x24\0\0\0WEBPVP8 ', 'webp'],
    ['AVIF', '\0\0\0\x20ftypavif\0\0\0\0', 'avif'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg">', undefined],
    ['HTML', '<!doctype html><script>', undefined],
    ['an MP4 film', '\0\0\0\x20ftypisom\0\0\0\0', undefined],
    ['a WAV sound', 'RIFF\x24\0\0\0WAVEfmt ', undefined],
    ['nothing', '', undefined],
  ];
  for (const [name, begins, type] of table)
    it(`${name}: ${type ?? 'no image'}`, () => assert.equal(imageTypeOf(bytes(begins)), type));
});

describe('the user’s own words about a talk', () => {
  const lines = (text: string): readonly string[] | null => {
    const tree = noteTree(text, 'Cloud Costs');
    return tree && pageLines(tree);
  };

  it('come without front matter, the talk’s title and the tasks that stand beside them', () => {
    const note =
      '\ufeff---\r\ntalk: x\r\n---\r\n\r\n# Cloud Costs\r\n\r\n- [ ] Call Ann 📅 2026-12-01\r\n  * [x] done\r\n\r\nCompare **this**.\r\n\r\n## More\r\n\r\n- a point\r\n';
    assert.deepEqual(lines(note), ['Compare this.', '## More', 'a point']);
  });

  it('are nothing where the note is only its frame', () => {
    assert.equal(lines('---\ntalk: x\n---\n\n# Cloud Costs\n\n- [ ] Call Ann\n'), null);
    assert.equal(lines(''), null);
  });

  it('keep what looks like a task in code, and a title that is another', () => {
    assert.deepEqual(lines('# Other\n\n```md\n- [ ] example\n```\n'), ['# Other', '- [ ] example']);
    assert.deepEqual(lines('Text\n\n# Cloud Costs\n'), ['Text', '# Cloud Costs']);
  });

  it('an unclosed front matter is text', () => {
    assert.deepEqual(lines('---\nwords'), ['words']);
  });

  it('make links of web addresses only', () => {
    assert.deepEqual(
      lines('[a](https://x.example) <mailto:me@x.example> [b](command:quit) [c](vscode://x) [d](file:///x)'),
      [
        '[a](https://x.example) [mailto:me@x.example](mailto:me@x.example) [b](command:quit) [c](vscode://x) [d](file:///x)',
      ],
    );
  });
});
