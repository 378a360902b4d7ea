import { useContext, useEffect, useState } from 'preact/hooks';
import { Access } from '../service/access.ts';
import type { Fault } from '../service/use-operation.ts';
import { useWords } from '../words/words.ts';

/** Codes after which the same question may be answered a moment later. */
const PASSING = new Set(['UNREACHABLE', 'ENGINE_UNAVAILABLE', 'TIMEOUT', 'LIMIT_EXCEEDED']);
const AGAIN_MILLISECONDS = 5000;

/** What went wrong and what to do: asks for a key where one is wanted, asks again by itself while the service is away. @param whole whether the page shows nothing else */
export function Trouble({ fault, again, whole = false }: { fault: Fault; again: () => void; whole?: boolean }) {
  const { t } = useWords();
  const isAway = fault.code === 'UNREACHABLE' || fault.code === 'ENGINE_UNAVAILABLE';
  useEffect(() => {
    if (!isAway) return;
    const timer = setInterval(again, AGAIN_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isAway]);
  if (fault.code === 'UNAUTHENTICATED') return <KeyForm sentence={fault.sentence} whole={whole} />;
  const Heading = whole ? 'h1' : 'h2';
  return (
    <section class="trouble" role="alert">
      <Heading>{t(`trouble.${fault.code}.title`, { defaultValue: t('trouble.other.title') })}</Heading>
      <p>{t(`trouble.${fault.code}.text`, { defaultValue: '' }) || fault.sentence}</p>
      {PASSING.has(fault.code) && <button type="button" onClick={again}>{t('state.again')}</button>}
    </section>
  );
}

function KeyForm({ sentence, whole }: { sentence: string; whole: boolean }) {
  const Heading = whole ? 'h1' : 'h2';
  const { t } = useWords();
  const { key, enter } = useContext(Access);
  const [entered, setEntered] = useState('');
  return (
    <form class="trouble" onSubmit={(event) => {
      event.preventDefault();
      enter(entered.trim());
    }}>
      <Heading>{t('key.title')}</Heading>
      <p>{key === null ? t('key.text') : sentence || t('key.refused')}</p>
      <label>
        {t('key.label')}
        <input type="password" autocomplete="off" required value={entered} onInput={({ currentTarget }) => setEntered(currentTarget.value)} />
      </label>
      <button type="submit">{t('key.enter')}</button>
    </form>
  );
}
