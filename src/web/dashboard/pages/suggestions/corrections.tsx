import { useMutation } from '@urql/preact';
import { CorrectionsDocument, UndoCorrectionDocument } from '../../../../client/operations.ts';
import type { CorrectionsQuery } from '../../../../client/operations.ts';
import { More } from '../../parts/more.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Moment } from '../../parts/when.tsx';
import { faultOf } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';

type Change = CorrectionsQuery['changes']['edges'][number]['node'];

/** What curators said, the latest first; each can be taken back. */
export function Corrections({ onSaid }: { onSaid: () => void }) {
  const { t } = useWords();
  return (
    <More document={CorrectionsDocument} variables={{}} listOf={({ changes }) => changes}>
      {({ changes }) => changes.edges.length === 0
        ? <p class="nothing">{t('suggestions.noCorrections')}</p>
        : <ul class="plain">{changes.edges.map(({ node }) => <CorrectionLine key={node.id} of={node} onSaid={onSaid} />)}</ul>}
    </More>
  );
}

function CorrectionLine({ of: { kind, label, at, by, reason, correction }, onSaid }: { of: Change; onSaid: () => void }) {
  const { t } = useWords();
  const [{ fetching, error }, undo] = useMutation(String(UndoCorrectionDocument));
  const takeBack = async (): Promise<void> => {
    const said = await undo({ correction: correction!.id });
    if (!said.error) onSaid();
  };
  return (
    <li>
      <strong>{t(`suggestions.said.${kind}`)}</strong> {label} <span class="faint"><Moment at={at} />{by && `, ${by}`}{reason && `: ${reason}`}</span>{' '}
      {correction?.undoneAt
        ? <span class="badge">{t('suggestions.undone')}</span>
        : correction && <button type="button" class="small" disabled={fetching} onClick={() => void takeBack()}>{t('suggestions.undo')}</button>}
      {error && <Trouble fault={faultOf(error)} again={() => void takeBack()} />}
    </li>
  );
}
