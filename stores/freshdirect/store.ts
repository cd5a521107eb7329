import type { Adapter } from '../types.ts';

export const freshdirect: Adapter = {
  id: 'freshdirect',
  name: 'FreshDirect',
  country: 'US',
  matches: ['https://www.freshdirect.com/*'],
};
