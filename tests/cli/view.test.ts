import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { DocumentRecord } from '../../src/domain/record.ts';
import { explanation } from '../../src/cli/view/explanation.ts';
import { CIRCUMSTANCES } from '../../src/cli/view/circumstances.ts';
import { recordView } from '../../src/cli/view/record-view.ts';
import { parseCsv } from '../../src/reference/csv.ts';
import { packageFile } from '../../src/reference/package-files.ts';
import { plainTextArticle } from '../../src/reading/plain-text.ts';

const TEXT = 'Kuwait\'s Emir Mishal visited Kazakhstan on 3 May 2026. Kazakhstan thanked him.';
const at = (quote: string) => ({ quote, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
const grounds = { rule: 'r', confidence: 1 };
const RECORD: DocumentRecord = {
  id: 'visit', language: 'en', title: null, publishedAt: '2026-05-04', source: 'Courier', originalSource: null, countries: ['KW', 'KZ'], regions: [], organizations: ['UN'],
  people: [{ name: 'Mishal', country: 'KW', office: 'HEAD_OF_STATE' }],
  events: [{
    type: 'CONSULT', mode: 'VISIT', countries: ['KW', 'KZ'], source: ['KW'], target: ['KZ'], people: ['Mishal'], organizations: [], topics: [], modality: 'ACTUAL', date: '2026-05-03',
    endDate: null, datePrecision: 'DAY', dateSource: 'TEXT', place: null, cameoCode: '042', goldstein: 1.9, ploverMode: null, ploverScore: null, quadClass: 1, evidence: at('visited Kazakhstan'), ...grounds,
  }],
  statements: [{ type: 'THANK', source: 'KZ', speaker: null, target: 'him', targetCountries: ['KW'], targetRegions: [], topics: [], evidence: at('thanked him'), ...grounds }],
  topics: ['BILATERAL_RELATIONS'],
  mentions: [
    { kind: 'country', ref: 'KW', ...at("Kuwait's"), ...grounds }, { kind: 'person', ref: 'Mishal', ...at('Emir Mishal'), ...grounds },
    { kind: 'person', ref: 'Mishal', ...at('Mishal'), ...grounds }, { kind: 'country', ref: 'KZ', ...at('Kazakhstan'), ...grounds },
  ],
  topicEvidence: [], offices: [], references: [], extractor: 'x',
};

it('shows a person the article with its findings below', () => {
  expect(recordView(RECORD, plainTextArticle(TEXT, 'visit', 'visit.txt'), false)).toBe(`visit · en · Courier · 2026-05-04

[Kuwait's|KW] [Emir Mishal|Mishal] visited [Kazakhstan|KZ] on 3 May 2026. Kazakhstan thanked him.

Countries, regions, organizations
  KW, KZ
  UN

People
  Mishal · HEAD_OF_STATE · KW

Events
  CONSULT VISIT · KW → KZ · ACTUAL · 2026-05-03
      Mishal
      «visited Kazakhstan» 21-39

Statements
  THANK · KZ
      him · KW
      «thanked him» 66-77

Topics
  BILATERAL_RELATIONS
`);
});

it('paints instead of writing brackets on a terminal', () => {
  const view = recordView(RECORD, plainTextArticle(TEXT, 'visit', 'visit.txt'), true);
  expect(view).toContain('\u001B[36mKuwait\'s\u001B[0m \u001B[33mEmir Mishal\u001B[0m visited');
  expect(view).not.toContain('[Kuwait');
});

it('explains each finding under the sentence that it stands on', () => {
  const sentences = [{ start: 0, end: 54 }, { start: 55, end: TEXT.length }];
  const record: DocumentRecord = {
    ...RECORD, mentions: RECORD.mentions.slice(0, 2),
    offices: [{ person: 'Mishal', office: 'HEAD_OF_STATE', country: 'KW', status: 'FORMER', from: null, to: null, ...at("Kuwait's Emir Mishal"), rule: 'office:beside-name+stateless', confidence: 0.5 }],
    references: [{ kind: 'person', ref: 'Mishal', ...at('him'), rule: 'reference:pronoun', confidence: 0.75 }],
    topicEvidence: [{ topic: 'BILATERAL_RELATIONS', ...at('thanked'), ...grounds }],
  };
  expect(explanation(record, plainTextArticle(TEXT, 'visit', 'visit.txt'), sentences, false)).toBe(`visit · en · Courier · 2026-05-04

1  Kuwait's Emir Mishal visited Kazakhstan on 3 May 2026.
  1.00  country      Kuwait's → KW   r
  1.00  person       Emir Mishal → Mishal   r
  0.50  office       Mishal · HEAD_OF_STATE · KW · FORMER   office:beside-name+stateless
                         «Kuwait's Emir Mishal»
  1.00  event        CONSULT VISIT · KW → KZ · ACTUAL · 2026-05-03   r
                         Mishal
                         «visited Kazakhstan»

2  Kazakhstan thanked him.
  0.75  stands for   him → Mishal   reference:pronoun
  1.00  statement    THANK · KZ   r
                         him · KW
                         «thanked him»
  1.00  topic        BILATERAL_RELATIONS   r
                         «thanked»

In front of each finding: the share of such findings that was right in labelled texts. Behind it: the rule that read it.
+stateless: the office has no state
`);
});

it('says what every circumstance means that a rule may name', () => {
  const rules = parseCsv(readFileSync(packageFile('seeds/tables/confidences.csv'), 'utf8')).map(({ rule }) => rule!);
  expect(rules.flatMap((rule) => rule.split('+').slice(1)).filter((word) => !(word in CIRCUMSTANCES))).toEqual([]);
});
