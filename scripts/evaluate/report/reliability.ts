import { FINDING_KINDS, type JudgedFinding } from '../calibration/judged-findings.ts';
import { binsOf, calibrationError, meanOf } from '../calibration/reliability.ts';
import { markdownTable } from './markdown-table.ts';

const PARTS = [{ name: 'open', open: true }, { name: 'held out', open: false }] as const;
/** What names something, and what tells something: the first are many and nearly always right. */
const FAMILIES = [
  { name: 'names and offices', kinds: FINDING_KINDS.slice(0, 5) },
  { name: 'events, statements and topics', kinds: FINDING_KINDS.slice(5) },
] as const;

const share = (value: number): string => value.toFixed(2);

/** Tables of how far findings are trusted against how many are right, by kind and by confidence, for texts open and held out. */
export const reliability = (findings: readonly JudgedFinding[]): string => [byKind(findings), ...FAMILIES.map(({ name, kinds }) =>
  byConfidence(name, findings.filter(({ kind }) => (kinds as readonly string[]).includes(kind))))].join('\n\n');

const byKind = (findings: readonly JudgedFinding[]): string => markdownTable(
  ['finding', ...PARTS.flatMap(({ name }) => [`${name}: stated`, 'right', 'off by', 'findings'])],
  FINDING_KINDS.map((kind) => [kind, ...PARTS.flatMap(({ open }) => {
    const some = findings.filter((finding) => finding.kind === kind && finding.open === open);
    if (some.length === 0) return ['–', '–', '–', '0'];
    return [share(meanOf(some, ({ confidence }) => confidence)), share(meanOf(some, ({ right }) => Number(right))), share(calibrationError(some)), String(some.length)];
  })]),
);

function byConfidence(name: string, findings: readonly JudgedFinding[]): string {
  const [open, heldOut] = PARTS.map((part) => binsOf(findings.filter((finding) => finding.open === part.open))) as [ReturnType<typeof binsOf>, ReturnType<typeof binsOf>];
  const cells = ({ stated, observed, count }: (typeof open)[number]): string[] => (count === 0 ? ['–', '–', '0'] : [share(stated), share(observed), String(count)]);
  return markdownTable(
    [name, ...PARTS.flatMap((part) => [`${part.name}: stated`, 'right', 'findings'])],
    open.flatMap((bin, index) => (bin.count + heldOut[index]!.count === 0 ? [] : [[`${bin.from} to ${bin.to}`, ...cells(bin), ...cells(heldOut[index]!)]])),
  );
}
