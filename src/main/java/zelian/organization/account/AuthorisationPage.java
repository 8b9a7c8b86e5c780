package zelian.organization.account;

import java.util.List;
import zelian.ui.Page;

/**
 * 批量授权: which roles each account will get, before anything happens.
 *
 * @param tableApproved whether the table of posts and roles may be relied on
 */
public record AuthorisationPage(List<AccountRow> accounts, boolean tableApproved) implements Page {

    public List<AccountRow> withPost() {
        return accounts.stream().filter(row -> !row.posts().isEmpty()).toList();
    }

    public List<AccountRow> withoutPost() {
        return accounts.stream().filter(row -> row.posts().isEmpty()).toList();
    }
}
