package zelian.regulation.text;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A mapping of a YAML file whose every scalar is text as written; what is missing is named with the file. */
record Node(String file, Map<?, ?> values) {

    static Node parse(String file, Reader yaml) {
        var options = new LoaderOptions();
        var dumper = new DumperOptions();
        var parser = new Yaml(
                new SafeConstructor(options), new Representer(dumper), dumper, options, new EverythingIsText());
        return of(file, parser.load(yaml));
    }

    private static Node of(String file, @Nullable Object read) {
        if (read instanceof Map<?, ?> map) {
            return new Node(file, map);
        }
        throw new IllegalArgumentException(file + " holds no mapping where one is expected");
    }

    String text(String name) {
        var text = optionalText(name);
        if (text == null) {
            throw new IllegalArgumentException(file + " says no " + name);
        }
        return text;
    }

    @Nullable
    String optionalText(String name) {
        var value = values.get(name);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    LocalDate day(String name) {
        return LocalDate.parse(text(name));
    }

    @Nullable
    LocalDate optionalDay(String name) {
        var text = optionalText(name);
        return text == null ? null : LocalDate.parse(text);
    }

    Node node(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(file + " says no " + name);
        }
        return of(file, value);
    }

    List<Node> list(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(entry -> of(file, entry)).toList()
                : List.of();
    }

    List<String> words(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Keeps 2026-01-01, yes and 8.1.4.1 as the text they are. */
    private static final class EverythingIsText extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }
}
