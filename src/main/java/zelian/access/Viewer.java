package zelian.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * On whose behalf something is asked or done: one person, acting under one post, on one day of
 * business. Passed into every use case and every query; nothing asks "the current user".
 *
 * @param tenure the holding of the post acted under; {@link #NO_TENURE} for administrators and for
 *     people between posts, who then have no scope but themselves
 * @param title the post as shown, such as 宣传处主要负责人
 * @param unit the unit of that post; {@link #NO_UNIT} without one
 * @param day the day of business (in a demonstration the shown date, else today in Beijing)
 */
public record Viewer(
        PersonId person, String name, TenureId tenure, String title, UnitId unit, Set<Role> roles, LocalDate day) {

    private static final UUID NOBODY = new UUID(0, 0);
    public static final TenureId NO_TENURE = new TenureId(NOBODY);
    public static final UnitId NO_UNIT = new UnitId(NOBODY);

    /** The system itself, for what runs by the clock: reminders, digests, periods that end. */
    public static Viewer system(LocalDate day) {
        return new Viewer(new PersonId(NOBODY), "系统", NO_TENURE, "自动", NO_UNIT, Set.of(), day);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Reads what bears the mark 纪检 wherever they may read; else only those concerned do. */
    public boolean readsDiscipline() {
        return has(Role.DISCIPLINE) || has(Role.STATIONED) || has(Role.SECRETARY);
    }

    /** One of the three administrators, who read no business. */
    public boolean administers() {
        return roles.stream().anyMatch(Role::administers);
    }
}
