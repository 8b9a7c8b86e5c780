package zelian.organization.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Role;
import zelian.common.Ids;
import zelian.organization.importing.Bureau;

/** What readers see of the organisation, and what they may change there. */
@Transactional
class OrganizationPagesTests extends PageTests {

    @Autowired
    Bureau bureau;

    @BeforeEach
    void open() {
        bureau.open();
    }

    @Test
    void theTreeShowsUnitsWithTheirPrincipals() {
        var page = get("/organization", as(bureau.unitHead()));

        assertThat(page).hasStatusOk();
        assertThat(html(page)).contains("局党组", "王海燕", "派驻纪检监察组", "机关党委的下级 20 个单位");
        assertThat(html(page)).doesNotContain("办公室党支部");
    }

    @Test
    void aBranchIsFetchedWhenItIsOpened() {
        var branch = html(get("/organization/branches/" + bureau.unit("D01"), as(bureau.unitHead())));

        assertThat(branch).contains("办公室党支部", "发展研究中心党总支").doesNotContain("<html");
    }

    @Test
    void aUnitShowsWhoHeldItsPostsToThoseToWhomItIsOpen() {
        var unit = bureau.unit("D14");

        var whole = html(get("/units/" + unit, as(bureau.personnel())));
        assertThat(whole).contains("杨宏伟", "2023-01-01 起", "周丽华", "2022-12-31", "吕雪梅", "变更", "更正");
        var names = html(get("/units/" + unit, as(bureau.staff())));
        assertThat(names).contains("杨宏伟").doesNotContain("2023-01-01", "周丽华", "更正");
    }

    @Test
    void aPersonShowsPostsPastAndPresentWithTheirUnits() {
        var page = html(get("/people/" + bureau.person("韩文博"), as(bureau.secretary())));

        assertThat(page).contains("局党组班子成员", "机关党委书记", "办公室、宣传处、人事处、监测中心、研究院", "任职时间轴");
    }

    @Test
    void whoHoldsNoPostAnyMoreIsOpenOnlyToThoseWhoReadTheUnit() {
        var former = bureau.person("赵明");

        assertThat(get("/people/" + former, as(bureau.personnel()))).hasStatusOk();
        assertThat(get("/people/" + former, as(bureau.staff()))).hasStatus(404);
        assertThat(html(get("/people?state=former", as(bureau.personnel())))).contains("赵明", "褚惠兰");
        assertThat(html(get("/people?state=former", as(bureau.staff())))).doesNotContain("赵明");
    }

    @Test
    void aChangeIsPostedAndSeen() {
        var post = db.sql("select post from organization.tenure where id = :id")
                .param("id", bureau.tenure("D23", "主要负责人", "许建国").value())
                .query(UUID.class)
                .single();
        var answer = post(
                "/posts/" + post + "/holders",
                as(bureau.personnel()),
                Map.of(
                        "once", Ids.next(),
                        "from", bureau.tenure("D23", "主要负责人", "许建国"),
                        "to", bureau.person("严晓峰"),
                        "day", "2026-06-01",
                        "carry", "true"));

        assertThat(sentTo(answer)).as(html(answer)).isEqualTo("/units/" + bureau.unit("D23"));
        assertThat(html(get("/units/" + bureau.unit("D23"), as(bureau.personnel()))))
                .contains("严晓峰", "2026-06-01 起", "曾任", "2026-05-31");
    }

    @Test
    void theTwoFormsSayHowTheyDiffer() {
        var tenure = bureau.tenure("D23", "主要负责人", "许建国");
        var post = db.sql("select post from organization.tenure where id = :id")
                .param("id", tenure.value())
                .query(UUID.class)
                .single();

        assertThat(html(get("/posts/" + post + "/change?from=" + tenure, as(bureau.personnel()))))
                .contains("变更</b>是事情变了", "/tenures/" + tenure + "/correction");
        assertThat(html(get("/tenures/" + tenure + "/correction", as(bureau.personnel()))))
                .contains("更正</b>是原来写错了", "/posts/" + post + "/change?from=" + tenure);
    }

    @Test
    void theFormsAreClosedToEveryoneElse() {
        var tenure = bureau.tenure("D23", "主要负责人", "许建国");

        assertThat(get("/tenures/" + tenure + "/correction", as(bureau.staff())))
                .hasStatus(404);
        assertThat(get("/tenures/" + tenure + "/correction", as(bureau.unitHead())))
                .hasStatus(404);
        assertThat(get("/tenures/" + tenure + "/charge", as(bureau.clerk()))).hasStatus(404);
        assertThat(get("/people/new", as(bureau.secretary()))).hasStatus(404);
    }

    @Test
    void anotherPostOfOnesOwnIsChosenAtTheTop() {
        var asMember = html(get("/organization", as(bureau.member())));

        assertThat(asMember).contains("改以机关党委书记身份办理");
        var answer = post(
                "/acting-post",
                as(bureau.member()),
                Map.of("once", Ids.next(), "tenure", bureau.tenure("D01", "机关党委书记", "韩文博")));
        assertThat(sentTo(answer)).isEqualTo("/");
    }

    @Test
    void nobodyActsUnderAnothersPost() {
        assertThat(post(
                        "/acting-post",
                        as(bureau.staff()),
                        Map.of("once", Ids.next(), "tenure", bureau.secretary().tenure())))
                .hasStatus(404);
    }

    @Test
    void auditorsReadTheOrganisationAndChangeNothing() {
        assertThat(get("/organization", as(Role.AUDIT_ADMIN))).hasStatusOk();
        assertThat(get("/people/new", as(Role.AUDIT_ADMIN))).hasStatus(404);
        assertThat(get("/people/new", as(Role.SYSTEM_ADMIN))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo", "/demo/day", "/demo/enter", "/demo/restoration"})
    void outsideTheDemonstrationItsAddressesDoNotExist(String address) {
        assertThat(get(address)).hasStatus(404);
        assertThat(post(address, as(bureau.staff()), Map.of("once", Ids.next(), "key", "x", "step", "next")))
                .hasStatus(404);
    }
}
