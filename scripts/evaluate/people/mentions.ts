import { readFileSync } from 'node:fs';
import type { CountryCode } from '../../../src/domain/country.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { OfficeKind } from '../../../src/domain/office.ts';
import { packageFile } from '../../../src/reference/package-files.ts';

/** A person as one article of the labelled set names it. */
export interface LabelledMention {
  /** Who it is. */
  person: string;
  name: string;
  language: Language;
  country: CountryCode | null;
  office: OfficeKind | null;
  /** States of the article. */
  contexts: CountryCode[];
  /** ISO day of publication. */
  day: string | null;
}

export const PARTS = ['open', 'held-out'] as const;
export type LabelledPart = (typeof PARTS)[number];

interface Labelled {
  id: string;
  country: CountryCode | null;
  offices: { office: OfficeKind; from: number; to: number }[];
  elsewhere: CountryCode[];
  told: number;
}

/** The mentions of a part of the labelled set; its format stands in `held-out.txt`. @throws at a line that is none of it */
export function labelledMentions(part: LabelledPart): LabelledMention[] {
  const lines = readFileSync(packageFile(`tests/resolution/people/labelled/${part}.txt`), 'utf8').split('\n');
  const mentions: LabelledMention[] = [];
  let person: Labelled | null = null;
  for (const line of lines) {
    if (line.startsWith('>')) person = personOf(line);
    else if (person && /^(ru|kk|en) /.test(line)) for (const name of line.slice(3).split(';')) mentions.push(mentionOf(person, line.slice(0, 2) as Language, name.trim()));
    else if (line !== '' && !line.startsWith('#')) throw new Error(`Neither a person nor names: ${line}`);
  }
  return mentions;
}

function personOf(line: string): Labelled {
  const [id, country, offices, elsewhere] = line.slice(1).split('|').map((cell) => cell.trim()) as [string, string, string, string];
  return {
    id, country: country === '-' ? null : country, elsewhere: elsewhere.split(' '), told: 0,
    offices: offices.split(',').map((cell) => {
      const [, office, from, to] = /^\s*([A-Z_]+) (\d{4})-(\d{4})$/.exec(cell)!;
      return { office: office as OfficeKind, from: Number(from), to: Number(to) };
    }),
  };
}

/** The articles about somebody go round the years of the office, and round the other states. */
function mentionOf(person: Labelled, language: Language, cell: string): LabelledMention {
  const [, name, mark] = /^(.*?)(?: ([~?@23-]))?$/.exec(cell)!;
  const told = person.told++;
  const { office, from, to } = person.offices[mark === '2' || mark === '3' ? Number(mark) - 1 : 0]!;
  const year = mark === '-' ? to + 1 + (told % 2) : from + (told % (to - from + 1));
  const elsewhere = person.elsewhere[told % person.elsewhere.length]!;
  const stateless = mark === '?' || mark === '-' || office === 'ORG_HEAD';
  return {
    person: person.id, name: name!, language,
    country: stateless ? null : person.country,
    office: mark === '-' ? 'OTHER' : mark === '?' || mark === '~' ? null : office,
    contexts: person.country === null ? [elsewhere] : [person.country, elsewhere],
    day: mark === '@' ? null : `${year}-${String(1 + (told % 12)).padStart(2, '0')}-15`,
  };
}
