/** Latin letters that stand for the Cyrillic ones they look like on real pages («Президентi», «Cыртқы»), and the Latin schwa for ә. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', u: 'и', x: 'х', y: 'у', h: 'һ', ə: 'ә', ɵ: 'ө',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'Ү', Ə: 'Ә', Ɵ: 'Ө',
};
const CYRILLIC = /\p{Script=Cyrillic}/u;
const UPPER = /\p{Lu}/u;

/** A run of letters of both alphabets in Cyrillic alone; null where it is two words run together, or a Latin one with an ending. */
export function inCyrillic(run: string): string | null {
  let repaired = '';
  let native = 0;
  for (let at = 0; at < run.length; at++) {
    const letter = run[at]!;
    if (CYRILLIC.test(letter)) {
      native++;
      repaired += letter;
      continue;
    }
    const twin = LOOK_ALIKES[letter];
    // a capital behind a small letter begins another word: «передаетTACC»
    if (twin === undefined || (at > 0 && UPPER.test(letter) && !UPPER.test(run[at - 1]!))) return null;
    repaired += twin;
  }
  return native * 2 > run.length ? repaired : null;
}
