package zelian.accountability.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zelian.demo.Moment;
import zelian.demo.Screenplay;

/** The cases of the demonstration, as they are written down. */
class SceneTests {

    private final List<Scene> scenes = Screenplay.read("accountability.yaml", Scene.class);

    @ParameterizedTest
    @EnumSource(Moment.class)
    void everyMomentOfTheStoryFindsOneCaseAtEachStepBeforeItsDecisionIsAnnounced(Moment moment) {
        var reached = scenes.stream()
                .filter(scene -> !moment.day().isBefore(scene.on()))
                .map(scene -> moment == Moment.AUTUMN ? scene.to() : scene.last())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));

        assertThat(reached)
                .contains(
                        Step.REQUEST,
                        Step.ENDORSE,
                        Step.APPROVE,
                        Step.WEIGH,
                        Step.SPARE,
                        Step.SHOW,
                        Step.HEAR,
                        Step.REPORT,
                        Step.DECIDE,
                        Step.SIGN,
                        Step.APPEAL,
                        Step.REMEDY);
    }

    @Test
    void someEndRefusedRevokedAndClosed() {
        assertThat(scenes).as("refused").anyMatch(scene -> scene.refused() != null);
        assertThat(scenes).as("revoked").anyMatch(Scene::revoked);
        assertThat(scenes).as("closed").anyMatch(scene -> scene.last() == Step.CLOSE);
    }

    @Test
    void whoeverIsHeardSaysSomething() {
        assertThat(scenes)
                .filteredOn(scene -> scene.goes(Step.HEAR) && scene.spares() == null)
                .allSatisfy(
                        scene -> assertThat(scene.statement()).as(scene.facts()).isNotBlank());
    }
}
