package zelian.assessment.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import zelian.assessment.debrief.Section;
import zelian.demo.Screenplay;

/** The debriefs of the demonstration, as they are written down. */
class DebriefSceneTests {

    private final List<DebriefScene> scenes = Screenplay.read("debriefs.yaml", DebriefScene.class);

    @Test
    void everyoneHasWordsOfTheirOwnForEverySectionThatIsNotCounted() {
        var written = Arrays.stream(Section.values())
                .filter(section -> section != Section.RESPONSIBILITY)
                .toArray(Section[]::new);

        assertThat(scenes)
                .isNotEmpty()
                .allSatisfy(scene -> assertThat(scene.own()).as(scene.name()).containsOnlyKeys(written));
    }

    @Test
    void eachStepFollowsTheOneBeforeAndWhatIsSentBackSaysWhy() {
        assertThat(scenes).allSatisfy(scene -> {
            assertThat(scene.sentBack() == null).isEqualTo(scene.back() == null);
            assertThat(Stream.of(
                                    scene.handedIn().getLast(),
                                    scene.passed(),
                                    scene.held(),
                                    scene.fedBack(),
                                    scene.settled())
                            .takeWhile(Objects::nonNull)
                            .toList())
                    .as(scene.name())
                    .isSorted();
        });
    }
}
