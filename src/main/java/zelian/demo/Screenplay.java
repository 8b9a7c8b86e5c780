package zelian.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a {@link Chapter} tells, written down as a list of scenes under {@code demo/}, so that it can be read. */
public final class Screenplay {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Screenplay() {}

    /** The scenes of that file, in its order; each field of a scene is named as in the record. */
    public static <T> List<T> read(String file, Class<T> scene) {
        var resource =
                Objects.requireNonNull(Screenplay.class.getResourceAsStream("/demo/" + file), "no screenplay " + file);
        try (var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            List<?> scenes = parser().load(reader);
            return scenes.stream()
                    .<T>map(one -> MAPPER.convertValue(one, scene))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Yaml parser() {
        var dumper = new DumperOptions();
        var options = new LoaderOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new AsWritten());
    }

    /** Keeps days and numbers as the text they are: the scene knows what they mean. */
    private static final class AsWritten extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }
}
