/**
 * Short, spoken and regional spellings of words that complaints turn on, beyond those of `plain-words.ts`, by the
 * standard word; `+` stands for a blank. Written by hand from how people write to offices; only for understanding a
 * complaint, never shown.
 */
export const SPELLINGS = `
smp=smp tak=tidak dah=sudah bgt=sangat banget=sangat kl=kalau jl=jalan jalanan=jalan ds=desa kel=kelurahan
kec=kecamatan kab=kabupaten kp=kampung prtigaan=pertigaan perempatn=perempatan pak=bapak bu=ibu bkn=buat bikin=buat
ngurus=urus pju=lampu+jalan bolong=lubang buntu=mampet tersumbat=mampet tersendat=mampet got=selokan
comberan=selokan parit=selokan celaka=kecelakaan nabrak=tabrak anak2=anak+anak orang2=orang ledeng=air+ledeng
pam=pdam ektp=ktp e-ktp=ktp ktp-el=ktp kk=kartu+keluarga kagak=tidak kaga=tidak kgk=tidak engga=tidak nda=tidak
gada=tidak+ada gaada=tidak+ada gabisa=tidak+bisa gbs=tidak+bisa skr=sekarang skrang=sekarang mlm=malam malem=malam
smlm=semalam semalem=semalam kemaren=kemarin pgi=pagi stiap=setiap tiap2=tiap bbrp=beberapa tlp=telepon telp=telepon
nomer=nomor ancur=rusak hancur=rusak rubuh=roboh ambruk=roboh ilang=hilang kebakar=kebakaran terbakar=kebakaran
kesetrom=kesetrum kejeblos=terperosok terjeblos=terperosok
nyemplung=tercebur jatohin=jatuh kelelep=tenggelam 
kebanjiran=banjir ketabrak=tabrak digebukin=dipukuli gebukin=dipukuli dibully=dirundung bully=bullying
eror=error jualan=berjualan dagang=berjualan antrian=antrean ngantri=antre antri=antre perpus=perpustakaan puskes=puskesmas kecemplung=tercebur ujan=hujan pustu=puskesmas ijin=izin poto=foto kehilangan=hilang ngungsi=mengungsi gede=besar nyuri=mencuri dicolong=dicuri
tpg=tunjangan+profesi konslet=korsleting dinpendukcapil=disdukcapil dindukcapil=disdukcapil dispendukcapil=disdukcapil
dinkes=dinas+kesehatan matlis=mati+listrik lpju=lampu+jalan ponpes=pondok+pesantren loker=lowongan+kerja

yen=kalau nek=kalau menawi=kalau dalane=jalan ndalan=jalan banyune=air lampune=lampu ndedet=gelap ngarepe=depan ngajeng=depan wingking=belakang
sacedhake=dekat wingenane=kemarin dina=hari wetan=timur kulon=barat lor=utara kidul=selatan omahku=rumah griya=rumah
griyo=rumah tanggaku=tetangga nyungsep=jatuh mambu=bau baune=bau banjire=banjir jaluk=minta bayek=bayi
simbah=lansia mbah=lansia dandani=perbaiki dandakke=perbaiki dereng=belum wonten=ada ono=ada buntet=mampet
prapatan=perempatan protelon=pertigaan suwe=lama tugel=patah pedhot=putus pedot=putus mlebu=masuk kintir=hanyut
keli=hanyut kobong=kebakaran kobongan=kebakaran digoleki=dicari nggoleki=mencari wedi=takut tanglet=bertanya
tangklet=bertanya takon=bertanya punapa=apa menapa=apa menopo=apa damel=buat ndamel=buat laler=lalat sasi=bulan
kalen=selokan wangan=selokan embong=jalan ratan=jalan udan=hujan kebul=asap geni=api uwit=pohon
cagak=tiang cagake=tiang pitik=ayam wedhus=kambing wedus=kambing kebo=kerbau suket=rumput reged=kotor regede=kotor
brebeg=berisik brebegi=berisik brebegen=berisik rabuk=pupuk mendem=mabuk gelut=berkelahi ambruke=roboh bolongane=lubang
taun=tahun saben=setiap yao=sebaiknya kanggo=untuk ben=supaya lara=sakit petugase=petugas sapi-sapi=sapi

cai=air caina=air pareum=padam paeh=mati solokan=selokan imah=rumah tatangga=tetangga peuting=malam isuk=pagi
kamari=kemarin ayeuna=sekarang henteu=tidak teu=tidak acan=belum naha=mengapa kumaha=bagaimana sabaraha=berapa
iraha=kapan nuhun=terima+kasih nyuhunkeun=mohon budak=anak barudak=anak+anak labuh=jatuh geubis=jatuh caah=banjir
kahuruan=kebakaran mun=kalau lamun=kalau dibenerkeun=diperbaiki dibuatkeun=dibuatkan

ambo=saya aia=air indak=tidak baa=bagaimana apo=apa bilo=kapan dima=di+mana batanyo=bertanya kampuang=kampung
pitih=uang jatuah=jatuh kini=sekarang cemana=bagaimana kabakaran=kebakaran banjia=banjir jambatan=jembatan putuih=putus urang=orang tabe=permisi kodong=kasihan
`;

/** Words of both Javanese and Indonesian: other spellings only among Javanese. */
export const SPELLINGS_AMONG_JAVANESE = `
tiba=jatuh ing=di ana=ada kali=sungai larang=mahal rega=harga rego=harga lemah=tanah wit=pohon pari=padi kebak=penuh
`;
