package zelian.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.PageTests;

/** The clock's part is ready from the first start. */
class LevellingTests extends PageTests {

    @Autowired
    Levelling levelling;

    @Autowired
    Touched touched;

    /** A proxy has none of the fields of what it stands for: what is called past it, as a private method is, finds them empty. */
    @Test
    void whatKeepsStateIsNoProxy() {
        assertThat(AopUtils.isAopProxy(levelling)).isFalse();
        assertThat(AopUtils.isAopProxy(touched)).isFalse();
    }

    @Test
    void theClockFindsItReady() {
        assertThatCode(levelling::levelByTheClock).doesNotThrowAnyException();
    }
}
