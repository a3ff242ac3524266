import type { UnseenFeed, UnseenPost } from './unseenPost';

/** A sixth set of posts, written before any of these was read, with more of the prose that weblogs have. */
export const SIXTH_UNSEEN: readonly UnseenPost[] = [
  {
    name: 'long prose, title headings, speaker in the middle of the first sentence',
    title: 'A report from Craft Conference',
    html: `<p>Budapest was sunny, the railway museum was packed and the talks were good. A few of them stayed with me, so here they are in the order in which I saw them.</p>
      <h2>Reading code is a skill</h2><p>The first talk I saw was by Felienne Harmans, who has studied for years how people read programs and why it is so hard for beginners. She asked all of us to read a page of code and to say what we saw first.</p>
      <h2>The bones of the system</h2><p>Next up was Simon Browning, who drew the same system four times on four levels of detail and asked which of them we would keep.</p>
      <h2>Small steps in big code</h2><p>In the afternoon Emily Bachelor showed with a very old kata how tests that nobody wants to write can be had for free.</p>
      <h2>Trams, food and a museum</h2><p>I walked a lot, ate too much and saw old engines. Highly recommended.</p>
      <h2>Was it worth it?</h2><p>Yes, and next year I will bring my colleagues.</p>`,
    talks: [
      ['Reading code is a skill', ['Felienne Harmans']],
      ['The bones of the system', ['Simon Browning']],
      ['Small steps in big code', ['Emily Bachelor']],
    ],
  },
  {
    name: 'title — speaker with prose, some without a speaker',
    title: 'SRE days in Amsterdam, my write-up',
    html: `<p>A small conference with one track, which I like. I took notes by hand, so there may be mistakes.</p>
      <h3>Error budgets when nobody pays — Stefania Kowalczuk</h3><p>A talk about volunteers who run a service for a hundred thousand users. There is no money, yet there is a budget for errors.</p>
      <h3>How we lost a data centre — Mikkel Aagaard and Tove Lindqvist-Berg</h3><p>They told the story minute by minute, with the chat of that night on the screen.</p>
      <h3>Lightning talks</h3><p>I remember one about coffee machines.</p><h3>Dashboards are for humans — Ruth Achterberg</h3><p>She removed ninety percent of them.</p>
      <h3>Food — the good and the bad</h3><p>The good: stroopwafels. The bad: the queue.</p><h3>Day 2 – Thursday</h3><p>More of the same quality.</p><h3>Postmortems without morgue — Ottmar Schwabe</h3><p>Words matter.</p>`,
    talks: [
      ['Error budgets when nobody pays', ['Stefania Kowalczuk']],
      ['How we lost a data centre', ['Mikkel Aagaard', 'Tove Lindqvist-Berg']],
      ['Dashboards are for humans', ['Ruth Achterberg']],
      ['Postmortems without morgue', ['Ottmar Schwabe']],
    ],
  },
  {
    name: 'German prose: title in the heading, speaker line with job, then text',
    title: 'Agile Bodensee 2022 – was hängen blieb',
    html: `<p>Zwei Tage Konstanz, gute Gespräche und einige Vorträge, die mir noch lange nachgehen werden.</p>
      <h3>Warum Teams schweigen</h3><p>Dr. Melanie Fröhlingsdorf, Psychologin</p><p>Der Vortrag begann mit einer Minute Stille, und danach wussten alle, worum es ging.</p>
      <h3>Planung ist ein Gespräch</h3><p>Konstantin Diener-Roth, COSEE</p><p>Viele Zettel, wenige Zahlen und eine schöne Geschichte über einen Umzug.</p>
      <h3>Wie wir das Schätzen abgeschafft haben</h3><p>Ines Stuppach und Veit Richter, Bahnwerk AG</p><p>Ein Erfahrungsbericht, bei dem auch die Fehler auf den Tisch kamen.</p>
      <h3>Seenachtsfest</h3><p>Feuerwerk und Bratwurst, wie es sich gehört.</p>`,
    talks: [
      ['Warum Teams schweigen', ['Melanie Fröhlingsdorf']],
      ['Planung ist ein Gespräch', ['Konstantin Diener-Roth']],
      ['Wie wir das Schätzen abgeschafft haben', ['Ines Stuppach', 'Veit Richter']],
    ],
  },
  {
    name: 'Dutch prose: numbered top list with speaker in brackets',
    title: 'Vijf praatjes van PyGrunn om terug te kijken',
    html: `<p>Afgelopen vrijdag was het weer zover: de jaarlijkse conferentie in Groningen. Dit waren mijn favorieten.</p>
      <h3>5. Async in een oude codebase (Doeke Zandstra)</h3><p>Een eerlijk verhaal over een migratie die twee jaar duurde en nog niet klaar is.</p>
      <h3>4. De geheimen van de GIL (Reinout van Reest)</h3><p>Met tekeningen, en die waren nodig.</p>
      <h3>3. Testen met echte data (Sophie Hendrikse)</h3><p>Privacy eerst, daarna pas de tests.</p>
      <h3>2. Python op een zaaimachine (Jelmer de Boerema)</h3><p>Met een demo in een bak aarde op het podium.</p>
      <h3>1. Leren programmeren op je zestigste (Wietske Hoekstra)</h3><p>De hele zaal stond op aan het eind.</p><h3>Eervolle vermelding: de broodjes</h3><p>Kroket.</p>`,
    talks: [
      ['Async in een oude codebase', ['Doeke Zandstra']],
      ['De geheimen van de GIL', ['Reinout van Reest']],
      ['Testen met echte data', ['Sophie Hendrikse']],
      ['Python op een zaaimachine', ['Jelmer de Boerema']],
      ['Leren programmeren op je zestigste', ['Wietske Hoekstra']],
    ],
  },
  {
    name: 'French prose: heading is "Title (Name)" and some without',
    title: 'Paris Web 2022 : deux jours de conférences',
    html: `<p>Cela faisait trois ans que je n'avais pas vu autant de monde dans un amphithéâtre. Voici mes notes.</p>
      <h3>Ouvrir les données sans fermer les portes (Pascale Descombes)</h3><p>Une conférence sur les services publics et ceux qui ne les trouvent pas.</p>
      <h3>Le CSS qui vieillit bien (Raphaël Goetz-Martin)</h3><p>Moins de lignes, moins de surprises. La démonstration était drôle.</p>
      <h3>Parler de handicap au travail (Armelle Konaté et Sylvain Fouché)</h3><p>Deux voix, une histoire.</p>
      <h3>Les pauses (et le café)</h3><p>Toujours aussi bien.</p><h3>Et maintenant ?</h3><p>J'attends les vidéos.</p>`,
    talks: [
      ['Ouvrir les données sans fermer les portes', ['Pascale Descombes']],
      ['Le CSS qui vieillit bien', ['Raphaël Goetz-Martin']],
      ['Parler de handicap au travail', ['Armelle Konaté', 'Sylvain Fouché']],
    ],
  },
  {
    name: 'speaker names as h2 with @handles and the title in the paragraph, quoted',
    title: 'Notes on Full Stack Fest',
    html: `<p>Barcelona, a beach and one week of talks.</p><h2>Safia Abdallah-Reed (@captainsafia)</h2><p>Her session was called “Open source is made of people”, and it was about burnout more than about code.</p><h2>Sebastian Deterding-Voss</h2><p>In “Memento product mori” he asked what our software does to a day of life.</p><h2>Monica Dinculeanu (@notwaldorf)</h2><p>“Emoji: how do you get from U+1F355 to pizza?” was the funniest talk of the week.</p><h2>The beach</h2><p>Warm, even in September.</p>`,
    talks: [
      ['Open source is made of people', ['Safia Abdallah-Reed']],
      ['Memento product mori', ['Sebastian Deterding-Voss']],
      ['Emoji: how do you get from U+1F355 to pizza?', ['Monica Dinculeanu']],
    ],
  },
  {
    name: 'keynote, talks and workshop with kind in front and speaker with company behind',
    title: 'DevFest Cologne: my Saturday',
    html: `<p>More than four hundred people came to the conference on a Saturday. Respect.</p><h3>Keynote: Small models, big houses – Annika Feldkamp, Rheinwerk Data</h3><p>She compared models with houses, and it worked.</p><h3>Talk: Compose beyond Android – Rasmus Petterson, Mobilis</h3><p>Desktop first, then the web, then a car.</p><h3>Talk: Firebase without regret – Lan Anh Nguyen, freelance</h3><p>Regret came anyway, but she told us how to deal with it.</p><h3>Workshop: Accessible Flutter – Bernd Olesch, TinyApps</h3><p>Bring headphones.</p><h3>Raffle – no luck</h3><p>Again.</p>`,
    talks: [
      ['Small models, big houses', ['Annika Feldkamp'], 'keynote'],
      ['Compose beyond Android', ['Rasmus Petterson']],
      ['Firebase without regret', ['Lan Anh Nguyen']],
      ['Accessible Flutter', ['Bernd Olesch'], 'workshop'],
    ],
  },
  {
    name: 'ordered list with titles in quotes, speakers and opinions',
    title: 'FOSDEM 2020 in ten lines',
    html: `<p>I went to see these talks, mostly in the big rooms:</p><ol><li>“The Linux kernel: We have to finish this thing one day” by Thorsten Leemann. Funny, and true.</li><li>“Is the Web broken?” by Bert Bosman. More hopeful than the title.</li><li>“HTTP/3 for everyone” by Daniel Stenström. Packed room, again.</li><li>“A free toolchain for little computers” by Keith Packer and Bdale Garbo. Boards flew through the air.</li></ol><p>Next year I will bring better shoes.</p>`,
    talks: [
      ['The Linux kernel: We have to finish this thing one day', ['Thorsten Leemann']],
      ['Is the Web broken?', ['Bert Bosman']],
      ['HTTP/3 for everyone', ['Daniel Stenström']],
      ['A free toolchain for little computers', ['Keith Packer', 'Bdale Garbo']],
    ],
  },
  {
    name: 'h4 below h3 days, title, dash, speakers joined by a plus, and company behind another dash',
    title: 'Open Source Summit Vienna: trip report',
    html: `<h3>Monday</h3><h4>Kernel report – Jonathan Corbett – LWN</h4><p>He is always good, and always on time.</p><h4>SBOMs in practice – Kate Stewartson + Adolfo Garcia – Linux Foundation / Chainyard</h4><p>Tools that talk to each other.</p><h3>Tuesday</h3><h4>Rust in the kernel – Miguel Ojedo – independent</h4><p>Progress.</p><h4>Evening – Prater</h4><p>The big wheel turns slowly.</p><h3>Wednesday</h3><h4>Funding maintainers – Amanda Brocklesby – OpenUK</h4><p>Numbers at last.</p>`,
    talks: [
      ['Kernel report', ['Jonathan Corbett']],
      ['SBOMs in practice', ['Kate Stewartson', 'Adolfo Garcia']],
      ['Rust in the kernel', ['Miguel Ojedo']],
      ['Funding maintainers', ['Amanda Brocklesby']],
    ],
  },
  // Not conference notes, or without talks.
  {
    name: 'retrospective of a job, with names of colleagues',
    title: 'Ten years at one company',
    html: `<p>Today is my last day. Here is what I remember.</p><h2>The beginning – Hans Vogel</h2><p>He hired me after a talk of ten minutes.</p><h2>The move: Rotterdam</h2><p>New office, new people.</p><h2>The mentor – Petra de Lange</h2><p>She taught me to ask.</p><h2>The end – For Now</h2><p>Thank you all.</p>`,
    talks: [],
  },
  {
    name: 'summary of a book by chapters',
    title: 'The Pragmatic Programmer, chapter by chapter',
    html: `<p>I read the book again after fifteen years.</p><h2>Chapter 1: A Pragmatic Philosophy</h2><p>Broken windows.</p><h2>Chapter 2: A Pragmatic Approach</h2><p>DRY.</p><h2>Foreword by Saron Yitbarek</h2><p>Warm.</p><h2>Postface – Andy Hunt and Dave Thomas</h2><p>A goodbye.</p>`,
    talks: [],
  },
  {
    name: 'programming language comparison by designers',
    title: 'Languages I learned in 2020',
    html: `<p>One language every two months was the plan.</p><h2>Elixir – José Valim</h2><p>Pipes and processes.</p><h2>Elm – Evan Czaplicki</h2><p>Kind errors.</p><h2>Zig (Andrew Kelley)</h2><p>Allocators.</p><h2>What next?</h2><p>Perhaps APL.</p>`,
    talks: [],
  },
  {
    name: 'announcement of a conference programme by its organiser',
    title: 'Announcing the speakers of our autumn event',
    html: `<p>Tickets are on sale. We are proud of this line-up.</p><h2>Marta Kos – Engineering Director</h2><p>Marta has led teams for years.</p><h2>Daan Visser – Author</h2><p>Daan wrote three books.</p><h2>Get your ticket</h2><p>Early birds save.</p>`,
    talks: [],
  },
  {
    name: 'travel by train in Dutch with station names',
    title: 'Met de trein naar Lissabon',
    html: `<p>Drie dagen, vijf treinen.</p><h2>Dag 1 – Parijs Nord</h2><p>Regen.</p><h2>Dag 2: Bordeaux Saint-Jean</h2><p>Wijn.</p><h2>Dag 3 – Lisboa Oriente</h2><p>Zon.</p><h2>Slapen bij Maria Santos</h2><p>Goed bed.</p>`,
    talks: [],
  },
];

export const SIXTH_FEEDS: readonly UnseenFeed[] = [
  {
    name: 'feed with an entry a talk among articles, "Speaker: title" with event tags',
    feed: 'The blue notebook',
    entries: [
      {
        title: 'Øredev: Jessica Kerrigan - A philosophy of software teams',
        tags: ['conference', 'oredev'],
        html: '<p>These are my notes from the talk. She spoke about symmathesy and small groups that learn.</p>',
        talks: [['A philosophy of software teams', ['Jessica Kerrigan']]],
      },
      {
        title: 'Øredev: Kevlin Henley - Old is the new new',
        tags: ['conference', 'oredev'],
        html: '<p>These are my notes from the talk. Papers from the sixties, all of them still good.</p>',
        talks: [['Old is the new new', ['Kevlin Henley']]],
      },
      {
        title: 'Why I moved my blog to Hugo - again',
        tags: ['meta'],
        html: '<p>Because of the speed.</p>',
        talks: [],
      },
    ],
  },
];
