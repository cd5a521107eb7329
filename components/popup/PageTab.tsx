import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '../EmptyState.tsx';
import { counted, formatNumber } from '../format.ts';
import { holdsWords } from '../holds-words.ts';
import { Icon } from '../icons.tsx';
import { Note } from '../Note.tsx';
import { SearchField } from '../SearchField.tsx';
import { Segmented } from '../Segmented.tsx';
import { Switch } from '../Switch.tsx';
import { CountAnyway } from './CountAnyway.tsx';
import { FindHere } from './FindHere.tsx';
import { PageRow } from './PageRow.tsx';
import { isPartlyRead } from './status.ts';
import type { PageFilter, PageView, PopupActions, PopupState } from './types.ts';
import { useFirstLines } from './use-first-lines.ts';

interface PageTabProps {
  state: PopupState;
  actions: PopupActions;
}

export function PageTab({ state, actions }: PageTabProps): JSX.Element {
  const { page, display } = state;
  if (!page) return <Waiting actions={actions} />;
  if (page.found > 0 && page.read === 0) return <Unread found={page.found} actions={actions} />;
  if (page.found === 0) {
    return (
      <>
        <EmptyState drawing="nothing" title={i18n.t('empty.nothing')} />
        {!display.anticoagulant && <FindHere links={state.findHere} actions={actions} />}
      </>
    );
  }
  return (
    <>
      {display.anticoagulant && <Note title={i18n.t('ac.title')} text={i18n.t('ac.banner')} />}
      <Shown state={state} actions={actions} />
      {isPartlyRead(page) && <PartlyRead page={page} actions={actions} />}
      <Rows page={page} state={state} actions={actions} />
      <CountAnyway actions={actions} />
      {!display.anticoagulant && <FindHere links={state.findHere} actions={actions} />}
    </>
  );
}

function Waiting({ actions }: Pick<PageTabProps, 'actions'>): JSX.Element {
  return (
    <EmptyState drawing="nothing" title={i18n.t('empty.waiting')} text={i18n.t('empty.waitingText')}>
      <button type="button" class="button" onClick={actions.rescan}>
        {i18n.t('empty.tryAgain')}
      </button>
    </EmptyState>
  );
}

function Unread({ found, actions }: { found: number; actions: PopupActions }): JSX.Element {
  return (
    <EmptyState drawing="unread" title={i18n.t('empty.unread')} text={counted('health.zero', found)}>
      <button type="button" class="button primary" onClick={actions.rescan}>
        {i18n.t('empty.tryAgain')}
      </button>
      <button type="button" class="button ghost" onClick={() => void actions.copyReport()}>
        {i18n.t('health.report')}
      </button>
    </EmptyState>
  );
}

function PartlyRead({ page, actions }: { page: PageView; actions: PopupActions }): JSX.Element {
  return (
    <details class="fold">
      <summary>
        <Icon name="warning" size={14} />
        <span>{i18n.t('status.read', { read: formatNumber(page.read), found: formatNumber(page.found) })}</span>
        <span class="link">{i18n.t('health.why')}</span>
      </summary>
      <p>{i18n.t('health.partly')}</p>
      <button type="button" class="chip" onClick={() => void actions.copyReport()}>
        {i18n.t('health.report')}
      </button>
    </details>
  );
}

/** What is shown on the page and in this list. */
function Shown({ state, actions }: PageTabProps): JSX.Element {
  const { display } = state;
  return (
    <div class="panel shown">
      {!display.anticoagulant && (
        <div class="row">
          <Icon name="eye" />
          <span class="strong">{i18n.t('page.dim')}</span>
          <Switch label={i18n.t('page.dim')} checked={state.dimOthers} onChange={actions.setDim} />
        </div>
      )}
      <div class="row">
        <span class="strong">{i18n.t('page.amounts')}</span>
        <Segmented
          label={i18n.t('page.amounts')}
          name="amount"
          value={display.amount}
          onChange={actions.setAmount}
          options={[
            { value: 'serving', label: i18n.t('amount.perServing') },
            { value: '100g', label: i18n.t('amount.per100g') },
          ]}
        />
      </div>
    </div>
  );
}

const FILTERS = ['withK2', 'notMeasured', 'notRecognised'] as const satisfies readonly PageFilter[];

function Rows({ page, state, actions }: PageTabProps & { page: PageView }): JSX.Element {
  const [filter, setFilter] = useState<PageFilter>('withK2');
  const [query, setQuery] = useState('');
  const rowsOf = (id: PageFilter) => page.rows.filter((row) => row.filter === id);
  const isHit = holdsWords(query);
  const rows = rowsOf(filter).filter(({ title, foodName = '' }) => isHit(`${title} ${foodName}`));
  const most = useFirstLines();
  return (
    <>
      <fieldset class="chips filters" aria-label={i18n.t('filter.label')}>
        {FILTERS.map((id) => (
          <button
            key={id}
            type="button"
            class={id === filter ? 'chip on' : 'chip'}
            aria-pressed={id === filter}
            onClick={() => setFilter(id)}
          >
            {i18n.t(`filter.${id}`)} · {formatNumber(rowsOf(id).length)}
          </button>
        ))}
      </fieldset>
      <SearchField class="filter" label={i18n.t('search.page')} value={query} onSearch={setQuery} />
      <ul class="lines">
        {rows.slice(0, most).map((row) => (
          <PageRow key={row.key} row={row} display={state.display} actions={actions} />
        ))}
      </ul>
      {rows.length === 0 && (
        <p class="caption closing">{query ? i18n.t('search.nothing') : i18n.t(`filterEmpty.${filter}`)}</p>
      )}
    </>
  );
}
