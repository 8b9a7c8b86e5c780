package zelian.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.ui.ChainLink;
import zelian.ui.ObjectKind;

/** A chain of one's own, row by row, for tests of what is said about chains; the rules of the rows are tested with their modules. */
public final class Given {

    public static final LocalDate BEGUN = LocalDate.of(2026, 2, 27);

    /** Every kind, as its module declares it. */
    public static final Kinds KINDS = new Kinds(List.of(
            new ObjectKind("unit", "单位", ChainLink.BASIS, "/units/{id}"),
            new ObjectKind("person", "人员", ChainLink.BASIS, "/people/{id}"),
            new ObjectKind("clause", "依据", ChainLink.BASIS, "/regulations/clauses/{id}"),
            new ObjectKind("duty_list", "责任清单", ChainLink.FIX, "/duty-lists/{id}"),
            new ObjectKind("duty", "责任", ChainLink.FIX, "/duties/{id}"),
            new ObjectKind("claim", "领受", ChainLink.CLARIFY, "/claims/{id}"),
            new ObjectKind("occurrence", "任务", ChainLink.PERFORM, "/tasks/{id}"),
            new ObjectKind("record", "记实", ChainLink.PERFORM, "/records/{id}"),
            new ObjectKind("letter", "函件", ChainLink.SUPERVISE, "/letters/{id}"),
            new ObjectKind("finding", "督责发现", ChainLink.SUPERVISE, "/findings/{id}"),
            new ObjectKind("item", "整改", ChainLink.RECTIFY, "/rectification/items/{id}")));

    private final JdbcClient db;
    private int year = 2090;

    public Given(JdbcClient db) {
        this.db = db;
    }

    /** A duty in force, on a list of its own. */
    public Ref duty(UUID unit, String matter, String publicity) {
        var list = Ids.next();
        var version = Ids.next();
        var duty = Ids.next();
        var item = Ids.next();
        year++;
        db.sql("insert into duty.duty_list (id, unit, year, title) values (?, ?, ?, ?)")
                .params(list, unit, year, matter + "清单")
                .update();
        db.sql("""
                        insert into duty.list_version (id, list, major, minor, state, drafter, drafter_tenure, drafter_name,
                            drafter_title, drafted_on)
                        values (?, ?, 1, 0, 'DRAFT', ?, ?, '秦建国', '专职副书记', ?)
                        """).params(version, list, Ids.next(), Ids.next(), BEGUN).update();
        db.sql("insert into duty.duty (id, list, key, current_item, since) values (?, ?, ?, ?, ?)")
                .params(duty, list, matter, item, BEGUN)
                .update();
        db.sql("""
                        insert into duty.item (id, list_version, duty, ordinal, subject, aspect, matter, kind, publicity)
                        values (?, ?, ?, 1, '党组', '政治建设', ?, 'COMMON', ?)
                        """).params(item, version, duty, matter, publicity).update();
        db.sql(
                        "update duty.list_version set state = 'ISSUED', submitted_on = ?, in_force_since = ?, issued_on = ? where id = ?")
                .params(BEGUN, BEGUN, BEGUN, version)
                .update();
        return new Ref("duty", duty);
    }

    /** A duty laid on someone, waiting to be taken on until a day, or taken on. */
    public Ref claim(Ref duty, Viewer owner, LocalDate due, boolean claimed) {
        var id = Ids.next();
        db.sql("""
                        insert into duty.claim (id, duty, unit, owner, owner_tenure, state, opened_on, due_on, claimed_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        duty.id(),
                        owner.unit().value(),
                        owner.person().value(),
                        owner.tenure().value(),
                        claimed ? "CLAIMED" : "WAITING",
                        BEGUN,
                        due,
                        claimed ? due : null)
                .update();
        return new Ref("claim", id);
    }

    /** What a claim asks for by a day. */
    public Ref task(Ref duty, Ref claim, Viewer owner, String label, LocalDate due, boolean done) {
        var id = Ids.next();
        db.sql("""
                        insert into task.occurrence (id, duty, claim, number, title, label, unit, owner, owner_tenure,
                            opens_on, stated_on, due_on, state, done_on, letters)
                        values (?, ?, ?, '2026-01', '专题研究', ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
                        """)
                .params(
                        id,
                        duty.id(),
                        claim.id(),
                        label,
                        owner.unit().value(),
                        owner.person().value(),
                        owner.tenure().value(),
                        BEGUN,
                        due,
                        due,
                        done ? "DONE" : "UNDER_WAY",
                        done ? due : null)
                .update();
        return new Ref("occurrence", id);
    }

    /** What was done for a task, entered on a day by someone else. */
    public Ref record(Ref task, Viewer owner, LocalDate entered, String state) {
        var id = Ids.next();
        db.sql("""
                        insert into evidence.record (id, kind, happened_on, deed, unit, owner, owner_tenure, entered_by,
                            entered_tenure, entered_on, state, submitted_on, confirmed_on, sent_back_on, sent_back_why, letters)
                        values (?, 'STUDY', ?, '专题研究意识形态工作', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')
                        """)
                .params(
                        id,
                        entered,
                        owner.unit().value(),
                        owner.person().value(),
                        owner.tenure().value(),
                        Ids.next(),
                        Ids.next(),
                        entered,
                        state,
                        entered,
                        state.equals("CONFIRMED") ? entered : null,
                        state.equals("SENT_BACK") ? entered : null,
                        state.equals("SENT_BACK") ? "日期不对" : null)
                .update();
        db.sql("insert into evidence.citation (record, kind, target, cited_on, cited_by) values (?, ?, ?, ?, ?)")
                .params(id, task.kind(), task.id(), entered, owner.person().value())
                .update();
        return new Ref("record", id);
    }

    /** A duty without dates; with a reason, because they cannot be read. */
    public void undated(Ref duty, Ref claim, Viewer owner, @Nullable String reason) {
        db.sql("""
                        insert into task.undated (claim, duty, number, title, unit, owner, owner_tenure, since, reason)
                        values (?, ?, '2026-01', '专题研究', ?, ?, ?, ?, ?)
                        """)
                .params(
                        claim.id(),
                        duty.id(),
                        owner.unit().value(),
                        owner.person().value(),
                        owner.tenure().value(),
                        BEGUN,
                        reason)
                .update();
    }

    /** A fault to be put right by a day. */
    public Ref item(Viewer owner, LocalDate due, String state) {
        return item(owner, due, state, new Ref("unit", owner.unit().value()), false);
    }

    public Ref item(Viewer owner, LocalDate due, String state, Ref from, boolean discipline) {
        var id = Ids.next();
        year++;
        var submitted = state.equals("SUBMITTED");
        db.sql("""
                        insert into rectification.item (id, number, year, ordinal, title, fact, nature, discipline, source_kind,
                            source_id, source_title, unit, owner, owner_tenure, leader, leader_tenure, lead_unit, opened_on,
                            opened_by, opened_name, due, state, started_on, submitter, submitter_name, submitted_on)
                        values (?, ?, ?, 1, '规范大额检修集体决策', ?, 'BY_A_DAY', ?, ?, ?, '来源', ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        "整改〔" + year + "〕1号",
                        year,
                        new byte[] {1},
                        discipline,
                        from.kind(),
                        from.id(),
                        owner.unit().value(),
                        owner.person().value(),
                        owner.tenure().value(),
                        Ids.next(),
                        Ids.next(),
                        owner.unit().value(),
                        BEGUN,
                        Ids.next(),
                        due,
                        state,
                        BEGUN,
                        submitted ? owner.person().value() : null,
                        submitted ? "责任人" : null,
                        submitted ? due : null)
                .update();
        return new Ref("item", id);
    }

    /** A unit that the duty's line names as leading. */
    public void leads(Ref duty, UUID unit) {
        db.sql("alter table duty.item_unit disable trigger user").update();
        db.sql(
                        "insert into duty.item_unit (item, part, unit) select current_item, 'LEAD', ? from duty.duty where id = ?")
                .params(unit, duty.id())
                .update();
        db.sql("alter table duty.item_unit enable trigger user").update();
    }

    /** A letter signed on a day; received the day after unless it is only ISSUED; ten days for the answer. */
    public Ref letter(Viewer addressee, LocalDate issued, String state, boolean discipline) {
        var id = Ids.next();
        year++;
        var received = !state.equals("ISSUED");
        db.sql("""
                        insert into supervision.letter (id, kind, urgency, title, body, unit, addressee, addressee_tenure, matter,
                            demand, discipline, drafter, drafter_tenure, drafter_name, drafted_on, signer, signer_tenure, state,
                            number, issued_on, receive_by, received_on, receiver, receiver_name, reply_by)
                        values (?, 'REMINDER', 'ORDINARY', '提醒落实检修集体决策', ?, ?, ?, ?, ?, ?, ?, ?, ?, '起草人', ?, ?, ?, ?, ?, ?,
                            ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        Ids.next(),
                        addressee.unit().value(),
                        addressee.person().value(),
                        addressee.tenure().value(),
                        new byte[] {1},
                        new byte[] {1},
                        discipline,
                        Ids.next(),
                        Ids.next(),
                        issued,
                        Ids.next(),
                        Ids.next(),
                        state,
                        "提〔" + year + "〕1号",
                        issued,
                        issued.plusDays(3),
                        received ? issued.plusDays(1) : null,
                        received ? addressee.person().value() : null,
                        received ? addressee.name() : null,
                        issued.plusDays(10))
                .update();
        return new Ref("letter", id);
    }

    /** A shortfall put to the unit on a day, by a visit of that day; confirmed and decided on a day, or not yet. */
    public Ref finding(
            Viewer owner, LocalDate put, String state, @Nullable LocalDate confirmed, @Nullable LocalDate decided) {
        var round = Ids.next();
        var visit = Ids.next();
        var id = Ids.next();
        var unit = owner.unit().value();
        year++;
        db.sql("""
                        insert into supervision.round (id, title, year, ordinal, body, plan, since, until, lead, lead_tenure,
                            state, started_on)
                        values (?, '年中督责', ?, 1, ?, '', ?, ?, ?, ?, 'RUNNING', ?)
                        """)
                .params(round, year, unit, put.minusDays(5), put.plusDays(30), Ids.next(), Ids.next(), put.minusDays(5))
                .update();
        db.sql("insert into supervision.round_unit (round, unit) values (?, ?)")
                .params(round, unit)
                .update();
        db.sql("""
                        insert into supervision.visit (id, round, unit, mode, title, day, state, held_on, fed_back_on)
                        values (?, ?, ?, 'RECORDS', '查阅资料', ?, 'FED_BACK', ?, ?)
                        """).params(visit, round, unit, put, put, put).update();
        db.sql("""
                        insert into supervision.finding (id, round, visit, unit, ordinal, side, title, fact, owner, owner_tenure,
                            recorder, recorder_name, recorded_on, state, put_on, confirm_by, confirmed_on, confirmed_how,
                            decided_on)
                        values (?, ?, ?, ?, 1, 'SHORTFALL', '检修项目未经集体研究', ?, ?, ?, ?, '督责组', ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        round,
                        visit,
                        unit,
                        new byte[] {1},
                        owner.person().value(),
                        owner.tenure().value(),
                        Ids.next(),
                        put,
                        state,
                        put,
                        put.plusDays(5),
                        confirmed,
                        confirmed == null ? null : "SAID",
                        decided)
                .update();
        return new Ref("finding", id);
    }

    /** A claim disputed on a day and answered on another. */
    public void dispute(Ref claim, Viewer owner, LocalDate raised, LocalDate answered) {
        db.sql("""
                        insert into duty.dispute (id, claim, reason, raised_by, raised_on, outcome, answer, answered_on)
                        values (?, ?, ?, ?, ?, 'UPHOLD', ?, ?)
                        """)
                .params(
                        Ids.next(),
                        claim.id(),
                        new byte[] {1},
                        owner.person().value(),
                        raised,
                        new byte[] {1},
                        answered)
                .update();
    }

    /** Somebody reminded of an object on a day. */
    public void reminder(Ref object, Viewer told, LocalDate day) {
        db.sql("""
                        insert into notice.note (id, key, person, told, tenure, sort, title, kind, object, day)
                        values (?, ?, ?, ?, ?, 'REMINDER', '余 3 个工作日：记实', ?, ?, ?)
                        """)
                .params(
                        Ids.next(),
                        "reminder:" + object + day,
                        told.person().value(),
                        told.person().value(),
                        told.tenure().value(),
                        object.kind(),
                        object.id(),
                        day)
                .update();
    }

    /** A clause the duty rests on. */
    public Ref clauseOf(Ref duty) {
        var clause = db.sql("select id from regulation.clause order by id limit 1")
                .query(UUID.class)
                .single();
        db.sql("alter table duty.item_clause disable trigger user").update();
        db.sql("insert into duty.item_clause (item, clause) select current_item, ? from duty.duty where id = ?")
                .params(clause, duty.id())
                .update();
        db.sql("alter table duty.item_clause enable trigger user").update();
        return new Ref("clause", clause);
    }
}
