package zelian.organization.account;

import java.time.Instant;
import java.util.List;
import zelian.ui.Page;

/** 打印激活单: for whom. */
public record SlipChoicePage(List<AccountRow> accounts, Instant now) implements Page {

    /** Without a slip that is still good. */
    public boolean needs(AccountRow row) {
        var until = row.slipUntil();
        return until == null || !until.isAfter(now);
    }

    public long needing() {
        return accounts.stream().filter(this::needs).count();
    }
}
