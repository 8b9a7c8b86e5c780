package zelian.usage.eligibility;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.usage.bar.Finding;
import zelian.usage.bar.Opinion;

/**
 * One person or unit asked about.
 *
 * @param person null for a unit
 * @param words 宣传处主要负责人 朱国栋, or the unit's name
 * @param given the opinion; null until there is one
 */
record Candidate(
        UUID id,
        @Nullable PersonId person,
        UnitId unit,
        String words,
        @Nullable Given given) {

    /**
     * An opinion.
     *
     * @param finding what the records said then
     * @param told what the letter says beside it
     */
    record Given(Opinion opinion, Finding.Outcome finding, String told, PersonId by, LocalDate on) {}

    boolean is(Viewer viewer) {
        return viewer.person().equals(person);
    }

    UUID key() {
        return person == null ? unit.value() : person.value();
    }
}
