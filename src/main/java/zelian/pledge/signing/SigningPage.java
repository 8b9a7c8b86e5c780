package zelian.pledge.signing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.pledge.letter.PledgeText;
import zelian.ui.Page;

/**
 * What is about to be signed, whole, and what is left out.
 *
 * @param shownPassword what is typed in a demonstration instead of a password; null outside
 */
public record SigningPage(
        List<Letter> ready, List<LeftOut> leftOut, @Nullable String shownPassword) implements Page {

    /**
     * A letter to read before it is signed.
     *
     * @param value its id and the digest of what is shown, as posted
     */
    public record Letter(
            String value, String address, String title, String parties, String digest, List<PledgeText.Line> lines) {}

    /** A letter of the reader's that cannot be signed now, and why. */
    public record LeftOut(String address, String title, String why) {}
}
