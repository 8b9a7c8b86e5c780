package zelian.organization.entrance;

import java.util.List;
import zelian.organization.credential.OneTimeCode;
import zelian.ui.Page;

/**
 * 恢复码, shown this once.
 *
 * @param next where to go on
 */
public record RecoveryCodesPage(List<OneTimeCode> codes, String next, String nextLabel) implements Page {}
