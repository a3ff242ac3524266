import type { UnseenFeed, UnseenPost } from './unseenPost';

/** A fourth set of posts, written after every convention was tried in every dress and before any of these was read. */
export const FOURTH_UNSEEN: readonly UnseenPost[] = [
  {
    name: 'long post with an outline, day headings and "Title by Speaker, Company"',
    title: 'PlatformCon 2023 — the sessions that mattered to us',
    html: `<p>Our team of four followed the conference from a meeting room with far too much coffee.</p>
      <ul><li><a href="#d1">Day one</a></li><li><a href="#d2">Day two</a></li></ul><h2 id="d1">Day one</h2>
      <h3>How we built a paved road nobody wanted by Mallory Haig-Thompson, Sparebank</h3><p>The most honest session of the week. They shipped for a year without a single interview.</p><h4>What we take home</h4><p>Talk to people first.</p>
      <h3>Scorecards: carrots or sticks? by Ganesh Dattani, Cortexa</h3><p>Measured, mostly carrots.</p><h2 id="d2">Day two</h2>
      <h3>Infrastructure from code by Daniela Petrescu, Winglet</h3><p>Impressive demo.</p><h3>Networking in the virtual lobby</h3><p>Awkward.</p><h2>Conclusion</h2><p>Watch the recordings.</p>`,
    talks: [
      ['How we built a paved road nobody wanted', ['Mallory Haig-Thompson']],
      ['Scorecards: carrots or sticks?', ['Ganesh Dattani']],
      ['Infrastructure from code', ['Daniela Petrescu']],
    ],
  },
  {
    name: 'speaker name as heading, talk title as linked first line',
    title: 'SmashingConf Antwerp: my notes',
    html: `<h3>Eva-Lotta Lammertz</h3><p><a href="https://t.example.org/1">Sketching with confidence</a></p><p>Draw badly, draw often.</p><h3>Stephen Hayward</h3><p><a href="https://t.example.org/2">Accessible art direction</a></p><p>Grids and landmarks.</p><h3>Miriam Suzuki</h3><p><a href="https://t.example.org/3">Cascade layers explained</a></p><p>Order matters.</p><h3>The venue</h3><p>An old theatre.</p>`,
    talks: [
      ['Sketching with confidence', ['Eva-Lotta Lammertz']],
      ['Accessible art direction', ['Stephen Hayward']],
      ['Cascade layers explained', ['Miriam Suzuki']],
    ],
  },
  {
    name: 'talk titles as questions with an interrobang; italic "by" line',
    title: 'A long weekend at Hackaday Supercon',
    html: `<h2>Can a toaster run Doom?!</h2><p><em>by Sprite_tm and Kerry Scharfglas</em></p><p>Yes.</p><h2>What is inside a cheap radio?</h2><p><em>by Michaela Ossmann</em></p><p>Surprises.</p><h2>Why do badges blink?</h2><p><em>by Voja Antonovic</em></p><p>Because.</p><h2>What to bring next time</h2><p>A soldering iron.</p>`,
    talks: [
      ['What is inside a cheap radio?', ['Michaela Ossmann']],
      ['Why do badges blink?', ['Voja Antonovic']],
    ],
    open: ['Can a toaster run Doom'],
  },
  {
    name: 'workshop of a learned society: names with titles and initials',
    title: 'Workshop report: Logic and Practice of Programming, Utrecht',
    html: `<h3>10.00 – Prof. dr. J.J.Ch. Meijer: Agents that change their mind</h3><p>Belief revision.</p><h3>10.45 – Dr. A. M. van Oosten-Brink: Proofs people can read</h3><p>Natural deduction.</p><h3>11.30 – Coffee</h3><p>Weak.</p><h3>12.00 – W. H. J. Feijenoord: Loops without invariants</h3><p>A provocation.</p>`,
    talks: [
      ['Agents that change their mind', ['J.J.Ch. Meijer']],
      ['Proofs people can read', ['A. M. van Oosten-Brink']],
      ['Loops without invariants', ['W. H. J. Feijenoord']],
    ],
  },
  {
    name: 'list with speaker first in bold, then title in italics',
    title: 'JSNation 2022 in bullet points',
    html: `<p>Very short notes from the conference:</p><ul><li><strong>Evan Yuan</strong>: <em>State of the union</em>. Vite everywhere.</li><li><strong>Ryan Carnegie</strong>: <em>Signals without the hype</em>. Fine grained.</li><li><strong>Sarah Drazner</strong>: <em>Docs for humans</em>. Empathy.</li><li><strong>Fred Schotte</strong>: <em>Islands</em>. Less script.</li></ul>`,
    talks: [
      ['State of the union', ['Evan Yuan']],
      ['Signals without the hype', ['Ryan Carnegie']],
      ['Docs for humans', ['Sarah Drazner']],
      ['Islands', ['Fred Schotte']],
    ],
  },
  {
    name: 'room and time in front with pipes',
    title: 'SCALE 20x Friday',
    html: `<h3>Ballroom A | 11:15 | Linux in the age of containers | Dan Walsham</h3><p>Podman.</p><h3>Ballroom B | 12:30 | Zoned storage | Damien Lemaire</h3><p>SMR.</p><h3>Room 101 | 14:00 | Passwordless at home | Joyce Lingard</h3><p>Keys.</p>`,
    talks: [
      ['Linux in the age of containers', ['Dan Walsham']],
      ['Zoned storage', ['Damien Lemaire']],
      ['Passwordless at home', ['Joyce Lingard']],
    ],
  },
  {
    name: 'own talk among the others; "My talk" and thanks with names',
    title: 'Speaking at RubyConf Mini (and listening)',
    tags: ['ruby', 'conferences'],
    html: `<h2>My talk: Debugging for two</h2><p>It went well, I think.</p><h2>“Hotwire in the real world” by Joel Hawthorn</h2><p>Turbo frames.</p><h2>“Who counts?” by Barbara Tanamoto</h2><p>Metrics and people.</p><h2>“Ractors, really” by Kir Shatrovsky</h2><p>Threads.</p><h2>Thanks to Jemma and Jeremy</h2><p>For organising.</p>`,
    talks: [
      ['Hotwire in the real world', ['Joel Hawthorn']],
      ['Who counts?', ['Barbara Tanamoto']],
      ['Ractors, really', ['Kir Shatrovsky']],
    ],
    open: ['Debugging for two'],
  },
  {
    name: 'h1 talks, everything below in h2',
    title: 'Notes: Elixir Day',
    html: `<h1>Keynote - Elixir at fifteen - José Valentino</h1><h2>History</h2><p>Long.</p><h2>Future</h2><p>Types.</p><h1>Nerves in the field - Frank Hunter-Leeds</h1><h2>Hardware</h2><p>Boards.</p><h2>Lessons - the hard ones</h2><p>Updates.</p><h1>Scaling chat - Jean-Philippe Cugnot</h1><h2>Architecture</h2><p>PubSub.</p><h2>Questions - and answers</h2><p>Good.</p>`,
    talks: [
      ['Elixir at fifteen', ['José Valentino'], 'keynote'],
      ['Nerves in the field', ['Frank Hunter-Leeds']],
      ['Scaling chat', ['Jean-Philippe Cugnot']],
    ],
  },
  {
    name: 'German: prose headings "Jane Doe über …"',
    title: 'Eindrücke vom Webkongress Erlangen',
    html: `<h3>Jan Eric Hellbock über Barrieren im Kopf</h3><p>Nachdenklich.</p><h3>Kerstin Probstmann über Test-Tools</h3><p>Praktisch.</p><h3>Dirk Jesser-Kahl über Webtypografie</h3><p>Schön.</p><h3>Kaffee und Kuchen</h3><p>Lecker.</p>`,
    talks: [
      ['Barrieren im Kopf', ['Jan Eric Hellbock']],
      ['Test-Tools', ['Kerstin Probstmann']],
      ['Webtypografie', ['Dirk Jesser-Kahl']],
    ],
  },
  {
    name: 'German: table of sessions with "Referent/in"',
    title: 'FrOSCon 2019: Was ich gesehen habe',
    html: `<table><thead><tr><th>Uhrzeit</th><th>Vortrag</th><th>Referent/in</th><th>Wertung</th></tr></thead><tbody><tr><td>10:00</td><td>Freie Software in Schulen</td><td>Dominik Georgi</td><td>★★★★</td></tr><tr><td>11:15</td><td>Kernel-Geschichten</td><td>Thorsten Leemann</td><td>★★★</td></tr><tr><td>14:00</td><td>Podman statt Docker</td><td>Valentina Rothberger, Dan Sauer</td><td>★★★★★</td></tr></tbody></table>`,
    talks: [
      ['Freie Software in Schulen', ['Dominik Georgi']],
      ['Kernel-Geschichten', ['Thorsten Leemann']],
      ['Podman statt Docker', ['Valentina Rothberger', 'Dan Sauer']],
    ],
  },
  {
    name: 'German: title, then sentence "Den Anfang machte …"',
    title: 'GPN19: ein langes Wochenende in Karlsruhe',
    html: `<h2>Einführung in Nix</h2><p>Den Anfang machte Florian Klinkmann mit einer Einführung, die auch für mich verständlich war.</p><h2>Löten für alle</h2><p>Am Samstag zeigte Sabrina Wehrle, wie man ein Abzeichen baut.</p><h2>Datenschutz im Verein</h2><p>Zum Schluss sprach Jochen Diekhoff über Mitgliederlisten.</p><h2>Das Drumherum</h2><p>Mate.</p>`,
    talks: [
      ['Einführung in Nix', ['Florian Klinkmann']],
      ['Löten für alle', ['Sabrina Wehrle']],
      ['Datenschutz im Verein', ['Jochen Diekhoff']],
    ],
  },
  {
    name: 'Dutch: "Titel (spreker: Naam)"',
    title: 'Samenvatting Studiedag Onderzoeksdata',
    html: `<h3>FAIR in het klein (spreker: Jasmin Böhmer)</h3><p>Stap voor stap.</p><h3>Software telt mee (spreker: Maaike de Jong-Pol)</h3><p>Citeren.</p><h3>Lunch (verzorgd door de kantine)</h3><p>Kroketten.</p><h3>De datasteward als vertaler (sprekers: Otto Lange en Marthe Kooijman)</h3><p>Praten.</p>`,
    talks: [
      ['FAIR in het klein', ['Jasmin Böhmer']],
      ['Software telt mee', ['Maaike de Jong-Pol']],
      ['De datasteward als vertaler', ['Otto Lange', 'Marthe Kooijman']],
    ],
  },
  {
    name: 'Dutch: bold leads in paragraphs, "Naam (organisatie) – titel."',
    title: 'Dag van de Open Data, mijn aantekeningen',
    html: `<p><strong>Paul Suijkers (Kadaster) – Kaarten voor iedereen.</strong> Een verhaal over tegels en talen.</p><p><strong>Ingrid de Vroedt (CBS) – Cijfers met context.</strong> Mooi om te zien hoe een tabel een verhaal wordt.</p><p><strong>Erwin Folmer-Smit (UT) – Zoeken in verbanden.</strong> Linked data zonder jargon.</p><p><strong>Na afloop.</strong> Er was een borrel met hapjes.</p>`,
    talks: [
      ['Kaarten voor iedereen', ['Paul Suijkers']],
      ['Cijfers met context', ['Ingrid de Vroedt']],
      ['Zoeken in verbanden', ['Erwin Folmer-Smit']],
    ],
  },
  {
    name: 'Dutch: keynote headings with colon and name',
    title: 'Terugblik op het NLUUG-voorjaar',
    html: `<h2>Keynote: Bert Hubbers – Wie beheert onze infrastructuur?</h2><p>Scherp.</p><h2>Ronald Buttelaar – Backups die je nooit test</h2><p>Herkenbaar.</p><h2>Koen Wybo-Claes – Certificaten in het jaar nul</h2><p>ACME.</p><h2>Sponsorpraatje – snel vergeten</h2><p>Tja.</p>`,
    talks: [
      ['Wie beheert onze infrastructuur?', ['Bert Hubbers'], 'keynote'],
      ['Backups die je nooit test', ['Ronald Buttelaar']],
      ['Certificaten in het jaar nul', ['Koen Wybo-Claes']],
    ],
  },
  {
    name: 'French: numbered chapters in Roman numerals, names in a list',
    title: 'Blend Web Mix 2017 : notre compte-rendu',
    html: `<h2>I. Le design éthique</h2><ul><li>Karl Pinot, Designers Responsables</li></ul><p>Attention à l'attention.</p><h2>II. Le temps long du logiciel</h2><ul><li>Agnès Crépinet, Ninja Squadron</li></ul><p>Maintenir.</p><h2>III. Des bots et des hommes</h2><ul><li>Thomas Guenoux, Mintee</li></ul><p>Discuter.</p><h2>IV. La soirée</h2><p>Au bord du Rhône.</p>`,
    talks: [
      ['Le design éthique', ['Karl Pinot']],
      ['Le temps long du logiciel', ['Agnès Crépinet']],
      ['Des bots et des hommes', ['Thomas Guenoux']],
    ],
  },
  {
    name: 'French: title, tiret, "présenté par" and company',
    title: 'KubeCon Paris : le résumé de l’équipe',
    html: `<h3>Le coût caché du multi-cluster – présenté par Denise Schannonet (Google)</h3><p>Facture.</p><h3>Des sondes sans douleur – présenté par Frédéric Branchet (Polar)</h3><p>Profils.</p><h3>Un plan de contrôle pour tous – présenté par Adrien Trouillard et Léa Fontan</h3><p>CRD.</p><h3>La tour Eiffel – de loin</h3><p>Brume.</p>`,
    talks: [
      ['Le coût caché du multi-cluster', ['Denise Schannonet']],
      ['Des sondes sans douleur', ['Frédéric Branchet']],
      ['Un plan de contrôle pour tous', ['Adrien Trouillard', 'Léa Fontan']],
    ],
  },
  {
    name: 'speaker and title with an arrow, stars behind',
    title: 'PyData Amsterdam ’22, ranked',
    html: `<h3>Vincent Warmerdammer → Bulk labelling ⭐⭐⭐⭐⭐</h3><p>Fun.</p><h3>Cheuk Ting Hoi → Type what you mean ⭐⭐⭐⭐</h3><p>Hints.</p><h3>Ritchie Finkman → Polars under the hood ⭐⭐⭐⭐⭐</h3><p>Fast.</p><h3>Swag ⭐⭐</h3><p>Socks.</p>`,
    talks: [
      ['Bulk labelling', ['Vincent Warmerdammer']],
      ['Type what you mean', ['Cheuk Ting Hoi']],
      ['Polars under the hood', ['Ritchie Finkman']],
    ],
  },
  {
    name: 'headings that are names with roles: a panel and an interview below an event title',
    title: 'An evening about open government',
    html: `<p>The library hosted a talk series. Two talks and a panel.</p><h2>Talk: Wob, Woo and why — Guido Enthof</h2><p>Law.</p><h2>Talk: Asking better questions — Serena Tobiasson</h2><p>Journalism.</p><h2>Discussion</h2><p>Lively.</p><h2>Wine</h2><p>Red.</p>`,
    talks: [
      ['Wob, Woo and why', ['Guido Enthof']],
      ['Asking better questions', ['Serena Tobiasson']],
    ],
  },
  // Not conference notes, or without talks.
  {
    name: 'obituary and memories',
    title: 'Remembering a teacher',
    html: `<h2>“Think before you type” – Niklaus Wirth</h2><p>He said so.</p><h2>The lectures – Room 204</h2><p>Full.</p><h2>What students say</h2><p>Much.</p><h2>Anna Keller: he listened</h2><p>Yes.</p>`,
    talks: [],
  },
  {
    name: 'open source contributors of a release with names',
    title: 'This month in the project',
    tags: ['open source'],
    html: `<h2>Parser: faster by Half</h2><p>Benchmarks.</p><h2>New maintainer: Elena Marchetti</h2><p>Welcome!</p><h2>Docs – Tom Baker</h2><p>Rewritten the guide.</p><h2>Tests – Aisha Khan</h2><p>Fixed flaky ones.</p>`,
    talks: [],
  },
  {
    name: 'films seen at a festival',
    title: 'Film festival Rotterdam: a diary',
    html: `<h2>Drive My Car (Ryusuke Hamaguchi)</h2><p>Long and good.</p><h2>Petite Maman (Céline Sciamma)</h2><p>Small and good.</p><h2>Memoria (Apichatpong Weerasethakul)</h2><p>Boom.</p>`,
    talks: [],
  },
  {
    name: 'German book list of a developer',
    title: 'Fünf Bücher für Softwarearchitekten',
    html: `<h2>Clean Architecture – Robert C. Martin</h2><p>Ringe.</p><h2>Domain-Driven Design – Eric Evans</h2><p>Sprache.</p><h2>Langlebige Software-Architekturen (Carola Lilienthal)</h2><p>Muster.</p>`,
    talks: [],
  },
  {
    name: 'French recipes by friends',
    title: 'Les recettes du dimanche',
    html: `<h2>Le gratin, par Mamie Jeanne</h2><p>Crème.</p><h2>La tarte de Julien Moreau</h2><p>Pommes.</p><h2>Soupe – Claire Petit</h2><p>Potiron.</p>`,
    talks: [],
  },
  {
    name: 'conference post: tips for visitors, nobody speaks',
    title: 'Tips for your first Chaos Communication Congress',
    html: `<h2>Bring a Friend – or Make One</h2><p>Assemblies.</p><h2>Angels: Volunteer Early</h2><p>Shirts.</p><h2>Food by Heaven</h2><p>Night kitchen.</p><h2>Sleep – Really</h2><p>Do.</p>`,
    talks: [],
  },
  {
    name: 'Dutch product comparison',
    title: 'Drie notitie-apps vergeleken',
    html: `<h2>Obsidian – Lokaal en Snel</h2><p>Markdown.</p><h2>Notion: Alles in Eén</h2><p>Blokken.</p><h2>Bear van Shiny Frog</h2><p>Mooi.</p>`,
    talks: [],
  },
];

export const FOURTH_FEEDS: readonly UnseenFeed[] = [
  {
    name: 'feed with an entry a talk: "title – speaker at event"',
    feed: 'Talks I watched',
    entries: [
      {
        title: 'Notes: “Boring technology” – Dan MacKinley (DevOpsDays)',
        tags: ['talk-notes'],
        html: '<p>My notes of this talk.</p>',
        talks: [['Boring technology', ['Dan MacKinley']]],
      },
      {
        title: 'Notes: “The site reliability pyramid” – Tammy Butowski (DevOpsDays)',
        tags: ['talk-notes'],
        html: '<p>My notes of this talk.</p>',
        talks: [['The site reliability pyramid', ['Tammy Butowski']]],
      },
      { title: 'Notes: how I take them', tags: ['writing'], html: '<p>On paper.</p>', talks: [] },
      { title: 'Coffee – a confession', tags: ['life'], html: '<p>Black.</p>', talks: [] },
    ],
  },
  {
    name: 'Dutch feed with an entry a talk: "Event: Spreker over onderwerp" and "Event: Spreker - titel"',
    feed: 'Logboek',
    entries: [
      {
        title: 'PyUtrecht: Floris Bruynhoge - pytest in de diepte',
        tags: ['python', 'pyutrecht'],
        html: '<p>Aantekeningen van de avond.</p>',
        talks: [['pytest in de diepte', ['Floris Bruynhoge']]],
      },
      {
        title: 'PyUtrecht: Judith van Stegerman - Taal en code',
        tags: ['python', 'pyutrecht'],
        html: '<p>Aantekeningen van de avond.</p>',
        talks: [['Taal en code', ['Judith van Stegerman']]],
      },
      { title: 'Nieuwe fiets', tags: [], html: '<p>Blauw.</p>', talks: [] },
      { title: 'Recensie: De avonden - Gerard Reve', tags: ['boeken'], html: '<p>Traag.</p>', talks: [] },
    ],
  },
];
