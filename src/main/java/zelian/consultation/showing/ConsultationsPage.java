package zelian.consultation.showing;

import java.util.List;
import zelian.ui.Page;

/** Every asking for opinions that concerns the reader. */
public record ConsultationsPage(List<Row> rows) implements Page {

    /** @param mine what the reader still has to do there; empty for nothing */
    public record Row(String address, String title, String unit, String state, String days, String mine) {}
}
