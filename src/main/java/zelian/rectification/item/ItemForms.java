package zelian.rectification.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.ui.Link;
import zelian.ui.Option;

/** The forms a reader gets on the page of an item now, and the one next act among them. */
@Component
class ItemForms {

    private static final String NOT_OWN = "你经手过这一事项，不能在这一步办理；请由没有经手的人办理。";

    private final Directory directory;
    private final StrikingOff strikingOff;

    ItemForms(Directory directory, StrikingOff strikingOff) {
        this.directory = directory;
        this.strikingOff = strikingOff;
    }

    ItemPage.Forms of(Glance glance) {
        var head = glance.head();
        var part = glance.part();
        var viewer = glance.viewer();
        var inHand = glance.item() instanceof Item.InHand;
        var handles = part.mayHandle(viewer, head);
        var verifies = part.mayVerify(viewer, head);
        var waiting = glance.pending();
        var lookBack = glance.lookBack();
        return new ItemPage.Forms(
                inHand && part.mayEnter(viewer, head) ? plan(glance) : null,
                inHand && handles && !glance.measures().isEmpty() ? submit(glance) : null,
                glance.item() instanceof Item.Submitted && part.mayReview(viewer, head)
                        ? judge(glance, glance.touched(), "通过后由 " + glance.name(head.leader()) + " 审签")
                        : null,
                glance.item() instanceof Item.Reviewed reviewed && part.maySign(viewer, head)
                        ? judge(glance, reviewed.submitter().person().equals(viewer.person()), "审签后由机关纪委复核")
                        : null,
                glance.item() instanceof Item.Signed && verifies ? verify(glance) : null,
                inHand && handles && waiting == null && !glance.day().isAfter(head.due())
                        ? new ItemPage.Extend(head.due())
                        : null,
                inHand && verifies && waiting != null ? decide(glance, waiting) : null,
                inHand && part.mayRemind(viewer, head),
                glance.item() instanceof Item.StruckOff && verifies && lookBack != null && lookBack.result() == null
                        ? new ItemPage.LookBack(
                                Option.of(LookBacks.Result.values(), LookBacks.Result::label), lookBack.due())
                        : null);
    }

    /** The next act at the top right, leading to its form; null if it is not the reader's turn. */
    static @Nullable Link next(ItemPage.Forms forms, LocalDate day) {
        if (forms.decide() != null && forms.decide().hindered() == null) {
            return new Link("审批延期", "#extension");
        }
        if (forms.verify() != null && forms.verify().hindered() == null) {
            return new Link("复核", "#verification");
        }
        if (forms.sign() != null && forms.sign().hindered() == null) {
            return new Link("审签", "#signature");
        }
        if (forms.review() != null && forms.review().hindered() == null) {
            return new Link("牵头审核", "#review");
        }
        if (forms.lookBack() != null && !day.isBefore(forms.lookBack().due())) {
            return new Link("回头看", "#look-back");
        }
        if (forms.submit() != null && forms.submit().missing() == null) {
            return new Link("申请销号", "#submission");
        }
        if (forms.plan() != null && forms.plan().first()) {
            return new Link("制定措施", "#plan");
        }
        return null;
    }

    private ItemPage.Plan plan(Glance glance) {
        var head = glance.head();
        var owners = directory.holders(head.unit(), glance.day()).stream()
                .map(holder -> new Option(holder.tenure().toString(), holder.name() + "　" + holder.title()))
                .distinct()
                .toList();
        return new ItemPage.Plan(
                glance.measures().isEmpty(),
                owners,
                head.ownerTenure().toString(),
                glance.item().lateOn(glance.day()) ? null : head.due());
    }

    private static ItemPage.Submit submit(Glance glance) {
        var open = glance.measures().stream()
                .filter(measure -> !measure.done())
                .map(measure -> String.valueOf(measure.ordinal()))
                .collect(Collectors.joining("、"));
        return new ItemPage.Submit(
                open.isEmpty() ? null : "第 " + open + " 条措施还没有完成，逐条填写完成日期和佐证文号后再申请。",
                "申请后由" + glance.reviewers() + "审核");
    }

    private static ItemPage.Judge judge(Glance glance, boolean own, String consequence) {
        return new ItemPage.Judge(own ? NOT_OWN : null, measures(glance), consequence);
    }

    private static List<Option> measures(Glance glance) {
        return glance.measures().stream()
                .map(measure -> new Option(
                        measure.id().toString(), "措施 " + measure.ordinal() + "　" + shortened(measure.words())))
                .toList();
    }

    private static String shortened(String words) {
        return words.length() > 24 ? words.substring(0, 24) + "…" : words;
    }

    private ItemPage.Verify verify(Glance glance) {
        var measures = glance.measures();
        var done = measures.stream().filter(Measure::done).count();
        var beyond = measures.stream()
                .filter(measure -> measure.words().matches(".*(举一反三|回查|排查|自查).*"))
                .map(measure -> "措施 " + measure.ordinal() + "：" + measure.evidence())
                .collect(Collectors.joining("；"));
        var standard = glance.account().standard();
        return new ItemPage.Verify(
                glance.touched() ? NOT_OWN : null,
                Option.of(Answers.Degree.values(), Answers.Degree::carried),
                String.format(Locale.ROOT, "措施 %d 条，已完成 %d 条，佐证见上表", measures.size(), done),
                Option.of(Answers.Degree.values(), Answers.Degree::solved),
                standard == null ? "对照问题事实" : "对照完成标准：" + standard,
                Option.of(Answers.Beyond.values(), Answers.Beyond::label),
                beyond.isEmpty() ? "措施中没有回查、排查的内容" : beyond,
                measures(glance),
                strikingOff.lookBackAfter(glance.day()));
    }

    private static ItemPage.Decide decide(Glance glance, Extensions.Extension waiting) {
        var me = glance.viewer().person();
        var own = waiting.askedBy().equals(me) || glance.head().owner().equals(me);
        return new ItemPage.Decide(
                waiting.newDue(), waiting.askedName(), glance.words(waiting.reason()), own ? NOT_OWN : null);
    }
}
