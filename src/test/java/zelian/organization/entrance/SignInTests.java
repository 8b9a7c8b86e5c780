package zelian.organization.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import zelian.PageTests;
import zelian.access.Role;
import zelian.organization.account.Account;
import zelian.organization.account.TestAccounts;
import zelian.organization.credential.Base32;
import zelian.organization.credential.TimeCodes;

/** Signing in, with everything that goes wrong. */
class SignInTests extends PageTests {

    @Autowired
    TestAccounts accounts;

    private Browser browser;

    @BeforeEach
    void anAdministratorExistsAndABrowserIsOpen() {
        accounts.administrator(Role.SYSTEM_ADMIN);
        browser = new Browser(web);
    }

    @Test
    void whoeverIsNotSignedInIsAskedToAndComesBack() {
        var anna = accounts.active();

        assertThat(sentTo(browser.open("/account?x=1"))).isEqualTo("/sign-in?to=%2Faccount%3Fx%3D1");
        assertThat(sentTo(browser.signIn(anna.login(), TestAccounts.PASSWORD))).isEqualTo("/account");
        assertThat(status(browser.open("/account"))).isEqualTo(200);
    }

    @Test
    void wayBackNeverLeadsAway() {
        var anna = accounts.active();
        browser.open("/sign-in");

        var answer = browser.send(
                "/sign-in",
                Map.of("login", anna.login(), "password", TestAccounts.PASSWORD, "to", "//elsewhere.example"));

        assertThat(sentTo(answer)).isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreAnsweredAlike() {
        var anna = accounts.active();

        var wrongPassword = browser.signIn(anna.login(), "Wrong-Horse.42");
        var unknownName = browser.signIn("nobody" + anna.login(), "Wrong-Horse.42");

        assertThat(status(wrongPassword)).isEqualTo(422);
        assertThat(html(wrongPassword)).contains("登录名或口令不正确");
        assertThat(status(unknownName)).isEqualTo(422);
        assertThat(html(unknownName)).contains("登录名或口令不正确");
        assertThat(status(browser.open("/account"))).isEqualTo(303);
    }

    @Test
    void aPasswordTypedIntoTheNameFieldIsNotKeptInTheLedger() {
        browser.signIn("Secret-Horse.42", "x");

        assertThat(ledger("organization.sign-in-failed", "Se＊＊＊")).isPositive();
        assertThat(ledger("organization.sign-in-failed", "Horse")).isZero();
    }

    @Test
    void theFifthFailureLocksTheNameEvenForTheRightPassword() {
        var anna = accounts.active();
        for (var i = 0; i < 4; i++) {
            assertThat(html(browser.signIn(anna.login(), "Wrong-Horse.42"))).contains("登录名或口令不正确");
        }

        assertThat(html(browser.signIn(anna.login(), "Wrong-Horse.42"))).contains("已暂停登录");
        assertThat(html(browser.signIn(anna.login(), TestAccounts.PASSWORD))).contains("已暂停登录");
        assertThat(ledger("organization.locked-out", anna.login())).isEqualTo(1);
    }

    @Test
    void whenThePauseIsOverTheRightPasswordOpensAgain() {
        var anna = accounts.active();
        for (var i = 0; i < 5; i++) {
            browser.signIn(anna.login(), "Wrong-Horse.42");
        }
        db.sql(
                        "update organization.sign_in_failure set locked_until = now() - interval '1 second' where login = :login")
                .param("login", anna.login().toLowerCase())
                .update();

        assertThat(sentTo(browser.signIn(anna.login(), TestAccounts.PASSWORD))).isEqualTo("/account");
    }

    @Test
    void aNewSignInEndsTheOldOneWhichIsToldWhy() {
        var anna = accounts.active();
        var other = new Browser(web);
        browser.signIn(anna.login(), TestAccounts.PASSWORD);
        other.signIn(anna.login(), TestAccounts.PASSWORD);

        assertThat(sentTo(browser.open("/account"))).startsWith("/sign-in?because=elsewhere");
        assertThat(html(browser.open("/sign-in?because=elsewhere"))).contains("在另一处登录");
        assertThat(status(other.open("/account"))).isEqualTo(200);
    }

    @Test
    void whoeverSignsOutIsOut() {
        var anna = accounts.active();
        browser.signIn(anna.login(), TestAccounts.PASSWORD);
        browser.open("/account");

        assertThat(sentTo(browser.send("/sign-out", Map.of()))).isEqualTo("/sign-in?because=signed-out");
        assertThat(sentTo(browser.open("/account"))).startsWith("/sign-in");
        assertThat(ledger("organization.signed-out", anna.login())).isEqualTo(1);
    }

    @Test
    void aSuspendedAccountIsOutAtItsNextRequest() {
        var anna = accounts.active();
        browser.signIn(anna.login(), TestAccounts.PASSWORD);
        db.sql("update organization.account set state = 'SUSPENDED' where id = :id")
                .param("id", anna.id())
                .update();

        assertThat(sentTo(browser.open("/account"))).startsWith("/sign-in?because=suspended");
        assertThat(html(browser.signIn(anna.login(), TestAccounts.PASSWORD))).contains("账号已停用");
    }

    @Test
    void aPasswordOfNinetyDaysMustBeChangedBeforeAnythingElse() {
        var anna = accounts.active();
        accounts.age(anna.id(), Duration.ofDays(91));

        assertThat(sentTo(browser.signIn(anna.login(), TestAccounts.PASSWORD))).isEqualTo("/sign-in/password");
        assertThat(sentTo(browser.open("/account"))).startsWith("/sign-in");
        browser.open("/sign-in/password");
        assertThat(html(newPassword(TestAccounts.PASSWORD))).contains("相同");
        assertThat(html(newPassword("short"))).contains("口令要 10 位以上");
        assertThat(sentTo(newPassword("Yue4-qian.hua"))).isEqualTo("/account");
    }

    @Test
    void anAdministratorSetsUpASecondFactorAtTheFirstSignInAndNeedsItEverAfter() {
        var auditor = accounts.administrator(Role.AUDIT_ADMIN);

        assertThat(sentTo(browser.signIn(auditor.login(), TestAccounts.PASSWORD)))
                .isEqualTo("/sign-in/enrolment");
        var page = html(browser.open("/sign-in/enrolment"));
        var secret = secretOn(page);
        var step = TimeCodes.step(Instant.now());
        assertThat(html(browser.send("/sign-in/enrolment", Map.of("code", "000000"))))
                .contains("动态口令不正确");
        var codes = html(browser.send("/sign-in/enrolment", Map.of("code", TimeCodes.code(secret, step))));
        assertThat(codes).contains("恢复码");
        assertThat(sentTo(browser.open("/sign-in/onward"))).isEqualTo("/account");

        var next = new Browser(web);
        assertThat(sentTo(next.signIn(auditor.login(), TestAccounts.PASSWORD))).isEqualTo("/sign-in/code");
        assertThat(sentTo(next.open("/account"))).startsWith("/sign-in");
        next.open("/sign-in/code");
        assertThat(html(code(next, TimeCodes.code(secret, step)))).contains("已经用过");
        assertThat(sentTo(code(next, TimeCodes.code(secret, step + 1)))).isEqualTo("/account");

        var withoutPhone = new Browser(web);
        withoutPhone.signIn(auditor.login(), TestAccounts.PASSWORD);
        withoutPhone.open("/sign-in/code");
        assertThat(sentTo(code(withoutPhone, recoveryCodeOn(codes)))).isEqualTo("/account");
        var again = new Browser(web);
        again.signIn(auditor.login(), TestAccounts.PASSWORD);
        again.open("/sign-in/code");
        assertThat(status(code(again, recoveryCodeOn(codes)))).isEqualTo(422);
    }

    @Test
    void theSecretOfTheSecondFactorIsSealed() {
        var auditor = accounts.administrator(Role.AUDIT_ADMIN);
        browser.signIn(auditor.login(), TestAccounts.PASSWORD);
        var secret = Base32.of(secretOn(html(browser.open("/sign-in/enrolment"))));

        var kept = db.sql("select secret from organization.second_factor where account = :id")
                .param("id", auditor.id())
                .query(byte[].class)
                .single();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
    }

    @Test
    void theCodeOfTheSlipIsGoodOnceAndSetsTheFirstPassword() {
        var anna = accounts.authorised();
        var code = accounts.slipCode(anna.id(), Duration.ofDays(7));
        browser.open("/activation");

        assertThat(html(activate(anna, "AAAA-BBBB-CCCC", "Yue4-qian.hua"))).contains("激活码不正确");
        assertThat(html(activate(anna, code, "Password@2026"))).contains("太常见");
        assertThat(sentTo(activate(anna, code.toLowerCase().replace("-", " "), "Yue4-qian.hua")))
                .isEqualTo("/sign-in?because=activated");
        assertThat(status(activate(anna, code, "Yue4-qian.hua+2"))).isEqualTo(422);
        assertThat(sentTo(browser.signIn(anna.login(), "Yue4-qian.hua"))).isEqualTo("/account");
    }

    @Test
    void aSlipThatIsTooOldOpensNothing() {
        var anna = accounts.authorised();
        var code = accounts.slipCode(anna.id(), Duration.ofDays(-1));
        browser.open("/activation");

        assertThat(status(activate(anna, code, "Yue4-qian.hua"))).isEqualTo(422);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var anna = accounts.active();

        assertThat(web.post().uri("/sign-in").param("login", anna.login()).param("password", TestAccounts.PASSWORD))
                .hasStatus(403);
    }

    @Test
    void aFormPostedFromElsewhereIsRefused() {
        var anna = accounts.active();

        assertThat(
                        web.post()
                                .uri("/sign-out")
                                .header("Sec-Fetch-Site", "same-site")
                                .with(as(anna.person()))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(403);
    }

    @Test
    void aFormOfASessionThatIsOverKeepsWhatWasTyped() {
        var answer = web.post()
                .uri("/account/password")
                .header("HX-Request", "true")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();

        assertThat(status(answer)).isEqualTo(401);
        assertThat(answer.getResponse().getHeader("HX-Redirect")).isNull();
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectTheReader() {
        var answer = web.get().uri("/sign-in").secure(true).exchange();

        assertThat(answer)
                .hasHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(html(answer)).doesNotContain("<script>", "style=", "onclick", "http://", "https://");
    }

    @Test
    void addressesOfTheDemonstrationDoNotExist() {
        assertThat(status(browser.open("/demo"))).isEqualTo(404);
        assertThat(status(browser.open("/demo/enter"))).isEqualTo(404);
        browser.open("/sign-in");
        assertThat(status(browser.send("/demo/enter", Map.of("tenure", "x")))).isEqualTo(404);
    }

    private MvcTestResult newPassword(String password) {
        return browser.send("/sign-in/password", Map.of("password", password, "passwordAgain", password));
    }

    private MvcTestResult activate(Account.Owner owner, String code, String password) {
        return browser.send(
                "/activation",
                Map.of("login", owner.login(), "code", code, "password", password, "passwordAgain", password));
    }

    private static MvcTestResult code(Browser browser, String code) {
        return browser.send("/sign-in/code", Map.of("code", code));
    }

    private static byte[] secretOn(String page) {
        var found =
                Pattern.compile("手工输入密钥：<b class=\"nowrap\">([A-Z2-7 ]+)</b>").matcher(page);
        assertThat(found.find()).isTrue();
        return Base32.bytes(found.group(1).replace(" ", ""));
    }

    private static String recoveryCodeOn(String page) {
        var found = Pattern.compile("<li>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</li>")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int ledger(String act, String word) {
        return db.sql("select count(*) from ledger.entry where act = :act and canonical like '%' || :word || '%'")
                .param("act", act)
                .param("word", word)
                .query(Integer.class)
                .single();
    }
}
