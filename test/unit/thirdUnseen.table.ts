import type { UnseenFeed, UnseenPost } from './unseenPost';

/** A third set of posts, written after the second was mended and before any of these was read. */
export const THIRD_UNSEEN: readonly UnseenPost[] = [
  {
    name: 'pronouns, companies and links to slides behind the names',
    title: 'What I learned at LeadingEng Berlin',
    html: `<p>One packed day about engineering leadership.</p>
      <h3>Growing people instead of systems — Priya Raghunathan (she/her), VP Engineering @ Parcelly [<a href="https://s.example.org/1">slides</a>]</h3><p>Ladders are not enough.</p>
      <h3>The manager who could not let go — Tobias Grün (he/him), Director of Platform @ Zalora [<a href="https://s.example.org/2">slides</a>]</h3><p>Delegation as a skill.</p>
      <h3>Budgets for engineers — Noor van der Linden (they/them), Staff Engineer @ Bunq</h3><p>Money talks.</p>
      <h3>Snacks — a ranking</h3><p>Pretzels first.</p><h3>Would I go again?</h3><p>Yes.</p>`,
    talks: [
      ['Growing people instead of systems', ['Priya Raghunathan']],
      ['The manager who could not let go', ['Tobias Grün']],
      ['Budgets for engineers', ['Noor van der Linden']],
    ],
  },
  {
    name: 'track in square brackets, title, hyphen, speaker',
    title: 'DeveloperWeek notes, Wednesday',
    html: `<h4>[Cloud] Autoscaling without surprises - Jordan Whitfield</h4><p>KEDA.</p><h4>[Data] Lakes and other bodies of water - Mei-Ling Tan</h4><p>Iceberg.</p><h4>[Keynote] The next ten million developers - Adaeze Nwosu</h4><p>Big numbers.</p><h4>[Cloud] Bills, bills, bills - Oskar Lindqvist &amp; Freja Holm</h4><p>Tags.</p><h4>[Social] Karaoke - the aftermath</h4><p>No voice.</p>`,
    talks: [
      ['Autoscaling without surprises', ['Jordan Whitfield']],
      ['Lakes and other bodies of water', ['Mei-Ling Tan']],
      ['The next ten million developers', ['Adaeze Nwosu'], 'keynote'],
      ['Bills, bills, bills', ['Oskar Lindqvist', 'Freja Holm']],
    ],
  },
  {
    name: 'horizontal rules, name in h3 and title in h4 below',
    title: 'Monitorama 2019 day 2',
    html: `<hr><h3>Ainsley Perkins</h3><h4>Graphs that lie to you</h4><p>Axes.</p><hr><h3>Dmitri Volkonsky</h3><h4>One year of on-call, in numbers</h4><p>Sleep.</p><hr><h3>Break</h3><p>Coffee.</p><hr><h3>Lupe Fernández-Ortiz</h3><h4>Alerts are a product</h4><p>Users.</p>`,
    talks: [
      ['Graphs that lie to you', ['Ainsley Perkins']],
      ['One year of on-call, in numbers', ['Dmitri Volkonsky']],
      ['Alerts are a product', ['Lupe Fernández-Ortiz']],
    ],
  },
  {
    name: 'title in the heading, italic line with job and company',
    title: 'Notes from the Write the Docs meetup',
    html: `<h2>Docs as a conversation</h2><p><em>Harriet Osei, technical writer at Ferncloud</em></p><p>Ask back.</p><h2>Screenshots considered harmful</h2><p><em>Bram Kuipers, documentation lead, Mapbase</em></p><p>They age.</p><h2>A style guide nobody reads</h2><p><em>Yuki Tanabe, freelance editor</em></p><p>Linting helps.</p><h2>Pizza and questions</h2><p>Both good.</p>`,
    talks: [
      ['Docs as a conversation', ['Harriet Osei']],
      ['Screenshots considered harmful', ['Bram Kuipers']],
      ['A style guide nobody reads', ['Yuki Tanabe']],
    ],
  },
  {
    name: '"Title" with (w/ Speaker)',
    title: 'Config 2023 recap',
    html: `<p>Two days of design talks in San Francisco.</p><h2>Variables, finally (w/ Jacob Millner)</h2><p>Tokens.</p><h2>The craft of waiting (w/ Soleio Quartz)</h2><p>Spinners.</p><h2>Designing in the dark (w/ Amélie Lamont-Roy)</h2><p>Night mode.</p><h2>Merch (so much)</h2><p>Bags.</p>`,
    talks: [
      ['Variables, finally', ['Jacob Millner']],
      ['The craft of waiting', ['Soleio Quartz']],
      ['Designing in the dark', ['Amélie Lamont-Roy']],
    ],
  },
  {
    name: 'unordered list of linked titles, en dash, speakers, and remarks in brackets',
    title: 'DjangoCon Europe: talks worth watching',
    html: `<p>The videos are online. My favourites of the conference:</p><ul><li><a href="https://v.example.org/1">Async views in anger</a> – Carla Gibbons (start here)</li><li><a href="https://v.example.org/2">Forms, the missing manual</a> – Andrew Goodwin-Pyle</li><li><a href="https://v.example.org/3">Don’t be afraid of the ORM</a> – Haki Benedek &amp; Paolo Melchiori</li><li><a href="https://v.example.org/4">HTML over the wire</a> – Coral Cosgrave</li></ul>`,
    talks: [
      ['Async views in anger', ['Carla Gibbons']],
      ['Forms, the missing manual', ['Andrew Goodwin-Pyle']],
      ['Don’t be afraid of the ORM', ['Haki Benedek', 'Paolo Melchiori']],
      ['HTML over the wire', ['Coral Cosgrave']],
    ],
  },
  {
    name: 'speakers in brackets with several people and organisations',
    title: 'USENIX Security 2021: sessions I followed',
    html: `<h3>Fuzzing firmware at scale (Grant Hernandez-Diaz, University of Florida; Tim Yurek, IBM Research)</h3><p>Emulation.</p><h3>Cookies under the hood (Yana Dimova, KU Leuven)</h3><p>CNAME.</p><h3>Voices in the wild (Shimaa Ahmed-Ali, Wisconsin; Ilia Shumailov, Cambridge)</h3><p>Models.</p><h3>Rump session (chaos)</h3><p>Songs.</p>`,
    talks: [
      ['Fuzzing firmware at scale', ['Grant Hernandez-Diaz', 'Tim Yurek']],
      ['Cookies under the hood', ['Yana Dimova']],
      ['Voices in the wild', ['Shimaa Ahmed-Ali', 'Ilia Shumailov']],
    ],
  },
  {
    name: 'first sentence tells, names linked, kinds as group headings',
    title: 'GopherCon UK 2022',
    html: `<h2>Keynotes</h2><h3>State of the union</h3><p><a href="https://t.example.org/c">Cameron Balahan-Smith</a> opened the day with numbers about the language.</p><h2>Talks</h2><h3>Generics, a year on</h3><p><a href="https://t.example.org/i">Ian Lancaster</a> walked through what people did with them.</p><h3>Profiling without pain</h3><p>After lunch, <a href="https://t.example.org/f">Felix Geisendorf</a> compared four profilers.</p><h3>Go at the edge of space</h3><p>This talk by <a href="https://t.example.org/n">Natalia Pistunovich</a> had rockets.</p><h2>Hallway</h2><p>I met many people.</p>`,
    talks: [
      ['State of the union', ['Cameron Balahan-Smith'], 'keynote'],
      ['Generics, a year on', ['Ian Lancaster']],
      ['Profiling without pain', ['Felix Geisendorf']],
      ['Go at the edge of space', ['Natalia Pistunovich']],
    ],
  },
  {
    name: 'single names and nicknames',
    title: 'Hackers at large: the CCCamp 2019 notes',
    html: `<h2>Reverse engineering a coffee machine – Foxy</h2><p>Steam.</p><h2>Tents and networks – Jelle “pwuts” van Haaren</h2><p>Cables.</p><h2>Modular synths for beginners – Mitra</h2><p>Beep.</p><h2>Lockpicking from zero – Deviant Ollam-Grey</h2><p>Pins.</p><h2>The weather – dust everywhere</h2><p>Cough.</p>`,
    talks: [
      ['Reverse engineering a coffee machine', ['Foxy']],
      ['Modular synths for beginners', ['Mitra']],
      ['Lockpicking from zero', ['Deviant Ollam-Grey']],
    ],
    open: ['Tents and networks'],
  },
  {
    name: 'German: "Titel" (Name, Firma) with time and room in a line below',
    title: 'Bericht von der OOP 2020 – Mittwoch',
    html: `<h3>Resilienz ist kein Feature (Uwe Friedrichsen, codewerk AG)</h3><p>09:00–09:45, Raum 12</p><p>Ausfälle gehören dazu.</p><h3>Architekturspicker (Ralf Müllner und Stefan Toth-Berger)</h3><p>11:00–11:45, Raum 4</p><p>Kompakt.</p><h3>Agil im Amt (Nicole Röttgen)</h3><p>14:00–14:45, Raum 7</p><p>Geduld.</p><h3>Abendessen (Augustiner)</h3><p>Schweinsbraten.</p>`,
    talks: [
      ['Resilienz ist kein Feature', ['Uwe Friedrichsen']],
      ['Architekturspicker', ['Ralf Müllner', 'Stefan Toth-Berger']],
      ['Agil im Amt', ['Nicole Röttgen']],
    ],
  },
  {
    name: 'German: name as link in the first bold words, title after the colon',
    title: 'Barcamp Bonn: Session-Notizen',
    html: `<p>Wieder ein schöner Samstag. Hier die Sessions, in denen ich war.</p><p><strong><a href="https://x.example.org/1">Johannes Mirus-Kern</a>: Lokales Bloggen</strong></p><p>Viele Fragen.</p><p><strong><a href="https://x.example.org/2">Karin Krubeck</a>: Wissen teilen im Betrieb</strong></p><p>Wikis.</p><p><strong><a href="https://x.example.org/3">Sascha Försterling</a>: Kopfsteinpflaster</strong></p><p>Stadtgeschichte.</p><p><strong>Mein Fazit: Wiederkommen</strong></p><p>Sicher.</p>`,
    talks: [
      ['Lokales Bloggen', ['Johannes Mirus-Kern']],
      ['Wissen teilen im Betrieb', ['Karin Krubeck']],
      ['Kopfsteinpflaster', ['Sascha Försterling']],
    ],
  },
  {
    name: 'German: speaker (Firma) – Titel with track headings',
    title: 'Unser Besuch auf der data2day',
    html: `<h2>Track 1: Engineering</h2><h3>Jens Albrechtsen (Uni Nürnberg) – Texte zählen</h3><p>NLP.</p><h3>Larysa Wyschnewski (inovex) – Datenverträge</h3><p>Schemata.</p><h2>Track 2: Science</h2><h3>Tim Wölfel (Telekom) – Prognosen im Betrieb</h3><p>Zeitreihen.</p><h3>Kaffeepause – endlich</h3><p>Kuchen.</p>`,
    talks: [
      ['Texte zählen', ['Jens Albrechtsen']],
      ['Datenverträge', ['Larysa Wyschnewski']],
      ['Prognosen im Betrieb', ['Tim Wölfel']],
    ],
  },
  {
    name: 'Dutch: numbered sessions with speaker behind a colon',
    title: 'Verslag Testnet voorjaarsevenement',
    html: `<h2>Sessie 1: Testen zonder testers - Rik Marselis-Groot</h2><p>Discussie.</p><h2>Sessie 2: AI als collega - Szilard Szell</h2><p>Chatten.</p><h2>Sessie 3: De kunst van het vragen - Huib Schoots-Vermeer</h2><p>Waarom.</p><h2>Afsluiting - met borrel</h2><p>Gezellig.</p>`,
    talks: [
      ['Testen zonder testers', ['Rik Marselis-Groot']],
      ['AI als collega', ['Szilard Szell']],
      ['De kunst van het vragen', ['Huib Schoots-Vermeer']],
    ],
  },
  {
    name: 'Dutch: keynotes and breakouts, name and job below in small print',
    title: 'De Agile Consortium-dag in Utrecht',
    html: `<h3>Keynote: Leiden zonder leidinggeven</h3><p><small>Arie van Bennekum-Post, agile coach</small></p><p>Loslaten.</p><h3>Breakout: Kanban bij de gemeente</h3><p><small>Ineke de Graaf, projectleider gemeente Ede</small></p><p>Kaartjes.</p><h3>Breakout: Retrospectives die wél werken</h3><p><small>Ben Linders-Kok, zelfstandig adviseur</small></p><p>Oefenen.</p><h3>Netwerkborrel</h3><p>Druk.</p>`,
    talks: [
      ['Leiden zonder leidinggeven', ['Arie van Bennekum-Post'], 'keynote'],
      ['Kanban bij de gemeente', ['Ineke de Graaf']],
      ['Retrospectives die wél werken', ['Ben Linders-Kok']],
    ],
  },
  {
    name: 'Dutch: prose list "Naam over onderwerp"',
    title: 'WordCamp Nederland 2019 terugblik',
    html: `<h3>Marieke van de Rakt over groei zonder investeerders</h3><p>Eigen geld.</p><h3>Taco Verdonschot over vrijwilligers in open source</h3><p>Contributor day.</p><h3>Monique Dubbelman-Vos over blokken bouwen</h3><p>Gutenberg.</p><h3>Over de locatie</h3><p>Mooi licht.</p>`,
    talks: [
      ['groei zonder investeerders', ['Marieke van de Rakt']],
      ['vrijwilligers in open source', ['Taco Verdonschot']],
      ['blokken bouwen', ['Monique Dubbelman-Vos']],
    ],
  },
  {
    name: 'French: "Titre | Speaker (Entreprise)" with emoji',
    title: 'Retour sur Voxxed Days Luxembourg',
    html: `<h3>☕ Loom sans magie | José Paumardin (Oracle)</h3><p>Fils virtuels.</p><h3>🐳 Conteneurs et sobriété | Amandine Lepoutre (Sfeir)</h3><p>Couches.</p><h3>🧀 La raclette | tradition locale</h3><p>Miam.</p><h3>🔭 Observer ses microservices | Yann Le Goff et Inès Belkacem</h3><p>Traces.</p>`,
    talks: [
      ['Loom sans magie', ['José Paumardin']],
      ['Conteneurs et sobriété', ['Amandine Lepoutre']],
      ['Observer ses microservices', ['Yann Le Goff', 'Inès Belkacem']],
    ],
  },
  {
    name: 'French: first sentence "X nous a parlé de"',
    title: 'BreizhCamp : mes conférences préférées',
    html: `<h3>Le navigateur, ce système d'exploitation</h3><p>Hubert Sablon-Nière nous a présenté les API méconnues du navigateur.</p><h3>Des tests qui racontent une histoire</h3><p>Nathalie Vergnol nous a parlé de lisibilité et de confiance.</p><h3>Postgres, plus qu'une base</h3><p>Dans cette conférence, Lætitia Avril montre que tout tient dans une requête.</p><h3>Les galettes</h3><p>Excellentes, comme toujours.</p>`,
    talks: [
      ["Le navigateur, ce système d'exploitation", ['Hubert Sablon-Nière']],
      ['Des tests qui racontent une histoire', ['Nathalie Vergnol']],
      ["Postgres, plus qu'une base", ['Lætitia Avril']],
    ],
  },
  {
    name: 'French: time, title, "animé par"',
    title: 'Journée du Libre à Lyon : compte rendu',
    html: `<h2>10h00 : Dégoogliser son association, animé par Framatine Dubois</h2><p>Outils.</p><h2>11h30 : Cartographier sa commune, animé par Romain Delaunay et Sylvie Nguyen</h2><p>OSM.</p><h2>13h00 : Repas partagé</h2><p>Quiches.</p><h2>14h30 : Réparer plutôt que jeter, animé par Karim Benali</h2><p>Tournevis.</p>`,
    talks: [
      ['Dégoogliser son association', ['Framatine Dubois']],
      ['Cartographier sa commune', ['Romain Delaunay', 'Sylvie Nguyen']],
      ['Réparer plutôt que jeter', ['Karim Benali']],
    ],
  },
  {
    name: 'English: "Speaker’s talk on", headings in sentences',
    title: 'Five things from Render Atlanta',
    html: `<p>I had the chance to attend the conference last week. These are the talks I keep thinking of.</p><h3>Henri Helvetikson – Core Web Vitals in 2030</h3><p>Bold.</p><h3>Ramón Huidobro-Paz – Learning to mentor</h3><p>Kind.</p><h3>Angie Jonesworth – Automate the automators</h3><p>Robots.</p><h3>Wes Bosman – Tasty browser bits</h3><p>Many.</p><h3>Number five – the people</h3><p>All of you.</p>`,
    talks: [
      ['Core Web Vitals in 2030', ['Henri Helvetikson']],
      ['Learning to mentor', ['Ramón Huidobro-Paz']],
      ['Automate the automators', ['Angie Jonesworth']],
      ['Tasty browser bits', ['Wes Bosman']],
    ],
  },
  {
    name: 'a meetup evening with three talks and pizza',
    title: 'Rust Amsterdam meetup, May edition',
    html: `<p>Hosted by Tweede Golf. Three speakers tonight.</p><h2>Embedded Rust on a bike (Tamme Dijkstra)</h2><p>Lights.</p><h2>Pin and suffering (Wouter Geraedts-Mol)</h2><p>Futures.</p><h2>Pizza (from Toni’s)</h2><p>Hot.</p><h2>Fearless FFI (Henk Oordt)</h2><p>C.</p>`,
    talks: [
      ['Embedded Rust on a bike', ['Tamme Dijkstra']],
      ['Pin and suffering', ['Wouter Geraedts-Mol']],
      ['Fearless FFI', ['Henk Oordt']],
    ],
  },
  // Not conference notes, or without talks.
  {
    name: 'case studies of companies',
    title: 'How five companies run Kubernetes',
    tags: ['kubernetes'],
    html: `<h2>Spotify – Golden Paths</h2><p>Backstage.</p><h2>Monzo: Thousands of Services</h2><p>Go.</p><h2>Zalando – Many Clusters</h2><p>Postgres.</p><h2>Adidas by Giant Swarm</h2><p>Retail.</p><h2>What we can learn</h2><p>Teams.</p>`,
    talks: [],
  },
  {
    name: 'podcast episodes',
    title: 'Podcasts for the commute',
    html: `<h3>Changelog: Bryan Cantrill returns</h3><p>Loud.</p><h3>Software Engineering Radio – Kent Beck on tidying</h3><p>Tidy.</p><h3>Corecursive – Adam Gordon Bell</h3><p>Stories.</p>`,
    talks: [],
  },
  {
    name: 'dev diary',
    title: 'Building my own feed reader, part 3',
    html: `<h2>Parsing – Easier Than Expected</h2><p>XML.</p><h2>Storage: SQLite Again</h2><p>One file.</p><h2>Icons by Feather Team</h2><p>MIT.</p><h2>Thanks to Piet Jansen</h2><p>For testing.</p><h2>Next – The Mobile View</h2><p>Soon.</p>`,
    talks: [],
  },
  {
    name: 'family and sports report in German',
    title: 'Stadtlauf 2019: unser Team',
    html: `<h2>Start – Rathausplatz</h2><p>Nass.</p><h2>Thomas Bauer: 42 Minuten</h2><p>Stark.</p><h2>Sabine Koch – Erste Frau</h2><p>Jubel.</p><h2>Siegerehrung mit Klaus Weber</h2><p>Medaillen.</p>`,
    talks: [],
  },
  {
    name: 'museum visits in French',
    title: 'Trois expositions à Paris cet hiver',
    html: `<h2>Berthe Morisot – Musée Marmottan</h2><p>Lumière.</p><h2>Pastels, par Edgar Degas</h2><p>Danse.</p><h2>Nadia Léger : une femme d'avant-garde</h2><p>Couleurs.</p>`,
    talks: [],
  },
  {
    name: 'Dutch newsletter of an association',
    title: 'Nieuwsbrief maart',
    html: `<h2>Van de voorzitter – Jan Pietersen</h2><p>Lente.</p><h2>Nieuwe leden: Kees Mulder en Anja Visser</h2><p>Welkom.</p><h2>Fotowedstrijd – Marieke Smit wint</h2><p>Vogels.</p><h2>Agenda</h2><p>Mei.</p>`,
    talks: [],
  },
  {
    name: 'conference diary without talks',
    title: 'My first FOSDEM: a diary',
    html: `<h2>Friday – Train and Beer</h2><p>Delirium.</p><h2>Saturday: Queues</h2><p>K building.</p><h2>Meeting Daniel Stenberg</h2><p>Stickers.</p><h2>Waffles by Maison Dandoy</h2><p>Sugar.</p><h2>Sunday – Home Again</h2><p>Tired.</p>`,
    talks: [],
    open: ['Meeting'],
  },
];

export const THIRD_FEEDS: readonly UnseenFeed[] = [
  {
    name: 'feed with an entry a talk: "[event] title by speaker"',
    feed: 'Live from the front row',
    entries: [
      {
        title: '[FrontConf] Motion with meaning by Rachel Nabor',
        tags: ['frontconf'],
        html: '<p>Liveblogged, so typos.</p>',
        talks: [['Motion with meaning', ['Rachel Nabor']]],
      },
      {
        title: '[FrontConf] Typography is a service by Tim Ahrensburg',
        tags: ['frontconf'],
        html: '<p>Fonts.</p>',
        talks: [['Typography is a service', ['Tim Ahrensburg']]],
      },
      {
        title: '[FrontConf] CSS for people who print by Hui Min Jing',
        tags: ['frontconf'],
        html: '<p>Pages.</p>',
        talks: [['CSS for people who print', ['Hui Min Jing']]],
      },
      { title: '[Life] Moving house', tags: [], html: '<p>Boxes.</p>', talks: [] },
      { title: 'Portrait by Anna Karlsen', tags: ['photo'], html: '<p>A photo of me.</p>', talks: [] },
    ],
  },
  {
    name: 'French feed with an entry a talk: "Devoxx : titre - speaker"',
    feed: 'Le carnet de Julien',
    entries: [
      {
        title: 'Devoxx France : Les records en pratique - Rémi Forestier',
        tags: ['devoxx'],
        html: '<p>Mes notes de la conférence.</p>',
        talks: [['Les records en pratique', ['Rémi Forestier']]],
      },
      {
        title: 'Devoxx France : Écrire moins de YAML - Julia Matos et Benoît Couetil',
        tags: ['devoxx'],
        html: '<p>Mes notes de la conférence.</p>',
        talks: [['Écrire moins de YAML', ['Julia Matos', 'Benoît Couetil']]],
      },
      { title: 'Recette : tarte aux pommes', tags: ['cuisine'], html: '<p>Pommes.</p>', talks: [] },
      { title: 'Lecture : Germinal - Émile Zola', tags: ['livres'], html: '<p>Noir.</p>', talks: [] },
    ],
  },
];
