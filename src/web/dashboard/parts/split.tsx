import './split.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { To } from '../address/to.tsx';
import type { Fault } from '../service/use-operation.ts';
import { useWords } from '../words/words.ts';
import { Trouble } from './trouble.tsx';

export type SplitBy = 'names' | 'articles';

interface SplitProps {
  kind: 'PERSON' | 'EVENT';
  /** By what it can be split, and what there is to choose from: `SplitChoice`s. */
  ways: readonly (readonly [SplitBy, () => ComponentChildren])[];
  /** Says so to the service. @returns what was wrong, null when it is done */
  say: (by: SplitBy, parts: string[], reason: string) => Promise<Fault | null>;
}

const PART = 'part';
const boxesOf = (form: HTMLFormElement): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>(`input[name=${PART}]`)];

/** A button with a dialog in which somebody says that what stands as one is two, and what belongs to the other one. */
export function Split({ kind, ways, say }: SplitProps) {
  const { t } = useWords();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [by, setBy] = useState(ways[0]?.[0]);
  const [isPart, setPart] = useState(false);
  const [isSaid, setSaid] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const way = ways.find(([name]) => name === by) ?? ways[0];
  const said = isSaid && <p role="status">{t('split.said')} <To path="/suggestions">{t('nav.suggestions')}</To></p>;
  if (!way) return <div class="split">{said}</div>;
  const open = (): void => {
    setOpen(true);
    setPart(false);
    setFault(null);
    dialog.current!.showModal();
  };
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const wrong = await say(way[0], boxesOf(form).filter(({ checked }) => checked).map(({ value }) => value), String(new FormData(form).get('reason') ?? '').trim());
    setFault(wrong);
    if (wrong) return;
    setSaid(true);
    dialog.current!.close();
  };
  return (
    <div class="split">
      <button type="button" class="small" onClick={open}>{t(`split.open.${kind}`)}</button>
      {said}
      <dialog ref={dialog} aria-labelledby={heading} onClose={() => setOpen(false)}>
        {isOpen && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void submit(event.currentTarget);
            }}
            onChange={({ currentTarget }) => {
              const boxes = boxesOf(currentTarget);
              setPart(boxes.some(({ checked }) => checked) && !boxes.every(({ checked }) => checked));
            }}
          >
            <h2 id={heading}>{t(`split.open.${kind}`)}</h2>
            <p>{t(`split.explained.${kind}`)}</p>
            {ways.length > 1 && (
              <label>
                {t('split.by')}
                <select value={way[0]} onChange={({ currentTarget }) => setBy(currentTarget.value as SplitBy)}>{ways.map(([name]) => <option value={name} key={name}>{t(`split.ways.${name}`)}</option>)}</select>
              </label>
            )}
            <fieldset key={way[0]}>
              <legend>{t('split.other')}</legend>
              {way[1]()}
            </fieldset>
            <label>{t('split.reason')}<input name="reason" maxLength={200} /></label>
            {fault && <Trouble fault={fault} again={() => setFault(null)} />}
            <p class="buttons">
              <button type="submit" disabled={!isPart}>{t('split.say')}</button>
              <button type="button" onClick={() => dialog.current!.close()}>{t('split.cancel')}</button>
            </p>
          </form>
        )}
      </dialog>
    </div>
  );
}

/** What may belong to the other one. @param value a name, or an article's key */
export const SplitChoice = ({ value, children }: { value: string; children: ComponentChildren }) => (
  <label class="choice"><input type="checkbox" name={PART} value={value} /><span>{children}</span></label>
);
