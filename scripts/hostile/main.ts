import { parseArgs } from 'node:util';
import { extract } from '../../src/extraction/extract.ts';
import { HOSTILE_TEXTS, type HostileText } from './texts.ts';

const USAGE = `npm run bench:hostile [-- --characters N]
Reads texts that are no articles, of a tenth of N characters and of N (10,000,000), and prints as Markdown how long that takes: ten times the text should
take about ten times the time.`;
const WARMING = 30_000;

const { values } = parseArgs({ options: { characters: { type: 'string', default: '10000000' }, help: { type: 'boolean', default: false } } });
const characters = Number(values.characters);
if (values.help || !(characters >= 10)) {
  console.log(USAGE);
  process.exit(values.help ? 0 : 2);
}

/** Seconds of CPU time. */
function secondsFor({ language, make }: HostileText, length: number): number {
  const text = make(length);
  const start = process.cpuUsage();
  extract({ id: 'hostile', name: null, text, title: null, language, publishedAt: '2024-03-13', url: null, source: null });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

console.log(`| text | ${(characters / 10).toLocaleString('en')} characters, s of CPU time | ${characters.toLocaleString('en')}, s | times as long |\n| --- | ---: | ---: | ---: |`);
for (const text of HOSTILE_TEXTS) {
  secondsFor(text, WARMING);
  const [short, long] = [secondsFor(text, characters / 10), secondsFor(text, characters)];
  console.log(`| ${text.name} (${text.language}) | ${short.toFixed(2)} | ${long.toFixed(2)} | ${(long / short).toFixed(1)} |`);
}
