package zelian.rectification.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.document.Sheets;
import zelian.notice.Matter;
import zelian.organization.importing.Bureau;
import zelian.rectification.ItemId;
import zelian.rectification.Nature;
import zelian.rectification.Opening;
import zelian.rectification.Rectification;
import zelian.rectification.SourceRef;
import zelian.ui.Html;

/** The register (整改台账): who sees which items, what is late, what waits for whom. */
class RegisterPageTests extends PageTests {

    static final LocalDate OPENED = LocalDate.of(2026, 6, 15);

    @Autowired
    Bureau bureau;

    @Autowired
    Rectification rectification;

    @Autowired
    OpenMatters matters;

    @Autowired
    LateItems late;

    Viewer office;
    Viewer kong;
    Viewer head;

    @BeforeEach
    void people() {
        bureau.open();
        today.set(OPENED);
        office = bureau.as("D01", "专职副书记", "秦建国", OPENED);
        kong = bureau.as("D02", "机关纪委书记", "孔晓峰", OPENED);
        head = bureau.as("D22", "主要负责人", "陶振东", OPENED);
    }

    @Test
    void everyoneSeesTheItemsOfTheirScopeAndNoOthers() {
        open("规范播出值班交接", false);

        assertThat(list("?q=规范播出值班交接", office)).contains("规范播出值班交接", "未启动", "陶振东", "共 1 项");
        assertThat(list("?q=规范播出值班交接", head)).contains("规范播出值班交接");
        assertThat(list("?q=规范播出值班交接", bureau.as("D23", "主要负责人", "许建国", OPENED)))
                .doesNotContain("陶振东")
                .contains("没有这样的整改事项");
    }

    @Test
    void whatBearsTheMarkOfDisciplineIsKeptFromTheOffice() {
        open("核对礼品登记", true);

        assertThat(list("?q=核对礼品登记", kong)).contains("陶振东");
        assertThat(list("?q=核对礼品登记", head)).contains("陶振东");
        assertThat(list("?q=核对礼品登记", office)).doesNotContain("陶振东");
    }

    @Test
    void whatIsPastItsDeadlineIsListedAsLateAndShownOnTheStartPage() {
        open("补齐安全播出预案", false);
        today.set(LocalDate.of(2026, 12, 1));
        var day = LocalDate.of(2026, 12, 1);

        assertThat(list("?state=逾期&q=补齐安全播出预案", office)).contains("补齐安全播出预案", "逾期 77 天");
        assertThat(late.part(bureau.as("D01", "专职副书记", "秦建国", day))).isPresent();
        assertThat(late.part(bureau.as("D22", "主要负责人", "陶振东", day))).isEmpty();
    }

    @Test
    void theFilterIsExportedAsItStands() {
        open("统一设备台账", false);

        var file = get("/rectification/items/export?q=统一设备台账", as(office.tenure()))
                .getResponse()
                .getContentAsByteArray();
        var sheet = Sheets.read(file, Sheets.Limits.USUAL).getFirst();

        assertThat(sheet.rows()).hasSize(2);
        assertThat(sheet.rows().get(1).text(1)).isEqualTo("统一设备台账");
        assertThat(sheet.rows().get(1).text(10)).isEqualTo("2026-09-15");
        assertThat(new ByteArrayInputStream(file)).isNotEmpty();
    }

    @Test
    void anItemWaitsForItsOwnerUntilItIsPutRight() {
        var item = open("完善会议纪要管理", false);

        assertThat(matters.waitingFor(head, 50)).extracting(Matter::id).contains(item.value());
        assertThat(matters.waitingFor(kong, 50)).extracting(Matter::id).doesNotContain(item.value());
        assertThat(matters.due(
                        new Period(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 15)), LocalDate.of(2026, 9, 10)))
                .anySatisfy(matter -> {
                    assertThat(matter.id()).isEqualTo(item.value());
                    assertThat(matter.person()).isEqualTo(head.person());
                    assertThat(matter.act()).isEqualTo("整改");
                });
        assertThat(matters.nextAfter(OPENED)).isPresent();
    }

    @Test
    void whoeverIsInTheRoleTodayIsRemindedOfAReviewThatIsLate() {
        var item = open("核对维保合同", false);
        db.sql("""
                update rectification.item set state = 'SUBMITTED', started_on = :day, submitted_on = :day, submitter = owner
                where id = :id""").param("day", OPENED).param("id", item.value()).update();

        assertThat(matters.due(new Period(OPENED, OPENED.plusMonths(2)), OPENED.plusMonths(3)))
                .anySatisfy(matter -> {
                    assertThat(matter.id()).isEqualTo(item.value());
                    assertThat(matter.person()).isEqualTo(office.person());
                    assertThat(matter.act()).isEqualTo("审核");
                });
    }

    @Test
    void theListsAreWellFormed() {
        for (var address :
                List.of("/rectification/items", "/rectification/look-backs", "/rectification/items?state=已销号")) {
            var page = html(get(address, as(kong.tenure())));
            assertThat(Html.faults(page)).as(address).isEmpty();
        }
    }

    private String list(String query, Viewer by) {
        var answer = get("/rectification/items" + query, as(by.tenure()));
        assertThat(status(answer)).isEqualTo(200);
        return html(answer);
    }

    private ItemId open(String title, boolean discipline) {
        return rectification.open(
                discipline ? kong : office,
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
                        discipline));
    }
}
