package zelian.ui;

import org.jspecify.annotations.Nullable;

/** A line of a list of facts: 依据 · 性质 · 完成标准. With an address the value is a link; an empty value is not shown. */
public record Fact(
        String label, @Nullable String value, @Nullable String address) {

    public Fact(String label, @Nullable String value) {
        this(label, value, null);
    }
}
