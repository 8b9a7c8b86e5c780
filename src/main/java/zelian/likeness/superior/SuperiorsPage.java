package zelian.likeness.superior;

import java.time.LocalDate;
import java.util.List;
import zelian.ui.Page;

/** The superior's plans that own plans are compared with. */
public record SuperiorsPage(List<Row> rows) implements Page {

    /** One plan. */
    public record Row(int year, String issuer, String title, int sentences, String by, LocalDate enteredOn) {}
}
