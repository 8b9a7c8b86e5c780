package zelian.rectification.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.rectification.ItemBrief;
import zelian.rectification.ItemId;
import zelian.rectification.SourceRef;
import zelian.seal.Seals;

/** The items (整改台账). */
@Repository
class Items {

    private final JdbcClient db;
    private final Seals seals;

    Items(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** What stands beside an item and never changes: the fault in full, the text it breaks, when it is mended. */
    record Account(
            String fact, @Nullable String basis, @Nullable String standard) {}

    /** The next number of the year, without gaps: the row stays locked until the transaction ends. */
    int nextOrdinal(int year) {
        return db.sql("""
                insert into rectification.counter (year, last) values (:year, 1)
                on conflict (year) do update set last = rectification.counter.last + 1
                returning last
                """).param("year", year).query(Integer.class).single();
    }

    void add(Item.Opened item, int ordinal, PersonId opener, Account account) {
        var head = item.head();
        db.sql("""
                insert into rectification.item (id, number, year, ordinal, title, fact, basis, standard, nature, discipline,
                    source_kind, source_id, source_title, returned_from, unit, owner, owner_tenure, leader, leader_tenure,
                    lead_unit, opened_on, opened_by, opened_name, due, state)
                values (:id, :number, :year, :ordinal, :title, :fact, :basis, :standard, :nature, :discipline,
                    :sourceKind, :sourceId, :sourceTitle, :returnedFrom, :unit, :owner, :ownerTenure, :leader, :leaderTenure,
                    :leadUnit, :openedOn, :opener, :openedBy, :due, 'OPENED')
                """)
                .param("id", head.id().value())
                .param("number", head.number())
                .param("year", head.openedOn().getYear())
                .param("ordinal", ordinal)
                .param("title", head.title())
                .param("fact", seals.seal(factOf(head.id()), account.fact()))
                .param("basis", account.basis())
                .param("standard", account.standard())
                .param("nature", head.nature().name())
                .param("discipline", head.discipline())
                .param("sourceKind", head.source().kind())
                .param("sourceId", head.source().id())
                .param("sourceTitle", head.sourceTitle())
                .param(
                        "returnedFrom",
                        head.returnedFrom() == null ? null : head.returnedFrom().value())
                .param("unit", head.unit().value())
                .param("owner", head.owner().value())
                .param("ownerTenure", head.ownerTenure().value())
                .param("leader", head.leader().value())
                .param("leaderTenure", head.leaderTenure().value())
                .param("leadUnit", head.leadUnit().value())
                .param("openedOn", head.openedOn())
                .param("opener", opener.value())
                .param("openedBy", head.openedBy())
                .param("due", head.due())
                .update();
    }

    Optional<Item> find(ItemId id) {
        return db.sql("select * from rectification.item where id = :id")
                .param("id", id.value())
                .query(ItemRow::item)
                .optional();
    }

    Item get(ItemId id) {
        return find(id).orElseThrow(() -> new NotFound("item " + id));
    }

    /**
     * The item in the state the act needs.
     *
     * @throws Rejected if it is in another state by now
     */
    static <S> S in(Class<S> state, Item item) {
        if (!state.isInstance(item)) {
            throw Rejected.because("rectification.other-state", item.head().number(), item.word());
        }
        return state.cast(item);
    }

    Account account(ItemId id) {
        return db.sql("select fact, basis, standard from rectification.item where id = :id")
                .param("id", id.value())
                .query((row, n) ->
                        new Account(seals.open(factOf(id), row.getBytes(1)), row.getString(2), row.getString(3)))
                .single();
    }

    List<ItemBrief> of(SourceRef source) {
        return db.sql("""
                select i.id, i.number, i.title, i.unit, n.state, i.due, i.struck_off_on
                from rectification.item i join rectification.pub_node n on n.id = i.id
                where i.source_id = :id and i.source_kind = :kind
                order by i.year, i.ordinal
                """)
                .param("id", source.id())
                .param("kind", source.kind())
                .query(ItemRow::brief)
                .list();
    }

    /** The items of a unit that were open on a day: the reader's own, or in the reader's scope and not kept from them. */
    List<ItemBrief> open(UnitId unit, LocalDate day, Viewer viewer) {
        return db.sql("""
                select i.id, i.number, i.title, i.unit, n.state, i.due, i.struck_off_on
                from rectification.item i join rectification.pub_node n on n.id = i.id
                where i.unit = :unit and i.opened_on <= :day and coalesce(i.struck_off_on, 'infinity') > :day
                  and (i.owner = :person or i.leader = :person
                       or (not i.discipline or :ofDiscipline)
                          and exists (select 1 from organization.pub_scope s
                                      where s.tenure = :tenure and s.area = 'RECTIFICATION' and s.act = 'READ'
                                        and s.unit = i.unit and :today between s.since and coalesce(s.until, 'infinity')))
                order by i.year, i.ordinal
                """)
                .param("unit", unit.value())
                .param("day", day)
                .param("person", viewer.person().value())
                .param("tenure", viewer.tenure().value())
                .param("today", viewer.day())
                .param("ofDiscipline", viewer.readsDiscipline())
                .query(ItemRow::brief)
                .list();
    }

    /** Open items this holding of a post answers for or leads. */
    List<Item> openUnder(TenureId tenure) {
        return db.sql("""
                select * from rectification.item
                where (owner_tenure = :tenure or leader_tenure = :tenure) and state <> 'STRUCK_OFF'
                order by year, ordinal
                """).param("tenure", tenure.value()).query(ItemRow::item).list();
    }

    /** Open items pass from one holder of the post to the next; again does nothing. */
    void handOver(ItemId item, TenureId from, TenureId to, PersonId successor) {
        db.sql("""
                update rectification.item
                set    owner = case when owner_tenure = :from then :successor else owner end,
                       leader = case when leader_tenure = :from then :successor else leader end,
                       owner_tenure = case when owner_tenure = :from then :to else owner_tenure end,
                       leader_tenure = case when leader_tenure = :from then :to else leader_tenure end,
                       version = version + 1
                where  id = :item and (owner_tenure = :from or leader_tenure = :from) and state <> 'STRUCK_OFF'
                """)
                .param("item", item.value())
                .param("from", from.value())
                .param("to", to.value())
                .param("successor", successor.value())
                .update();
    }

    /**
     * Stores a transition, or a later deadline.
     *
     * @throws Rejected if another hand moved the item since it was read
     */
    void move(Item from, Item to) {
        var moved = db.sql("""
                update rectification.item
                set    state = :to, version = version + 1, due = :due, extensions = :extensions, send_backs = :sendBacks,
                       started_on = :started,
                       submitter = :submitter, submitter_name = :submitterName, submitted_on = :submittedOn,
                       reviewer = :reviewer, reviewer_name = :reviewerName, reviewed_on = :reviewedOn,
                       signer = :signer, signer_name = :signerName, signed_on = :signedOn,
                       verifier = :verifier, verifier_name = :verifierName, struck_off_on = :struckOffOn
                where  id = :id and state = :from and version = :lock
                """)
                .params(Progress.of(to).columns())
                .param("to", to.stored())
                .param("due", to.head().due())
                .param("extensions", to.head().extensions())
                .param("sendBacks", to.head().sendBacks())
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        if (moved == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    private static String factOf(ItemId id) {
        return "rectification.item:" + id + ".fact";
    }
}
