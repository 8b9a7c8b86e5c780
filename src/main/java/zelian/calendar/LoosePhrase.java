package zelian.calendar;

import org.jspecify.annotations.Nullable;

/**
 * How often and until when, as an office writes it (频次, 完成时限): 每季度末, 6月30日前、12月31日前,
 * 适时. Either may be missing, and one column may hold both, such as 每半年至少1次（6月底、12月底前）.
 */
public record LoosePhrase(
        @Nullable String frequency, @Nullable String deadline) {

    /** A column that holds frequency, deadline or both. */
    public static LoosePhrase of(@Nullable String both) {
        return new LoosePhrase(both, null);
    }
}
