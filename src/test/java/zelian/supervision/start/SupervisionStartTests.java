package zelian.supervision.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.access.TenureId;
import zelian.organization.importing.Bureau;

/** The page where 督责 begins: rounds, findings and letters, each counted and led to. */
class SupervisionStartTests extends PageTests {

    private static final Pattern COUNT = Pattern.compile(
            "<a href=\"(/(?:letters|findings|inspections)\\?state=[^\"]+)\"><span>[^<]+</span> <b[^>]*>([0-9,]+) ");

    @Autowired
    Bureau bureau;

    TenureId office;

    @BeforeEach
    void open() {
        bureau.open();
        today.set(Bureau.DAY);
        office = bureau.as("D01", "专职副书记", "秦建国", Bureau.DAY).tenure();
    }

    @Test
    void theRingAndTheNavigationLeadHere() {
        assertThat(html(get("/", as(office)))).contains("href=\"/supervision\"");
        assertThat(html(get("/supervision", as(office))))
                .contains("督责检查", "督责发现", "函件", "制定督责方案", "起草函件")
                .contains("aria-current=\"page\">督责总览");
    }

    @Test
    void eachCountIsWhatTheListItLeadsToHolds() {
        var counts = COUNT.matcher(html(get("/supervision", as(office))));
        while (counts.find()) {
            var list = html(get(counts.group(1), as(office)));
            if (!counts.group(1).startsWith("/inspections")) {
                assertThat(list).as(counts.group(1)).contains("共 " + counts.group(2) + " ");
            }
        }
    }
}
