package zelian.organization.account;

import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.PersonId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.organization.PersonAdded;

/** Makes an account for everyone who becomes known (导入即建号); it waits for authorisation. */
@Service
public class CreatingAccounts {

    private final Accounts accounts;
    private final Kept kept;
    private final JdbcClient db;
    private final InstantSource clock;

    CreatingAccounts(Accounts accounts, Kept kept, JdbcClient db, InstantSource clock) {
        this.accounts = accounts;
        this.kept = kept;
        this.db = db;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PersonAdded event) {
        create(event.by(), event.person(), event.staffNo(), event.name(), "导入人员");
    }

    /** Accounts for whoever has none, such as people whose number was taken by an administrator's login name. */
    @Transactional
    public int createMissing(Viewer by) {
        var people = db.sql("""
                        select p.id, p.staff_no, p.name from organization.person p
                        where not exists (select 1 from organization.account a where a.person = p.id)
                        order by p.staff_no
                        """)
                .query((row, number) -> create(
                        by,
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("staff_no"),
                        row.getString("name"),
                        "补建账号"))
                .list();
        return (int) people.stream().filter(created -> created).count();
    }

    /** Whether an account was made: not twice for one person, and not under a login name that is taken. */
    private boolean create(Viewer by, PersonId person, String login, String name, String because) {
        if (accounts.of(person).isPresent() || accounts.byLogin(login).isPresent()) {
            return false;
        }
        var account = new Account.Pending(new Account.Owner(
                Ids.next(), login, name, person, null, by.person().value(), 0));
        accounts.add(account, because, clock.instant());
        kept.act(by, "account-created", account, "为 " + account.owner().inWords() + " 建立账号，待授权");
        return true;
    }
}
