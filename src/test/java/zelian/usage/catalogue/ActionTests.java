package zelian.usage.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue of uses (运用目录): every grade and form leads to something, each by a text. */
class ActionTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    @ParameterizedTest
    @ValueSource(strings = {"优秀", "良好", "一般", "较差", "NOTICE", "UNIT_INSPECTION", "ADMONITION", "TRANSFER", "WARNING"})
    void everyLevelLeadsToSomethingThatBetters(String level) {
        assertThat(Action.usual(level, DAY))
                .isNotEmpty()
                .anyMatch(action -> action.aim().betters())
                .allMatch(action -> !action.source().title().isBlank() && action.days() > 0);
    }

    @Test
    void aGoodResultIsNoBlameAndAPoorOneNoPraise() {
        assertThat(Action.usual("优秀", DAY)).noneMatch(action -> action.aim() == Aim.WARNING);
        assertThat(Action.usual("较差", DAY)).noneMatch(action -> action.aim() == Aim.INCENTIVE);
        assertThat(Action.usual("ADMONITION", DAY)).noneMatch(action -> action.aim() == Aim.INCENTIVE);
    }

    @Test
    void severalFormsOfOneDecisionLeadToWhatEachDoes() {
        assertThat(Action.usual("NOTICE,ADMONITION", DAY))
                .extracting(Action::code)
                .contains("C1", "C3")
                .doesNotContain("C6")
                .doesNotHaveDuplicates();
    }

    @Test
    void withoutAGradeThereIsNothingUsual() {
        assertThat(Action.usual("", DAY)).isEqualTo(List.of());
    }
}
