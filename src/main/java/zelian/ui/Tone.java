package zelian.ui;

import java.util.Locale;

/** How a notice speaks: for your information, take care, closed to you. */
public enum Tone {
    INK("info"),
    OCHRE("warning"),
    VERMILION("lock");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The class of the style sheet beside {@code notice}; ink is its plain form. */
    String style() {
        return this == INK ? "" : " notice-" + name().toLowerCase(Locale.ROOT);
    }
}
