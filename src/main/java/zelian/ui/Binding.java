package zelian.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How what readers type becomes values: dates as people write them, ids of our own types; nothing typed is null. */
@Configuration
class Binding implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new TypedDate());
        registry.addConverter(new TypedId());
    }

    /** 2026-06-30, also 2026.6.30, 2026/6/30, 2026年6月30日 and full-width digits. */
    private static final class TypedDate implements GenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, LocalDate.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object typed, TypeDescriptor from, TypeDescriptor to) {
            var plain = Normalizer.normalize(typed == null ? "" : typed.toString(), Normalizer.Form.NFKC)
                    .strip()
                    .replaceAll("[./年月]", "-")
                    .replace("日", "");
            if (plain.isEmpty()) {
                return null;
            }
            var parts = plain.split("-");
            if (parts.length != 3) {
                throw new IllegalArgumentException("no date: " + typed);
            }
            var numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
            return LocalDate.of(numbers[0], numbers[1], numbers[2]);
        }
    }

    /** Ids of our own types, by their {@code of(String)}; an empty field is no id. */
    private static final class TypedId implements ConditionalGenericConverter {

        @Override
        public boolean matches(TypeDescriptor from, TypeDescriptor to) {
            return to.getType().isRecord()
                    && to.getType().getPackageName().startsWith("zelian.")
                    && factory(to.getType()).isPresent();
        }

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(String.class, Record.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object typed, TypeDescriptor from, TypeDescriptor to) {
            if (typed == null || typed.toString().isBlank()) {
                return null;
            }
            try {
                return factory(to.getType())
                        .orElseThrow()
                        .invoke(null, typed.toString().strip());
            } catch (InvocationTargetException | IllegalAccessException malformed) {
                throw new IllegalArgumentException("no " + to.getType().getSimpleName() + ": " + typed, malformed);
            }
        }

        private static Optional<Method> factory(Class<?> type) {
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getName().equals("of")
                            && Modifier.isStatic(method.getModifiers())
                            && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                    .findFirst();
        }
    }
}
