package zelian.renewal.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.access.Viewer;
import zelian.assessment.AppraisalId;
import zelian.assessment.AppraisalSettled;
import zelian.assessment.YearBases;
import zelian.renewal.YearScene;
import zelian.renewal.year.Years;

/** A result that becomes final after the next year was opened is its base from then on; before, it waits. */
class BasesOfResultsTests extends YearScene {

    @Autowired
    Years years;

    private final List<Integer> frozen = new ArrayList<>();

    @Test
    void itIsFrozenWhenItIsFinalIfTheNextYearIsOpen() {
        var bases = new BasesOfResults(years, new YearBases() {
            @Override
            public int freeze(Viewer by, int year) {
                frozen.add(year);
                return 1;
            }

            @Override
            public String label(String measure) {
                return measure;
            }
        });

        bases.on(settled());
        assertThat(frozen).isEmpty();

        opened();
        bases.on(settled());
        assertThat(frozen).containsExactly(2027);
        assertThat(read("/years/2027", office)).contains("2027 年度考核的起点", "按第一年办理");
    }

    private AppraisalSettled settled() {
        return new AppraisalSettled(office, new AppraisalId(UUID.randomUUID()), bureau.unit("D01"), "2026 年考核", 2026);
    }
}
