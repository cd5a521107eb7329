import { expect, it } from 'vitest';
import { FOLLOWED } from '../../../entrypoints/grocery.content/rules.ts';
import { cartsItem } from '../../../extension/carts.ts';
import { correctionsItem } from '../../../extension/corrections.ts';
import { customFoodsItem } from '../../../extension/custom-foods.ts';
import { settingsItem } from '../../../extension/settings.ts';

it('an open page follows settings, corrections, own foods and carts by the keys they are stored under', () =>
  expect(FOLLOWED).toEqual([settingsItem, correctionsItem, customFoodsItem, cartsItem].map(({ key }) => key)));
