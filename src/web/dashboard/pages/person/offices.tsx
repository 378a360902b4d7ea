import type { PersonHeadQuery } from '../../../../client/operations.ts';
import { CountryName } from '../../parts/names.tsx';
import { Quote } from '../../parts/quote.tsx';
import { dateInWords } from '../../parts/when.tsx';
import { useWords } from '../../words/words.ts';

type Occupancy = NonNullable<PersonHeadQuery['person']>['occupancies'][number];

/** Offices in time, each with the sentence that states it; an end or a beginning that nobody stated is unknown, and it is said when the office was first and last told. */
export function Offices({ of: occupancies }: { of: readonly Occupancy[] }) {
  const { t } = useWords();
  if (occupancies.length === 0) return <p class="nothing">{t('person.noOffices')}</p>;
  return <ol class="plain">{occupancies.map((occupancy) => <OfficeEntry key={occupancy.id} of={occupancy} />)}</ol>;
}

function OfficeEntry({ of: { officeName, country, status, from, to, toBasis, firstSeen, lastSeen, evidence, fromEvidence, toEvidence } }: { of: Occupancy }) {
  const { t, code, tag } = useWords();
  const proofs = [evidence, fromEvidence, toEvidence].filter((proof) => proof !== null);
  const distinct = [...new Map(proofs.map((proof) => [`${proof.article.id} ${proof.start}`, proof])).values()];
  return (
    <li>
      <strong>{officeName}</strong>{country && <>, <CountryName of={country} /></>} <span class="badge">{code('status', status)}</span>
      <p class="term">
        {from ? t('person.from', { date: dateInWords(from, tag) }) : t('person.fromUnknown')}, {to ? t('person.to', { date: dateInWords(to, tag) }) : t('person.toUnknown')}
        {toBasis && <span class="faint"> ({t(`person.basis.${toBasis}`)})</span>}
        {firstSeen && lastSeen && <span class="faint"> · {firstSeen === lastSeen ? t('person.seenOn', { date: dateInWords(firstSeen, tag) }) : t('person.seen', { first: dateInWords(firstSeen, tag), last: dateInWords(lastSeen, tag) })}</span>}
      </p>
      {distinct.map((proof) => <Quote key={`${proof.article.id} ${proof.start}`} of={proof} />)}
    </li>
  );
}
