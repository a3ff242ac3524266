import type { UnseenFeed, UnseenPost } from './unseenPost';

/** A second set of posts, written after the first was mended and before any of these was read. */
export const SECOND_UNSEEN: readonly UnseenPost[] = [
  {
    name: 'French: chapters, title, hyphen, speakers',
    title: 'Mon DevFest à moi !',
    tags: ['devfest'],
    html: `<h2>Mercredi : préparation et voyage</h2><p>Le train.</p><h2>Jeudi : premier jour</h2><h3>Chapitre 1 : Il était une fois le DevFest</h3><p>L'amphi se remplit.</p>
      <h3>Chapitre 2 : Keynote - Des conseils bien suivis - Dasha Iline</h3><p>Une artiste.</p>
      <h3>Chapitre 3 : La légende des lecteurs d'écran : une odyssée sensorielle - Océane Gaillard et Patrice de Saint Sébastien</h3><p>À tâtons.</p>
      <h3>Chapitre 4 : Charmer les dragons - Montaine Marchand et Rachel Duval</h3><p>Un atelier.</p><h3>Chapitre 5 : Le repas</h3><p>Bon.</p><h2>Merci !</h2><p>À l'an prochain.</p>`,
    talks: [
      ['Des conseils bien suivis', ['Dasha Iline'], 'keynote'],
      ["La légende des lecteurs d'écran : une odyssée sensorielle", ['Océane Gaillard', 'Patrice de Saint Sébastien']],
      ['Charmer les dragons', ['Montaine Marchand', 'Rachel Duval']],
    ],
  },
  {
    name: 'title, hyphen, two speakers with a comma',
    title: 'ContainerDays Hamburg 2026',
    html: `<p>By the harbour. Let me dive into the talks.</p><h2>Day 1</h2><h3>Sovereign by choice - Christian Hühn, Niklas Vost</h3><p>Openness.</p>
      <h3>From Frankenstein to Kamaji: one cluster across providers - Xavier Avril, Antonia von den Drieschen</h3><p>Hybrid.</p>
      <h3>So I generated over 10000 SBOMs - Mario Fahland</h3><p>Licences.</p><h3>One platform could not fit them all - Artem Laiko, Annika Opiz</h3><p>Choices.</p><h2>Day 2</h2><h3>Boat tour - the harbour at night</h3><p>Nice.</p>`,
    talks: [
      ['Sovereign by choice', ['Christian Hühn', 'Niklas Vost']],
      ['From Frankenstein to Kamaji: one cluster across providers', ['Xavier Avril', 'Antonia von den Drieschen']],
      ['So I generated over 10000 SBOMs', ['Mario Fahland']],
      ['One platform could not fit them all', ['Artem Laiko', 'Annika Opiz']],
    ],
  },
  {
    name: 'keynote titles, plain line "name - university" below',
    title: 'Notes of the computational science day',
    html: `<h3>Opening and welcome</h3><p>Johan Mentinga (Radboud) and Kees Vuijk (Delft)</p><ul><li>Strategic areas</li></ul>
      <h3>Keynote: Faster sums for the management of water</h3><p>Albrecht Weertz - Wageningen University</p><ul><li>hydrology</li></ul>
      <h3>Keynote: From a model of the knee to a virtual human</h3><p>Liesbeth Gerits - University of Liège</p><ul><li>bones</li></ul>
      <h3>Keynote: Uncertain weather, certain budgets</h3><p>Daan Crommelijn - CWI Amsterdam</p><ul><li>ensembles</li></ul><h3>Poster session</h3><p>Wine.</p>`,
    talks: [
      ['Faster sums for the management of water', ['Albrecht Weertz'], 'keynote'],
      ['From a model of the knee to a virtual human', ['Liesbeth Gerits'], 'keynote'],
      ['Uncertain weather, certain budgets', ['Daan Crommelijn'], 'keynote'],
    ],
    open: ['Opening and welcome'],
  },
  {
    name: 'title, then a list with time and speakers, each in bold',
    title: 'BSides Munich 2024: the programme in review',
    html: `<h2>Opening</h2><ul><li><strong>Time:</strong> 09:00 - 09:10</li></ul><p>Welcome.</p>
      <h2>Secrets do not age well</h2><ul><li><strong>Time:</strong> 09:10 - 09:55</li><li><strong>Speakers:</strong> <a href="#n">Natalie Kilberg</a></li></ul><p>Quantum.</p>
      <h2>Robots that click</h2><ul><li><strong>Time:</strong> 10:00 - 10:40</li><li><strong>Speakers:</strong> <a href="#r">Robin Kirchmer</a>, <a href="#y">Younes Ahmadi</a></li></ul><p>Browsers.</p>
      <h2>Lunch</h2><ul><li><strong>Time:</strong> 12:00</li></ul><p>Pretzels.</p><h2>Nuclei in practice</h2><ul><li><strong>Time:</strong> 13:00 - 13:30</li><li><strong>Speakers:</strong> <a href="#x">Rishi Sharma</a></li></ul><p>Templates.</p>`,
    talks: [
      ['Secrets do not age well', ['Natalie Kilberg']],
      ['Robots that click', ['Robin Kirchmer', 'Younes Ahmadi']],
      ['Nuclei in practice', ['Rishi Sharma']],
    ],
  },
  {
    name: 'title with hyphens by speaker',
    title: 'ElixirConf EU: what stayed with me',
    html: `<h3>Keynote: Broadway - pipelines for the rest of us by José Valentim</h3><p>Back pressure.</p><h3>Keynote: LiveView - interactive apps - no need for JavaScript by Chris McCardle</h3><p>Demos.</p>
      <h3>A roadmap to property testing by Brujo Benavides-Lopez</h3><p>Games.</p><h3>Observability by default by Greg Mefford-Jones</h3><p>Traces.</p><h3>Prague by night</h3><p>Beer.</p>`,
    talks: [
      ['Broadway - pipelines for the rest of us', ['José Valentim'], 'keynote'],
      ['LiveView - interactive apps - no need for JavaScript', ['Chris McCardle'], 'keynote'],
      ['A roadmap to property testing', ['Brujo Benavides-Lopez']],
      ['Observability by default', ['Greg Mefford-Jones']],
    ],
  },
  {
    name: 'speaker (company), quoted title, link in brackets',
    title: 'Thoughts from ThatConference 2012',
    html: `<h3>Day 1</h3><h4>Keynote: Leon Gershon (No Spoon Software), "You" (<a href="https://v.example.org">video</a>)</h4><p>Be nice.</p><h4>Clark Sell (Microsoft), "Life inside a browser" (<a href="https://v.example.org/2">video</a>)</h4><p>F12.</p>
      <h4>Jennifer Marsman-Lee (Microsoft), "Sensors everywhere" (<a href="https://v.example.org/3">slides</a>)</h4><p>Tablets.</p><h3>Day 2</h3><h4>Scott Seely-Brown (Friseton), "Pluralism in teams"</h4><p>Talk more.</p><h4>Water slides</h4><p>Yes!</p>`,
    talks: [
      ['You', ['Leon Gershon'], 'keynote'],
      ['Life inside a browser', ['Clark Sell']],
      ['Sensors everywhere', ['Jennifer Marsman-Lee']],
      ['Pluralism in teams', ['Scott Seely-Brown']],
    ],
  },
  {
    name: 'name as the heading, the title quoted in the first sentence',
    title: 'Smashing Conference Barcelona, day two',
    html: `<h2>Val Headley</h2><p>Her talk “Designing with movement” was about animation that helps.</p><h2>Patrick Hamann-Lee</h2><p>In his talk, “Delivering responsibly”, Patrick went through every byte.</p><h2>Una Kravitz</h2><p>She gave a talk called “Open source design: a call to arms”. I felt called.</p><h2>After the show</h2><p>Tapas.</p>`,
    talks: [
      ['Designing with movement', ['Val Headley']],
      ['Delivering responsibly', ['Patrick Hamann-Lee']],
      ['Open source design: a call to arms', ['Una Kravitz']],
    ],
  },
  {
    name: 'German: first sentence "Name (company) zeigte"',
    title: 'Rückblick auf die enterJS 2019',
    html: `<p>Zwei Tage in Darmstadt.</p><h3>Web Components im Alltag</h3><p>Sascha Weyer (Sinnerschrader) zeigte, wie sein Team Komponenten teilt.</p><h3>Performance messen statt raten</h3><p>In diesem Vortrag erklärte Melanie Kurz, warum Labordaten lügen.</p>
      <h3>GraphQL ohne Schmerzen</h3><p>Nils Hartwig erzählte von drei Projekten und ihren Umwegen.</p><h3>Essen und Trinken</h3><p>Reichlich.</p><h3>Unser Fazit</h3><p>Lohnt sich.</p>`,
    talks: [
      ['Web Components im Alltag', ['Sascha Weyer']],
      ['Performance messen statt raten', ['Melanie Kurz']],
      ['GraphQL ohne Schmerzen', ['Nils Hartwig']],
    ],
  },
  {
    name: 'Dutch: first sentence "In deze sessie vertelde Naam"',
    title: 'Impressie van DrupalJam 2018',
    html: `<h2>Drupal en zoeken</h2><p>In deze sessie vertelde Joris Snoek-de Vries hoe zij Solr gebruiken.</p><h2>Van 7 naar 8</h2><p>Baris Wanschers liet zien hoe je een site overzet zonder tranen.</p><h2>Toegankelijkheid is geen vinkje</h2><p>Marjolein Bakker van de Gebruiker Centraal legde uit waarom.</p><h2>De borrel</h2><p>Met bier.</p>`,
    talks: [
      ['Drupal en zoeken', ['Joris Snoek-de Vries']],
      ['Van 7 naar 8', ['Baris Wanschers']],
      ['Toegankelijkheid is geen vinkje', ['Marjolein Bakker']],
    ],
  },
  {
    name: 'French: "Orateur :" below a title in capitals with emoji',
    title: '🎤 Snowcamp : ce que j’en retiens',
    html: `<h2>🚀 RUST POUR LES DÉVELOPPEURS JAVA</h2><p>🗣️ Orateur : Pierre-Yves Saumon</p><p>Propriété.</p><h2>🧪 TESTER SES TESTS</h2><p>🗣️ Oratrice : Léa Coston</p><p>Mutations.</p><h2>🏔️ LE SKI</h2><p>Beau temps.</p><h2>🔐 LES SECRETS NE SE PARTAGENT PAS</h2><p>🗣️ Orateurs : Thierry Abalea et Maud Lévy</p><p>Coffres.</p>`,
    talks: [
      ['RUST POUR LES DÉVELOPPEURS JAVA', ['Pierre-Yves Saumon']],
      ['TESTER SES TESTS', ['Léa Coston']],
      ['LES SECRETS NE SE PARTAGENT PAS', ['Thierry Abalea', 'Maud Lévy']],
    ],
    anyCase: true,
  },
  {
    name: 'ordered list: "Speaker: Title" plain, below "Talks"',
    title: 'My week at NDC Oslo',
    html: `<p>I attended these sessions at the conference:</p><ol><li>Scott Hanselberg: The social developer</li><li>Troy Huntley: Hack yourself first</li><li>Kate Gregson: Naming is hard</li><li>Jon Skeeter: Abusing C# more</li></ol><p>The workshops were sold out.</p>`,
    talks: [
      ['The social developer', ['Scott Hanselberg']],
      ['Hack yourself first', ['Troy Huntley']],
      ['Naming is hard', ['Kate Gregson']],
      ['Abusing C# more', ['Jon Skeeter']],
    ],
  },
  {
    name: 'table with other column names',
    title: 'Overzicht van de PHP Benelux conferentie',
    html: `<table><tr><th>Tijd</th><th>Onderwerp</th><th>Wie</th></tr><tr><td>09:00</td><td>Legacy liefhebben</td><td>Rowan Merewoud</td></tr><tr><td>10:00</td><td>Events in Laravel</td><td>Freek van der Heijden</td></tr><tr><td>11:00</td><td>Koffie</td><td></td></tr><tr><td>11:30</td><td>Statische analyse</td><td>Ondra Mirtel</td></tr></table>`,
    talks: [
      ['Legacy liefhebben', ['Rowan Merewoud']],
      ['Events in Laravel', ['Freek van der Heijden']],
      ['Statische analyse', ['Ondra Mirtel']],
    ],
  },
  {
    name: 'headings with anchors, speaker @handle',
    title: 'Recap: React Summit 2021',
    html: `<h2><a name="suspense"></a>Suspense for everyone, @sebmarkvall</h2><p>Waterfalls.</p><h2><a name="state"></a>State machines in the wild, @DavidKPianist</h2><p>Charts.</p><h2><a name="forms"></a>Forms without fear, @bluebill1049</h2><p>Hooks.</p><h2><a name="end"></a>In the end</h2><p>Remote, yet nice.</p>`,
    talks: [
      ['Suspense for everyone', ['@sebmarkvall']],
      ['State machines in the wild', ['@DavidKPianist']],
      ['Forms without fear', ['@bluebill1049']],
    ],
  },
  {
    name: 'titles that hold dashes, colons and names of people; speaker behind a long dash',
    title: 'Lambda Days notes',
    html: `<h2>Church, Turing, Curry: who was right? — Phil Wadlow</h2><p>All.</p><h2>Erlang - past, present, future — Joe Armitage</h2><p>History.</p><h2>What would Ada Lovelace do? — Kenji Rikitake-Mori</h2><p>Engines.</p><h2>Types: a love story — Maria Schwarz & Ondřej Novák</h2><p>Sweet.</p><h2>Kraków — a city to return to</h2><p>Dumplings.</p>`,
    talks: [
      ['Church, Turing, Curry: who was right?', ['Phil Wadlow']],
      ['Erlang - past, present, future', ['Joe Armitage']],
      ['What would Ada Lovelace do?', ['Kenji Rikitake-Mori']],
      ['Types: a love story', ['Maria Schwarz', 'Ondřej Novák']],
    ],
  },
  {
    name: 'German: kind and title, then "Name, Firma" in a smaller heading',
    title: 'heise devSec 2022 – Tag 2',
    html: `<h2>Vortrag: Bedrohungen modellieren</h2><h3>Lisa Hahn-Weber, secure GmbH</h3><p>STRIDE.</p><h2>Vortrag: Lieferketten absichern</h2><h3>Dr. Falk Sippel, Adesso SE</h3><p>SLSA.</p><h2>Podiumsdiskussion: KI und Sicherheit</h2><h3>Moderation: Olaf Meister</h3><p>Laut.</p><h2>Vortrag: Passwörter sterben nie</h2><h3>Björn Kimmig, Kuehne AG</h3><p>Passkeys.</p><h2>Heimreise</h2><h3>Mit der Bahn</h3><p>Verspätet.</p>`,
    talks: [
      ['Bedrohungen modellieren', ['Lisa Hahn-Weber']],
      ['Lieferketten absichern', ['Falk Sippel']],
      ['Passwörter sterben nie', ['Björn Kimmig']],
    ],
    open: ['KI und Sicherheit'],
  },
  {
    name: 'speaker and title parted by a line break in one bold paragraph',
    title: 'Trip report: ECOOP 2019 in London',
    html: `<p>An academic week.</p><p><b>Laurie Tratt-Miller<br>Garbage collection in the sky</b></p><p>Pauses.</p><p><b>Sophia Drosso<br>Holistic specifications</b></p><p>Robust.</p><p><b>Jan Vitekson<br>Feature-specific profiling</b></p><p>R.</p>`,
    talks: [
      ['Garbage collection in the sky', ['Laurie Tratt-Miller']],
      ['Holistic specifications', ['Sophia Drosso']],
      ['Feature-specific profiling', ['Jan Vitekson']],
    ],
  },
  {
    name: 'speaker linked, then title linked, with time',
    title: 'Live blog of CSS Day 2023',
    html: `<h3>09:15 – <a href="https://a.example.org">Stephanie Eckholm</a>: <a href="https://b.example.org">Container queries at last</a></h3><p>Units.</p><h3>10:15 – <a href="https://a.example.org/2">Bramus van Dam</a>: <a href="https://b.example.org/2">Scroll-driven stories</a></h3><p>Timelines.</p><h3>11:00 – Coffee: <a href="https://c.example.org">Bocca</a></h3><p>Strong.</p><h3>11:30 – <a href="https://a.example.org/3">Rachel Andrews-Cole</a>: <a href="https://b.example.org/3">Grid, again</a></h3><p>Masonry.</p>`,
    talks: [
      ['Container queries at last', ['Stephanie Eckholm']],
      ['Scroll-driven stories', ['Bramus van Dam']],
      ['Grid, again', ['Rachel Andrews-Cole']],
    ],
  },
  {
    name: 'Japanese post: title, label and name in a list',
    title: 'Osaka RubyKaigi 04 レポート',
    html: `<h3>Keynote: 構文木の設計</h3><ul><li>発表者: Yuichiro Kanemoto 氏</li></ul><p>パーサーの話。</p><h3>Rubyで音楽</h3><ul><li>発表者: 佐藤 花子 氏</li></ul><p>楽しい。</p><h3>型のある暮らし</h3><ul><li>発表者: Soutaro Matsuda 氏</li></ul><p>RBS。</p>`,
    talks: [
      ['構文木の設計', ['Yuichiro Kanemoto'], 'keynote'],
      ['Rubyで音楽', ['佐藤 花子']],
      ['型のある暮らし', ['Soutaro Matsuda']],
    ],
  },
  {
    name: 'mixed sections: own talk, talks with names in brackets at the end, things about the city',
    title: 'EuroPython 2022 in Dublin: highlights',
    html: `<h2>Why I went</h2><p>Friends.</p><h2>Dublin (in the sun)</h2><p>Really.</p><h2>Beginners’ day (as a mentor)</h2><p>Loved it.</p><h2>Making Python better one error at a time (Pablo Galindez)</h2><p>Carets.</p><h2>Killer robots, a warning (Laura Nolen)</h2><p>Sobering.</p><h2>Raise better errors (Sebastiaan Zeef)</h2><p>Groups.</p><h2>PyLadies lunch (thanks!)</h2><p>Warm.</p><h2>Sprints (two days)</h2><p>Done.</p>`,
    talks: [
      ['Making Python better one error at a time', ['Pablo Galindez']],
      ['Killer robots, a warning', ['Laura Nolen']],
      ['Raise better errors', ['Sebastiaan Zeef']],
    ],
  },
  // Not conference notes, or without talks.
  {
    name: 'the author announces talks of her own',
    title: 'Where I will speak this autumn',
    html: `<h2>GOTO Copenhagen – Systems that forgive</h2><p>October.</p><h2>Øredev – Systems that forgive</h2><p>November.</p><h2>DevTernity – Tests for tired people</h2><p>December.</p>`,
    talks: [],
  },
  {
    name: 'tips for speakers with quotes',
    title: 'How to give a talk at a conference',
    html: `<h2>Tip 1 – Know your audience</h2><p>Ask.</p><h2>Tip 2 – Practise aloud</h2><p>Often.</p><h2>“Tell a story” – Nancy Duarte</h2><p>Good advice.</p><h2>Slides by Deckset</h2><p>Markdown.</p><h2>Questions: Take Them</h2><p>Breathe.</p>`,
    talks: [],
  },
  {
    name: 'products at a trade fair',
    title: 'CES 2020: the gadgets we saw',
    html: `<h2>Samsung – Sero TV</h2><p>Turns.</p><h2>Lenovo – ThinkPad Fold</h2><p>Bends.</p><h2>Segway: S-Pod</h2><p>Rolls.</p><h2>Impossible Pork by Impossible Foods</h2><p>Tasty.</p><h2>Best of show</h2><p>The pork.</p>`,
    talks: [],
  },
  {
    name: 'team page of a company',
    title: 'Meet our new colleagues',
    html: `<h2>Anna de Boer – Developer</h2><p>Java.</p><h2>Peter Claessen – Data Engineer</h2><p>Kafka.</p><h2>Fatima el Amrani – Scrum Master</h2><p>Humour.</p>`,
    talks: [],
  },
  {
    name: 'papers read',
    title: 'Papers of the month: June',
    html: `<h3>Attention Is All You Need — Ashish Vaswani, Noam Shazeer</h3><p>Old.</p><h3>Dynamo (Giuseppe DeCandia and others)</h3><p>Rings.</p><h3>Out of the Tar Pit by Ben Moseley and Peter Marks</h3><p>State.</p>`,
    talks: [],
  },
  {
    name: 'year in review',
    title: 'My 2021 in review',
    html: `<h2>Work – New Job</h2><p>Yes.</p><h2>Talks</h2><p>I gave two talks, in Ghent and online.</p><h2>Favourite album: Nick Cave</h2><p>Carnage.</p><h2>Best book – Susanna Clarke</h2><p>Piranesi.</p><h2>Running with Tom Peeters</h2><p>Half marathon.</p>`,
    talks: [],
  },
  {
    name: 'German tutorial',
    title: 'Docker-Netzwerke verstehen',
    tags: ['docker'],
    html: `<h2>Bridge – Der Standard</h2><p>docker0.</p><h2>Host: Keine Isolation</h2><p>Schnell.</p><h2>Overlay von Docker Swarm</h2><p>VXLAN.</p><h2>Fazit</h2><p>Meist Bridge.</p>`,
    talks: [],
  },
  {
    name: 'French interview',
    title: 'Trois questions à Julie Martin, autrice',
    html: `<h2>Julie Martin : « J’écris la nuit »</h2><p>Oui.</p><h2>Pourquoi Rust ?</h2><p>Pour la mémoire.</p><h2>Paul Durand : et ensuite ?</h2><p>Un livre.</p>`,
    talks: [],
  },
  {
    name: 'Dutch concert evening',
    title: 'Een avond in Paradiso',
    html: `<h2>Voorprogramma – Lucky Fonz</h2><p>Grappig.</p><h2>Spinvis: Bagagedrager</h2><p>Mooi.</p><h2>Toegift: Kom Terug</h2><p>Iedereen zong.</p>`,
    talks: [],
  },
];

export const SECOND_FEEDS: readonly UnseenFeed[] = [
  {
    name: 'feed with an entry a talk: "PyCon DE: title - speaker"',
    feed: 'Reinhold’s weblog',
    entries: [
      {
        title: 'PyCon DE: Packaging with joy - Anwesha Dash',
        tags: ['pycon', 'python'],
        html: '<p>My notes of the talk. She began with wheels.</p><p>And ended with locks.</p>',
        talks: [['Packaging with joy', ['Anwesha Dash']]],
      },
      {
        title: 'PyCon DE: Data classes, slots and you - Florian Brugge',
        tags: ['pycon', 'python'],
        html: '<p>Memory matters. He measured it.</p>',
        talks: [['Data classes, slots and you', ['Florian Brugge']]],
      },
      {
        title: 'PyCon DE: keynote: Whose model is it? - Ines Montero',
        tags: ['pycon', 'python'],
        html: '<p>On open models.</p>',
        talks: [['Whose model is it?', ['Ines Montero'], 'keynote']],
      },
      {
        title: 'PyCon DE: lightning talks day one',
        tags: ['pycon'],
        html: '<p>Nine of them, too quick to note.</p>',
        talks: [],
      },
      { title: 'New bike - finally', tags: ['life'], html: '<p>A Gazelle.</p>', talks: [] },
      { title: 'Django 5: what is new', tags: ['django'], html: '<p>Fields.</p>', talks: [] },
    ],
  },
  {
    name: 'feed with an entry a talk: "Speaker: title (event)"',
    feed: 'Notes in public',
    entries: [
      {
        title: 'Gergely Ovari: Pragmatic engineering (LeadDev London)',
        tags: ['conference', 'leaddev'],
        html: '<p>What changed in two years.</p>',
        talks: [['Pragmatic engineering', ['Gergely Ovari']]],
      },
      {
        title: 'Lara Hogarth: Managing up (LeadDev London)',
        tags: ['conference', 'leaddev'],
        html: '<p>Ask for what you need.</p>',
        talks: [['Managing up', ['Lara Hogarth']]],
      },
      {
        title: 'Nickolas Meyer: Metrics that hurt (LeadDev London)',
        tags: ['conference', 'leaddev'],
        html: '<p>Goodhart.</p>',
        talks: [['Metrics that hurt', ['Nickolas Meyer']]],
      },
      { title: 'Sourdough: first try (a failure)', tags: ['baking'], html: '<p>Flat.</p>', talks: [] },
      { title: 'London: three museums (and rain)', tags: ['travel'], html: '<p>Art.</p>', talks: [] },
    ],
  },
  {
    name: 'German feed with an entry a talk: "Vortrag: title von speaker"',
    feed: 'Mitschriften vom Kongress',
    entries: [
      {
        title: '36C3: Hacker hin oder her von Linus Neuberg',
        tags: ['36c3'],
        html: '<p>Mitschrift des Vortrags.</p>',
        talks: [['Hacker hin oder her', ['Linus Neuberg']]],
      },
      {
        title: '36C3: Das Internet der Bäume von Katharina Nocke',
        tags: ['36c3'],
        html: '<p>Sensoren im Wald.</p>',
        talks: [['Das Internet der Bäume', ['Katharina Nocke']]],
      },
      { title: 'Mein neues Blog', tags: [], html: '<p>Hallo.</p>', talks: [] },
    ],
  },
  {
    name: 'feed of articles that look like it',
    feed: 'Code and coffee',
    entries: [
      { title: 'Review: The Phoenix Project - Gene Kim', tags: ['books'], html: '<p>A novel about IT.</p>', talks: [] },
      { title: 'Review: Clean Code - Robert Martin', tags: ['books'], html: '<p>Hm.</p>', talks: [] },
      { title: 'Terraform: Modules - The Good Parts', tags: ['terraform'], html: '<p>Small ones.</p>', talks: [] },
      { title: 'Interview with Ada Palmer', tags: ['interview'], html: '<p>On history.</p>', talks: [] },
      { title: 'Listening: Blue Train by John Coltrane', tags: ['music'], html: '<p>Jazz.</p>', talks: [] },
    ],
  },
];
