package zelian.duty.item;

import java.util.List;
import zelian.duty.Duty;
import zelian.ui.Page;

/** Duties as a section of another object's page. */
public record DutiesPart(String title, List<Duty> duties) implements Page {}
