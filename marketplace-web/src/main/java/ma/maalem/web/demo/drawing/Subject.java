package ma.maalem.web.demo.drawing;

import java.util.Optional;

/**
 * What a drawing shows, so that words can agree with it.
 *
 * @param form such as "bowl" or "plate" where a craft is drawn in several forms, else empty
 * @param tint its leading colour, if it has one
 */
public record Subject(String form, Optional<Tint> tint) {}
