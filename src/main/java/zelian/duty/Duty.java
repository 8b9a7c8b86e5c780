package zelian.duty;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.UnitId;
import zelian.regulation.ClauseId;

/**
 * One duty (责任) as the version in force on a day words it. Phrases are as written; units and clauses are
 * what the words were resolved to.
 *
 * @param number as shown, such as 2026-党组-01
 * @param unit the unit whose list it is
 * @param subject 责任主体, such as 党组 or 班子成员
 * @param matter 责任事项, at most 60 characters
 * @param frequency 频次, such as 每半年
 * @param due 完成时限, such as 6月30日前、12月31日前; may be empty
 * @param lead 牵头领导 as written, such as 分管宣传的班子成员
 * @param leadUnits units that lead; several where 分管部门 stands for those in a member's charge
 * @param place which list it stands on, what gave rise to it, which duties above it carries out
 * @param since first day of this wording
 * @param until last day of this wording; null while it is the current one
 */
public record Duty(
        DutyId id,
        DutyListId list,
        String number,
        UnitId unit,
        int year,
        String version,
        String subject,
        String aspect,
        String matter,
        String content,
        boolean own,
        boolean negative,
        String frequency,
        String due,
        String metric,
        String lead,
        String leadUnit,
        List<UnitId> leadUnits,
        String support,
        List<UnitId> supportUnits,
        String supervisor,
        List<UnitId> supervisorUnits,
        String basis,
        List<ClauseId> clauses,
        Publicity publicity,
        Place place,
        LocalDate since,
        @Nullable LocalDate until) {

    /**
     * Where it stands among duties.
     *
     * @param provenance what gave rise to it, as written; may be empty
     * @param upward what it carries out, as written; may be empty
     * @param above the duties those words mean
     */
    public record Place(Series series, boolean longTerm, String provenance, String upward, List<DutyId> above) {

        public static final Place PLAIN = new Place(Series.DUTY, false, "", "", List.of());
    }
}
