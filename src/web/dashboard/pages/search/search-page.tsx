import { SearchAllDocument } from '../../../../client/operations.ts';
import type { EntityKind, SearchAllQuery } from '../../../../client/operations.ts';
import { To } from '../../address/to.tsx';
import { periodOf, useFilters } from '../../address/filters.ts';
import { pathOfHit } from '../../address/path-of-hit.ts';
import { useAddressValue } from '../../address/value.ts';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { Marked } from '../../parts/marked.tsx';
import { More } from '../../parts/more.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { When } from '../../parts/when.tsx';
import { useWords } from '../../words/words.ts';

type Hit = SearchAllQuery['search']['edges'][number]['node'];

const KINDS: readonly EntityKind[] = ['COUNTRY', 'PERSON', 'EVENT', 'ARTICLE', 'ORGANIZATION', 'TOPIC', 'REGION'];

/** What answers to words or a name, in whatever language and letters, with the words that answer; where nothing does, what answers to a last word that is only begun. */
export default function SearchPage() {
  const { t, lang, code } = useWords();
  const filters = useFilters();
  const [text, setText] = useAddressValue('text');
  const [kind, setKind] = useAddressValue('kind');
  const period = periodOf(filters);
  const chosen = KINDS.find((known) => known === kind);
  const filter = period || filters.written ? { period, language: filters.written } : undefined;
  return (
    <>
      <PageTitle title={text ? t('search.of', { text }) : t('search.heading')} />
      <form class="filter-bar" role="search" aria-label={t('search.heading')} onSubmit={(event) => event.preventDefault()}>
        <label>{t('search.words')}<input type="search" value={text} onChange={({ currentTarget }) => setText(currentTarget.value.trim())} /></label>
        <label>
          {t('search.kind')}
          <select value={kind} onChange={({ currentTarget }) => setKind(currentTarget.value)}>
            <option value="">{t('filter.any')}</option>
            {KINDS.map((known) => <option value={known} key={known}>{code('kind', known)}</option>)}
          </select>
        </label>
      </form>
      <FilterBar by={['period', 'written']} />
      {text && (
        <More document={SearchAllDocument} variables={{ text, kinds: chosen && [chosen], filter, lang, first: 20 }} listOf={({ search }) => search}>
          {({ search }) => search.edges.length > 0 ? <Hits of={search} /> : (
            <More document={SearchAllDocument} variables={{ text, kinds: chosen && [chosen], filter, lang, first: 20, asYouType: true }} listOf={(data) => data.search}>
              {({ search: begun }) => begun.edges.length === 0 ? <NothingFound text={text} /> : (
                <>
                  <p role="status">{t('search.begun', { text })}</p>
                  <Hits of={begun} />
                </>
              )}
            </More>
          )}
        </More>
      )}
    </>
  );
}

const Hits = ({ of: { edges } }: { of: SearchAllQuery['search'] }) => <ol class="hits">{edges.map(({ node }, index) => <li key={index}><HitEntry of={node} /></li>)}</ol>;

function NothingFound({ text }: { text: string }) {
  const { t } = useWords();
  return (
    <div role="status">
      <p>{t('search.nothing', { text })}</p>
      <p class="faint">{t('search.try')}</p>
    </div>
  );
}

function HitEntry({ of: { kind, title, titleMarks, quotes, entity } }: { of: Hit }) {
  const { code } = useWords();
  const path = pathOfHit(entity);
  const name = <Marked text={title} marks={titleMarks} />;
  const timed = entity as { date?: string | null; reportedAt?: string | null; publishedAt?: string | null } | null;
  return (
    <article class="hit">
      <p><span class="badge">{code('kind', kind)}</span> {path ? <To path={path}>{name}</To> : name} {timed && ('date' in timed || 'publishedAt' in timed) && <When of={{ date: timed.date ?? timed.publishedAt ?? null, reportedAt: timed.reportedAt }} />}</p>
      {quotes.map(({ text, start, end, marks }) => <blockquote key={`${start} ${end}`}><Marked text={text} marks={marks.map((mark) => ({ start: mark.start - start, end: mark.end - start }))} /></blockquote>)}
    </article>
  );
}
