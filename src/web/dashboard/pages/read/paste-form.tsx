import { useState } from 'preact/hooks';
import type { Language } from '../../../../client/operations.ts';
import { useWords } from '../../words/words.ts';
import { draftOf } from './draft.ts';
import type { Draft } from './draft.ts';

const NOTHING = { text: '', title: '', publishedAt: '', source: '', language: '' };

/** A text that is typed or pasted, with what is known about it beside. */
export function PasteForm({ onDraft }: { onDraft: (draft: Draft) => void }) {
  const { t, code, codes } = useWords();
  const [values, setValues] = useState(NOTHING);
  const field = (name: keyof typeof NOTHING) => ({
    value: values[name],
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => setValues({ ...values, [name]: currentTarget.value }),
  });
  return (
    <form class="paste" onSubmit={(event) => {
      event.preventDefault();
      const { text, title, publishedAt, source, language } = values;
      onDraft(draftOf('', { text, title: title || undefined, publishedAt: publishedAt || undefined, source: source || undefined, language: (language || undefined) as Language | undefined }));
      setValues(NOTHING);
    }}>
      <label class="wide">{t('read.title')}<input {...field('title')} /></label>
      <label class="wide">{t('read.text')}<textarea rows={8} required {...field('text')} /></label>
      <label>{t('read.published')}<input type="date" {...field('publishedAt')} /></label>
      <label>{t('read.source')}<input {...field('source')} /></label>
      <label>
        {t('read.language')}
        <select {...field('language')}>
          <option value="">{t('read.detect')}</option>
          {codes('language').map((language) => <option value={language} key={language}>{code('language', language)}</option>)}
        </select>
      </label>
      <button type="submit">{t('read.readIt')}</button>
    </form>
  );
}
