package ma.maalem.web.demo.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a page of drawings to look at: {@code ContactSheet out.html columns code,code,... seeds
 * [views]}.
 */
final class ContactSheet {

  private ContactSheet() {}

  public static void main(String[] arguments) throws IOException {
    int columns = Integer.parseInt(arguments[1]);
    var page =
        new StringBuilder(
            "<meta charset=utf-8><style>body{margin:0;background:#fff;display:grid;grid-template-columns:repeat("
                + columns
                + ",1fr);gap:4px;font:11px sans-serif}svg{width:100%;height:auto;display:block}</style>");
    for (var code : arguments[2].split(",")) {
      for (int seed = 1; seed <= Integer.parseInt(arguments[3]); seed++) {
        for (var view : arguments.length > 4 ? View.values() : new View[] {View.WHOLE}) {
          var svg =
              code.length() == 3
                  ? Emblem.of(code, seed)
                  : Drawing.of(code, code.substring(0, 3), seed, view);
          page.append("<div>")
              .append(svg)
              .append(code)
              .append(' ')
              .append(svg.length() / 1000)
              .append("k</div>");
        }
      }
    }
    Files.writeString(Path.of(arguments[0]), page);
  }
}
