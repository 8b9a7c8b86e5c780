package zelian.assessment.draft;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.assessment.debrief.Section;

/**
 * A debrief as its speaker leaves it.
 *
 * @param lock of the debrief the text was opened with
 */
record DraftForm(
        @NotNull Doing doing,
        @Nullable @Size(max = 2000) String responsibility,
        @Nullable @Size(max = 2000) String discipline,
        @Nullable @Size(max = 2000) String conduct,
        @Nullable @Size(max = 2000) String decisions,
        @Nullable @Size(max = 2000) String integrity,
        @Nullable @Size(max = 2000) String lastYear,
        @Nullable @Size(max = 2000) String shortfalls,
        @Nullable @Size(max = 2000) String next,
        int lock) {

    /** What is asked for. */
    enum Doing {
        KEEP,
        HAND_IN
    }

    Map<Section, String> words() {
        var words = new EnumMap<Section, String>(Section.class);
        put(words, Section.RESPONSIBILITY, responsibility);
        put(words, Section.DISCIPLINE, discipline);
        put(words, Section.CONDUCT, conduct);
        put(words, Section.DECISIONS, decisions);
        put(words, Section.INTEGRITY, integrity);
        put(words, Section.LAST_YEAR, lastYear);
        put(words, Section.SHORTFALLS, shortfalls);
        put(words, Section.NEXT, next);
        return words;
    }

    /** The name of the field of a section. */
    static String field(Section section) {
        return switch (section) {
            case RESPONSIBILITY -> "responsibility";
            case DISCIPLINE -> "discipline";
            case CONDUCT -> "conduct";
            case DECISIONS -> "decisions";
            case INTEGRITY -> "integrity";
            case LAST_YEAR -> "lastYear";
            case SHORTFALLS -> "shortfalls";
            case NEXT -> "next";
        };
    }

    private static void put(Map<Section, String> words, Section section, @Nullable String typed) {
        words.put(section, typed == null ? "" : typed.strip());
    }
}
