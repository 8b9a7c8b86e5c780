package zelian.organization.role;

import java.util.List;
import zelian.ui.Option;
import zelian.ui.Page;

/**
 * 职务与角色: the table, what is proposed to it, and which posts it leaves out.
 *
 * @param proposes whether the reader is the system administrator
 * @param approves whether the reader is the security administrator
 */
public record RolesPage(
        List<RoleRow> rows, List<RoleProposal> proposals, List<Uncovered> uncovered, boolean proposes, boolean approves)
        implements Page {

    /** Rows the program came with and nobody has approved. */
    public long delivered() {
        return rows.stream().filter(row -> row.approvedBy().equals("初始设置")).count();
    }

    public List<Option> roles() {
        return RoleForm.roles();
    }
}
