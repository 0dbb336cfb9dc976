package ma.maalem.web.demo;

import java.util.List;

/** A name in both scripts, put together at random from common ones: nobody in particular. */
public record PersonName(String firstFr, String firstAr, String lastFr, String lastAr) {

  private static final List<String> MEN =
      List.of(
          "Mohamed محمد",
          "Ahmed أحمد",
          "Youssef يوسف",
          "Brahim إبراهيم",
          "Lahcen الحسن",
          "Lhoucine الحسين",
          "Mustapha مصطفى",
          "Omar عمر",
          "Said سعيد",
          "Rachid رشيد",
          "Khalid خالد",
          "Driss إدريس",
          "Hamid حميد",
          "Abdellah عبد_الله",
          "Abderrahim عبد_الرحيم",
          "Noureddine نور_الدين",
          "Abdelkader عبد_القادر",
          "Larbi العربي",
          "Mbarek مبارك",
          "Hicham هشام",
          "Jamal جمال",
          "Aziz عزيز",
          "Moha موحى",
          "Ali علي",
          "Salah صلاح",
          "Tayeb الطيب",
          "Bouchaib بوشعيب",
          "Ismail إسماعيل",
          "Anas أنس",
          "Taha طه");

  private static final List<String> WOMEN =
      List.of(
          "Fatima فاطمة",
          "Khadija خديجة",
          "Aicha عائشة",
          "Zineb زينب",
          "Meryem مريم",
          "Rkia رقية",
          "Itto إيطو",
          "Halima حليمة",
          "Naima نعيمة",
          "Souad سعاد",
          "Latifa لطيفة",
          "Touria ثريا",
          "Yamna يامنة",
          "Hniya هنية",
          "Saadia السعدية",
          "Keltoum كلثوم",
          "Malika مليكة",
          "Zahra الزهرة",
          "Hafida حفيظة",
          "Tlaitmas تلايتماس",
          "Mina مينة",
          "Rahma رحمة",
          "Fadma فاضمة",
          "Ijja إجة",
          "Samira سميرة",
          "Jamila جميلة",
          "Ghita غيثة",
          "Nezha نزهة",
          "Batoul البتول",
          "Hasna حسناء");

  private static final List<String> FAMILIES =
      List.of(
          "Benali بنعلي",
          "Aït_Baha أيت_باها",
          "Oubella أوبلا",
          "Slaoui السلاوي",
          "Bouazza بوعزة",
          "Ziani الزياني",
          "Ouhaddou أوحدو",
          "Belkacem بلقاسم",
          "Haddou حدو",
          "Rifi الريفي",
          "Agouzal أكوزال",
          "El_Amrani العمراني",
          "Aït_Mansour أيت_منصور",
          "Bakkali البقالي",
          "Ouardighi الورديغي",
          "Senhaji الصنهاجي",
          "Ouchen أوشن",
          "Aït_Lahcen أيت_لحسن",
          "Boukhris بوخريص",
          "El_Khattabi الخطابي",
          "Debbagh الدباغ",
          "Serghini السرغيني",
          "Zaïdi الزايدي",
          "Oumlil أومليل",
          "Bennis بنيس",
          "Chraïbi الشرايبي",
          "Kettani الكتاني",
          "Ouaziz أوعزيز",
          "Lamrini لمريني",
          "Jebli الجبلي",
          "Filali الفيلالي",
          "Soussi السوسي",
          "Draoui الدراوي",
          "Rahmouni الرحموني",
          "Tagmouti التاكموتي",
          "Mesfioui المسفيوي",
          "Ghazouani الغزواني",
          "Bouhlal بوهلال",
          "Nejjar النجار",
          "Haddad الحداد",
          "Kharraz الخراز",
          "Sebbagh الصباغ",
          "Fakhari الفخاري",
          "Nahli النحلي",
          "Amzil أمزيل",
          "Ousaïd أوسعيد",
          "Tahiri الطاهري",
          "Moutaouakil المتوكل",
          "Benomar بنعمر",
          "Aït_Hmad أيت_حماد");

  static PersonName any(Chance chance, boolean woman) {
    var first = split(chance.pick(woman ? WOMEN : MEN));
    var last = split(chance.pick(FAMILIES));
    return new PersonName(first[0], first[1], last[0], last[1]);
  }

  public String fr() {
    return firstFr + " " + lastFr;
  }

  public String ar() {
    return firstAr + " " + lastAr;
  }

  private static String[] split(String both) {
    var parts = both.split(" ", 2);
    return new String[] {parts[0].replace('_', ' '), parts[1].replace('_', ' ')};
  }
}
