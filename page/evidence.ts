import type { MainProduct } from './generic/product-page.ts';
import type { Sorted } from './generic/sort-cards.ts';
import type { Evidence } from './kind.ts';
import { lettersOf } from './structured-data/join-data.ts';
import type { StructuredData } from './structured-data.ts';

/** What shop systems call the page of one product. */
const PRODUCT_BODY = /(?:^| )(?:(?:single|page|template|catalog)-)?product(?:-(?:view|page|details?))?(?: |$)/i;

/** "/aged-gouda.html", "/aged-gouda/418822" under "Aged Gouda Wedge"; parts of a shop have shorter names. */
function isSlugOf(heading: string, { pathname }: URL): boolean {
  const slug = lettersOf(pathname.replace(/\/\d*$/, '').replace(/.*\//, ''));
  const words = slug.split(' ').filter((word) => word.length > 2);
  const plain = heading.normalize('NFD').replace(/\p{M}/gu, '');
  const said = words.filter((word) => plain.includes(word));
  return plain.split(' ').length > 2 && words.length > 1 && said.length / words.length > 0.6;
}

/** What speaks for one kind of page or another. */
export function evidenceOf(
  { lines, cartLines, tiles }: Sorted,
  main: MainProduct | undefined,
  data: StructuredData,
  url: URL,
  { body, title }: Document,
  cards: number,
): Evidence {
  const heading = main?.reading.title?.text ?? '';
  const head = main?.reading.title?.spot.el;
  const [own] = data.main;
  const [named, headed] = [lettersOf(own?.name ?? ''), lettersOf(heading)];
  return {
    url,
    heading: heading || title,
    cartRows: cartLines.length,
    rows: lines.length,
    tiles: tiles.length,
    tilesToAdd: tiles.filter(({ reading }) => reading.add).length,
    headInLoneCard:
      head !== undefined &&
      tiles.some(
        // the column of the product and that of "special offers" may be of one shape
        ({ reading, rule }) => (rule === 'lone' || tiles.length === 2) && reading.card.element.contains(head),
      ),
    mainPrice: main?.hasPrice === true,
    mainAdd: main?.hasAdd === true,
    mainToCart: main?.toCart === true,
    cards,
    dataMain: own !== undefined,
    dataIsHeading: named !== '' && headed !== '' && (named.includes(headed) || headed.includes(named)),
    ogProduct: /product/i.test(data.ogType ?? ''),
    bodySaysProduct: PRODUCT_BODY.test(`${body.id} ${body.className}`),
    slugIsHeading: isSlugOf(headed, url),
  };
}
