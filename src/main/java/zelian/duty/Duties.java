package zelian.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;

/**
 * The duties in force, as other modules may ask for them. A question without a {@link Viewer} is asked by
 * the program; what a reader sees goes through one with a viewer.
 */
public interface Duties {

    /** The duty as worded on the day; before it was first issued, as first issued. */
    Optional<Duty> find(DutyId duty, LocalDate day);

    /** The same, if this reader may see it, worded as on the reader's day. */
    Optional<Duty> find(DutyId duty, Viewer viewer);

    /** The same for many, asked at once; what is not there is left out. */
    Map<DutyId, Duty> find(Collection<DutyId> duties, LocalDate day);

    /** Every wording of the duty that was ever in force, the newest first. */
    List<Duty> wordings(DutyId duty);

    /** Every duty of every list in force on the day. */
    List<Duty> on(LocalDate day);

    /** The duties of one list in force on the day, in its order. */
    List<Duty> in(DutyListId list, LocalDate day);

    /** The duties that were this person's on the day, by any post, taken on or not. */
    List<Duty> of(PersonId person, LocalDate day);

    /** Every duty this reader may see, for pick lists, in the order of the lists. */
    List<Duty> visibleTo(Viewer viewer);

    Optional<Claim> claim(ClaimId claim);

    /** Who answered for the duty on the day. */
    List<Claim> claims(DutyId duty, LocalDate day);

    /** What was laid on the people of the unit on the day, by the posts they hold there. */
    List<Claim> claims(UnitId unit, LocalDate day);

    /** Every claim there ever was on the duty, the latest first. */
    List<Claim> history(DutyId duty);

    /** What was this person's on the day. */
    List<Claim> claims(PersonId person, LocalDate day);

    /** The list of the unit in force on the day and which version of it, for 倒查. */
    Optional<ListOn> list(UnitId unit, LocalDate day);

    /** The versions of these lists in force on the day; a list that was not in force is left out. */
    Map<DutyListId, ListOn> lists(Collection<DutyListId> lists, LocalDate day);

    /** A list on a day. */
    record ListOn(DutyListId list, UnitId unit, int year, String title, String version, LocalDate since) {}
}
