package zelian.accountability.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import zelian.common.Rejected;

/** The closed list of grounds with their elements, and the list of exemptions. */
class GroundTests {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @Test
    void thereAreElevenAndTheLastIsResidual() {
        assertThat(Ground.on(DAY)).hasSize(11).filteredOn(Ground::residual).hasSize(1);
    }

    @Test
    void whereBothElementsAreAskedOneIsNotEnough() {
        var ground = Ground.of("Q01", DAY);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> ground.requireElements(List.of(Consequence.SERIOUS_LOSS)))
                .satisfies(refusal -> assertThat(refusal.source()).isEqualTo(ground.source()));
        assertThatCode(() -> ground.requireElements(List.of(Consequence.SERIOUS_LOSS, Consequence.VILE_EFFECT)))
                .doesNotThrowAnyException();
    }

    @Test
    void whereOneOfTwoIsAskedEitherIsEnough() {
        var ground = Ground.of("Q02", DAY);
        assertThatCode(() -> ground.requireElements(List.of(Consequence.VILE_EFFECT)))
                .doesNotThrowAnyException();
        assertThatCode(() -> ground.requireElements(List.of(Consequence.GRAVE_RESULT)))
                .doesNotThrowAnyException();
    }

    @Test
    void whatNobodyCheckedSaysSo() {
        assertThat(Ground.of("Q08", DAY).source().inWords()).endsWith("（未核验）");
        assertThat(Circumstance.on(DAY))
                .hasSize(11)
                .allMatch(one -> !one.source().verified());
    }
}
