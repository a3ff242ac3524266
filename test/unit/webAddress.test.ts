import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { resolveAddress } from '../../src/core/webAddress';

const PIECES =
  '/ // . .. %2e %2E %41 %zz images .png ? # \\ @ : ; & = + , - ~ é | " 2020 example.org http: https: ftp:'.split(' ');
const BASES =
  'https://blog.example.org/2020/post/ http://example.org https://example.org?q=/r https://example.org#/f https://user:word@example.org/ https://EXAMPLE.org/ https://example.org:8080/ https://xn--bcher-kva.example/ https://192.0.2.1/a https://example.org\\a/'.split(
    ' ',
  );

/** What the platform makes of an address, where that is one of the web. */
function byPlatform(address: string, base: string): string | null {
  const url = URL.canParse(address, base) ? new URL(address, base) : null;
  return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : null;
}

describe('an address of a feed', () => {
  it('resolves as the platform resolves it', () => {
    const address = fc
      .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(address, fc.constantFrom(...BASES), (written, base) => {
        assert.equal(resolveAddress(written, base), byPlatform(written, base));
      }),
      { numRuns: 20_000 },
    );
  });

  it('may name a place of its site, or another site', () => {
    const base = 'https://blog.example.org/2020/post/';
    assert.equal(resolveAddress('/images/one.png', base), 'https://blog.example.org/images/one.png');
    assert.equal(resolveAddress('//images.example/one.png', base), 'https://images.example/one.png');
    assert.equal(resolveAddress('/%2e%2e/one.png', base), 'https://blog.example.org/one.png');
  });
});
