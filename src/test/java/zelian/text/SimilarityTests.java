package zelian.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimilarityTests {

    @Test
    void aRearrangedDutyIsAlikeAndAnotherIsNot() {
        assertThat(Similarity.of("每半年召开党组会议专题研究全面从严治党工作", "召开党组会议每半年专题研究全面从严治党工作"))
                .isGreaterThan(0.8);
        assertThat(Similarity.of("每半年召开党组会议专题研究全面从严治党工作", "组织支部纪检委员培训")).isLessThan(0.1);
    }

    @Test
    void widthAndBlanksDoNotCount() {
        assertThat(Similarity.of("责 任 事 项", "责任\n事项")).isEqualTo(1);
        assertThat(Similarity.of("", "")).isEqualTo(1);
        assertThat(Similarity.of("甲", "乙")).isZero();
    }

    @Test
    void oneSpellingForWhatIsTypedInMany() {
        assertThat(Wording.bare("责 任\n事　项１")).isEqualTo("责任事项1");
        assertThat(Wording.key("责任\n主体", "专题研究 全面从严治党")).isEqualTo(Wording.key("责任主体", "专题研究全面从严治党"));
        assertThat(Wording.key("甲", "乙丙")).isNotEqualTo(Wording.key("甲乙", "丙"));
        assertThat(Wording.bare(null)).isEmpty();
    }
}
