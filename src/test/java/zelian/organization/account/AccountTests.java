package zelian.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import zelian.Acts;
import zelian.PageTests;
import zelian.access.PersonId;
import zelian.access.Role;
import zelian.access.Viewer;
import zelian.common.Ids;
import zelian.organization.importing.Bureau;

/** Accounts for hundreds: made on import, authorised in bulk, handed over on paper, taken away by two hands. */
@Transactional
class AccountTests extends PageTests {

    @Autowired
    TestAccounts testAccounts;

    @Autowired
    Accounts accounts;

    @Autowired
    CreatingAccounts creating;

    @Autowired
    Bureau bureau;

    @BeforeTransaction
    void theBureau() {
        bureau.open();
    }

    @BeforeEach
    void theAdministrators() {
        testAccounts.administrator(Role.SYSTEM_ADMIN);
        testAccounts.administrator(Role.SECURITY_ADMIN);
        db.sql("update organization.post_role set approved_by = '测试' where approved_by = '初始设置'")
                .update();
    }

    @Test
    void importingPeopleMakesAccountsThatWait() {
        var account = accounts.of(bureau.staff().person());

        assertThat(account).get().isInstanceOf(Account.Pending.class);
        assertThat(html(get("/accounts?find=" + bureau.staff().name(), as(Role.SYSTEM_ADMIN))))
                .contains(bureau.staff().name(), "待授权");
    }

    @Test
    void aPersonHasOneAccount() {
        creating.createMissing(Viewer.system(today.day()));

        assertThat(creating.createMissing(Viewer.system(today.day()))).isZero();
    }

    @Test
    void aNumberThatIsAnAdministratorsLoginMakesNoAccount() {
        var security = testAccounts.administrator(Role.SECURITY_ADMIN);
        var person = person(security.login(), "洪某");

        creating.createMissing(Viewer.system(today.day()));

        assertThat(accounts.of(person)).isEmpty();
        assertThat(html(get("/accounts", as(Role.SYSTEM_ADMIN)))).contains("补建 1 个账号");
    }

    @Test
    void theSecurityAdministratorSeesTheRolesBeforeGivingThem() {
        var account = accountOf(bureau.discipline());

        var preview = html(get("/accounts/authorisation", as(Role.SECURITY_ADMIN)));

        assertThat(preview).contains("孔晓峰", "机关纪委", "首次登录时绑定");
        assertThat(sentTo(authorise(account))).isEqualTo("/accounts/slips");
        assertThat(accounts.get(account)).isInstanceOf(Account.Authorised.class);
        assertThat(ledger("organization.account-authorised", "孔晓峰", "机关纪委")).isPositive();
    }

    @Test
    void beforeTheTableOfPostsAndRolesIsApprovedNobodyIsAuthorised() {
        var account = accountOf(bureau.staff());
        db.sql("update organization.post_role set approved_by = '初始设置' where title = '秘书'")
                .update();

        assertThat(html(authorise(account))).contains("尚未核准");
        assertThat(sentTo(post("/roles/approval", as(Role.SECURITY_ADMIN), Map.of())))
                .isEqualTo("/roles");
        assertThat(sentTo(authorise(account))).isEqualTo("/accounts/slips");
    }

    @Test
    void whoeverAskedForAnAccountDoesNotAuthoriseIt() {
        var account = accountOf(bureau.staff());

        assertThat(status(post("/accounts/authorisation", as(Role.SYSTEM_ADMIN), Map.of("account", account))))
                .isEqualTo(404);
    }

    @Test
    void slipsShowTheirCodesOnceAndANewOneVoidsTheOld() {
        var account = accountOf(bureau.clerk());
        authorise(account);

        var first = slipCode(html(post("/accounts/slips", as(Role.SECURITY_ADMIN), Map.of("account", account))));
        var second = slipCode(html(post("/accounts/slips", as(Role.SECURITY_ADMIN), Map.of("account", account))));

        assertThat(second).isNotEqualTo(first);
        assertThat(html(get("/accounts/slips", as(Role.SECURITY_ADMIN)))).doesNotContain(first, second);
        assertThat(db.sql("select digest from organization.activation_code where account = :account")
                        .param("account", account)
                        .query(String.class)
                        .single())
                .doesNotContain(second.replace("-", ""));
    }

    @Test
    void aResetAccountIsOutAndWaitsForASecondHand() {
        var anna = testAccounts.active();

        post("/accounts/" + anna.id() + "/reset", as(Role.SYSTEM_ADMIN), Map.of("factor", "true"));

        assertThat(accounts.get(anna.id())).isInstanceOf(Account.Pending.class);
        assertThat(html(get("/accounts/" + anna.id(), as(Role.SECURITY_ADMIN)))).contains("重置口令和动态口令");
    }

    @Test
    void aSuspendedAccountComesBackOnlyWhenAuthorisedAgain() {
        var anna = testAccounts.active();

        post("/accounts/" + anna.id() + "/suspension", as(Role.SYSTEM_ADMIN), Map.of());
        assertThat(accounts.get(anna.id())).isInstanceOf(Account.Suspended.class);
        post("/accounts/" + anna.id() + "/resumption", as(Role.SYSTEM_ADMIN), Map.of());
        assertThat(accounts.get(anna.id())).isInstanceOf(Account.Pending.class);
    }

    @Test
    void theSystemAdministratorUnlocksButGrantsNothing() {
        var anna = testAccounts.active();
        db.sql("insert into organization.sign_in_failure values (:login, 5, now(), now() + interval '30 minutes')")
                .param("login", anna.login().toLowerCase())
                .update();

        assertThat(html(get("/accounts?only=locked", as(Role.SYSTEM_ADMIN)))).contains(anna.login());
        post("/accounts/" + anna.id() + "/unlocking", as(Role.SYSTEM_ADMIN), Map.of());
        assertThat(html(get("/accounts?only=locked", as(Role.SYSTEM_ADMIN)))).doesNotContain(anna.login());
    }

    @Test
    void administratorsAreNotResetLikeEverybody() {
        var security = testAccounts.administrator(Role.SECURITY_ADMIN);

        assertThat(status(post("/accounts/" + security.id() + "/reset", as(Role.SYSTEM_ADMIN), Map.of())))
                .isEqualTo(404);
    }

    @Test
    void whoeverLeavesTheirPostHasNoRightsFromThatDayOn() {
        var clerk = bureau.clerk();
        db.sql("update organization.tenure set until = :last where id = :id")
                .param("last", today.day().minusDays(1))
                .param("id", clerk.tenure().value())
                .update();

        assertThat(status(get("/account", as(clerk.person())))).isEqualTo(200);
        assertThat(db.sql(
                                "select count(*) from organization.tenure_role where tenure = :id and :day between since and coalesce(until, 'infinity')")
                        .param("id", clerk.tenure().value())
                        .param("day", today.day())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MvcTestResult authorise(UUID account) {
        return post("/accounts/authorisation", as(Role.SECURITY_ADMIN), Map.of("account", List.of(account)));
    }

    private UUID accountOf(Viewer viewer) {
        return accounts.of(viewer.person()).orElseThrow().owner().id();
    }

    private PersonId person(String number, String name) {
        var id = new PersonId(Ids.next());
        db.sql("insert into organization.person (id, staff_no, name) values (:id, :no, :name)")
                .param("id", id.value())
                .param("no", number)
                .param("name", name)
                .update();
        return id;
    }

    private static String slipCode(String page) {
        var found = Pattern.compile("(?<![-\\w])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}(?![-\\w])")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private int ledger(String act, String... words) {
        Acts.written();
        return db
                .sql("select canonical from ledger.entry where act = :act")
                .param("act", act)
                .query(String.class)
                .list()
                .stream()
                .filter(text -> List.of(words).stream().allMatch(text::contains))
                .toList()
                .size();
    }
}
