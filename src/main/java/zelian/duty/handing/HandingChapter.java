package zelian.duty.handing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.Wording;
import zelian.duty.WorkedOn;

/**
 * In autumn 机关党委 tries lists of offices (处室) in three of them: one puts what is handed down in its own words and
 * submits it, one copies it, one has not begun.
 */
@Component
@Profile("demo")
class HandingChapter implements Chapter {

    private static final int YEAR = 2026;
    private static final Wanted TRIAL = Wanted.of("班子成员", "", "处室", "主要负责人", "");
    private static final Set<String> OFFICES = Set.of("D15", "D16", "D17");

    /** What the heads make of the superior's lines: the matter, then their own words. */
    private static final Map<String, String> OWN_WORDS = Map.of(
            "部署分管领域责任落实", "年初把资金拨付、预算调整、政府采购三个环节的责任分到科室和经办人，写进岗位说明，半年对照一次",
            "推动分管领域制度建设", "修订专项资金拨付办法和采购内控流程各一项，明确退回、加急两种情形由谁签字",
            "审核分管单位风险点提示卡", "组织三个科室按岗位重查风险点，对拨付加急、采购论证两类逐张复核措施是否有人做",
            "办理分管领域意见建议", "收集基层台站对经费申报的意见，十个工作日内逐条答复，能减的报表列出取消");

    private final HandingDown handing;
    private final WorkedOn lists;
    private final Drafts drafts;
    private final Directory directory;

    HandingChapter(HandingDown handing, WorkedOn lists, Drafts drafts, Directory directory) {
        this.handing = handing;
        this.lists = lists;
        this.drafts = drafts;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 210;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-09-02" -> handDown(stage);
            case "2026-09-08" -> ownWords(stage.as("D15", "主要负责人", "卫国栋"));
            case "2026-09-10" -> addOwn(stage.as("D16", "主要负责人", "赵春生"));
            default -> {}
        }
    }

    private void handDown(Stage stage) {
        var office = stage.as("D01", "专职副书记", "秦建国");
        var list = drafts.begun(unit("D00", office.day()), YEAR).orElseThrow().list();
        handing.handDown(
                office,
                list,
                TRIAL,
                OFFICES.stream().map(code -> unit(code, office.day())).collect(Collectors.toSet()));
    }

    private void ownWords(Viewer head) {
        var version = version(head);
        drafts.lay(
                head,
                head.unit(),
                YEAR,
                version.lines().stream()
                        .filter(line -> OWN_WORDS.containsKey(line.wording().word(Column.MATTER)))
                        .map(line -> line.wording()
                                .with(
                                        Column.CONTENT,
                                        OWN_WORDS.getOrDefault(line.wording().word(Column.MATTER), "")))
                        .toList());
        addOwn(head);
    }

    /** What only this office has to answer for. */
    private void addOwn(Viewer head) {
        var name = directory.unitName(head.unit());
        drafts.lay(
                head,
                head.unit(),
                YEAR,
                List.of(
                        own(name, "核对大额支出审批留痕", "每季度抽十笔五十万元以上支出，核对申请、论证、签字是否齐全", "发现的问题"),
                        own(name, "公开经费安排和执行结果", "每半年在内网公开一次专项经费安排和执行结果，留意见栏", "职工关注点")));
    }

    private static Wording own(String unit, String matter, String content, String provenance) {
        var words = new EnumMap<Column, String>(Column.class);
        words.put(Column.SUBJECT, "主要负责人");
        words.put(Column.ASPECT, "反腐败斗争");
        words.put(Column.MATTER, matter);
        words.put(Column.CONTENT, content);
        words.put(Column.KIND, Wording.OWN);
        words.put(Column.FREQUENCY, "随发生");
        words.put(Column.LEAD, "主要负责人");
        words.put(Column.LEAD_UNIT, unit);
        words.put(Column.SUPERVISOR, "机关纪委");
        words.put(Column.PROVENANCE, provenance);
        return new Wording(words);
    }

    private WorkedOn.Edition version(Viewer head) {
        return lists.version(drafts.begun(head.unit(), YEAR).orElseThrow().list(), null, head);
    }

    private UnitId unit(String code, LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> unit.code().equals(code))
                .map(Directory.Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
