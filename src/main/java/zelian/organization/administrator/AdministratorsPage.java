package zelian.organization.administrator;

import java.util.List;
import zelian.access.Viewer;
import zelian.organization.account.Account;
import zelian.ui.Page;

/** 三员: who holds the three offices, and what change of them waits for whom. */
public record AdministratorsPage(List<Account> administrators, List<AdministratorChange> changes, Viewer reader)
        implements Page {

    public boolean mayPropose(Account account) {
        return !account.owner().actor().equals(reader.person())
                && changes.stream()
                        .noneMatch(change ->
                                change.account().equals(account.owner().id()));
    }
}
