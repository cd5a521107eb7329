// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { i18n } from '#i18n';
import { OnboardingView } from '../../../components/onboarding/OnboardingView.tsx';
import { OptionsView } from '../../../components/options/OptionsView.tsx';
import type { OptionsActions, OptionsState, ShopView } from '../../../components/options/types.ts';
import { DEFAULT_SETTINGS } from '../../../extension/settings.ts';
import { mount } from './mount.ts';
import { button, plain } from './page.ts';
import { speak } from './speak.ts';

const settings = DEFAULT_SETTINGS;

const shop = (id: string, more: Partial<ShopView> = {}): ShopView => ({
  id,
  name: id,
  site: `${id}.example`,
  country: 'NL',
  evidence: 'page',
  kind: 'built-in',
  isOn: true,
  ...more,
});

const targets = [45, 150, 180, 200].map((ugPerDay) => ({ ugPerDay, origin: 'article' }));

const state: OptionsState = {
  version: '1.2.3',
  settings,
  sampleBadges: [],
  targets,
  shops: [shop('Fernfield'), shop('Solberg', { country: 'SE' }), shop('greens', { kind: 'added' })],
  shopSystems: ['Shopify'],
  carts: [],
  history: [],
  corrections: [{ key: 'k', title: 'Oudmolen', food: 'Gouda', packGrams: 350 }],
  customFoods: [],
  foods: [
    {
      id: 'gouda',
      name: 'Gouda',
      group: 'cheese',
      grade: 'A',
      k2: { lowUg: 47, centralUg: 66, highUg: 73, bound: 'figure' },
      sources: [{ citation: 'A table', url: 'https://table.example' }],
    },
    { id: 'oat', name: 'Oat drink', group: 'plant', grade: 'D', k2: null, sources: [] },
  ],
  tableDate: '2026-11',
  suggestible: { kinds: [{ id: 'pork', name: 'Pork' }], foods: [] },
  setAside: [],
  now: 0,
};

function show(part: Partial<OptionsState> = {}) {
  const done = async () => true;
  const does = {
    drawBadge: vi.fn(),
    change: vi.fn<OptionsActions['change']>(done),
    setShop: vi.fn(done),
    forgetCart: vi.fn(done),
    forgetHistory: vi.fn(done),
    removeCorrection: vi.fn(done),
    saveCustomFood: vi.fn(done),
    removeCustomFood: vi.fn(done),
    exportFile: vi.fn(done),
    importFile: vi.fn(async () => 'Imported.'),
    clearSetAside: vi.fn(done),
    deleteEverything: vi.fn(done),
    openIntroduction: vi.fn(),
  };
  const view = (changed: Partial<OptionsState>) => (
    <OptionsView state={{ ...state, ...changed }} actions={does} current="safety" toast={null} />
  );
  const root = mount(view(part));
  const redraw = (changed: Partial<OptionsState>) => act(() => render(view(changed), root));
  return { root, does, redraw };
}

beforeEach(() => speak('en'));

it('caution stands before target, target before everything else', () => {
  const ids = [...show().root.querySelectorAll('.section')].map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['safety', 'target', 'badges']);
});

it('a switch changes its one setting and says "Saved" beside itself', async () => {
  const { root, does } = show();
  await act(async () => button(root, 'Show trace amounts').click());
  expect(does.change.mock.calls[0]?.[0](settings).badge).toEqual({ ...settings.badge, showTrace: true });
  const saved = [...root.querySelectorAll('.saved')].filter(({ textContent }) => textContent === 'Saved');
  expect(saved.map((mark) => mark.closest('.setting')?.querySelector('b')?.textContent)).toEqual([
    'Show trace amounts',
  ]);
});

it('nothing is called saved that was not kept, and a food of one’s own stays in its form', async () => {
  const { root, does } = show();
  does.change.mockResolvedValue(false);
  does.saveCustomFood.mockResolvedValue(false);
  await act(async () => button(root, 'Show trace amounts').click());
  expect([...root.querySelectorAll('.saved')].map(({ textContent }) => textContent).join('')).toBe('');
  act(() => button(root, i18n.t('custom.add')).click());
  const name = root.querySelector<HTMLInputElement>('.custom-food [name=name]');
  if (name) name.value = 'Farm cheese';
  await act(async () => button(root, 'Save').click());
  expect(root.querySelector('.custom-food')).not.toBeNull();
});

it('two kinds of food that are tapped one after the other are both never suggested', () => {
  const kinds = ['pork', 'liver'].map((id) => ({ id, name: id }));
  const { root, does } = show({ suggestible: { kinds, foods: [] } });
  act(() => button(root, 'pork').click());
  act(() => button(root, 'liver').click());
  const [pork, liver] = does.change.mock.calls.map(([change]) => change);
  expect(liver?.(pork?.(settings) ?? settings).suggestions.never).toEqual(['pork', 'liver']);
});

it('anticoagulant mode: targets, history and suggestions are gone', () => {
  const cautions = { ...settings.cautions, anticoagulant: true };
  const { root } = show({ settings: { ...settings, cautions }, history: [{ at: 0, centralUg: 5 }] });
  expect(root.querySelector('#target')?.textContent).toContain('Targets are hidden while anticoagulant mode is on.');
  expect(root.querySelectorAll('#target input, .history')).toHaveLength(0);
  expect(root.querySelector('#cart')?.textContent).not.toContain('Suggest swaps');
  expect(root.querySelector('#safety .note')?.textContent).toContain('vitamin K1');
});

it('a target kept elsewhere is shown as chosen at once, and one taken away elsewhere is gone', () => {
  const { root, redraw } = show();
  const field = () => root.querySelector<HTMLInputElement>('#target input[type=number]');
  const chosen = () => root.querySelector('#target input:checked + label b')?.textContent;
  redraw({ settings: { ...settings, target: { ugPerDay: 100, origin: 'own' } } });
  expect([chosen(), field()?.value, field()?.disabled]).toEqual(['Your own number', '100', false]);
  redraw({ settings });
  expect([chosen(), field()?.value, field()?.disabled]).toEqual(['No target', '', true]);
});

it('a target of one’s own stands open until its number is typed', () => {
  const { root } = show();
  const own = [...root.querySelectorAll<HTMLInputElement>('#target input[type=radio]')].at(-1);
  act(() => own?.click());
  expect(own?.checked).toBe(true);
  expect(root.querySelector<HTMLInputElement>('#target input[type=number]')?.disabled).toBe(false);
});

it('a stepper at its end keeps the keyboard’s place, and goes no further', () => {
  const { root, does } = show({ settings: { ...settings, people: 1 } });
  const less = button(root, 'Less');
  less.focus();
  act(() => less.click());
  expect(document.activeElement).toBe(less);
  expect(less.getAttribute('aria-disabled')).toBe('true');
  expect(does.change).not.toHaveBeenCalled();
});

it('a target of one’s own that cannot be kept is refused in words, not passed over', async () => {
  const { root, does } = show({ settings: { ...settings, target: { ugPerDay: 90, origin: 'own' } } });
  const field = root.querySelector<HTMLInputElement>('#target input[type=number]');
  if (!field) throw new Error('no field');
  const refused = vi.fn();
  field.addEventListener('invalid', refused);
  const type = (text: string) => {
    field.value = text;
    return act(async () => void field.dispatchEvent(new Event('change', { bubbles: true })));
  };
  for (const text of ['2000', '0', '']) await type(text);
  expect([refused.mock.calls.length, does.change.mock.calls.length]).toEqual([3, 0]);
  await type('87.5');
  expect(refused).toHaveBeenCalledTimes(3);
  expect(does.change.mock.calls[0]?.[0](settings).target).toEqual({ ugPerDay: 87.5, origin: 'own' });
});

it('shops are found by name; a site the person added stands first and gives its permission back', async () => {
  const { root, does } = show();
  expect(root.querySelector('.shop-group summary b')?.textContent).toBe('Turned on by you');
  await act(async () => button(root, 'Read greens').click());
  expect(does.setShop).toHaveBeenCalledWith(state.shops[2], false);
});

it('shops and foods are found by their words in any order, as the products of a page are', () => {
  const { root } = show();
  const search = (place: string, words: string) => {
    const field = root.querySelector<HTMLInputElement>(`${place} input[type=search]`);
    if (!field) throw new Error('no search field');
    field.value = words;
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  };
  search('#shops', 'example solberg');
  expect([...root.querySelectorAll('#shops .shop-group b')].map(({ textContent }) => textContent)).toContain('Sweden');
  search('#data', 'drink oat');
  expect(root.querySelectorAll('.foods tbody tr')).toHaveLength(1);
});

it('a figure nobody measured is not a zero', () => {
  const rows = [...show().root.querySelectorAll('.foods tbody tr')].map(({ textContent }) => textContent);
  expect(rows[0]).toContain('66');
  expect(rows[1]).toContain('not measured');
  expect(rows[1]).not.toContain('0');
});

it('sources open in a tab of their own that knows nothing of us', () => {
  const link = show().root.querySelector('.foods a');
  expect(link?.getAttribute('target')).toBe('_blank');
  expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
});

it('corrections say what they changed and can be taken back', () => {
  const { root, does } = show();
  expect(plain(root.querySelector('#corrections')?.textContent ?? null)).toContain('is Gouda · pack 350 g');
  act(() => button(root, 'Undo the correction of Oudmolen').click());
  expect(does.removeCorrection).toHaveBeenCalledWith('k');
});

it('a food of one’s own needs a name: blanks are none', () => {
  const { root, does } = show();
  act(() => button(root, i18n.t('custom.add')).click());
  const name = root.querySelector<HTMLInputElement>('.custom-food [name=name]');
  const saved = (text: string) => {
    if (name) name.value = text;
    act(() => button(root, 'Save').click());
    return does.saveCustomFood.mock.calls.length;
  };
  expect([saved('   '), saved(' n '), saved(' 納豆 ')]).toEqual([0, 0, 1]);
  expect(does.saveCustomFood).toHaveBeenCalledWith(expect.objectContaining({ name: '納豆' }));
});

it('deleting everything asks once more', () => {
  const { root, does } = show();
  act(() => button(root, 'Delete all data').click());
  expect(does.deleteEverything).not.toHaveBeenCalled();
  act(() => button(root, 'Delete all').click());
  expect(does.deleteEverything).toHaveBeenCalled();
});

it('first run: nothing is ticked but "No target", and skipping stores no answer', () => {
  const does = {
    drawBadge: vi.fn(),
    answer: vi.fn(async () => undefined),
    setShop: vi.fn(async () => undefined),
    allowShops: vi.fn(async () => true),
    done: vi.fn(async () => undefined),
  };
  const answers = { ...settings.cautions, target: settings.target };
  const root = mount(
    <OnboardingView state={{ sampleBadges: [], shops: state.shops, targets, answers }} actions={does} />,
  );
  act(() => button(root, 'Continue').click());
  const ticked = [...root.querySelectorAll<HTMLInputElement>('input')].filter(({ checked }) => checked);
  expect(ticked.map(({ id }) => root.querySelector(`label[for="${id}"] b`)?.textContent)).toEqual(['No target']);
  act(() => button(root, 'Skip').click());
  expect(does.done).toHaveBeenCalled();
  expect(does.answer).not.toHaveBeenCalled();
});
