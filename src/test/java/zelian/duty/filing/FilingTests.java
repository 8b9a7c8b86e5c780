package zelian.duty.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Viewer;
import zelian.duty.Column;
import zelian.duty.Wording;
import zelian.duty.list.IssuedLists;
import zelian.organization.importing.Bureau;

/** A unit files its list with the unit above, where somebody else takes note of it. */
@Transactional
class FilingTests extends PageTests {

    @Autowired
    Bureau bureau;

    @Autowired
    IssuedLists issued;

    @Test
    void aListInForceIsFiledOnceAndAnsweredByAnotherHand() {
        var list = issued.own(
                List.of(new Wording(Map.of(
                        Column.SUBJECT, "主要负责人",
                        Column.MATTER, "备案用的责任",
                        Column.LEAD, "党组书记",
                        Column.LEAD_UNIT, "机关党委"))),
                Bureau.DAY);
        today.set(Bureau.DAY);
        var head = bureau.as("D21", "主要负责人", "陈海燕", Bureau.DAY);
        var office = bureau.as("D01", "专职副书记", "秦建国", Bureau.DAY);
        var file = "/duty-lists/" + list + "/filing";

        assertThat(post(file, as(bureau.unitHead().tenure()), Map.of())).hasStatus(404);
        assertThat(post(file, as(head.tenure()), Map.of("words", "细化了采购一项"))).hasStatus3xxRedirection();
        assertThat(post(file, as(head.tenure()), Map.of())).hasStatus(422);

        assertThat(remark(head, list.value(), "看过")).hasStatus(404);
        assertThat(remark(office, list.value(), "")).hasStatus(422);
        assertThat(page(list.value(), office)).contains("待备案", "细化了采购一项", "收悉备案");
        assertThat(remark(office, list.value(), "写清几次")).hasStatus3xxRedirection();

        assertThat(page(list.value(), head)).contains("备案有意见", "写清几次").doesNotContain("收悉备案");
    }

    private MvcTestResult remark(Viewer by, UUID list, String words) {
        return post("/duty-lists/" + list + "/filing/remark", as(by.tenure()), Map.of("remark", words));
    }

    private String page(UUID list, Viewer viewer) {
        return html(get("/duty-lists/" + list, as(viewer.tenure())));
    }
}
