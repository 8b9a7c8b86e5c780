package zelian.organization.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Role;
import zelian.organization.account.TestAccounts;
import zelian.organization.importing.Bureau;

/** Which post acts in which role: proposed by one administrator, approved by another. */
@Transactional
class RoleTableTests extends PageTests {

    @Autowired
    TestAccounts accounts;

    @Autowired
    Bureau bureau;

    @BeforeTransaction
    void theBureau() {
        bureau.open();
    }

    @BeforeEach
    void theAdministrators() {
        accounts.administrator(Role.SYSTEM_ADMIN);
        accounts.administrator(Role.SECURITY_ADMIN);
    }

    @Test
    void aNewRowCountsFromTheDayItIsApproved() {
        var staff = bureau.staff();

        assertThat(sentTo(post("/roles/proposals", as(Role.SYSTEM_ADMIN), row("工作人员", "处室", "*宣传*", "CLERK"))))
                .isEqualTo("/roles");
        assertThat(roles(staff.tenure().value())).doesNotContain("CLERK");
        assertThat(sentTo(decide("approval", Role.SECURITY_ADMIN))).isEqualTo("/roles");
        assertThat(roles(staff.tenure().value())).contains("CLERK");
    }

    @Test
    void aRefusedRowNeverCounts() {
        post("/roles/proposals", as(Role.SYSTEM_ADMIN), row("工作人员", "", "", "CLERK"));
        decide("refusal", Role.SECURITY_ADMIN);

        assertThat(roles(bureau.staff().tenure().value())).doesNotContain("CLERK");
    }

    @Test
    void anEndedRowCountsNoMoreFromThatDayOn() {
        var clerk = bureau.clerk();
        var id = db.sql("select id from organization.post_role where title = '联络员'")
                .query(UUID.class)
                .single();

        post("/roles/" + id + "/ending", as(Role.SYSTEM_ADMIN), Map.of("reason", "不再设联络员"));
        assertThat(html(post("/roles/" + id + "/ending", as(Role.SYSTEM_ADMIN), Map.of("reason", "再提一次"))))
                .contains("已经提请停用");
        decide("approval", Role.SECURITY_ADMIN);

        assertThat(roles(clerk.tenure().value())).doesNotContain("CLERK");
        assertThat(html(get("/roles", as(Role.SECURITY_ADMIN)))).contains("没有角色的职务", "联络员");
    }

    @Test
    void oneAdministratorProposesAnotherDecides() {
        assertThat(status(post("/roles/proposals", as(Role.SECURITY_ADMIN), row("工作人员", "", "", "CLERK"))))
                .isEqualTo(404);
        post("/roles/proposals", as(Role.SYSTEM_ADMIN), row("工作人员", "", "", "CLERK"));
        assertThat(status(decide("approval", Role.SYSTEM_ADMIN))).isEqualTo(404);
    }

    @Test
    void noPostMakesAnAdministrator() {
        assertThat(html(post("/roles/proposals", as(Role.SYSTEM_ADMIN), row("主要负责人", "", "", "AUDIT_ADMIN"))))
                .contains("不能由职务产生");
    }

    private static Map<String, String> row(String title, String kind, String unit, String role) {
        return Map.of("title", title, "unitKind", kind, "unitName", unit, "role", role, "reason", "职责调整");
    }

    private MvcTestResult decide(String how, Role by) {
        var id = db.sql("select id from organization.post_role_change where decided_at is null")
                .query(UUID.class)
                .single();
        return post("/roles/proposals/" + id + "/" + how, as(by), Map.of());
    }

    private List<String> roles(UUID tenure) {
        return db.sql(
                        "select role from organization.tenure_role where tenure = :tenure and :day between since and coalesce(until, 'infinity')")
                .param("tenure", tenure)
                .param("day", today.day())
                .query(String.class)
                .list();
    }
}
