package zelian.accountability.rule;

import zelian.common.Rejected;

/**
 * The count of one collective decision (集体决定).
 *
 * @param due how many should attend (应到)
 * @param present how many did (实到)
 * @param postpone for 缓议
 */
public record Vote(int due, int present, int agree, int against, int postpone) {

    /** What came of it. */
    public enum Result {
        PASSED("通过"),
        NOT_PASSED("不通过"),
        POSTPONED("缓议");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @throws Rejected if the figures do not fit each other */
    public Vote {
        if (due < 1 || present < 0 || agree < 0 || against < 0 || postpone < 0 || present > due) {
            throw Rejected.because("accountability.vote-impossible", due, present)
                    .at("present");
        }
        if (agree + against + postpone > present) {
            throw Rejected.because("accountability.more-votes-than-present", agree + against + postpone, present)
                    .at("agree");
        }
    }

    /** @throws Rejected if fewer than that share of those due were present */
    public void requireQuorum(Quorum quorum) {
        if (!quorum.attendance().reachedBy(present, due)) {
            throw Rejected.because(
                            "accountability.no-quorum",
                            due,
                            present,
                            quorum.attendance().inWords())
                    .citing(quorum.source())
                    .at("present");
        }
    }

    /** Passed by more than half of those due; put off if more than half want that, or it neither passes nor fails. */
    public Result result() {
        if (2 * agree > due) {
            return Result.PASSED;
        }
        return 2 * (agree + postpone) > due && postpone > 0 ? Result.POSTPONED : Result.NOT_PASSED;
    }

    /** 应到 7 人，实到 6 人，赞成 5 人，反对 1 人，缓议 0 人. */
    public String inWords() {
        return "应到 %d 人，实到 %d 人，赞成 %d 人，反对 %d 人，缓议 %d 人".formatted(due, present, agree, against, postpone);
    }
}
