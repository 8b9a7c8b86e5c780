package zelian.organization.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zelian.common.Rejected;

class PasswordRulesTests {

    private static final PasswordRules RULES = new PasswordRules(10, 5, 90);
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"vK7-tuo9mbr", "Qingming 2026 yu+san", "长风破浪会有时Ab1", "r8:Tvcx/2Wpl"})
    void aPasswordOfSubstancePasses(String password) {
        assertThatCode(() -> RULES.check(password, "G0017", "朱国栋", false)).doesNotThrowAnyException();
    }

    @Test
    void nineCharactersAreTooFew() {
        assertThat(refusalOf("vK7-tuo9m")).isEqualTo("organization.password-length");
    }

    @Test
    void twoKindsOfCharactersAreTooFew() {
        assertThat(refusalOf("vktuomrbqxw7")).isEqualTo("organization.password-kinds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password@2026",
                "P@ssw0rd123",
                "Admin@123456",
                "Zelian@2026!!",
                "Qwertyuiop1!",
                "1qaz2wsx#EDC",
                "Abcd123456!",
                "Aaaaaaaaa1!",
                "Shuji@2026#1"
            })
    void whatEveryoneTriesFirstIsRefused(String password) {
        assertThat(refusalOf(password)).isEqualTo("organization.password-common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xg0017-Tbvm", "G0017tuo9mb!", "朱国栋Tuo9mb+-x"})
    void nobodyUsesTheirOwnNameOrNumber(String password) {
        assertThat(refusalOf(password)).isEqualTo("organization.password-names-its-owner");
    }

    @Test
    void oneOfTheLastFiveDoesNotComeBack() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> RULES.check("vK7-tuo9mbr", "G0017", "朱国栋", true))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("organization.password-used-before");
                    assertThat(refusal.field()).isEqualTo("password");
                    assertThat(refusal.source()).isNotNull();
                });
    }

    @Test
    void afterNinetyDaysItMustBeChanged() {
        assertThat(RULES.tooOld(MONDAY, MONDAY.plus(Duration.ofDays(90).minusSeconds(1))))
                .isFalse();
        assertThat(RULES.tooOld(MONDAY, MONDAY.plus(Duration.ofDays(90)))).isTrue();
    }

    private static String refusalOf(String password) {
        try {
            RULES.check(password, "G0017", "朱国栋", false);
            return "";
        } catch (Rejected refusal) {
            return refusal.code();
        }
    }
}
