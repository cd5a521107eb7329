import { abVassilopoulos } from './ab-vassilopoulos/store.ts';
import { aholdUs } from './ahold-us/store.ts';
import { albertCz } from './albert-cz/store.ts';
import { albertHeijn } from './albert-heijn/store.ts';
import { albertsons } from './albertsons/store.ts';
import { aldiAu } from './aldi-au/store.ts';
import { aldiNl } from './aldi-nl/store.ts';
import { aldiNord } from './aldi-nord/store.ts';
import { aldiUk } from './aldi-uk/store.ts';
import { aldiUs } from './aldi-us/store.ts';
import { amazon } from './amazon/store.ts';
import { asda } from './asda/store.ts';
import { auchanFr } from './auchan-fr/store.ts';
import { auchanPt } from './auchan-pt/store.ts';
import { bachHoaXanh } from './bach-hoa-xanh/store.ts';
import { barbora } from './barbora/store.ts';
import { bazaarGr } from './bazaar-gr/store.ts';
import { bigbasket } from './bigbasket/store.ts';
import { bigcommerce } from './bigcommerce/store.ts';
import { bilkatogo } from './bilkatogo/store.ts';
import { billa } from './billa/store.ts';
import { biocoop } from './biocoop/store.ts';
import { blinkit } from './blinkit/store.ts';
import { carrefourAr } from './carrefour-ar/store.ts';
import { carrefourBe } from './carrefour-be/store.ts';
import { carrefourBr } from './carrefour-br/store.ts';
import { carrefourEs } from './carrefour-es/store.ts';
import { carrefourFr } from './carrefour-fr/store.ts';
import { carrefourIt } from './carrefour-it/store.ts';
import { carrefourPl } from './carrefour-pl/store.ts';
import { carrefourRo } from './carrefour-ro/store.ts';
import { carrefoursa } from './carrefoursa/store.ts';
import { casino } from './casino/store.ts';
import { checkers } from './checkers/store.ts';
import { chedraui } from './chedraui/store.ts';
import { chronodrive } from './chronodrive/store.ts';
import { coles } from './coles/store.ts';
import { colruyt } from './colruyt/store.ts';
import { conad } from './conad/store.ts';
import { consum } from './consum/store.ts';
import { continente } from './continente/store.ts';
import { coopCh } from './coop-ch/store.ts';
import { coopSe } from './coop-se/store.ts';
import { costco } from './costco/store.ts';
import { dekamarkt } from './dekamarkt/store.ts';
import { dia } from './dia/store.ts';
import { dirk } from './dirk/store.ts';
import { dunnes } from './dunnes/store.ts';
import { edeka24 } from './edeka24/store.ts';
import { eroski } from './eroski/store.ts';
import { esselunga } from './esselunga/store.ts';
import { fairprice } from './fairprice/store.ts';
import { foodBasics } from './food-basics/store.ts';
import { foodstuffsNz } from './foodstuffs-nz/store.ts';
import { fozzyshop } from './fozzyshop/store.ts';
import { freshdirect } from './freshdirect/store.ts';
import { frisco } from './frisco/store.ts';
import { globusCz } from './globus-cz/store.ts';
import { heb } from './heb/store.ts';
import { hemkop } from './hemkop/store.ts';
import { hofer } from './hofer/store.ts';
import { hoogvliet } from './hoogvliet/store.ts';
import { hyVee } from './hy-vee/store.ts';
import { iceland } from './iceland/store.ts';
import { instacart } from './instacart/store.ts';
import { intermarche } from './intermarche/store.ts';
import { jiomart } from './jiomart/store.ts';
import { jumbo } from './jumbo/store.ts';
import { jumboCl } from './jumbo-cl/store.ts';
import { kRuoka } from './k-ruoka/store.ts';
import { kauflandDe } from './kaufland-de/store.ts';
import { kosik } from './kosik/store.ts';
import { kroger } from './kroger/store.ts';
import { kurly } from './kurly/store.ts';
import { leclercDrive } from './leclerc-drive/store.ts';
import { lenta } from './lenta/store.ts';
import { lidlDe } from './lidl-de/store.ts';
import { loblaws } from './loblaws/store.ts';
import { magento } from './magento/store.ts';
import { mathem } from './mathem/store.ts';
import { meijer } from './meijer/store.ts';
import { meny } from './meny/store.ts';
import { mercadona } from './mercadona/store.ts';
import { metroCa } from './metro-ca/store.ts';
import { migrosCh } from './migros-ch/store.ts';
import { migrosTr } from './migros-tr/store.ts';
import { mpreis } from './mpreis/store.ts';
import { nemlig } from './nemlig/store.ts';
import { netto } from './netto/store.ts';
import { ocado } from './ocado/store.ts';
import { oda } from './oda/store.ts';
import { okeydostavka } from './okeydostavka/store.ts';
import { opencart } from './opencart/store.ts';
import { paoDeAcucar } from './pao-de-acucar/store.ts';
import { penny } from './penny/store.ts';
import { perekrestok } from './perekrestok/store.ts';
import { pingoDoce } from './pingo-doce/store.ts';
import { plusNl } from './plus-nl/store.ts';
import { prestashop } from './prestashop/store.ts';
import { publix } from './publix/store.ts';
import { rakutenSeiyu } from './rakuten-seiyu/store.ts';
import { rema1000 } from './rema-1000/store.ts';
import { rewe } from './rewe/store.ts';
import { rimi } from './rimi/store.ts';
import { rohlik } from './rohlik/store.ts';
import { sKaupat } from './s-kaupat/store.ts';
import { sainsburys } from './sainsburys/store.ts';
import { salesforceCommerce } from './salesforce-commerce/store.ts';
import { saveOnFoods } from './save-on-foods/store.ts';
import { shopify } from './shopify/store.ts';
import { shoprite } from './shoprite/store.ts';
import { shufersal } from './shufersal/store.ts';
import { sklavenitis } from './sklavenitis/store.ts';
import { sparAt } from './spar-at/store.ts';
import { squarespace } from './squarespace/store.ts';
import { supervalu } from './supervalu/store.ts';
import { systemeU } from './systeme-u/store.ts';
import { target } from './target/store.ts';
import { tesco } from './tesco/store.ts';
import type { Adapter } from './types.ts';
import { vkusvill } from './vkusvill/store.ts';
import { vomar } from './vomar/store.ts';
import { vtex } from './vtex/store.ts';
import { waitrose } from './waitrose/store.ts';
import { walmartCa } from './walmart-ca/store.ts';
import { walmartUs } from './walmart-us/store.ts';
import { weee } from './weee/store.ts';
import { wegmans } from './wegmans/store.ts';
import { wholeFoods } from './whole-foods/store.ts';
import { willys } from './willys/store.ts';
import { wix } from './wix/store.ts';
import { woocommerce } from './woocommerce/store.ts';
import { woolworthsAu } from './woolworths-au/store.ts';
import { woolworthsNz } from './woolworths-nz/store.ts';

/** Every store and shop system, one folder each; `npm run new-store` adds its two lines here. */
export const list: readonly Adapter[] = [
  abVassilopoulos,
  aholdUs,
  albertCz,
  albertHeijn,
  albertsons,
  aldiAu,
  aldiNl,
  aldiNord,
  aldiUk,
  aldiUs,
  amazon,
  asda,
  auchanFr,
  auchanPt,
  bachHoaXanh,
  barbora,
  bazaarGr,
  bigbasket,
  bigcommerce,
  bilkatogo,
  billa,
  biocoop,
  blinkit,
  carrefourAr,
  carrefourBe,
  carrefourBr,
  carrefourEs,
  carrefourFr,
  carrefourIt,
  carrefourPl,
  carrefourRo,
  carrefoursa,
  casino,
  checkers,
  chedraui,
  chronodrive,
  coles,
  colruyt,
  conad,
  consum,
  continente,
  coopCh,
  coopSe,
  costco,
  dekamarkt,
  dia,
  dirk,
  dunnes,
  edeka24,
  eroski,
  esselunga,
  fairprice,
  foodBasics,
  foodstuffsNz,
  fozzyshop,
  freshdirect,
  frisco,
  globusCz,
  heb,
  hemkop,
  hofer,
  hoogvliet,
  hyVee,
  iceland,
  instacart,
  intermarche,
  jiomart,
  jumbo,
  jumboCl,
  kRuoka,
  kauflandDe,
  kosik,
  kroger,
  kurly,
  leclercDrive,
  lenta,
  lidlDe,
  loblaws,
  magento,
  mathem,
  meijer,
  meny,
  mercadona,
  metroCa,
  migrosCh,
  migrosTr,
  mpreis,
  nemlig,
  netto,
  ocado,
  oda,
  okeydostavka,
  opencart,
  paoDeAcucar,
  penny,
  perekrestok,
  pingoDoce,
  plusNl,
  prestashop,
  publix,
  rakutenSeiyu,
  rema1000,
  rewe,
  rimi,
  rohlik,
  sKaupat,
  sainsburys,
  salesforceCommerce,
  saveOnFoods,
  shopify,
  shoprite,
  shufersal,
  sklavenitis,
  sparAt,
  squarespace,
  supervalu,
  systemeU,
  target,
  tesco,
  vkusvill,
  vomar,
  vtex,
  waitrose,
  walmartCa,
  walmartUs,
  weee,
  wegmans,
  wholeFoods,
  willys,
  wix,
  woocommerce,
  woolworthsAu,
  woolworthsNz,
];
