import type { Adapter } from '../types.ts';

export const fairprice: Adapter = {
  id: 'fairprice',
  name: 'FairPrice',
  country: 'SG',
  matches: ['https://www.fairprice.com.sg/*'],
};
