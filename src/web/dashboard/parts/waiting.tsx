import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words/words.ts';

const SLOW_MILLISECONDS = 4000;

/** Stands where an answer will stand; says so in words when the answer is slow. */
export function Waiting() {
  const { t } = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="waiting" role="status">
      <span class="waiting-bar" aria-hidden="true" />
      {isSlow ? t('state.slow') : <span class="for-screen-readers">{t('state.waiting')}</span>}
    </p>
  );
}
