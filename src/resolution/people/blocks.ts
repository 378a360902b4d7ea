import type { PersonForm } from './form.ts';
import { isSingle } from './evidence.ts';
import { givenName, isFamilyFirst, writingsOf } from './name-tables.ts';
import { familyName, isNamedInChinese, isTelling, partsOfForm } from './read-form.ts';
import { soundsOf } from './sounds.ts';

/** Sounds that spellings confuse, as one letter; vowels, j and h are left out. */
const CLASSES: Record<string, string> = {
  b: 'p', p: 'p', v: 'f', f: 'f', d: 't', t: 't', g: 'k', k: 'k', s: 's', z: 's', c: 's', S: 's', Z: 's', C: 's', m: 'm', n: 'n', N: 'n', l: 'l', r: 'r', R: 's',
};
/** A skeleton that long is rare enough to be looked for in all states. */
const LONG = 4;
const LONGEST = 6;

/**
 * Two forms that may be one person share at least one block; at most six each. By sound of the family name (with the state, or whole, where it is short), of the first and
 * the last name, of the first two, of all names whatever their order and division, and by an office that a state gives to one person at a time.
 */
export function blocksOf(form: Pick<PersonForm, 'names' | 'country' | 'offices'>): string[] {
  const { country, offices } = form;
  const stated = partsOfForm(form);
  const origin = country ?? (isNamedInChinese(stated) ? 'CN' : null);
  const parts = country === origin ? stated : partsOfForm(form, origin);
  const family = familyName(parts, origin);
  if (family === null) return [];
  const [writing = null] = writingsOf(origin);
  const skeleton = (word: string): string => skeletonOf(soundsOf(word, writing));
  const whole = parts.words.filter(({ initial }) => !initial).map(({ text }) => text);
  const blocks = new Set<string>();
  const ofFamily = skeleton(family);
  if (parts.generation !== null && whole.length === 1) blocks.add(`monarch ${givenName(family) ?? ofFamily}|${parts.generation}`);
  if (ofFamily.length >= LONG) blocks.add(`family ${ofFamily}`);
  else {
    if (country !== null) blocks.add(`family ${ofFamily}|${country}`);
    if (isTelling(parts, origin)) blocks.add(`sound ${soundsOf(family, null)}`);
  }
  const pair = (one: string, other: string): string => `pair ${[skeleton(one), skeleton(other)].sort().join('.')}`;
  if (whole.length > 1) {
    blocks.add(pair(whole[0]!, whole.at(-1)!));
    if (whole.length > 2) blocks.add(pair(whole[0]!, whole[1]!));
    if (isFamilyFirst(origin) || whole.length < 4) blocks.add(`all ${[...whole.map(skeleton).join('')].sort().join('')}`);
  }
  const single = offices.find(({ office }) => isSingle(office));
  if (single && single.country !== null) blocks.add(`office ${single.country}:${single.office}`);
  return [...blocks].slice(0, MOST_BLOCKS);
}

const MOST_BLOCKS = 6;

function skeletonOf(sounds: string): string {
  let skeleton = '';
  for (const [index, sound] of [...sounds].entries()) {
    // ng is one sound for some
    const letter = sound === 'g' && sounds[index - 1] === 'n' ? undefined : CLASSES[sound];
    if (letter !== undefined && letter !== skeleton.at(-1)) skeleton += letter;
  }
  return skeleton.slice(0, LONGEST) || sounds.slice(0, 1);
}
