package zelian.rectification.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import zelian.demo.Screenplay;

/** The items of the demonstration that come from outside, as they are written down. */
class ItemSceneTests {

    private final List<ItemScene> scenes = Screenplay.read("rectification.yaml", ItemScene.class);

    @Test
    void everyFateIsTold() {
        assertThat(scenes).extracting(ItemScene::fate).containsAll(Arrays.asList(ItemScene.Fate.values()));
    }

    @Test
    void everyItemHasATitleOfItsOwnAndSomethingToDo() {
        assertThat(scenes).extracting(ItemScene::title).doesNotHaveDuplicates();
        assertThat(scenes)
                .allSatisfy(scene -> assertThat(scene.measures())
                        .isNotEmpty()
                        .allSatisfy(step -> assertThat(step.due()).isAfterOrEqualTo(scene.on())));
    }
}
