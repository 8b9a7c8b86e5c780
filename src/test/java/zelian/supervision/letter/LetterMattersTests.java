package zelian.supervision.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import zelian.access.Viewer;
import zelian.duty.list.IssuedDuties;
import zelian.notice.Matter;
import zelian.notice.Matters;
import zelian.notice.Waiting;
import zelian.supervision.LetterId;

/** What of a letter waits for whom, on the start page, in the inbox and beside what it is about. */
class LetterMattersTests extends LetterPageTests {

    @Autowired
    List<Matters> modules;

    @Autowired
    IssuedDuties duties;

    @Test
    void eachStepWaitsForWhoeverIsToTakeIt() {
        var id = drafted("关于待办的督办单");
        assertThat(act(clerk, id)).hasValue("送签");
        signing.submit(clerk, id);
        assertThat(act(clerk, id)).isEmpty();
        assertThat(act(secretary, id)).hasValue("签发");
        signing.sign(secretary, id);
        assertThat(matter(head, id)).hasValueSatisfying(matter -> {
            assertThat(matter.act()).isEqualTo("签收");
            assertThat(matter.due()).isEqualTo(DAY.plusDays(1));
            assertThat(matter.second()).matches("督〔2026〕\\d+号，待签收");
        });
        answering.receive(head, id);
        assertThat(act(head, id)).hasValue("交办");
        answering.handle(head, id, assistant.tenure());
        assertThat(act(head, id)).isEmpty();
        assertThat(act(assistant, id)).hasValue("反馈");
        answering.reply(assistant, id, null, "四项已补记。");
        assertThat(act(clerk, id)).hasValue("评价");
        answering.evaluate(clerk, id, Grade.MET, "抽查属实。");
        assertThat(act(clerk, id)).hasValue("办结");
        answering.close(clerk, id);
        assertThat(act(clerk, id)).isEmpty();
    }

    @Test
    void aDraftSentBackWaitsForItsDrafterAgain() {
        var id = drafted("关于退回后待办的督办单");
        signing.submit(clerk, id);
        signing.sendBack(secretary, id, "补上抽查日期。");

        assertThat(matter(clerk, id))
                .hasValueSatisfying(matter -> assertThat(matter.second()).isEqualTo("督办单，退回修改"));
    }

    @Test
    void whatCannotBeClosedYetWaitsForNobodyAndIsNotLate() {
        var id = made(advice());
        signing.submit(clerk, id);
        signing.sign(secretary, id);
        answering.receive(head, id);
        answering.handle(head, id, assistant.tenure());
        answering.reply(assistant, id, Adoption.WHOLLY, "全部采纳。");
        answering.evaluate(clerk, id, Grade.MET, "措施可行。");

        assertThat(act(clerk, id)).isEmpty();
        today.set(DAY.plusMonths(2));
        assertThat(html(get("/letters/" + id, as(clerk)))).contains("销号后才能办结").doesNotContain("light-red");
    }

    @Test
    void superiorsAreNotRemindedOfWhatBearsTheMark() {
        var fields = new HashMap<>(fields("REMINDER", "关于标纪检不提醒上级的提醒函"));
        fields.put("discipline", "true");
        fields.put("copy", "false");
        var id = made(fields);
        signing.submit(clerk, id);
        signing.sign(secretary, id);

        assertThat(matter(head, id))
                .hasValueSatisfying(matter -> assertThat(matter.unit()).isEqualTo(Viewer.NO_UNIT));
    }

    @Test
    void startPagesShowWhatIsLateAndWhatTheUnitHasInHand() {
        issued("关于工作台的督办单");
        today.set(DAY.plusDays(4));

        assertThat(html(get("/", as(secretary)))).contains("逾期函件").contains("逾期 ");
        assertThat(html(get("/", as(head)))).contains("发给本单位的函件").doesNotContain("逾期函件");
        assertThat(html(get("/", as(assistant)))).doesNotContain("发给本单位的函件");
    }

    @Test
    void theDutyALetterIsAboutShowsItAndTheWayToAnother() {
        var duty = duties.open().duty("落实意识形态工作责任制");
        var fields = new HashMap<>(fields("SUPERVISE", "关于阵地台账的督办单"));
        fields.put("about", "duty:" + duty);
        var id = made(fields);
        signing.submit(clerk, id);
        signing.sign(secretary, id);

        assertThat(html(get("/duties/" + duty, as(clerk))))
                .contains("/letters/" + id)
                .contains("/letters/new?about=duty:" + duty);
        assertThat(html(get("/letters/new?about=duty:" + duty, as(clerk)))).contains("落实意识形态工作责任制");
    }

    private Optional<String> act(Viewer viewer, LetterId id) {
        return matter(viewer, id).map(Matter::act);
    }

    private Optional<Matter> matter(Viewer viewer, LetterId id) {
        return modules.stream()
                .flatMap(module -> module.waitingFor(viewer, Waiting.MOST).stream())
                .filter(matter -> matter.id().equals(id.value()))
                .findFirst();
    }
}
