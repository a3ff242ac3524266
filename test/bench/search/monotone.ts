import type { SearchDocument } from '../../../src/core/search/searchDocument';
import { searchOf } from '../../support/searchDocuments';
import { someTitles, titlesThatFellOut } from '../../support/typedTitles';

/** Above so many titles a sample of them is typed. */
const ALL = 2000;
const SAMPLE = 300;

/** Types titles letter by letter: none that was among the first ten may leave them. */
export function findTitlesThatFellOut(documents: readonly SearchDocument[]): readonly string[] {
  const all = someTitles(documents);
  const titles = all.length > ALL ? someTitles(documents, SAMPLE) : all;
  const fell = titlesThatFellOut(searchOf(documents), documents, titles);
  console.log(`  ${titles.length} of ${all.length} titles typed: ${fell.length} fell out of the first ten`);
  return fell.map((title) => `“${title}” falls out of the first ten as it is typed`);
}
