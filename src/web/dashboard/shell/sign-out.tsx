import { useContext } from 'preact/hooks';
import { Access } from '../service/access.ts';
import { useWords } from '../words/words.ts';

/** Forgets the key that was entered; nothing where none was. */
export function SignOut() {
  const { t } = useWords();
  const { key, enter } = useContext(Access);
  return key === null ? null : <button type="button" class="small" onClick={() => enter(null)}>{t('key.leave')}</button>;
}
