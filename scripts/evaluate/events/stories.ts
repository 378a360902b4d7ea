import { readFileSync } from 'node:fs';
import { contentHash } from '../../../src/domain/article-key.ts';
import type { EventMode, EventType } from '../../../src/domain/event.ts';
import type { Language } from '../../../src/domain/language.ts';
import { foldName } from '../../../src/domain/name-key.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { packageFile } from '../../../src/reference/package-files.ts';
import { claimsOf } from '../../../src/resolution/claims.ts';
import type { Telling } from '../../../src/resolution/events/telling.ts';

/** A line of `tests/resolution/events/stories`: a short article of our own, and which events it tells. */
interface StoryArticle {
  id: string;
  language: Language;
  publishedAt: string | null;
  source: string;
  title: string;
  text: string;
  tells: Label[];
}

/** `at`: words near which it stands, where the article tells two of a kind. */
interface Label {
  story: string;
  type: EventType;
  mode: EventMode | null;
  at?: string;
}

export const PARTS = ['open', 'held-out'] as const;
export type StoryPart = (typeof PARTS)[number];

export interface Stories {
  articles: number;
  tellings: Telling[];
  /** Which event a claim tells, by its id; claims that no label asks for have none. */
  storyOf: Map<string, string>;
  /** The event that an article was written about, by the article's id. */
  storyOfArticle: Map<string, string>;
  /** Labels whose event was not read out of the article. */
  unread: string[];
}

/** The articles of a part as the program reads them. */
export function storiesOf(part: StoryPart): Stories {
  const lines = readFileSync(packageFile(`tests/resolution/events/stories/${part}.jsonl`), 'utf8').trim().split('\n');
  const stories: Stories = { articles: lines.length, tellings: [], storyOf: new Map(), storyOfArticle: new Map(), unread: [] };
  for (const line of lines) {
    const article = JSON.parse(line) as StoryArticle;
    const tellings = tellingsOf(article);
    stories.tellings.push(...tellings);
    stories.storyOfArticle.set(article.id, article.tells[0]!.story);
    const free = new Set(tellings);
    for (const label of article.tells) {
      const telling = toldBy([...free], label, article.text);
      if (telling) {
        free.delete(telling);
        stories.storyOf.set(telling.claim.id, label.story);
      } else stories.unread.push(`${article.id} ${label.story}`);
    }
  }
  return stories;
}

/** What an article tells, as the program reads it. */
export function tellingsOf({ id, language, publishedAt, source, title, text }: Omit<StoryArticle, 'tells'>): Telling[] {
  const hash = contentHash({ title, text });
  const record = extract({ id, name: null, text, title, language, publishedAt, url: null, source });
  const article = { id, publishedAt, source: foldName(source), contentHash: hash, duplicateOf: null, language, topics: record.topics };
  return claimsOf({ id, contentHash: hash }, record).events.map((claim) => ({ claim, article, recordedFrom: '2026-01-01T00:00:00Z' }));
}

/** The telling that a label means: of its type, and of its mode or none, the one that stands nearest to the words. */
function toldBy(tellings: Telling[], { type, mode, at }: Label, text: string): Telling | undefined {
  const place = at === undefined ? 0 : text.indexOf(at);
  const far = ({ claim }: Telling): number => (claim.mode === mode ? 0 : 10_000) + (at === undefined ? claim.start : Math.max(0, claim.start - place, place - claim.end));
  return tellings.filter(({ claim }) => claim.type === type && (claim.mode === mode || claim.mode === null)).sort((left, right) => far(left) - far(right))[0];
}
