package zelian.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.duty.list.IssuedDuties;
import zelian.evidence.RecordId;
import zelian.evidence.RecordKind;
import zelian.organization.importing.Bureau;
import zelian.task.Occurrence;
import zelian.task.Tasks;

/** Entering what was done once; standing by it closes what it counts for. */
@SpringBootTest
@ActiveProfiles("test")
@Transactional
class RecordingTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);

    @Autowired
    IssuedDuties issued;

    @Autowired
    Bureau bureau;

    @Autowired
    Tasks tasks;

    @Autowired
    Recording recording;

    @Autowired
    Confirming confirming;

    @Autowired
    Citing citing;

    @Autowired
    OpeningSealed opening;

    @Autowired
    StoredRecords records;

    @Autowired
    Lines lines;

    @Autowired
    JdbcClient db;

    Viewer secretary;
    Viewer member;
    Occurrence quarter;

    @BeforeEach
    void open() {
        issued.open();
        secretary = bureau.as("D00", "党组书记", "王海燕", DAY);
        member = bureau.as("D00", "班子成员", "韩文博", DAY);
        quarter = mine("部署分管领域责任落实");
    }

    private Occurrence mine(String matter) {
        return tasks.of(issued.duty(matter)).stream()
                .filter(task -> task.owner().equals(member.person()))
                .findFirst()
                .orElseThrow();
    }

    private static Content content(RecordKind kind, LocalDate on, @Nullable String lateReason) {
        return new Content(
                kind, on, null, "三楼会议室", "办公室、宣传处", "听取分管处室汇报", "两个处室任务没有到人", "月底前到人", "纪要〔2026〕3号", lateReason);
    }

    private RecordId enter(Viewer by, Viewer owner, Content content, boolean handIn, Citation... citations) {
        return recording.enter(by, owner.tenure(), content, List.of(citations), handIn);
    }

    private Occurrence now(Occurrence task) {
        return tasks.find(task.id()).orElseThrow();
    }

    @Test
    void whatOneDidOneselfClosesTheTaskOnTheDayItHappened() {
        enter(member, member, content(RecordKind.HEARING, DAY.minusDays(2), null), true, Citation.of(quarter.id()));

        assertThat(now(quarter).state()).isEqualTo(Occurrence.State.DONE);
        assertThat(now(quarter).doneOn()).isEqualTo(DAY.minusDays(2));
        assertThat(now(quarter).lateOn(DAY)).isFalse();
    }

    @Test
    void oneRecordCountsForSeveralTasks() {
        var second = mine("办理分管领域意见建议");
        var id = enter(
                member,
                member,
                content(RecordKind.HEARING, DAY, null),
                true,
                Citation.of(quarter.id()),
                Citation.of(second.id()));

        assertThat(now(quarter).state()).isEqualTo(Occurrence.State.DONE);
        assertThat(now(second).state()).isEqualTo(Occurrence.State.DONE);
        assertThat(records.citations(id)).hasSize(2);
    }

    @Test
    void aDraftOnlyBeginsTheTask() {
        enter(member, member, content(RecordKind.HEARING, DAY, null), false, Citation.of(quarter.id()));

        assertThat(now(quarter).state()).isEqualTo(Occurrence.State.UNDER_WAY);
    }

    @Test
    void whatWasDoneAfterItsDayIsLateAndCounts() {
        var later = bureau.as("D00", "班子成员", "韩文博", LocalDate.of(2026, 4, 9));
        enter(
                later,
                later,
                content(RecordKind.HEARING, LocalDate.of(2026, 4, 8), null),
                true,
                Citation.of(quarter.id()));

        assertThat(now(quarter).state()).isEqualTo(Occurrence.State.DONE);
        assertThat(now(quarter).lateOn(LocalDate.of(2026, 4, 9))).isTrue();
    }

    @Test
    void lateEntryAsksForAReasonAndIsNeverLocked() {
        var longAgo = content(RecordKind.HEARING, LocalDate.of(2026, 2, 2), null);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> enter(member, member, longAgo, true, Citation.of(quarter.id())))
                .extracting(Rejected::code)
                .isEqualTo("evidence.late-needs-reason");

        var id = enter(
                member,
                member,
                content(RecordKind.HEARING, LocalDate.of(2026, 2, 2), "出差在外"),
                true,
                Citation.of(quarter.id()));

        assertThat(lines.find(id, member).orElseThrow().late()).isTrue();
        assertThat(now(quarter).lateOn(DAY)).isFalse();
    }

    @Test
    void tenWorkingDaysAreNotLate() {
        assertThat(recording.late(LocalDate.of(2026, 3, 6), DAY)).isFalse();
        assertThat(recording.late(LocalDate.of(2026, 3, 5), DAY)).isTrue();
    }

    @Test
    void whatHasNotHappenedIsNotRecorded() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> enter(member, member, content(RecordKind.HEARING, DAY.plusDays(1), null), false))
                .extracting(Rejected::code)
                .isEqualTo("evidence.not-happened-yet");
    }

    @Test
    void nobodyCitesAnothersTask() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> enter(
                        secretary, secretary, content(RecordKind.HEARING, DAY, null), true, Citation.of(quarter.id())))
                .extracting(Rejected::code)
                .isEqualTo("evidence.not-their-task");
    }

    @Test
    void aClerkEntersForTheHeadAndTheHeadConfirms() {
        var head = bureau.as("D11", "主要负责人", "朱国栋", DAY);
        var clerk = bureau.as("D11", "联络员", "陶立群", DAY);

        var id = enter(clerk, head, content(RecordKind.DEPLOYMENT, DAY, null), true);

        assertThat(records.find(id).orElseThrow().state()).isInstanceOf(RecordState.Awaiting.class);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirming.confirm(clerk, id));
        assertThat(lines.awaiting(head)).extracting(Line::id).contains(id);
        confirming.confirm(head, id);
        assertThat(records.find(id).orElseThrow().state()).isInstanceOf(RecordState.Confirmed.class);
    }

    @Test
    void aClerkDoesNotEnterForAnotherUnit() {
        var clerk = bureau.as("D11", "联络员", "陶立群", DAY);
        var elsewhere = bureau.as("D12", "主要负责人", "吴春生", DAY);

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> enter(clerk, elsewhere, content(RecordKind.DEPLOYMENT, DAY, null), true));
    }

    @Test
    void whatWasSentBackIsChangedAndHandedInAgain() {
        var head = bureau.as("D11", "主要负责人", "朱国栋", DAY);
        var clerk = bureau.as("D11", "联络员", "陶立群", DAY);
        var id = enter(clerk, head, content(RecordKind.DEPLOYMENT, DAY, null), true);

        confirming.sendBack(head, id, "时间应为前一天");
        assertThat(lines.unfinished(clerk)).extracting(Line::sentBackWhy).contains("时间应为前一天");
        recording.change(clerk, id, content(RecordKind.DEPLOYMENT, DAY.minusDays(1), null), List.of(), true);

        confirming.confirm(head, id);
        assertThat(lines.find(id, head).orElseThrow().happenedOn()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void manyAreConfirmedAtOnceAndWhatCannotBeIsLeftOutWithTheReason() {
        var head = bureau.as("D11", "主要负责人", "朱国栋", DAY);
        var clerk = bureau.as("D11", "联络员", "陶立群", DAY);
        var first = enter(clerk, head, content(RecordKind.DEPLOYMENT, DAY, null), true);
        var second = enter(clerk, head, content(RecordKind.STUDY, DAY, null), true);
        confirming.sendBack(head, second, "重复");

        var plan = confirming.plan(head, List.of(first, second));

        assertThat(plan.confirmed()).hasSize(1);
        assertThat(plan.leftOut()).hasSize(1).containsValue("现为退回，不是待确认");
        assertThat(confirming.confirm(head, List.of(first, second))).isEqualTo(1);
    }

    @Test
    void whatIsConfirmedStaysAsItIs() {
        var id = enter(member, member, content(RecordKind.HEARING, DAY, null), true);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> recording.change(member, id, content(RecordKind.STUDY, DAY, null), List.of(), true))
                .extracting(Rejected::code)
                .isEqualTo("evidence.not-now");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> db.sql("update evidence.record set deed = '别的' where id = :id")
                        .param("id", id.value())
                        .update());
    }

    @Test
    void aRecordIsCitedAgainInsteadOfEnteredAgain() {
        var id = enter(member, member, content(RecordKind.HEARING, DAY, null), true);

        citing.cite(member, id, quarter.id());

        assertThat(now(quarter).state()).isEqualTo(Occurrence.State.DONE);
        assertThat(lines.citing(Citation.OCCURRENCE, quarter.id().value(), member))
                .extracting(Line::id)
                .containsExactly(id);
    }

    @Test
    void draftsAreNobodyElsesBusiness() {
        var id = enter(member, member, content(RecordKind.HEARING, DAY, null), false);

        assertThat(lines.find(id, member)).isPresent();
        assertThat(lines.find(id, secretary)).isEmpty();
        assertThat(db.sql("select count(*) from evidence.pub_node where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aTalkLiesSealedAndOpensForTheDisciplineCommitteeWithAPurpose() {
        var id = enter(member, member, content(RecordKind.TALK, DAY, null), true);
        var discipline = bureau.as("D02", "机关纪委书记", "孔晓峰", DAY);
        var whole = records.find(id).orElseThrow();

        assertThat(whole.content().deed()).isEqualTo("听取分管处室汇报");
        assertThat(db.sql("select deed || audience from evidence.record where id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEmpty();
        assertThat(opening.sight(secretary, whole)).isEqualTo(OpeningSealed.Sight.MASKED);
        assertThat(opening.sight(discipline, whole)).isEqualTo(OpeningSealed.Sight.MASKED_MAY_OPEN);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> opening.open(secretary, id, "看看"));

        opening.open(discipline, id, "抽查核实");

        assertThat(opening.sight(discipline, whole)).isEqualTo(OpeningSealed.Sight.WHOLE);
        assertThat(opening.sight(bureau.as("D02", "机关纪委书记", "孔晓峰", DAY.plusDays(1)), whole))
                .isEqualTo(OpeningSealed.Sight.MASKED_MAY_OPEN);
    }
}
