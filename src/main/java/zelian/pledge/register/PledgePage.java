package zelian.pledge.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.calendar.Light;
import zelian.pledge.letter.PledgeText;
import zelian.ui.Fact;
import zelian.ui.Link;
import zelian.ui.Page;
import zelian.ui.Step;

/**
 * One letter of duty: its text, how far it has come, who signed which digest, and what to look at again.
 *
 * @param turn whose turn it is; null if nobody's
 * @param next the act that is the reader's to take; null if none is
 * @param light of the day by which it is to be signed; null once it is
 * @param notices what is to be known before reading
 * @param digest of the text shown; null while it may still change
 * @param intact whether the text is still the one that was signed
 */
public record PledgePage(
        String address,
        String title,
        String names,
        String state,
        @Nullable String turn,
        @Nullable Link next,
        @Nullable Light light,
        List<String> notices,
        List<Step> steps,
        List<Fact> facts,
        List<PledgeText.Line> lines,
        List<Own> own,
        List<Alike> alike,
        List<Signed> signed,
        @Nullable String digest,
        boolean intact,
        List<Scan> scans,
        List<Said> said,
        Forms forms,
        List<Page> parts,
        List<Page> side)
        implements Page {

    /**
     * An own clause with where it comes from and what became of it this year.
     *
     * @param address of what it comes from; null if the reader may not see it, or there is nothing to see
     * @param vague words to put more precisely; empty if there are none
     * @param edit where it is changed; null if it is not
     */
    public record Own(
            int place,
            String matter,
            String liability,
            String ground,
            @Nullable String address,
            String vague,
            String progress,
            @Nullable String edit) {}

    /** A letter of the same tier that reads alike. */
    public record Alike(String address, String names, int percent) {}

    /** A signature that counts. */
    public record Signed(String side, String who, String on, String at, String digest) {}

    public record Scan(String address, String name, String who, String on) {}

    /** What was written on the way: 修改意见, 年终评价. */
    public record Said(String step, String who, String on, String words) {}

    /** What the reader may do here. */
    public record Forms(
            boolean editing,
            boolean offering,
            boolean confirming,
            boolean asking,
            boolean evaluating,
            boolean archiving,
            boolean dropping,
            boolean scanning,
            int lock) {}
}
