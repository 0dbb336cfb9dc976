package ma.maalem.platform.persistence;

import com.fasterxml.jackson.databind.JavaType;
import jakarta.persistence.AttributeConverter;
import ma.maalem.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a value in a {@code jsonb} column. Subclasses name the type, carry {@code @Converter} and
 * say again that they implement {@code AttributeConverter<T, Object>}: EclipseLink takes the last
 * two type arguments in a converter's own declaration for the two sides. The database side is an
 * untyped text, which the driver lets PostgreSQL type ({@code stringtype=unspecified}).
 */
public abstract class JsonbConverter<T> implements AttributeConverter<T, Object> {

  private final JavaType type;

  protected JsonbConverter(Class<T> type) {
    this(Json.mapper().constructType(type));
  }

  protected JsonbConverter(JavaType type) {
    this.type = type;
  }

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable T value) {
    return value == null ? null : Json.write(value);
  }

  @Override
  public @Nullable T convertToEntityAttribute(@Nullable Object column) {
    return column == null ? null : Json.read(column.toString(), type);
  }
}
