package zelian.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory.Holder;
import zelian.access.Directory.Unit;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * Reads what office files say about who and which units (分管宣传的班子成员, 各部门各单位) and answers with the
 * people and units meant on a day. What cannot be told is said in words, never guessed.
 */
public interface Posts {

    /** The people meant by a phrase on the day. */
    default Leaders resolve(LeaderPhrase phrase, LocalDate day) {
        return on(day).resolve(phrase);
    }

    /** The units meant by a phrase on the day. */
    default Units resolve(UnitPhrase phrase, LocalDate day) {
        return on(day).resolve(phrase);
    }

    /** One picture of the day, for files with many rows: every answer rests on the same few statements. */
    OfDay on(LocalDate day);

    /** The organisation as it stands on one day. */
    interface OfDay {

        Leaders resolve(LeaderPhrase phrase);

        Units resolve(UnitPhrase phrase);

        /** Every unit of the day, in the order of the tree. */
        List<Place> places();

        /** Everyone who holds a post of the unit, the principal first. */
        List<Holder> holders(UnitId unit);

        /** The principal of the unit, if the post is filled. */
        Optional<Holder> principal(UnitId unit);

        /** The members in charge (分管) of the unit, or of the nearest one above it that anyone is in charge of. */
        List<Holder> inCharge(UnitId unit);

        /** The units that tenure is in charge of itself, in the order of the tree. */
        List<Unit> chargeOf(TenureId tenure);
    }

    /** A unit in its place; {@code above} is null at the top. */
    record Place(Unit unit, @Nullable UnitId above) {}
}
