package zelian.rectification.item;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.ledger.Said;
import zelian.rectification.ItemId;
import zelian.seal.Seals;

/** What was said on the way of an item, sealed: outcome, opinions, reasons. */
@Repository
class Opinions implements Said {

    private final JdbcClient db;
    private final Seals seals;

    Opinions(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** Where on the way it was said. */
    enum Step {
        SUBMIT,
        REVIEW,
        SIGN,
        VERIFY,
        SEND_BACK,
        REMIND,
        EXTEND,
        EXTENSION_ANSWER,
        LOOK_BACK
    }

    record Opinion(UUID id, Step step, String who, LocalDate day, String words, String digest) {}

    /** Keeps what was said. */
    Opinion add(ItemId item, Step step, Viewer by, String words) {
        var id = Ids.next();
        var digest = seals.digest(words);
        db.sql("""
                insert into rectification.opinion (id, item, step, person, who, on_day, words, digest)
                values (:id, :item, :step, :person, :who, :day, :words, :digest)
                """)
                .param("id", id)
                .param("item", item.value())
                .param("step", step.name())
                .param("person", by.person().value())
                .param("who", by.title() + " " + by.name())
                .param("day", by.day())
                .param("words", seals.seal(place(id), words))
                .param("digest", digest)
                .update();
        return new Opinion(id, step, by.title() + " " + by.name(), by.day(), words, digest);
    }

    /** All that was said, in order. */
    List<Opinion> of(ItemId item) {
        return db.sql("select * from rectification.opinion where item = :item order by id")
                .param("item", item.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Opinion(
                            id,
                            Step.valueOf(row.getString("step")),
                            row.getString("who"),
                            row.getObject("on_day", LocalDate.class),
                            seals.open(place(id), row.getBytes("words")),
                            row.getString("digest"));
                })
                .list();
    }

    /** The three answers of a verification, beside its opinion. */
    void answers(ItemId item, Opinion opinion, Answers answers, boolean passed) {
        db.sql("""
                insert into rectification.verification (opinion, item, carried, solved, beyond, passed)
                values (:opinion, :item, :carried, :solved, :beyond, :passed)
                """)
                .param("opinion", opinion.id())
                .param("item", item.value())
                .param("carried", answers.carried().name())
                .param("solved", answers.solved().name())
                .param("beyond", answers.beyond().name())
                .param("passed", passed)
                .update();
    }

    @Override
    public Map<String, String> of(String kind, UUID id, Viewer viewer) {
        if (!kind.equals("item")) {
            return Map.of();
        }
        var words = new HashMap<String, String>();
        of(new ItemId(id)).forEach(opinion -> words.put(opinion.digest(), opinion.words()));
        return words;
    }

    private static String place(UUID id) {
        return "rectification.opinion:" + id + ".words";
    }
}
