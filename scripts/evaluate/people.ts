import { parseArgs } from 'node:util';
import { labelledMentions, PARTS } from './people/mentions.ts';
import { scorePeople } from './people/score.ts';

const USAGE = `npm run eval:people [-- --errors N]
Puts the labelled people of tests/resolution/people/labelled together and prints how well that went. Errors are printed of the open part alone.
  --errors N   how many errors to print (20)`;

const { values } = parseArgs({ options: { errors: { type: 'string', default: '20' }, help: { type: 'boolean', default: false } } });
if (values.help) console.log(USAGE);
else for (const part of PARTS) {
  const { errors, ...score } = scorePeople(labelledMentions(part));
  const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;
  console.log(`${part}: ${score.people} people, ${score.mentions} mentions, ${score.forms} forms
  pairs of mentions: precision ${percent(score.precision)}, recall ${percent(score.recall)}, F1 ${percent(score.f1)}; merged wrongly ${percent(score.falseMerges)}
  suggestions: ${score.suggestions}, right ${percent(score.suggestionPrecision)}; recall with them ${percent(score.recallWithSuggestions)}`);
  if (part === 'open') for (const error of errors.slice(0, Number(values.errors))) console.log(`    ${error}`);
}
