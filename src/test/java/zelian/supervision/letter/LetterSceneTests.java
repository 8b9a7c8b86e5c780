package zelian.supervision.letter;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zelian.demo.Moment;
import zelian.demo.Screenplay;

/** The letters of the demonstration, as they are written down. */
class LetterSceneTests {

    private final List<LetterScene> scenes = Screenplay.read("letters.yaml", LetterScene.class);

    @ParameterizedTest
    @EnumSource(Moment.class)
    void everyMomentOfTheStoryFindsEightAndMoreInEachState(Moment moment) {
        var counts = scenes.stream()
                .filter(scene -> !moment.day().isBefore(scene.on()))
                .collect(groupingBy(moment == Moment.AUTUMN ? LetterScene::reaches : LetterScene::end, counting()));

        assertThat(counts)
                .containsOnlyKeys(
                        "DRAFTED",
                        "SUBMITTED",
                        "ISSUED",
                        "RECEIVED",
                        "HANDLING",
                        "REPLIED",
                        "EVALUATED",
                        "CLOSED",
                        "VOIDED");
        assertThat(counts.values()).allMatch(count -> count >= 8);
    }

    @Test
    void whatComesToItsEndSaysHow() {
        assertThat(scenes)
                .filteredOn(scene -> List.of("EVALUATED", "CLOSED").contains(scene.end()))
                .allSatisfy(scene -> {
                    assertThat(scene.replies()).as(scene.title()).isNotEmpty();
                    assertThat(scene.opinion()).as(scene.title()).isNotBlank();
                });
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyKindIsThere(LetterKind kind) {
        assertThat(scenes).filteredOn(scene -> scene.kind() == kind).hasSizeGreaterThan(15);
    }

    @Test
    void everyLetterHasATitleOfItsOwn() {
        assertThat(scenes).extracting(LetterScene::title).doesNotHaveDuplicates();
    }

    @Test
    void thingsGoWrong() {
        assertThat(scenes).as("received late").anyMatch(scene -> scene.receipt() > 1);
        assertThat(scenes).as("answered late").anyMatch(scene -> scene.late() > 0);
        assertThat(scenes).as("to be done again").anyMatch(scene -> scene.again() != null);
        assertThat(scenes)
                .as("asked for more time, and got it or not")
                .extracting(LetterScene::more)
                .filteredOn(Objects::nonNull)
                .extracting(LetterScene.More::granted)
                .contains(true, false);
        assertThat(scenes).as("urged on again").anyMatch(scene -> scene.follows() != null);
        assertThat(scenes).as("voided with its number").anyMatch(scene -> scene.voided() != null);
        assertThat(scenes).as("not adopted").anyMatch(scene -> scene.adoption() == Adoption.NOT);
        assertThat(scenes).as("adopted in part").anyMatch(scene -> scene.adoption() == Adoption.PARTLY);
    }
}
