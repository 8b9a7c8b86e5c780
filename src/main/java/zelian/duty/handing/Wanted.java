package zelian.duty.handing;

import org.jspecify.annotations.Nullable;

/**
 * What is to be handed down to whom, and how it will stand there.
 *
 * @param subject the 责任主体 whose lines go down; empty for all 共性 lines
 * @param series which of the three lists; empty for all
 * @param kind the kind of units they go to
 * @param as the 责任主体 on the lists below; empty keeps the superior's word
 * @param lead 牵头领导 on the lists below
 */
record Wanted(String subject, String series, String kind, String as, String lead) {

    static Wanted of(
            @Nullable String subject,
            @Nullable String series,
            @Nullable String kind,
            @Nullable String as,
            @Nullable String lead) {
        return new Wanted(
                text(subject), text(series), text(kind), text(as), text(lead).isEmpty() ? "主要负责人" : text(lead));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
