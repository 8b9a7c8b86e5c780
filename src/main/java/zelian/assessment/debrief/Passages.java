package zelian.assessment.debrief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.assessment.DebriefId;
import zelian.seal.Seals;

/** What debriefs say, section by section, sealed, and the facts each section was drafted from. */
@Repository
public class Passages {

    private final JdbcClient db;
    private final Seals seals;

    Passages(JdbcClient db, Seals seals) {
        this.db = db;
        this.seals = seals;
    }

    /** The sections written so far. */
    public Map<Section, String> words(DebriefId debrief) {
        var words = new EnumMap<Section, String>(Section.class);
        db.sql("select section, words from assessment.passage where debrief = :debrief")
                .param("debrief", debrief.value())
                .query((row, n) -> {
                    var section = Section.valueOf(row.getString("section"));
                    return Map.entry(section, seals.open(place(debrief, section), row.getBytes("words")));
                })
                .list()
                .forEach(one -> words.put(one.getKey(), one.getValue()));
        return words;
    }

    /** Keeps the text as it is now, and what it was drafted from. */
    public void keep(DebriefId debrief, Map<Section, String> words, Map<Section, List<Reference>> references) {
        words.forEach((section, said) -> db.sql("""
                        insert into assessment.passage (debrief, section, words) values (:debrief, :section, :words)
                        on conflict (debrief, section) do update set words = excluded.words
                        """)
                .param("debrief", debrief.value())
                .param("section", section.name())
                .param("words", seals.seal(place(debrief, section), said))
                .update());
        db.sql("delete from assessment.reference where debrief = :debrief")
                .param("debrief", debrief.value())
                .update();
        references.forEach((section, facts) -> {
            for (var ordinal = 0; ordinal < facts.size(); ordinal++) {
                add(debrief, section, ordinal, facts.get(ordinal));
            }
        });
    }

    private void add(DebriefId debrief, Section section, int ordinal, Reference fact) {
        db.sql("""
                insert into assessment.reference (debrief, section, ordinal, kind, object, title, number, state, on_day)
                values (:debrief, :section, :ordinal, :kind, :object, :title, :number, :state, :day)
                """)
                .param("debrief", debrief.value())
                .param("section", section.name())
                .param("ordinal", ordinal)
                .param("kind", fact.kind())
                .param("object", fact.id())
                .param("title", fact.title())
                .param("number", fact.number())
                .param("state", fact.state())
                .param("day", fact.day())
                .update();
    }

    /** The facts each section was drafted from, in order. */
    public Map<Section, List<Reference>> references(DebriefId debrief) {
        var found = new EnumMap<Section, List<Reference>>(Section.class);
        db.sql("select * from assessment.reference where debrief = :debrief order by section, ordinal")
                .param("debrief", debrief.value())
                .query((row, n) -> Map.entry(
                        Section.valueOf(row.getString("section")),
                        new Reference(
                                row.getString("kind"),
                                row.getObject("object", UUID.class),
                                row.getString("title"),
                                row.getString("number"),
                                row.getString("state"),
                                row.getObject("on_day", LocalDate.class))))
                .list()
                .forEach(one -> found.computeIfAbsent(one.getKey(), section -> new ArrayList<>())
                        .add(one.getValue()));
        return found;
    }

    private static String place(DebriefId debrief, Section section) {
        return "assessment.passage:" + debrief + "." + section;
    }
}
