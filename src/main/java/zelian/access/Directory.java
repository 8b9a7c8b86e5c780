package zelian.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of people, units and posts, and who holds what on a day: the little that every module needs of
 * the organisation. {@code organization} answers.
 */
public interface Directory {

    /** A unit as others show it; {@code kind} is its 单位类型, such as 处室. */
    record Unit(UnitId id, String code, String name, String kind) {}

    /** One person holding one post; {@code title} is the post alone, {@code unitName} where it is. */
    record Holder(
            TenureId tenure, PersonId person, String name, PostId post, String title, UnitId unit, String unitName) {

        /** 宣传处主要负责人. */
        public String postInWords() {
            return Directory.postInWords(unitName, title);
        }

        /** 宣传处主要负责人 朱国栋. */
        public String inWords() {
            return postInWords() + " " + name;
        }
    }

    /** A post with its unit; what both say is said once: 局党组 and 党组书记 make 局党组书记. */
    static String postInWords(String unitName, String title) {
        for (var shared = Math.min(unitName.length(), title.length()); shared >= 2; shared--) {
            if (unitName.endsWith(title.substring(0, shared))) {
                return unitName + title.substring(shared);
            }
        }
        return unitName + title;
    }

    Optional<Unit> unit(UnitId id);

    /** The unit's name; a dash if there is no such unit. */
    default String unitName(UnitId id) {
        return unit(id).map(Unit::name).orElse("—");
    }

    Optional<Holder> holder(TenureId tenure);

    Map<PersonId, String> names(Collection<PersonId> people);

    Map<UnitId, String> unitNames(Collection<UnitId> units);

    /** All units in force on the day, in the order of the tree. */
    List<Unit> units(LocalDate day);

    /** Everyone who holds a post of the unit on the day, the principal first. */
    List<Holder> holders(UnitId unit, LocalDate day);

    /** The principal of the unit on the day (主要负责人, 书记, 组长), if the post is filled. */
    Optional<Holder> principal(UnitId unit, LocalDate day);

    /** The member of the leading body in charge (分管) of the unit on the day, if there is exactly one. */
    Optional<Holder> inCharge(UnitId unit, LocalDate day);

    /** The members of the stationed group who supervise (归口监督) the unit on the day; often none. */
    List<Holder> inCare(UnitId unit, LocalDate day);

    /** Every post the person holds on the day. */
    List<Holder> posts(PersonId person, LocalDate day);

    /** Everyone who acts in a role on the day (by the approved table of posts and roles). */
    List<Holder> inRole(Role role, LocalDate day);
}
