package zelian.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request that the rules forbid. The reader sees three things: what is not allowed (the message
 * of {@link #code()}), which text forbids it ({@link #source()}), and what to do instead (the
 * message {@code <code>.instead}, if there is one). What was typed is kept.
 *
 * <p>Codes are {@code <module>.<what>}; messages lie in {@code zelian/<module>/messages.properties}.
 */
public class Rejected extends RuntimeException {

    private final String code;
    private final List<Object> arguments;
    private final @Nullable Source source;
    private final @Nullable String field;

    private Rejected(String code, List<Object> arguments, @Nullable Source source, @Nullable String field) {
        super(code + arguments);
        this.code = code;
        this.arguments = arguments;
        this.source = source;
        this.field = field;
    }

    /** A refusal; {@code arguments} fill {0}, {1} … of the message. */
    public static Rejected because(String code, Object... arguments) {
        return new Rejected(code, List.of(arguments), null, null);
    }

    /** The same refusal, resting on a text. */
    public Rejected citing(Source text) {
        return new Rejected(code, arguments, text, field);
    }

    /** The same refusal, shown at one field of the form. */
    public Rejected at(String fieldName) {
        return new Rejected(code, arguments, source, fieldName);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public @Nullable Source source() {
        return source;
    }

    public @Nullable String field() {
        return field;
    }
}
