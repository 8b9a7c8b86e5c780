package zelian.intake;

import java.util.List;
import zelian.ui.Option;

/** Something asked beside the file, chosen from a few. */
public record Parameter(String name, String label, List<Option> options, String preset) {}
