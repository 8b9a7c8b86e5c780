package zelian.renewal.closing;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import zelian.access.ClosedYears;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;
import zelian.ledger.Deed;
import zelian.renewal.correction.Corrections;

/** The one answer to whether a year's facts may still be changed. */
@Component
class KeepingYearsClosed implements ClosedYears {

    private static final Source CLOSED = Source.own("结年规则：已结年的年度只作更正");

    private final Closings closings;
    private final Corrections corrections;
    private final ApplicationEventPublisher events;

    KeepingYearsClosed(Closings closings, Corrections corrections, ApplicationEventPublisher events) {
        this.closings = closings;
        this.corrections = corrections;
        this.events = events;
    }

    @Override
    public boolean allows(UnitId unit, LocalDate day, LocalDate today) {
        return !closings.closed(day.getYear())
                || corrections.running(day.getYear(), unit, today).isPresent();
    }

    @Override
    public void require(Viewer by, UnitId unit, LocalDate day, Fact fact, String what) {
        var year = day.getYear();
        if (!closings.closed(year)) {
            return;
        }
        var leave = corrections
                .running(year, unit, by.day())
                .orElseThrow(() ->
                        Rejected.because("renewal.year-closed", year, what).citing(CLOSED));
        events.publishEvent(new Deed(
                by,
                "renewal.corrected",
                fact.kind(),
                fact.id(),
                unit,
                "结年后更正 %d 年度的%s：%s（%s 准许）".formatted(year, what, leave.reason(), leave.grantedBy())));
    }
}
