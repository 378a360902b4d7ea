import './marked-text.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { To } from '../address/to.tsx';
import { confidenceInWords } from '../words/numbers.ts';
import { useWords } from '../words/words.ts';
import { segmentsOf } from './segments.ts';
import type { Segment, Span } from './segments.ts';

/** What was read in a stretch of a text. */
export interface Finding extends Span {
  kind: FindingKind;
  /** What it is about, in words. */
  name: string;
  rule: string;
  confidence: number;
  /** Where the thing has its page; null for what has none. */
  path: string | null;
}

export type FindingKind = 'COUNTRY' | 'PERSON' | 'ORGANIZATION' | 'REGION' | 'TOPIC' | 'EVENT' | 'STATEMENT';

/** What is told by whole clauses; the others are words within them. */
const CLAUSES: readonly FindingKind[] = ['EVENT', 'STATEMENT'];
const isClause = ({ kind }: Finding): boolean => CLAUSES.includes(kind);

/** A text with what was read in it: marked by kind, each leading to its page; who points at it or reaches it by keys is told rule and confidence. @param at a stretch to show */
export function MarkedText({ text, findings, at }: { text: string; findings: readonly Finding[]; at: Span | null }) {
  const { t, tag } = useWords();
  const kinds = useMemo(() => [...new Set(findings.map(({ kind }) => kind))].sort(), [findings]);
  const [hidden, setHidden] = useState<readonly FindingKind[]>([]);
  const [pointed, setPointed] = useState<readonly Finding[]>([]);
  const segments = useMemo(() => segmentsOf<Finding | Shown>(text, [...findings.filter(({ kind }) => !hidden.includes(kind)), ...(at ? [{ ...at, kind: 'SHOWN' as const }] : [])]), [text, findings, hidden, at]);
  const shown = useRef<HTMLElement>(null);
  useEffect(() => shown.current?.scrollIntoView({ block: 'center' }), [at]);
  const firstShown = segments.find(({ spans }) => spans.some(({ kind }) => kind === 'SHOWN'))?.start;
  return (
    <div class="marked-text">
      <fieldset class="kinds">
        <legend>{t('finding.legend')}</legend>
        {kinds.map((kind) => (
          <label key={kind} data-kind={kind}>
            <input type="checkbox" checked={!hidden.includes(kind)} onChange={() => setHidden(hidden.includes(kind) ? hidden.filter((other) => other !== kind) : [...hidden, kind])} />
            <span class="kind-name">{t(`finding.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="text">
        {segments.map((segment) => <Piece key={segment.start} of={segment} place={segment.start === firstShown ? shown : undefined} onPoint={setPointed} />)}
      </div>
      <aside class={pointed.length === 0 ? 'pointed' : 'pointed told'} aria-live="polite">
        {pointed.length === 0 ? <p class="faint">{t('finding.hint')}</p> : pointed.map((finding) => (
          <p key={`${finding.kind} ${finding.start} ${finding.rule} ${finding.name}`}><strong>{t(`finding.${finding.kind}`)}</strong>: {finding.name} <span class="faint">{t('finding.why', { rule: finding.rule, confidence: confidenceInWords(finding.confidence, tag) })}</span></p>
        ))}
      </aside>
    </div>
  );
}

interface Shown extends Span {
  kind: 'SHOWN';
}

function Piece({ of: { text, end, spans }, place, onPoint }: { of: Segment<Finding | Shown>; place: { current: HTMLElement | null } | undefined; onPoint: (findings: readonly Finding[]) => void }) {
  const { t, tag } = useWords();
  if (spans.length === 0) return <>{text}</>;
  const findings = spans.filter((span): span is Finding => span.kind !== 'SHOWN');
  const named = findings.findLast((finding) => !isClause(finding));
  const point = (): void => onPoint(findings);
  const ending = findings.filter((finding) => isClause(finding) && finding.end === end && finding.path !== null);
  return (
    <>
      <mark ref={place as never} data-kinds={spans.map(({ kind }) => kind).join(' ')} onMouseEnter={point} onFocusCapture={point}>
        {named?.path ? <To path={named.path} title={t('finding.why', { rule: named.rule, confidence: confidenceInWords(named.confidence, tag) })}>{text}</To> : text}
      </mark>
      {ending.map((finding) => <sup key={`${finding.rule} ${finding.name}`} onMouseEnter={point} onFocusCapture={point}><To path={finding.path!} title={finding.name}>{finding.name}</To></sup>)}
    </>
  );
}
