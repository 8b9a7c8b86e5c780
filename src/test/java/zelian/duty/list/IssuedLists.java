package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.UnitId;
import zelian.duty.Drafts;
import zelian.duty.Duties;
import zelian.duty.Duty;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.duty.sheet.OfficeLists;
import zelian.organization.importing.Bureau;

/** Duty lists in force, for tests of every module that needs duties. */
@Component
@Profile("test")
public class IssuedLists {

    /** The day {@link #bureau()}'s list was issued. */
    public static final LocalDate ISSUED = LocalDate.of(2026, 1, 30);

    private static final AtomicInteger YEAR = new AtomicInteger(2030);

    private final Bureau bureau;
    private final Drafts drafts;
    private final ApprovingLists approving;
    private final Versions versions;
    private final Duties duties;
    private final TransactionTemplate transaction;
    private final JdbcClient db;

    IssuedLists(
            Bureau bureau,
            Drafts drafts,
            ApprovingLists approving,
            Versions versions,
            Duties duties,
            TransactionTemplate transaction,
            JdbcClient db) {
        this.bureau = bureau;
        this.drafts = drafts;
        this.approving = approving;
        this.versions = versions;
        this.duties = duties;
        this.transaction = transaction;
        this.db = db;
    }

    /** The forty duties of the bureau's own file, issued once a database on {@link #ISSUED}; not to be changed. */
    public synchronized DutyListId bureau() {
        var unit = bureau.open().unit("D00");
        return versions.list(unit, 2026)
                .map(ListHead::id)
                .orElseGet(() -> issue(unit, 2026, OfficeLists.full(), ISSUED));
    }

    /** A duty of {@link #bureau()}'s list by its 责任事项. */
    public Duty duty(String matter) {
        return duties.in(bureau(), ISSUED).stream()
                .filter(duty -> duty.matter().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    /** A list of a test's own, of a year no other test has: to be changed at will. It follows none, and none follows it. */
    public DutyListId own(List<Wording> lines, LocalDate day) {
        var unit = bureau.open().unit("D21");
        db.sql("""
                update duty.list_version set state = 'SUPERSEDED', in_force_until = in_force_since
                where  state = 'ISSUED' and list in (select id from duty.duty_list where unit = :unit)
                """).param("unit", unit.value()).update();
        return issue(unit, YEAR.incrementAndGet(), lines, day);
    }

    /** The list of the unit for that year, which no other test may have. */
    public DutyListId of(String unit, int year, List<Wording> lines, LocalDate day) {
        return issue(bureau.open().unit(unit), year, lines, day);
    }

    private DutyListId issue(UnitId unit, int year, List<Wording> lines, LocalDate day) {
        var office = bureau.as("D01", "专职副书记", "秦建国", day);
        var list = transaction
                .execute(status -> drafts.lay(office, unit, year, lines))
                .list();
        issueDraft(list, day);
        return list;
    }

    /** Carries the draft of the list through approval and issues it. */
    void issueDraft(DutyListId list, LocalDate day) {
        var office = bureau.as("D01", "专职副书记", "秦建国", day);
        var draft = versions.underWay(list).orElseThrow().head().id();
        transaction.executeWithoutResult(status -> approving.submit(office, draft));
        transaction.executeWithoutResult(
                status -> approving.review(bureau.as("D02", "机关纪委书记", "孔晓峰", day), draft, "同意"));
        transaction.executeWithoutResult(status -> approving.approve(bureau.as("D00", "党组书记", "王海燕", day), draft, ""));
        transaction.executeWithoutResult(status -> approving.issue(office, draft));
    }
}
