package zelian.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two pages hold so much, and every table has its share. */
class RoomOnPaperTests {

    @Test
    void aShortTableStandsWholeBesideALongOne() {
        assertThat(RoomOnPaper.share(List.of(ones(100), ones(2)), 10)).containsExactly(8, 2);
    }

    @Test
    void aRowThatTakesTwoLinesCountsAsTwo() {
        assertThat(RoomOnPaper.share(List.of(List.of(2, 2, 2), List.of(1, 1, 1)), 6))
                .containsExactly(2, 2);
    }

    @Test
    void nothingIsMoreThanThereIs() {
        assertThat(RoomOnPaper.share(List.of(ones(1), ones(0)), 10)).containsExactly(1, 0);
    }

    private static List<Integer> ones(int rows) {
        return Collections.nCopies(rows, 1);
    }
}
