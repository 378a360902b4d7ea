import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SUBJECTS, saysSomething, type Figure, type Group, type Subject } from '../figures.ts';
import type { JudgedFinding } from '../calibration/judged-findings.ts';
import { goalOf } from '../goals.ts';
import { markdownTable } from './markdown-table.ts';
import { reliability } from './reliability.ts';

const partOfPage = (name: string): string => readFileSync(fileURLToPath(new URL(`./${name}.md`, import.meta.url)), 'utf8').trimEnd();

/** `docs/evaluation.md`: how the figures are taken, and the figures; no words of the texts. */
export const document = (groups: readonly Group[], findings: readonly JudgedFinding[]): string => [
  partOfPage('method'),
  ...Object.keys(SUBJECTS).map((subject) => section(subject as Subject, groups.filter((group) => group.subject === subject))),
  partOfPage('confidence'),
  reliability(findings),
].join('\n\n').concat('\n');

function section(subject: Subject, groups: readonly Group[]): string {
  const measures = [...new Set(groups.flatMap(({ figures }) => figures.filter(saysSomething).map(({ measure }) => measure)))];
  const headings = ['measure', 'goal', ...groups.map(({ part, texts }) => `${part} (${texts})`)];
  return [
    `## ${SUBJECTS[subject]}`,
    '',
    markdownTable(headings, measures.map((measure) => [
      measure, goalOf(subject, measure)?.toFixed(2) ?? '', ...groups.map(({ figures }) => cell(figures.find((figure) => figure.measure === measure))),
    ])),
  ].join('\n');
}

function cell(figure: Figure | undefined): string {
  if (!figure || !saysSomething(figure)) return '–';
  const { precision, recall, f1, gold, found } = figure;
  if (f1 === null || precision === null) return `R **${recall.toFixed(3)}** · ${gold}`;
  return `**${f1.toFixed(3)}** (${precision.toFixed(3)}, ${recall.toFixed(3)}) · ${found === null ? gold : `${gold}, ${found}`}`;
}
