package zelian.accountability.casefile;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.accountability.CaseId;

/** What a case was found to have, by closed lists: consequences, circumstances, what set it off, how the duty failed. */
@Repository
public class Elements {

    private final JdbcClient db;

    Elements(JdbcClient db) {
        this.db = db;
    }

    /** Which list. */
    public enum Kind {
        CONSEQUENCE,
        CIRCUMSTANCE,
        TRIGGER,
        CONDUCT,
        SIGNING,
        ADVISED
    }

    public void keep(CaseId id, Kind kind, Collection<? extends Enum<?>> found) {
        keepCodes(id, kind, found.stream().map(Enum::name).toList());
    }

    /** Instead of what was found before. */
    public void keepCodes(CaseId id, Kind kind, Collection<String> codes) {
        db.sql("delete from accountability.element where of_case = :id and kind = :kind")
                .param("id", id.value())
                .param("kind", kind.name())
                .update();
        codes.stream()
                .distinct()
                .forEach(code -> db.sql(
                                "insert into accountability.element (of_case, kind, code) values (:id, :kind, :code)")
                        .param("id", id.value())
                        .param("kind", kind.name())
                        .param("code", code)
                        .update());
    }

    public List<String> of(CaseId id, Kind kind) {
        return db.sql("select code from accountability.element where of_case = :id and kind = :kind order by code")
                .param("id", id.value())
                .param("kind", kind.name())
                .query(String.class)
                .list();
    }
}
