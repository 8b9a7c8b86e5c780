package zelian.supervision.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import zelian.demo.Screenplay;

/** The visits of the demonstration, as they are written down. */
class VisitSceneTests {

    private final List<VisitScene> scenes = Screenplay.read("visits.yaml", VisitScene.class);

    @Test
    void somethingOfEverythingHappens() {
        assertThat(scenes).as("without notice").anyMatch(scene -> scene.mode() == Mode.UNANNOUNCED);
        assertThat(scenes).as("put off").anyMatch(scene -> scene.first() != null);
        assertThat(scenes).as("called off").anyMatch(VisitSceneTests::calledOff);
        assertThat(scenes).as("still to come").anyMatch(scene -> scene.summary() == null && scene.changed() == null);
    }

    @Test
    void whatIsPutOffOrCalledOffIsSoBeforeItsDayAndSaysWhy() {
        assertThat(scenes)
                .filteredOn(scene -> scene.changed() != null)
                .isNotEmpty()
                .allSatisfy(scene -> {
                    assertThat(scene.changed()).isBefore(scene.firstDay());
                    assertThat(scene.why()).isNotBlank();
                });
    }

    private static boolean calledOff(VisitScene scene) {
        return scene.changed() != null && scene.first() == null;
    }
}
