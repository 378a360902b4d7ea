import './read.css';
import { useState } from 'preact/hooks';
import { To, pathOf } from '../../address/to.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Section } from '../../parts/section.tsx';
import { useWords } from '../../words/words.ts';
import type { Draft } from './draft.ts';
import { DraftPreview } from './draft-preview.tsx';
import { DropZone } from './drop-zone.tsx';
import { PasteForm } from './paste-form.tsx';
import { useWriting } from './use-writing.ts';
import type { Outcome } from './use-writing.ts';

/** As many drafts stand open at first; what more there are is read when it is opened. */
const OPEN_AT_FIRST = 3;

/** Texts into the graph: what is read out of them is seen before anything is written. */
export default function ReadPage() {
  const { t } = useWords();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const { outcomes, isWriting, write } = useWriting();
  const waiting = drafts.filter(({ key }) => !outcomes.has(key));
  const add = (added: readonly Draft[]): void => setDrafts((before) => [...before, ...added]);
  return (
    <>
      <PageTitle title={t('read.heading')}><p>{t('read.explained')}</p></PageTitle>
      <div class="sections">
        <Section title={t('read.paste')}><PasteForm onDraft={(draft) => add([draft])} /></Section>
        <Section title={t('read.files')}><DropZone onDrafts={add} /></Section>
      </div>
      {drafts.length > 0 && (
        <Section title={t('read.drafts', { count: drafts.length })} wide beside={
          <span class="actions">
            {waiting.length > 0 && <button type="button" disabled={isWriting} onClick={() => void write(waiting)}>{t('read.writeAll', { count: waiting.length })}</button>}
            <button type="button" disabled={isWriting} onClick={() => setDrafts([])}>{t('read.forget')}</button>
          </span>
        }>
          {outcomes.size > 0 && (
            <p role="status">
              <progress value={drafts.length - waiting.length} max={drafts.length} aria-label={t('read.progress')} /> {t('read.done', { done: drafts.length - waiting.length, all: drafts.length })}
            </p>
          )}
          {drafts.map((draft, index) => (
            <DraftEntry key={draft.key} draft={draft} outcome={outcomes.get(draft.key)} isOpen={index < OPEN_AT_FIRST} isWriting={isWriting} onWrite={() => void write([draft])} />
          ))}
        </Section>
      )}
    </>
  );
}

interface DraftEntryProps {
  draft: Draft;
  outcome: Outcome | undefined;
  isOpen: boolean;
  isWriting: boolean;
  onWrite: () => void;
}

function DraftEntry({ draft, outcome, isOpen, isWriting, onWrite }: DraftEntryProps) {
  const { t } = useWords();
  const [opened, setOpened] = useState(isOpen);
  return (
    <article class="draft" aria-label={draft.name}>
      <header>
        <h3>{draft.name}</h3>
        {outcome ? <OutcomeInWords of={outcome} /> : (
          <span class="actions">
            <button type="button" class="small" aria-expanded={opened} onClick={() => setOpened(!opened)}>{opened ? t('read.close') : t('read.open')}</button>
            <button type="button" class="small" disabled={isWriting} onClick={onWrite}>{t('read.write')}</button>
          </span>
        )}
      </header>
      {!outcome && opened && <DraftPreview of={draft} />}
    </article>
  );
}

function OutcomeInWords({ of: { status, articleId, duplicateOf, error } }: { of: Outcome }) {
  const { t } = useWords();
  return (
    <p class={status === 'FAILED' ? 'outcome failed' : 'outcome'}>
      {t(`read.outcome.${status}`)} {error}
      {articleId && <To path={pathOf.article(articleId)}>{t('read.toArticle')}</To>}
      {duplicateOf && <> <To path={pathOf.article(duplicateOf.id)}>{t('read.sameAs', { title: duplicateOf.title ?? duplicateOf.id })}</To></>}
    </p>
  );
}
