package zelian.access;

import java.util.UUID;

/** Identifies a post (职务) in a unit, such as 宣传处主要负责人, whoever holds it. */
public record PostId(UUID value) {

    public static PostId of(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
