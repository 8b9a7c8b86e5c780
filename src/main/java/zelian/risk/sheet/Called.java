package zelian.risk.sheet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.Viewer;

/** By which words offices call a unit's principal (处长, 主任), once somebody has confirmed that. */
@Repository
class Called {

    private final JdbcClient db;

    Called(JdbcClient db) {
        this.db = db;
    }

    Set<String> confirmed() {
        return new HashSet<>(
                db.sql("select word from risk.called").query(String.class).list());
    }

    void confirm(Viewer by, Collection<String> words) {
        words.forEach(word -> db.sql(
                        "insert into risk.called (word, by_person, on_day) values (:word, :by, :day) on conflict do nothing")
                .param("word", word)
                .param("by", by.person().value())
                .param("day", by.day())
                .update());
    }
}
