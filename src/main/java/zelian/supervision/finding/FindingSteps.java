package zelian.supervision.finding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;
import zelian.ui.Say;
import zelian.ui.Step;

/** The way a finding takes: 登记 → 反馈 → 确认 → 立项整改. */
final class FindingSteps {

    private FindingSteps() {}

    static List<Step> of(Finding finding, Map<PersonId, String> people) {
        var head = finding.head();
        var way = Way.of(finding);
        var recorded = Step.done("登记", head.recorderName(), Say.shortDay(head.recordedOn()));
        var put = way.given() == null
                ? Step.now("反馈单位")
                : Step.done("反馈单位", Say.shortDay(way.given().on()));
        var owner = people.getOrDefault(head.owner().person(), "—");
        return switch (finding) {
            case Finding.Recorded ignored -> List.of(recorded, put, Step.toCome("单位确认"), last(head, null));
            case Finding.Put it ->
                List.of(
                        recorded,
                        put,
                        Step.now("单位确认", owner, Say.shortDay(it.given().confirmBy()) + " 前"),
                        last(head, null));
            case Finding.Disputed ignored ->
                List.of(recorded, put, Step.done("单位异议", owner), Step.now("组长裁定"), last(head, null));
            case Finding.Dropped it ->
                List.of(
                        recorded,
                        put,
                        Step.done("单位异议", owner),
                        Step.done("不予列入", Say.shortDay(it.decision().on())));
            case Finding.Confirmed it ->
                List.of(
                        recorded,
                        put,
                        confirmed(it.confirmation()),
                        head.side() == Side.SHORTFALL ? Step.now("立项整改") : Step.done("作为经验推广"));
            case Finding.Rectifying it ->
                List.of(recorded, put, confirmed(it.confirmation()), last(head, it.decision()));
            case Finding.Waived it ->
                List.of(
                        recorded,
                        put,
                        confirmed(it.confirmation()),
                        Step.done("无需整改", Say.shortDay(it.decision().on())));
        };
    }

    private static Step confirmed(Finding.Confirmation confirmation) {
        return Step.done("确认", confirmation.how().label(), Say.shortDay(confirmation.on()));
    }

    private static Step last(FindingHead head, Finding.@Nullable Decision decision) {
        if (head.side() == Side.EXPERIENCE) {
            return Step.toCome("作为经验推广");
        }
        return decision == null ? Step.toCome("立项整改") : Step.done("立项整改", Say.shortDay(decision.on()));
    }
}
