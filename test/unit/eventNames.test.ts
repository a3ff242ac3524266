import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readEventName } from '../../src/core/talks/eventNames';

/** Titles of posts as people write them, the series that they are about, and the year that they name. */
const TITLES: readonly (readonly [title: string, series: string, year: number | null])[] = [
  ['Notes from Devopsdays Utrecht 2019: day one', 'Devopsdays Utrecht', 2019],
  ['PyCon PL 2021', 'PyCon PL', 2021],
  ['KotlinConf2026', 'KotlinConf', 2026],
  ["RubyConf Baltics '18 recap", 'RubyConf Baltics', 2018],
  ['Highlights and insights from GopherCon 2024', 'GopherCon', 2024],
  ['Five coding tips from RailsConf 2012', 'RailsConf', 2012],
  ['Key points and lessons learned from QCon London 2012', 'QCon London', 2012],
  ['The first three days of EuroPython 2014', 'EuroPython', 2014],
  ['Keynotes from my first PyCon - warm and friendly', 'PyCon', null],
  ['A week of reflections on useR! 2021 Conference, part 3', 'useR!', 2021],
  ['Our devs @ PhpDay 2017', 'PhpDay', 2017],
  ['Growing teams: notes from AgileDays 2020', 'AgileDays', 2020],
  ['#12 - Crónica de Bilbostack ’24', 'Bilbostack', 2024],
  ['Mis notas sobre Codemotion 2015', 'Codemotion', 2015],
  ['Resumo do segundo dia do BrazilJS 2016', 'BrazilJS', 2016],
  ['Récap du premier jour de KubeCon Europe 2023 - Mardi', 'KubeCon Europe', 2023],
  ['Retour sur le BreizhCamp', 'BreizhCamp', null],
  ['CR React Conférence 2016 - Jour 2', 'React Conférence', 2016],
  ['Mon DevFest Nantes 2024 à moi !', 'DevFest Nantes', 2024],
  ['Mein zweiter Besuch auf den Chemnitzer Linuxtagen', 'Chemnitzer Linuxtagen', null],
  ['Das war die FrOSCon 2019', 'FrOSCon', 2019],
  ['7 tips die we leerden op React Utrecht 2019', 'React Utrecht', 2019],
  ['Agile Testing Days Journey 2022 – Part 1', 'Agile Testing Days', 2022],
  ['Satellite Conference Utrecht 11 May 2016', 'Satellite Conference Utrecht', 2016],
  ['Two days at DroidCon Turin 2016: a Twitter recap', 'DroidCon Turin', 2016],
  // Small words that are the event's own.
  ['Agile on the Beach 2019', 'Agile on the Beach', 2019],
  ['Notes from State of the Map 2018', 'State of the Map', 2018],
  ['A day at the Night of the Devs Conf 2018', 'Night of the Devs Conf', 2018],
];

describe('the event of a post', () => {
  for (const [title, series, year] of TITLES)
    it(`is ${series} in “${title}”`, () => assert.deepEqual(readEventName(title), { series, year }));
});
