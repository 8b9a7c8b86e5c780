package zelian.renewal.closing;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.PersonId;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/** The closing of a year (结年): proposed by the party office, decided by the secretary. Closed stays closed. */
sealed interface Closing {

    Source ANOTHER_DECIDES = Source.own("结年规则：机关党委提请，党组书记决定，提请的人不决定");

    Head head();

    /** The badge word of the state. */
    String word();

    /** What every closing has. */
    record Head(
            UUID id,
            int year,
            int lock,
            UnitId unit,
            String words,
            PersonId proposer,
            String proposerName,
            LocalDate proposedOn) {}

    /** What was decided on it, by whom. */
    record Decision(String who, LocalDate day, String opinion) {}

    /** Waits for the decision (待决定). */
    record Proposed(Head head) implements Closing {

        /** @throws Rejected if whoever proposed it decides */
        Closed close(Viewer by, String opinion) {
            return new Closed(head, decision(by, opinion));
        }

        /** @throws Rejected if whoever proposed it decides */
        SentBack sendBack(Viewer by, String opinion) {
            return new SentBack(head, decision(by, opinion));
        }

        private Decision decision(Viewer by, String opinion) {
            if (by.person().equals(head.proposer())) {
                throw Rejected.because("renewal.own-closing").citing(ANOTHER_DECIDES);
            }
            return new Decision(by.name(), by.day(), opinion);
        }

        @Override
        public String word() {
            return "待决定";
        }
    }

    /** Sent back with a reason (退回); it can be proposed again. */
    record SentBack(Head head, Decision decision) implements Closing {

        Proposed propose(Viewer by, String words) {
            return new Proposed(
                    new Head(head.id, head.year, head.lock, head.unit, words, by.person(), by.name(), by.day()));
        }

        @Override
        public String word() {
            return "退回";
        }
    }

    /** Decided: from that day on the year is only put right (已结年). */
    record Closed(Head head, Decision decision) implements Closing {

        @Override
        public String word() {
            return "已结年";
        }
    }
}
