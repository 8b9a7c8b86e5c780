package zelian.usage.story;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.demo.Stage;
import zelian.usage.action.Use;
import zelian.usage.action.UseHead;
import zelian.usage.action.UseScenes;
import zelian.usage.catalogue.Aim;

/**
 * How a use goes on in the demonstration: nearly all are approved, carried out in time and found true; a few are refused,
 * sent back once, or left lying.
 */
@Component
@Profile("demo")
class Course {

    private static final int REFUSED_ONE_OF = 25;
    private static final int SENT_BACK_ONE_OF = 8;
    private static final int LEFT_ONE_OF = 40;
    /** Working days up to which a use is a matter of days. */
    private static final int SHORT = 20;

    private static final Map<Aim, String> REFUSALS = Map.of(
            Aim.INCENTIVE, "季度工作会上已经表扬过，不重复。",
            Aim.WARNING, "扣分集中在一项，已经立项整改，先谈话，不再叠加。",
            Aim.IMPROVEMENT, "清单草案里已经写了这一项，不另立。",
            Aim.RULES, "做法还在试行，满一年再总结。");
    private static final String TOO_LITTLE = "只写了已经办，没有写何时、由谁、凭什么核对，请补。";

    private final UseScenes uses;

    Course(UseScenes uses) {
        this.uses = uses;
    }

    /** What is done about it on this working day. */
    void on(LocalDate day, Use use, Stage stage) {
        switch (use) {
            case Use.Proposed it -> decide(it.head(), stage);
            case Use.Approved it -> carryOut(it.head(), day, stage);
            case Use.Returned it -> tellMore(it.head(), day, stage);
            case Use.Reported it -> verify(it.head(), day, stage);
            default -> {}
        }
    }

    private void decide(UseHead head, Stage stage) {
        var refused = one(REFUSED_ONE_OF, "refused", head, "", stage);
        uses.decide(stage.as("D00", "党组书记", "王海燕"), head.id(), !refused, refused ? REFUSALS.get(head.aim()) : null);
    }

    private void carryOut(UseHead head, LocalDate day, Stage stage) {
        var chance = stage.chance("use", head.about(), head.code());
        var left = chance.nextInt(LEFT_ONE_OF) == 0;
        var after = head.length() > SHORT ? 13 + chance.nextInt(20) : 4 + chance.nextInt(7);
        if (!left && UseScenes.old(head, after, day)) {
            uses.report(stage.as(head.owner().tenure()), head.id(), Receipts.of(head, stage));
        }
    }

    /** Within a week of the first receipt. */
    private void tellMore(UseHead head, LocalDate day, Stage stage) {
        var reported = head.days().reportedOn();
        if (reported != null && reported.plusDays(6).isBefore(day)) {
            uses.report(stage.as(head.owner().tenure()), head.id(), Receipts.of(head, stage) + "凭据补在后面，经办人和核对人都签了名。");
        }
    }

    private void verify(UseHead head, LocalDate day, Stage stage) {
        var reported = head.days().reportedOn();
        if (reported != null && reported.isBefore(day)) {
            var back = one(SENT_BACK_ONE_OF, "sent back", head, reported.toString(), stage);
            uses.verify(verifier(head, stage), head.id(), !back, back ? TOO_LITTLE : null);
        }
    }

    private static boolean one(int of, String what, UseHead head, String when, Stage stage) {
        return stage.chance(what, head.about(), head.code(), when).nextInt(of) == 0;
    }

    /** Neither its owner nor of the unit it is about. */
    private static Viewer verifier(UseHead head, Stage stage) {
        return Stream.of(
                        stage.as("D02", "纪检干部", "姜思远"),
                        stage.as("D12", "主要负责人", "吴春生"),
                        stage.as("D01", "专职副书记", "秦建国"))
                .filter(one -> !head.owner().is(one) && !head.unit().equals(one.unit()))
                .findFirst()
                .orElseThrow();
    }
}
