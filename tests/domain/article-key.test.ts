import { describe, expect, it } from 'vitest';
import { articleKey, contentHash, normalisedUrl, sha256 } from '../../src/domain/article-key.ts';

describe('an article\'s key', () => {
  it('is the id stated, else the address, else the hash of the text', () => {
    expect(articleKey({ id: ' 17 ', url: 'https://a.example/x', text: 't' })).toBe('17');
    expect(articleKey({ id: null, url: 'https://A.example/x/', text: 't' })).toBe('https://a.example/x');
    expect(articleKey({ id: '', url: ' ', text: 't' })).toBe(sha256('t'));
  });

  it.each([
    ['https://a.example/x/?b=2&a=1#top', 'https://a.example/x?a=1&b=2'],
    ['HTTPS://A.Example:443/x?utm_source=feed&fbclid=1', 'https://a.example/x'],
    ['http://a.example', 'http://a.example'],
    ['http://a.example/', 'http://a.example'],
    ['https://a.example/?id=5', 'https://a.example/?id=5'],
    ['https://a.example/новость', 'https://a.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C'],
    ['no address', 'no address'],
  ])('takes the address %s as %s', (address, expected) => {
    expect(normalisedUrl(address)).toBe(expected);
  });

  it('does not take two pages for one', () => {
    expect(normalisedUrl('https://a.example/?id=5')).not.toBe(normalisedUrl('https://a.example/?id=6'));
    expect(normalisedUrl('https://a.example/X')).not.toBe(normalisedUrl('https://a.example/x'));
  });
});

describe('the hash of a content', () => {
  it('is the same for the same letters in another encoding of Unicode, and for another title another', () => {
    expect(contentHash({ title: 'й', text: 'ё' })).toBe(contentHash({ title: 'й'.normalize('NFD'), text: 'ё'.normalize('NFD') }));
    expect(contentHash({ title: 'a', text: 'b' })).not.toBe(contentHash({ title: 'b', text: 'a' }));
    expect(contentHash({ title: null, text: 'b' })).not.toBe(contentHash({ title: 'a', text: 'b' }));
  });
});
