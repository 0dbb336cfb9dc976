package ma.maalem.web.chamber;

import java.util.List;
import java.util.Optional;
import ma.maalem.verification.registry.ImportRunView;
import ma.maalem.web.page.Form;

/**
 * The imports of the registry, and the form for the next.
 *
 * @param next address of the following page
 */
public record ImportsPage(Form form, List<ImportRunView> runs, Optional<String> next) {}
