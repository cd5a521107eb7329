import type { Adapter } from '../types.ts';

/** Each drive has a host of its own. Steppers stand on the tiles; the side panel was seen empty only. */
export const leclercDrive: Adapter = {
  id: 'leclerc-drive',
  name: 'E.Leclerc Drive',
  country: 'FR',
  matches: ['https://*.leclercdrive.fr/*'],
  seen: '2023-10',
  evidence: 'page',
  pages: [
    {
      kind: 'listing',
      item: 'li.liWCRS310_Product', // 2023-10, the number is the control's, not a hash
      title: { of: '.pWCRS310_Desc a', line: 0 },
      size: { of: '.pWCRS310_Desc a:has(br)', line: -1 },
      price: '.divWCRS310_PrixUnitaire',
      unitPrice: '.pWCRS310_PrixUniteMesure',
    },
  ],
};
