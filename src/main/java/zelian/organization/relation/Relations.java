package zelian.organization.relation;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.common.NotFound;
import zelian.common.Rejected;

/** The relations between bodies, from which day to which. */
@Repository
class Relations {

    private static final String ROW = """
            select r.id, r.kind, r.from_unit, r.to_unit, coalesce(f.name, r.from_name) as "from",
                   coalesce(t.name, r.to_name) as "to", r.since, r.until, r.document, r.version
            from   organization.relation r
            left   join organization.unit f on f.id = r.from_unit
            left   join organization.unit t on t.id = r.to_unit
            """;

    private final JdbcClient db;

    Relations(JdbcClient db) {
        this.db = db;
    }

    /** One relation. */
    record Relation(
            UUID id,
            RelationKind kind,
            @Nullable UUID fromUnit,
            @Nullable UUID toUnit,
            String from,
            String to,
            LocalDate since,
            @Nullable LocalDate until,
            String document,
            int version) {

        /** 机关工委指导督促局党组. */
        String inWords() {
            return kind == RelationKind.ANSWERS_TO ? from + "向" + to + "负责" : from + kind.label() + to;
        }
    }

    List<Relation> on(LocalDate day) {
        return db.sql(ROW + """
                where :day between r.since and coalesce(r.until, 'infinity') order by r.kind, f.sort nulls first, r.id
                """).param("day", day).query(Relation.class).list();
    }

    Relation get(UUID id) {
        return db.sql(ROW + "where r.id = :id")
                .param("id", id)
                .query(Relation.class)
                .optional()
                .orElseThrow(() -> new NotFound("relation " + id));
    }

    void add(Relation relation) {
        db.sql("""
                insert into organization.relation (id, kind, from_unit, from_name, to_unit, to_name, since, document)
                values (:id, :kind, :fromUnit, :from, :toUnit, :to, :since, :document)
                """)
                .param("id", relation.id())
                .param("kind", relation.kind().name())
                .param("fromUnit", relation.fromUnit(), Types.OTHER)
                .param("from", relation.fromUnit() == null ? relation.from() : "")
                .param("toUnit", relation.toUnit(), Types.OTHER)
                .param("to", relation.toUnit() == null ? relation.to() : "")
                .param("since", relation.since())
                .param("document", relation.document())
                .update();
    }

    /** @throws Rejected {@code common.changed-meanwhile} if someone was faster */
    void end(Relation relation, LocalDate until) {
        var ended = db.sql("""
                update organization.relation set until = :until, version = version + 1
                where id = :id and version = :version and until is null
                """)
                .param("until", until)
                .param("id", relation.id())
                .param("version", relation.version())
                .update();
        if (ended == 0) {
            throw Rejected.because("common.changed-meanwhile");
        }
    }
}
