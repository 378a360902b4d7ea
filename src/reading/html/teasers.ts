import type { Block } from './blocks.ts';

/** Words that lead to another article. Alone they are a heading of such links, and with a colon behind them a teaser. */
const LEADS = [
  'читайте также', 'читать также', 'читайте по теме', 'по теме', 'материалы по теме', 'новости по теме', 'похожие новости', 'другие новости', 'смотрите также', 'подробнее',
  'ранее по теме', 'последние новости', 'главные новости', 'поделиться', 'подписывайтесь', 'комментарии', 'теги', 'фото', 'реклама',
  'read also', 'read more', 'see also', 'related', 'related news', 'related articles', 'related stories', 'more on this', 'more news', 'latest news',
  'you may also like', 'recommended', 'share', 'share this article', 'tags', 'advertisement', 'comments', 'photo', 'subscribe',
  'тағы оқыңыз', 'тағы да оқыңыз', 'сондай-ақ оқыңыз', 'оқи отырыңыз', 'тақырып бойынша', 'ұқсас жаңалықтар', 'соңғы жаңалықтар', 'бөлісу', 'тегтер', 'жарнама',
];
const WHOLE = new RegExp(`^(?:${LEADS.join('|')})[:.…]?$`, 'iu');
const LED = new RegExp(`^(?:${LEADS.join('|')}):\\s*\\S`, 'iu');
/** A block that is nearly all link leads elsewhere; a longer one is text that happens to be linked. UTF-16 code units. */
const LONGEST_TEASER = 250;
const LINK_SHARE = 0.9;

const isTeaser = ({ text, linked }: Block): boolean =>
  WHOLE.test(text) || (text.length <= LONGEST_TEASER && (linked >= LINK_SHARE || LED.test(text)));

/** Blocks that are the article's own. Where nothing would be left, everything stays. */
export function withoutTeasers(blocks: readonly Block[]): Block[] {
  const own = blocks.filter((block) => !isTeaser(block));
  return own.length > 0 ? own : [...blocks];
}
