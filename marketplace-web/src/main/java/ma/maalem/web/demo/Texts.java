package ma.maalem.web.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import ma.maalem.kernel.Language;
import ma.maalem.kernel.LocalizedText;

/** Sentences in three languages, put together side by side. */
final class Texts {

  private Texts() {}

  static LocalizedText map(
      LocalizedText text,
      UnaryOperator<String> fr,
      UnaryOperator<String> ar,
      UnaryOperator<String> en) {
    return LocalizedText.of(
        fr.apply(text.in(Language.FR)),
        ar.apply(text.in(Language.AR)),
        en.apply(text.in(Language.EN)));
  }

  /**
   * One sentence after the other; {@code {name}} becomes the value in each language, and {@code
   * {Name}} the value beginning in upper case.
   */
  static LocalizedText compose(List<LocalizedText> sentences, Map<String, LocalizedText> values) {
    return LocalizedText.of(
        compose(sentences, values, Language.FR),
        compose(sentences, values, Language.AR),
        compose(sentences, values, Language.EN));
  }

  private static String compose(
      List<LocalizedText> sentences, Map<String, LocalizedText> values, Language language) {
    var text = new StringBuilder();
    for (var sentence : sentences) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      var words = sentence.in(language);
      int from = 0;
      for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
        int close = words.indexOf('}', open);
        var name = words.substring(open + 1, close);
        var plain = name.toLowerCase(Locale.ROOT);
        var value = Objects.requireNonNull(values.get(plain), name).in(language);
        text.append(words, from, open).append(name.equals(plain) ? value : capital(value));
        from = close + 1;
      }
      text.append(words, from, words.length());
    }
    return text.toString();
  }

  static LocalizedText same(String text) {
    return LocalizedText.of(text, text, text);
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
