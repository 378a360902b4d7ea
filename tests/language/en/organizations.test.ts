import { describe, expect, it } from 'vitest';
import { read } from '../../extraction/read.ts';

/** Organisations of regions, trades and tongues, as ministries name them. */
const NAMED: readonly (readonly [text: string, ids: readonly string[]])[] = [
  ['India welcomed Angola as a member of the International Solar Alliance.', ['ISA']],
  ['Sri Lanka hosted the BIMSTEC summit and chairs the Indian Ocean Rim Association.', ['BIMSTEC', 'IORA']],
  ['The ministers of the Visegrad Group met their colleagues of the Nordic-Baltic Eight.', ['NB8', 'V4']],
  ['Rwanda, a member of the Commonwealth, will host the summit of La Francophonie.', ['COMMONWEALTH', 'OIF']],
  ['Colombia presides over the Pacific Alliance and the Andean Community.', ['CAN', 'PACIFIC_ALLIANCE']],
  ['Saudi Arabia said that OPEC+ would meet in Vienna.', ['OPEC_PLUS']],
  ['Gabon returned to the Economic Community of Central African States.', ['ECCAS']],
  ['Fiji chairs the Melanesian Spearhead Group.', ['MSG']],
];

describe('organisations in English', () => {
  it.each(NAMED)('%s', (text, ids) => expect([...read('en', text).organizations].sort()).toEqual([...ids].sort()));

  it('takes a ministry for no organisation of states', () => expect(read('en', 'The Foreign, Commonwealth and Development Office of the United Kingdom issued a statement.').organizations).toEqual([]));
});
