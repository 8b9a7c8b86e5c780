package zelian.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import zelian.access.UnitId;
import zelian.common.Period;

/** What bodies were granted, as other modules ask for it: by day. */
public interface Grants {

    /** The grant by which the body may use the power over the unit on that day. */
    Optional<Granted> of(UnitId grantee, Power power, UnitId unit, LocalDate day);

    /** Every grant that was in force for this body at any time up to the day, the latest first: to say what it does not cover. */
    List<Granted> of(UnitId grantee, LocalDate day);

    /** Every grant in force on the day. */
    List<Granted> on(LocalDate day);

    /** A grant that was approved, for as long as it holds. */
    record Granted(
            UnitId grantor, UnitId grantee, List<Power> powers, List<UnitId> units, Period days, String document) {

        /** 沪纪授〔2026〕3号：监督检查、谈话提醒，2026-03-01 至 2026-12-31. */
        public String inWords() {
            return "%s：%s，%s 至 %s"
                    .formatted(
                            document,
                            String.join("、", powers.stream().map(Power::label).toList()),
                            days.since(),
                            days.until());
        }
    }
}
