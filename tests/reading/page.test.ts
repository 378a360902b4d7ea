import { describe, expect, it } from 'vitest';
import { pageArticle } from '../../src/reading/html/page.ts';

const PARAGRAPHS = [
  'Министр иностранных дел Казахстана провёл телефонный разговор со своим кувейтским коллегой, сообщает пресс-служба.',
  'Стороны обсудили ситуацию в регионе, торговлю и инвестиции, а также график двусторонних визитов на ближайший год.',
];
const TEASERS = `<div class="related"><h3>По теме</h3><ul><li><a href="/1">Президент Франции прибыл в Токио</a></li></ul></div>
  <p><a href="/2">Читайте также: Германия закрыла границу</a></p>`;
const FRAME = (head: string, content: string, language = 'ru') => `<!doctype html><html lang="${language}"><head>${head}<style>p{}</style></head><body>
  <nav><a href="/">Главная</a> <a href="/world">Япония</a></nav><div class="layout"><div class="main"><h1>Министры Казахстана и Кувейта поговорили по телефону</h1>
  <div class="text">${content}</div></div><aside><h2>Последние новости</h2><a href="/3">Индия открыла посольство</a></aside></div>
  <script>var teaser = "Китай";</script><footer>© Новости</footer></body></html>`;
const CONTENT = `<p>${PARAGRAPHS[0]}</p>${TEASERS}<p>${PARAGRAPHS[1]}</p><script>track("Польша")</script>`;
const page = (html: string, address: string | null = null) => pageArticle(html, 'page', 'page.html', address === null ? null : new URL(address));

describe('the text of a page', () => {
  it('is the title and the paragraphs, without menus, teasers and scripts', () => {
    const article = page(FRAME('<title>Министры Казахстана и Кувейта поговорили по телефону — Новости</title><meta property="og:site_name" content="Новости">', CONTENT));
    expect(article.title).toBe('Министры Казахстана и Кувейта поговорили по телефону');
    expect(article.text).toBe([article.title, ...PARAGRAPHS].join('\n\n'));
    expect(article.language).toBe('ru');
  });

  it('says the title once when the body begins with it, and takes the heading where a tag cut it', () => {
    const article = page(FRAME('<meta property="og:title" content="Министры Казахстана и Кувейта погово…">', `<h2>Министры Казахстана и Кувейта поговорили по телефону!</h2>${CONTENT}`));
    expect(article.title).toBe('Министры Казахстана и Кувейта поговорили по телефону');
    expect(article.text.match(/поговорили по телефону/g)).toHaveLength(1);
  });

  it('ends paragraphs at two line breaks, and lets one be a line', () => {
    const article = page(`<h1>Visit</h1><div>The minister arrived in Kuwait City on Sunday for talks, his office said.<br>It is his first visit.<br><br>
      He will meet the emir, and sign two memoranda on trade &amp; water.</div>`);
    expect(article.text).toBe('Visit\n\nThe minister arrived in Kuwait City on Sunday for talks, his office said.\nIt is his first visit.\n\nHe will meet the emir, and sign two memoranda on trade & water.');
  });

  it('joins no words across cells, and drops soft hyphens and hard spaces', () => {
    const article = page('<h1>Table</h1><table><tr><td>Kazakh&shy;stan</td><td>Kuwait</td></tr></table><p>The two&nbsp;ministers met in the capital and spoke about trade and energy.</p>');
    expect(article.text).toContain('Kazakhstan Kuwait');
    expect(article.text).toContain('two ministers');
  });

  it('is an error when the page has none', () => {
    expect(() => page('<html><head><title>App</title></head><body><div id="root"></div><script>start()</script></body></html>')).toThrow('page.html has no text to read');
  });

  it('comes out of a page nested without end, too', () => {
    const article = page(`<html><body>${'<div>'.repeat(20_000)}The ministers of Kazakhstan and Kuwait met.`);
    expect(article.text).toContain('The ministers of Kazakhstan and Kuwait met.');
  });

  it('comes out of tags that are wrong in every way', () => {
    const article = page('<p>One <b>two <i>three</b> four</i></div></p></html><p>five & six &unknown; <3 seven, and so on until the paragraph has some length of its own.');
    expect(article.text).toMatch(/One two three four[\s\S]*five & six &unknown; <3 seven/);
  });
});

describe('what a page says about itself', () => {
  const stated = { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite', name: 'Site' }, {
    '@type': ['NewsArticle'], headline: 'Заголовок из разметки', datePublished: '2026-03-08T23:30:00+05:00', publisher: { '@type': 'Organization', name: 'DKNews.kz' }, inLanguage: 'ru',
  }] };

  it('is read from JSON-LD before meta tags', () => {
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(stated)}</script>
      <meta property="og:title" content="Other"><meta property="article:published_time" content="2020-01-01"><meta property="og:site_name" content="Other">`;
    expect(page(FRAME(head, CONTENT))).toMatchObject({ title: 'Заголовок из разметки', publishedAt: '2026-03-08', source: 'DKNews.kz', language: 'ru' });
  });

  it.each([
    ['<meta property="article:published_time" content="2021-10-29T23:07:00-05:00">', '2021-10-29'],
    ['<meta name="DC.date.issued" content="2021-10-29">', '2021-10-29'],
    ['<meta itemprop="datePublished" content="29 Oct 2021, 13:07">', '2021-10-29'],
    ['<meta property="article:published_time" content="soon"><meta name="date" content="29.10.2021">', '2021-10-29'],
    ['', null],
  ])('dates it by %s', (head, day) => {
    expect(page(FRAME(head, CONTENT)).publishedAt).toBe(day);
  });

  it('takes the time printed at the article, not that of a teaser', () => {
    expect(page(FRAME('', `<article><time datetime="2021-10-29">29 октября</time>${CONTENT}</article><time datetime="2025-01-01">1 января</time>`)).publishedAt).toBe('2021-10-29');
    expect(page(FRAME('', `${CONTENT}<ul><li><time datetime="2025-01-01"></time></li><li><time datetime="2025-01-02"></time></li></ul>`).replace(/<h1>.*<\/h1>/, '')).publishedAt).toBeNull();
  });

  it('is no hint of a language that its letters speak against', () => {
    expect(page(FRAME('', CONTENT, 'en')).language).toBeNull();
    expect(page(FRAME('', CONTENT, 'kk')).language).toBeNull();
    expect(page(FRAME('<meta property="og:locale" content="ru_RU">', CONTENT, 'en')).language).toBe('ru');
  });

  it('names the host where no outlet is named, and believes a page about its own host only', () => {
    const canonical = '<link rel="canonical" href="https://other.example/a">';
    expect(page(FRAME(canonical, CONTENT), 'https://www.news.example/a?utm=1')).toMatchObject({ url: 'https://www.news.example/a?utm=1', source: 'news.example' });
    expect(page(FRAME('<link rel="canonical" href="/a">', CONTENT), 'https://www.news.example/a?utm=1').url).toBe('https://www.news.example/a');
    expect(page(FRAME(canonical, CONTENT)).url).toBe('https://other.example/a');
  });
});
