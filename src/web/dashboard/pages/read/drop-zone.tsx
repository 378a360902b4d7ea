import { useState } from 'preact/hooks';
import { useWords } from '../../words/words.ts';
import { UnreadableFile, draftsOf } from './draft.ts';
import type { Draft } from './draft.ts';

/** Files that are dropped or chosen; of each that cannot be read it says why. */
export function DropZone({ onDrafts }: { onDrafts: (drafts: Draft[]) => void }) {
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  const [refused, setRefused] = useState<[name: string, reason: string][]>([]);
  const take = async (files: readonly File[]): Promise<void> => {
    const faults: [string, string][] = [];
    for (const file of files) {
      try {
        onDrafts(await draftsOf(file));
      } catch (error) {
        if (!(error instanceof UnreadableFile)) throw error;
        faults.push([file.name, error.message]);
      }
    }
    setRefused(faults);
  };
  return (
    <div class={isOver ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take([...(event.dataTransfer?.files ?? [])]);
      }}>
      <label>
        {t('read.drop')}
        <input type="file" multiple accept=".txt,.md,.html,.htm,.xhtml,.json,.jsonl,.ndjson" onChange={({ currentTarget }) => {
          void take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }} />
      </label>
      {refused.length > 0 && <ul role="alert" class="plain">{refused.map(([name, reason]) => <li key={name}><strong>{name}</strong>: {t(`read.refused.${reason}`)}</li>)}</ul>}
    </div>
  );
}
