package zelian.supervision.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import zelian.demo.Screenplay;

/** The findings of the demonstration, as they are written down. */
class SceneTests {

    private final List<Scene> scenes = Screenplay.read("findings.yaml", Scene.class);

    @Test
    void twelveAndMoreAreFoundOnBothSides() {
        assertThat(scenes).hasSizeGreaterThan(12);
        assertThat(scenes).extracting(Scene::side).contains(Side.EXPERIENCE, Side.SHORTFALL);
    }

    @ParameterizedTest
    @EnumSource(Scene.Fate.class)
    void everyFateBefallsOne(Scene.Fate fate) {
        assertThat(scenes).extracting(Scene::fate).contains(fate);
    }

    @Test
    void everyFindingHasATitleOfItsOwn() {
        assertThat(scenes.stream().flatMap(scene -> scene.titles().stream()).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsDisputedSaysWhyAndWhatIsDecidedToo() {
        assertThat(scenes)
                .filteredOn(scene -> List.of(Scene.Fate.UPHELD, Scene.Fate.AMENDED, Scene.Fate.DROPPED)
                        .contains(scene.fate()))
                .isNotEmpty()
                .allSatisfy(scene -> {
                    assertThat(scene.objection()).isNotBlank();
                    assertThat(scene.decision()).isNotBlank();
                });
        assertThat(scenes)
                .filteredOn(scene -> scene.fate() == Scene.Fate.AMENDED)
                .allSatisfy(scene -> assertThat(scene.amended()).hasSize(2));
    }

    @Test
    void whatBecomesAnItemHasItsNature() {
        assertThat(scenes)
                .filteredOn(scene -> scene.side() == Side.SHORTFALL
                        && List.of(Scene.Fate.SILENT, Scene.Fate.UPHELD, Scene.Fate.AMENDED)
                                .contains(scene.fate()))
                .allSatisfy(scene -> assertThat(scene.nature()).isNotNull());
    }
}
