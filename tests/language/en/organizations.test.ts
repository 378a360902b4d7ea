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
  ['EU-mediated talks resumed after the ASEAN-Canada summit, and the Kazakhstan-EU council met.', ['ASEAN', 'EU']],
  ['The minister praised the role of the Gulf Cooperation Council, not that of the Security Council of Armenia or the US National Security Council.', ['GCC']],
  ['The UN nuclear watchdog and the African Union Peace and Security Council issued statements.', ['AU', 'IAEA']],
  ['Fiji chairs the Melanesian Spearhead Group.', ['MSG']],
];

describe('organisations in English', () => {
  it.each(NAMED)('%s', (text, ids) => expect([...read('en', text).organizations].sort()).toEqual([...ids].sort()));

  it('takes a ministry for no organisation of states', () => expect(read('en', 'The Foreign, Commonwealth and Development Office of the United Kingdom issued a statement.').organizations).toEqual([]));

  it('reads the state beside an organisation in a compound', () => expect(read('en', 'Ministers signed the ASEAN-Canada agreement and the Kazakhstan-EU plan.').countries.sort()).toEqual(['CA', 'KZ']));
});
