package zelian.supervision.letter;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Party;
import zelian.access.TenureId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.supervision.LetterId;

/** All letters. */
@Repository
class Letters {

    private final JdbcClient db;
    private final Contents contents;

    Letters(JdbcClient db, Contents contents) {
        this.db = db;
        this.contents = contents;
    }

    /** Keeps a new draft. */
    void add(Letter.Drafted draft, Content content) {
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
        contents.keep(draft.head().id(), content.problems());
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
        contents.keep(draft.head().id(), content.problems());
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
                .param("matter", contents.matter(head.id(), content))
                .param("demand", contents.demand(head.id(), content))
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

    Optional<Letter> find(LetterId id) {
        return db.sql("select * from supervision.letter where id = :id")
                .param("id", id.value())
                .query(LetterRow::letter)
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

    /** Letters that urge this one on again. */
    List<Letter> following(LetterId id) {
        return db.sql("select * from supervision.letter where follows = :id order by id")
                .param("id", id.value())
                .query(LetterRow::letter)
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
                .query(LetterRow::letter)
                .list();
    }

    /**
     * Gives the part one holding of a post has in a letter to another; who drew it up and who signed it stays
     * on record. A successor who would then sign or judge their own matter leaves it where it is, and whoever may
     * goes on with it.
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

    /** Another is to sign it. */
    void nameSigner(Letter.Submitted letter, Party signer) {
        requireMoved(db.sql("""
                update supervision.letter set signer = :signer, signer_tenure = :tenure, version = version + 1
                where  id = :id and state = 'SUBMITTED' and version = :lock
                """)
                .param("signer", signer.person().value())
                .param("tenure", signer.tenure().value())
                .param("id", letter.head().id().value())
                .param("lock", letter.head().lock())
                .update());
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
}
