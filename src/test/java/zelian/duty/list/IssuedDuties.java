package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Viewer;
import zelian.duty.Drafts;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.importing.Bureau;

/**
 * The forty duties of the office, issued and laid on those who hold the posts, for tests of what follows.
 * They stand in the list of 研究院 (D23), so that the tests of the bureau's own list find it empty.
 */
@Component
@Profile("test")
public class IssuedDuties {

    /** Since when they are in force. */
    public static final LocalDate ISSUED = LocalDate.of(2026, 1, 20);

    private static final String UNIT = "D23";

    private final Bureau bureau;
    private final Drafts drafts;
    private final ApprovingLists approving;
    private final Versions versions;
    private final JdbcClient db;
    private final TransactionTemplate apart;
    private boolean opened;

    IssuedDuties(
            Bureau bureau,
            Drafts drafts,
            ApprovingLists approving,
            Versions versions,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.bureau = bureau;
        this.drafts = drafts;
        this.approving = approving;
        this.versions = versions;
        this.db = db;
    }

    /** Issues them unless they are; commits apart from the test's own transaction, so that what follows happens. */
    public synchronized IssuedDuties open() {
        if (!opened) {
            apart.executeWithoutResult(begun -> bureau.open());
            apart.executeWithoutResult(begun -> issueOnce());
            opened = true;
        }
        return this;
    }

    private void issueOnce() {
        if (db.sql("select count(*) from duty.duty_list where unit = :unit and year = 2026")
                        .param("unit", bureau.unit(UNIT).value())
                        .query(Integer.class)
                        .single()
                == 0) {
            issue(OfficeLists.full(), ISSUED);
        }
    }

    /** Puts a next version in force on the day; it is read from these lines. */
    public void issue(List<Wording> lines, LocalDate day) {
        var office = office(day);
        var list = drafts.lay(office, bureau.unit(UNIT), 2026, lines).list();
        var version = newest(list);
        approving.submit(office, version);
        approving.review(bureau.as("D02", "机关纪委书记", "孔晓峰", day), version, "同意");
        approving.approve(bureau.as("D00", "党组书记", "王海燕", day), version, "同意");
        approving.issue(office, version);
    }

    public Viewer office(LocalDate day) {
        return bureau.as("D01", "专职副书记", "秦建国", day);
    }

    /** The duty of that matter, such as 带头讲党课. */
    public DutyId duty(String matter) {
        return new DutyId(db.sql("""
                        select d.id from duty.duty d
                        join duty.duty_list l on l.id = d.list
                        join duty.item i on i.id = d.current_item
                        where l.unit = :unit and l.year = 2026 and i.matter = :matter
                        """)
                .param("unit", bureau.unit(UNIT).value())
                .param("matter", matter)
                .query(UUID.class)
                .single());
    }

    private UUID newest(DutyListId list) {
        return versions.all(list).getFirst().head().id();
    }
}
