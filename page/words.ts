/**
 * What shops write on controls and headings, in the languages of the registry. Word lists, not grammar:
 * each is tried on a label of a few words, never on prose.
 */

const anyOf = (words: string): RegExp =>
  // \b knows ASCII letters only; scripts without spaces (ja, zh, ko) need no word border at all.
  new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})|カート|かご|买|加入|購入|담기|장바구니`, 'iu');

const words = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

/** "Add to cart": the one control nearly every product tile has. */
export const ADD = anyOf(
  'add|add to \\p{L}+|buy|toevoegen|bestel\\p{L}*|in winkel\\p{L}+|hinzufügen|kaufen|in den \\p{L}*(?:korb|wagen)|' +
    'ajouter|acheter|au panier|añadir|agregar|comprar|al carrito|a la cesta|aggiungi|acquista|al carrello|' +
    'adicionar|ao carrinho|lägg (?:till|i)\\P{L}?\\p{L}*|köp|læg i \\p{L}+|tilføj|legg (?:til|i)\\P{L}?\\p{L}*|kjøp|' +
    'dodaj|do koszyka|kup|купить|в корзину|добавить|sepete ekle|ekle|προσθήκη\\P{L}?\\p{L}*|στο καλάθι|' +
    'thêm|mua|chọn mua|přidat|do košíku|koupit|pridať|kúpiť|kosárba|adaugă|în coș|lisää|ostoskoriin|dodaj v košarico|у кошик|купити',
);

export const REMOVE = words(
  'remove|delete|discard|verwijder\\p{L}*|entfernen|löschen|supprimer|retirer|enlever|eliminar|quitar|borrar|rimuovi|elimina|' +
    'remover|excluir|ta bort|fjern|slet|usuń|удалить|убрать|sil|kaldır|αφαίρεση|διαγραφή|xóa|odebrat|odstranit|odstrániť|' +
    'törlés|eltávolítás|șterge|elimină|poista|odstrani|видалити|trash',
);

/** A cart by any name: headings, addresses, labels of drawers, ids and classes. */
export const CART =
  /(?<!\p{L})(?:(?:shopping |mini-?)?(?:cart|basket|trolley|bag)|warenkorb|einkaufswagen|winkel(?:wagen|mand)(?:je)?|mandje|panier|carrito|cesta|carrello|carrinho|varukorg|kundvagn|(?:indkøbs|handle)?kurv|handlevogn|koszyk|корзина|sepet(?:im)?|καλάθι|košík|kosár|ostoskori|košarica|кошик|checkout)(?:en|et|ta|s)?(?!\p{L})|coș(?:ul)|giỏ hàng|gio-hang|カート|買い物かご|장바구니|购物车|購物車/iu;

export const ORDER =
  /(?<!\p{L})(?:orders?|receipts?|purchases?|order-?(?:history|details?|confirmation)|bestelling(?:en)?|kassabon|bestellung(?:en)?|kassenbon|commandes?|ticket de caisse|pedidos?|ordini|ordine|scontrino|beställning(?:ar)?|kvitto|ordrer?|zamówieni[ae]|paragon|заказы?|siparişler(?:im)?|encomendas?)(?!\p{L})|注文|レシート/iu;

/** Lines below or beside a cart that are not in it. */
export const NOT_IN_CART =
  /saved?[-_ ]?(?:for|items|cart|later)|for-?later|wish-?list|favou?rit|bewaard|gemerkt|merkliste|später|plus tard|más tarde|guardad|più tardi|salvati|para depois|spara|senere|na później|後で|recommend|cross-?sell|up-?sell|related|you-?(?:may|might)|suggest|removed|verwijderd|undo|deposit|statiegeld|pfand|consigne|gift|gratis|sample|substitut|replace/i;

export const SPONSORED =
  /^(?:sp ?onsored|ad|ads|advertisement|promoted|featured|gesponsord|gesponsert|anzeige|werbung|sponsorisé|publicité|patrocinado|publicidad|sponsorizzato|annons|sponsrad|annonce|sponsoreret|reklame|sponset|sponsorowan[ey]|reklama|sponsorlu|реклама|χορηγούμενο|スポンサー|広告|プロモーション)\b/iu;

/** Not a name: flags, promises and labels that stand in a tile beside the name. */
export const LABEL = words(
  'best ?sell\\p{L}*|new|nieuw|neu|nouveau|nuevo|novo|nuovo|nyhet|sale|offer|aanbieding|angebot|promo\\p{L}*|bonus|actie|korting|rabatt?|' +
    'deliver\\p{L}*|pick ?up|shipping|in stock|out of stock|available|unavailable|sold out|uitverkocht|ausverkauft|rupture|agotado|' +
    'reviews?|ratings?|stars?|sterren|bewertung\\p{L}*|avis|wishlist|favou?rites?|compare|quick ?view|details|options|quantity|qty|' +
    'save|sign in|log in|read more|view|see|show|shop now|write|choose|select|rest of|subscribe|from|price|prix|preis|prijs|precio|prezzo|' +
    'цена|в наличии|подробнее|votes?|eligible|member|club\\p{L}*|results?|sort|filter\\p{L}*|let us know',
);

/** Words that stand between a price and its unit. */
export const UNIT_WORD =
  /^\W*(?:units?|ea|each|per|kg|g|l|lb|oz|stuks?|stück|stk|szt|pcs?|pi[eè]ce|items?|qty|x|шт|τεμ)\W*$/iu;
