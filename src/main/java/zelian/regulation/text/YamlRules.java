package zelian.regulation.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import zelian.regulation.Rules;
import zelian.regulation.Ruling;

/** The dated values of {@code resources/regulation}, read once at start. */
@Component
class YamlRules implements Rules {

    private static final String ROOT = "/regulation/";

    private final Map<String, DatedRule> rules;

    YamlRules() {
        this(fromResources());
    }

    YamlRules(Map<String, DatedRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    @Override
    public On on(LocalDate day) {
        return new On() {
            @Override
            public Ruling<Integer> days(String key) {
                return ruling(key, DatedRule.Unit.DAYS, Integer::valueOf);
            }

            @Override
            public Ruling<Integer> workingDays(String key) {
                return ruling(key, DatedRule.Unit.WORKING_DAYS, Integer::valueOf);
            }

            @Override
            public Ruling<Integer> months(String key) {
                return ruling(key, DatedRule.Unit.MONTHS, Integer::valueOf);
            }

            @Override
            public Ruling<BigDecimal> percent(String key) {
                return ruling(key, DatedRule.Unit.PERCENT, BigDecimal::new);
            }

            @Override
            public Ruling<Integer> number(String key) {
                return ruling(key, DatedRule.Unit.NUMBER, Integer::valueOf);
            }

            @Override
            public Ruling<String> text(String key) {
                return ruling(key, DatedRule.Unit.TEXT, Function.identity());
            }

            private <T> Ruling<T> ruling(String key, DatedRule.Unit unit, Function<String, T> read) {
                var rule = rules.get(key);
                if (rule == null) {
                    throw new IllegalArgumentException("no file defines the rule " + key);
                }
                if (rule.unit() != unit) {
                    throw new IllegalArgumentException(key + " is given in " + rule.unit() + ", not in " + unit);
                }
                var value = rule.on(day);
                return new Ruling<>(read.apply(value.text()), value.source());
            }
        };
    }

    Map<String, DatedRule> all() {
        return new TreeMap<>(rules);
    }

    static Map<String, DatedRule> fromResources() {
        var found = new TreeMap<String, DatedRule>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:regulation/**/*.yaml")) {
                found.put(key(file), read(file));
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("rules cannot be read", unreadable);
        }
        return found;
    }

    private static DatedRule read(Resource file) throws IOException {
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return DatedRule.parse(file.getDescription(), reader);
        }
    }

    /** {@code …/regulation/duty/claim.clock.yaml} is {@code duty.claim.clock}. */
    private static String key(Resource file) throws IOException {
        var path = file.getURL().getPath();
        var below = path.substring(path.lastIndexOf(ROOT) + ROOT.length());
        return below.substring(0, below.length() - ".yaml".length()).replace('/', '.');
    }
}
