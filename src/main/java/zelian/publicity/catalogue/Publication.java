package zelian.publicity.catalogue;

import zelian.access.Viewer;
import zelian.common.Rejected;
import zelian.common.Source;

/** One making known of a list (公开): proposed, reviewed by another hand, published, withdrawn. */
public sealed interface Publication {

    Source PROCEDURE = Source.own("党务公开目录事项：提出、审核、审批、实施，审核是否涉密、是否必要、是否准确");

    PublicationHead head();

    default String stored() {
        return switch (this) {
            case Proposed ignored -> "PROPOSED";
            case Reviewed ignored -> "REVIEWED";
            case Published ignored -> "PUBLISHED";
            case Refused ignored -> "REFUSED";
            case Withdrawn ignored -> "WITHDRAWN";
        };
    }

    /** The badge word. */
    default String word() {
        return switch (this) {
            case Proposed ignored -> "待审核";
            case Reviewed ignored -> "待批准";
            case Published ignored -> "公开中";
            case Refused ignored -> "不予公开";
            case Withdrawn ignored -> "已撤下";
        };
    }

    static Publication of(String stored, PublicationHead head) {
        return switch (stored) {
            case "PROPOSED" -> new Proposed(head);
            case "REVIEWED" -> new Reviewed(head);
            case "PUBLISHED" -> new Published(head);
            case "REFUSED" -> new Refused(head);
            case "WITHDRAWN" -> new Withdrawn(head);
            default -> throw new IllegalStateException("unknown state " + stored);
        };
    }

    /** Proposed, to be reviewed (待审核). */
    record Proposed(PublicationHead head) implements Publication {

        /** @throws Rejected if the reviewer proposed it */
        Reviewed review(Viewer by) {
            if (by.person().equals(head.hands().proposer())) {
                throw Rejected.because("publicity.proposer-cannot-review", head.title())
                        .citing(PROCEDURE);
            }
            return new Reviewed(head.reviewed(by));
        }

        Refused refuse(String reason) {
            return new Refused(head.ended(null, reason));
        }
    }

    /** Neither secret nor needless nor wrong, to be approved (待批准). */
    record Reviewed(PublicationHead head) implements Publication {

        /** @throws Rejected if the same hand reviewed it */
        Published publish(Viewer by) {
            if (by.person().equals(head.hands().reviewer())) {
                throw Rejected.because("publicity.reviewer-cannot-publish", head.title())
                        .citing(PROCEDURE);
            }
            return new Published(head.published(by));
        }

        Refused refuse(String reason) {
            return new Refused(head.ended(null, reason));
        }
    }

    /** Open to its readers (公开中). */
    record Published(PublicationHead head) implements Publication {

        Withdrawn withdraw(Viewer by, String reason) {
            return new Withdrawn(head.ended(by.day(), reason));
        }
    }

    /** Turned down (不予公开). */
    record Refused(PublicationHead head) implements Publication {}

    /** No longer open (已撤下): that it was, and why it no longer is, stays to be seen. */
    record Withdrawn(PublicationHead head) implements Publication {}
}
