package zelian.renewal.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import zelian.access.PersonId;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;

/** The closing of a year goes from one hand to another. */
class ClosingTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 11);
    private static final Viewer OFFICE = viewer(1);
    private static final Viewer SECRETARY = viewer(2);

    private final Closing.Proposed proposed = new Closing.Proposed(
            new Closing.Head(new UUID(9, 9), 2026, 0, OFFICE.unit(), "照办", OFFICE.person(), OFFICE.name(), DAY));

    @Test
    void whoeverProposesDoesNotDecide() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> proposed.close(OFFICE, ""))
                .extracting(Rejected::code)
                .isEqualTo("renewal.own-closing");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> proposed.sendBack(OFFICE, "再核"));
    }

    @Test
    void anotherClosesIt() {
        assertThat(proposed.close(SECRETARY, "同意").word()).isEqualTo("已结年");
    }

    @Test
    void sentBackItIsProposedAgain() {
        var back = proposed.sendBack(SECRETARY, "先办结函件");

        assertThat(back.propose(OFFICE, "已办结").head().words()).isEqualTo("已办结");
    }

    private static Viewer viewer(int number) {
        return new Viewer(
                new PersonId(new UUID(1, number)),
                "人" + number,
                new TenureId(new UUID(2, number)),
                "职务",
                new UnitId(new UUID(3, number)),
                Set.of(),
                DAY);
    }
}
