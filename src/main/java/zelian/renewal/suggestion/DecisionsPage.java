package zelian.renewal.suggestion;

import java.util.List;
import zelian.ui.Page;

/** What deciding on many at once will do, and what is left out and why. */
public record DecisionsPage(int year, boolean adopt, List<Line> taken, List<Line> leftOut) implements Page {

    /** One suggestion; {@code words} says where it goes, or why it is left out. */
    public record Line(String id, String address, String title, String matter, String words) {}
}
