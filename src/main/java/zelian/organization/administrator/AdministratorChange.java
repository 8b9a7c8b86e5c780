package zelian.organization.administrator;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.organization.account.Account;

/**
 * New access for an administrator, or a new person in the office (三员变更): one of the other two proposes it,
 * the third decides. So none of the three can take over another's office alone.
 *
 * @param successor the new person's name; null when the same person gets new access
 */
public record AdministratorChange(
        UUID id,
        UUID account,
        Role office,
        String holder,
        @Nullable String successor,
        @Nullable String successorLogin,
        String reason,
        UUID proposedBy,
        String proposer,
        Instant proposedAt) {

    /**
     * Lets only the third of the three decide.
     *
     * @throws Rejected for the one concerned and the one who proposed it
     */
    void decidedBy(Viewer by) {
        var who = by.person().value();
        if (who.equals(account)) {
            throw Rejected.because("organization.own-account").citing(Account.SEPARATION);
        }
        if (who.equals(proposedBy)) {
            throw Rejected.because("organization.asked-by-yourself").citing(Account.SEPARATION);
        }
    }

    /** Whether this reader is the third. */
    public boolean waitsFor(Viewer reader) {
        var who = reader.person().value();
        return reader.administers() && !who.equals(account) && !who.equals(proposedBy);
    }

    public String inWords() {
        return successor == null
                ? "重置" + office.label() + " " + holder + " 的口令和动态口令"
                : office.label() + "由 " + holder + " 换为 " + successor + "（" + successorLogin + "）";
    }
}
