package zelian.organization.account;

import java.util.List;
import zelian.ui.Page;

/**
 * 激活单, several to a sheet of A4, with the codes that are shown this once.
 *
 * @param next where to go afterwards
 */
public record SlipsPage(List<Slip> slips, String next, String nextLabel) implements Page {}
