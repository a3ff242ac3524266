/** A talk as a reader of the post would name it: title, speakers, and the kind where it is not a plain talk. */
export type ExpectedTalk = readonly [title: string, speakers: readonly string[], kind?: string];

/** A heading and the talk in it; null where it is none. */
export type HeadingRow = readonly [heading: string, talk: ExpectedTalk | null];

/** Headings that stand in one post, as its author writes them. */
export interface HeadingGroup {
  readonly name: string;
  readonly title: string;
  readonly tags?: readonly string[];
  readonly intro?: string;
  /** The level of the headings; 2 where it is not said. */
  readonly level?: number;
  readonly rows: readonly HeadingRow[];
  /** Written last, and looked at only when everything else was done. */
  readonly heldOut?: true;
}

const talk = (heading: string, title: string, speakers: string | readonly string[], kind?: string): HeadingRow => [
  heading,
  kind === undefined
    ? [title, typeof speakers === 'string' ? [speakers] : speakers]
    : [title, typeof speakers === 'string' ? [speakers] : speakers, kind],
];
const none = (heading: string): HeadingRow => [heading, null];

export const HEADINGS: readonly HeadingGroup[] = [
  {
    name: 'title, em dash, speaker',
    title: 'Notes from Devopsdays Rotterdam 2023',
    tags: ['conference', 'devops'],
    rows: [
      talk(
        'Platform engineering without the hype — Marijke van den Berg',
        'Platform engineering without the hype',
        'Marijke van den Berg',
      ),
      talk('Kubernetes: the hard parts — Olufemi Adeyemi', 'Kubernetes: the hard parts', 'Olufemi Adeyemi'),
      talk('Keynote: Who owns production? — Siobhán O’Neill', 'Who owns production?', 'Siobhán O’Neill', 'keynote'),
      talk('On-call — and how to survive it — Tomáš Dvořák', 'On-call — and how to survive it', 'Tomáš Dvořák'),
      talk('Trust — Xiuying Li', 'Trust', 'Xiuying Li'),
      talk('From zero to 10,000 deploys — J.P. de Vries', 'From zero to 10,000 deploys', 'J.P. de Vries'),
      talk('Pairing, mobbing and other sports — Anna Lind & Per Holm', 'Pairing, mobbing and other sports', [
        'Anna Lind',
        'Per Holm',
      ]),
      talk('SLOs for humans — Dr. Grace Obi', 'SLOs for humans', 'Grace Obi'),
      talk('“It works on my machine” — Bart Claes', 'It works on my machine', 'Bart Claes'),
      none('Open spaces'),
      none('The venue — a former shipyard'),
      none('Wrap-up'),
    ],
  },
  {
    name: 'title, en dash, speaker and company',
    title: 'Impressions of JFokus 2022',
    tags: ['java'],
    rows: [
      talk('Virtual threads in practice – Ron Pressler, Oracle', 'Virtual threads in practice', 'Ron Pressler'),
      talk('GraalVM native images – Alina Yurenko (Oracle Labs)', 'GraalVM native images', 'Alina Yurenko'),
      talk(
        'Records – what they are and are not – Angelika Langer',
        'Records – what they are and are not',
        'Angelika Langer',
      ),
      talk('Testing with containers – Sergei Egorov, CEO at AtomicJar', 'Testing with containers', 'Sergei Egorov'),
      talk('Kotlin coroutines – Roman Elizarov from JetBrains', 'Kotlin coroutines', 'Roman Elizarov'),
      talk('Security by default – Eve Martinez, Staff Engineer, Netflix', 'Security by default', 'Eve Martinez'),
      none('Food'),
      none('Summary'),
    ],
  },
  {
    name: 'title, spaced hyphen, speaker',
    title: 'FOSDEM 2020 - day 1',
    rows: [
      talk(
        'The Linux kernel: we have to finish this thing one day - Thomas Gleixner',
        'The Linux kernel: we have to finish this thing one day',
        'Thomas Gleixner',
      ),
      talk('LibreOffice turns ten - Italo Vignoli, Michael Meeks', 'LibreOffice turns ten', [
        'Italo Vignoli',
        'Michael Meeks',
      ]),
      talk(
        'How FOSS could revolutionize municipal government - Danese Cooper',
        'How FOSS could revolutionize municipal government',
        'Danese Cooper',
      ),
      talk(
        'Reproducible builds - where do we stand? - Holger Levsen',
        'Reproducible builds - where do we stand?',
        'Holger Levsen',
      ),
      talk('10:30 - Blood, sweat and tuples - Bruce Momjian', 'Blood, sweat and tuples', 'Bruce Momjian'),
      talk('11:00 - 11:50 | Fixing dates - Paul Eggert', 'Fixing dates', 'Paul Eggert'),
      talk('Boot2container - Martin Roukala (né Peres)', 'Boot2container', 'Martin Roukala'),
      talk('Weblate - Michal Čihař', 'Weblate', 'Michal Čihař'),
      none('Hallway track'),
      none('Beer event - Delirium Café'),
    ],
  },
  {
    name: 'speaker, colon, title',
    title: 'EuroPython 2019 notes',
    tags: ['python', 'europython'],
    rows: [
      talk('Lynn Root: The design of everyday APIs', 'The design of everyday APIs', 'Lynn Root'),
      talk('Katharine Jarmul: Privacy and decentralisation', 'Privacy and decentralisation', 'Katharine Jarmul'),
      talk(
        'Hynek Schlawack: Maintaining a Python project when it’s not your job',
        'Maintaining a Python project when it’s not your job',
        'Hynek Schlawack',
      ),
      talk(
        'Mariatta Wijaya: Fantastic bots and where to find them',
        'Fantastic bots and where to find them',
        'Mariatta Wijaya',
      ),
      talk(
        'Larry Hastings: Solve your problem with sloppy Python',
        'Solve your problem with sloppy Python',
        'Larry Hastings',
      ),
      talk('Anastasiia Tymoshchuk and Jan Smitka: Async: the good parts', 'Async: the good parts', [
        'Anastasiia Tymoshchuk',
        'Jan Smitka',
      ]),
      none('Conclusion: go there'),
      none('Thoughts'),
    ],
  },
  {
    name: 'speaker, hyphen, title',
    title: 'DjangoCon Europe 2018',
    rows: [
      talk('Daniele Procida - Documentation-driven development', 'Documentation-driven development', 'Daniele Procida'),
      talk(
        'Anna Makarudze - Challenges of running a Django shop',
        'Challenges of running a Django shop',
        'Anna Makarudze',
      ),
      talk('Raphael Michel - Taking security seriously', 'Taking security seriously', 'Raphael Michel'),
      talk('Aymeric Augustin - A decade of Django', 'A decade of Django', 'Aymeric Augustin'),
      talk('Will Hardy - Building real-time apps with channels', 'Building real-time apps with channels', 'Will Hardy'),
      none('Day 2'),
      none('Lightning talks'),
    ],
  },
  {
    name: 'title by speaker',
    title: 'My favourite talks from Strange Loop 2019',
    rows: [
      talk('Uptime 15,364 days by Aaron Cummings', 'Uptime 15,364 days', 'Aaron Cummings'),
      talk('How to teach programming by Felienne Hermans', 'How to teach programming', 'Felienne Hermans'),
      talk('Stop writing dead programs by Jack Rusher', 'Stop writing dead programs', 'Jack Rusher'),
      talk('Performance matters by Emery Berger', 'Performance matters', 'Emery Berger'),
      talk('Step by step: parsing by hand by Ivan Čukić', 'Step by step: parsing by hand', 'Ivan Čukić'),
      talk('Driven by data by Sara Hooker and Luz Ramírez', 'Driven by data', ['Sara Hooker', 'Luz Ramírez']),
      none('Getting by'),
    ],
  },
  {
    name: 'title (speaker, company)',
    title: 'KubeCon EU 2021 recap',
    rows: [
      talk('eBPF for everyone (Liz Rice, Isovalent)', 'eBPF for everyone', 'Liz Rice'),
      talk('Multi-tenancy at scale (Priyanka Sharma)', 'Multi-tenancy at scale', 'Priyanka Sharma'),
      talk(
        'GitOps (and why you should care) (Cornelia Davis, Weaveworks)',
        'GitOps (and why you should care)',
        'Cornelia Davis',
      ),
      talk('Cluster API deep dive (Naadir Jeewa & Vince Prignano)', 'Cluster API deep dive', [
        'Naadir Jeewa',
        'Vince Prignano',
      ]),
      talk('Service mesh wars (William Morgan, Buoyant; Lin Sun, Solo.io)', 'Service mesh wars', [
        'William Morgan',
        'Lin Sun',
      ]),
      none('Sponsor booths (virtual)'),
      none('Other talks (not attended)'),
    ],
  },
  {
    name: 'quoted title, speaker',
    title: 'QCon London 2017 – day one',
    rows: [
      talk(
        '“Our concurrent past; our distributed future”, Joe Duffy',
        'Our concurrent past; our distributed future',
        'Joe Duffy',
      ),
      talk(
        '"Avoiding Alerts Overload From Microservices", Sarah Wells',
        'Avoiding Alerts Overload From Microservices',
        'Sarah Wells',
      ),
      talk('“Scaling yourself”, Katy Cooper (BBC)', 'Scaling yourself', 'Katy Cooper'),
      talk('"Java at Twitter", Chris Thalinger', 'Java at Twitter', 'Chris Thalinger'),
      none('Evening reception'),
    ],
  },
  {
    name: 'title | speaker',
    title: 'AgileByExample 2016',
    rows: [
      talk('Liberating structures | Nadja Macht', 'Liberating structures', 'Nadja Macht'),
      talk('The lean enterprise | Barry O’Reilly', 'The lean enterprise', 'Barry O’Reilly'),
      talk('Impact mapping | Gojko Adzic', 'Impact mapping', 'Gojko Adzic'),
      talk('Workshop: Story slicing | Antony Marcano', 'Story slicing', 'Antony Marcano', 'workshop'),
      none('Kraków | sightseeing'),
    ],
  },
  {
    name: 'kinds, numbers, times and emoji',
    title: 'Config Management Camp 2019',
    rows: [
      talk(
        '🎤 Opening keynote: Ten years of infrastructure as code — Luke Kanies',
        'Ten years of infrastructure as code',
        'Luke Kanies',
        'keynote',
      ),
      talk('1. Mgmt config: the next generation — James Shubin', 'Mgmt config: the next generation', 'James Shubin'),
      talk('2) Foreman and friends — Ewoud Kohl van Wijngaarden', 'Foreman and friends', 'Ewoud Kohl van Wijngaarden'),
      talk('#3: Salt at scale — Thomas Hatch', 'Salt at scale', 'Thomas Hatch'),
      talk('09:30 Pulumi: code, really — Joe Duffy', 'Pulumi: code, really', 'Joe Duffy'),
      talk('[14:00–14:50] Rudder in anger — Alexandre Brianceau', 'Rudder in anger', 'Alexandre Brianceau'),
      talk('Lightning talk: My home in YAML — Frank Lenz', 'My home in YAML', 'Frank Lenz', 'lightning'),
      talk(
        'Panel: Is configuration dead? — Julie Gunderson, Bridget Kromhout and Kris Buytaert',
        'Is configuration dead?',
        ['Julie Gunderson', 'Bridget Kromhout', 'Kris Buytaert'],
        'panel',
      ),
      talk('[Workshop] Terraform from scratch — Nele Uhlemann', 'Terraform from scratch', 'Nele Uhlemann', 'workshop'),
      talk('Puppet and Bolt (workshop) — David Schmitt', 'Puppet and Bolt', 'David Schmitt', 'workshop'),
      none('🍻 Social event'),
    ],
  },
  {
    name: 'Dutch',
    title: 'Verslag PyCon NL 2024',
    rows: [
      talk('Lokalisatie met Weblate – Benno Rice', 'Lokalisatie met Weblate', 'Benno Rice'),
      talk('De toekomst van de publieke cloud – Bert Hubert', 'De toekomst van de publieke cloud', 'Bert Hubert'),
      talk('Data bij de waterschappen – Reinout van Rees en Jelle Prins', 'Data bij de waterschappen', [
        'Reinout van Rees',
        'Jelle Prins',
      ]),
      talk('Praatje: Alles is een graaf – Willemijn ’t Hart', 'Alles is een graaf', 'Willemijn ’t Hart'),
      none('Lunch'),
      none('Tot slot'),
    ],
  },
  {
    name: 'Dutch with door',
    title: 'Bezoek aan de J-Fall 2018',
    rows: [
      talk('Microservices met Quarkus door Johan Janssen', 'Microservices met Quarkus', 'Johan Janssen'),
      talk('Door de bomen het bos weer zien door Hanneke de Wit', 'Door de bomen het bos weer zien', 'Hanneke de Wit'),
      talk('Testen zonder tranen door Bas van der Meer en Floor Drees', 'Testen zonder tranen', [
        'Bas van der Meer',
        'Floor Drees',
      ]),
      none('Pauze'),
      none('Dag 2'),
    ],
  },
  {
    name: 'German with von',
    title: 'Rückblick: Chemnitzer Linux-Tage 2017',
    rows: [
      talk('Einführung in systemd von Lennart Poettering', 'Einführung in systemd', 'Lennart Poettering'),
      talk('Freie Software in der Schule von Dr. Jürgen Weiß', 'Freie Software in der Schule', 'Jürgen Weiß'),
      talk('Verschlüsselung von Anfang an von Karin Möller', 'Verschlüsselung von Anfang an', 'Karin Möller'),
      none('Anreise'),
      none('Fazit'),
    ],
  },
  {
    name: 'French with par',
    title: 'Devoxx France 2019 : jour 2',
    rows: [
      talk('Kafka sans douleur par Florent Ramière', 'Kafka sans douleur', 'Florent Ramière'),
      talk(
        'La révolution (wasm) est incroyable par Benjamin Coenen',
        'La révolution (wasm) est incroyable',
        'Benjamin Coenen',
      ),
      talk(
        'Keynote : L’informatique et le climat par Françoise Berthoud',
        'L’informatique et le climat',
        'Françoise Berthoud',
        'keynote',
      ),
      talk('Apprendre à apprendre par Élodie Martin et Jean-Luc Petit', 'Apprendre à apprendre', [
        'Élodie Martin',
        'Jean-Luc Petit',
      ]),
      none('Déjeuner'),
      none('Bilan'),
    ],
  },
  {
    name: 'handles, pronouns and nicknames',
    title: 'Write the Docs Prague 2018',
    rows: [
      talk(
        'Research like you’re wrong — Jen Lambourne (@jen_lambourne)',
        'Research like you’re wrong',
        'Jen Lambourne',
      ),
      talk('Bootstrapping docs — Riona MacNamara (she/her)', 'Bootstrapping docs', 'Riona MacNamara'),
      talk('Don’t say simply — Jim “Fish” Fisher', 'Don’t say simply', 'Jim “Fish” Fisher'),
      talk(
        'The best of both worlds — Alicja Raszkowska, she/her, Acme',
        'The best of both worlds',
        'Alicja Raszkowska',
      ),
      talk('Text analysis — @BeaTheWriter', 'Text analysis', '@BeaTheWriter'),
      talk('Style guides — Prof. Dr. Ursula Krämer', 'Style guides', 'Ursula Krämer'),
      none('Unconference'),
    ],
  },
  {
    name: 'names of other scripts and shapes',
    title: 'RubyKaigi 2019 notes',
    tags: ['ruby', 'conference'],
    rows: [
      talk('The Year of Concurrency — まつもと ゆきひろ', 'The Year of Concurrency', 'まつもと ゆきひろ'),
      talk('Ruby 3 Progress Report — 松本 行弘', 'Ruby 3 Progress Report', '松本 行弘'),
      talk('Compacting GC — Aaron Patterson', 'Compacting GC', 'Aaron Patterson'),
      talk('Timezone API — Вадим Петров', 'Timezone API', 'Вадим Петров'),
      talk('Crystal — 김민수', 'Crystal', '김민수'),
      talk('Cross-platform — Jean-François Côté-Tremblay', 'Cross-platform', 'Jean-François Côté-Tremblay'),
      talk('Parsing — María del Carmen Núñez', 'Parsing', 'María del Carmen Núñez'),
      talk('JIT — Ng Wei Ling', 'JIT', 'Ng Wei Ling'),
      talk('Types — Éamon Ó Súilleabháin', 'Types', 'Éamon Ó Súilleabháin'),
    ],
  },
  {
    name: 'an article about tools',
    title: 'HR & Slack — Cultivating Positive Employee Experiences',
    rows: [
      none('HR & Slack — Cultivating Positive Employee Experiences'),
      none('Google Workspace — Shared Calendars'),
      none('Microsoft Teams — Video Calls'),
      none('Summary'),
    ],
  },
  {
    name: 'a tutorial',
    title: 'GitLab CI/CD: deploy with Docker',
    tags: ['gitlab', 'docker'],
    rows: [
      none('Part 1: Setup'),
      none('GitLab CI/CD - Configuration'),
      none('Step 2 — Install Docker'),
      none('Docker Compose: Deep Dive'),
      none('Amazon Web Services: pricing'),
      none('Option A - Redis'),
      none('Conclusion'),
    ],
  },
  {
    name: 'books',
    title: 'Books I read in 2021',
    tags: ['books'],
    rows: [
      none('The Phoenix Project by Gene Kim'),
      none('Accelerate — Nicole Forsgren, Jez Humble and Gene Kim'),
      none('Team Topologies by Matthew Skelton and Manuel Pais'),
      none('Dune — Frank Herbert'),
      none('A Philosophy of Software Design by John Ousterhout'),
    ],
  },
  {
    name: 'a podcast',
    title: 'Podcast episodes worth your time',
    rows: [
      none('Episode 12: Jane Goodall — Hope'),
      none('Lex Fridman: Donald Knuth'),
      none('Corey Quinn - Screaming in the Cloud'),
      none('Kelsey Hightower on simplicity'),
    ],
  },
  {
    name: 'release notes',
    title: 'What’s new in version 4.2',
    rows: [
      none('Async views — thanks to Andrew Godwin'),
      none('Psycopg 3 — Daniele Varrazzo'),
      none('Bug fixes'),
      none('Contributors: Jane Doe, John Smith'),
    ],
  },
  {
    name: 'a travel report',
    title: 'Two weeks in Scotland',
    tags: ['travel'],
    rows: [
      none('Day 1: Amsterdam – Newcastle'),
      none('Day 2 — Fort William'),
      none('Loch Lomond - Glen Coe'),
      none('Isle of Skye: Old Man of Storr'),
    ],
  },
  {
    name: 'title, comma, speaker under a conference',
    title: 'Notes on Monitorama 2018',
    heldOut: true,
    rows: [
      talk('Optimizing for learning, Logan McDonald', 'Optimizing for learning', 'Logan McDonald'),
      talk('Serverless and CatOps, Pam Selle', 'Serverless and CatOps', 'Pam Selle'),
      talk('Mentoring metrics engineers, Zach Musgrave and Angelo Licastro', 'Mentoring metrics engineers', [
        'Zach Musgrave',
        'Angelo Licastro',
      ]),
      talk(
        'The present and future of serverless observability, Yan Cui',
        'The present and future of serverless observability',
        'Yan Cui',
      ),
      none('Food, drinks'),
    ],
  },
  {
    name: 'speaker — title',
    title: 'beyond tellerrand Düsseldorf 2019',
    heldOut: true,
    rows: [
      talk('Mike Monteiro — Ruined by design', 'Ruined by design', 'Mike Monteiro'),
      talk('Sharon Steed — Communicating with intention', 'Communicating with intention', 'Sharon Steed'),
      talk(
        'Charlie Owen — Dear developer, the web isn’t about you',
        'Dear developer, the web isn’t about you',
        'Charlie Owen',
      ),
      talk('Mr. Bingo — Hate mail and other projects', 'Hate mail and other projects', 'Mr. Bingo'),
      talk('Eva-Lotta Lamm — Structuring thoughts', 'Structuring thoughts', 'Eva-Lotta Lamm'),
      none('Side events — Monday evening'),
    ],
  },
  {
    name: 'speaker on title',
    title: 'LeadDev London 2019 write-up',
    heldOut: true,
    rows: [
      talk('Lara Hogan on navigating team friction', 'navigating team friction', 'Lara Hogan'),
      talk('Alice Goldfuss on the container operator’s manual', 'the container operator’s manual', 'Alice Goldfuss'),
      talk('Pat Kua on building evolutionary organisations', 'building evolutionary organisations', 'Pat Kua'),
      none('On leaving early'),
    ],
  },
  {
    name: 'title with speaker',
    title: 'Trip report: NDC Oslo 2016',
    heldOut: true,
    rows: [
      talk('Functional architecture with Mark Seemann', 'Functional architecture', 'Mark Seemann'),
      talk('Web security with Troy Hunt', 'Web security', 'Troy Hunt'),
      talk('C# 7 with Mads Torgersen', 'C# 7', 'Mads Torgersen'),
      talk('DDD with Julie Lerman and Steve Smith', 'DDD', ['Julie Lerman', 'Steve Smith']),
      none('Working with Azure Functions'),
    ],
  },
  {
    name: 'double hyphen and no-break spaces',
    title: 'SREcon EMEA 2018',
    heldOut: true,
    rows: [
      talk('Have you tried turning it off? -- Tanya Reilly', 'Have you tried turning it off?', 'Tanya Reilly'),
      talk('Clearing the way for SRE&nbsp;&mdash;&nbsp;Damon Edwards', 'Clearing the way for SRE', 'Damon Edwards'),
      talk('The math behind SLOs &ndash; Laura Nolan &amp; Niall Murphy', 'The math behind SLOs', [
        'Laura Nolan',
        'Niall Murphy',
      ]),
      talk('Dinner-table DNS -- Effie Mouzeli', 'Dinner-table DNS', 'Effie Mouzeli'),
      none('Badge pick-up &mdash; a long queue'),
    ],
  },
  {
    name: 'minutes',
    title: 'Minutes of the board meeting, May 2020',
    heldOut: true,
    rows: [
      none('Budget — Jane Smith'),
      none('Website: Peter Jansen'),
      none('Action items - Marie Dupont'),
      none('Attendees: Jane Smith, Peter Jansen'),
    ],
  },
  {
    name: 'weekly links',
    title: 'Weekly links #42',
    heldOut: true,
    rows: [
      none('The grug brained developer by Carson Gross'),
      none('Choose boring technology — Dan McKinley'),
      none('Julia Evans: How to ask good questions'),
      none('Video of the week'),
    ],
  },
  {
    name: 'a team page',
    title: 'Meet the team behind our new platform',
    heldOut: true,
    rows: [
      none('Anna Berg — Designer'),
      none('Tom Fisher — Backend Engineer'),
      none('Sara Lopez — Product Manager'),
      none('Contact'),
    ],
  },
];
