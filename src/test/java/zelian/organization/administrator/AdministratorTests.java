package zelian.organization.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import zelian.organization.account.Account;
import zelian.organization.account.Accounts;
import zelian.organization.account.TestAccounts;
import zelian.organization.importing.Bureau;

/** The three administrators keep an eye on each other and read no business. */
@Transactional
class AdministratorTests extends PageTests {

    @Autowired
    TestAccounts testAccounts;

    @Autowired
    Accounts accounts;

    @Autowired
    Bureau bureau;

    private Account.Owner system;
    private Account.Owner security;

    @BeforeTransaction
    void theBureau() {
        bureau.open();
    }

    @BeforeEach
    void theThree() {
        system = testAccounts.administrator(Role.SYSTEM_ADMIN);
        security = testAccounts.administrator(Role.SECURITY_ADMIN);
        testAccounts.administrator(Role.AUDIT_ADMIN);
    }

    @Test
    void nobodyProposesToChangeTheirOwnOffice() {
        assertThat(html(propose(Role.SYSTEM_ADMIN, Role.SYSTEM_ADMIN, "", ""))).contains("不能处理自己的账号");
    }

    @Test
    void whoeverProposedDoesNotDecideNorDoesTheOneConcerned() {
        propose(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, "", "");
        var id = open();

        assertThat(html(decide(id, "approval", Role.SYSTEM_ADMIN))).contains("不能授权自己提请的");
        assertThat(html(decide(id, "approval", Role.SECURITY_ADMIN))).contains("不能处理自己的账号");
        assertThat(html(decide(id, "approval", Role.AUDIT_ADMIN))).contains("激活码");
        assertThat(accounts.get(security.id())).isInstanceOf(Account.Authorised.class);
    }

    @Test
    void anOfficePassesToAnotherPersonByTheHandsOfTheOtherTwo() {
        propose(Role.AUDIT_ADMIN, Role.SYSTEM_ADMIN, "周若兰", "zhou.ruolan");
        decide(open(), "approval", Role.SECURITY_ADMIN);

        assertThat(accounts.get(system.id())).isInstanceOf(Account.Suspended.class);
        assertThat(accounts.administrator(Role.SYSTEM_ADMIN)
                        .orElseThrow()
                        .owner()
                        .name())
                .isEqualTo("周若兰");
        assertThat(html(get("/administrators", as(Role.AUDIT_ADMIN)))).contains("周若兰");
    }

    @Test
    void nobodyHoldsTwoOffices() {
        assertThat(html(propose(Role.AUDIT_ADMIN, Role.SYSTEM_ADMIN, security.name(), "another.login")))
                .contains("三个不同的人");
        assertThat(html(propose(Role.AUDIT_ADMIN, Role.SYSTEM_ADMIN, "周若兰", security.login())))
                .contains("已被使用");
    }

    @Test
    void aRefusedChangeChangesNothing() {
        propose(Role.AUDIT_ADMIN, Role.SYSTEM_ADMIN, "", "");
        decide(open(), "refusal", Role.SECURITY_ADMIN);

        assertThat(accounts.get(system.id())).isInstanceOf(Account.Active.class);
    }

    @Test
    void toWhoeverIsNoAdministratorTheConsolesDoNotExist() {
        for (var address : new String[] {
            "/accounts",
            "/accounts/authorisation",
            "/accounts/slips",
            "/roles",
            "/administrators",
            "/sign-in-policy",
            "/self-check"
        }) {
            assertThat(status(get(address, as(bureau.secretary())))).as(address).isEqualTo(404);
        }
        assertThat(status(
                        post("/accounts/authorisation", as(bureau.secretary()), Map.of("account", UUID.randomUUID()))))
                .isEqualTo(404);
    }

    @Test
    void eachAdministratorOpensTheirOwnConsoleOnly() {
        for (var address : new String[] {"/administrators", "/sign-in-policy", "/self-check"}) {
            for (var office : new Role[] {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN}) {
                assertThat(status(get(address, as(office))))
                        .as(address + " " + office)
                        .isEqualTo(200);
            }
        }
        assertThat(status(get("/accounts", as(Role.SYSTEM_ADMIN)))).isEqualTo(200);
        assertThat(status(get("/accounts/authorisation", as(Role.SYSTEM_ADMIN))))
                .isEqualTo(404);
        assertThat(status(get("/accounts", as(Role.AUDIT_ADMIN)))).isEqualTo(404);
        assertThat(status(get("/roles", as(Role.AUDIT_ADMIN)))).isEqualTo(404);
        assertThat(status(get("/ledger", as(Role.AUDIT_ADMIN)))).isEqualTo(200);
        assertThat(status(get("/ledger", as(Role.SYSTEM_ADMIN)))).isEqualTo(404);
    }

    @Test
    void pagesOfBusinessDoNotExistForAdministratorsAndTheAttemptIsKept() {
        for (var office : new Role[] {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN}) {
            for (var address :
                    new String[] {"/duties", "/duty-lists", "/my/duties", "/search?q=x", "/regulations", "/nowhere"}) {
                assertThat(status(get(address, as(office))))
                        .as(address + " " + office)
                        .isEqualTo(404);
            }
        }
        assertThat(db.sql(
                                "select count(*) from ledger.entry where act = 'ledger.refused' and canonical like '%管理员不看业务%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void onlyTheSecurityAdministratorSetsTheSignInPolicyAndWithinTheBoundsOfTheNorm() {
        var policy = Map.of(
                "failures", 4, "pause", 45, "length", 12, "remembered", 6, "days", 60, "idle", 20, "slipDays", 5);

        assertThat(status(post("/sign-in-policy", as(Role.SYSTEM_ADMIN), policy)))
                .isEqualTo(404);
        assertThat(status(post("/sign-in-policy", as(Role.SECURITY_ADMIN), with(policy, "failures", 99))))
                .isEqualTo(422);
        assertThat(sentTo(post("/sign-in-policy", as(Role.SECURITY_ADMIN), policy)))
                .isEqualTo("/sign-in-policy");
        assertThat(html(get("/sign-in-policy", as(Role.AUDIT_ADMIN)))).contains("连续失败 4 次，暂停登录 45 分钟");
    }

    @Test
    void theSelfCheckCountsWhatIsThere() {
        var page = html(get("/self-check", as(Role.SECURITY_ADMIN)));

        assertThat(page)
                .contains(
                        "8.1.4.1 a", "8.1.4.1 b", "8.1.4.1 c", "8.1.4.1 d", "8.1.4.2", "8.1.4.3", "8.1.4.7", "8.1.4.8")
                .contains("8.1.4.9", "8.1.4.10", "8.1.4.11", "8.1.5")
                .contains("三员已启用 3 位", "本次访问来自本机", "刚才试封试启成功");
        assertThat(page.indexOf("8.1.4.9")).isLessThan(page.indexOf("8.1.4.10"));
    }

    private MvcTestResult propose(Role by, Role office, String name, String login) {
        return post(
                "/administrators/" + office + "/changes",
                as(by),
                Map.of("newName", name, "newLogin", login, "reason", "岗位调整"));
    }

    private MvcTestResult decide(UUID id, String how, Role by) {
        return post("/administrators/changes/" + id + "/" + how, as(by), Map.of());
    }

    private UUID open() {
        return db.sql("select id from organization.administrator_change where decided_at is null")
                .query(UUID.class)
                .single();
    }

    private static Map<String, Object> with(Map<String, ?> fields, String name, Object value) {
        var changed = new HashMap<String, Object>(fields);
        changed.put(name, value);
        return changed;
    }
}
