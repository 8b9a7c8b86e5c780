package zelian.notice.workbench;

import java.util.List;
import zelian.ui.Link;
import zelian.ui.Page;

/** What an administrator (三员) may do, as a list of ways in. */
public record ConsolePart(String role, List<Link> entries) implements Page {}
