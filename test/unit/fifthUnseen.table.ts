import type { UnseenFeed, UnseenPost } from './unseenPost';

/** A fifth set of posts, written before any of these was read. */
export const FIFTH_UNSEEN: readonly UnseenPost[] = [
  {
    name: 'company team report: people of the team wrote the sections; talks with "by"',
    title: 'What our team brought home from Berlin Buzzwords',
    tags: ['search', 'conference'],
    html: `<p>Three of us went to Berlin, and each picked a favourite.</p><h2>Karolina’s pick: Learning to rank in the wild by Torsten Bökler</h2><p>Click models and their limits.</p><h2>Jakob’s pick: Vectors are not magic by Jo Kristian Bergman</h2><p>Hybrid it is.</p><h2>Simone’s pick: Streaming tables by Dunith Danusha</h2><p>Joins.</p><h2>And the city?</h2><p>Hot.</p>`,
    talks: [
      ['Learning to rank in the wild', ['Torsten Bökler']],
      ['Vectors are not magic', ['Jo Kristian Bergman']],
      ['Streaming tables', ['Dunith Danusha']],
    ],
  },
  {
    name: 'h2 title, h3 speaker with "with"',
    title: 'Deconstruct conf notes',
    html: `<h2>The hard parts of easy</h2><h3>with Ramsey Nassar</h3><p>Arabic code.</p><h2>Design of everyday interfaces</h2><h3>with Marisa Beck &amp; Steve Losch</h3><p>Buttons.</p><h2>On being wrong</h2><h3>with Evan Czaplinsky</h3><p>Humble.</p><h2>Break</h2><h3>with donuts</h3><p>Glazed.</p>`,
    talks: [
      ['The hard parts of easy', ['Ramsey Nassar']],
      ['Design of everyday interfaces', ['Marisa Beck', 'Steve Losch']],
      ['On being wrong', ['Evan Czaplinsky']],
    ],
  },
  {
    name: 'first sentence "I went to see X speak", "X’s talk"',
    title: 'Nine Worlds of testing: EuroSTAR 2018',
    html: `<p>These are the sessions I chose.</p><h3>Testing in the dark</h3><p>Isabel Evers-Holm gave a tutorial about tools and how people really use them.</p><h3>Quality is a team sport</h3><p>Janet Gregoire and Lisa Crisp told stories of whole teams.</p><h3>Let robots do robot work</h3><p>Rob Lambertson described how he automated himself out of a job.</p><h3>Dinner and awards</h3><p>Black tie.</p>`,
    talks: [
      ['Testing in the dark', ['Isabel Evers-Holm']],
      ['Quality is a team sport', ['Janet Gregoire', 'Lisa Crisp']],
      ['Let robots do robot work', ['Rob Lambertson']],
    ],
  },
  {
    name: 'numbers with dots and parentheses around speaker; subheadings per talk',
    title: '5 talks from ReactiveConf you should not miss',
    html: `<p>The conference in Bratislava was great, and the recordings are out.</p><h2>5. Elm in the real world (Richard Feltman)</h2><h3>Key points</h3><p>No runtime errors.</p><h3>Worth it?</h3><p>Yes.</p><h2>4. GraphQL at the edge (Nick Schrockman)</h2><h3>Key points</h3><p>Caches.</p><h2>3. State, explained (David Khurshan)</h2><h3>Key points</h3><p>Machines.</p><h2>2. Types and you (Jonas Helferson)</h2><p>Flow.</p><h2>1. Fiber inside out (Andrew Clarkson)</h2><p>Work loops.</p>`,
    talks: [
      ['Elm in the real world', ['Richard Feltman']],
      ['GraphQL at the edge', ['Nick Schrockman']],
      ['State, explained', ['David Khurshan']],
      ['Types and you', ['Jonas Helferson']],
      ['Fiber inside out', ['Andrew Clarkson']],
    ],
  },
  {
    name: 'speakers behind an em dash with affiliations in parentheses each',
    title: 'NeurIPS 2022 workshop on causality — notes',
    html: `<h3>Invariance, revisited — Jonas Peterson (ETH Zürich)</h3><p>ICP.</p><h3>Causal effects from text — Dhanya Sridharan (Mila), Victor Veitchman (Chicago)</h3><p>Confounders.</p><h3>Panel — “Do benchmarks help?”</h3><p>Perhaps.</p><h3>Poster spotlight — ten in ten minutes</h3><p>Fast.</p><h3>Counterfactuals for clinicians — Suchi Sarian (Johns Hopkins)</h3><p>Sepsis.</p>`,
    talks: [
      ['Invariance, revisited', ['Jonas Peterson']],
      ['Causal effects from text', ['Dhanya Sridharan', 'Victor Veitchman']],
      ['Counterfactuals for clinicians', ['Suchi Sarian']],
    ],
  },
  {
    name: 'a paragraph a talk: linked title, dash, linked speaker, then text',
    title: 'Quick notes from Python Web Conf',
    html: `<p>Five days online. Short notes on the talks:</p><p><a href="https://t.example.org/1">Hypermedia systems</a> - <a href="https://p.example.org/1">Carson Grossman</a></p><p>Less JavaScript.</p><p><a href="https://t.example.org/2">Type checked templates</a> - <a href="https://p.example.org/2">Pauline Everitt</a></p><p>Components.</p><p><a href="https://t.example.org/3">Caching, carefully</a> - <a href="https://p.example.org/3">Hynek Schlawick</a></p><p>Keys.</p>`,
    talks: [
      ['Hypermedia systems', ['Carson Grossman']],
      ['Type checked templates', ['Pauline Everitt']],
      ['Caching, carefully', ['Hynek Schlawick']],
    ],
  },
  {
    name: 'sketchnotes: title and speaker as captions in bold with an image above',
    title: 'Sketchnotes from UX London',
    html: `<figure><img src="https://i.example.org/1.jpg" alt=""></figure><p><b>Jane Austwick – Research in hospitals</b></p><figure><img src="https://i.example.org/2.jpg" alt=""></figure><p><b>Trent Waltham – Design systems that age</b></p><figure><img src="https://i.example.org/3.jpg" alt=""></figure><p><b>Seyi Olusanyi – Services for everyone</b></p>`,
    talks: [
      ['Research in hospitals', ['Jane Austwick']],
      ['Design systems that age', ['Trent Waltham']],
      ['Services for everyone', ['Seyi Olusanyi']],
    ],
  },
  {
    name: 'names in capitals, title in the same heading',
    title: 'TEDxGhent 2014: impressions',
    html: `<h3>LIEVEN SCHEIRE – Why we laugh at physics</h3><p>Atoms.</p><h3>VÉRONIQUE DE TIER – Words that disappear</h3><p>Dialects.</p><h3>PIETER BALLONNE – Drones for good</h3><p>Flying.</p><h3>PAUSE – with waffles</h3><p>Sweet.</p>`,
    talks: [
      ['Why we laugh at physics', ['Lieven Scheire']],
      ['Words that disappear', ['Véronique De Tier']],
      ['Drones for good', ['Pieter Ballonne']],
    ],
    anyCase: true,
  },
  {
    name: 'German: Mitschrift, heading with speaker and affiliation, title in quotes below',
    title: 're:publica 2018 – Mitschrift',
    html: `<h2>Sascha Lobold</h2><p>„Über die Grenzen des Sagbaren“</p><p>Wie immer lang.</p><h2>Chelsea Manfeld</h2><p>„Hinter der Technik“</p><p>Bewegend.</p><h2>Danah Boydson</h2><p>„Wie ein Algorithmus die Welt sieht“</p><p>Klug.</p><h2>Bällebad</h2><p>Ja, wirklich.</p>`,
    talks: [
      ['Über die Grenzen des Sagbaren', ['Sascha Lobold']],
      ['Hinter der Technik', ['Chelsea Manfeld']],
      ['Wie ein Algorithmus die Welt sieht', ['Danah Boydson']],
    ],
  },
  {
    name: 'German: "Name, Firma: Titel" with "Keynote von"',
    title: 'BASTA! 2017: Meine Highlights vom Dienstag',
    html: `<h3>Keynote von Neno Lohmann: Cloud ist kein Ort</h3><p>Hybrid.</p><h3>Holger Schwichtenbach, IT-Visionen: EF Core im Vergleich</h3><p>Joins.</p><h3>Manfred Steyermann, Berater: Angular modular</h3><p>Pakete.</p><h3>Mittagessen: Rheingoldsaal</h3><p>Nudeln.</p><h3>Christian Liebelt, thinktecture: PWAs in Windows</h3><p>Store.</p>`,
    talks: [
      ['Cloud ist kein Ort', ['Neno Lohmann'], 'keynote'],
      ['EF Core im Vergleich', ['Holger Schwichtenbach']],
      ['Angular modular', ['Manfred Steyermann']],
      ['PWAs in Windows', ['Christian Liebelt']],
    ],
  },
  {
    name: 'German: list below "Vorträge", title (speaker)',
    title: 'PHP Unconference Hamburg, kurz notiert',
    html: `<p>Wieder viele Gespräche.</p><h2>Meine Sessions</h2><ul><li>Legacy-Code zähmen (Sebastian Heuermann)</li><li>Domain Events ohne Drama (Judith Andresen-Voss)</li><li>Was kommt nach PHP 8 (Arne Blankertsen)</li></ul><h2>Die Party</h2><p>Lang.</p>`,
    talks: [
      ['Legacy-Code zähmen', ['Sebastian Heuermann']],
      ['Domain Events ohne Drama', ['Judith Andresen-Voss']],
      ['Was kommt nach PHP 8', ['Arne Blankertsen']],
    ],
  },
  {
    name: 'Dutch: "Spreker – titel" with group headings per round',
    title: 'Terugblik SURF Security- en Privacyconferentie',
    html: `<h2>Ronde 1</h2><h3>Remon Verkerk – Phishing na de pandemie</h3><p>Oefenen.</p><h3>Evelijn Jeunink-Bos – Toestemming in onderzoek</h3><p>AVG.</p><h2>Ronde 2</h2><h3>Wim Biemold – Red teaming voor beginners</h3><p>Sloten.</p><h2>Plenair</h2><h3>Marietje Schaakman – Macht en code</h3><p>Sterk.</p><h3>Borrel – met muziek</h3><p>Jazz.</p>`,
    talks: [
      ['Phishing na de pandemie', ['Remon Verkerk']],
      ['Toestemming in onderzoek', ['Evelijn Jeunink-Bos']],
      ['Red teaming voor beginners', ['Wim Biemold']],
      ['Macht en code', ['Marietje Schaakman']],
    ],
  },
  {
    name: 'Dutch: title, then "Naam, functie bij organisatie" in a paragraph',
    title: 'Mijn bezoek aan het Nationaal Archiefcongres',
    html: `<h2>Archiveren by design</h2><p>Marens Engelhart, algemeen rijksarchivaris</p><p>Aan de voorkant.</p><h2>Chatberichten bewaren</h2><p>Anje van der Lekkerkerk, adviseur bij VNG</p><p>Lastig.</p><h2>Het geheugen van de stad</h2><p>Bert de Vriesman, stadsarchivaris van Amsterdam</p><p>Mooi.</p><h2>De lunch</h2><p>Goed verzorgd</p>`,
    talks: [
      ['Archiveren by design', ['Marens Engelhart']],
      ['Chatberichten bewaren', ['Anje van der Lekkerkerk']],
      ['Het geheugen van de stad', ['Bert de Vriesman']],
    ],
  },
  {
    name: 'French: "Speaker - Titre" with group headings for the days',
    title: 'MiXiT 2019, compte rendu subjectif',
    html: `<h2>Jeudi</h2><h3>Agnès Crépeau - Éteindre les écrans</h3><p>Le soir.</p><h3>Thomas Parisel - Le cercle chromatique</h3><p>Couleurs.</p><h2>Vendredi</h2><h3>Aline Paponneau - Tous différents</h3><p>Handicap.</p><h3>Les crêpes - tradition oblige</h3><p>Sucre.</p><h3>Guillaume Scheiber - Un clavier sous le piano</h3><p>Musique.</p>`,
    talks: [
      ['Éteindre les écrans', ['Agnès Crépeau']],
      ['Le cercle chromatique', ['Thomas Parisel']],
      ['Tous différents', ['Aline Paponneau']],
      ['Un clavier sous le piano', ['Guillaume Scheiber']],
    ],
  },
  {
    name: 'French: title in bold, "Conférence de Nom" below',
    title: "Capitole du Libre : ce que j'ai vu",
    html: `<p><strong>Le logiciel libre à l'hôpital</strong></p><p>Conférence de Marie-Hélène Toulousain.</p><p>Des serveurs.</p><p><strong>Cartes et territoires</strong></p><p>Conférence de Vincent Bergeaud et Jean-Louis Zimmer.</p><p>OSM.</p><p><strong>Un réseau associatif</strong></p><p>Conférence de Laurent Guerbois.</p><p>Fibre.</p>`,
    talks: [
      ["Le logiciel libre à l'hôpital", ['Marie-Hélène Toulousain']],
      ['Cartes et territoires', ['Vincent Bergeaud', 'Jean-Louis Zimmer']],
      ['Un réseau associatif', ['Laurent Guerbois']],
    ],
  },
  {
    name: 'Spanish conference',
    title: 'Codemotion Madrid 2018: mis notas',
    html: `<h3>Microservicios con cabeza, por Abraham Rodrigo</h3><p>Capas.</p><h3>Accesibilidad para todos, por Olga Carrero</h3><p>ARIA.</p><h3>Datos que mienten, por Iñaki Huertas y Rosa Peral</h3><p>Gráficos.</p><h3>La comida</h3><p>Tortilla.</p>`,
    talks: [
      ['Microservicios con cabeza', ['Abraham Rodrigo']],
      ['Accesibilidad para todos', ['Olga Carrero']],
      ['Datos que mienten', ['Iñaki Huertas', 'Rosa Peral']],
    ],
  },
  // Not conference notes, or without talks.
  {
    name: 'changelog of a personal site with thanks',
    title: 'Changes to this site',
    html: `<h2>Fonts – Inter by Rasmus Andersson</h2><p>New.</p><h2>Icons – Steve Schoger</h2><p>Heroicons.</p><h2>Search: Lunr by Oliver Nightingale</h2><p>Client side.</p>`,
    talks: [],
  },
  {
    name: 'newspaper-like interviews',
    title: 'Three founders on hiring',
    html: `<h2>Lisa Brandt, Cloudlake: “We hire slowly”</h2><p>She explained why.</p><h2>Tom Okoye, Fernpay: “References matter”</h2><p>He told us how.</p><h2>Ann Lee, Bluebird: “Pay people”</h2><p>She argued for salaries.</p>`,
    talks: [],
  },
  {
    name: 'course notes',
    title: 'Machine learning course, week 3',
    html: `<h2>Lecture 1 – Linear Models</h2><p>Ridge.</p><h2>Lecture 2 – Kernels</h2><p>RBF.</p><h2>Reading: Christopher Bishop</h2><p>Chapter 3.</p><h2>Exercise – Bayes Rule</h2><p>Hard.</p>`,
    talks: [],
  },
  {
    name: 'festival programme of music with times',
    title: 'Pinkpop 2022, zaterdag',
    html: `<h3>14:00 – Goldband</h3><p>Feest.</p><h3>16:00 – Froukje Veenstra</h3><p>Goed.</p><h3>18:00 – Nick Cave</h3><p>Duister.</p><h3>20:00 – Pearl Jam</h3><p>Lang.</p>`,
    talks: [],
  },
  {
    name: 'genealogy',
    title: 'Onze familie in de negentiende eeuw',
    html: `<h2>Jan Hendriks – Smid in Ede</h2><p>Geboren 1822.</p><h2>Maria Willems – Dienstbode</h2><p>In Arnhem.</p><h2>Huwelijk: Jan en Maria</h2><p>1848.</p>`,
    talks: [],
  },
  {
    name: 'awesome list of talks with no people: titles of years',
    title: 'A conference checklist',
    html: `<h2>Before – Book Early</h2><p>Trains.</p><h2>During: Drink Water</h2><p>Really.</p><h2>After – Write Notes</h2><p>Soon.</p>`,
    talks: [],
  },
];

export const FIFTH_FEEDS: readonly UnseenFeed[] = [
  {
    name: 'feed with an entry a talk: "Speaker at Event: title"',
    feed: 'Talk diary',
    entries: [
      {
        title: 'Katrina Owens – Cultivating instinct [RubyConf]',
        tags: ['rubyconf'],
        html: '<p>Notes of the talk, with links.</p>',
        talks: [['Cultivating instinct', ['Katrina Owens']]],
      },
      {
        title: 'Penelope Phipps – Tests that survive [RubyConf]',
        tags: ['rubyconf'],
        html: '<p>Notes of the talk, with links.</p>',
        talks: [['Tests that survive', ['Penelope Phipps']]],
      },
      {
        title: 'Ernie Millerson – Humane development [RubyConf]',
        tags: ['rubyconf'],
        html: '<p>Notes of the talk, with links.</p>',
        talks: [['Humane development', ['Ernie Millerson']]],
      },
      { title: 'Ruby 3.3 – Faster Again', tags: ['ruby'], html: '<p>YJIT.</p>', talks: [] },
    ],
  },
];
