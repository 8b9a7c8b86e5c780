package zelian.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import zelian.PageTests;
import zelian.access.TenureId;
import zelian.duty.list.IssuedDuties;
import zelian.organization.importing.Bureau;
import zelian.task.Occurrence;
import zelian.task.Tasks;

/** The pages of records, as their readers see them. */
@Transactional
class RecordPagesTests extends PageTests {

    @Autowired
    IssuedDuties issued;

    @Autowired
    Bureau bureau;

    @Autowired
    Tasks tasks;

    TenureId member;
    Occurrence quarter;

    @BeforeEach
    void open() {
        issued.open();
        today.set(LocalDate.of(2026, 3, 20));
        member = bureau.member().tenure();
        quarter = tasks.of(issued.duty("部署分管领域责任落实")).stream()
                .filter(task -> task.owner().equals(bureau.member().person()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> fields(TenureId owner, String kind, String deed) {
        var fields = new HashMap<String, Object>();
        fields.put("owner", owner);
        fields.put("kind", kind);
        fields.put("happenedOn", "2026-03-19");
        fields.put("happenedAt", "14:30");
        fields.put("place", "三楼会议室");
        fields.put("audience", "办公室、宣传处");
        fields.put("deed", deed);
        fields.put("problems", "两个处室任务没有到人");
        fields.put("demands", "月底前到人");
        fields.put("proof", "纪要〔2026〕3号");
        return fields;
    }

    @Test
    void theFormComesFilledInWithWhatIsKnown() {
        var page = html(get("/records/new?task=" + quarter.id(), as(member)));

        assertThat(page)
                .contains("value=\"2026-03-20\"", "责任要求：结合业务同研究、同部署、同检查、同考核")
                .contains("<option value=\"DEPLOYMENT\" selected")
                .containsPattern("value=\"" + quarter.id() + "\" checked");
    }

    @Test
    void oneRecordEnteredOnceClosesTheTask() {
        var form = fields(member, "DEPLOYMENT", "听取分管处室汇报，部署一季度责任落实");
        form.put("tasks", List.of(quarter.id()));

        var address = Objects.requireNonNull(sentTo(post("/records", as(member), form)));

        assertThat(html(get(address, as(member))))
                .contains("已确认", "本条已被 <b>1</b> 处引用", "14:30", "月底前到人", "/tasks/" + quarter.id());
        assertThat(html(get("/tasks/" + quarter.id(), as(member)))).contains("已完成", "按时", "听取分管处室汇报，部署一季度责任落实");
    }

    @Test
    void problemsAndDemandsAreSealedFromOthers() {
        var address = Objects.requireNonNull(sentTo(post("/records", as(member), fields(member, "DEPLOYMENT", "部署"))));

        assertThat(html(get(address, as(bureau.partyOffice().tenure()))))
                .contains("部分内容密存")
                .doesNotContain("月底前到人");
        assertThat(sentTo(post(address + "/opening", as(bureau.discipline().tenure()), Map.of("purpose", "抽查核实"))))
                .isEqualTo(address);
        assertThat(html(get(address, as(bureau.discipline().tenure())))).contains("月底前到人");
    }

    @Test
    void whatIsMissingIsSaidAtTheField() {
        var refused = post("/records", as(member), fields(member, "DEPLOYMENT", " "));
        assertThat(status(refused)).isEqualTo(422);
        assertThat(html(refused)).contains("请用一两句话写做了什么");

        var form = fields(member, "DEPLOYMENT", "部署");
        form.put("happenedOn", "2026-02-30");
        assertThat(html(post("/records", as(member), form))).contains("2026 年 2 月没有 30 日");
    }

    @Test
    void lateEntryIsPossibleAndMarked() {
        var form = fields(member, "DEPLOYMENT", "年初部署");
        form.put("happenedOn", "2026-02-05");
        assertThat(html(post("/records", as(member), form))).contains("请写一句补录原因");

        form.put("lateReason", "出差");
        var address = Objects.requireNonNull(sentTo(post("/records", as(member), form)));

        assertThat(html(get(address, as(member)))).contains("补录", "出差");
    }

    @Test
    void whatAClerkEntersWaitsForTheHeadWhoConfirmsSeveralWithAPreview() {
        var head = bureau.unitHead().tenure();
        var clerk = as(bureau.clerk().tenure());
        var first = Objects.requireNonNull(sentTo(post("/records", clerk, fields(head, "STUDY", "召开支部会议专题研究"))));
        var second = Objects.requireNonNull(sentTo(post("/records", clerk, fields(head, "LECTURE", "讲专题党课"))));
        var ids = List.of(first.replace("/records/", ""), second.replace("/records/", ""));

        assertThat(html(get("/records/new?owner=" + head, clerk))).contains("送 朱国栋 确认");
        assertThat(html(get("/records/confirming", as(head)))).contains("召开支部会议专题研究", "讲专题党课", "陶立群");
        assertThat(html(post("/records/confirming/preview", as(head), Map.of("record", ids))))
                .contains("确认 2 条记实");
        assertThat(sentTo(post("/records/confirming", as(head), Map.of("record", ids))))
                .isEqualTo("/records/confirming");
        assertThat(html(get(first, as(head)))).contains("已确认", "陶立群 代录");
    }

    @Test
    void whatIsNotTrueIsSentBackAndComesAgain() {
        var head = bureau.unitHead().tenure();
        var clerk = as(bureau.clerk().tenure());
        var address = Objects.requireNonNull(sentTo(post("/records", clerk, fields(head, "STUDY", "召开支部会议"))));

        post(address + "/sending-back", as(head), Map.of("why", "我没有参加"));

        assertThat(html(get(address, clerk))).contains("退回", "我没有参加", "修改并送出 1 条");
        assertThat(html(get(address + "/edit", clerk))).contains("朱国栋 退回：我没有参加", "召开支部会议");
        assertThat(sentTo(post(address, clerk, fields(head, "STUDY", "召开支部会议（副职主持）"))))
                .isEqualTo(address);
        assertThat(html(get(address, as(head)))).contains("待确认", "副职主持");
    }

    @Test
    void anothersDraftIsNotThere() {
        var form = fields(member, "STUDY", "还没想好");
        form.put("unfinished", "true");
        var address = Objects.requireNonNull(sentTo(post("/records", as(member), form)));

        assertThat(status(get(address, as(bureau.secretary().tenure())))).isEqualTo(404);
        assertThat(status(post(address, as(bureau.secretary().tenure()), fields(member, "STUDY", "改"))))
                .isEqualTo(404);
        assertThat(html(get(address, as(member)))).contains("草稿");
    }

    @Test
    void theListMasksTalksAndFindsByLetters() {
        post("/records", as(member), fields(member, "TALK", "提醒某同志按时报销"));
        post("/records", as(member), fields(member, "INSPECTION", "到监测中心调研督查"));

        var list =
                html(get("/records?q=hwb&month=2026-03", as(bureau.partyOffice().tenure())));

        assertThat(list).contains("到监测中心调研督查", "谈话（内容密存）").doesNotContain("按时报销");
        assertThat(get("/records/export.xlsx?q=hwb", as(bureau.partyOffice().tenure()))
                        .getResponse()
                        .getContentAsByteArray())
                .isNotEmpty();
    }

    @Test
    void ownRecordsShowTheMonthsWithoutAny() {
        post("/records", as(member), fields(member, "INSPECTION", "到监测中心调研督查"));

        assertThat(html(get("/records/mine", as(member)))).contains("2026 年我的记实", "1 月、2 月没有记实", "到监测中心调研督查");
    }

    @Test
    void aConfirmedRecordIsCitedOnTheTasksPage() {
        var address =
                Objects.requireNonNull(sentTo(post("/records", as(member), fields(member, "DEPLOYMENT", "听取分管处室汇报"))));
        var page = html(get("/tasks/" + quarter.id(), as(member)));
        assertThat(page).contains("引用已有记实", "听取分管处室汇报");

        post("/tasks/" + quarter.id() + "/records", as(member), Map.of("record", address.replace("/records/", "")));

        assertThat(html(get("/tasks/" + quarter.id(), as(member)))).contains("已完成");
        assertThat(html(get(address, as(member)))).contains("本条已被 <b>1</b> 处引用");
    }
}
