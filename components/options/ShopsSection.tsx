import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, formatCountry, formatList } from '../format.ts';
import { holdsWords } from '../holds-words.ts';
import { Icon } from '../icons.tsx';
import { SearchField } from '../SearchField.tsx';
import { Switch } from '../Switch.tsx';
import { Section } from './Section.tsx';
import { SavedMark, useSave } from './Setting.tsx';
import type { OptionsActions, ShopView } from './types.ts';

interface ShopsSectionProps {
  shops: readonly ShopView[];
  systems: readonly string[];
  setShop: OptionsActions['setShop'];
}

export function ShopsSection({ shops, systems, setShop }: ShopsSectionProps): JSX.Element {
  const [query, setQuery] = useState('');
  const isHit = holdsWords(query);
  const found = shops.filter(({ name, site }) => isHit(`${name} ${site}`));
  return (
    <Section id="shops" title={i18n.t('options.shops')} intro={i18n.t('shops.intro')}>
      <SearchField
        class="wide"
        label={i18n.t('shops.search')}
        placeholder={counted('shops.searchMany', shops.length)}
        value={query}
        onSearch={setQuery}
      />
      <div class="shop-groups">
        {byCountry(found).map(({ title, group }) => (
          <details key={title} class="panel shop-group" open={query.trim() !== '' || group.some(isNotable)}>
            <summary>
              <b>{title}</b>
              <span class="caption">{counted('shops.count', group.length)}</span>
              <Icon name="chevron" size={12} class="turns" />
            </summary>
            <ul>
              {group.map((shop) => (
                <ShopRow key={shop.id} shop={shop} setShop={setShop} />
              ))}
            </ul>
          </details>
        ))}
      </div>
      {found.length === 0 && <p class="caption">{i18n.t('search.nothing')}</p>}
      <p class="hint">{i18n.t('shops.systems', { systems: formatList(systems) })}</p>
      <p class="hint">{i18n.t('shops.other')}</p>
    </Section>
  );
}

/** Groups with a shop the person changed stand open. */
const isNotable = ({ kind, isOn }: ShopView) => kind === 'added' || (kind === 'built-in' && !isOn);

/** Sites the person added stand first, then countries by name. */
function byCountry(shops: readonly ShopView[]): { title: string; group: ShopView[] }[] {
  const groups = new Map<string, ShopView[]>();
  for (const shop of shops) {
    const title = groupTitle(shop);
    groups.set(title, [...(groups.get(title) ?? []), shop]);
  }
  const added = i18n.t('shops.added');
  return [...groups]
    .map(([title, group]) => ({ title, group }))
    .sort((a, b) => Number(b.title === added) - Number(a.title === added) || a.title.localeCompare(b.title));
}

const groupTitle = ({ kind, country }: ShopView) => (kind === 'added' ? i18n.t('shops.added') : formatCountry(country));

function ShopRow({ shop, setShop }: { shop: ShopView; setShop: OptionsActions['setShop'] }): JSX.Element {
  const save = useSave();
  const id = `shop-${shop.id}`;
  return (
    <li class="shop-row">
      <div>
        <bdi>
          <b>{shop.name}</b>
        </bdi>{' '}
        {shop.site !== shop.name && (
          <span class="caption">
            <bdi>{shop.site}</bdi>
          </span>
        )}
        <span class="caption evidence" id={`${id}-evidence`}>
          {shop.kind === 'added' ? i18n.t('shops.youAdded') : i18n.t(`evidence.${shop.evidence}`)}
        </span>
      </div>
      <div class="control">
        <SavedMark id={id} />
        <Switch
          label={i18n.t('shops.read', { shop: shop.name })}
          describedBy={`${id}-evidence`}
          checked={shop.isOn}
          onChange={(on) => save(id, setShop(shop, on))}
        />
      </div>
    </li>
  );
}
