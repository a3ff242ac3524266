import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFeedDate } from '../../src/core/feeds/feedDate';

const momentOf = (written: string): string | null => readFeedDate(written)?.moment ?? null;

describe('dates as feeds write them', () => {
  const table: readonly (readonly [written: string, read: string | null])[] = [
    // RFC 3339 and its relatives
    ['2022-11-10T21:32:11Z', '2022-11-10T21:32:11Z'],
    ['2022-11-10t21:32:11z', '2022-11-10T21:32:11Z'],
    ['2022-11-10T21:32:11+01:00', '2022-11-10T20:32:11Z'],
    ['2022-11-10T21:32:11-0730', '2022-11-11T05:02:11Z'],
    ['2022-11-10T21:32:11+01', '2022-11-10T20:32:11Z'],
    ['2022-11-10T21:32:11.125Z', '2022-11-10T21:32:11.125Z'],
    ['2022-11-10T21:32:11.1234567Z', '2022-11-10T21:32:11.123Z'],
    ['2022-11-10T21:32:11,5Z', '2022-11-10T21:32:11.500Z'],
    ['2022-11-10T21:32Z', '2022-11-10T21:32:00Z'],
    ['2022-11-10T21:32:11', '2022-11-10T21:32:11Z'],
    ['2022-11-10 21:32:11', '2022-11-10T21:32:11Z'],
    ['2022-11-10 21:32:11 +0100', '2022-11-10T20:32:11Z'],
    ['2022-11-10 21:32:11 UTC', '2022-11-10T21:32:11Z'],
    ['2022-11-10', '2022-11-10T00:00:00Z'],
    ['20221110', '2022-11-10T00:00:00Z'],
    ['20221110T213211Z', '2022-11-10T21:32:11Z'],
    ['2022-11', '2022-11-01T00:00:00Z'],
    ['2022', '2022-01-01T00:00:00Z'],
    ['  2022-11-10T21:32:11Z\n', '2022-11-10T21:32:11Z'],
    ['2022-11-10T24:00:00Z', '2022-11-11T00:00:00Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59Z'],
    ['2022-11-10T00:00:00+00:00', '2022-11-10T00:00:00Z'],
    // RFC 822 and 2822
    ['Thu, 10 Nov 2022 21:32:11 GMT', '2022-11-10T21:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 +0100', '2022-11-10T20:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 +01:00', '2022-11-10T20:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 EST', '2022-11-11T02:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 PDT', '2022-11-11T04:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 CEST', '2022-11-10T19:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 UT', '2022-11-10T21:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 Z', '2022-11-10T21:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 GMT+1', '2022-11-10T20:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 GMT+0100 (Central European Standard Time)', '2022-11-10T20:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 -0000', '2022-11-10T21:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11 XYZ', '2022-11-10T21:32:11Z'],
    ['Thu, 10 Nov 2022 21:32:11', '2022-11-10T21:32:11Z'],
    ['Thu, 10 Nov 2022 21:32 GMT', '2022-11-10T21:32:00Z'],
    ['Thu, 10 Nov 22 21:32:11 GMT', '2022-11-10T21:32:11Z'],
    ['Sun, 06 Nov 94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
    ['10 Nov 2022 21:32:11 GMT', '2022-11-10T21:32:11Z'],
    ['Thu 10 Nov 2022 21:32:11 GMT', '2022-11-10T21:32:11Z'],
    ['Thu,10 Nov 2022 21:32:11 GMT', '2022-11-10T21:32:11Z'],
    ['Thu, 10 Nov 2022', '2022-11-10T00:00:00Z'],
    ['Thurs, 10 November 2022 9:32:11 GMT', '2022-11-10T09:32:11Z'],
    ['Wed, 10 Nov 2022 21:32:11 GMT', '2022-11-10T21:32:11Z'],
    ['Thu Nov 10 21:32:11 CET 2022', '2022-11-10T20:32:11Z'],
    ['Thu Nov 10 21:32:11 2022', '2022-11-10T21:32:11Z'],
    // as people write them
    ['November 10, 2022', '2022-11-10T00:00:00Z'],
    ['Nov 10, 2022 9:32 PM', '2022-11-10T21:32:00Z'],
    ['Nov 10, 2022 12:05 a.m.', '2022-11-10T00:05:00Z'],
    ['Nov. 10th, 2022 at 12:05 pm', '2022-11-10T12:05:00Z'],
    ['10th of November 2022', '2022-11-10T00:00:00Z'],
    ['10. November 2022', '2022-11-10T00:00:00Z'],
    ['Do, 10 März 2022 21:32:11 +0100', '2022-03-10T20:32:11Z'],
    ['Donnerstag, 10. März 2022 21:32 Uhr', '2022-03-10T21:32:00Z'],
    ['Di, 3 Mai 2022 08:00:00 MESZ', '2022-05-03T06:00:00Z'],
    ['12. Dezember 2022', '2022-12-12T00:00:00Z'],
    ['jeu, 10 févr. 2022 21:32:11 +0100', '2022-02-10T20:32:11Z'],
    ['jeudi 10 août 2022', '2022-08-10T00:00:00Z'],
    ['mar., 5 juil. 2022 10h30', '2022-07-05T10:30:00Z'],
    ['ma 3 mei 2022', '2022-05-03T00:00:00Z'],
    ['do, 10 mrt 2022 21:32:11 +0100', '2022-03-10T20:32:11Z'],
    ['10 de noviembre de 2022', '2022-11-10T00:00:00Z'],
    ['10/11/2022', '2022-11-10T00:00:00Z'],
    ['12/25/2022', '2022-12-25T00:00:00Z'],
    ['10.11.2022 21:32', '2022-11-10T21:32:00Z'],
    ['2022/11/10 21:32:11 +0100', '2022-11-10T20:32:11Z'],
    ['1668115931', '2022-11-10T21:32:11Z'],
    // no dates
    ['', null],
    ['soon', null],
    ['yesterday', null],
    ['2022-13-01', null],
    ['2022-02-30', null],
    ['31 Apr 2022', null],
    ['Thu, 10 Nov 2022 25:00:00 GMT', null],
    ['0000-00-00T00:00:00Z', null],
    ['0001-01-01T00:00:00Z', null],
    ['March', null],
    ['42', null],
    ['Thu, 10 Foo 2022', null],
    ['2022-11-10T21:32:11Z and more', null],
    ['-1', null],
  ];
  for (const [written, read] of table) it(`reads “${written.trim()}”`, () => assert.equal(momentOf(written), read));

  it('reads every moment as it is printed, in whatever zone', () => {
    const moments = fc.date({ min: new Date('1971-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, fc.integer({ min: -14 * 60, max: 14 * 60 }), (moment, offset) => {
        const whole = new Date(Math.floor(moment.getTime() / 1000) * 1000);
        const local = new Date(whole.getTime() + offset * 60_000).toISOString().slice(0, 19);
        const size = Math.abs(offset);
        const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
        const expected = whole.toISOString().replace('.000Z', 'Z');
        assert.deepEqual(readFeedDate(`${local}${zone}`), { moment: expected, day: local.slice(0, 10) });
        assert.equal(momentOf(whole.toUTCString()), expected);
        assert.equal(momentOf(expected), expected);
      }),
    );
  });

  it('reads anything at all quickly and without failing', () => {
    const letters = fc.constantFrom(...'0123456789 :-+.,/TZ()hapm'.split(''), 'Nov', 'GMT');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 90 }), (parts) => {
        const read = momentOf(parts.join(''));
        assert.ok(read === null || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(read), String(read));
      }),
      { numRuns: 2000 },
    );
  });
});
