package zelian.supervision.letter;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Ids;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.seal.Seals;
import zelian.supervision.LetterId;

/** All letters, with what they say kept sealed. */
@Repository
class Letters {

    private final JdbcClient db;
    private final Seals seals;

    Letters(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** Keeps a new draft. */
    void add(Letter.Drafted draft, Content content) {
        var id = draft.head().id();
        write(db.sql("""
                insert into supervision.letter (id, kind, urgency, trigger, title, body, unit, addressee,
                    addressee_tenure, matter, demand, basis, about_kind, about_id, about_title, follows, discipline,
                    copy, copy_tenure, reply_asked, drafter, drafter_tenure, drafter_name, drafted_on, signer,
                    signer_tenure, state)
                values (:id, :kind, :urgency, :trigger, :title, :body, :unit, :addressee, :addresseeTenure, :matter,
                    :demand, :basis, :aboutKind, :aboutId, :aboutTitle, :follows, :discipline, :copy, :copyTenure,
                    :replyAsked, :drafter, :drafterTenure, :drafterName, :draftedOn, :signer, :signerTenure, 'DRAFTED')
                """), draft.head(), content)
                .param(
                        "follows",
                        draft.head().follows() == null
                                ? null
                                : draft.head().follows().value(),
                        Types.OTHER)
                .param("body", draft.head().body().value())
                .param("drafter", draft.head().drafter().person().value())
                .param("drafterTenure", draft.head().drafter().tenure().value())
                .param("drafterName", draft.head().drafterName())
                .param("draftedOn", draft.head().draftedOn())
                .update();
        keepProblems(id, content.problems());
    }

    /** Rewords a draft. */
    void reword(Letter.Drafted draft, Content content) {
        var changed = write(db.sql("""
                update supervision.letter
                set    kind = :kind, urgency = :urgency, trigger = :trigger, title = :title, unit = :unit,
                       addressee = :addressee, addressee_tenure = :addresseeTenure, matter = :matter,
                       demand = :demand, basis = :basis, about_kind = :aboutKind, about_id = :aboutId,
                       about_title = :aboutTitle, discipline = :discipline, copy = :copy, copy_tenure = :copyTenure,
                       reply_asked = :replyAsked, signer = :signer, signer_tenure = :signerTenure,
                       version = version + 1
                where  id = :id and state = 'DRAFTED' and version = :lock
                """), draft.head(), content)
                .param("lock", draft.head().lock())
                .update();
        requireMoved(changed);
        db.sql("delete from supervision.problem where letter = :letter")
                .param("letter", draft.head().id().value())
                .update();
        keepProblems(draft.head().id(), content.problems());
    }

    private JdbcClient.StatementSpec write(JdbcClient.StatementSpec statement, Head head, Content content) {
        var about = head.about();
        var copy = head.copy();
        return statement
                .param("id", head.id().value())
                .param("kind", head.kind().name())
                .param("urgency", head.urgency().name())
                .param("trigger", head.trigger() == null ? null : head.trigger().name())
                .param("title", head.title())
                .param("unit", head.unit().value())
                .param("addressee", head.addressee().person().value())
                .param("addresseeTenure", head.addressee().tenure().value())
                .param("matter", seals.seal(place(head.id(), "matter"), content.matter()))
                .param("demand", seals.seal(place(head.id(), "demand"), content.demand()))
                .param("basis", head.basis())
                .param("aboutKind", about == null ? null : about.kind())
                .param("aboutId", about == null ? null : about.id(), Types.OTHER)
                .param("aboutTitle", about == null ? null : about.title())
                .param("discipline", head.discipline())
                .param("copy", copy == null ? null : copy.person().value(), Types.OTHER)
                .param("copyTenure", copy == null ? null : copy.tenure().value(), Types.OTHER)
                .param("replyAsked", head.replyAsked(), Types.DATE)
                .param("signer", head.signer().person().value())
                .param("signerTenure", head.signer().tenure().value());
    }

    private void keepProblems(LetterId letter, List<Problem> problems) {
        for (var problem : problems) {
            db.sql("""
                    insert into supervision.problem (id, letter, ordinal, title, fact, advice, nature)
                    values (:id, :letter, :ordinal, :title, :fact, :advice, :nature)
                    """)
                    .param("id", problem.id())
                    .param("letter", letter.value())
                    .param("ordinal", problem.ordinal())
                    .param("title", problem.title())
                    .param("fact", seals.seal(problemPlace(problem.id(), "fact"), problem.fact()))
                    .param("advice", seals.seal(problemPlace(problem.id(), "advice"), problem.advice()))
                    .param("nature", problem.nature().name())
                    .update();
        }
    }

    void becameItem(Problem problem, ItemId item) {
        db.sql("update supervision.problem set item = :item where id = :id")
                .param("item", item.value())
                .param("id", problem.id())
                .update();
    }

    Optional<Letter> find(LetterId id) {
        return db.sql("select * from supervision.letter where id = :id")
                .param("id", id.value())
                .query(Letters::letter)
                .optional();
    }

    Letter get(LetterId id) {
        return find(id).orElseThrow(() -> new NotFound("letter " + id));
    }

    /**
     * The letter in the state an act needs.
     *
     * @throws Rejected if it is in another state by now
     */
    static <S> S in(Class<S> state, Letter letter) {
        if (!state.isInstance(letter)) {
            throw Rejected.because("supervision.other-state", letter.head().title(), letter.word());
        }
        return state.cast(letter);
    }

    /** What it says, opened. */
    Content content(LetterId id) {
        var problems = db.sql("select * from supervision.problem where letter = :letter order by ordinal")
                .param("letter", id.value())
                .query((row, n) -> {
                    var problem = row.getObject("id", UUID.class);
                    var item = row.getObject("item", UUID.class);
                    return new Problem(
                            problem,
                            row.getInt("ordinal"),
                            row.getString("title"),
                            seals.open(problemPlace(problem, "fact"), row.getBytes("fact")),
                            seals.open(problemPlace(problem, "advice"), row.getBytes("advice")),
                            Nature.valueOf(row.getString("nature")),
                            item == null ? null : new ItemId(item));
                })
                .list();
        return db.sql("select matter, demand from supervision.letter where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Content(
                        seals.open(place(id, "matter"), row.getBytes("matter")),
                        seals.open(place(id, "demand"), row.getBytes("demand")),
                        problems))
                .single();
    }

    /** Letters that urge this one on again. */
    List<Letter> following(LetterId id) {
        return db.sql("select * from supervision.letter where follows = :id order by id")
                .param("id", id.value())
                .query(Letters::letter)
                .list();
    }

    /** Letters not closed in which this holding of a post has part. */
    List<Letter> openUnder(TenureId tenure) {
        return db.sql("""
                        select * from supervision.letter
                        where state not in ('CLOSED', 'VOIDED')
                          and (:tenure in (addressee_tenure, drafter_tenure, handler_tenure, copy_tenure)
                               or signer_tenure = :tenure and issued_on is null)
                        order by id
                        """)
                .param("tenure", tenure.value())
                .query(Letters::letter)
                .list();
    }

    /**
     * Gives the part one holding of a post has in a letter to another; who drew it up and who signed it stays
     * on record. A successor who would then sign or judge their own matter leaves it where it is.
     */
    boolean handOver(LetterId id, TenureId from, Party to) {
        return db.sql("""
                update supervision.letter set
                    addressee = case when addressee_tenure = :from then :person else addressee end,
                    addressee_tenure = case when addressee_tenure = :from then :to else addressee_tenure end,
                    signer = case when signer_tenure = :from and issued_on is null then :person else signer end,
                    signer_tenure = case when signer_tenure = :from and issued_on is null then :to else signer_tenure end,
                    drafter = case when drafter_tenure = :from then :person else drafter end,
                    drafter_tenure = case when drafter_tenure = :from then :to else drafter_tenure end,
                    handler = case when handler_tenure = :from then :person else handler end,
                    handler_tenure = case when handler_tenure = :from then :to else handler_tenure end,
                    copy = case when copy_tenure = :from then :person else copy end,
                    copy_tenure = case when copy_tenure = :from then :to else copy_tenure end,
                    version = version + 1
                where  id = :id
                  and  not (signer = :person and :from in (addressee_tenure, drafter_tenure))
                  and  not (signer_tenure = :from and issued_on is null and :person in (addressee, drafter))
                """)
                        .param("from", from.value())
                        .param("to", to.tenure().value())
                        .param("person", to.person().value())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /**
     * Stores a transition.
     *
     * @throws Rejected if another hand moved the letter since it was read
     */
    void move(Letter from, Letter to) {
        if (to instanceof Letter.Voided voided) {
            voided(from, voided);
            return;
        }
        var way = Way.of(to);
        var moved = db.sql("""
                update supervision.letter
                set    state = :to, version = version + 1, returned = :returned, submitted_on = :submittedOn,
                       redone = :redone, number = :number, issued_on = :issuedOn, receive_by = :receiveBy,
                       reply_by = :replyBy, receiver = :receiver, receiver_name = :receiverName,
                       received_on = :receivedOn, handler = :handler, handler_tenure = :handlerTenure,
                       handled_on = :handledOn, replier = :replier, replier_name = :replierName,
                       replied_on = :repliedOn, adoption = :adoption, close_by = :closeBy, evaluator = :evaluator,
                       evaluator_name = :evaluatorName, evaluated_on = :evaluatedOn, grade = :grade,
                       closer = :closer, closer_name = :closerName, closed_on = :closedOn
                where  id = :id and state = :from and version = :lock
                """)
                .params(way.columns())
                .param("to", to.stored())
                .param("returned", to.head().returned())
                .param("redone", to.head().redone())
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update();
        requireMoved(moved);
    }

    /** How far it had come stays on record. */
    private void voided(Letter from, Letter.Voided to) {
        requireMoved(db.sql("""
                update supervision.letter set state = 'VOIDED', voided_on = :day, version = version + 1
                where  id = :id and state = :from and version = :lock
                """)
                .param("day", to.on())
                .param("id", from.head().id().value())
                .param("from", from.stored())
                .param("lock", from.head().lock())
                .update());
    }

    private static void requireMoved(int rows) {
        if (rows == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }

    /** New ids for problems as they are typed. */
    static List<Problem> numbered(List<Problem> typed) {
        var numbered = new ArrayList<Problem>();
        for (var problem : typed) {
            numbered.add(new Problem(
                    Ids.next(),
                    numbered.size() + 1,
                    problem.title(),
                    problem.fact(),
                    problem.advice(),
                    problem.nature(),
                    null));
        }
        return numbered;
    }

    private static String place(LetterId id, String column) {
        return "supervision.letter:" + id + "." + column;
    }

    private static String problemPlace(UUID id, String column) {
        return "supervision.problem:" + id + "." + column;
    }

    static Letter letter(ResultSet row, int number) throws SQLException {
        var head = head(row);
        return switch (row.getString("state")) {
            case "DRAFTED" -> new Letter.Drafted(head);
            case "SUBMITTED" -> new Letter.Submitted(head, day(row, "submitted_on"));
            case "ISSUED" -> new Letter.Issued(head, issue(row));
            case "RECEIVED" -> new Letter.Received(head, issue(row), receipt(row));
            case "HANDLING" -> new Letter.Handling(head, issue(row), receipt(row), handler(row));
            case "REPLIED" -> new Letter.Replied(head, issue(row), receipt(row), handler(row), reply(row));
            case "EVALUATED" ->
                new Letter.Evaluated(head, issue(row), receipt(row), handler(row), reply(row), evaluation(row));
            case "CLOSED" ->
                new Letter.Closed(
                        head,
                        issue(row),
                        receipt(row),
                        handler(row),
                        reply(row),
                        evaluation(row),
                        hand(row, "closer", "closed_on"));
            case "VOIDED" ->
                new Letter.Voided(head, row.getString("number") == null ? null : issue(row), day(row, "voided_on"));
            default -> throw new IllegalStateException("unknown state " + row.getString("state"));
        };
    }

    private static Head head(ResultSet row) throws SQLException {
        var trigger = row.getString("trigger");
        var follows = row.getObject("follows", UUID.class);
        var aboutKind = row.getString("about_kind");
        return new Head(
                new LetterId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                LetterKind.valueOf(row.getString("kind")),
                Urgency.valueOf(row.getString("urgency")),
                trigger == null ? null : Trigger.valueOf(trigger),
                row.getString("title"),
                new UnitId(row.getObject("body", UUID.class)),
                new UnitId(row.getObject("unit", UUID.class)),
                requireNonNull(party(row, "addressee")),
                requireNonNull(party(row, "signer")),
                party(row, "copy"),
                row.getString("basis"),
                aboutKind == null
                        ? null
                        : new About(aboutKind, row.getObject("about_id", UUID.class), row.getString("about_title")),
                follows == null ? null : new LetterId(follows),
                row.getBoolean("discipline"),
                row.getObject("reply_asked", LocalDate.class),
                requireNonNull(party(row, "drafter")),
                row.getString("drafter_name"),
                day(row, "drafted_on"),
                row.getBoolean("returned"),
                row.getInt("redone"));
    }

    private static Letter.Issue issue(ResultSet row) throws SQLException {
        return new Letter.Issue(
                row.getString("number"), day(row, "issued_on"), day(row, "receive_by"), day(row, "reply_by"));
    }

    private static Hand receipt(ResultSet row) throws SQLException {
        return hand(row, "receiver", "received_on");
    }

    private static Letter.Handler handler(ResultSet row) throws SQLException {
        return new Letter.Handler(requireNonNull(party(row, "handler")), day(row, "handled_on"));
    }

    private static Letter.Reply reply(ResultSet row) throws SQLException {
        var adoption = row.getString("adoption");
        return new Letter.Reply(
                hand(row, "replier", "replied_on"),
                adoption == null ? null : Adoption.valueOf(adoption),
                day(row, "close_by"));
    }

    private static Letter.Evaluation evaluation(ResultSet row) throws SQLException {
        return new Letter.Evaluation(hand(row, "evaluator", "evaluated_on"), Grade.valueOf(row.getString("grade")));
    }

    private static Hand hand(ResultSet row, String who, String when) throws SQLException {
        return new Hand(new PersonId(row.getObject(who, UUID.class)), row.getString(who + "_name"), day(row, when));
    }

    private static @Nullable Party party(ResultSet row, String who) throws SQLException {
        var person = row.getObject(who, UUID.class);
        return person == null
                ? null
                : new Party(new PersonId(person), new TenureId(row.getObject(who + "_tenure", UUID.class)));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
