import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WordList } from '../../../src/language/en/morphology/word-list.ts';
import { packageFile } from '../../../src/reference/package-files.ts';

describe.each(['data/LicenseRef-WordNet-3.0/english-words.txt', 'data/MIT/first-names.txt'])('the words of %s', (path) => {
  const lines = readFileSync(packageFile(path), 'utf8').trimEnd().split('\n').map((line) => line.split(' '));
  const words = new WordList(path);

  it('are all found, with what stands behind them', () => {
    expect(lines.filter(([word, behind]) => words.of(word!) !== (behind ?? ''))).toEqual([]);
  });

  it('are no more than there are', () => {
    const listed = new Set(lines.map(([word]) => word));
    const others = lines.flatMap(([word]) => [`${word}q`, word!.slice(0, -1), `a${word}`]).filter((word) => !listed.has(word));
    expect(others.filter((word) => words.of(word) !== null)).toEqual([]);
    expect(['', ' ', '\n', 'министр', '~'].map((word) => words.of(word))).toEqual([null, null, null, null, null]);
  });
});
