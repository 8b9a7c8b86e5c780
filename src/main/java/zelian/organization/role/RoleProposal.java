package zelian.organization.role;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.organization.account.Account;

/**
 * A proposed change of the table of posts and roles.
 *
 * @param ends the row that is to end; null when one is to be added
 */
public record RoleProposal(
        UUID id,
        @Nullable UUID ends,
        String title,
        String unitKind,
        String unitName,
        Role role,
        String reason,
        UUID proposedBy,
        String proposer,
        Instant proposedAt) {

    /** @throws Rejected for whoever proposed it */
    void decidedBy(Viewer by) {
        if (by.person().value().equals(proposedBy)) {
            throw Rejected.because("organization.asked-by-yourself").citing(Account.SEPARATION);
        }
    }

    public String inWords() {
        return (ends == null ? "新增：" : "停用：") + RoleRow.inWords(title, unitKind, unitName) + " → " + role.label();
    }
}
