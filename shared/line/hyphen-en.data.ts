// Made by build/hyphen-patterns.ts: do not edit. The TeX patterns for American English (hyph-en-us: Liang 1983, enlarged by Gerard D.C. Kuiken 1990; copying
// and distribution permitted with or without modification) through npm hyphen 1.14.1 (ISC, © Yevhen Tiurin).

/** Patterns: letters (a stop is the beginning or end of a word), then the levels of the places before each of them, those of 0 at the end left out. */
export const patterns = (): string =>
  '.ach00004 .adder0004 .aft0001 .alt0003 .amat0005 .anc0005 .ang00004 .anim00005 .ant00004 .ante0003 .antis000005 .ars0005 ' +
  '.artie0004 .arty0004 .asc0003 .asp0001 .ass0001 .aster0000005 .atom000005 .aud0001 .avi0004 .awn00004 .bag0004 .bana0005 ' +
  '.base00004 .ber00004 .bera0005 .besm0003 .besto0005 .bri00002 .butti00004 .campe00004 .canc00005 .capab000005 .carol00005 ' +
  '.cat0004 .cela0004 .ch0004 .chilli0000005 .ci0002 .citr00005 .coe0003 .cor0004 .corner00005 .congr00005 .demoi0004 .deo0003 ' +
  '.dera0003 .deri0003 .deriva0005 .desc00004 .dictio00000005 .dot0004 .duc0004 .dumb000005 .driv000054 .earth0000005 .easi00003 ' +
  '.eb0004 .eer00004 .eg0002 .eld0005 .elem0003 .enam000003 .eng0003 .ens0003 .equit000505 .erri0004 .es0003 .eu0003 .euler0004 ' +
  '.eye00005 .ethyl0000161 .ev0002 .eversib00000505 .fes00003 .former00005 .ga0002 .gasom0004101 .ge0002 .gent000034 .geog0005 ' +
  '.geome0004 .geot000501 .gia0005 .gib0004 .gor0004 .handi000005 .hank00005 .he0002 .heroi000005 .heroe0003 .hes00003 .het00003 ' +
  '.hemo000301 .hepa00036 .hib0003 .hier0003 .honey00005 .hono00003 .hov00005 .idl0004 .idol000003 .imm0003 .impin0005 .in0001 ' +
  '.inci0003 .ine00002 .ink0002 .ins0003 .inut00052 .irr0005 .isi0004 .jur0003 .lacy0004 .lam0004 .later00005 .lath000005 .le0002 ' +
  '.lege00005 .len00004 .lep00005 .lev00001 .leices0006 .lig0004 .liga00005 .lin0002 .lio0003 .lit0004 .maga000055 .malo00005 ' +
  '.mana00005 .marti00005 .me0002 .merc00003 .meter0005 .metala00004 .megal000401 .mis00001 .misti000005 .misers00014 .mimic0000521 ' +
  '.mone00003 .moro0003 .muta0005 .mutab000005 .nic0004 .neof00063 .noeth00001 .nonem000012 .od0002 .odd00005 .ofte0005 .orato0005 ' +
  '.orc0003 .ord0001 .ort0003 .os0003 .ostl0004 .oth00003 .out00003 .pedal00005 .pete0005 .petit0005 .pie0004 .pion00005 .pit0002 ' +
  '.prem00003 .pream00001 .polys000001 .postam000001 .rac0004 .rant00004 .rationa0000005 .raveno0000501 .ree00002 .reec00014 ' +
  '.remit0005 .res00002 .restat0005 .rig0004 .ritu00005 .roq0004 .rost00005 .rowd00005 .rud0004 .scie00003 .self000005 .sell000005 ' +
  '.sen0002 .serie0005 .semi000005 .semic00004 .semid0000006 .semip0000004 .semir0000004 .semis0000604 .semiv0000004 .sh0002 ' +
  '.si0002 .sing000004 .st0004 .stabl00005 .sy0002 .sphin0000601 .spino000001 .ta0004 .tapestr0005001 .te0004 .tenan00005 ' +
  '.telegr0003 .th0002 .ti0002 .til00004 .timo000055 .ting000004 .tink00005 .tona00004 .top0004 .topi00005 .topog0006 .tous00005 ' +
  '.toq0002 .tribut000005 .una0001 .unatt000305 .unce0003 .under0000005 .une0001 .unerr0005005 .unk0005 .uno0005 .unu0003 .up0003 ' +
  '.ure00003 .usa0005 .vende00004 .vera0005 .vicar00023 .wili00005 .webl00021 .ye0004 .kilni000023 .korte0006101 ab.4 abal05 aban05 ' +
  'abe0002 aberd005 abia0005 abitab00505 ablat005 aboliz0055 abolic05 abr4 abrog005 abul003 acar04 acard005 acaro005 acabl02 ' +
  'aceou05 acer001 achet05 aci42 acie03 acin001 acio03 acrob005 actif0005 acul003 acum004 ad02 addin004 ader.005 adi2 adia03 ' +
  'adica003 adier0004 adio03 adit03 adiu05 adle004 adow003 adran005 adsu004 adu4 aduc03 adum005 aer004 aerie00004 af02 aff0004 ' +
  'affish006 agab04 agan0004 agell005 ageo0004 ageu4 agi001 agl404 agn001 ago02 agog3 agoni003 aguer05 agul005 agy04 aha03 ahe03 ' +
  'ahl004 aho03 ai002 aia05 aic.03 aily005 ain044 ainin0005 aino0005 aiten0005 aj01 aken001 alab005 alad003 alar04 aldi4 ale2 ' +
  'alend003 alenti04 aleo0505 ali001 alia.004 alie0004 allev005 allic4 alm4 alog.05 aly.04 alys4 alyst55 alyt5 alyz3 ama4 amab005 ' +
  'amag003 amara0005 amasc005 amatis04 amato045 amera005 amentab0010305 amic003 amif005 amily005 amin001 amino0004 amo02 amon05 ' +
  'amori00005 ampen0005 an02 anage003 analy3 analys00006 anar03 anarc003 anari00004 anati03 and4 andes00004 andis003 andl001 ' +
  'andow004 anee05 anen03 anest.005 aneu03 ang2 angie0005 angl001 anic041 anies03 anif0033 anime004 animi05 anine05 anio003 anip03 ' +
  'anish003 anit003 aniu03 ankli004 anniz5 ano0004 anot005 anoth000005 anoac00052 ansa002 ansco004 ansn004 ansp002 anspo0003 ' +
  'anst004 ansur004 ansgr0005 ansv0003 antal000004 antie004 antid00001 antin003012 antire00001 anto4 antr002 antw004 anua003 ' +
  'anul003 anur05 ao4 apar00004 apat005 apero005 apeable0405 apher03 aphi4 apilla04 apillar005 apin003 apita003 apitu03 apl02 ' +
  'apoc00005 apola005 apori00005 apost00003 apses0005 apu03 aque00005 ar22 aract003 arade05 aradis005 aral003 aramete05 arang00004 ' +
  'arap0003 arat004 aratio05 arativ005 arau05 arav00504 araw00004 arbal000004 archan004 archet003005 ardine005 ardr004 areas005 ' +
  'aree03 arent003 aress05 arfi004 arfl004 ari001 arial005 arian003 ariet03 arim004 arinat005 ario003 ariz002 armi002 arod0055 ' +
  'aroni05 aroo03 arp002 arq003 arre00004 arrange002 arsa004 arsh002 as.4 asab004 asant003 ashi00004 asia.05 asib03 asic03 asit5504 ' +
  'aski0003 asl004 asoc04 asph005 assh004 asten003 astr001 asura00005 asymptot005 ata02 atabl003 atac005 atalo003 atap005 atec0005 ' +
  'atech005 atego003 aten.003 atera003 atern00005 aterna05 atest003 atev005 ath4 athem0005 athen05 atheros0003011 atho004 athom0005 ' +
  'ati.4 atia05 atib0055 atic001 atif003 ationar000005 atitu003 atog04 atom02 atomiz005 atop04 atos04 atr01 atrop005 atsk004 ' +
  'attag004 atte005 attes.006 atth004 atu02 atua005 atue005 atul003 atura003 aty02 aub004 augh00003 aughtl00004 augu003 aul0042 ' +
  'aulif00505 aund0005 aur003 ausib005 auten0005 auth001 ava02 avag003 avan05 aveno0004 avera003 avern005 avery005 avi001 avier0004 ' +
  'avig003 aviou003 avoc005 avor01 away3 awi003 awly004 aws0004 axic004 axid004 ayal005 aye0004 ays0004 azier0004 azzi0005 ba.5 ' +
  'badger0005 bage004 bala0001 bandag0005 bane0004 bani0003 barbi000005 baria00004 baronie0061 bassi0004 bat1 bathy001 baz004 ' +
  'backer.00002 bb21 bbe02 bber03 bbina0004 bbit0004 bd41 be.4 beak00004 beat00003 bed402 beda003 bede003 bedi003 begi003 begu005 ' +
  'bel1 beli001 belo003 bem405 benig005 benu005 bes4004 besp003 bestr005 bet3 betiz0005 betr005 betw003 bew003 beyo005 bevie002 bf2 ' +
  'bh43 bib002 bid004 bidif0052 bie3 bien005 bier004 bif23 bil1 biliz003 billab0002 binar000054 bind0004 binet005 biogr003 biou005 ' +
  'biom0005 biorb001 biorh0001 bit002 bitio303 bitive013 bitr003 bitua3005 bitz05 bj01 bk004 bl022 blath000005 bland000021 ble.04 ' +
  'blen00004 blesp5 blis03 blind000021 blo04 blond000022 blunt00004 bm41 bn43 bneg0005 bod3 bodi0003 boe004 bolic0003 bombi0004 ' +
  'bona0004 bonat0005 boo3 bor.5 bora41 bord0005 bore5 bori5 borno000105 bos5004 bota05 both00005 boto004 botul00211 bound000003 ' +
  'bp4 brit4 broth000003 brusq00004 bs252 bsor00004 bt2 btl004 bto04 btr03 buffer0004 buga004 buli003 bumi00004 bun004 bunti00004 ' +
  'bure003 busie0005 busier00062 busies00062 busse00004 bussing00004 bust5 buta4 butio3 buto05 buted.0002 butted0004 bv01 bw45 by.5 ' +
  'bys0004 ca1 cabin0003 cabl001 cach00004 caden005 cadem00051 cag4004 cah25 calat003 calla0004 callin00005 calo4 cand0005 cane0004 ' +
  'canic0004 canis0005 caniz0003 canty0004 cany00004 caper005 carom0005 caster00005 castig0005 casy4 cath004 cativ4 catas000112 ' +
  'caval0005 cc03 ccha00005 ccia0004 ccompa0000005 ccon00004 ccout00003 ce.2 ced.4 ceden4 cei3 cel.5 cell3 cen1 cenc3 cene2004 ' +
  'ceni4 cent3 cep3 ceram005 cesa4 cessi3 cessib000505 cest0005 cet0004 ceta054 cew0004 ch2 ch.4 chab403 chanic5 chanis0055 che0002 ' +
  'cheap000003 ched4 chelo0005 chemi3 chene005 cher.003 chers003 chin401 chine.5 chiness005 chini5 chio5 chit3 chiz0002 chievo00005 ' +
  'cho3002 chti004 chs.4 chshu0003 ci1 cia3 ciab0025 ciar0005 cic005 cier4 cific.5 cii4 cila004 cili3 cim2 cin2 cina04 cinat3 ' +
  'cinem0003 cing01 cing.05 cino5 cinq0002 cion00004 cipe4 ciph003 cipic4 cista4 cisti4 cit21 citiz0003 ciz5 cigar00033 ck001 ' +
  'cki003 cl144 clar4 claratio05 clare5 clem0004 clear0004 clic4 clim00004 cly0004 cn05 co1 coag005 coe0002 cog2 cogr004 coi0004 ' +
  'coinc003 coli0005 colo5 color0003 comer0005 cona0004 cone04 cong0003 cont0005 copa003 copic0003 copl004 cophon006013 corb4 ' +
  'coron00003 cose0004 cov0001 cove00004 cowa0005 coze0005 cozi005 cousti00002 cq01 crast00005 crat.5 cratic5 creat0003 cred5 ' +
  'creta43 crev0004 cri0002 crif0005 crin04 cris00004 criti5 critie0003 cropl0004 cropo00005 crose00004 crocod000011 croeco00052 ' +
  'crud0004 cs432 ct21 ctab0004 ctang005 ctant05 cte02 cter03 cticu04 ctimi00003 ctur0004 ctw04 ctromec0200306 cud0005 cuf04 cui04 ' +
  'cuity005 culi5 cultis0004 cultu3 cuma002 cume03 cumi004 cun3 cupi003 cupy005 curab00054 curance1021 curia005 cus1 cussi00004 ' +
  'cut34 cutie004 cutiv45 cutr4 cy1 cze0004 da12 da.5 dab234 dach00004 daf4 dag2 dam0022 dang0003 dard00005 dark00005 dary4 dat3 ' +
  'dativ4 dato4 datab00001 dav5004 dave0005 day5 dalone23 db01 dc05 dd014 ddab0055 ddib025 de.2 deaf00005 deals.004 debit0005 ' +
  'debon004 decan000004 decil004 decom005 declar0050001 declina0025 ded21 dee.4 deif005 delie00004 deliq00055 delo005 dem04 dem.5 ' +
  'demic3 demic.0005 demil005 demons004 demor000005 demos002 den1 denar004 deno003 dentif000005 denu003 dep001 depa003 depi00004 ' +
  'depu002 deq03 derh04 derm5 derniz00005 ders0005 des0002 des.02 desc001 deso0025 desti0003 destr003 desu004 desic0003 det001 ' +
  'deto002 detic002 dev001 devil0003 dey4 definiti003003 df41 dga04 dget0304 dgi001 dgy02 dh012 di.5 dia143 diab0005 dicam004 ' +
  'dicaid0001 dice04 dict3 did3 dien503 dif01 diffra0005 dige003 dilato004 din01 dina1 dine.3 dini5 diniz005 dio1 diog0005 dipl004 ' +
  'dir0002 dire001 diren002 direr002 dirti00005 dis0001 disi5 dist0403 diti02 div101 dimethy301 dj01 dk052 dla45 dle.3 dled3 dles.3 ' +
  'dless4 dlead21 dlo23 dlu45 dly2 dlie2102 dm01 dn414 do1 do.3 dode005 doe5 dof25 dog04 dola004 doli00004 dolor005 domiz0005 ' +
  'donat003 doni00004 dood0003 dopp0004 dor04 dos3 dout45 dov004 dox3 doword305 dp01 dr1 dragon00005 drai4 dre0004 drear00005 dren5 ' +
  'drenal000015 drib0004 dril00004 drifta000021 dripleg01030005 drop0004 drow4 dromed000035 drupli5 dry4 ds212 dsp004 dsw04 dsy04 ' +
  'dth02 dtab03 du1 dua011 dual.002 duc002 duca01 ducer0005 duct.4 ducts4 duel005 dug004 dule03 dumbe0004 dun004 dup4 dupe004 ' +
  'duopol001011 dv01 dw01 dy02 dyn5 dyse004 dysp0005 eab014 eact03 ead0001 eadie0005 eage004 eager005 eal004 ealer0005 ealou0003 ' +
  'eamer0003 eand05 eanies0043 eara0003 earc0004 eares0005 earic0004 earil0004 eark0005 eart0002 earte00003 easp005 eass03 ' +
  'east00003 eat002 eaten0005 eathi00003 eatif05 eatu043 eav002 eaven0003 eavi0005 eavo0005 eb21 ebel.04 ebels04 eben04 ebit04 ' +
  'ebr03 ecad04 ecanc00005 ecca00005 ece01 ecessa005 eci002 ecib04 ecificat005 ecifie005 ecify005 ecim003 ecit0004 ecite05 eclam04 ' +
  'eclus04 ecol02 ecomm04 ecompe04 econc04 ecor02 ecora003 ecoro0005 ecr01 ecrem04 ectan004 ecte004 ecu01 ecul04 ecula003 echas03 ' +
  'eda22 edd403 eder041 edes0004 edi4 edia03 edib003 edica003 edim003 edit001 ediz0005 edo4 edol04 edon00002 edri04 edul04 edulo005 ' +
  'eduling001 edgl0001 eec002 eedi0003 eef002 eeli0003 eely004 eem002 eena004 eep0041 ees0024 eest00004 eety004 eex05 ef01 efere043 ' +
  'eff1 efic04 efici5 efil00004 efine03 efinite0055 efit3 efores00005 efuse.04 egal4 eger00004 egib005 egic004 eging005 egit05005 ' +
  'egn005 ego.04 egos04 egul001 egur05 egy5 eh014 eher00004 ei002 eic05 eid005 eig0002 eigl005 eimb03 einf03 eing01 einst05 ' +
  'eird0004 eite0003 eith003 eity05 ej01 ejud04 ejudi005 ekin0004 ekla004 ela01 ela.04 elac04 eland00004 elativ005 elaw04 ' +
  'elaxa000004 elea03 elebra005 elec5 eled04 elega003 elen05 eler041 eles01 elf002 eli002 elibe03 elic.045 elica003 elier03 ' +
  'eligib005 elim05 eling043 elio03 elis02 elish005 eliv03003 elitis00021 ella4 ellab004 ello00004 eloc05 elog005 elop.003 eloa01 ' +
  'elsh002 elta004 elud05 elug005 emac04 emag04 eman05 emana005 emb005 eme01 emel02 emet04 emica003 emie0004 emigra005 emin00102 ' +
  'emine005 emini0033 emis04 emish005 emiss05 emiz003 emniz5 emog0004 emonio000005 empi003 emul04 emula005 emun0003 emy03 enamo005 ' +
  'enant04 encher00004 endic003 endix001 enea05 enee05 enem003 enero005 enesi005 enest005 enetr003 enew03 enics005 enie05 enil05 ' +
  'enio03 enish003 enit003 eniu05 eniz5 enn4 eno4 enog0004 enos04 enov003 ensw004 entage0005 enthes4 enua003 enuf005 eny.03 enz403 ' +
  'eof05 eog002 eograp003 eoi0404 eol03 eopar0003 eor01 eore003 eorol005 eos0004 eot04 eoto004 eout05 eow05 epa02 epai03 epanc005 ' +
  'epel05 epent03 epetitio005 ephe00004 epli04 epo01 eprec04 epreca005 epred04 epreh003 epro03 eprob04 epsh004 eptib00505 eput04 ' +
  'eputa005 epineph16330001 eq01 equil00003 equis04303 era001 erab0004 erand4 erar003 erati.4 erb2 erbl004 erch003 erche004 ere.2 ' +
  'ereal03 ereco0005 erein0003 erel.005 eremo003 erena005 erence005 erene4 erent003 ereq0004 eress005 erest003 eret00004 erh001 ' +
  'eri001 eria01004 erian.0234 erick5 erien03 erier0004 erine003 erio01 erit4 eriu004 eriv0004 eriva04 erm0034 ernis004 ernit4 ' +
  'erniz5 erno003 ero2 erob005 eroc05 eror0004 erou001 ers001 erset003 erter0003 ertl4 ertw003 eru4 erut0004 erwau5 esa014 esage.04 ' +
  'esages04 esc002 esca02 escan005 escr03 escu005 ese012 esec02 esecr005 esenc005 esert.04 eserts04 eserva04 esh4 esha03 eshen0005 ' +
  'esi01 esic02 esid02 esiden005 esigna005 esim025 esin0044 esiste00004 esiu0004 eskin05 esmi004 esol02 esolu003 eson02 esona005 ' +
  'esp01 esper003 espira005 espre004 espaci030006 ess2 essib00404 estan000004 estig003 estim005 esto402 eston03 estr2 estro05 ' +
  'estruc0000005 esur02 esurr005 esw004 etab0004 etend00004 eteo03 ethod000003 ethylene000161 etic001 etide05 etin00004 etino0004 ' +
  'etir05 etitio05 etitiv005 etn4 etona005 etra03 etre03 etric003 etrif005 etrog003 etros005 etua003 etym005 etz005 eu4 eun05 eup03 ' +
  'euro003 eus0004 eute00004 eutil00005 eutr005 euclid5020001 evap00025 evas02 evast005 evea05 evell003 evelo00003 eveng05 ' +
  'eveni00004 ever001 everb05 evi01 evid003 evil0004 evin04 eviv0004 evoc05 evu05 ewa01 ewag04 ewee05 ewh03 ewil00005 ewing003 ' +
  'ewit03 exp1 eyc5 eye.5 eys0004 fa1 fabl003 fabr0003 face004 fag4 fain00004 falle00005 fama404 famis0005 far5 farth0005 fata003 ' +
  'fathe003 fato4 fault000005 fb45 fd4 fe.4 feas00004 feath000003 feb004 februa0001 feca4 fect5 fed2 feli003 femo004 fend0002 ' +
  'fende00005 fer0001 ferr5 fermio000001 fev0004 ff41 ffes04 ffie04 ffin.05 ffis025 ffly04 ffy02 fh4 fi1 fia003 fic.23 fical43 ' +
  'fican03 ficate4 ficen03 ficer003 fici0004 ficia5 ficie5 fics4 ficu003 fich3 fidel005 fight000005 fili0005 fillin00005 fily4 fin2 ' +
  'fina5 find00025 fine002 fing0103 finn0004 fisti0004 fitted.0005 fl042 fless05 flin00004 flore0003 flower.00002 fly0205 ' +
  'flagel00016 fluor3 fm4 fn4 fo1 fon5 fonde0004 font0004 for002 forat005 foray0005 foret00005 fori0004 forta00005 fos0005 fp45 ' +
  'frat0004 frea05 fresc00005 fri0002 fril00004 frol00005 fs23 ft2 fto04 fty02 fu3 fuel005 fug4 fumin004 fune005 furi003 fusi00004 ' +
  'fuss0004 futa4 fy1 ga1 gaf0004 gal.5 gali3 galo003 gam2 gamet005 gamo05 ganis0005 ganiz003 ganiza00005 gano4 garn00054 gass00004 ' +
  'gath00003 gativ4 gaz4 gb03 gd004 ge.2 ged2 geez00004 gelin0004 gelis005 geliz005 gely4 gen1 genat004 geniz005 geno4 geny4 ' +
  'gency.0002 geo1 geom003 geod0031 gery04 gesi5 geth00005 geto4 gety004 getic.0002 gev004 gg412 gge02 gger03 gglu00005 ggo0004 ' +
  'ghin003 ghout005 ghto004 ghtwe0001 gi.5 gia104 giar0005 gic01 gicia5 gico04 gien00005 gies.5 gil0004 gimen03 gin.34 ginge0005 ' +
  'gins54 gio5 gir3 girl0004 gisl03 giu004 giv5 giz3 gl002 gla0004 gladi00005 glas5 gle1 glead01 glib0004 glig03 glish41 glo3 ' +
  'glor0003 globin5005 gm01 gmy04 gna004 gna.04 gnac12 gnett00004 gnetism00001 gni01 gnin02 gnio04 gno01 gnon04 gnomo0005 gnor.021 ' +
  'gnoresp02 go1 go.3 gob0005 goe5 gog344 gois003 gon0002 gona433 gondo000005 goni003 goniza21431 goo5 goriz005 gorou0005 gos.5 ' +
  'gov0001 gp03 gr1 grada4 grai04 gran00002 graph.5 grapher05 grapher.000005 graphic5 graphy4 gray4 gren0004 gress.4 grit4 ' +
  'griev000001 gro04 gruf00004 gs002 gste05 gth0003 gua004 guard3 gue2 guit5005 gun3 gus3 gut404 gutan01 gw03 gy1 gyn253 gyra005 ' +
  'habl0304 hach00004 haem0004 haet0004 hagu05 hala003 halam00003 ham004 hanci0004 hancy0004 hand.5 hang0004 hanger00005 hango00005 ' +
  'haniz055 hank0004 hante0004 hapl0003 hapt0005 haparr002305 haran003 haras005 hard0002 harde00003 harle0004 harpen00005 ' +
  'harter0005 hass0005 haun00004 haz5 haza0003 hairs00001 hatch000001 hb01 head1 hear3 hecan004 hecat05 hed04 hedo00505 heli0034 ' +
  'hellis0004 helly0004 helo05 hemp0004 hen002 hena00004 henat0005 heor0005 hep0005 hera04 herap00003 herba0004 herea00005 hern03 ' +
  'herou05 hery03 hes01 hesp0025 het004 heted0004 heu0004 hexa00023 hf01 hh01 hian005 hico004 high00005 hil0402 himer000004 hina04 ' +
  'hione00004 hip004 hipela0350014 hirl0004 hiro003 hirp0004 hirr0004 hisel0003 hiss0004 hither00005 hitesid00003 hiv002 hk4 hl414 ' +
  'hlan00004 hlo02 hlori0003 hm41 hmet00004 hn21 hnauz00003 hodiz05 hods05 hog004 hoge00004 holar0005 hole3004 homa004 home00003 ' +
  'hona0004 hony005 hood3 hoon00004 horat0005 horis005 horic.0061 horte00003 horu005 hose0004 hosen005 hosp0001 hous1 house000003 ' +
  'hovel0005 hp45 hr404 hree00005 hroniz0005 hropo0003 hs412 hsh04 htar04 hten001 htes005 hteou021 hty04 hug004 humin004 hunke0005 ' +
  'hunt0004 hust00034 hut004 hw01 hwart04 hype003 hyph003 hypotha00001 hys002 ia21 ial02 iam0004 iamete0005 ian02 ianc4 iani0003 ' +
  'iant4004 iape005 iass00004 iativ04 iatric004 iatu04 ibe0004 ibera003 ibert005 ibia005 ibin003 ibit.005 ibite005 ibl01 ibli003 ' +
  'ibo05 ibr01 ibri025 ibun05 icam4 icap5 icar4 icar.04 icara04 icas00005 icay04 iccu00004 iceo4 ich4 ici2 icid05 icina005 icip02 ' +
  'icipa003 icly04 icoc025 icr41 icra5 icry04 icte004 ictu00002 ictua0043 icula003 icum004 icuo005 icur03 id2 idai04 idanc005 ' +
  'idd005 ideal0003 ides0004 idi02 idian005 idiar0004 idie05 idio003 idiou0005 idios004 idit001 idiu005 idle03 idom04 idow003 idr04 ' +
  'idu02 iduo005 ie204 iede0004 iega505 ield00003 iena00054 iene0004 ienn05 ienti03 ier.01 iesc03 iest01 iet03 if.4 ifero005 ' +
  'iffen0005 iffr004 ific.4 ifie03 ifl03 ift4 ifacet00001 ig2 igab0005 igera003 ighti00003 igi4 igib03 igil003 igin003 igit003 ' +
  'igl044 igo02 igor003 igot005 igre05 igui0005 igur001 ignit0004 igniter000001 ih03 ii454 ij03 ijk04 ik4 ila01 ilab0034 ilade04 ' +
  'ilam025 ilara0005 ileg03 iler001 ilev00004 ilf005 ili001 ilia003 ilib002 ilio003 ilist004 ilit2 iliz002 illab0005 iln4 iloq003 ' +
  'ilty004 ilur005 ilv003 imag04 image003 imary0005 imentar0000005 imet4 imi001 imida005 imile0005 imini05 imit4 imni004 imon03 ' +
  'imu02 imula003 impeda003003 in.2 inau043 inav4 incel000004 incer003 ind4 indling005 ine2 inee03 inerar00004 iness05 inga4 inge4 ' +
  'ingen005 ingi4 ingling005 ingo4 ingu4 ini2 ini.05 inia04 inio003 inis001 inite.05 initely.05 initio5 inity003 ink4 inl4 inn2 ' +
  'ino21 inoc0404 inos0004 inot04 ins2 inse003 insura000005 int.2 inth204 inu001 inus05 iny4 infras0000012 io2 io.4 ioge00004 ' +
  'iogr002 iol01 iom004 ionat0003 ionery0004 ioni0003 ioph005 iori0003 ios04 ioth005 ioti05 ioto004 iour04 ip2 ipe0004 ' +
  'iphras0000004 ipi003 ipic004 ipre00404 ipul003 iqua03 iquef005 iquid003 iquit00303 ir4 ira01 irab0004 irac04 irde0005 irede0004 ' +
  'iref04 irel04004 ires04 irgi005 iri001 iride0005 iris004 iritu0003 iriz552 irmin004 irog0004 iron.5 irul005 irrevoc000063 is.2 ' +
  'isag005 isar003 isas00005 isc201 isch003 ise4 iser003 isf3 ishan005 ishon003 ishop0005 isib003 isid0004 isis05 isitiv005 isk404 ' +
  'islan000004 isms4 iso02 isomer0005 isp001 ispi002 ispy004 iss401 issal004 issen000004 isses004 ista.004 iste001 isti001 ' +
  'istly0004 istral4 isu02 isus005 ita.4 itabi0004 itag04 itam4005 itan03 itat03 ite2 itera003 iteri05 ites004 itesima01 ith2 ' +
  'ithil00052 iti01 itia4 itic42 itica003 itick55 itig003 itill005 itim02 itio2 itis4 itism04 itinerar0000505 itom0255 iton4 ' +
  'itram04 itry005 itt4 ituat003 itud05 itul003 itz.4 iu01 iv2 ivell003 iven.003 iver.043 ivers.04 ivil.005 ivio005 ivit001 ivore05 ' +
  'ivoro0033 ivot043 iw45 ixo004 iy4 izar4 izi0004 izont5 ja5 jacq0004 jap004 japanes0000012 janua00003 je1 jers0005 jerem00101 ' +
  'jestie4 jesty4 jew0003 jop004 judg5 ka.3 kab03 kag05 kais00004 kal0004 kb01 ked02 kee1 keg004 keli005 keling106 kend0304 ker01 ' +
  'kes0004 kest.03 kety004 kf03 kh004 ki01 ki.5 kic52 kill04 kilo00005 kim04 kin.04 kinde0004 kiness05 kinetic105 king0004 kip004 ' +
  'kis0004 kish05 kk004 kl01 kley4 kly4 km01 knes05 kno12 kor005 kosh00004 kou03 kovian1 kron0005 ks412 ksc04 ksl004 ksy04 ksha03 ' +
  'kt05 kw01 labic0003 labo04 laci00004 lacie00435 lade04 lady003 lagn0004 lamo0003 land3 landl0004 lanet0005 lante0004 larg0004 ' +
  'lari0003 larcen000501 lase0004 latan005 lateli4 lativ4 lav4 lava0044 lainess00063 lb21 lbin00004 lc412 lce0004 lci03 lchai03 ' +
  'lchild0300061 ld2 lde02 ldere004 lderi004 ldi0004 ldis005 ldr03 ldri04 lea002 leader.00006 leasa00041 lebi004 left00005 leg.5 ' +
  'legg5 legendre003602 lemat004 lematic0005 len.4 lenc3 lene.5 lent1 lenoid101 leph003 lepr004 lerab00005 lere0004 lerg3 leri34 ' +
  'lero04 les0002 lesco005 lesq5 less3 less.5 leva03 lever.0004 levera0004 levers0004 ley3 leye4 lectab100306 lf2 lfr05 lg414 lga05 ' +
  'lgar00003 lges04 lgo0003 lh23 liag004 liam002 liariz00005 lias004 liato004 libi005 licio5 licor004 lics4 lict.4 licu04 licy03 ' +
  'lida03 lider0005 lidi3 lifer0003 liff04 lifl004 ligate5 ligh3 ligra004 lik3 lil444 limbl0004 limi0003 limo004 limp0404 lina04 ' +
  'line14 linea0003 lini0003 linker00005 liog005 liq44 lisp0004 lit01 lit.02 litica5 litics055 lithog000015 liver0003 liz01 lj4 ' +
  'lka0003 lkal03 lkat0004 ll01 llaw04 lle02 llea05 llec03 lleg03 llel03 llen0304 llet0304 lli002 llin02004 llina05 llish023 llo004 ' +
  'lloqui0000005 llout005 llow05 llfl001 lm2 lmet05 lming003 lmod04 lmon00004 lmonell0503 ln212 lo.3 lobal0005 loboto0010011 ' +
  'loci004 lof4 logic3 logo05 logu3 loges.002 lomer0003 long5 loni0004 loniz033 lood00005 lope.5 lopi0003 lopm03 lora00004 ' +
  'lorato004 lorie005 lorou0005 los.5 loset0005 losophiz5 losophy5 lost0004 lota004 lound00005 lout2 lov4 loaded.00004 loader.00006 ' +
  'lp2 lpab0005 lpha03 lphi05 lping005 lpit03 lpl04 lpr05 lr41 ls212 lsc04 lse02 lsie04 lt4 ltag005 ltane000005 lte01 lten00004 ' +
  'ltera000004 ltea03 lthi0003 lthily00052 lties.05 ltis00004 ltr01 ltu0002 ltura00003 lua005 lubr003 luch00004 luci003 luen003 ' +
  'luep0001 luf0004 luid005 luma004 lumi5 lumn.05 lumnia5 lumbia.1005 luo003 luor0003 lup4 luss00004 luste0003 lut1 lunker10003 ' +
  'lven05 lvet05004 lw21 ly1 lya4 lyb4 lyme005 lyno003 lys2004 lyse05 lystyr005 lygami30011 ma1 mab2 maca002 machine005 macl004 ' +
  'magin0005 magn5 mah2 maid00005 mald4 malig003 malin005 malli0004 malty0004 malap00101 mania5 manis0005 maniz0003 man.02 ' +
  'manusc00031 map4 maphro5000101 marine.005 mariz005 marly0004 marv0003 margin0001001 masce005 mase0004 mast0001 mate5 math00003 ' +
  'matis003 matiza4 mb41 mbat00045 mbil05 mbing043 mbiv0004 mc45 me.4 med2 med.4 media5 medie003 medic00002 medicin00033 ' +
  'medioc0000061 medy055 meg002 megran0030003 melon0005 melt0004 mem002 memo00013 men1 mena0004 menac0005 mende0004 mene4 meni0004 ' +
  'mens00004 mensu000005 ment3 mente0004 men.02 meon005 mersa05 mes2 mesti3 meta004 metal0003 mete001 methi005 metr04 metric5 ' +
  'metrie005 metry003 mev004 mf41 mh2 mi.5 mia003 mida0004 midab30305 midg0004 mig0004 milia3 milie055 milita3 mill04 millag00021 ' +
  'millili000505 mina0004 mind3 minee05 mingl04 mingli0005 mingly05 mint0004 minu04 minuter001201 minutest001201 minis.0063 ' +
  'miot00004 mis02 miser.0004 misl0005 misti0004 mistry05 mith4 miz02 mk4 ml41 mm01 mmary0005 mmab0301 mn41 mna004 mnin04 mno004 ' +
  'mo1 mocr4 mocrat500101 mocratiz5 mod0021 mogo004 mois00002 moise0005 mok4 molest005 molec00015 mome003 monet0005 moneyl000401 ' +
  'monge0005 monia00003 monism0004 monist0004 moniz003 monol000004 monoch00003 monoen00401 monos000016 mony.003 mor002 mora.4 ' +
  'moronis000065 mos0002 mosey005 mosp003 moth00003 mothet0000402 mouf05 mous3 mousin0103 mov002 moelas0052 mp41 mpara000005 ' +
  'mparab0005 mpari00005 mpet03 mphas000004 mpi02 mpia0004 mpies005 mpin041 mpir05 mpis005 mpori0003 mposite00005 mpous04 mpov00005 ' +
  'mptr004 mpy02 mr43 ms412 msh04 mshack0500002 msi05 mt4 mu1 mular000054 mult5 multi000003 multiu000205 mum3 mun0002 mup4 muu004 ' +
  'mudro002 mw4 na1 nab212 nabu04 nac.4 naca004 nact05 nager.0005 nak0004 nali004 nalia005 nalt4 namit005 nan02 nanci000004 ' +
  'nanit0004 nank00004 narc0003 narchs.0304 nare4 nari0003 narl0004 narm05 nas04 nasc0004 nasti0005 nat02 natal003 natomiz00005 ' +
  'nau02 nause0003 naut3 nave0004 nb414 ncar00005 nces.04 ncha03 ncheo05 nchest030201 nchil05 nchis03 ncin001 ncit004 ncoura000005 ' +
  'ncr01 ncu01 ndai04 ndan05 nde01 ndest.005 ndib0004 ndif052 ndit01 ndiz03 ndieck01 nduc05 ndur0004 ndwe002 ndthr003 ne.2 near03 ' +
  'neb002 nebu0003 neback003 nec002 neck5 ned2 negat004 negativ0005 nege5 nela004 neliz0005 nemi005 nemo004 nen1 nene4 neo3 nepo004 ' +
  'neq002 ner01 nerab00005 nerar04 nere02 neri0405 nerr0004 nes1 nes.2 nesp4 nest2 nesw4 neski201 netic3 nev004 neve05 new004 nf03 ' +
  'nfinites00063 ngab04 ngel03 ngene00044 ngenes0005 ngere05 ngeri03 ngha005 ngho001 ngib03 ngin001 ngit05 ngla04 ngov00004 ngsh005 ' +
  'ngspr001 ngu01 ngum04 ngy02 nh414 nha0004 nhab00003 nhe0004 nia34 nian003 nian.454 niap004 niba003 nibl004 nid004 nidi005 ' +
  'nier004 nifi002 nificat005 nigr05 nik0004 nim01 nimiz003 nin01 nine.5 ning0004 nio004 nis.5 nista0004 nit02 nith04 nitio3 ' +
  'nitor03 nitr003 nj01 nk402 nkero05 nket03 nkin003 nkl01 nkrup003 nl41 nless05 nm05 nme0004 nmet00004 nn412 nne0004 nnial0003 ' +
  'nniv0004 nobl0004 noble003 nocl05 noceros500301 nod432 noe3 nog4 noge00004 noisi00005 noli0054 nologis5 nomic3 nomiz055 ' +
  'nomist011 nomo004 nomy003 nomal00016 nomeno00051 non004 nonag0004 noni0005 noniz05 noniso00014 noneq0001 nop4 nopoli50055 ' +
  'nopoly.5001 norab0005 norary004 nosc4 nose0004 nost0005 nota005 nou1 noun3 novel000303 novemb001 nowl00003 np014 npi0004 ' +
  'nprec00004 nq01 nr01 nru0004 ns212 nsab005 nsati000004 nsc004 nsceiv005 nse02 nses043 nsid00001 nsig00004 nsl02 nsm003 nsmoo004 ' +
  'nsoc04 nspe004 nspi05 nstabl00005 nt01 ntab0004 nters00003 nti002 ntib05 ntier0004 ntif0002 ntine03 nting043 ntip0004 ' +
  'ntrolli000005 ntrep00001 nts004 ntume0003 nua001 nud004 nuen005 nuffe0004 nuin03 nuit303 num04 nume001 numi05 nun304 nuo03 ' +
  'nutr003 nv012 nw014 nym0004 nyp0004 nz4 nza03 oa4 oad0003 oales055 oard00003 oase0004 oaste00005 oati0005 obab0033 obar05 ' +
  'obel0004 obi01 obin02 obing005 obr03 obul003 oblig000021 oce01 och0004 ochet03 ochas03 ocif00003 ocil04 oclam04 ocod04 ocrac003 ' +
  'ocratiz005 ocre00003 ocrit5 octora000005 ocula003 ocure05 odded005 odic003 odio0003 oditic00001 odo0204 odor00003 oduct.005 ' +
  'oducts005 odelli00003 oel04 oeng05 oer03 oerst000002 oeta004 oev03 ofi02 ofite005 ofitt00004 ogar0255 ogativ005 ogato04 oge01 ' +
  'ogene05 ogeo05 oger04 ogie03 ogis11 ogit003 ogl04 ogly052 ogniz3 ogro04 ogui0005 ogy1 ogyn2 oh012 ohab00005 oi002 oices0003 ' +
  'oider003 oiff00004 oig0004 oilet005 oing03 ointer00005 oism05 oison005 oisten00005 oiter003 oj05 ok2 oken03 okest0001 okie005 ' +
  'ola01 olan04 olass000004 old002 olde0001 oler003 olesc03 olester03003 olet03 olfi004 oli002 olia03 olice03 olid.005 olif0304 ' +
  'olil05 oling003 olio05 olis.05 olish003 olite05 olitio05 oliv05 oligopo00030011 ollie00004 ologiz005 olor0004 olonom01034 ' +
  'olpl005 olt002 olub003 olume003 olun003 olus05 olv002 oly02 omah005 omal0005 omatiz005 ombe002 ombl004 ome02 omena003 omerse005 ' +
  'omet04 ometry005 omecha0300006 omia03 omic.003 omica003 omid05 omin001 omini05 ommend5 omoge0004 omon04 ompi003 ompro000005 on02 ' +
  'ona001 onac004 onan03 onc001 oncil3 ond2 ondo005 onen03 onest005 ongu004 onic001 onio03 onis001 oniu05 onkey003 onodi004 ' +
  'onomy003 onomic00001 onorma03 onoton030213 onou03 ons003 onspi000004 onspira0000005 onsu00004 onten000004 onti0034 ontif000005 ' +
  'onum005 onva00005 oo002 oode0005 oodi0005 ook004 oopi0003 oord03 oost00005 opa02 oped0005 oper001 opera3 operag4 oph2 ophan05 ' +
  'opher05 oping003 opit03 opism.001 opon05 oposi04 opr01 opu001 opy0005 oq01 ora01 ora.05 orag043 oraliz005 orange005 orea0005 ' +
  'oreal05 orei003 oresh0005 orest.005 orew00004 orgu004 oria45 orica003 oril05 orin001 orio01 ority003 oriu03 ormi002 orne0002 ' +
  'orof05 oroug003 orpe005 orrh3 orse004 orsen0005 orst00004 orthi003 orthy003 orthonit00400304 orthri00001 orty004 ortively005 ' +
  'orum05 ory01 osal003 osc002 osce004 oscop03 oscopi4 oscr05 osie0044 ositiv005 osito003 osity003 osiu0004 osl004 oso02 ospa004 ' +
  'ospo004 ospher043 osta002 ostati05 ostil005 ostit005 otan04 oteleg000004 oter.003 oters005 otes04 otester050001 otestor05003 ' +
  'oth4 othesi0005 otheos000311 othi00034 otic.003 otica005 otice03 otif03 otis03 otos0005 ou002 oubl003 oubado00303 ouchi00005 ' +
  'ouet005 oul004 ouncer00005 ound0002 ouv005 oven004 overne00004 overs00003 overt004 ovis03 oviti000004 ovian.0634 ovol054 ' +
  'owder003 owel003 owest005 owi001 owni0005 owo04 oya001 oxidic00061 pa1 paca004 pace004 pact0004 pad04 pagan5 pagat03 pai04 ' +
  'pain00004 pal04 palmat0006 pana0004 panel0003 panty0004 pany003 pap001 papu004 parabl00005 parage0005 paragra00000604 ' +
  'parale00041 param000004 parame00003 pardi0005 pare3 parel0005 pari044 paris0004 pate002 pater005 pathic5 pathy005 patric004 ' +
  'pav0004 pay3 pb41 pd004 pe.4 pea304 pearl00004 pec002 ped22 pede3 pedi3 pedia000004 pedic0004 pee04 peed0004 peev00021 pek0004 ' +
  'pela004 pelie00004 penan004 penc04 penth0004 peon005 pera.04 perabl00005 perag04 peri04 perist00005 permal0004 perme000005 ' +
  'pern04 pero0003 perti0003 peru005 perv0001 pet002 peten005 petiz005 pf4 pg4 ph.4 phari00005 pheno0003 pher004 phes.004 phic001 ' +
  'phie5 phing005 phisti5 phiz3 philant00023 philatel00050013 phl002 phob3 phone3 phoni5 phor0004 phs4 pht003 phu5 phy1 pia003 ' +
  'pian00004 picie004 picy004 picad00213 pid04 pida05 pide003 pidi5 piec3 pien003 pigrap004 pilo003 pin002 pin.04 pind00004 pino04 ' +
  'pio301 pion00004 pith03 pitha005 pitu002 pk232 pl122 plan3 plast00005 plia0003 plier0005 plig4 plin0004 plinar0005 plicab00021 ' +
  'ploi00004 plum0004 plumb00004 pm41 pn23 poc004 pod.5 poem005 poet00305 pog504 poin00002 point5 poinca00003 polyt00005 polye00001 ' +
  'polyphono0030001 pole.1 poni004 pop004 por14 pory004 pos1 poss0001 pot04 pota004 poun5 pp41 ppara0005 ppe02 pped04 ppel05 ppen03 ' +
  'pper03 ppet03 pposite0005 pr002 praye00004 preci5 preco0005 preem0003 prefac00005 prela0004 prer0003 prese03 press3 prespli00002 ' +
  'preten0005 prev0003 premac100003 preneu0001 prie5004 print000043 pris0004 priso00003 proca03 process0002 procity.000033 ' +
  'profit00005 prol0003 prose00003 prot0001 proge00021 ps212 pse02 pseud30002 pseudod00003632 pseudof00003632 psh004 psib04 pt21 ' +
  'ptab0054 pte02 pth02 ptim0003 ptur0004 ptw04 ptomat0003004 ptrol050003 pub0003 pubesc005005 pue0004 puf0004 pulc0003 pum004 ' +
  'pun002 purr0004 pus5 put002 pute5 puter0003 putr003 putted0004 puttin0004 pw03 qu002 quav0005 quainte0000021 quasi006303 ' +
  'quasir0000006 quasis0000006 que.2 quer3 quet3 quintess00005005 quivar00034 rab2 rabi003 rabolic01 raboloi30011 rache00004 ' +
  'rachu003 racl05 raffi0005 raft0004 rai02 ralo004 ramet0003 rametriz30451 ramen02 rami02 ramou003 raneo00005 range0004 rani04 ' +
  'rano005 ranhas0052 raper0003 raphy3 rarc0005 rare00004 raref0005 raril4 ras02 ration0000004 raut0004 ravai005 ravel0003 razie005 ' +
  'radig033 radiog000016 raor001 rb01 rbab04 rbag04 rbi0002 rbif0004 rbin02 rbine05 rbing.005 rbinge03001 rbo004 rc01 rce02 ' +
  'rcen00004 rcha03 rcher0004 rcib0404 rcit004 rcum00003 rdal04 rdi002 rdia0004 rdier0004 rdin00004 rding003 re.2 real001 rean003 ' +
  'rearr005 reav5 reaw004 rebrat05 recoll0005 recompe0005 recre004 recipr00231 rectang00056 red22 rede001 redis003 redit0005 ' +
  'refac004 refe002 refer.005 refi003 refy004 regis0003 reit005 reli001 relu005 renta0404 rente0004 reo001 repin005 reposi004 ' +
  'repu001 rer0104 reri04 rero00004 reru005 res.04 respi004 ressib00005 rest0002 restal005 restr003 reter004 retiz00404 retri003 ' +
  'retribu0041 reu0002 reuti005 rev0002 reval004 revel0003 rever.0505 revers005 revert005 revil005 revolu0005 rewh004 rf01 rfu0004 ' +
  'rfy04 rg002 rger003 rget03 rgic03 rgin0004 rging003 rgis05 rgit05 rgl01 rgon0004 rgu03 rh004 rh.4 rhal4 ria003 riab0004 riag004 ' +
  'rial.03 rib04 riba0003 ricas0005 rice04 rici4 ricid5 ricie004 rico04 rider0005 rienc003 rient003 rier001 riet005 rigan0005 rigi5 ' +
  'riliz0003 riman5 rimi0005 rimo3 rimpe0004 rina02 rina.5 rind0004 rine0004 ring0004 rio001 riph5 riphe00005 ripl002 riplic0005 ' +
  'riq04 ris02 ris.04 risc0004 rish03 risp0004 ritab00303 rited.05 riter.0005 riters0005 ritic0003 ritu002 ritur0005 rivel0005 ' +
  'rivet0003 rivi0003 rivol00011 rj03 rket03 rkle004 rklin004 rk.6 rkho001 rkrau01 rks.6 rl01 rle0004 rled02 rlequ0505 rlig04 ' +
  'rlis04 rlish005 rlo0304 rm01 rmac0005 rme02 rmen03 rmers005 rming003 rming.04 rmio04 rmit03 rmy04 rnar04 rnel03 rner04 rnet05 ' +
  'rney03 rnic05 rnis01004 rnit03 rniv03 rno0004 rnou04 rnu03 robl0003 robot001001 roc02 rocr003 roe004 roelas0052 roepide00500001 ' +
  'rofe001 rofil005 rok0002 roker005 role.5 romete0005 romesh003 romi0004 romp0004 ronal0004 rone0004 ronis0054 ronta0004 room1 ' +
  'root5 ropel003 ropic0003 rori0003 roro005 rosper0005 ross0004 rothe004 roty004 rotron001 rova004 rovel0005 rox0005 rp01 rpea04 ' +
  'rpent05 rper.005 rpet03 rph0044 rping003 rpo03 rpauli03005 rr014 rrec0004 rref0004 rreo04 rrest0004 rrio0004 rriv0004 rron00004 ' +
  'rros00004 rrys00004 rs402 rsa01 rsati0005 rsc004 rse02 rsec03 rsecr0004 rser.005 rseradi0001001 rses003 rsev00052 rsh01 rsha05 ' +
  'rsi01 rsib0404 rson00003 rsp01 rsw05 rtach000004 rtag04 rteb03 rtend00004 rteo0005 rti01 rtib005 rtid0004 rtier04 rtig03 ' +
  'rtili00003 rtill00004 rtily04 rtist04 rtiv04 rtri03 rtroph0000004 rtreu01 rtsh004 rthou01 rua003 ruel0034 ruen003 rugl004 ' +
  'ruin003 rumpl0003 run002 runk00005 runty0004 rusc05 rutin00005 rve004 rveli00004 rven03 rver.005 rvest05 rvey03 rveil01 rvic03 ' +
  'rviv0004 rvo03 rw01 ryc004 rynge5 ryt003 rzsc001 sa002 sab21 sack5 sacri0003 sact03 sai5 salar000004 salm0004 salo005 salt0004 ' +
  'salesc000003 salesw000005 sanc3 sande0004 sap01 saparil503005 sata005 satio503 satu0003 sau0004 savor005 saw5 sb45 scant000045 ' +
  'scap0004 scaper00061 scav00005 scatol00021 sced04 scei4 sces04 sch0002 scho04 schitz04 schroding0000010001 scie34 scind50004 ' +
  'sciutt1002 scle00005 scli04 scof00004 scopy4 scoura000005 scu01 scraper.000004 scyth000401 sd45 se.4 sea004 seas00004 seaw0005 ' +
  'seco0023 sect3 sed44 sede0044 sedl05 seg002 segr0003 sei5 sele001 self5 selv5 seme4 semest003001 semol004 semaph00011 ' +
  'semitic001065 senat0005 senc4 send0004 sened05 seng0005 senin05 sentd4 sentl4 sepa00033 septemb0003 ser.41 serl04 sero0004 ' +
  'servo4 ses014 sesh005 sest0005 seum505 sev5 seven0003 sewi0004 sex5 sf43 sg23 sh02 sh.2 sher001 shev5 shin001 shio003 ship3 ' +
  'shiv00005 sho0004 shold005 shon00003 shor00004 short000005 shoest00001 shw4 sib001 sicc05 side.3 sides5 sidest00005 sidesw00005 ' +
  'sided.0002 sidi5 sidiz005 signa4 sile0004 sily4 sin21 sina02 sine.5 sing03 sio1 sion5 siona00005 sir002 sira0005 siresid005 sis1 ' +
  'sitio3 siu5 siv1 siz5 sk002 ske4 sket03 skine005 sking005 skysc0001 sl012 slat03 sle02 slith000005 slovakia300001 sm21 sma03 ' +
  'small000003 sman00003 smel00004 smen05 smith5 smold000054 sn014 so1 soce004 soft00003 solab004 sold00032 solic003 solv5 ' +
  'solute002 som3 son.34 sona00004 song0004 sop04 sophic5 sophiz05 sophy05 sorc0005 sord0005 sov4 sovi005 sogamy32011 spa2 spai5 ' +
  'span0004 space32 spacin12 spend00004 speo25 sper2 specio0003 sphe02 spher3 sphero000001 spho00005 spil00004 sping005 spio4 ' +
  'spicil00021 sply04 spon04 spor00004 sportsc0000003 sportsw0000003 spot4 spokesw0000005 squall000004 squito03003 sr01 ss2 ssa01 ' +
  'ssas00003 ssachu0213001 ssc025 ssel03 sseng05 sses.04 sset05 ssi01 ssie04 ssier0004 ssily005 ssian.0234 ssignab0500053 ssl04 ' +
  'ssli004 ssn04 sspend0000004 sst002 ssura00005 ssw005 sshat003 st.2 stag02 stal02 stami00004 stamp12 stand5 stantshi021005 ' +
  'stap0404 stat.5 stati0001 startli00003 sted04 sterni000005 stero05 stew0002 stewa00005 sthe03 sti002 sti.04 stia05 stic01 stick5 ' +
  'stie04 stif03 sting003 stir5 stle01 stock5 stoma00003 stone5 stop04 store3 storab10001 str004 strad04 stratu5 stratag0000011 ' +
  'stray04 strid04 stribut000005 stry4 stw403 sty02 stylis00001 stb005 stscr005 stupid0001041 su1 sual001 sub0043 sug0023 suis005 ' +
  'suit00003 sul04 sum002 sumi0003 sun002 sur002 supere0020016 sv4 sw002 swo4 swimm000006 sy04 syc4 syl3 syno0005 sync1 syrin005 ' +
  'sythi100032 ta1 ta.3 tab2 tables005 taboliz5 tabolism50011 taci4 tado005 taf4004 tailo0005 tal002 tala005 talen0005 tali0003 ' +
  'talk4 talka000015 tallis0004 talog005 tamo005 tamin011 tande0004 tanta000003 taper005 tapl005 tapath0606 tara0004 tarc4 tare4 ' +
  'tariz003 tarrh5002 tase0004 tasy005 tatic4 tatur004 taun00004 tav0004 taw2 taxis0004 tagon.003 tb21 tc4 tch04 tchet0005 tchc0001 ' +
  'tchier00031 tcr01 td41 te.4 teadi00004 teat4 teacher.000004 tece00004 tect5 ted21 tedi005 tee1 teg0004 teger005 tegi005 tel.3 ' +
  'teli00004 tels5 teleg00002 telero000016 tema00202 temat0003 tenan3 tenc3 tend3 tenes4 tent1 tentag0004 teo1 tep004 tepe005 ' +
  'terc0003 terd5003 teri1 teries0005 teris0003 teriza00005 teric.0002 ternit5 terv0005 tergei3001 tes.4 tess4 tess.03 tesses03002 ' +
  'tethe00005 teu3 tex3 tey4 tf21 tg41 th.2 than00004 thalam00041 the002 thea4 theas003 theat0005 theis0003 thet3 thic.005 thica005 ' +
  'thil4 think5 thl4 thode005 thodic5 thodon0003 thoo4 thorit00005 thoriz0005 thogeni0015001 thoker00012 ths2 thylan00041 thysc0003 ' +
  'tia1 tiab004 tiato004 tian.234 tib202 tick4 tico04 ticu0401 tidi5 tien3 tif0002 tify005 tig2 tigu5 tillin00005 tim1 timp4 ' +
  'timul0005 tin21 tina02 tine.3 tini3 tinom00231 tio1 tioc005 tionee00005 tiq5 tisa003 tise3 tism0004 tiso005 tisp0004 tistica5 ' +
  'titl003 tiu004 tiv1 tiva0004 tiz1 tiza003 tizen003 tl2 tla05 tlan00004 tle.3 tled3 tles.3 tlet.05 tlo05 tlier0102 tm41 tme0004 ' +
  'tn212 to1 tob003 tocrat005 todo4 tof2 togr002 toic005 toma002 tomb0004 tomy003 tonali0004 tonat003 tono4 tony4 tora002 torie003 ' +
  'toriz0005 tos0002 tour5 tout4 towar003 tology00002 totic0003 tp41 tra1 trab0003 trach0005 traci000004 tracit00004 tracte00004 ' +
  'tras00004 traven0005 traves0000505 travers0001 traversab000000033 traitor00003001 tref0005 trem0004 tremi00005 treache0000001 ' +
  'tria5 trial.004 trices0005 tricia5 trics4 trim2 triv0004 tromi0005 troni00005 trony4 trophe0005 tropis00012 tropoles300015 ' +
  'tropolis300015 tropolit0101003 trosp0003 trov0003 troleum300101 trofic.00004 trofit0003 trui0005 trus00004 ts412 tsc04 ' +
  'tschie00003 tsh0004 tsw04 tt432 ttes04 tto05 ttu0004 ttribut00000101 tu1 tua001 tuar003 tubi004 tud0002 tue4 tuf4004 tui503 tum3 ' +
  'tunis004 tup.23 ture3 turi5 turis0003 turo0005 tury005 turnar00003 tus3 tv4 tw004 twa41 twis00004 two4 twh01 ty1 tya4 tyl2 ' +
  'type00003 typh005 typal0025 tz4 tze004 uab4 uac0004 uana005 uani0004 uarant0005 uard0002 uari0003 uart0003 uat01 uav0004 ' +
  'uadrati003 uadratu0001 ube004 ubel04 uber03 ubero04 ubi014 ubing045 uble.03 uca03 ucib0004 ucit004 ucle00003 ucr03 ucu03 ucy04 ' +
  'udd005 uder003 udest005 udev00004 udic01 udied003 udies003 udis005 udit05 udon04 udony0503 udsi004 udu04 uene04 uens00004 ' +
  'uente0004 ueril0004 ueam0001 ufa3 ufl03 ughen0003 ugin005 ui202 uiliz0005 uin004 uing01 uirm0004 uita00004 uiv0003 uiver.0004 ' +
  'uj05 uk4 ula01 ulab0005 ulati05 ulch00004 ulche5 ulder003 ule004 ulen01 ulgi004 uli002 ulia05 uling003 ulish005 ullar004 ' +
  'ullib00404 ullis004 ulm403 ulo014 uls4 ulses0005 ulti001 ultra000003 ultu4 ulu03 ulul005 ulv005 umab005 umbi004 umbly004 umi01 ' +
  'uming043 umoro00005 ump002 unat00004 une02 uner004 uni01 unim004 unin02 unish005 univ0003 uns0034 unsw004 untab0003 unter.004 ' +
  'untes004 unu0004 uny005 unz005 uors04 uos05 uou01 upe01 upers00005 upia05 uping003 upl03 upp003 upport0000005 uptib0005 ' +
  'uptu00004 ura01 ura.4 urag04 uras04 ural.021 urbe004 urc0004 urd001 ureat0005 urfer004 urfr004 urif03 urific0004 urin001 urio03 ' +
  'urit01 uriz003 urial.0004 url002 urling.0005 urno004 uros00004 urpe004 urpi004 urser0005 urtes005 urthe003 urti00004 urtie004 ' +
  'uru03 us2 usad05 usan05 usap004 usc0002 usci003 usea0005 user.002 usia05 usic03 uslin004 usp001 ussl005 ustere005 ustr001 usu02 ' +
  'usur00004 utab0004 utat03 ute.4 utel4 uten4 uteni00004 uti412 utiliz0005 utine03 uting003 utiona000005 utis04 utiz55 utl041 ' +
  'utof005 utog0005 utomatic0005 uton05 utou04 uts0004 uu03 uum004 uv012 uxu0003 uze004 va1 va.5 vab214 vacil0005 vacu0003 vag0004 ' +
  'vage004 vaguer006 valie005 valo0005 valu0001 vamo005 vaniz005 vapi005 varied0005 vat3 vativ01 vaudev000003 ve.4 ved4 veg0003 ' +
  'vel.03 velli0003 velo004 vely04 venom0003 venue05 verd04 vere.5 verel04 verely.1 veren03 verenc0005 veres04 vereig0101 verie0003 ' +
  'vermin000004 verse3 verth0003 ves042 ves.4 veste0004 vestite0001 vete004 veter0003 vety004 viali005 vian5 vide.5 vided5 viden43 ' +
  'vides5 vidi5 vif03 vign005 vik0004 vil2 vilit5 viliz033 vin01 vina404 vinc02 vind0005 ving4 viol0003 vior0304 viou001 vip004 ' +
  'viro005 visit0003 viso003 visu003 viti4 vitr0003 vity4 viv3 vivipar0010033 vo.5 voi0004 voirdu0100501 voicep000001 vok3 vola004 ' +
  'vole05 volt5 volv3 vomi0005 vorab0005 vori00004 vory004 vota004 votee4 vv404 vy04 wabl05 wac2 wager005 wago0005 wait00005 wal.05 ' +
  'wam0004 wart0004 wast0004 wastewa00000362 wate001 waver005 waveg000014 wb01 wearie0005 weath000003 wedn0004 weet00003 weev0005 ' +
  'weekn00001 well0004 wer01 west00003 wev03 whi0004 wi002 wil0002 willin00005 winde0004 wing0004 wir0004 wise3 with00003 wiz0005 ' +
  'widesp00005 wk04 wles004 wlin003 wno04 wo102 wom0001 woven005 woken0041 wp05 wra0004 wraparo00003 wri0004 writa000004 ' +
  'writer.00006 wsh03 wsl004 wspe004 wst054 wt4 wy004 wc03 xa01 xace0005 xago04 xam0003 xap04 xas0005 xc032 xe01 xecuto004 xed02 ' +
  'xeri0004 xero005 xh01 xhi0002 xhil00005 xhu0004 xi03 xia005 xic005 xidi005 xime04 ximiz005 xo03 xob04 xp03 xpand00004 ' +
  'xpecto0000005 xped0003 xt012 xti03 xu01 xua003 xx004 xq01 xquis000003 yac05 yar3004 yat05 yb01 yc01 yce02 ycer005 ych03 yche0004 ' +
  'yched05003 ycom00004 ycot00004 yd01 yee05 yer01 yerf04 yes0004 yestery0005001 yet004 ygi05 yh43 yi01 yla03 yllabl00005 ylo03 ' +
  'ylu05 ymbol000005 yme0004 ymetry0055 ympa00003 ynchr003 ynd005 yng005 ynic005 ynx5 yo014 yod005 yog045 yom0004 yonet005 yons04 ' +
  'yos04 yped04 yper00005 ypi003 ypo03 ypoc04 ypta002 ypu05 yram0005 yria005 yro03 yrr004 ysc004 yse032 ysica003 ysio003 ysis3 ' +
  'yso04 yss0004 yst001 ysta003 ystro01 ysur00004 ythin03 ytic003 yw01 za001 zab052 zar0002 zb4 ze2 zen004 zep004 zer01 zero003 ' +
  'zet0004 zi21 zil04 zis04 zian.03 zl5 zm4 zo1 zom004 zool005 zophr031 zte0004 zz412 zzy04 zzw023';

/** Words the patterns part wrongly, with all their hyphens. */
export const exceptions = (): string =>
  'as-so-ciate as-so-ciates dec-li-na-tion oblig-a-tory phil-an-thropic present presents project projects reci-procity ' +
  're-cog-ni-zance ref-or-ma-tion ret-ri-bu-tion ta-ble';
