/** `concepts.ts` for Estonian, Latvian and Lithuanian: same lines, same keys. Case endings as labels print them. */
export const CONCEPTS_BALTIC = `
chicken: broileri broiler broilerid broileriliha kanaliha vistas vistu vistina broileru broilers vistienos vistiena vistos visciuku visciukas visciukai visciuko broileriu broilerio broileriai calu
turkey: kalkuni kalkuniliha titara titaru kalakutienos kalakutiena kalakutu kalakuto kalakutas
duck: pardi pardiliha pilu antienos antiena anciu anties
goose: haneliha zoss zosu zasienos zasiena zasu zasies zasis
beef: veise veiseliha veiselihast liellopu liellopa jautienos jautiena jaucio galvijiena
veal: vasikaliha vasika telgala versienos versiena versiuko
pork: sealiha sealihast cukgala cukgalas cuku cukas kiaulienos kiaulienai kiauliena kiauliu
lamb: lambaliha talleliha jergala erienos eriena avienos aviena
rabbit: kuuliku kuulik kuulikuliha trusa trusis trusu triusienos triusiena triusis triusiu
quail: vuti vutt paipalu putpeliu putpele
goat: kitse kitsepiima kitsepiim kitsepiimast
breast: rinnafilee rinnad krutinas krutina krutinina krutineles krutinele krutineliu krutinelemis
fillet: filee sisefilee valisfilee minutifilee fileed file filejas filete filejina ispjova ispjovos
leg: koivad koib poolkoivad poolkoib kints kintsud kintsuliha kintsufilee koivaliha saareosad stilbini stilbi stilbins slaunas slaunu slauneles slaunele slauneliu slaunys slauneleje blauzdeles blauzdele blauzdeliu kulseles kulseliu ketvirciai ketvirtis ketvirciu augsstilba augsstilbi augsstilbs apaksstilbi apaksstilba skinkitis
wing: tiivad tiivakesed tiib sparnini sparni sparnu sparneliai sparneliu sparnai
liver: maksad aknas aknu akninas akninu kepeneles kepenys kepenu kepeneliu kepeninis kepenine
heart: sudamed sirsninas sirsninu sirdis sirdeles sirdeliu
gizzard: pugu pugud kungi kungisi kungisu skilviai skilviu skilveliai
mince: hakkliha farsas farso smulkinta smulkintos
steak: steik steigid karbonaad karbonaadi karbonade karbonades steiks steiki steikas nugarine nugarines didkepsnis antrekoot antrekots antrekotas kepsnys sonkauliai sonkauliukai ribinas ribina ribi ribid
rack: kaelakarbonaad kael abatukk abaliha kuljetukk lapstina lapstinas kakls kakla sprandine sprandines mente karka stilbs koot
egg: munad kiausiniai kiausiniu kiausinis
milk: piim piens pienas
butter: sviests sviestas sviesta
greek: kreeka grieku graikiskas graikisko graikiskos
yogurt: jogurti jogurts jogurta jogurtu jogurtas jogurto jogurtai joogijogurt
sausage: vorstid vorstike vorstikesed grillvorst grillvorstid keeduvorst suitsuvorst lastevorst doktorivorst teevorst sardellid sardelle desina desinas desinu cisini cisinu sardeles sardeliu desreles desrele desreliu desra desros doktordesa medninkdesinas
pate: pasteet pastete pastetes pastetas pasteto
`;
