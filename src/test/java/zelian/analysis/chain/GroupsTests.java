package zelian.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import zelian.analysis.Gap;

/** How a chain of very many objects is drawn. */
class GroupsTests extends ChainByHand {

    @Test
    void manyObjectsAreDrawnAsGroupsWhoseSharesCountWhatIsMissing() {
        for (var i = 0; i < 30; i++) {
            var task = below("occurrence", 100 + i, duty, i < 28 ? "已完成" : "推进中");
            if (i == 29) {
                missing(Gap.UNRECORDED, task, TODAY.minusDays(3));
            }
        }
        var picture = new Groups(
                        graph(),
                        breaks,
                        node -> node.ref().id().getLeastSignificantBits() % 2 == 0 ? "处室" : "直属单位",
                        kinds,
                        name -> "?group=" + name)
                .draw();

        assertThat(picture.rows()).extracting(Picture.Row::kind).containsExactly("duty", "occurrence", "record");
        assertThat(picture.rows().get(1).note()).isEqualTo("28 / 30 件");
        assertThat(picture.rows().get(1).cells())
                .extracting(Picture.Cell::second)
                .containsExactlyInAnyOrder("14 / 15", "14 / 15");
        assertThat(picture.rows().get(2).cells())
                .singleElement()
                .satisfies(cell -> assertThat(cell.broken()).isTrue())
                .satisfies(cell -> assertThat(cell.alarm()).isEqualTo("无记实 1"));
    }
}
