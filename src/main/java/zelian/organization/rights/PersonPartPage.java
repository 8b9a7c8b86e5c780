package zelian.organization.rights;

import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * Who one is, at the right end of the head.
 *
 * @param address one's own page; null for administrators
 * @param others posts one could act under instead
 */
public record PersonPartPage(
        String name, String title, @Nullable String address, List<Choice> others) implements Page {

    /** Another post of the same person. */
    public record Choice(String tenure, String post) {}
}
