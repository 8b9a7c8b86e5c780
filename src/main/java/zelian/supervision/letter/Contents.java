package zelian.supervision.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.common.Ids;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.seal.Seals;
import zelian.supervision.LetterId;

/** What letters say, kept sealed. */
@Repository
class Contents {

    private final JdbcClient db;
    private final Seals seals;

    Contents(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    byte[] matter(LetterId id, Content content) {
        return seals.seal(place(id, "matter"), content.matter());
    }

    byte[] demand(LetterId id, Content content) {
        return seals.seal(place(id, "demand"), content.demand());
    }

    /** What it says, opened. */
    Content of(LetterId id) {
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

    /** Keeps the problems of a draft, in place of those it had. */
    void keep(LetterId letter, List<Problem> problems) {
        db.sql("delete from supervision.problem where letter = :letter")
                .param("letter", letter.value())
                .update();
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
}
