package zelian.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.duty.list.IssuedDuties;
import zelian.organization.importing.Bureau;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.renewal.opening.RunningOpenings;

/** The turn of the year 2026 to 2027, as those who prepare it post it; taken back after every test. */
@Transactional
public abstract class YearScene extends PageTests {

    protected static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Autowired
    protected IssuedDuties issued;

    @Autowired
    protected Bureau bureau;

    @Autowired
    protected RunningOpenings running;

    @Autowired
    protected Rectification rectification;

    protected Viewer office;
    protected Viewer secretary;
    protected Viewer head;

    @BeforeEach
    void theYearEnds() {
        issued.open();
        on(LAST_DAY);
    }

    protected final void on(LocalDate day) {
        today.set(day);
        office = bureau.as("D01", "专职副书记", "秦建国", day);
        secretary = bureau.as("D00", "党组书记", "王海燕", day);
        head = bureau.as("D11", "主要负责人", "朱国栋", day);
    }

    protected final MvcTestResult post(String address, Viewer by, Map<String, ?> fields) {
        return post(address, as(by.tenure()), fields);
    }

    protected final String read(String address, Viewer by) {
        var answer = get(address, as(by.tenure()));
        assertThat(status(answer)).as(() -> html(answer)).isEqualTo(200);
        return html(answer);
    }

    protected final void done(String address, Viewer by, Map<String, ?> fields) {
        var answer = post(address, by, fields);
        assertThat(sentTo(answer)).as(() -> html(answer)).isNotNull();
    }

    protected final void refused(MvcTestResult answer, String... words) {
        assertThat(status(answer)).as(() -> html(answer)).isEqualTo(422);
        assertThat(html(answer)).contains(words);
    }

    /** 2027 is asked for, and opened in the background. */
    protected final void opened() {
        done("/years/2027/opening", office, Map.of());
        running.runAll();
    }

    /** 2027 is opened, and 2026 proposed to be closed in January. */
    protected final void proposed() {
        opened();
        on(LocalDate.of(2027, 1, 11));
        done("/years/2026/closing", office, Map.of("words", "没有办结的转入 2027 年度接着办"));
    }

    protected final void closed() {
        proposed();
        done("/years/2026/closing/decision", secretary, Map.of("close", "true", "opinion", "同意"));
    }

    protected final ItemId item(String title) {
        return rectification.open(
                bureau.as("D01", "专职副书记", "秦建国", LocalDate.of(2026, 6, 15)),
                new Opening(
                        new SourceRef("unit", head.unit().value()),
                        "专项检查",
                        title,
                        "检查中发现。",
                        null,
                        null,
                        head.unit(),
                        Nature.BY_A_DAY,
                        null,
                        null,
                        null,
                        null,
                        false));
    }

    protected final String suggestion(ItemId item) {
        return db.sql("select id from renewal.suggestion where source = :item")
                .param("item", item.value())
                .query(UUID.class)
                .single()
                .toString();
    }

    /** The lists of 研究院 for that year. */
    protected final List<UUID> lists(int year) {
        return db.sql("select id from duty.duty_list where unit = :unit and year = :year")
                .param("unit", bureau.unit("D23").value())
                .param("year", year)
                .query(UUID.class)
                .list();
    }
}
