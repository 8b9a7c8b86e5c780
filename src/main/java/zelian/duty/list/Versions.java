package zelian.duty.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.DutyListId;

/** Duty lists and their versions. */
@Repository
class Versions {

    private static final String SELECT = """
            select v.*, l.unit as list_unit, l.year as list_year, l.title as list_title
            from   duty.list_version v
            join   duty.duty_list l on l.id = v.list
            """;

    private final JdbcClient db;

    Versions(JdbcClient db) {
        this.db = db;
    }

    Optional<ListHead> list(DutyListId list) {
        return db.sql("select * from duty.duty_list where id = :list")
                .param("list", list.value())
                .query(Versions::listHead)
                .optional();
    }

    Optional<ListHead> list(UnitId unit, int year) {
        return db.sql("select * from duty.duty_list where unit = :unit and year = :year")
                .param("unit", unit.value())
                .param("year", year)
                .query(Versions::listHead)
                .optional();
    }

    ListHead addList(UnitId unit, int year, String title) {
        var head = new ListHead(new DutyListId(Ids.next()), unit, year, title);
        db.sql("insert into duty.duty_list (id, unit, year, title) values (:id, :unit, :year, :title)")
                .param("id", head.id().value())
                .param("unit", unit.value())
                .param("year", year)
                .param("title", title)
                .update();
        return head;
    }

    /** A new draft; the number follows the newest version of the list, V1.0 the first. */
    Version.Draft addDraft(ListHead list, @Nullable Version basedOn, Viewer by, String note) {
        var newest = all(list.id()).stream().findFirst();
        var id = Ids.next();
        db.sql("""
                insert into duty.list_version (id, list, major, minor, state, based_on, note,
                       drafter, drafter_tenure, drafter_name, drafter_title, drafted_on)
                values (:id, :list, :major, :minor, 'DRAFT', :basedOn, :note, :by, :tenure, :name, :title, :day)
                """)
                .param("id", id)
                .param("list", list.id().value())
                .param("major", newest.map(version -> version.head().major()).orElse(1))
                .param(
                        "minor",
                        newest.map(version -> version.head().minor() + 1).orElse(0))
                .param("basedOn", basedOn == null ? null : basedOn.head().id())
                .param("note", note)
                .param("by", by.person().value())
                .param("tenure", by.tenure().value())
                .param("name", by.name())
                .param("title", by.title())
                .param("day", by.day())
                .update();
        return get(id, Version.Draft.class);
    }

    Optional<Version> find(UUID version) {
        return db.sql(SELECT + " where v.id = :version")
                .param("version", version)
                .query(Versions::version)
                .optional();
    }

    /**
     * The version in the state the act needs.
     *
     * @throws Rejected if it is in another state by now
     */
    <V extends Version> V get(UUID version, Class<V> state) {
        var found = find(version).orElseThrow(() -> new NotFound("version " + version));
        if (!state.isInstance(found)) {
            throw Rejected.because("common.changed-meanwhile");
        }
        return state.cast(found);
    }

    /** Every version of the list, the newest first. */
    List<Version> all(DutyListId list) {
        return db.sql(SELECT + " where v.list = :list order by v.major desc, v.minor desc")
                .param("list", list.value())
                .query(Versions::version)
                .list();
    }

    /** The version in force on the day. */
    Optional<Version> on(DutyListId list, LocalDate day) {
        return db.sql(SELECT + """
                 where v.list = :list and v.in_force_since <= :day
                 and   (v.in_force_until is null or v.in_force_until >= :day)
                 order by v.major desc, v.minor desc limit 1
                """)
                .param("list", list.value())
                .param("day", day)
                .query(Versions::version)
                .optional();
    }

    /** The one version being drafted or approved, if there is one. */
    Optional<Version> underWay(DutyListId list) {
        return all(list).stream().filter(version -> !version.issued()).findFirst();
    }

    /**
     * Stores a transition.
     *
     * @throws Rejected if another hand moved or edited the version since it was read
     */
    void move(Version from, Version to) {
        var submitted = submittedOn(to);
        var moved = db.sql("""
                update duty.list_version
                set    state = :to, version = version + 1, submitted_on = :submitted,
                       issued_on = :issued, in_force_since = :since, in_force_until = :until
                where  id = :id and state = :from and version = :lock
                """)
                .param("to", to.stored())
                .param("submitted", submitted)
                .param("issued", issuedOn(to))
                .param("since", since(to))
                .param("until", to instanceof Version.Superseded superseded ? superseded.until() : null)
                .param("id", from.head().id())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    void note(Version version, String note) {
        db.sql("update duty.list_version set note = :note where id = :id")
                .param("note", note)
                .param("id", version.head().id())
                .update();
    }

    /** Makes the items of this version the current wording of their duties, and closes those it drops. */
    void makeCurrent(Version.Issued issued) {
        db.sql("""
                update duty.duty d set until = :dayBefore
                where  d.list = :list and d.current_item is not null and d.until is null
                and    not exists (select 1 from duty.item i where i.list_version = :version and i.duty = d.id)
                """)
                .param("dayBefore", issued.since().minusDays(1))
                .param("list", issued.head().list().id().value())
                .param("version", issued.head().id())
                .update();
        db.sql("""
                update duty.duty d set current_item = i.id, since = coalesce(d.since, :since), until = null
                from   duty.item i
                where  i.list_version = :version and i.duty = d.id
                """)
                .param("since", issued.since())
                .param("version", issued.head().id())
                .update();
    }

    private static @Nullable LocalDate submittedOn(Version version) {
        return switch (version) {
            case Version.Draft ignored -> null;
            case Version.Consulting ignored -> null;
            case Version.InReview review -> review.submittedOn();
            case Version.InApproval approval -> approval.submittedOn();
            case Version.ToIssue toIssue -> toIssue.submittedOn();
            case Version.Issued issued -> issued.submittedOn();
            case Version.Superseded superseded -> superseded.submittedOn();
            case Version.SentBack back -> back.submittedOn();
            case Version.Withdrawn withdrawn -> withdrawn.submittedOn();
        };
    }

    private static @Nullable LocalDate issuedOn(Version version) {
        return switch (version) {
            case Version.Issued issued -> issued.issuedOn();
            case Version.Superseded superseded -> superseded.issuedOn();
            default -> null;
        };
    }

    private static @Nullable LocalDate since(Version version) {
        return switch (version) {
            case Version.Issued issued -> issued.since();
            case Version.Superseded superseded -> superseded.since();
            default -> null;
        };
    }

    /** The word of a state as stored. */
    static String word(String stored) {
        return switch (stored) {
            case "DRAFT" -> "草拟";
            case "CONSULTING" -> "征求意见中";
            case "REVIEW" -> "待审核";
            case "APPROVAL" -> "待审定";
            case "TO_ISSUE" -> "待印发";
            case "ISSUED" -> "已印发";
            case "SUPERSEDED" -> "已被替代";
            case "SENT_BACK" -> "退回";
            case "WITHDRAWN" -> "撤回";
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    private static ListHead listHead(ResultSet row, int number) throws SQLException {
        return new ListHead(
                new DutyListId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                row.getInt("year"),
                row.getString("title"));
    }

    private static Version version(ResultSet row, int number) throws SQLException {
        var head = new Version.Head(
                row.getObject("id", UUID.class),
                new ListHead(
                        new DutyListId(row.getObject("list", UUID.class)),
                        new UnitId(row.getObject("list_unit", UUID.class)),
                        row.getInt("list_year"),
                        row.getString("list_title")),
                row.getInt("major"),
                row.getInt("minor"),
                row.getInt("version"),
                row.getObject("based_on", UUID.class),
                row.getString("note"),
                new PersonId(row.getObject("drafter", UUID.class)),
                new TenureId(row.getObject("drafter_tenure", UUID.class)),
                row.getString("drafter_name"),
                row.getString("drafter_title"),
                row.getObject("drafted_on", LocalDate.class));
        var submitted = row.getObject("submitted_on", LocalDate.class);
        return switch (row.getString("state")) {
            case "DRAFT" -> new Version.Draft(head);
            case "CONSULTING" -> new Version.Consulting(head);
            case "REVIEW" -> new Version.InReview(head, day(submitted));
            case "APPROVAL" -> new Version.InApproval(head, day(submitted));
            case "TO_ISSUE" -> new Version.ToIssue(head, day(submitted));
            case "ISSUED" ->
                new Version.Issued(head, day(submitted), day(row, "issued_on"), day(row, "in_force_since"));
            case "SUPERSEDED" ->
                new Version.Superseded(
                        head,
                        day(submitted),
                        day(row, "issued_on"),
                        day(row, "in_force_since"),
                        day(row, "in_force_until"));
            case "SENT_BACK" -> new Version.SentBack(head, day(submitted));
            case "WITHDRAWN" -> new Version.Withdrawn(head, day(submitted));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return day(row.getObject(column, LocalDate.class));
    }

    private static LocalDate day(@Nullable LocalDate stored) {
        return Objects.requireNonNull(stored, "a submitted version has its day");
    }
}
