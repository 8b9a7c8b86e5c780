package zelian.accountability.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import zelian.accountability.rule.Quorum.Share;
import zelian.accountability.rule.Vote.Result;
import zelian.common.Rejected;
import zelian.common.Source;

/** Votes and quorum: counted over those who should attend. */
class VoteTests {

    private static final Source TEXT = new Source("中国共产党党组工作条例", "第二十七条", LocalDate.of(2019, 4, 6), true);

    @Test
    void itPassesByMoreThanHalfOfThoseDueNotOfThosePresent() {
        assertThat(new Vote(8, 6, 4, 2, 0).result()).isEqualTo(Result.NOT_PASSED);
        assertThat(new Vote(8, 6, 5, 1, 0).result()).isEqualTo(Result.PASSED);
    }

    @Test
    void whatManyWantPutOffIsPutOff() {
        assertThat(new Vote(7, 7, 3, 1, 3).result()).isEqualTo(Result.POSTPONED);
        assertThat(new Vote(7, 7, 4, 0, 3).result()).isEqualTo(Result.PASSED);
    }

    @Test
    void personnelNeedsTwoThirdsPresent() {
        var personnel = new Quorum(new Share(2, 3), TEXT);
        new Vote(6, 4, 4, 0, 0).requireQuorum(personnel);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> new Vote(7, 4, 4, 0, 0).requireQuorum(personnel))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("accountability.no-quorum");
                    assertThat(refusal.source()).isEqualTo(TEXT);
                });
    }

    @Test
    void whateverTheFiguresAVoteIsImpossibleOrCountedOnce() {
        var random = new SplittableRandom(20260615);
        var half = new Quorum(new Share(1, 2), TEXT);
        for (var round = 0; round < 20_000; round++) {
            var due = 1 + random.nextInt(15);
            var present = random.nextInt(due + 2);
            var agree = random.nextInt(due + 1);
            var against = random.nextInt(due + 1);
            var postpone = random.nextInt(due + 1);
            try {
                var vote = new Vote(due, present, agree, against, postpone);
                assertThat(present).isLessThanOrEqualTo(due);
                assertThat(agree + against + postpone).isLessThanOrEqualTo(present);
                assertThat(vote.result() == Result.PASSED).isEqualTo(agree > due / 2.0);
                if (vote.result() == Result.PASSED) {
                    vote.requireQuorum(half);
                }
            } catch (Rejected impossible) {
                assertThat(present > due || agree + against + postpone > present)
                        .isTrue();
            }
        }
    }
}
