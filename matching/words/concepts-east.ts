/** `concepts.ts` for Greek, Turkish, Hungarian, Romanian, Finnish and languages in Cyrillic: same lines, same keys. */
export const CONCEPTS_EAST = `
chicken: κοτοπουλο κοτοπουλου κοτα tavuk tavugu pilic pileci csirke csirkebol puiul kananpojan kananpoika kananpojasta broilerinpojan курица курицы куриная куриные куриный куриное курячий куряче пилешко пиле пилешки цыпленок цыпленка
turkey: γαλοπουλα γαλοπουλας hindi pulykahus curcanului kalkkunan индейка индейки индейки пуешко
duck: παπια παπιας ordek kacsahus ankan утка утки утиная утиное патешко
goose: χηνα χηνας libahus gasca hanhen гусь гуся гусиная гусиный
beef: μοσχαρι μοσχαρισιος μοσχαρισιο μοσχαρισια βοδινο sigir marha marhahus nauta naudanpaisti говядина говядины говяжья говяжий говяжье яловичина телешко
veal: dana danadan teletina borjuhus телятина телятины телячья
pork: χοιρινο χοιρινα χοιρινη domuz serteshus porcul possua свинина свинины свиной свиная свиные свинско
lamb: αρνι αρνισιο αρνισια kuzu baranyhus ul lampaan баранина баранины ягненок агнешко
breast: στηθος στηθους gogus gogsu mell melle грудка грудки гърди
fillet: φιλετο φιλετα fileto филе
leg: μπουτι μπουτια baget pulpe pulpa bedro бедро бедра бедрышки окорочок окорочка голень голени бут
wing: φτερουγα φτερουγες kanat kanadi aripioare szarny крыло крылья крылышки крилца
liver: συκωτι συκωτακια συκωτακι ciger cigeri ficat ficatei ficatel maksan печень печени печінка дроб
heart: καρδια kalp сердце сердечки
mince: κιμας κιμα kiyma kiymasi daralt фарш кайма
egg: αυγα αυγο αυγων yumurta yumurtasi tojast muna munat munia яйцо яйца яиц яйца
yolk: κροκος κροκοι tojassargaja galbenus желток желтки
milk: γαλα γαλακτος sut sutu tej teje lapte laptele молоко мляко
cream: krema kremasi tejszin kerma kuohukerma сливки вершки сметана-25
whole: πληρες teljes integral tays цельное
greek: στραγγιστο στραγγιστη suzme gorog grecesc turkkilainen греческий
yogurt: γιαουρτι γιαουρτια yogurt yogurdu joghurt iaurt iaurtul jogurtti йогурт йогурта кисело
sausage: λουκανικο λουκανικα sosis kolbasz carnati lenkki makkara колбаса колбаски сосиски наденица
steak: μπριζολα μπριζολες biftek antrikot cotlet pihvi стейк
`;
