import type { UnseenPost } from './unseenPost';

/** Posts of conference weblogs, written before any of them was read, each in the manner of one kind of weblog. */
export const FIRST_UNSEEN: readonly UnseenPost[] = [
  {
    name: 'heading is the title, the next heading is "Speaker: name, company" in italics',
    title: 'KubeCon 2019 Monday lightning talks',
    html: `<h1>Faster fingers with kubectl:</h1><h2><em>Speaker: Maurizio Salcedo, LearnPods</em></h2><ul><li>aliases for everything</li><li>completion in the shell</li></ul>
      <h1>Contributing without code:</h1><h2><em>Speaker: Dwight Strobel, Microsoft</em></h2><ul><li>docs always need people</li></ul>
      <h1>What is it?! Adventures in dashboards for ML</h1><h2><em>Speaker: Alexa Jonsson, Independent</em></h2><ul><li>know your personas</li></ul>
      <h1>CRDs all the way down - policies for validation and defaults</h1><h2><em>Speaker: Pooja Abbas, Giant Squid</em></h2><ul><li>CRDs become the API</li></ul>
      <h1>Watching operators:</h1><h2><em>Speaker: Lilly Kosic, Red Cap</em></h2><ul><li>alert, debug, trends</li></ul>`,
    talks: [
      ['Faster fingers with kubectl', ['Maurizio Salcedo']],
      ['Contributing without code', ['Dwight Strobel']],
      ['What is it?! Adventures in dashboards for ML', ['Alexa Jonsson']],
      ['CRDs all the way down - policies for validation and defaults', ['Pooja Abbas']],
      ['Watching operators', ['Lilly Kosic']],
    ],
  },
  {
    name: 'numbered, title, comma, speakers',
    title: 'Is KubeCon still for me?',
    tags: ['kubernetes', 'cloud'],
    html: `<p>Amsterdam again. Here are the talks that stood out.</p>
      <h3>1. Live video inside of Kubernetes, Giles Herron</h3><p>Football without delay.</p>
      <h3>2. Back to the past: security of tomorrow, Andrew Martens &amp; Matt Jarvie</h3><p>A film in five acts.</p>
      <h3>3. Node size matters, Daniele Polenta</h3><p>Calculators for nodes.</p>
      <h3>4. What I wish I knew about eBPF, Liz Riceman</h3><p>Live coding at its best.</p>
      <h3>So, is it still for me?</h3><p>Perhaps every other year.</p>`,
    talks: [
      ['Live video inside of Kubernetes', ['Giles Herron']],
      ['Back to the past: security of tomorrow', ['Andrew Martens', 'Matt Jarvie']],
      ['Node size matters', ['Daniele Polenta']],
      ['What I wish I knew about eBPF', ['Liz Riceman']],
    ],
  },
  {
    name: 'speaker, spaced hyphen, title below "The talks"',
    title: 'Code BEAM America, looking back',
    html: `<h2>Getting there</h2><p>San Francisco is far away.</p><h2>My talk</h2><p>I gave an update about the language server.</p>
      <h2>The talks</h2><p>I enjoyed nearly all of them.</p>
      <h3>Jason Axelrod - Choosing a structure for tests</h3><p><a href="https://example.org/a">Jason Axelrod</a> told us to make tests async.</p>
      <h3>Saša Jurišić - Tell me a story</h3><p>Commits as stories.</p>
      <h3>Quinn Wilton - Distributed Elixir without tears</h3><p>CRDTs again.</p>
      <h2>The hallway track</h2><p>The best part.</p><h2>See you next year</h2><p>Bye.</p>`,
    talks: [
      ['Choosing a structure for tests', ['Jason Axelrod']],
      ['Tell me a story', ['Saša Jurišić']],
      ['Distributed Elixir without tears', ['Quinn Wilton']],
    ],
  },
  {
    name: '"Talk 1: title", speakers linked in the first sentence below "Summary"',
    title: 'DevOpsDays Zurich 2023 - Feedback',
    html: `<h2>Day 1</h2><p>A well-known yearly conference.</p>
      <h3>Talk 1: Teams that perform: why safety matters</h3><h4>Summary</h4><p><a href="https://l.example.org/1">Laurence Kosera</a> and <a href="https://l.example.org/2">Arjanna van der Plaats</a> led a session in which we all took part.</p><h4>Key takeaways</h4><ul><li>Ask questions</li></ul>
      <h3>Talk 2: Platform teams are not ticket desks</h3><h4>Summary</h4><p><a href="https://l.example.org/3">Paula Kennedy</a> explained how her company turned around.</p><h4>Key takeaways</h4><ul><li>Product thinking</li></ul>
      <h3>Talk 3: GitOps for the tired</h3><h4>Summary</h4><p><a href="https://l.example.org/4">Stefan Judas</a> showed three clusters and a demo that worked.</p><h4>Key takeaways</h4><ul><li>Pull, do not push</li></ul>
      <h2>Conclusion</h2><p>Next year again.</p>`,
    talks: [
      ['Teams that perform: why safety matters', ['Laurence Kosera', 'Arjanna van der Plaats']],
      ['Platform teams are not ticket desks', ['Paula Kennedy']],
      ['GitOps for the tired', ['Stefan Judas']],
    ],
  },
  {
    name: 'list of talks: bold title, linked speaker in brackets, comment',
    title: 'CodeMash 2011 notes',
    html: `<p>Two days in a water park. What I went to:</p>
      <ul><li><strong>Best practices of unit tests</strong> (<a href="https://t.example.org/jim">Jim Weirich</a>) - A good overview.</li>
      <li><strong>Node.js - Show and Tell</strong> (<a href="https://t.example.org/leon">Leon Gershwin</a>) - A neat explanation.</li>
      <li><strong>Testable Object-Oriented JavaScript</strong> (<a href="https://t.example.org/jon">Jon Krueger</a>) - One of the better ones.</li>
      <li><strong>User research: a quick course</strong> (<a href="https://t.example.org/carol">Carol Smithee</a>) - Very helpful.</li></ul><p>See you next winter.</p>`,
    talks: [
      ['Best practices of unit tests', ['Jim Weirich']],
      ['Node.js - Show and Tell', ['Leon Gershwin']],
      ['Testable Object-Oriented JavaScript', ['Jon Krueger']],
      ['User research: a quick course', ['Carol Smithee']],
    ],
  },
  {
    name: 'list of talks: quoted title by speaker, and a dot',
    title: 'PGCon 2010: what I saw',
    html: `<p>A few of the talks I attended:</p><ul>
      <li>“PostgreSQL at my social network” by Gavin Royle. Forty servers, no sleep.</li>
      <li>“Hypothetical indexes” by Alvaro Herrero. Theory meets disk.</li>
      <li>“The relational model in the twenty-first century” by Mark Wong and Selena Deckler. Funny.</li></ul>
      <h2>Lightning talks</h2><p>I gave one as well.</p><h2>The hotel</h2><p>Cold.</p>`,
    talks: [
      ['PostgreSQL at my social network', ['Gavin Royle']],
      ['Hypothetical indexes', ['Alvaro Herrero']],
      ['The relational model in the twenty-first century', ['Mark Wong', 'Selena Deckler']],
    ],
  },
  {
    name: 'title, hyphen, speaker, hyphen, link',
    title: 'CppCon 2017 notes',
    html: `<h2>Parallel algorithms from the inside - Billy O'Neill - <a href="https://v.example.org/1">link</a></h2><p>A walk through the code.</p>
      <h2>A more powerful and simpler C++ (5 of N) - Herb Suter - <a href="https://v.example.org/2">link</a></h2><p>Three parts.</p>
      <h2>What has my compiler done for me lately? - Matt Goldbolt - <a href="https://v.example.org/3">link</a></h2><p>Assembly is fun.</p>
      <h2>constexpr ALL the things! - Ben Dean &amp; Jason Tanner - <a href="https://v.example.org/4">link</a></h2><p>JSON at compile time.</p>`,
    talks: [
      ['Parallel algorithms from the inside', ["Billy O'Neill"]],
      ['A more powerful and simpler C++ (5 of N)', ['Herb Suter']],
      ['What has my compiler done for me lately?', ['Matt Goldbolt']],
      ['constexpr ALL the things!', ['Ben Dean', 'Jason Tanner']],
    ],
  },
  {
    name: 'dated headings, list items "title by linked speaker"',
    title: 'SnowCamp 2019 - Summary',
    html: `<p>A summary of the talks I have seen.</p><h2>2019-01-24 | Thursday</h2><ul>
      <li>The why behind microservices by <a href="https://g.example.org/1">Edson Yamada</a></li><li>Images for the web by <a href="https://g.example.org/2">Doug Sellars</a></li>
      <li>Architecture of zero knowledge by <a href="https://g.example.org/3">M4dz</a></li></ul>
      <h2>2019-01-25 | Friday</h2><ul><li>Apps that save energy by <a href="https://g.example.org/4">Frédéric Bordeaux</a></li><li>Vanilla state by <a href="https://g.example.org/5">Yohan Lassalle</a></li></ul>`,
    talks: [
      ['The why behind microservices', ['Edson Yamada']],
      ['Images for the web', ['Doug Sellars']],
      ['Architecture of zero knowledge', ['M4dz']],
      ['Apps that save energy', ['Frédéric Bordeaux']],
      ['Vanilla state', ['Yohan Lassalle']],
    ],
  },
  {
    name: 'day headings, title, hyphen, speakers, and marks out of five',
    title: 'Devoxx Belgium 2017 - Recap',
    html: `<h1>The venue</h1><p>A cinema.</p><h1>The conference</h1><p>Three days.</p><h2>Day one</h2>
      <h3>Java 9, but faster - Mark Reinholt and Brian Getz</h3><p>Interesting.</p><p>5/5</p>
      <h3>CERN, seen from IT - Derek Matheson</h3><p>Background.</p><p>4/5</p><h2>Day two</h2>
      <h3>Kotlin for Java folk - Svetlana Isakowa</h3><p>Good.</p><p>3/5</p>
      <h3>Drinks - courtesy of the sponsors</h3><p>Belgian beer.</p><h1>Conclusion</h1><p>Go there.</p>`,
    talks: [
      ['Java 9, but faster', ['Mark Reinholt', 'Brian Getz']],
      ['CERN, seen from IT', ['Derek Matheson']],
      ['Kotlin for Java folk', ['Svetlana Isakowa']],
    ],
  },
  {
    name: 'title in the heading, first sentence "X talked about"',
    title: 'Velocity Santa Clara 2014, trip report',
    html: `<h2>Keynotes</h2><p>They were short this year.</p>
      <h2>A world without downtime</h2><p>Laura Bellows talked about fires, and how firefighters look at them afterwards.</p>
      <h2>Is TLS fast yet?</h2><p>Ilya Grigorov showed that it is, if you know where to look. Session tickets help.</p>
      <h2>Breaking the news in 100 milliseconds</h2><p>Patrick Hammond from the Guardian explained how they load fonts.</p>
      <h2>The expo hall</h2><p>Many vendors, few socks.</p><h2>Takeaways</h2><p>Measure people too.</p>`,
    talks: [
      ['A world without downtime', ['Laura Bellows']],
      ['Is TLS fast yet?', ['Ilya Grigorov']],
      ['Breaking the news in 100 milliseconds', ['Patrick Hammond']],
    ],
  },
  {
    name: 'time, title, speaker in brackets, below room headings',
    title: 'FOSDEM 2018 – Saturday',
    html: `<h2>Janson</h2><h3>10:30 Consensus as a service (Josephine Bohr)</h3><p>Full.</p><h3>11:00 – The next generation of kernels (Thomas Gleichner)</h3><p>Spectre.</p>
      <h2>H.1302 (Depage)</h2><h3>13:00 Exploring the world from your terminal (Yves Morin)</h3><p>Maps in ASCII.</p><h3>14:20 Lunch (fries)</h3><p>With mayonnaise.</p>
      <h2>K.1.105 (La Fontaine)</h2><h3>15:00 How I stopped using Docker (Aurélien Bonpan)</h3><p>Nix.</p><h2>Beer</h2><p>Delirium as always.</p>`,
    talks: [
      ['Consensus as a service', ['Josephine Bohr']],
      ['The next generation of kernels', ['Thomas Gleichner']],
      ['Exploring the world from your terminal', ['Yves Morin']],
      ['How I stopped using Docker', ['Aurélien Bonpan']],
    ],
  },
  {
    name: 'bold paragraphs as headings: speaker in bold, title in italics',
    title: 'Notes from RailsConf 2014',
    html: `<p>Four days in Chicago.</p><p><strong>Sandi Metzger</strong> – <em>All the little things</em></p><p>Small objects win.</p><p><strong>Aaron Pattersson</strong> – <em>AdequateRecord</em></p><p>Caches for statements.</p>
      <p><strong>Yehuda Kaplan</strong> – <em>The Rails of tomorrow</em></p><p>A look ahead.</p><p><strong>Leah Silbermann</strong> – <em>Ancient city rubies</em></p><p>Skylight.</p>`,
    talks: [
      ['All the little things', ['Sandi Metzger']],
      ['AdequateRecord', ['Aaron Pattersson']],
      ['The Rails of tomorrow', ['Yehuda Kaplan']],
      ['Ancient city rubies', ['Leah Silbermann']],
    ],
  },
  {
    name: 'all capitals, speaker below in capitals',
    title: 'NORDIC.JS 2016',
    html: `<h3>THE WEB IS A PLATFORM</h3><p><strong>LÉONIE WATKINS</strong></p><p>Screen readers in the wild.</p><h3>BUILDING ROBOTS WITH JS</h3><p><strong>JULIÁN DUQUESNE</strong></p><p>They dance.</p>
      <h3>TYPE OUT YOUR ERRORS</h3><p><strong>PREETHI KASIREDDI</strong></p><p>Flow.</p><h3>AFTERPARTY</h3><p>Meatballs.</p>`,
    talks: [
      ['THE WEB IS A PLATFORM', ['LÉONIE WATKINS']],
      ['BUILDING ROBOTS WITH JS', ['JULIÁN DUQUESNE']],
      ['TYPE OUT YOUR ERRORS', ['PREETHI KASIREDDI']],
    ],
    anyCase: true,
  },
  {
    name: 'academic workshop: "Invited talk: name (university)", and papers with authors',
    title: 'ICLP workshop trip report',
    html: `<h2>Invited talk: Molham Aref (Relational Labs)</h2><p>Databases that think.</p><h2>Session 1</h2>
      <h3>Tabling as a library with delimited control (Benoit Desmet, Tom Schrivers, Nick van den Eede)</h3><p>Very elegant.</p>
      <h3>Functional pearls in logic (Jan Wielman, Markus Trisk)</h3><p>Constraints.</p><h2>Session 2</h2><h3>Answer sets at scale (Francesca Calimani)</h3><p>Benchmarks.</p><h2>Banquet</h2><p>By boat.</p>`,
    talks: [
      ['Tabling as a library with delimited control', ['Benoit Desmet', 'Tom Schrivers', 'Nick van den Eede']],
      ['Functional pearls in logic', ['Jan Wielman', 'Markus Trisk']],
      ['Answer sets at scale', ['Francesca Calimani']],
    ],
    open: ['Invited talk', 'Molham Aref'],
  },
  {
    name: 'DEF CON: title, then a paragraph with names and handles',
    title: 'DEF CON 27 talk notes',
    html: `<h2>Your car is my car</h2><p>Presenter: Jmaxxz</p><p>Remote starters.</p><h2>HVACking: knowing is half of the battle</h2><p>Presenters: Douglas McKay and Mark Berezza</p><p>Building controllers.</p>
      <h2>Owning the clout with SSRF</h2><p>Presenters: Ben Sadegh (@nahamsec) and Cody Brocius (@daeken)</p><p>PDF generators.</p><h2>Linecon</h2><p>Three hours.</p>`,
    talks: [
      ['Your car is my car', ['Jmaxxz']],
      ['HVACking: knowing is half of the battle', ['Douglas McKay', 'Mark Berezza']],
      ['Owning the clout with SSRF', ['Ben Sadegh', 'Cody Brocius']],
    ],
  },
  {
    name: 'headings in quotation marks, by, with a company',
    title: 'Strange Loop 2016 recap',
    html: `<h3>“Point-free or die” by Amar Shaw (Heroku)</h3><p>Tacit.</p><h3>“Humanities x technology” by Ashley Nelson-Hornby (Google)</h3><p>Art.</p>
      <h3>“A frontend developer’s guide to types” by Stephanie Weirich-Hale (University of Pennsylvania)</h3><p>Types.</p><h3>City Museum</h3><p>Slides, real ones.</p>`,
    talks: [
      ['Point-free or die', ['Amar Shaw']],
      ['Humanities x technology', ['Ashley Nelson-Hornby']],
      ['A frontend developer’s guide to types', ['Stephanie Weirich-Hale']],
    ],
  },
  {
    name: 'keynotes and panels with roles',
    title: 'Data Summit Boston, day two',
    html: `<h2>Opening keynote — The end of the warehouse — Barbara Liskowitz, Chief Scientist, Tabular Ltd.</h2><p>Bold words.</p><h2>Panel — Who owns the pipeline? — Ravi Menon, Chloé Marchand, Tunde Adeyemi (moderator: Kate Strand)</h2><p>Heated.</p>
      <h2>Streaming joins, honestly — Matthias Saxer, Confluence Inc.</h2><p>Windows.</p><h2>dbt in anger — Anna Filipova-Reyes, Analytics Engineer at Brew</h2><p>Tests.</p><h2>Lunch — sponsored by Brew</h2><p>Wraps.</p>`,
    talks: [
      ['The end of the warehouse', ['Barbara Liskowitz'], 'keynote'],
      ['Streaming joins, honestly', ['Matthias Saxer']],
      ['dbt in anger', ['Anna Filipova-Reyes']],
    ],
    open: ['Who owns the pipeline?'],
  },
  {
    name: 'names in Chinese, Russian and Japanese beside Latin ones',
    title: 'PyCon APAC 2023 notes',
    html: `<h2>Packaging in 2023 - 山田 太郎</h2><p>uv.</p><h2>Type hints for beginners - Иван Петров</h2><p>mypy.</p><h2>Robots in schools - 王小明</h2><p>Fun.</p><h2>Faster loops - Kim Minji</h2><p>C.</p>`,
    talks: [
      ['Packaging in 2023', ['山田 太郎']],
      ['Type hints for beginners', ['Иван Петров']],
      ['Robots in schools', ['王小明']],
      ['Faster loops', ['Kim Minji']],
    ],
  },
  {
    name: 'definition list of talks',
    title: 'LinuxConf AU, day 3',
    html: `<p>What I saw today at the conference.</p><dl><dt>Jessica McKellen: Building communities</dt><dd>On boarding people.</dd><dt>Rusty Rusel: Lightning for Bitcoin</dt><dd>Channels.</dd><dt>Bdale Garbin: Rockets and open hardware</dt><dd>Boom.</dd><dt>Matthew Garrow: Booting securely</dt><dd>TPM.</dd></dl>`,
    talks: [
      ['Building communities', ['Jessica McKellen']],
      ['Lightning for Bitcoin', ['Rusty Rusel']],
      ['Rockets and open hardware', ['Bdale Garbin']],
      ['Booting securely', ['Matthew Garrow']],
    ],
  },
  {
    name: 'session codes before titles, speakers in a line below with companies',
    title: 're:Invent 2018: sessions of Tuesday',
    html: `<h3>CON301 – Mastering Kubernetes on AWS</h3><p><em>Speakers: Eswar Balakrishnan, Amazon; Yaniv Donen, Amazon</em></p><p>EKS.</p><h3>DAT401 – Deep dive into tables</h3><p><em>Speaker: Rick Hoolihan, Amazon</em></p><p>One table.</p>
      <h3>ARC337 – Closing loops and opening minds</h3><p><em>Speaker: Colm McCarthy, Amazon</em></p><p>Control planes.</p><h3>Food and shuttles</h3><p>So much walking.</p>`,
    talks: [
      ['Mastering Kubernetes on AWS', ['Eswar Balakrishnan', 'Yaniv Donen']],
      ['Deep dive into tables', ['Rick Hoolihan']],
      ['Closing loops and opening minds', ['Colm McCarthy']],
    ],
  },
  {
    name: 'French: keynote and title in the heading, bold linked name below',
    title: 'BDX I/O 2025',
    html: `<h1>Jeudi 6 novembre - soirée speakers</h1><p>Sous la pluie.</p><h1>Vendredi 7 novembre</h1>
      <h2>Keynote - Prévoir l'imprévu : penser demain avec l'IA</h2><p><strong><a href="https://l.example.org/x">Ludovic Sinquin</a></strong></p><p>Des scénarios.</p>
      <h2>Biologie et cybersécurité : copier le vivant pour mieux se protéger</h2><p><strong><a href="https://l.example.org/y">Amélie Lebrun</a></strong> et <strong><a href="https://l.example.org/z">Gaëtan Roy</a></strong></p><p>Des fourmis.</p>
      <h2>Quête de goodies et pause déjeuner</h2><p>Un axolotl.</p><h2>Un peu de science pour mon management</h2><p><strong>Pauline Rambaud</strong></p><p>Drôle.</p><h2>After-party</h2><p>Des canelés.</p><h1>Conclusion</h1><p>Merci.</p>`,
    talks: [
      ["Prévoir l'imprévu : penser demain avec l'IA", ['Ludovic Sinquin'], 'keynote'],
      ['Biologie et cybersécurité : copier le vivant pour mieux se protéger', ['Amélie Lebrun', 'Gaëtan Roy']],
      ['Un peu de science pour mon management', ['Pauline Rambaud']],
    ],
  },
  {
    name: 'French: titles in guillemets with hyphen and names',
    title: 'Devoxx France 2022 : ma première journée',
    html: `<h3>« Kafka pour les nuls » – Florent Ramiere</h3><p>Vite.</p><h3>« Migrer sans pleurer » – Agnès Crépin et Guillaume Laforgue</h3><p>Doucement.</p><h3>« Le hasard n'existe pas » – Cédric Champeaux (Gradle)</h3><p>Bits.</p>
      <h3>Les stands – et leurs goodies</h3><p>Des chaussettes.</p><h3>Bilan</h3><p>Très bien.</p>`,
    talks: [
      ['Kafka pour les nuls', ['Florent Ramiere']],
      ['Migrer sans pleurer', ['Agnès Crépin', 'Guillaume Laforgue']],
      ["Le hasard n'existe pas", ['Cédric Champeaux']],
    ],
  },
  {
    name: 'French: the first sentence names who spoke',
    title: 'Retour sur la conférence Agile Grenoble',
    html: `<h2>L'art de la facilitation</h2><p>Présenté par Alexandre Boutin-Roche et Claire Dumont. Une session en cercle.</p><h2>Kanban en famille</h2><p>Présenté par Romain Couturier-Blanc. Des post-it partout.</p>
      <h2>Estimer ou pas ?</h2><p>Présenté par Géraldine Legras. La réponse est non.</p><h2>Le repas</h2><p>Présenté sous forme de buffet.</p><h2>Ce que je retiens</h2><p>Essayer.</p>`,
    talks: [
      ["L'art de la facilitation", ['Alexandre Boutin-Roche', 'Claire Dumont']],
      ['Kanban en famille', ['Romain Couturier-Blanc']],
      ['Estimer ou pas ?', ['Géraldine Legras']],
    ],
  },
  {
    name: 'French: "Intervenante :" in a list with the length',
    title: 'Paris Web 2019, notes',
    html: `<h2>Accessibilité et jeux vidéo</h2><ul><li>Intervenante : Julie Moynet</li><li>Durée : 50 minutes</li></ul><p>Sous-titres.</p><h2>Le numérique n'est pas vert</h2><ul><li>Intervenants : Frédéric Bordas, Raphaël Lemaitre</li><li>Durée : 25 minutes</li></ul><p>Mesurer.</p>
      <h2>Polices variables</h2><ul><li>Intervenant : Bram Steenhout</li><li>Durée : 50 minutes</li></ul><p>Jolies.</p>`,
    talks: [
      ['Accessibilité et jeux vidéo', ['Julie Moynet']],
      ["Le numérique n'est pas vert", ['Frédéric Bordas', 'Raphaël Lemaitre']],
      ['Polices variables', ['Bram Steenhout']],
    ],
  },
  {
    name: 'German: name in front, quoted title',
    title: 'JavaLand 2019: Tag 1',
    html: `<h2>Anreise</h2><p>Stau.</p><h2>Eberhard Wolfram: „Microservices – Mythos und Wahrheit“</h2><p>Kontrovers.</p><h2>Lisa Maria Moritz: „Docker für Einsteiger“</h2><p>Sketchnotes.</p><h2>Prof. Dr. Carola Lilienfeld: „Langlebige Software“</h2><p>Architektur.</p>
      <h2>Thorben Jansen und Anna Kowalczyk: „Hibernate-Tipps“</h2><p>Viele.</p><h2>Abends: Achterbahn</h2><p>Taron!</p><h2>Fazit: gelungen</h2><p>Ja.</p>`,
    talks: [
      ['Microservices – Mythos und Wahrheit', ['Eberhard Wolfram']],
      ['Docker für Einsteiger', ['Lisa Maria Moritz']],
      ['Langlebige Software', ['Carola Lilienfeld']],
      ['Hibernate-Tipps', ['Thorben Jansen', 'Anna Kowalczyk']],
    ],
  },
  {
    name: 'German: title, then a paragraph starting with "von"',
    title: 'Software Architecture Gathering: unsere Highlights',
    html: `<p>Drei Kollegen waren in Berlin.</p><h3>Domänen entdecken mit Event Storming</h3><p>von Nadine Brandt (INNOQ)</p><p>Zettel.</p><h3>Wie Architektur Entscheidungen überlebt</h3><p>von Stefan Zörnig</p><p>ADRs.</p>
      <h3>Teams schneiden Systeme</h3><p>von Kim Nena Dürr und Matthias Böhm</p><p>Conway.</p><h3>Unser Fazit</h3><p>Gerne wieder.</p>`,
    talks: [
      ['Domänen entdecken mit Event Storming', ['Nadine Brandt']],
      ['Wie Architektur Entscheidungen überlebt', ['Stefan Zörnig']],
      ['Teams schneiden Systeme', ['Kim Nena Dürr', 'Matthias Böhm']],
    ],
  },
  {
    name: 'German: list "name – title" linked',
    title: 'ConSol auf der JavaLand',
    html: `<p>Zwei aufregende Tage gehen zu Ende. Unsere Lieblingsvorträge waren:</p><ul><li><a href="https://j.example.org/1">David Blewitt – Apache TomEE</a></li><li><a href="https://j.example.org/2">Stefan Tilkowski – Architektur 201x</a></li><li><a href="https://j.example.org/3">Arun Guptan – Java EE 7 im Einsatz</a></li></ul><p>Bis zum nächsten Jahr!</p>`,
    talks: [
      ['Apache TomEE', ['David Blewitt']],
      ['Architektur 201x', ['Stefan Tilkowski']],
      ['Java EE 7 im Einsatz', ['Arun Guptan']],
    ],
  },
  {
    name: 'Dutch: title, door, speaker',
    title: 'Verslag NLUUG najaarsconferentie',
    html: `<h2>Ontvangst</h2><p>Koffie.</p><h2>Opening door de voorzitter</h2><p>Kort.</p><h2>Postgres onder de motorkap, door Marleen de Wit</h2><p>MVCC.</p><h2>Wachtwoorden voorbij, door Jan-Piet Mensen</h2><p>Passkeys.</p><h2>eBPF voor beheerders, door Ruben van 't Hof</h2><p>Kijken in de kern.</p><h2>Lunch</h2><p>Broodjes.</p><h2>Borrel</h2><p>Bitterballen.</p>`,
    talks: [
      ['Postgres onder de motorkap', ['Marleen de Wit']],
      ['Wachtwoorden voorbij', ['Jan-Piet Mensen']],
      ['eBPF voor beheerders', ["Ruben van 't Hof"]],
    ],
    open: ['Opening'],
  },
  {
    name: 'Dutch: "Spreker:" in bold after a summary, day headings',
    title: 'J-Fall 2021, een terugblik',
    html: `<h2>Ochtend</h2><h3>Reactief met Quarkus</h3><p><strong>Spreker:</strong> Koen van Dongen (Belastingdienst)</p><p>Snel.</p><h3>Testen met containers</h3><p><strong>Sprekers:</strong> Anne-Wil Jansma en Hinse ter Schuur</p><p>Docker.</p>
      <h2>Middag</h2><h3>De JVM van binnen</h3><p><strong>Spreker:</strong> Ties van de Ven</p><p>GC.</p><h2>Tot slot</h2><p>Volgend jaar weer.</p>`,
    talks: [
      ['Reactief met Quarkus', ['Koen van Dongen']],
      ['Testen met containers', ['Anne-Wil Jansma', 'Hinse ter Schuur']],
      ['De JVM van binnen', ['Ties van de Ven']],
    ],
  },
  {
    name: 'Dutch: speaker and title with a vertical bar and times',
    title: 'Een dag bij Frontmania',
    html: `<h3>09:30 | Welkom</h3><p>Vol.</p><h3>09:45 | Sara Vieira de Souza | Open source en ik</h3><p>Eerlijk.</p><h3>10:45 | Jorrik Klijnsma | Toegankelijk bouwen</h3><p>ARIA.</p><h3>11:45 | Lunch</h3><p>Soep.</p><h3>13:00 | Bram van der Meulen | Signalen overal</h3><p>Angular.</p><h3>17:00 | Borrel</h3><p>Bier.</p>`,
    talks: [
      ['Open source en ik', ['Sara Vieira de Souza']],
      ['Toegankelijk bouwen', ['Jorrik Klijnsma']],
      ['Signalen overal', ['Bram van der Meulen']],
    ],
  },
  // Not conference notes.
  {
    name: 'tool comparison',
    title: 'Terraform vs Pulumi after two years',
    tags: ['terraform', 'iac'],
    html: `<h2>Terraform - the good parts</h2><p>Plans.</p><h2>Terraform - the bad parts</h2><p>HCL.</p><h2>Pulumi - Real Languages</h2><p>TypeScript.</p><h2>Pulumi: State Handling</h2><p>A service.</p><h2>OpenTofu by Linux Foundation</h2><p>A fork.</p><h2>Verdict</h2><p>It depends.</p>`,
    talks: [],
  },
  {
    name: 'albums of the year',
    title: 'My favourite records of 2022',
    html: `<p>In no order.</p><h3>Big Thief – Dragon New Warm Mountain</h3><p>Long.</p><h3>Renaissance by Beyoncé</h3><p>Dance.</p><h3>Alvvays – Blue Rev</h3><p>Loud.</p><h3>Ants from Up There (Black Country, New Road)</h3><p>Sad.</p><h3>Weyes Blood – And in the Darkness</h3><p>Lush.</p>`,
    talks: [],
  },
  {
    name: 'books read',
    title: 'What I read in spring',
    tags: ['books'],
    html: `<h2>The Manager’s Path by Camille Fournier</h2><p>Good.</p><h2>Accelerate (Nicole Forsgren, Jez Humble, Gene Kim)</h2><p>Data.</p><h2>Piranesi - Susanna Clarke</h2><p>Strange.</p><h2>Team Topologies — Matthew Skelton and Manuel Pais</h2><p>Useful.</p>`,
    talks: [],
  },
  {
    name: 'interview',
    title: 'An interview with Grace Oduya, maintainer of Lintel',
    html: `<h3>Grace, how did you start?</h3><p>With a bug.</p><h3>Tom Barlow: What about burnout?</h3><p>Rest.</p><h3>Grace Oduya: I never planned it</h3><p>It grew.</p><h3>What comes next?</h3><p>Version 2.</p>`,
    talks: [],
  },
  {
    name: 'links of the week',
    title: 'Weekend reading #112',
    html: `<h3>Postgres is enough — Hacker Newsletter</h3><p>Yes.</p><h3>Boring tech, boring teams — Dan Mackay</h3><p>An article from 2015.</p><h3>How we scaled to a million — Figment Blog</h3><p>Sharding.</p><h3>The cost of abstractions — Charity Minors</h3><p>A good rant.</p>`,
    talks: [],
  },
  {
    name: 'release notes',
    title: 'Version 4.2 is out',
    tags: ['release'],
    html: `<h2>Editor: Sticky Scroll</h2><p>On.</p><h2>Terminal - Shell Integration</h2><p>Fish.</p><h2>Thanks to Maria Lopez and Finn Berger</h2><p>For fixes.</p><h2>Bug fixes by Community Members</h2><p>Many.</p>`,
    talks: [],
  },
  {
    name: 'quotes',
    title: 'Quotes I keep on my wall',
    html: `<h3>“Simplicity is prerequisite for reliability” — Edsger Dijkstra</h3><p>True.</p><h3>“Make it work, make it right” — Kent Beck</h3><p>In order.</p><h3>“Imagination is everything” — Albert Einstein</h3><p>Maybe.</p>`,
    talks: [],
  },
  {
    name: 'recipes',
    title: 'Three winter soups',
    html: `<h2>Pea Soup - Grandma Style</h2><p>Thick.</p><h2>Pumpkin Soup by Jamie Oliver</h2><p>Ginger.</p><h2>Goulash: Slow Cooker</h2><p>Hours.</p>`,
    talks: [],
  },
  {
    name: 'travel log with people',
    title: 'Four days in Lisbon',
    html: `<h2>Day 1 – Alfama</h2><p>Trams.</p><h2>Day 2 – Belém</h2><p>Tarts.</p><h2>Dinner with Ana Pereira</h2><p>Cod.</p><h2>Day 3 – Sintra</h2><p>Rain.</p><h2>Fado by Maria Severa</h2><p>Moving.</p>`,
    talks: [],
  },
  {
    name: 'conference post without talks: how I organised it',
    title: 'Organising our first DevOpsDays',
    tags: ['conference'],
    html: `<h2>The team - seven volunteers</h2><p>Friends.</p><h2>Sponsors: the long hunt</h2><p>Mails.</p><h2>Venue – Old Harbour Hall</h2><p>Cold.</p><h2>Catering by Green Kitchen</h2><p>Vegan.</p><h2>Photos: Marta Nowak</h2><p>See her site.</p><h2>Lessons learned</h2><p>Start early.</p>`,
    talks: [],
  },
];
