import { scoreCopies } from './events/rewrites.ts';
import { scoreEvents } from './events/score.ts';
import { PARTS, storiesOf } from './events/stories.ts';

// npm run eval:events: how well events that many articles tell are put together; errors are told of the open part alone.
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

for (const part of PARTS) {
  const stories = storiesOf(part);
  const score = scoreEvents(stories);
  console.log(`${part}: ${score.articles} articles, ${score.stories} events, ${score.tellings} tellings read, ${score.unread} not read
  precision ${percent(score.precision)}  recall ${percent(score.recall)}  F1 ${percent(score.f1)}  false merges ${score.falseMerges}, stray ${score.strayMerges}
  suggestions ${score.suggestions}, recall with them ${percent(score.recallWithSuggestions)}`);
  if (part !== 'open') continue;
  for (const label of stories.unread) console.log(`  UNREAD  ${label}`);
  for (const error of score.errors) console.log(`  ${error}`);
}

const copies = scoreCopies();
console.log(`copies: ${copies.rewrites} rewrites, recall ${percent(copies.recall)}; ${copies.pairs} pairs of different articles, taken for copies ${copies.falseCopies}
  by hand ${copies.byHand}, wrong ${copies.wrongByHand.length}${copies.wrongByHand.map((why) => `\n  WRONG  ${why}`).join('')}`);
