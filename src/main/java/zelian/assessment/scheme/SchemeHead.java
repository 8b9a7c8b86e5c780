package zelian.assessment.scheme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.assessment.SchemeId;
import zelian.assessment.scoring.Missing;

/**
 * What every version of a scheme has, whatever its state.
 *
 * @param family the same through all versions
 * @param body the unit that assesses (组织单位)
 * @param since first day of what is assessed, {@code until} its last
 * @param audience the kinds of units assessed (单位类型)
 */
public record SchemeHead(
        SchemeId id,
        int lock,
        UUID family,
        int version,
        UnitId body,
        String title,
        int year,
        LocalDate since,
        LocalDate until,
        List<String> audience,
        Missing missing,
        PersonId drafter,
        TenureId drafterTenure,
        String drafterName,
        LocalDate draftedOn) {

    /** V2. */
    public String number() {
        return "V" + version;
    }

    /** 2026 年上半年考核方案 V2. */
    public String inWords() {
        return title + " " + number();
    }
}
