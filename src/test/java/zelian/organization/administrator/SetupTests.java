package zelian.organization.administrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.Role;
import zelian.organization.account.Accounts;

/** The first visit of an empty installation. Each test undoes what it did. */
@Transactional
class SetupTests extends PageTests {

    @Autowired
    SetupCode code;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void noAdministratorExists() {
        for (var table : new String[] {"account_password", "second_factor", "recovery_code", "activation_code"}) {
            db.sql("delete from organization." + table
                            + " where account in (select id from organization.account where administers is not null)")
                    .update();
        }
        db.sql("delete from organization.administrator_change").update();
        db.sql("delete from organization.account where administers is not null").update();
    }

    @Test
    void whoeverComesFirstIsLedToSetUp() {
        assertThat(sentTo(get("/", anonymous()))).isEqualTo("/setup");
        assertThat(sentTo(get("/sign-in", anonymous()))).isEqualTo("/setup");
        assertThat(html(get("/setup", anonymous()))).contains("系统管理员", "安全管理员", "审计管理员", "设置码");
    }

    @Test
    void withoutTheCodeOfTheConsoleNobodySetsAnythingUp() {
        var answer = setUp(Map.of("code", "AAAA-BBBB-CCCC"));

        assertThat(status(answer)).isEqualTo(422);
        assertThat(html(answer)).contains("设置码不正确");
        assertThat(accounts.administratorsExist()).isFalse();
    }

    @Test
    void onePersonHoldsOneOffice() {
        assertThat(html(setUp(Map.of("auditName", "林知远")))).contains("三个不同的人");
        assertThat(html(setUp(Map.of("auditLogin", "LIN.zhiyuan")))).contains("已被使用");
        assertThat(accounts.administratorsExist()).isFalse();
    }

    @Test
    void noAdministratorIsCalledAdmin() {
        assertThat(html(setUp(Map.of("systemLogin", "admin")))).contains("人人会猜");
    }

    @Test
    void threeSlipsComeOutAndTheAddressIsGone() {
        var answer = setUp(Map.of());

        assertThat(status(answer)).isEqualTo(200);
        assertThat(Pattern.compile("(?<![-\\w])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![-\\w])")
                        .matcher(html(answer))
                        .results())
                .hasSize(3);
        for (var office : new Role[] {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDIT_ADMIN}) {
            assertThat(accounts.administrator(office)).isPresent();
        }
        assertThat(status(get("/setup", anonymous()))).isEqualTo(404);
        assertThat(status(setUp(Map.of("systemLogin", "another.one")))).isEqualTo(404);
        assertThat(sentTo(get("/", anonymous()))).isEqualTo("/sign-in");
    }

    @Test
    void nobodySignsInBeforeChoosingAPasswordOfTheirOwn() {
        setUp(Map.of());

        for (var guess : new String[] {"", "admin", "lin.zhiyuan", "123456", "林知远"}) {
            assertThat(status(post(
                            "/sign-in", anonymous(), Map.of("login", "lin.zhiyuan", "password", guess, "to", "/"))))
                    .isEqualTo(422);
        }
    }

    private MvcTestResult setUp(Map<String, String> changes) {
        var fields = new HashMap<>(Map.of(
                "code", code.code().inGroups(),
                "systemName", "林知远",
                "systemLogin", "lin.zhiyuan",
                "securityName", "高明",
                "securityLogin", "gao.ming",
                "auditName", "方正",
                "auditLogin", "fang.zheng"));
        fields.putAll(changes);
        return post("/setup", anonymous(), fields);
    }
}
