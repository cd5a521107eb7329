import { type Pattern, pattern } from './pattern.ts';

/**
 * What shops write on controls and headings, in the languages of the registry. Word lists, not grammar:
 * each is tried on a label of a few words, never on prose.
 */

/** \b knows ASCII letters only; scripts without spaces (ja, zh, ko) need no word border at all. */
export const words = (list: string, unspaced = ''): Pattern => pattern`(?<!\p{L})(?:${list})(?!\p{L})${unspaced}`;

/** Tea bags and gift baskets are goods: of these two words the plural is no cart. */
const CARTS =
  'cart|(?:basket|bag)(?!s)|trolley|warenkorb|einkaufswagen|winkel(?:wagen|mand)|mandje|panier|cesta|carr(?:ito|ello|inho|o)|varukorg|kundvagn|(?:indkøbs|handle)?kurv|handlevogn|koszyk|корзин|количк|sepet|καλάθι|ko[šs][ií]k|kos[aá]r|co[șs](?!_\\d)|ostoskori|ostukorv|košaric|krepšel|кошик|keranjang|(?:ال|لل)?(?:سلة|سلتي|عربة)|[הבל]?(?:סל|עגל[הת])';
const CASES = '(?:s|e[nt]|ta|ul|im|je|[aueyіу])?';

/** A cart by any name: headings, addresses, labels of drawers, ids and classes. */
export const CART = words(
  `(?:shopping |mini-?)?(?:${CARTS})${CASES}|checkouts?|gio-hang`,
  '|カート|買い物かご|장바구니|购物车|購物車|giỏ hàng|ตะกร้า',
);

/** "Add to cart": the one control nearly every product tile has. */
export const ADD = words(
  'add|buy|toevoegen|bestel\\p{L}*|hinzufügen|kaufen|ajouter|acheter|añadir|agregar|comprar|aggiungi|acquista|adicionar|' +
    '(?:lägg|legg|læg) \\p{L}+|k[øöj]{1,2}p|tilføj|dodaj|kupi?|купит[иь]|купи|добав(?:ить|и)|додати|ekle|προσθήκη|thêm|mua|tambah|beli|أضف|اضف|إضافة|شراء|اشتر|הוס(?:ף|פה)|p[řr]ida[tť]|koupit|kúpiť|adaugă|lisää|osta|lisa (?:ostu)?korvi|pievienot|pirkti?|pridėti|afegir|افزودن|' +
    `(?:in|in de[nr]?|au|al|ao|do|a la|στο|в|у|în|v|u|į|إلى) (?:${CARTS})${CASES}|(?:${CARTS})(?:ba|in)`,
  '|(?:カート|[かカ][ごゴ])[にへ]|买|購買|加入|購入(?!履歴)|담기|장바구니|เพิ่มลง|ใส่ตะกร้า|ซื้อเลย',
);

export const REMOVE = words(
  'remove|delete|verwijder\\p{L}*|entfernen|löschen|supprimer|retirer|elimin[aă]r?|quitar|borrar|rimuovi|' +
    'remover|excluir|ta bort|fjern|slet|usuń|удалить|убрать|sil|kaldır|αφαίρεση|διαγραφή|xóa|odebrat|odstr[aá]ni\\p{L}?|' +
    'törlés|șterge|poista|видалити|премахн\\p{L}*|ukloni|izbriši|eemalda|noņemt|pašalinti|hapus|trash|حذف|احذف|إزالة|הסר|הסרה|מחק',
  '|削除|삭제|删除|移除|刪除|ลบ(?:ออก|รายการ|สินค้า)',
);

export const ORDER = words(
  '(?:past )?orders?|receipts?|purchases?|bestell(?:ing|ung)(?:en)?|kass(?:a|en)bon|commandes?|pedidos?|ordin[ei]|scontrino|beställning(?:ar)?|kvitto|ordrer?|zam[óo]wieni[ae]|paragon|заказы?|sipari[şs](?:ler(?:im)?)?|encomendas?|objedn[áa]vk\\p{L}|rendel[ée]s\\p{L}*|tilau(?:s|kset)|الطلبات?|طلب(?:ات)?|הזמנ\\p{L}+',
  '|注文|レシート|주문|订单|訂單',
);

/** Lines below or beside a cart that are not in it: class names mostly. */
export const NOT_IN_CART =
  /saved?[-_ ]?(?:for|items|cart|later)|for-?later|wish-?list|favou?rit|bewaard|gemerkt|später|plus tard|más tarde|più tardi|recommend|(?:cross|up)-?sell|related|you-?m(?:ay|ight)|suggest|removed|verwijderd|undo|deposit|statiegeld|pfand|consigne|gift|gratis|sample|substitut|replace|unavailable|out-?of-?stock|sold-?out/i;

export const SPONSORED = pattern`^(?:sp ?onsor\p{L}*|gesponser?[dt]|spons(?:et|rad)|ads?|advert\p{L}*|promoted|featured|anzeige|werbung|publici\p{L}+|patrocinado|annon[sc]e?|reklam[ae]?|реклама|χορηγούμενο|スポンサー|広告)(?!\p{L})`;

/** What shops count: "152 products". */
export const GOODS = String.raw`prod[ou]\p{L}+|var[eo]r|arti[ck]\p{L}+|товар\p{L}*|ürün|tuotetta|termék`;

/** Not a name: flags, promises and labels that stand in a tile beside the name. */
export const LABEL = words(
  'best ?sell\\p{L}*|new|nieuw|neu|nouveau|nuevo|sale|offer|aanbieding|angebot|promo\\p{L}*|bonus|korting|rabatt?|' +
    'deliver\\p{L}*|pick ?up|in stock|out of stock|(?:un)?available|sold out|uitverkocht|ausverkauft|rupture|agotado|в наличии|' +
    'reviews?|ratings?|stars?|votes?|wishlist|favou?rites?|compare|quick ?view|details|подробнее|options|quantity|qty|' +
    'save|sign in|read more|let us know|view|show|shop now|write|choose|select|rest of|subscribe|eligible|from|price|prix|preis|prijs|precio|prezzo|preço|pris|cena|cijena|preț|ár|hinta|kaina|fiyat|цена|ціна|τιμή|' +
    'member|club\\p{L}*|results?|sort|filter\\p{L}*|' +
    'versand\\p{L}*|verzend\\p{L}*|livraison|env[ií]o|spedizione|frakt|shipping|mwst|btw|tva|iva|vat|moms',
  // "Total in the cart:" announces what follows; "已售出 5,000+" have been sold
  '|[:：]$|已售',
);
