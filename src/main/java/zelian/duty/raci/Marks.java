package zelian.duty.raci;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.access.UnitId;
import zelian.duty.DutyId;
import zelian.duty.DutyListId;

/** What was said about who does what, beside what the columns of the list say. */
@Repository
class Marks {

    private final JdbcClient db;

    Marks(JdbcClient db) {
        this.db = db;
    }

    private record Row(UUID duty, UUID unit, String letters) {}

    Map<DutyId, Map<UnitId, Set<Letter>>> of(DutyListId list) {
        var marks = new HashMap<DutyId, Map<UnitId, Set<Letter>>>();
        db.sql(
                        "select m.duty, m.unit, m.letters from duty.raci_mark m join duty.duty d on d.id = m.duty where d.list = :list")
                .param("list", list.value())
                .query(Row.class)
                .list()
                .forEach(row -> marks.computeIfAbsent(new DutyId(row.duty()), duty -> new HashMap<>())
                        .put(new UnitId(row.unit()), letters(row.letters())));
        return marks;
    }

    void say(DutyId duty, UnitId unit, Set<Letter> letters) {
        db.sql("""
                insert into duty.raci_mark (duty, unit, letters) values (:duty, :unit, :letters)
                on conflict (duty, unit) do update set letters = excluded.letters
                """)
                .param("duty", duty.value())
                .param("unit", unit.value())
                .param("letters", letters.stream().sorted().map(Letter::name).collect(Collectors.joining()))
                .update();
    }

    /** Forgets what was said of a duty: its columns now say it. */
    void forget(DutyId duty) {
        db.sql("delete from duty.raci_mark where duty = :duty")
                .param("duty", duty.value())
                .update();
    }

    private static Set<Letter> letters(String stored) {
        return Arrays.stream(Letter.values())
                .filter(letter -> stored.contains(letter.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Letter.class)));
    }
}
