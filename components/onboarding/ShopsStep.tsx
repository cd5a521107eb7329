import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { counted, formatCountry } from '../format.ts';
import { holdsWords } from '../holds-words.ts';
import type { ShopView } from '../options/types.ts';
import { SearchField } from '../SearchField.tsx';
import { Switch } from '../Switch.tsx';
import type { OnboardingActions } from './types.ts';

interface Next {
  content: JSX.Element;
  label: string;
  onClick: () => void;
}

interface ShopsStepProps {
  shops: readonly ShopView[];
  actions: OnboardingActions;
  onFinish: () => void;
  children: (next: Next) => JSX.Element;
}

/** Built-in shops are on already; further ones are asked for together, in one prompt. */
export function ShopsStep({ shops, actions, onFinish, children }: ShopsStepProps): JSX.Element {
  const [query, setQuery] = useState('');
  const [wantedIds, setWantedIds] = useState<readonly string[]>([]);
  const wanted = shops.filter(({ id }) => wantedIds.includes(id));
  const isHit = holdsWords(query);
  const found = shops.filter(({ name, site, country }) => isHit(`${name} ${site} ${formatCountry(country)}`));
  const toggleWanted = (id: string) =>
    setWantedIds(wantedIds.includes(id) ? wantedIds.filter((other) => other !== id) : [...wantedIds, id]);
  const allow = () => void actions.allowShops(wanted).then((agreed) => agreed && onFinish());

  const content = (
    <>
      <h1 tabIndex={-1}>{i18n.t('intro.shops')}</h1>
      <p class="lead">{i18n.t('intro.shopsText')}</p>
      <SearchField
        class="wide"
        label={i18n.t('shops.search')}
        placeholder={counted('shops.searchMany', shops.length)}
        value={query}
        onSearch={setQuery}
      />
      <ul class="panel shop-list">
        {found.map((shop) => (
          <li key={shop.id} class="shop-row">
            {shop.kind === 'optional' && !shop.isOn ? (
              <WantedShop shop={shop} isWanted={wanted.includes(shop)} onToggle={() => toggleWanted(shop.id)} />
            ) : (
              <BuiltInShop shop={shop} setShop={actions.setShop} />
            )}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="caption">{i18n.t('search.nothing')}</p>}
      <p class="hint">{i18n.t('shops.other')}</p>
    </>
  );
  const label = wanted.length === 0 ? i18n.t('intro.finish') : counted('intro.allow', wanted.length);
  return children({ content, label, onClick: wanted.length === 0 ? onFinish : allow });
}

function ShopName({ shop }: { shop: ShopView }): JSX.Element {
  return (
    <span class="shop-name">
      <bdi>
        <b>{shop.name}</b>
      </bdi>
      <span class="caption">
        <bdi>{shop.site}</bdi>
        {shop.country !== '*' && ` · ${formatCountry(shop.country)}`}
      </span>
    </span>
  );
}

function BuiltInShop({ shop, setShop }: { shop: ShopView; setShop: OnboardingActions['setShop'] }): JSX.Element {
  return (
    <>
      <ShopName shop={shop} />
      <Switch
        label={i18n.t('shops.read', { shop: shop.name })}
        checked={shop.isOn}
        onChange={(on) => void setShop(shop, on)}
      />
    </>
  );
}

function WantedShop({
  shop,
  isWanted,
  onToggle,
}: {
  shop: ShopView;
  isWanted: boolean;
  onToggle: () => void;
}): JSX.Element {
  return (
    <label class="wanted">
      <ShopName shop={shop} />
      <input type="checkbox" checked={isWanted} onChange={onToggle} />
    </label>
  );
}
