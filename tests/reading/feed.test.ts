import { describe, expect, it } from 'vitest';
import { readFeed } from '../../src/reading/feed/feed.ts';
import { seen } from './support.ts';

const read = (xml: string, address: URL | null = null) => seen([...readFeed(xml, 'feed', 'feed.xml', address, 10_000)]);

describe('RSS 2.0', () => {
  const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Лента &amp; новости</title>
    <link>https://news.example/</link><language>ru-RU</language>${items}</channel></rss>`;

  it('prefers the full text, writes HTML as paragraphs and leaves teasers out', () => {
    expect(read(rss(`<item><title><![CDATA[Стороны &laquo;обсудили&raquo; торговлю]]></title><link>/a?x=1&amp;y=2</link>
      <guid isPermaLink="false">g-1</guid><pubDate>Sun, 08 Mar 2026 23:30:00 +0500</pubDate><description>&lt;p&gt;Коротко&lt;/p&gt;</description>
      <content:encoded><![CDATA[<p>Министры встретились в&nbsp;Астане.</p><p><a href="/b">Читайте также: другое</a></p><p>Подписан договор.</p>]]></content:encoded></item>`))).toEqual([{
      id: null, name: 'g-1', title: 'Стороны «обсудили» торговлю', text: 'Стороны «обсудили» торговлю\n\nМинистры встретились в Астане.\n\nПодписан договор.',
      language: 'ru', publishedAt: '2026-03-08', url: 'https://news.example/a?x=1&y=2', source: 'Лента & новости',
    }]);
  });

  it('takes the identifier for the key only where there is no link', () => {
    expect(read(rss('<item><guid isPermaLink="false">g-1</guid><title>Встреча</title></item>'))).toEqual([
      expect.objectContaining({ id: 'g-1', name: 'g-1', url: null, text: 'Встреча' }),
    ]);
  });

  it('goes on behind an item without words', () => {
    expect(read(rss('<item><link>https://e.org</link></item><item><title>Встреча</title><description>5 &lt; 6</description></item>'))).toEqual([
      'BAD_INPUT: feed.xml, item 1 has neither a title nor a text; it is left out.', expect.objectContaining({ text: 'Встреча\n\n5 < 6' }),
    ]);
  });

  it('expands nothing that the document declares itself', () => {
    const laughs = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>${rss('<item><title>Laugh &c;</title></item>').replace(/^.*?\?>/, '')}`;
    expect(read(laughs)).toEqual([expect.objectContaining({ title: 'Laugh &c;' })]);
  });

  it('refuses an external entity', () => {
    const external = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]><rss><channel><item><title>&x;</title></item></channel></rss>';
    expect(() => read(external)).toThrow('External entities are not supported');
  });
});

describe('Atom and RSS 1.0', () => {
  it('reads what type of text Atom says it is', () => {
    expect(read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Ministry</title><link href="https://m.example/"/>
      <entry><title type="html">A &lt;b&gt;visit&lt;/b&gt; to R&amp;amp;D</title><id>urn:1</id><link rel="edit" href="/edit"/><link href="news/1"/>
        <updated>2021-11-02T00:00:00Z</updated><published>2021-10-29T23:00:00-05:00</published>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &amp; two</p><p>Three <b>four</b>.</p></div></content></entry>
      <entry><title type="text">A &lt;plain&gt; title</title><id>urn:2</id><updated>2021-10-30T00:00:00Z</updated><summary>Short</summary></entry></feed>`)).toEqual([
      expect.objectContaining({ title: 'A visit to R&D', text: 'A visit to R&D\n\nOne & two\n\nThree four.', publishedAt: '2021-10-29', url: 'https://m.example/news/1', language: 'en' }),
      expect.objectContaining({ id: 'urn:2', title: 'A <plain> title', text: 'A <plain> title\n\nShort', publishedAt: '2021-10-30', source: 'Ministry' }),
    ]);
  });

  it('reads items that stand beside their channel', () => {
    expect(read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel rdf:about="https://r.example/"><title>R</title></channel>
      <item rdf:about="https://r.example/1"><title>T</title><description>D</description><dc:date>2020-01-02T00:30+06:00</dc:date></item></rdf:RDF>`)).toEqual([
      expect.objectContaining({ url: 'https://r.example/1', text: 'T\n\nD', publishedAt: '2020-01-02', source: 'R' }),
    ]);
  });
});

describe('what is no feed', () => {
  it.each([
    ['<rss><channel><item>', 'feed.xml is no feed that can be read'],
    [`<rss><channel>${'<a>'.repeat(50_000)}`, 'feed.xml is no feed that can be read'],
    [`<rss><channel>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</channel></rss>`, 'feed.xml is no feed that can be read'],
    ['<opml/>', 'feed.xml is XML but no feed'],
    ['<rss><channel/></rss>', 'feed.xml is a feed without items'],
  ])('%.40s', (xml, sentence) => {
    let said = '';
    try {
      read(xml);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toContain(sentence);
    expect(said.length).toBeLessThan(300);
  });
});
