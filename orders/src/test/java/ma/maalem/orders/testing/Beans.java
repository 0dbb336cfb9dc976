package ma.maalem.orders.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts this module's beans together as the container would: one instance per class, by constructor,
 * found on the class path. Given instances come first, then classes whose name begins with the
 * preferred prefix, then beans of the module.
 */
public final class Beans {

  private static final String MODULE = "ma.maalem.orders";

  private final List<Class<?>> known = new ArrayList<>();
  private final List<Object> given = new ArrayList<>();
  private final Map<Class<?>, Object> made = new HashMap<>();
  private final Map<String, String> configuration = new HashMap<>();
  private final String preferredPrefix;
  private final UnaryOperator<Object> finish;

  /**
   * @param preferredPrefix such as InMemory
   * @param finish what else an instance needs, such as an entity manager
   */
  public Beans(String preferredPrefix, UnaryOperator<Object> finish) {
    this.preferredPrefix = preferredPrefix;
    this.finish = finish;
    known.addAll(classesBeside(ma.maalem.orders.OrderProblem.class));
    known.addAll(classesBeside(Beans.class));
  }

  public Beans with(Object instance) {
    given.add(instance);
    return this;
  }

  public Beans configured(String key, String value) {
    configuration.put(key, value);
    return this;
  }

  public <T> T get(Class<T> type) {
    for (Object instance : given) {
      if (type.isInstance(instance)) {
        return type.cast(instance);
      }
    }
    return type.cast(made(implementation(type)));
  }

  /** The bean of that simple name, which may be closed to its package. */
  public <T> T named(Class<T> as, String simpleName) {
    return as.cast(
        made(
            known.stream()
                .filter(type -> type.getSimpleName().equals(simpleName))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No " + simpleName))));
  }

  private Object made(Class<?> implementation) {
    Object present = made.get(implementation);
    if (present == null) {
      present = finish.apply(make(implementation));
      made.put(implementation, present);
    }
    return present;
  }

  private Class<?> implementation(Class<?> type) {
    List<Class<?>> candidates =
        known.stream()
            .filter(c -> type.isAssignableFrom(c) && !Modifier.isAbstract(c.getModifiers()))
            .filter(
                c ->
                    c.isAnnotationPresent(ApplicationScoped.class)
                        || c.getSimpleName().startsWith(preferredPrefix))
            .toList();
    return candidates.stream()
        .filter(c -> c.getSimpleName().startsWith(preferredPrefix))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .orElseThrow(() -> new IllegalArgumentException("Nothing is a " + type));
  }

  private Object make(Class<?> type) {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    Object[] arguments = Arrays.stream(constructor.getParameters()).map(this::argument).toArray();
    try {
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Cannot make a " + type, e);
    }
  }

  private Object argument(Parameter parameter) {
    ConfigProperty property = parameter.getAnnotation(ConfigProperty.class);
    if (property == null) {
      return get(parameter.getType());
    }
    String value = configuration.get(property.name());
    if (value == null) {
      throw new IllegalStateException("Not configured: " + property.name());
    }
    return value;
  }

  private static List<Class<?>> classesBeside(Class<?> anchor) {
    try {
      Path root = Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root.resolve(MODULE.replace('.', '/')))) {
        List<Class<?>> classes = new ArrayList<>();
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
          String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
          if (!name.contains("package-info")) {
            classes.add(
                Class.forName(
                    name.substring(0, name.length() - ".class".length()),
                    false,
                    anchor.getClassLoader()));
          }
        }
        return classes;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
