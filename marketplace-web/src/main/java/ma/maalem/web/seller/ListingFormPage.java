package ma.maalem.web.seller;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ma.maalem.catalog.listing.ListingStatus;
import ma.maalem.catalog.listing.OwnListingDetail;
import ma.maalem.web.page.Form;

/**
 * A piece as its seller writes it.
 *
 * @param own the listing as it is kept; empty for one that was never saved
 * @param pictures ids in their order
 * @param crafts names by code, by the name of their group
 * @param provinces names by code
 * @param done what was just done: saved, published, paused or withdrawn; else empty
 */
public record ListingFormPage(
    Optional<OwnListingDetail> own,
    Form form,
    List<String> pictures,
    Map<String, Map<String, String>> crafts,
    Map<String, String> provinces,
    String done) {

  public String action() {
    return own.map(listing -> "/seller/listings/" + listing.id()).orElse("/seller/listings/new");
  }

  public boolean isEditable() {
    return own.map(listing -> listing.status().editable()).orElse(true);
  }

  public boolean isOnOffer() {
    return own.map(listing -> listing.status() == ListingStatus.PUBLISHED).orElse(false);
  }

  public boolean canBecome(ListingStatus status) {
    return own.map(listing -> listing.next().contains(status))
        .orElse(Set.of(ListingStatus.PUBLISHED).contains(status));
  }

  /** Whether there is something to read or to mend where the story is told. */
  public boolean isStoryOpen() {
    return form.has("story/fr")
        || form.has("story/ar")
        || form.has("story/en")
        || isWrongAt("/story")
        || isWrongAt("/materials");
  }

  /** Whether there is something to mend among the details. */
  public boolean isMoreOpen() {
    return isWrongAt("/province") || isWrongAt("/sku") || isWrongAt("/hsCode");
  }

  private boolean isWrongAt(String pointer) {
    return form.violations().stream().anyMatch(v -> v.pointer().startsWith(pointer));
  }
}
