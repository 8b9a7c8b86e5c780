package zelian.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import zelian.common.Rejected;

/** What refusals say: the messages of all modules, by the code of {@link Rejected}. */
@Component
class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    static final String FILES = "classpath*:zelian/*/messages.properties";

    private final Properties texts = new Properties();

    Messages() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    texts.load(in);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is not allowed, in one sentence. */
    String what(Rejected refusal) {
        return text(refusal.code(), refusal.arguments()).orElseGet(() -> {
            LOG.error("no message for {}", refusal.code());
            return "这一步不符合规则（" + refusal.code() + "）";
        });
    }

    /** What to do instead, if the message says. */
    Optional<String> instead(Rejected refusal) {
        return text(refusal.code() + ".instead", refusal.arguments());
    }

    Optional<String> text(String code, List<?> arguments) {
        return Optional.ofNullable(texts.getProperty(code))
                .map(pattern -> MessageFormat.format(
                        pattern, arguments.stream().map(String::valueOf).toArray()));
    }
}
