package ma.maalem.catalog.listing;

import static ma.maalem.catalog.listing.ListingStatus.DRAFT;
import static ma.maalem.catalog.listing.ListingStatus.PAUSED;
import static ma.maalem.catalog.listing.ListingStatus.PUBLISHED;
import static ma.maalem.catalog.listing.ListingStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListingStatusTest {

  private static final Set<List<ListingStatus>> ALLOWED =
      Set.of(
          List.of(DRAFT, PUBLISHED),
          List.of(DRAFT, WITHDRAWN),
          List.of(PUBLISHED, PAUSED),
          List.of(PUBLISHED, WITHDRAWN),
          List.of(PAUSED, PUBLISHED),
          List.of(PAUSED, WITHDRAWN));

  @Test
  void a_listing_goes_from_one_state_to_another_as_the_table_says_and_never_else() {
    for (ListingStatus from : ListingStatus.values()) {
      for (ListingStatus to : ListingStatus.values()) {
        assertThat(from.canBecome(to))
            .as("%s to %s", from, to)
            .isEqualTo(ALLOWED.contains(List.of(from, to)));
      }
    }
  }

  @Test
  void only_what_is_withdrawn_can_no_longer_be_edited() {
    assertThat(ListingStatus.values())
        .allMatch(status -> status.editable() == (status != WITHDRAWN));
  }
}
