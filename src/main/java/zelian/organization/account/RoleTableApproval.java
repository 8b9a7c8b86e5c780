package zelian.organization.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the security administrator has approved the table of posts and roles this program came with. */
@Repository
class RoleTableApproval {

    /** Who stands beside the rows the program came with. */
    static final String AS_DELIVERED = "初始设置";

    private final JdbcClient db;

    RoleTableApproval(JdbcClient db) {
        this.db = db;
    }

    boolean approved() {
        return db.sql("""
                        select not exists (
                            select 1 from organization.post_role where approved_by = :delivered and until is null)
                        """).param("delivered", AS_DELIVERED).query(Boolean.class).single();
    }
}
