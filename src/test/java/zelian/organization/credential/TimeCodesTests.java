package zelian.organization.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

    /** The secret of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    private static final Instant AT_59 = Instant.ofEpochSecond(59);

    /** The last six of the eight digits in the table of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(TimeCodes.code(SECRET, TimeCodes.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void aClockMayBeOneStepOff() {
        assertThat(TimeCodes.match(SECRET, "287082", AT_59.plusSeconds(30), -1)).hasValue(1);
        assertThat(TimeCodes.match(SECRET, "287082", AT_59.minusSeconds(30), -1))
                .hasValue(1);
        assertThat(TimeCodes.match(SECRET, "287082", AT_59.plusSeconds(61), -1)).isEmpty();
    }

    @Test
    void aCodeIsUsedOnce() {
        assertThat(TimeCodes.match(SECRET, "287 082", AT_59, 0)).hasValue(1);
        assertThat(TimeCodes.match(SECRET, "287082", AT_59, 1)).isEmpty();
    }

    @Test
    void aWrongCodeIsNoCode() {
        assertThat(TimeCodes.match(SECRET, "287083", AT_59, -1)).isEmpty();
        assertThat(TimeCodes.match(SECRET, "", AT_59, -1)).isEmpty();
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void secretsAreWrittenInBase32(String plain, String written) {
        assertThat(Base32.of(plain.getBytes(US_ASCII))).isEqualTo(written);
        assertThat(Base32.bytes(written)).isEqualTo(plain.getBytes(US_ASCII));
    }
}
