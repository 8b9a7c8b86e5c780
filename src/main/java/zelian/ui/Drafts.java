package zelian.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import zelian.access.PersonId;
import zelian.seal.Seals;

/** Drafts (草稿): what people have typed and not sent off, sealed, a few per person. */
@Repository
class Drafts {

    /** The oldest go first; nobody has this many forms open. */
    private static final int PER_PERSON = 50;

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Seals seals;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    /** What was typed into one form, and when. */
    record Draft(Instant at, Map<String, List<String>> fields) {}

    Optional<Draft> find(PersonId person, String key) {
        return jdbc.sql("select at, fields from ui.draft where person = :person and key = :key")
                .param("person", person.value())
                .param("key", key)
                .query((row, number) -> new Draft(
                        row.getTimestamp("at").toInstant(),
                        json.readValue(seals.open(place(person, key), row.getBytes("fields")), FIELDS)))
                .optional();
    }

    void keep(PersonId person, String key, Map<String, List<String>> fields) {
        jdbc.sql("""
                        insert into ui.draft (person, key, fields) values (:person, :key, :fields)
                        on conflict (person, key) do update set fields = excluded.fields, at = now()
                        """)
                .param("person", person.value())
                .param("key", key)
                .param("fields", seals.seal(place(person, key), json.writeValueAsString(fields)))
                .update();
        jdbc.sql("""
                        delete from ui.draft where person = :person and key in (
                            select key from ui.draft where person = :person order by at desc offset :kept)
                        """).param("person", person.value()).param("kept", PER_PERSON).update();
    }

    void forget(PersonId person, String key) {
        jdbc.sql("delete from ui.draft where person = :person and key = :key")
                .param("person", person.value())
                .param("key", key)
                .update();
    }

    private static String place(PersonId person, String key) {
        return "ui.draft." + person + ":" + key + ".fields";
    }
}
