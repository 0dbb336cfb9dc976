package ma.maalem.web.demo;

import java.util.List;
import java.util.Optional;
import ma.maalem.kernel.LocalizedText;

/**
 * A seller of the demo, verified on a record of the registry extract.
 *
 * @param number from 0
 * @param email of the account
 * @param record number, card, province and crafts agree with it
 * @param member of the cast, when this is one of the accounts that visitors sign in with
 * @param shopName the trade name
 * @param story of the workshop
 * @param crafts those it sells; crafts forbidden on the marketplace are left out
 */
public record DemoSeller(
    int number,
    String email,
    DemoRecord record,
    Optional<CastMember> member,
    LocalizedText shopName,
    LocalizedText story,
    List<String> crafts) {}
