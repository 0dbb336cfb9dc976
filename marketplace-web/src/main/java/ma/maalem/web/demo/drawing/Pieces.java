package ma.maalem.web.demo.drawing;

import java.util.List;
import java.util.Map;
import ma.maalem.web.demo.Chance;

/** Which motifs draw which craft of the taxonomy. */
final class Pieces {

  /** Daggers and muskets are not shown: damascened plates stand for their metalwork. */
  private static final Map<String, List<Piece>> BY_CRAFT =
      Map.ofEntries(
          Map.entry(
              "BAT-01", List.of(Piece.lying(Zellige::field), Piece.lying(Zellige::greatStar))),
          Map.entry("BAT-02", List.of(Piece.lying(Zellige::tetouan))),
          Map.entry("BAT-03", List.of(Piece.lying(Building::bejmat))),
          Map.entry("BAT-04", List.of(Piece.furniture(Building::table))),
          Map.entry("BAT-05", List.of(Piece.hanging(Building::fountain))),
          Map.entry("BAT-06", List.of(Piece.lying(Building::qarmoud))),
          Map.entry("BAT-07", List.of(Piece.lying(Building::cement))),
          Map.entry("BAT-08", List.of(Piece.lying(Building::plaster))),
          Map.entry("BAT-09", List.of(Piece.standing(Building::tadelakt))),
          Map.entry("BAT-10", List.of(Piece.standing(Building::marble))),
          Map.entry("BAT-11", List.of(Piece.small(Building::fossil))),
          Map.entry("BAT-12", List.of(Piece.hanging(Building::stainedGlass))),
          Map.entry("BIJ-01", List.of(Piece.small(Jewellery::silver))),
          Map.entry("BIJ-02", List.of(Piece.small(Jewellery::fibula))),
          Map.entry("BIJ-03", List.of(Piece.small(Jewellery::fivePoints))),
          Map.entry("BIJ-04", List.of(Piece.small(Jewellery::gold))),
          Map.entry("BIJ-05", List.of(Piece.small(Jewellery::amber))),
          Map.entry("BIJ-06", List.of(Piece.small(Jewellery::bracelet))),
          Map.entry("BIJ-07", List.of(Piece.small(Jewellery::filigreeBrooch))),
          Map.entry("BIJ-08", List.of(Piece.standing(Jewellery::silverware))),
          Map.entry("BOI-01", List.of(Piece.standing(Woodwork::thuya))),
          Map.entry("BOI-02", List.of(Piece.hanging(Woodwork::cedar))),
          Map.entry("BOI-03", List.of(Piece.hanging(Woodwork::zouaq))),
          Map.entry("BOI-04", List.of(Piece.hanging(Woodwork::mashrabiya))),
          Map.entry("BOI-05", List.of(Piece.standing(Woodwork::fesInlay))),
          Map.entry("BOI-06", List.of(Piece.small(Woodwork::spoons))),
          Map.entry("BOI-07", List.of(Piece.furniture(Woodwork::chest))),
          Map.entry("BOI-08", List.of(Piece.hanging(Woodwork::door))),
          Map.entry("BOI-09", List.of(Piece.furniture(Woodwork::table))),
          Map.entry("BRO-01", List.of(Piece.lying(Embroidery::fes))),
          Map.entry("BRO-02", List.of(Piece.lying(Embroidery::rabat))),
          Map.entry("BRO-03", List.of(Piece.lying(Embroidery::sale))),
          Map.entry("BRO-04", List.of(Piece.lying(Embroidery::meknes))),
          Map.entry("BRO-05", List.of(Piece.lying(Embroidery::tetouan))),
          Map.entry("BRO-06", List.of(Piece.lying(Embroidery::azemmour))),
          Map.entry("BRO-07", List.of(Piece.lying(Embroidery::sqalli))),
          Map.entry("BRO-08", List.of(Piece.lying(Embroidery::randa))),
          Map.entry("BRO-09", List.of(Piece.small(Embroidery::braid))),
          Map.entry("CUI-01", List.of(Piece.small(Leatherwork::babouche))),
          Map.entry("CUI-02", List.of(Piece.small(Leatherwork::ziouani))),
          Map.entry("CUI-03", List.of(Piece.small(Leatherwork::cherbil))),
          Map.entry("CUI-04", List.of(Piece.small(Leatherwork::idoukan))),
          Map.entry("CUI-05", List.of(Piece.furniture(Leatherwork::pouf))),
          Map.entry("CUI-06", List.of(Piece.hanging(Leatherwork::bag))),
          Map.entry("CUI-07", List.of(Piece.small(Leatherwork::wallet))),
          Map.entry("CUI-08", List.of(Piece.small(Leatherwork::belt))),
          Map.entry("CUI-09", List.of(Piece.furniture(Leatherwork::saddle))),
          Map.entry("CUI-10", List.of(Piece.lying(Leatherwork::skins))),
          Map.entry("CUI-11", List.of(Piece.lying(Leatherwork::saharan))),
          Map.entry("CUI-12", List.of(Piece.standing(Leatherwork::lamp))),
          Map.entry("DIV-01", List.of(Piece.small(Metalwork::damascene))),
          Map.entry("DIV-02", List.of(Piece.small(Metalwork::damascene))),
          Map.entry("DIV-03", List.of(Piece.small(Sundries::book))),
          Map.entry("DIV-04", List.of(Piece.small(Sundries::illumination))),
          Map.entry("DIV-05", List.of(Piece.standing(Sundries::candles))),
          Map.entry("DIV-06", List.of(Piece.small(Sundries::comb))),
          Map.entry("DIV-07", List.of(Piece.standing(Woodwork::boneBox))),
          Map.entry("DIV-08", List.of(Piece.standing(Sundries::beldi))),
          Map.entry("DIV-09", List.of(Piece.standing(Sundries::teaGlasses))),
          Map.entry("DIV-10", List.of(Piece.furniture(Pottery::khabia))),
          Map.entry("MET-01", List.of(Piece.small(Metalwork::tray))),
          Map.entry("MET-02", List.of(Piece.standing(Metalwork::teapot))),
          Map.entry("MET-03", List.of(Piece.hanging(Metalwork::lantern))),
          Map.entry("MET-04", List.of(Piece.standing(Metalwork::mbekhra))),
          Map.entry("MET-05", List.of(Piece.hanging(Metalwork::grille))),
          Map.entry("MET-06", List.of(Piece.standing(Metalwork::damascene))),
          Map.entry("MET-07", List.of(Piece.hanging(Metalwork::mirror))),
          Map.entry("MET-08", List.of(Piece.hanging(Metalwork::tinStar))),
          Map.entry("MET-09", List.of(Piece.standing(Metalwork::copperPot))),
          Map.entry("MUS-01", List.of(Piece.hanging(Instruments::oud))),
          Map.entry("MUS-02", List.of(Piece.hanging(Instruments::guembri))),
          Map.entry("MUS-03", List.of(Piece.hanging(Instruments::rebab))),
          Map.entry("MUS-04", List.of(Piece.hanging(Instruments::lotar))),
          Map.entry("MUS-05", List.of(Piece.small(Instruments::bendir))),
          Map.entry("MUS-06", List.of(Piece.standing(Instruments::darbouka))),
          Map.entry("MUS-07", List.of(Piece.small(Instruments::qraqeb))),
          Map.entry("MUS-08", List.of(Piece.small(Instruments::pipes))),
          Map.entry(
              "POT-01", List.of(Piece.standing(Pottery::fes), Piece.lying(Pottery::fesPlate))),
          Map.entry(
              "POT-02", List.of(Piece.standing(Pottery::safi), Piece.lying(Pottery::safiPlate))),
          Map.entry("POT-03", List.of(Piece.standing(Pottery::sale))),
          Map.entry(
              "POT-04",
              List.of(
                  Piece.standing(Pottery::tamegroute),
                  Piece.standing(Pottery::tamegroute),
                  Piece.lying(Pottery::tamegroutePlate))),
          Map.entry("POT-05", List.of(Piece.standing(Pottery::rif))),
          Map.entry("POT-06", List.of(Piece.standing(Pottery::tagine))),
          Map.entry("POT-07", List.of(Piece.standing(Pottery::filali))),
          Map.entry("POT-08", List.of(Piece.furniture(Pottery::khabia))),
          Map.entry("POT-09", List.of(Piece.standing(Pottery::carved))),
          Map.entry("TAP-01", List.of(Piece.lying(Carpets::rabat))),
          Map.entry("TAP-02", List.of(Piece.lying(Carpets::ourain))),
          Map.entry("TAP-03", List.of(Piece.lying(Carpets::azilal))),
          Map.entry("TAP-04", List.of(Piece.lying(Carpets::boucherouite))),
          Map.entry("TAP-05", List.of(Piece.lying(Carpets::boujaad))),
          Map.entry("TAP-06", List.of(Piece.lying(Carpets::taznakht))),
          Map.entry("TAP-07", List.of(Piece.lying(Carpets::glaoui))),
          Map.entry("TAP-08", List.of(Piece.lying(Carpets::zanafi))),
          Map.entry("TAP-09", List.of(Piece.lying(Carpets::akhnif))),
          Map.entry("TAP-10", List.of(Piece.lying(Carpets::hanbel))),
          Map.entry("TAP-11", List.of(Piece.lying(Carpets::zemmour))),
          Map.entry("TAP-12", List.of(Piece.lying(Carpets::zaiane))),
          Map.entry("TAP-13", List.of(Piece.lying(Carpets::mguild))),
          Map.entry("TAP-14", List.of(Piece.lying(Carpets::mrirt))),
          Map.entry("TAP-15", List.of(Piece.lying(Carpets::marmoucha))),
          Map.entry("TAP-16", List.of(Piece.lying(Carpets::chichaoua))),
          Map.entry("TAP-17", List.of(Piece.lying(Carpets::bouyahi))),
          Map.entry("TAP-18", List.of(Piece.lying(Carpets::handira))),
          Map.entry("TEX-01", List.of(Piece.hanging(Textiles::haik))),
          Map.entry("TEX-02", List.of(Piece.standing(Textiles::bzou))),
          Map.entry("TEX-03", List.of(Piece.lying(Textiles::brocade))),
          Map.entry("TEX-04", List.of(Piece.standing(Textiles::sabra))),
          Map.entry("TEX-05", List.of(Piece.hanging(Textiles::mendil))),
          Map.entry("TEX-06", List.of(Piece.standing(Textiles::blanket))),
          Map.entry("TEX-07", List.of(Piece.furniture(Textiles::tent))),
          Map.entry("TEX-08", List.of(Piece.standing(Textiles::cushion))),
          Map.entry("VAN-01", List.of(Piece.standing(Basketry::koffa))),
          Map.entry("VAN-02", List.of(Piece.lying(Basketry::mat))),
          Map.entry("VAN-03", List.of(Piece.standing(Basketry::hat))),
          Map.entry("VAN-04", List.of(Piece.hanging(Basketry::raffiaBag))),
          Map.entry("VAN-05", List.of(Piece.small(Basketry::raffiaShoe))),
          Map.entry("VAN-06", List.of(Piece.hanging(Basketry::reedLamp))),
          Map.entry("VAN-07", List.of(Piece.standing(Basketry::tbeq))),
          Map.entry("VAN-08", List.of(Piece.standing(Basketry::esparto))),
          Map.entry("VET-01", List.of(Piece.hanging(Clothing::caftan))),
          Map.entry("VET-02", List.of(Piece.hanging(Clothing::takchita))),
          Map.entry("VET-03", List.of(Piece.hanging(Clothing::djellaba))),
          Map.entry("VET-04", List.of(Piece.hanging(Clothing::selham))),
          Map.entry("VET-05", List.of(Piece.hanging(Clothing::gandoura))),
          Map.entry("VET-06", List.of(Piece.hanging(Clothing::jabador))),
          Map.entry("VET-07", List.of(Piece.hanging(Clothing::blouza))),
          Map.entry("VET-08", List.of(Piece.standing(Clothing::tarbouche))),
          Map.entry("VET-09", List.of(Piece.standing(Clothing::taguia))),
          Map.entry("VET-10", List.of(Piece.small(Clothing::mdamma))));

  private static final List<Piece> ANY = List.of(Piece.lying(Zellige::field));

  private Pieces() {}

  static boolean knows(String craftCode) {
    return BY_CRAFT.containsKey(craftCode);
  }

  /** A motif of the craft; for a craft not known here, one of its group. */
  static Piece of(String craftCode, String group, Chance chance) {
    var own = BY_CRAFT.get(craftCode);
    return chance.pick(own == null ? ofGroup(group) : own);
  }

  private static List<Piece> ofGroup(String group) {
    var all =
        BY_CRAFT.entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(group + "-"))
            .sorted(Map.Entry.comparingByKey())
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    return all.isEmpty() ? ANY : all;
  }
}
