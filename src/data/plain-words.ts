/**
 * C10: how people write to offices, and what the same is in standard Indonesian. `+` stands for a blank. Written by hand;
 * only words that mean one thing.
 */
export const EVERYDAY = `
yg=yang dgn=dengan dg=dengan utk=untuk untk=untuk tdk=tidak gak=tidak ga=tidak gk=tidak nggak=tidak ngga=tidak
enggak=tidak ndak=tidak tp=tetapi tapi=tetapi blm=belum blum=belum sdh=sudah udh=sudah udah=sudah jg=juga jga=juga
krn=karena karna=karena sm=sama trs=terus trus=terus bgt=sekali banget=sekali klo=kalau kalo=kalau klu=kalau dr=dari
dri=dari pd=pada dlm=dalam jd=jadi bs=bisa bsa=bisa hrs=harus org=orang bnyk=banyak byk=banyak skrg=sekarang
skrng=sekarang kmrn=kemarin kmren=kemarin bsk=besok smpe=sampai sampe=sampai ampe=sampai smp=sampai sblm=sebelum
stlh=setelah stelah=setelah bln=bulan thn=tahun mgg=minggu hr=hari tgl=tanggal jln=jalan gg=gang dpn=depan dkt=dekat
deket=dekat blkg=belakang sblh=sebelah dsn=dusun tlg=tolong tlng=tolong mhn=mohon bpk=Bapak mksh=terima+kasih
makasih=terima+kasih mkasih=terima+kasih trims=terima+kasih trimakasih=terima+kasih terimakasih=terima+kasih
brp=berapa gmn=bagaimana gimana=bagaimana knp=mengapa kenapa=mengapa dmn=di+mana dimana=di+mana kpn=kapan
apkh=apakah bkn=bukan byr=bayar ngurus=mengurus mtr=motor lmpu=lampu padem=padam rusk=rusak lobang=lubang
berlobang=berlubang jatoh=jatuh nabrak=menabrak lelet=lambat lemot=lambat anak2=anak-anak org2=orang-orang
orang2=orang-orang warga2=warga disini=di+sini disana=di+sana disitu=di+situ didepan=di+depan dibelakang=di+belakang
diatas=di+atas dibawah=di+bawah dirumah=di+rumah kerumah=ke+rumah dijalan=di+jalan aja=saja aj=saja doang=saja
gitu=begitu gini=begini kayak=seperti kyk=seperti kayaknya=sepertinya emang=memang emg=memang bener=benar
bnr=benar pake=memakai pakek=memakai ngerti=mengerti tau=tahu gatau=tidak+tahu gtau=tidak+tahu sy=saya sya=saya
gue=saya gw=saya aq=saya kmi=kami kt=kita mrk=mereka dtg=datang dtng=datang lg=lagi lgi=lagi dl=dulu dlu=dulu
msh=masih msih=masih jgn=jangan jngn=jangan lbh=lebih krg=kurang trnyata=ternyata slalu=selalu sllu=selalu
ktnya=katanya ngomong=berkata nanya=bertanya bilang=berkata ngasih=memberi kasi=memberi ditarik=ditarik dpt=dapat
dapet=dapat nunggu=menunggu bikin=membuat buat=untuk pdhl=padahal pdahal=padahal mk=maka mkny=maka maka+nya=maka
semoga=semoga moga=semoga smg=semoga tdnya=tadinya td=tadi lwt=lewat brg=barang rmh=rumah skolah=sekolah sklh=sekolah
kntr=kantor min=Admin bale=balai brgkt=berangkat ktr=kantor wkt=waktu jm=jam mnt=menit rb=ribu jt=juta ngegas=marah nggih=ya mbok=mohon gausah=tidak+usah
gapapa=tidak+apa-apa klian=kalian smua=semua smuanya=semuanya ngeluh=mengeluh ngadu=mengadu liat=lihat ngeliat=melihat
`;

/** Javanese that stands in no Indonesian sentence. */
export const JAVANESE = `
ngapunten=mohon+maaf dalan=jalan dalane=jalannya ndalan=di+jalan banyu=air banyune=airnya lampune=lampunya peteng=gelap
ndedet=sekali ngarep=depan ngarepe=depannya mburi=belakang mburine=belakangnya cedhak=dekat cedak=dekat wis=sudah
uwis=sudah durung=belum ora=tidak mboten=tidak wingi=kemarin wingenane=kemarin+dulu saiki=sekarang sakniki=sekarang
sapunika=sekarang esuk=pagi bengi=malam wengi=malam rong=dua telung=tiga patang=empat limang=lima
omah=rumah omahku=rumah+saya tanggaku=tetangga+saya nyungsep=terjatuh ceblok=jatuh
bosok=busuk mambu=berbau uwuh=sampah runtah=sampah kreteg=jembatan banjire=banjirnya neng=di ning=di kit=sejak
wiwit=sejak piye=bagaimana pripun=bagaimana pinten=berapa pira=berapa sinten=siapa sapa=siapa nyuwun=mohon njaluk=minta
tulung=tolong duit=uang dhuwit=uang bocah=anak bocah-bocah=anak-anak simbah=kakek/nenek adus=mandi ndandani=memperbaiki
dandakke=diperbaiki didandani=diperbaiki ditiliki=ditengok matur+nuwun=terima+kasih matur=terima nuwun=kasih sugeng=selamat
enjing=pagi sonten=sore dalu=malam luwih=lebih luwihe=lebihnya aku=saya kowe=Anda panjenengan=Anda iki=ini kuwi=itu
iku=itu niki=ini niku=itu karo=dan kalih=dan lan=dan saka=dari saking=dari marang=kepada dening=oleh amarga=karena
mergo=karena merga=karena nganti=sampai ngantos=sampai arep=akan badhe=akan isa=bisa iso=bisa saged=bisa kabeh=semua
sedaya=semua akeh=banyak kathah=banyak sithik=sedikit sekedhik=sedikit gedhe=besar ageng=besar cilik=kecil alit=kecil
kudune=seharusnya kedah=harus wong=orang tiyang=orang mangan=makan turu=tidur mlaku=berjalan lewat=lewat mriki=di+sini
kene=sini kono=sana ngendi=mana pundi=mana
`;

/** Words of both languages: Javanese only among Javanese. */
export const JAVANESE_AMONG_JAVANESE = `
tiba=jatuh mau=tadi kali=sungai tangga=tetangga bale=balai minggu=minggu mati=mati ing=di
`;
