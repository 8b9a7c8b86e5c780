package zelian.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.duty.Column;
import zelian.duty.Wording;
import zelian.duty.list.IssuedLists;
import zelian.organization.importing.Bureau;
import zelian.renewal.opening.RunningOpenings;

/** Two who open a year at once open it once; of a year no other test has, for what is done here stays. */
class TwoAtOnceTests extends PageTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2086, 12, 31);

    @Autowired
    IssuedLists lists;

    @Autowired
    Bureau bureau;

    @Autowired
    RunningOpenings running;

    @Test
    void theSecondFindsItDone() throws Exception {
        lists.of(
                "D19",
                2086,
                List.of(new Wording(Map.of(
                        Column.SUBJECT, "党组书记", Column.MATTER, "年底研究", Column.FREQUENCY, "适时", Column.LEAD, "党组书记"))),
                LocalDate.of(2086, 1, 30));
        today.set(LAST_DAY);
        var office = as(bureau.as("D01", "专职副书记", "秦建国", LAST_DAY));
        Callable<Integer> opening = () -> status(post("/years/2087/opening", office, Map.of()));

        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(List.of(opening, opening))) {
                assertThat(answer.get()).isEqualTo(303);
            }
            Callable<Void> run = () -> {
                running.runAll();
                return null;
            };
            for (var done : threads.invokeAll(List.of(run, run))) {
                done.get();
            }
        }

        assertThat(count("select count(*) from duty.duty_list where year = 2087"))
                .isEqualTo(1);
        assertThat(count("select count(*) from duty.list_version v join duty.duty_list l on l.id = v.list"
                        + " where l.year = 2087"))
                .isEqualTo(1);
        assertThat(count("select count(*) from renewal.year where year = 2087")).isEqualTo(1);
    }

    private int count(String sql) {
        return db.sql(sql).query(Integer.class).single();
    }
}
