package zelian.duty.checkup;

import java.util.UUID;
import zelian.ui.Page;

/** How much about a version is still to be looked at; {@code kinds} in words, such as 与同级雷同 3. */
public record CheckupPart(UUID list, String version, int open, String kinds) implements Page {}
