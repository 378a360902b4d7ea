import { describe, expect, it } from 'vitest';
import { charsetWithin, decode } from '../../src/reading/encoding.ts';
import { encode } from './support.ts';

const RUSSIAN = 'Министр иностранных дел Казахстана провёл переговоры — «в рабочем порядке» — с кувейтским коллегой № 1.';

describe('decoding', () => {
  it('takes UTF-8 and leaves everything but the byte-order mark as it is', () => {
    expect(decode(Buffer.from(`\uFEFF${RUSSIAN}\r\n\tend\n`), 'a.txt')).toBe(`${RUSSIAN}\r\n\tend\n`);
  });

  it('takes UTF-16 by its mark, either way round', () => {
    const little = Buffer.from(`\uFEFF${RUSSIAN}`, 'utf16le');
    expect(decode(little, 'a.txt')).toBe(RUSSIAN);
    expect(decode(Buffer.from(little).swap16(), 'a.txt')).toBe(RUSSIAN);
  });

  it.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('takes %s when it is declared', (encoding) => {
    const text = 'Стороны обсудили торговлю.';
    expect(decode(encode(text, encoding), 'a.txt', encoding)).toBe(text);
  });

  it('finds windows-1251 out when nobody declared it, or UTF-8 was', () => {
    expect(decode(encode(RUSSIAN, 'windows-1251'), 'a.txt')).toBe(RUSSIAN);
    expect(decode(encode(RUSSIAN, 'windows-1251'), 'a.txt', 'utf-8')).toBe(RUSSIAN);
    expect(decode(encode('The minister’s visit – “a success” – ended.', 'windows-1251'), 'a.txt')).toBe('The minister’s visit – “a success” – ended.');
  });

  it('believes valid UTF-8 more than a server that declares windows-1251', () => {
    expect(decode(Buffer.from(RUSSIAN), 'a.txt', 'windows-1251')).toBe(RUSSIAN);
  });

  it.each(['koi8-r', 'ibm866'])('does not take undeclared %s for windows-1251', (encoding) => {
    const text = 'Министр иностранных дел Казахстана провел переговоры с кувейтским коллегой и подписал меморандум о сотрудничестве.';
    expect(() => decode(encode(text, encoding), 'a.txt')).toThrow('a.txt is neither UTF-8 nor windows-1251; save it as UTF-8.');
  });

  it('does not take Western European letters for Russian ones', () => {
    expect(() => decode(Buffer.from('Le président a été reçu par le ministre', 'latin1'), 'a.txt')).toThrow('neither UTF-8 nor windows-1251');
  });

  it('takes the quotation marks of windows-1252 for what they are', () => {
    expect(decode(Buffer.from('\u0093Caf\u00E9\u0094', 'latin1'), 'a.txt', 'iso-8859-1')).toBe('“Café”');
  });

  it('refuses an encoding that nobody knows', () => {
    expect(() => decode(Buffer.from([0xd0, 0x20, 0xff]), 'a.html', 'klingon-8')).toThrow('a.html says that it is in "klingon-8", which is not known');
  });

  it('refuses a UTF-16 mark with half a character behind it', () => {
    expect(() => decode(Buffer.from([0xff, 0xfe, 0x41]), 'a.txt')).toThrow('a.txt starts like UTF-16LE but is not');
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7\nBT (text) ET')],
    ['an archive', Buffer.from('PK\u0003\u0004rest')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['bytes with a zero among them', Buffer.from('text\u0000text')],
    ['many control characters', Buffer.from('\u0001\u0002\u0003abc'.repeat(20))],
  ])('refuses %s as binary', (_, bytes) => {
    expect(() => decode(bytes, 'a.bin')).toThrow('a.bin is a binary file');
  });

  it('takes a text with one stray control character', () => {
    const text = `${RUSSIAN}\u001F`;
    expect(decode(Buffer.from(text), 'a.txt')).toBe(text);
  });

  it('refuses an empty file', () => {
    expect(() => decode(Buffer.alloc(0), 'a.txt')).toThrow('a.txt is empty');
  });
});

describe('charset of a document', () => {
  it.each([
    ['<?xml version="1.0" encoding="windows-1251"?><rss/>', 'windows-1251'],
    ['<html><head><meta charset=koi8-r>', 'koi8-r'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=Windows-1251">', 'Windows-1251'],
    ['<html><body>charset=utf-8', null],
  ])('%s', (head, charset) => {
    expect(charsetWithin(Buffer.from(head))).toBe(charset);
  });
});
