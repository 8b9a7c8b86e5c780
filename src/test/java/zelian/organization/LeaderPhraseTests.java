package zelian.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether who leads goes with a charge or with a post. */
class LeaderPhraseTests {

    @ParameterizedTest
    @ValueSource(strings = {"分管宣传的班子成员", "分管领导", "分管人事工作的党组成员"})
    void whoeverIsInChargeIsMeantWhicheverPostTheyHold(String text) {
        assertThat(LeaderPhrase.of(text).byCharge()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"党组书记", "机关纪委书记", "班子成员", "宣传处处长", "韩文博"})
    void aPostOrANameIsMeantWhoeverIsInCharge(String text) {
        assertThat(LeaderPhrase.of(text).byCharge()).isFalse();
    }
}
