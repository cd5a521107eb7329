import { runAtOnce } from '../../page/slices.ts';
import { packedShopFor } from '../../stores/index.ts';
import { type PackedShop, unpackShop } from '../../stores/packed.ts';
import type { Store } from '../../stores/types.ts';

/** What a message makes of the worker's answer. */
export const sent = (url: URL): PackedShop => JSON.parse(JSON.stringify(packedShopFor(url)));

/** The store of a page, as the page itself finds it. */
export const storeOf = (url: URL, page: ParentNode): Store | undefined => runAtOnce(unpackShop(sent(url), page));
