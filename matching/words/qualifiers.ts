import type { Qualifier } from '../../data/terms.ts';

/** Words for how a food was made, folded, every language. */
export const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  aged: 'aged mature vintage sharp matured extramature oud oude ouwe overjarig overjarige belegen gerijpt gerijpte vieux vieille affine affinee alt alter gereift gereifter wurzig curado curada viejo anejo stagionato stagionata invecchiato lagrad lagrade lagret vellagret dojrzaly dojrzaly dlugodojrzewajacy stara stary curat 熟成 vyzraly vyzrala выдержанныи витриманыи витримании зрял отлежал laagerdunud izturets zreli odlezani zorjen παλαιωμενο ωριμο',
  young: 'young jong jonge jung junger junge jeune tierno tierna giovane dolce-giovane ung mlody mloda novo doux-jeune',
  medium:
    'medium mittelalt mittelalter semicurado demi-vieux mi-vieux semistagionato mellanlagrad mellemlagret jongbelegen',
  'reduced-fat':
    'light lite leicht leichter legere leger allege allegee reduced lowfat low-fat halffat lean magere mager fettarm fettarme fettreduziert fettreduzierter desnatado desnatada ligero magro magra scremato kevyt latt lett let skummet chudy 低脂肪 ライト обезжиренныи нежирныи нежирнии знежирении обезмаслено обезмаслена odtucneny odtucnena nizkotucny nizkotucna zsirszegeny sovany degresat degresata rasvaton rasvatu liesa liesas liess vajpiena posni posna pusta απαχο απαχη yagsiz',
  'raw-milk': 'raw cru crue rauwmelkse rauwmelks rohmilch crudo-latte cruda-leche opastoriserad raakamaito surowego',
  'grass-fed': 'grassfed grazing weide weidemelk weidebutter weidemilch gras grasboter paturage heumilch',
  pastured: 'pastured pasture pasturised-hens weidehuhn weide-ei pascolo pastoreo',
  organic:
    'organic bio biologisch biologische biologique ecologico ecologica eko ekologisk okologisk okologiske oko ekologiczny ekologiczne biologico biologica biologici 有機 オーガニック',
  smoked:
    'smoked smkd gerookt gerookte gerauchert geraucherter geraucherte rauch raucher fume fumee ahumado ahumada affumicato affumicata rokt roget rokt wedzony wedzona wedzone fumado smoky スモーク 燻製',
  grated:
    'grated shredded geraspt geraspte gerieben geriebener rape rapee rallado rallada grattugiato grattugiata riven revet tarty ralado shrd shaved シュレッド 粉',
  sliced:
    'sliced slices slice plakken gesneden scheiben tranches tranche lonchas loncheado rebanadas fette affettato affettata skivad skivet skiver plastry plasterki fatiado fatias slcd skivor スライス',
  unsalted: 'unsalted ongezouten ungesalzen doux sin-sal senza-sale osaltat usaltet usaltad niesolone 食塩不使用 無塩',
  skinless: 'skinless hautlos sknls 皮なし',
  frozen:
    'frozen diepvries tiefgekuhlt tk surgele surgeles surgelee congelado congelada congelados ultracongelado surgelato surgelati surgelata congelati frysta fryst frosne frossen mrozony mrozone mrozona 冷凍',
};
