package ma.maalem.web.chamber;

import java.util.List;
import java.util.Optional;
import ma.maalem.verification.chamber.QueueFigures;
import ma.maalem.verification.registry.ImportRunView;

/**
 * What a chamber has before it.
 *
 * @param chamber its name; empty for the ministry, which sees all
 */
public record ChamberHomePage(
    Optional<String> chamber, QueueFigures figures, List<ImportRunView> imports) {}
