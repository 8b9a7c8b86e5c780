package zelian.organization.account;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts that wait for authorisation (待授权), oldest first. */
@Repository
public class WaitingAccounts {

    private final JdbcClient db;

    WaitingAccounts(JdbcClient db) {
        this.db = db;
    }

    public List<UUID> ids() {
        return db.sql("select id from organization.account where state = 'PENDING' order by login")
                .query(UUID.class)
                .list();
    }
}
