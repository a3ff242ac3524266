import type { ExpectedTalk } from './headings.table';

/** A small post as a weblog publishes it, and the talks a reader would find in it. */
export interface PostRow {
  readonly name: string;
  readonly title: string;
  readonly tags?: readonly string[];
  /** The weblog's title; "A weblog" where it is not said. */
  readonly feed?: string;
  readonly html: string;
  readonly talks: readonly ExpectedTalk[];
  /** Written last, and looked at only when everything else was done. */
  readonly heldOut?: true;
}

export const POSTS: readonly PostRow[] = [
  {
    name: 'speaker in the first bold line below',
    title: 'PyCon UK 2018: my notes',
    html: `<p>Five days in Cardiff. Here is what I saw.</p>
      <h2 id="rediscovering">Rediscovering the joy of small programs</h2><p><strong>Emma Thorne</strong></p><p>She showed how small programs teach more than large ones.</p>
      <h2 id="hats">Hats, data and the census</h2><p><strong>Rashid Khan</strong></p><p>The census is a data set that everybody is in.</p>
      <h2 id="async">Async without tears</h2><p><strong>Lucy Wyman and Tom Ferris</strong></p><p>The event loop explained.</p>
      <h2 id="thanks">Thanks</h2><p>To all the organisers.</p>`,
    talks: [
      ['Rediscovering the joy of small programs', ['Emma Thorne']],
      ['Hats, data and the census', ['Rashid Khan']],
      ['Async without tears', ['Lucy Wyman', 'Tom Ferris']],
    ],
  },
  {
    name: 'speaker in the first italic line below, with company',
    title: 'GOTO Amsterdam 2017',
    html: `<h3>Continuous delivery the dirty way</h3><p><em>Ivo Verberk, Schuberg Philis</em></p><p>Pipelines are never clean.</p>
      <h3>The soul of a new machine learning team</h3><p><em>Katrien De Graeve (Microsoft)</em></p><p>Teams first.</p>
      <h3>Event storming</h3><p><em>Alberto Brandolini</em></p><p>Orange stickies everywhere.</p>`,
    talks: [
      ['Continuous delivery the dirty way', ['Ivo Verberk']],
      ['The soul of a new machine learning team', ['Katrien De Graeve']],
      ['Event storming', ['Alberto Brandolini']],
    ],
  },
  {
    name: 'labelled speaker lines',
    title: 'DevOpsCon Munich 2019',
    html: `<h2>Observability beyond logs</h2><p>Speaker: Erwin de Keijzer</p><p>Three pillars, or are there more?</p>
      <h2>Chaos in the warehouse</h2><p>Speakers: Mia Brandt and Lukas Vogel</p><p>They broke the conveyor belt.</p>
      <h2>Registration</h2><p>A long queue in the rain.</p>`,
    talks: [
      ['Observability beyond logs', ['Erwin de Keijzer']],
      ['Chaos in the warehouse', ['Mia Brandt', 'Lukas Vogel']],
    ],
  },
  {
    name: 'labelled speaker lines in German',
    title: 'Entwicklertag Karlsruhe 2018 – Notizen',
    html: `<h2>Refactoring in der Praxis</h2><p><b>Sprecher:</b> Jürgen Kaiser</p><p>Kleine Schritte, immer grün.</p>
      <h2>Domänen schneiden</h2><p><b>Sprecherin:</b> Carola Lilienthal</p><p>Der Kontext entscheidet.</p><h2>Mittagessen</h2><p>Maultaschen.</p>`,
    talks: [
      ['Refactoring in der Praxis', ['Jürgen Kaiser']],
      ['Domänen schneiden', ['Carola Lilienthal']],
    ],
  },
  {
    name: 'labelled speaker lines in Dutch and French',
    title: 'Een dag op de NLUUG voorjaarsconferentie 2016',
    html: `<h2>Lang leve IPv6</h2><p>Spreker: Iljitsch van Beijnum</p><p>Nu echt.</p><h2>Bouwen met Nix</h2><p>Spreker: Rok Garbas</p><p>Alles reproduceerbaar.</p><h2>Borrel</h2><p>Gezellig.</p>`,
    talks: [
      ['Lang leve IPv6', ['Iljitsch van Beijnum']],
      ['Bouwen met Nix', ['Rok Garbas']],
    ],
  },
  {
    name: 'the next heading names the speaker',
    title: 'RailsConf 2016 recap',
    html: `<h2>Turbolinks 5: I can’t believe it’s not native</h2><h3>Sam Stephenson</h3><p>How the adapters work.</p><h3>Questions</h3><p>Many.</p>
      <h2>Your software is broken: pay attention</h2><h3>James Smith</h3><p>Errors and what they tell.</p>
      <h2>Precompiling Ruby scripts</h2><h3>Koichi Sasada</h3><p>Myth and fact.</p>`,
    talks: [
      ['Turbolinks 5: I can’t believe it’s not native', ['Sam Stephenson']],
      ['Your software is broken: pay attention', ['James Smith']],
      ['Precompiling Ruby scripts', ['Koichi Sasada']],
    ],
  },
  {
    name: 'the speaker is the heading, the title the italic line below',
    title: 'CSSconf EU 2015',
    html: `<h2>Lea Verou</h2><p><em>Missing slice</em></p><p>Pie charts in CSS.</p><h2>Una Kravets</h2><p><em>Open source design</em></p><p>Designers belong on GitHub.</p><h2>Glen Maddern</h2><p><em>Interoperable CSS</em></p><p>Modules.</p>`,
    talks: [
      ['Missing slice', ['Lea Verou']],
      ['Open source design', ['Una Kravets']],
      ['Interoperable CSS', ['Glen Maddern']],
    ],
  },
  {
    name: 'a plain paragraph with nothing but the name',
    title: 'Notes from Lambda Days 2020',
    html: `<h2>Gleam: a friendly language</h2><p>Louis Pilfold</p><p>Types on the BEAM.</p><h2>Elixir in telecoms</h2><p>Agata Nowak</p><p>Nine nines.</p><h2>Effects in practice</h2><p>Jeremy Gibbons, University of Oxford</p><p>Algebra.</p>`,
    talks: [
      ['Gleam: a friendly language', ['Louis Pilfold']],
      ['Elixir in telecoms', ['Agata Nowak']],
      ['Effects in practice', ['Jeremy Gibbons']],
    ],
  },
  {
    name: 'linked headings with permalinks',
    title: 'Perl Toolchain Summit & conference talks 2019',
    html: `<h2 id="a"><a href="https://act.example.org/talk/1">Type checking Perl</a> — Sawyer Xavier <a class="headerlink" href="#a" title="Permanent link">¶</a></h2><p>x</p>
      <h2><a href="https://act.example.org/talk/2">Raku for the impatient — Elena Merelo</a> <a aria-hidden="true" class="anchor" href="#raku">#</a></h2><p>y</p>
      <h2 id="c"><a href="#c">CPAN at thirty — Neil Bowers</a></h2><p>z</p>`,
    talks: [
      ['Type checking Perl', ['Sawyer Xavier']],
      ['Raku for the impatient', ['Elena Merelo']],
      ['CPAN at thirty', ['Neil Bowers']],
    ],
  },
  {
    name: 'lines in bold instead of headings',
    title: 'Notes from WordCamp Utrecht 2019',
    html: `<p>I went to WordCamp again.</p><p><strong>Accessibility is for all – Rian Rietveld</strong></p><p>Use real buttons.</p><p><strong>Blocks, blocks, blocks – Marcel Bootsman</strong></p><p>Gutenberg everywhere.</p><p><strong>Note</strong></p><p>Slides follow.</p><p><strong>SEO in 2020 – Jono Alderson</strong></p><p>Speed.</p>`,
    talks: [
      ['Accessibility is for all', ['Rian Rietveld']],
      ['Blocks, blocks, blocks', ['Marcel Bootsman']],
      ['SEO in 2020', ['Jono Alderson']],
    ],
  },
  {
    name: 'a list of talks, each begun in bold',
    title: 'What I saw at 36C3',
    tags: ['ccc', 'conference'],
    html: `<p>My favourites:</p><ul><li><strong>Hacking the heart</strong> — Marie Moe<ul><li>Pacemakers have radios.</li></ul></li><li><strong>The ultimate Amiga talk</strong> — Bo Zimmermann<ul><li>Copper bars.</li></ul></li><li><strong>No roborders</strong> — Matthias Monroy</li></ul>`,
    talks: [
      ['Hacking the heart', ['Marie Moe']],
      ['The ultimate Amiga talk', ['Bo Zimmermann']],
      ['No roborders', ['Matthias Monroy']],
    ],
  },
  {
    name: 'groups with kind and track',
    title: 'Code Mesh 2018',
    html: `<h2>Keynotes</h2><h3>What software engineers can learn from air disasters — Martin Thompson</h3><p>a</p><h2>Track A</h2><h3>Idris 2 — Edwin Brady</h3><p>b</p><h3>Property testing — John Hughes</h3><p>c</p><h2>Lightning talks</h2><h3>My keyboard — Sofia Cole</h3><p>d</p><h2>Workshops</h2><h3>TLA+ — Hillel Wayne</h3><p>e</p>`,
    talks: [
      ['What software engineers can learn from air disasters', ['Martin Thompson'], 'keynote'],
      ['Idris 2', ['Edwin Brady']],
      ['Property testing', ['John Hughes']],
      ['My keyboard', ['Sofia Cole'], 'lightning'],
      ['TLA+', ['Hillel Wayne'], 'workshop'],
    ],
  },
  {
    name: 'headings below a talk that look like talks',
    title: 'Agile on the Beach 2019',
    html: `<h2>Liberating the C-suite — Linda Rising</h2><p>a</p><h3>Fear — Anger</h3><p>b</p><h3>Book tip: Fearless Change by Mary Lynn Manns</h3><p>c</p><h2>Slow down — Jenni Jepsen</h2><p>d</p><h3>Brain: how it works</h3><p>e</p>`,
    talks: [
      ['Liberating the C-suite', ['Linda Rising']],
      ['Slow down', ['Jenni Jepsen']],
    ],
  },
  {
    name: 'one odd title among many',
    title: 'Oredev 2015, day three',
    html: `<h2>Grace Hopper — a life — Vera Nilsson</h2><p>a</p><h2>Ada Lovelace — Jonas Berg</h2><p>b</p><h2>Alan Turing: the man — Petra Holm</h2><p>c</p><h2>Security for makers — Scott Helme</h2><p>d</p>`,
    talks: [
      ['Grace Hopper — a life', ['Vera Nilsson']],
      ['Ada Lovelace', ['Jonas Berg']],
      ['Alan Turing: the man', ['Petra Holm']],
      ['Security for makers', ['Scott Helme']],
    ],
  },
  {
    name: 'title in a heading, speaker in small print',
    title: 'UX Camp 2018',
    html: `<h3>Dark patterns <small>Harry Brignull</small></h3><p>a</p><h3>Type for screens <small>Ulrike Rausch</small></h3><p>b</p>`,
    talks: [
      ['Dark patterns', ['Harry Brignull']],
      ['Type for screens', ['Ulrike Rausch']],
    ],
  },
  {
    name: 'two lines in one heading',
    title: 'Scala Days 2017 in Copenhagen',
    html: `<h2>Dotty and beyond<br>Martin Odersky</h2><p>a</p><h2>Freestyle<br/>Raul Raja</h2><p>b</p><h2>Monads explained<br>Kate Olsen &amp; Dave Gurnell</h2><p>c</p>`,
    talks: [
      ['Dotty and beyond', ['Martin Odersky']],
      ['Freestyle', ['Raul Raja']],
      ['Monads explained', ['Kate Olsen', 'Dave Gurnell']],
    ],
  },
  {
    name: 'one entry a talk, event first',
    title: 'PyGrunn: Python at Spotify: twenty years - Gijs Molenaar',
    tags: ['python', 'pygrunn'],
    html: `<p>(One of my summaries of the 2025 PyGrunn conference in Groningen).</p><p>Spotify started with Python.</p>`,
    talks: [['Python at Spotify: twenty years', ['Gijs Molenaar']]],
  },
  {
    name: 'one entry a talk, event in brackets',
    title: '[EuroRust 2023] Rust in the Linux kernel by Miguel Ojeda',
    html: `<p>Notes of the talk.</p><h2>Why</h2><p>a</p><h2>How</h2><p>b</p>`,
    talks: [['Rust in the Linux kernel', ['Miguel Ojeda']]],
  },
  {
    name: 'one entry a talk, event last',
    title: 'Making sense of types – Stephanie Weirich (StrangeLoop 2018)',
    html: `<p>Live notes from the talk.</p>`,
    talks: [['Making sense of types', ['Stephanie Weirich']]],
  },
  {
    name: 'a post about a single talk of a meetup',
    title: 'Amsterdam Python meetup, November 2022',
    tags: ['meetup'],
    html: `<p>Two talks this evening.</p><h2>Polars is fast — Ritchie Vink</h2><p>a</p><h2>Packaging, again — Pradyun Gedam</h2><p>b</p>`,
    talks: [
      ['Polars is fast', ['Ritchie Vink']],
      ['Packaging, again', ['Pradyun Gedam']],
    ],
  },
  {
    name: 'WordPress markup',
    title: 'SmashingConf Freiburg 2018 – Day 1',
    html: `<!-- wp:heading --><h2 class="wp-block-heading" id="h-1"><span id="Design_Systems">Josh Clark – Design in the era of the algorithm</span></h2><!-- /wp:heading --><!-- wp:paragraph --><p>Machines guess.</p><!-- /wp:paragraph --><h2 class="wp-block-heading"><span style="color:#333">Sara Soueidan – Using CSS (and SVG) for the good of UX</span></h2><p>Use them well.</p><h2 class="wp-block-heading">Chui Chui Tan – Designing for international users</h2><p>Culture matters.</p>`,
    talks: [
      ['Design in the era of the algorithm', ['Josh Clark']],
      ['Using CSS (and SVG) for the good of UX', ['Sara Soueidan']],
      ['Designing for international users', ['Chui Chui Tan']],
    ],
  },
  {
    name: 'Blogger markup',
    title: 'ACCU 2014 trip report',
    html: `<div class="separator"></div><b>Wednesday</b><br /><br /><b>Keynote: Get kata (Kevlin Henney)</b><br />Practice on purpose.<br /><br /><b>Thinking in C (Jon Jagger)</b><br />Puzzles.<br /><br /><b>Everything you wanted to know about move semantics (Howard Hinnant)</b><br />And more.`,
    talks: [
      ['Get kata', ['Kevlin Henney'], 'keynote'],
      ['Thinking in C', ['Jon Jagger']],
      ['Everything you wanted to know about move semantics', ['Howard Hinnant']],
    ],
  },
  {
    name: 'Medium markup',
    title: 'Craft Conf 2019: what I learned',
    html: `<figure><img src="https://cdn.example.org/1.jpg" alt="stage"></figure><h3>Kill “Microservices” before it’s too late</h3><p><em>by </em><a href="https://twitter.com/chadfowler"><em>Chad Fowler</em></a></p><p>Small, replaceable.</p><h3>Escaping the build trap</h3><p><em>by </em><a href="https://twitter.com/lissijean"><em>Melissa Perri</em></a></p><p>Outcomes over output.</p><h3>Final thoughts</h3><p>Great venue.</p>`,
    talks: [
      ['Kill “Microservices” before it’s too late', ['Chad Fowler']],
      ['Escaping the build trap', ['Melissa Perri']],
    ],
  },
  {
    name: 'headings in sections and divs',
    title: 'Web Directions Summit 2016',
    html: `<div class="post"><section><div><h2>The web in 2030 — Genevieve Bell</h2></div><div><p>a</p></div></section><section><div><h2>Service workers — Alex Russell</h2></div><div><p>b</p></div></section></div>`,
    talks: [
      ['The web in 2030', ['Genevieve Bell']],
      ['Service workers', ['Alex Russell']],
    ],
  },
  {
    name: 'a conference post without talks',
    title: 'Devopsdays Utrecht 2019: random notes',
    tags: ['conference'],
    html: `<h2>The conference</h2><p>a</p><h2>Sponsors</h2><p>b</p><h2>Open spaces</h2><p>c</p><h2>Home lab</h2><p>d</p>`,
    talks: [],
  },
  {
    name: 'an article with dashes',
    title: 'Why we moved to Kubernetes — and back',
    html: `<h2>The good — Auto Scaling</h2><p>auto scaling is good</p><h2>The bad — Persistent Volumes</h2><p>persistent volumes are bad</p><h2>The ugly — Certificate Rotation</h2><p>certificate rotation</p>`,
    talks: [],
  },
  {
    name: 'an article about people',
    title: 'Pioneers of computing you should know',
    html: `<h2>Grace Hopper — The Compiler</h2><p>She invented it.</p><h2>Katherine Johnson — The Trajectories</h2><p>NASA.</p><h2>Margaret Hamilton — The Software</h2><p>Apollo.</p>`,
    talks: [],
  },
  {
    name: 'a book review',
    title: 'Review: Accelerate by Nicole Forsgren',
    tags: ['books'],
    html: `<p>I read this book in a weekend.</p><h2>Part one</h2><p>a</p><h2>Part two</h2><p>b</p>`,
    talks: [],
  },
  {
    name: 'a list of blogs',
    title: 'Blogs and people to follow',
    html: `<h2>Julia Evans: wizard zines</h2><p>a</p><h2>Dan Luu: long articles</h2><p>b</p><h2>Tanya Reilly: staff engineering</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'a changelog',
    title: 'Release 3.1 is out',
    html: `<h2>New parser — by Anna Berg</h2><p>a</p><h2>Faster start — by Tom Fisher</h2><p>b</p><h2>Thanks</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'an interview',
    title: 'An interview with Linda Liukas',
    html: `<h2>Who are you?</h2><p>a</p><h2>Hello Ruby: the book</h2><p>b</p><h2>Linda Liukas: on creativity</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'a job post',
    title: 'We are hiring: Site Reliability Engineer',
    html: `<h2>Your team — Platform Services</h2><p>a</p><h2>Your manager — Karin Smit</h2><p>b</p>`,
    talks: [],
  },
  {
    name: 'a recipe',
    title: 'Sunday recipes',
    html: `<h2>Tom Yum — Thai soup</h2><p>a</p><h2>Pasta Alla Norma</h2><p>b</p><h2>Victoria Sponge by Mary Berry</h2><p>c</p>`,
    talks: [],
  },
  {
    name: "an announcement of one's own talk",
    title: 'I will speak at Config Management Camp',
    tags: ['conference'],
    html: `<p>Next week I will speak about testing.</p><h2>Abstract</h2><p>a</p><h2>About me</h2><p>b</p>`,
    talks: [],
  },
  {
    name: 'speaker — title, with subtitles',
    title: 'Notes: Deconstruct 2018 (Seattle)',
    heldOut: true,
    html: `<h1>Notes: Deconstruct 2018 (Seattle)</h1><h2 id="x1">DeVaris Brown — Transition state</h2><p>Going from engineer to product manager.</p><h2 id="x2">Kamal Marhubi — Why I love configuration</h2><p>Dhall.</p><h2 id="x3">Elle Vargas — Accidental art</h2><p>Glitches.</p><h3>Tools — Processing</h3><p>p5.</p>`,
    talks: [
      ['Transition state', ['DeVaris Brown']],
      ['Why I love configuration', ['Kamal Marhubi']],
      ['Accidental art', ['Elle Vargas']],
    ],
  },
  {
    name: 'by-line as the first paragraph',
    title: 'What I learned at React Europe 2016',
    heldOut: true,
    html: `<h2>The redux journey</h2><p>by Dan Abramov</p><p>Time travel.</p><h2>GraphQL at Facebook</h2><p>by Dan Schafer</p><p>Authorisation.</p><h2>Wrap up</h2><p>See you.</p>`,
    talks: [
      ['The redux journey', ['Dan Abramov']],
      ['GraphQL at Facebook', ['Dan Schafer']],
    ],
  },
  {
    name: 'a summary of a day, times before titles',
    title: 'Joy of Coding 2016, Rotterdam',
    heldOut: true,
    html: `<h3>9:15 – Keynote – The power of small – Crista Lopes</h3><p>a</p><h3>10:30 – Programming is terrible – Thomas Figg</h3><p>b</p><h3>12:00 – Lunch</h3><p>c</p><h3>13:15 – Elm for the curious – Noah Hall</h3><p>d</p><h3>17:00 – Drinks</h3><p>e</p>`,
    talks: [
      ['The power of small', ['Crista Lopes'], 'keynote'],
      ['Programming is terrible', ['Thomas Figg']],
      ['Elm for the curious', ['Noah Hall']],
    ],
  },
  {
    name: 'labelled speaker lines in French',
    title: 'MiXiT 2018, mes notes',
    heldOut: true,
    html: `<h2>Le web au Moyen Âge</h2><p><strong>Intervenante :</strong> Agnès Haasser</p><p>Des moines et des octets.</p><h2>Tests d’accessibilité</h2><p><strong>Intervenants :</strong> Julien Dubedout et Emmanuelle Aboaf</p><p>Avec des lecteurs d’écran.</p><h2>Pause</h2><p>Café.</p>`,
    talks: [
      ['Le web au Moyen Âge', ['Agnès Haasser']],
      ['Tests d’accessibilité', ['Julien Dubedout', 'Emmanuelle Aboaf']],
    ],
  },
  {
    name: 'headings in list items',
    title: 'Nordic.js 2016',
    heldOut: true,
    html: `<ol><li><h3>Fast by default – Addy Osmani</h3><p>a</p></li><li><h3>Web audio – Soledad Penadés</h3><p>b</p></li><li><h3>Robots – Kassandra Perch</h3><p>c</p></li></ol>`,
    talks: [
      ['Fast by default', ['Addy Osmani']],
      ['Web audio', ['Soledad Penadés']],
      ['Robots', ['Kassandra Perch']],
    ],
  },
  {
    name: 'a course',
    title: 'Learning Rust: my study plan',
    heldOut: true,
    html: `<h2>Week 1 — Ownership</h2><p>a</p><h2>The Book by Steve Klabnik and Carol Nichols</h2><p>b</p><h2>Jon Gjengset: Crust of Rust</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'a music list',
    title: 'Albums of the year',
    heldOut: true,
    html: `<h2>Nick Cave – Ghosteen</h2><p>a</p><h2>Billie Eilish – When We All Fall Asleep</h2><p>b</p><h2>Lana Del Rey – Norman Rockwell</h2><p>c</p><h2>Angel Olsen – All Mirrors</h2><p>d</p>`,
    talks: [],
  },
  {
    name: 'a comparison of products',
    title: 'Static site generators compared',
    heldOut: true,
    html: `<h2>Hugo — Steve Francia</h2><p>Written in Go.</p><h2>Jekyll — Tom Preston-Werner</h2><p>Ruby.</p><h2>Eleventy — Zach Leatherman</h2><p>JavaScript.</p>`,
    talks: [],
  },
  {
    name: 'a look back at a year',
    title: '2022 in review',
    heldOut: true,
    html: `<h2>Work — New Job</h2><p>a</p><h2>Conferences</h2><p>I gave three talks.</p><h2>Books: Ursula Le Guin</h2><p>b</p><h2>Running — Half Marathon</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'minutes of a meeting',
    title: 'Core team meeting, 3 March',
    heldOut: true,
    html: `<p>Present: Anna, Bob, Carla.</p><h2>Roadmap — Anna Berg</h2><p>a</p><h2>Budget — Bob Stone</h2><p>b</p><h2>Action items</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'PyCon Italia 2022',
    title: 'PyCon Italia 2022',
    tags: ['python'],
    html: `<p>What a week in Florence.</p><h2>Day 1</h2><h3>Python in the browser – Fabio Pliger</h3><p>a</p><h3>Keynote: Community first – Naomi Ceder</h3><p>b</p><h2>Day 2</h2><h3>Type hints that pay off – Carmen Huidobro</h3><p>c</p><h3>Gelato break</h3><p>d</p>`,
    talks: [
      ['Python in the browser', ['Fabio Pliger']],
      ['Community first', ['Naomi Ceder'], 'keynote'],
      ['Type hints that pay off', ['Carmen Huidobro']],
    ],
  },
  {
    name: 'Scaling at Monzo: my notes from QCon',
    title: 'Scaling at Monzo: my notes from QCon',
    html: `<h2>Matt Heath, Suhail Patel: Building a bank with Go</h2><p>a</p><h2>Nora Jones: Chaos in practice</h2><p>b</p><h2>Sid Anand: Data pipelines</h2><p>c</p>`,
    talks: [
      ['Building a bank with Go', ['Matt Heath', 'Suhail Patel']],
      ['Chaos in practice', ['Nora Jones']],
      ['Data pipelines', ['Sid Anand']],
    ],
  },
  {
    name: 'AWS re:Invent 2018 – Wednesday',
    title: 'AWS re:Invent 2018 – Wednesday',
    tags: ['aws'],
    html: `<h3>SRV409: A serverless journey (Ajay Nair, AWS)</h3><p>a</p><h3>DAT401: DynamoDB deep dive (Rick Houlihan, AWS)</h3><p>b</p><h3>Expo hall (free t-shirts)</h3><p>c</p>`,
    talks: [
      ['A serverless journey', ['Ajay Nair']],
      ['DynamoDB deep dive', ['Rick Houlihan']],
    ],
  },
  {
    name: 'Rückblick auf die Agile Tour Wien 2016',
    title: 'Rückblick auf die Agile Tour Wien 2016',
    html: `<h2>Scrum ist tot – lang lebe Scrum (Andreas Wintersteiger)</h2><p>a</p><h2>Führung ohne Hierarchie (Sabine Canditt und Ralf Kruse)</h2><p>b</p><h2>Mittagspause</h2><p>c</p><h2>Fazit</h2><p>d</p>`,
    talks: [
      ['Scrum ist tot – lang lebe Scrum', ['Andreas Wintersteiger']],
      ['Führung ohne Hierarchie', ['Sabine Canditt', 'Ralf Kruse']],
    ],
  },
  {
    name: 'Notes de Paris Web 2017',
    title: 'Notes de Paris Web 2017',
    html: `<h2>Romy Duhem-Verdière : Design de la confiance</h2><p>a</p><h2>Florian Boudot : Animer le web</h2><p>b</p><h2>Pause café</h2><p>c</p>`,
    talks: [
      ['Design de la confiance', ['Romy Duhem-Verdière']],
      ['Animer le web', ['Florian Boudot']],
    ],
  },
  {
    name: 'Config Management Camp Ghent 2023',
    title: 'Config Management Camp Ghent 2023',
    tags: ['cfgmgmtcamp'],
    html: `<h2 id="x">Opening — Kris Buytaert</h2><p>a</p><h2>Secure supply chains — Adrian Diglio and Isaac Hepworth</h2><p>b</p><h2>Nix is love — Domen Kožar</h2><p>c</p><h2>Conclusions</h2><p>d</p>`,
    talks: [
      ['Opening', ['Kris Buytaert']],
      ['Secure supply chains', ['Adrian Diglio', 'Isaac Hepworth']],
      ['Nix is love', ['Domen Kožar']],
    ],
  },
  {
    name: 'ElixirConf EU: what stuck',
    title: 'ElixirConf EU: what stuck',
    html: `<ul><li><strong>José Valim</strong> – Gradual set-theoretic types<br>Types come slowly.</li><li><strong>Saša Jurić</strong> – Clarity<br>Names matter.</li><li><strong>Marlus Saraiva</strong> – Surface<br>Components.</li></ul>`,
    talks: [
      ['Gradual set-theoretic types', ['José Valim']],
      ['Clarity', ['Saša Jurić']],
      ['Surface', ['Marlus Saraiva']],
    ],
  },
  {
    name: 'Velocity Amsterdam 2015 day 3',
    title: 'Velocity Amsterdam 2015 day 3',
    tags: ['velocity', 'conference'],
    html: `<h4>"The evolution of continuous delivery" by Jez Humble</h4><p>a</p><h4>"Docker in production" by Bridget Kromhout (Pivotal)</h4><p>b</p><h4>"Alert fatigue" by Ilan Rabinovitch and Matt Williams, Datadog</h4><p>c</p>`,
    talks: [
      ['The evolution of continuous delivery', ['Jez Humble']],
      ['Docker in production', ['Bridget Kromhout']],
      ['Alert fatigue', ['Ilan Rabinovitch', 'Matt Williams']],
    ],
  },
  {
    name: 'dotJS 2019',
    title: 'dotJS 2019',
    html: `<h2>Feross Aboukhadijeh<br><small>The story of open source sustainability</small></h2><p>a</p><h2>Anjana Vakil<br><small>Users! Learn to love them</small></h2><p>b</p>`,
    talks: [
      ['The story of open source sustainability', ['Feross Aboukhadijeh']],
      ['Users! Learn to love them', ['Anjana Vakil']],
    ],
  },
  {
    name: 'What we learned at Lead Dev Berlin',
    title: 'What we learned at Lead Dev Berlin',
    tags: ['leadership', 'conference'],
    html: `<h2>1. Hiring is a product problem — Meri Williams</h2><p>a</p><h2>2. Calm under fire — Tanya Reilly</h2><p>b</p><h2>3. Boring leadership — Pat Kua</h2><p>c</p>`,
    talks: [
      ['Hiring is a product problem', ['Meri Williams']],
      ['Calm under fire', ['Tanya Reilly']],
      ['Boring leadership', ['Pat Kua']],
    ],
  },
  {
    name: 'GopherCon UK: Thursday',
    title: 'GopherCon UK: Thursday',
    tags: ['go'],
    html: `<h2>09:00 Keynote — Go in 2030</h2><p><em>Cat Swetel</em></p><p>a</p><h2>10:00 Generics you will use</h2><p><em>Ian Lance Taylor</em></p><p>b</p><h2>11:00 Coffee</h2><p>c</p><h2>11:30 Fuzzing for fun</h2><p><em>Katie Hockman</em></p><p>d</p>`,
    talks: [
      ['Go in 2030', ['Cat Swetel'], 'keynote'],
      ['Generics you will use', ['Ian Lance Taylor']],
      ['Fuzzing for fun', ['Katie Hockman']],
    ],
  },
  {
    name: 'Meetup recap: Berlin Rust, June',
    title: 'Meetup recap: Berlin Rust, June',
    tags: ['meetup', 'rust'],
    html: `<h3>Embedded Rust on a toaster - Jorge Aparicio (Ferrous Systems)</h3><p>a</p><h3>Macros by example - Mara Bos</h3><p>b</p><h3>Pizza - sponsored by Acme</h3><p>c</p>`,
    talks: [
      ['Embedded Rust on a toaster', ['Jorge Aparicio']],
      ['Macros by example', ['Mara Bos']],
    ],
  },
  {
    name: 'FrOSCon 2018: Notizen',
    title: 'FrOSCon 2018: Notizen',
    html: `<h2>Vortrag: Freie Firmware - Christian Walter</h2><p>a</p><h2>Workshop: Ansible für Einsteiger - Ulrike Hartmann</h2><p>b</p><h2>Hüpfburg</h2><p>c</p>`,
    talks: [
      ['Freie Firmware', ['Christian Walter']],
      ['Ansible für Einsteiger', ['Ulrike Hartmann'], 'workshop'],
    ],
  },
  {
    name: 'Domain-Driven Design Europe 2020',
    title: 'Domain-Driven Design Europe 2020',
    tags: ['ddd', 'conference'],
    html: `<h2>Keynote — Kent Beck — Tidy first</h2><p>a</p><h2>Systems thinking — Diana Montalion</h2><p>b</p><h2>Bounded contexts — Indu Alagarsamy</h2><p>c</p><h2>Eric Evans — DDD isn't done</h2><p>d</p>`,
    talks: [
      ['Tidy first', ['Kent Beck'], 'keynote'],
      ['Systems thinking', ['Diana Montalion']],
      ['Bounded contexts', ['Indu Alagarsamy']],
      ["DDD isn't done", ['Eric Evans']],
    ],
  },
  {
    name: 'PyGrunn: data pipelines with DuckDB - Niels Claeys',
    title: 'PyGrunn: data pipelines with DuckDB - Niels Claeys',
    tags: ['pygrunn', 'python'],
    html: `<p>(One of my summaries of a talk at PyGrunn)</p><p>DuckDB.</p>`,
    talks: [['data pipelines with DuckDB', ['Niels Claeys']]],
  },
  {
    name: 'Lambda World 2018 (Cádiz): Philip Wadler, "Propositions as Types"',
    title: 'Lambda World 2018 (Cádiz): Philip Wadler, "Propositions as Types"',
    tags: ['conference'],
    html: `<p>Notes of the talk.</p>`,
    talks: [['Propositions as Types', ['Philip Wadler']]],
  },
  {
    name: 'Kubernetes operators explained',
    title: 'Kubernetes operators explained',
    tags: ['kubernetes'],
    html: `<h2>The controller — Reconcile Loop</h2><p>reconcile loop</p><h2>Custom resources: Helm Charts</h2><p>helm charts</p><h2>Red Hat — Operator SDK</h2><p>x</p>`,
    talks: [],
  },
  {
    name: 'My favourite engineering blogs',
    title: 'My favourite engineering blogs',
    html: `<h2>Dan Luu — danluu.com</h2><p>a</p><h2>Julia Evans — jvns.ca</h2><p>b</p><h2>Marc Brooker — brooker.co.za</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'Papers we love: May reading',
    title: 'Papers we love: May reading',
    tags: ['papers'],
    html: `<h2>Time, Clocks by Leslie Lamport</h2><p>a</p><h2>Dynamo by Werner Vogels</h2><p>b</p><h2>Paxos Made Simple by Leslie Lamport</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'Sprint review 42',
    title: 'Sprint review 42',
    tags: ['work'],
    html: `<h2>Login page — Sara Jansen</h2><p>a</p><h2>Search — Tim de Boer</h2><p>b</p><h2>Billing — Noor Ali</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'How I organise a conference',
    title: 'How I organise a conference',
    tags: ['conference'],
    html: `<h2>Venue — Jaarbeurs Utrecht</h2><p>a</p><h2>Sponsors</h2><p>b</p><h2>Catering — Van der Valk</h2><p>c</p><h2>Call for papers</h2><p>d</p>`,
    talks: [],
  },
  {
    name: 'Team offsite in Lisbon',
    title: 'Team offsite in Lisbon',
    tags: ['work'],
    html: `<h2>Monday: Pastel de Nata</h2><p>a</p><h2>Tuesday — Torre de Belém</h2><p>b</p><h2>Dinner by Maria Santos</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'Setting up a speaker system at home',
    title: 'Setting up a speaker system at home',
    tags: ['audio'],
    html: `<h2>Speaker: Sonos One</h2><p>a</p><h2>Amplifier — Cambridge Audio</h2><p>b</p><h2>Cables - Monoprice</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'Open source maintainers interviewed',
    title: 'Open source maintainers interviewed',
    html: `<h2>Evan You: Vue</h2><p>a</p><h2>Rich Harris: Svelte</h2><p>b</p><h2>Ryan Carniato: Solid</h2><p>c</p>`,
    talks: [],
  },
  {
    name: 'Conference talks are broken',
    title: 'Conference talks are broken',
    tags: ['conference', 'opinion'],
    html: `<h2>The problem — Too Many Slides</h2><p>too many slides</p><h2>The fix: Tell Stories</h2><p>tell stories</p><h2>What Jane Austen taught me</h2><p>x</p>`,
    talks: [],
  },
];
