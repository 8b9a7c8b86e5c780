package zelian.duty.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/** The lists in force below, and which were filed (备案). */
public record FilingsPage(int year, List<Row> rows) implements Page {

    /** One list and how its version in force stands. */
    public record Row(
            String address,
            String title,
            String unit,
            String number,
            LocalDate issuedOn,
            String state,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate answeredOn,
            @Nullable String remark) {}

    public long count(String state) {
        return rows.stream().filter(row -> row.state().equals(state)).count();
    }
}
