/** Words whose inner letters people count instead of writing them, as both are folded. */
const NUMERONYMS: readonly (readonly [short: string, long: string])[] = [
  ['a11y', 'accessibility'],
  ['c14n', 'canonicalization'],
  ['i18n', 'internationalization'],
  ['i18n', 'internationalisation'],
  ['k8s', 'kubernetes'],
  ['l10n', 'localization'],
  ['l10n', 'localisation'],
  ['o11y', 'observability'],
  ['p13n', 'personalization'],
  ['p13n', 'personalisation'],
];

/** The other ways to write a word: "kubernetes" for "k8s", and the other way round. */
export const numeronymsOf = (word: string): readonly string[] =>
  NUMERONYMS.flatMap(([short, long]) => (word === short ? [long] : word === long ? [short] : []));
