import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { sanitisedHtml } from '../../src/core/html/talkHtml';
import type { PostBody } from '../../src/core/records';

const body = (source: string): PostBody => ({
  post: 'p',
  source,
  base: 'https://blog.example.org/2020/post/',
  url: 'https://blog.example.org/2020/post/',
  text: '',
  talks: [],
});
const safe = (source: string): string => sanitisedHtml(body(source));

/** What a browser makes of a page, scripting on and off: every element with its attributes. */
function elementsOf(html: string): readonly DefaultTreeAdapterTypes.Element[] {
  const found: DefaultTreeAdapterTypes.Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
    if ('content' in node) walk(node.content);
  };
  for (const scriptingEnabled of [true, false]) walk(parseFragment(html, { scriptingEnabled }));
  return found;
}

const HARMLESS =
  /^(?:a|abbr|address|article|aside|b|bdi|bdo|blockquote|br|caption|cite|code|col|colgroup|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|footer|h[1-6]|header|hgroup|hr|i|img|ins|kbd|li|main|mark|nav|ol|p|pre|q|rp|rt|ruby|s|samp|section|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|wbr)$/;

function assertHarmless(html: string): void {
  for (const { tagName, attrs, namespaceURI } of elementsOf(html)) {
    assert.match(tagName, HARMLESS, html);
    assert.equal(namespaceURI, 'http://www.w3.org/1999/xhtml', html);
    for (const { name, value } of attrs) {
      assert.doesNotMatch(
        name,
        /^(?:on|data-|style$|srcset$|formaction$|action$|background$|xlink|ping$|target$)/,
        html,
      );
      if (name === 'href') assert.match(value, /^(?:https?:\/\/|mailto:|#user-content-)/i, html);
      if (name === 'src' || name === 'cite') assert.match(value, /^https?:\/\//i, html);
      if (name === 'id') assert.match(value, /^user-content-/, html);
    }
  }
}

const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<img srcset="https://evil.example/x 2x" src="https://ok.example/a.png">',
  '<a href="javascript:alert(1)">a</a>',
  '<a href=" java\nscript:alert(1)">a</a>',
  '<a href="JaVaScRiPt&colon;alert(1)">a</a>',
  '<a href="command:workbench.action.terminal.new">a</a>',
  '<a href="vscode://file/etc/passwd">a</a>',
  '<a href="vscode-webview:x">a</a>',
  '<a href="data:text/html,<script>alert(1)</script>">a</a>',
  '<a href="file:///etc/passwd">a</a>',
  '<a href="blob:https://x/y">a</a>',
  '<a href="//evil.example/x" target="_top" ping="https://evil.example/p">a</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<style>body{background:url(https://evil.example)}</style>',
  '<p style="background:url(https://evil.example)">x</p>',
  '<link rel="stylesheet" href="https://evil.example/x.css">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<svg onload=alert(1)><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;"></table></mtext></math>',
  '<math><mi xlink:href="data:x,<script>alert(1)</script>"></math>',
  '<form action="https://evil.example"><input name=x><button formaction="javascript:alert(1)">go</button></form>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style></mglyph></form></mtext></math></form>',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<noembed><img title="</noembed><img src=x onerror=alert(1)>"></noembed>',
  '<xmp><img title="</xmp><img src=x onerror=alert(1)>"></xmp>',
  '<plaintext><img src=x onerror=alert(1)>',
  '<textarea><img title="</textarea><img src=x onerror=alert(1)>"></textarea>',
  '<title><img title="</title><img src=x onerror=alert(1)>"></title>',
  '<select><option><style></option></select><img src=x onerror=alert(1)></style>',
  '<object data="https://evil.example"></object><embed src="https://evil.example"><applet code=x></applet>',
  '<video src="https://evil.example/v" autoplay onplay=alert(1)><source src="https://evil.example/v"></video><audio src="https://evil.example/a"></audio>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<body onload=alert(1)><html onclick=alert(1)>',
  '<p id="app" name="app">x</p><a id="location" name="location"></a><img name="cookie" id="body">',
  '<p data-command="x" is="x-y" slot="z" part="w" nonce="1" autofocus tabindex=1 contenteditable accesskey=x draggable=true>x</p>',
  '<div class="monaco-editor">x</div>',
  '<a href="https://a.example" rel="opener" download="x">a</a>',
  '<table background="https://evil.example"><tr><td background="https://evil.example">x</td></tr></table>',
  '<portal src="https://evil.example"></portal><marquee onstart=alert(1)>x</marquee><x-y onclick=alert(1)>z</x-y>',
  '<!--><img src=x onerror=alert(1)>--><![CDATA[<script>alert(1)</script>]]><?php echo 1 ?>',
];

describe('HTML that is safe to show', () => {
  for (const source of HOSTILE) it(`makes harmless: ${source.slice(0, 70)}`, () => assertHarmless(safe(source)));

  it('keeps what text is made of', () => {
    const source =
      '<h2 id="a">A</h2><p>One <em>two</em> <strong>three</strong> <code class="language-ts">x</code> <q>q</q></p><ul><li>i</li></ul>' +
      '<pre><code>y\n z</code></pre><blockquote><p>b</p></blockquote><dl><dt>t</dt><dd>d</dd></dl><table><tbody><tr><td colspan="2">c</td></tr></tbody></table>';
    assert.equal(safe(source), source.replace('id="a"', 'id="user-content-a"'));
  });

  it('keeps the words of what it takes apart', () => {
    assert.equal(safe('<form><p>Hello <font color=red>there</font></p></form>'), '<p>Hello there</p>');
  });

  it('makes addresses absolute, those within the page too', () => {
    assert.equal(
      safe(
        '<a href="../other/">o</a><img src="/i.png" alt="An image"><a href="#elsewhere">e</a><p id="here"><a href="#here">h</a></p>',
      ),
      '<a href="https://blog.example.org/2020/other/" rel="noopener noreferrer">o</a><img src="https://blog.example.org/i.png" alt="An image">' +
        '<a href="https://blog.example.org/2020/post/#elsewhere" rel="noopener noreferrer">e</a>' +
        '<p id="user-content-here"><a href="#user-content-here" rel="noopener noreferrer">h</a></p>',
    );
  });

  it('never lets anything through that acts, whatever the content', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.constantFrom(
        '<svg>',
        '</svg>',
        '<math>',
        '<style>',
        '</style>',
        '<p>',
        '</p>',
        '<table>',
        '<td>',
        '<template>',
        '<!--',
        '-->',
        '"',
        "'",
        '>',
        '<a href="',
        ' onclick=alert(1) ',
        'javascript:',
        '<noscript>',
        '</noscript>',
        '<select>',
        '<title>',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => assertHarmless(safe(pieces.join('')))),
      { numRuns: 400 },
    );
  });
});
