import { PeopleInOfficeDocument, StateChoicesDocument } from '../../../../client/operations.ts';
import type { OfficeKind } from '../../../../client/operations.ts';
import { useAddressValue } from '../../address/value.ts';
import { More } from '../../parts/more.tsx';
import { PersonName } from '../../parts/names.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { dateInWords } from '../../parts/when.tsx';
import { useOperation } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';

/** A state by its name; one of the address that no article names is there, too. */
function StateChoice({ value, onChange }: { value: string; onChange: (code: string) => void }) {
  const { t, lang, tag } = useWords();
  const { data } = useOperation(StateChoicesDocument, { lang });
  const states = (data?.countries.edges ?? []).map(({ node }) => node).sort((one, other) => one.name.localeCompare(other.name, tag));
  return (
    <label>
      {t('people.country')}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{t('filter.any')}</option>
        {value !== '' && states.every(({ code }) => code !== value) && <option value={value}>{value}</option>}
        {states.map(({ code, name }) => <option value={code} key={code}>{name}</option>)}
      </select>
    </label>
  );
}

/** Who holds which office, now or on a day. */
export default function PeoplePage() {
  const { t, lang, tag, code, codes } = useWords();
  const [country, setCountry] = useAddressValue('country');
  const [office, setOffice] = useAddressValue('office');
  const [at, setAt] = useAddressValue('at');
  return (
    <>
      <PageTitle title={t('people.heading')} />
      <form class="filter-bar" aria-label={t('filter.title')} onSubmit={(event) => event.preventDefault()}>
        <StateChoice value={country} onChange={setCountry} />
        <label>
          {t('people.office')}
          <select value={office} onChange={({ currentTarget }) => setOffice(currentTarget.value)}>
            <option value="">{t('filter.any')}</option>
            {codes('office').map((kind) => <option value={kind} key={kind}>{code('office', kind)}</option>)}
          </select>
        </label>
        <label>{t('people.at')}<input type="date" value={at} onChange={({ currentTarget }) => setAt(currentTarget.value)} /></label>
      </form>
      <More document={PeopleInOfficeDocument} variables={{ country: country || undefined, office: (office || undefined) as OfficeKind | undefined, at: at || undefined, lang }} listOf={({ ministers }) => ministers}>
        {({ ministers }) => ministers.edges.length === 0 ? <p class="nothing">{t('state.nobody')}</p> : (
          <ul class="plain">{ministers.edges.map(({ node }) => (
            <li key={node.id}>
              <PersonName of={node} />{' '}
              <span class="faint">{node.occupancies.map(({ officeName, from, to }) => [officeName, from && t('person.from', { date: dateInWords(from, tag) }), to && t('person.to', { date: dateInWords(to, tag) })].filter(Boolean).join(', ')).join('; ')}</span>
            </li>
          ))}</ul>
        )}
      </More>
    </>
  );
}
