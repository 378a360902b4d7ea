import { describe, expect, it } from 'vitest';
import { readParts, readPhrases, readWord } from '../../../src/language/shared/phrase.ts';
import { emptyNode, insert, Symbols, unfold, type LabelledWord, type TrieNode } from '../../../src/language/shared/phrase-trie.ts';

const CELLS = ['to {hold/have} talks (today) | hold talks', '(new) (round of) {talks/peace talks} in {Astana/New York} (again)', 'hold {talks/talks in} in', 'talks', '{a/b} {a/b} {a/b}'];

/** A trie of the cells, and every phrase that ends somewhere in it once it is unfolded, in the order of the cells. */
function endingsOf(cells: readonly string[]): string[] {
  const symbols = new Symbols();
  const root = emptyNode();
  const read = (text: string): LabelledWord => ({ ...readWord(text), labels: [symbols.addForm(readWord(text).form)] });
  for (const [index, cell] of cells.entries()) for (const parts of readParts(cell, read)) insert(root, parts, { table: 'cues', row: { index: String(index) } });
  const found: string[] = [];
  const visit = (node: TrieNode): void => {
    if (node.folded) unfold(node);
    for (const { entry, words } of node.endings ?? []) found.push(`${entry.row['index']} ${words.map(({ form }) => form).join(' ')}`);
    for (const next of node.next?.values() ?? []) visit(next);
  };
  visit(root);
  return found.sort();
}

describe('a trie of phrases', () => {
  it('leads to each phrase that its cells stand for, and to no other', () => {
    expect(endingsOf(CELLS)).toEqual(CELLS.flatMap((cell, index) => readPhrases(cell).map((words) => `${index} ${words.map(({ form }) => form).join(' ')}`)).sort());
  });

  it('keeps the order of the rows where phrases are the same', () => {
    const symbols = new Symbols();
    const root = emptyNode();
    const read = (text: string): LabelledWord => ({ ...readWord(text), labels: [symbols.addForm(text)] });
    for (const id of ['first', 'second', 'third']) for (const parts of readParts('(very) good talks', read)) insert(root, parts, { table: 'cues', row: { id } });
    const talks = unfold(unfold(root.next!.get(symbols.form('good')!)!).next!.get(symbols.form('talks')!)!);
    expect(talks.endings!.map(({ entry }) => entry.row['id'])).toEqual(['first', 'second', 'third']);
  });

  it('does not end where nothing of a phrase is there', () => {
    expect(endingsOf(['(so) (much)'])).toEqual(['0 much', '0 so', '0 so much']);
  });
});
