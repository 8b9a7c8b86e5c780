package zelian.supervision.letter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a letter has come, as columns. */
record Way(
        @Nullable LocalDate submittedOn,
        Letter.@Nullable Issue issue,
        @Nullable Hand receipt,
        Letter.@Nullable Handler handler,
        Letter.@Nullable Reply reply,
        Letter.@Nullable Evaluation evaluation,
        @Nullable Hand closing) {

    static Way of(Letter letter) {
        return switch (letter) {
            case Letter.Drafted ignored -> new Way(null, null, null, null, null, null, null);
            case Letter.Submitted it -> new Way(it.since(), null, null, null, null, null, null);
            case Letter.Issued it -> new Way(null, it.issue(), null, null, null, null, null);
            case Letter.Received it -> new Way(null, it.issue(), it.receipt(), null, null, null, null);
            case Letter.Handling it -> new Way(null, it.issue(), it.receipt(), it.handler(), null, null, null);
            case Letter.Replied it -> new Way(null, it.issue(), it.receipt(), it.handler(), it.reply(), null, null);
            case Letter.Evaluated it ->
                new Way(null, it.issue(), it.receipt(), it.handler(), it.reply(), it.evaluation(), null);
            case Letter.Closed it ->
                new Way(null, it.issue(), it.receipt(), it.handler(), it.reply(), it.evaluation(), it.closing());
            case Letter.Voided it -> new Way(null, it.wasIssued(), null, null, null, null, null);
        };
    }

    Map<String, @Nullable Object> columns() {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("submittedOn", submittedOn);
        columns.put("number", issue == null ? null : issue.number());
        columns.put("issuedOn", issue == null ? null : issue.on());
        columns.put("receiveBy", issue == null ? null : issue.receiveBy());
        columns.put("replyBy", issue == null ? null : issue.replyBy());
        hand(columns, "receiver", "receivedOn", receipt);
        columns.put("handler", handler == null ? null : handler.party().person().value());
        columns.put(
                "handlerTenure",
                handler == null ? null : handler.party().tenure().value());
        columns.put("handledOn", handler == null ? null : handler.since());
        hand(columns, "replier", "repliedOn", reply == null ? null : reply.by());
        columns.put(
                "adoption",
                reply == null || reply.adoption() == null
                        ? null
                        : reply.adoption().name());
        columns.put("closeBy", reply == null ? null : reply.closeBy());
        hand(columns, "evaluator", "evaluatedOn", evaluation == null ? null : evaluation.by());
        columns.put("grade", evaluation == null ? null : evaluation.grade().name());
        hand(columns, "closer", "closedOn", closing);
        return columns;
    }

    private static void hand(Map<String, @Nullable Object> columns, String who, String when, @Nullable Hand hand) {
        columns.put(who, hand == null ? null : hand.person().value());
        columns.put(who + "Name", hand == null ? null : hand.name());
        columns.put(when, hand == null ? null : hand.day());
    }
}
