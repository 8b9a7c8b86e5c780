package zelian.analysis.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which way through a chain is followed when nobody chose one. */
class PathTests extends ChainByHand {

    @Test
    void withoutAChoiceTheLongestWayIsFollowedAndWhoseTurnItIsSpeaks() {
        below("occurrence", 9, duty, "推进中", TODAY);
        var task = below("occurrence", 10, duty, "待记实", TODAY.minusDays(50));
        var record = below("record", 20, task, "已确认", TODAY.minusDays(40));
        var graph = graph();

        var path = Path.through(null, graph);

        assertThat(path.refs()).containsExactly(duty.ref(), task.ref(), record.ref());
        assertThat(path.speaking(graph)).isEqualTo(task.ref());
    }
}
