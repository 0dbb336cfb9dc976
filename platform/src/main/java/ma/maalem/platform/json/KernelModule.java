package ma.maalem.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;
import ma.maalem.kernel.Money;
import org.jspecify.annotations.Nullable;

/** How the kernel's values look in JSON; the kernel itself does not know. */
final class KernelModule extends SimpleModule {

  KernelModule() {
    super("maalem-kernel");
    addSerializer(new MoneyWriter());
    addDeserializer(Money.class, new MoneyReader());
    addSerializer(new LocalizedTextWriter());
    addDeserializer(LocalizedText.class, new LocalizedTextReader());
  }

  private static final class MoneyWriter extends StdSerializer<Money> {
    MoneyWriter() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      json.writeStringField("amount", money.amount());
      json.writeStringField("currency", money.currency().getCurrencyCode());
      json.writeEndObject();
    }
  }

  private static final class MoneyReader extends StdDeserializer<Money> {
    MoneyReader() {
      super(Money.class);
    }

    @Override
    public @Nullable Money deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      JsonNode node = context.readTree(parser);
      JsonNode amount = node.path("amount");
      JsonNode currency = node.path("currency");
      if (!amount.isTextual() || !currency.isTextual()) {
        return context.reportInputMismatch(this, "money needs the texts amount and currency");
      }
      try {
        return Money.of(amount.textValue(), Currency.getInstance(currency.textValue()));
      } catch (IllegalArgumentException | ArithmeticException e) {
        return context.reportInputMismatch(this, "not an amount of that currency");
      }
    }
  }

  private static final class LocalizedTextWriter extends StdSerializer<LocalizedText> {
    LocalizedTextWriter() {
      super(LocalizedText.class);
    }

    @Override
    public void serialize(LocalizedText text, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeStartObject();
      for (Map.Entry<Language, String> version : text.versions().entrySet()) {
        json.writeStringField(version.getKey().tag(), version.getValue());
      }
      json.writeEndObject();
    }
  }

  private static final class LocalizedTextReader extends StdDeserializer<LocalizedText> {
    LocalizedTextReader() {
      super(LocalizedText.class);
    }

    @Override
    public @Nullable LocalizedText deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      JsonNode node = context.readTree(parser);
      if (!node.isObject()) {
        return context.reportInputMismatch(this, "a text is an object of languages");
      }
      Map<Language, String> versions = new EnumMap<>(Language.class);
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        Optional<Language> language = Language.ofTag(field.getKey());
        if (language.isEmpty() || !field.getValue().isTextual()) {
          return context.reportInputMismatch(
              this, "not a text in a known language: %s", field.getKey());
        }
        versions.put(language.get(), field.getValue().textValue());
      }
      return new LocalizedText(versions);
    }
  }
}
