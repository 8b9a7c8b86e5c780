package zelian.regulation.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.duty.list.IssuedLists;
import zelian.organization.importing.Bureau;
import zelian.regulation.Clause;
import zelian.regulation.Clauses;

/** How a requirement came about: each text after the one before it, recorded by one hand and verified by another. */
@Transactional
class DescentTests extends PageTests {

    private static final LocalDate THEN = LocalDate.of(1982, 9, 6);
    private static final LocalDate NOW = LocalDate.of(2019, 11, 29);

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists issued;

    @Autowired
    KeepingDescents keeping;

    @Autowired
    Descents descents;

    @Autowired
    Clauses clauses;

    Viewer office;
    Viewer discipline;
    UUID descent;

    @BeforeEach
    void thereIsADescent() {
        issued.bureau();
        today.set(Bureau.DAY);
        office = bureau.as("D01", "专职副书记", "秦建国", Bureau.DAY);
        discipline = bureau.as("D02", "机关纪委书记", "孔晓峰", Bureau.DAY);
        descent = keeping.open(office, "试验的沿革", "由泛到细");
    }

    @Test
    void aTextDoesNotBeginBeforeTheOneItFollowsEnds() {
        var first = record("旧章程", THEN, null, null);

        refuses("regulation.former-in-force", () -> record("新章程", NOW, null, first));
        keeping.word(office, first, 0, text("旧章程", THEN, NOW, null));
        refuses("regulation.days-overlap", () -> record("新章程", NOW, null, first));
        refuses("regulation.ends-before-it-begins", () -> record("倒章程", NOW, THEN, null));
        assertThat(descents.waypoints(descent)).hasSize(1);
    }

    @Test
    void noTextFollowsItself() {
        var first = record("旧章程", THEN, THEN.plusYears(5), null);
        var second = record("新章程", NOW, null, first);

        refuses(
                "regulation.follows-itself",
                () -> keeping.word(office, first, 0, text("旧章程", THEN, THEN.plusYears(5), second)));
    }

    @Test
    void whoRecordsDoesNotVerifyAndWhatIsVerifiedOnlyEnds() {
        var id = record("旧章程", THEN, null, null);

        refuses("regulation.recorder-cannot-verify", () -> keeping.verify(office, id, Waypoint.Checked.YES));
        assertThat(post(
                        "/regulations/descents/waypoints/" + id + "/verification",
                        as(discipline.tenure()),
                        Map.of("checked", "SECOND_HAND")))
                .hasStatus3xxRedirection();
        refuses("regulation.verified-never-changes", () -> keeping.word(office, id, 1, text("改", THEN, null, null)));
        keeping.end(office, id, NOW);

        assertThat(page("/regulations/descents/" + descent)).contains("已失效", "转述", "至 2019-11-29");
    }

    @Test
    void aDutyShowsHowWhatItsTextAsksCameAbout() {
        var first = record("旧章程", THEN, THEN.plusYears(5), null);
        keeping.record(office, descent, new Waypoint.Text("新章程", "第一条", "领导机关党建", NOW, null, first, clause(), "法规库"));

        var duty = issued.duty("专题研究全面从严治党工作");
        assertThat(page("/duties/" + duty.id())).contains("这项要求怎么来的", "《旧章程》", "领导机关党建", "仍有效", "<svg");
        assertThat(page("/regulations/clauses/" + clause())).contains("试验的沿革");
    }

    private UUID clause() {
        return clauses.cited("《党委（党组）落实全面从严治党主体责任规定》").clauses().stream()
                .map(Clause::id)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private UUID record(String title, LocalDate since, @Nullable LocalDate until, @Nullable UUID follows) {
        return keeping.record(office, descent, text(title, since, until, follows));
    }

    private static Waypoint.Text text(
            String title, LocalDate since, @Nullable LocalDate until, @Nullable UUID follows) {
        return new Waypoint.Text(title, "", "自己的话", since, until, follows, null, "");
    }

    private void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .extracting(Rejected::code)
                .isEqualTo(code);
    }

    private String page(String address) {
        return html(get(address, as(office.tenure())));
    }
}
