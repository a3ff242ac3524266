import assert from 'node:assert/strict';
import { viewMessage } from '../../src/viewState';

describe('What stands above the talks', () => {
  const following = { isImporting: false, followed: [1, 2, 3], pendingConsent: [3] };
  const failures = [{ message: '“a” does not exist. Check the path.' }, { message: '“b” is no address.' }];
  const waits = 'A feed of this workspace waits for your yes: run “Review and Fetch Feeds…”.';

  it('names every feed that could not be read, and what waits for a yes', () => {
    assert.deepEqual(viewMessage('ready', { ...following, failures }).split('\n'), [
      ...failures.map(({ message }) => message),
      waits,
    ]);
    assert.deepEqual(
      viewMessage('failed', { ...following, failures })
        .split('\n')
        .at(-1),
      waits,
    );
    assert.equal(viewMessage('ready', { ...following, failures: [], pendingConsent: [] }), '');
  });

  it('leaves the question to the view where that asks it in place of rows', () =>
    assert.equal(viewMessage('consent', { ...following, failures: [] }), ''));
});
