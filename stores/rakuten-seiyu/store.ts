import type { Adapter } from '../types.ts';

export const rakutenSeiyu: Adapter = {
  id: 'rakuten-seiyu',
  name: '楽天マート',
  country: 'JP',
  matches: ['https://sm.rakuten.co.jp/*'],
};
