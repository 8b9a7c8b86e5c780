package zelian.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is said of one object of a chain. */
class PanelTests extends ChainByHand {

    @Test
    void panelSaysWhoByWhichTextSinceWhenProvenByWhatAndWhoseTurn() {
        above("clause", 30, duty);
        var task = below("occurrence", 10, duty, "推进中");
        below("record", 20, task, "已确认");
        var graph = graph();

        var panel = Panel.of(task, graph, breaks, names(), kinds, viewer());

        assertThat(panel.facts())
                .extracting(fact -> fact.label())
                .containsExactly("谁", "凭什么", "何时起", "怎么证明", "轮到谁", "此前");
        assertThat(panel.facts().get(0).value()).isEqualTo("规划财务处 王敏");
        assertThat(panel.facts().get(1).value()).isEqualTo("clause 30");
        assertThat(panel.facts().get(3).value()).isEqualTo("record 20");
    }
}
