package zelian.accountability.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.access.Viewer;
import zelian.accountability.CaseId;
import zelian.accountability.CaseScene;
import zelian.accountability.casefile.Cases;
import zelian.accountability.rule.Form;

/** Influence periods: first day and day of effect, adding up, the reminder and the lifting. */
class LiftingTests extends CaseScene {

    @Autowired
    LiftingPeriods lifting;

    @Autowired
    Periods periods;

    @Autowired
    Cases cases;

    @Test
    void thirtyDaysBeforeTheEndThoseConcernedAreRemindedOnce() {
        var id = id(announced());
        var until = only(id).until();
        assertThat(until).isEqualTo(DAY.plusMonths(6).minusDays(1));

        lifting.on(until.minusDays(31));
        assertThat(notes(id)).isZero();
        lifting.on(until.minusDays(30));
        lifting.on(until.minusDays(30));
        assertThat(notes(id)).isGreaterThanOrEqualTo(2).isEqualTo(receivers(id));
    }

    @Test
    void itIsLiftedOnTheDayAfterItsLast() {
        var id = id(announced());
        var until = only(id).until();

        lifting.on(until);
        assertThat(only(id).open()).isTrue();
        lifting.on(until.plusDays(1));
        assertThat(only(id).liftedOn()).isEqualTo(until.plusDays(1));
    }

    @Test
    void aPartySanctionInsideARunningOneAddsToWhatIsLeft() {
        var head = cases.get(id(announced())).head();
        periods.begin(by(DAY), head, List.of(Form.WARNING), null);
        var running = periods.of(head.target().holder().person()).stream()
                .filter(period -> period.party() && period.runningOn(DAY.plusMonths(3)))
                .map(InfluencePeriod::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        periods.begin(by(DAY.plusMonths(3)), head, List.of(Form.SERIOUS_WARNING), null);

        assertThat(periods.of(head.id()).getLast()).satisfies(period -> {
            assertThat(period.since()).isEqualTo(DAY.plusMonths(3));
            assertThat(period.until())
                    .isEqualTo(running.plusDays(1).plusMonths(18).minusDays(1));
            assertThat(period.arithmetic()).contains("原影响期未满", "第二十一条");
        });
    }

    @Test
    void probationIsCountedFromTheDayRightsAreRestored() {
        var one = announced();
        var head = cases.get(id(one)).head();
        periods.begin(by(DAY), head, List.of(Form.PROBATION), 12);
        assertThat(periods.of(head.id()).getLast().since()).isNull();

        done(one + "/restoration", lead, Map.of("on", DAY));

        assertThat(periods.of(head.id()).getLast()).satisfies(period -> {
            assertThat(period.effectiveOn()).isEqualTo(DAY);
            assertThat(period.since()).isEqualTo(DAY);
            assertThat(period.until()).isEqualTo(DAY.plusMonths(24).minusDays(1));
        });
    }

    private Viewer by(LocalDate day) {
        return new Viewer(lead.person(), lead.name(), lead.tenure(), lead.title(), lead.unit(), lead.roles(), day);
    }

    private InfluencePeriod only(CaseId id) {
        return periods.of(id).getFirst();
    }

    private int notes(CaseId id) {
        return db.sql("select count(*) from notice.note where object = :id and title like '影响期将于%'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private int receivers(CaseId id) {
        return db.sql("select count(distinct person) from notice.note where object = :id and title like '影响期将于%'")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private static CaseId id(String address) {
        return new CaseId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }
}
