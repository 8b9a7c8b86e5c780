package zelian.duty.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.duty.Column;
import zelian.duty.Drafts;
import zelian.duty.DutyListId;
import zelian.duty.Wording;
import zelian.intake.ImportKind;
import zelian.intake.OfficeFile;

/**
 * How the bureau gets its duty list: imported, sent back once, issued at the end of January, adjusted in
 * June. 监测中心 draws up a list of its own and takes it back.
 */
@Component
@Profile("demo")
class ListChapter implements Chapter {

    private static final int YEAR = 2026;

    private final List<ImportKind> imports;
    private final Versions versions;
    private final Items items;
    private final DraftingLists drafting;
    private final Drafts drafts;
    private final ApprovingLists approving;
    private final ConsultingLists consulting;
    private final Directory directory;

    ListChapter(
            List<ImportKind> imports,
            Versions versions,
            Items items,
            DraftingLists drafting,
            Drafts drafts,
            ApprovingLists approving,
            ConsultingLists consulting,
            Directory directory) {
        this.imports = imports;
        this.versions = versions;
        this.items = items;
        this.drafting = drafting;
        this.drafts = drafts;
        this.approving = approving;
        this.consulting = consulting;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-01-16" -> draftOfOneUnit(stage);
            case "2026-01-20" -> takeIn(stage);
            case "2026-01-21" -> approving.submit(office(stage), draft("D00", day));
            case "2026-01-22" -> {
                approving.sendBack(
                        discipline(stage), draft("D00", day), "十六项没有写依据，其中廉政谈话、风险排查、党课、点评、督责、销号等项有现成规定，请补上再报");
                approving.withdraw(stage.as("D22", "主要负责人", "陶振东"), draft("D22", day), "等局党组清单印发后再定本中心的个性责任，免得重复");
            }
            case "2026-01-23" -> putBasesIn(stage, day);
            case "2026-01-26" -> approving.review(discipline(stage), draft("D00", day), "依据已补，分工和时限清楚，同意报审");
            case "2026-01-28" -> approving.approve(secretary(stage), draft("D00", day), "同意。印发后三个工作日内各自领受");
            case "2026-01-29" -> approving.issue(office(stage), draft("D00", day));
            case "2026-06-01" -> adjust(stage);
            case "2026-06-02" -> consult(stage, day);
            case "2026-06-09" -> approving.submit(office(stage), draft("D00", day));
            case "2026-06-10" -> approving.review(discipline(stage), draft("D00", day), "同意");
            case "2026-06-11" -> approving.approve(secretary(stage), draft("D00", day), "");
            case "2026-06-12" -> approving.issue(office(stage), draft("D00", day));
            default -> {}
        }
    }

    private void draftOfOneUnit(Stage stage) {
        var head = stage.as("D22", "主要负责人", "陶振东");
        var unit = unit("D22", head.day());
        drafts.lay(
                head,
                unit,
                YEAR,
                List.of(
                        line("主要负责人", "监测设备采购廉政风险防控", "采购需求、评审、验收三个环节双人经办，按季抽查", "每季度", "每季度末", "抽查≥1次/季"),
                        line("主要负责人", "值班纪律教育", "结合值班脱岗案例开展提醒", "每半年", "6月30日前、12月31日前", "提醒≥2次/年"),
                        line("主要负责人", "监测数据保密教育", "新进人员上岗前接受保密教育", "随发生", "", "覆盖率100%")));
        approving.submit(head, draft("D22", head.day()));
    }

    private static Wording line(
            String subject, String matter, String content, String frequency, String due, String metric) {
        return new Wording(Map.ofEntries(
                Map.entry(Column.SUBJECT, subject),
                Map.entry(Column.ASPECT, "反腐败斗争"),
                Map.entry(Column.MATTER, matter),
                Map.entry(Column.CONTENT, content),
                Map.entry(Column.KIND, Wording.OWN),
                Map.entry(Column.FREQUENCY, frequency),
                Map.entry(Column.DUE, due),
                Map.entry(Column.METRIC, metric),
                Map.entry(Column.LEAD, "监测中心主要负责人"),
                Map.entry(Column.LEAD_UNIT, "监测中心"),
                Map.entry(Column.SUPERVISOR, "机关纪委")));
    }

    private void takeIn(Stage stage) {
        var office = office(stage);
        var kind = imports.stream()
                .filter(each -> each.key().equals("duty-list"))
                .findFirst()
                .orElseThrow();
        kind.apply(
                OfficeFile.of(
                        "责任清单-2026.xlsx",
                        kind,
                        Map.of(
                                "unit", unit("D00", office.day()).toString(),
                                "year", String.valueOf(YEAR))),
                office);
    }

    /** What 机关纪委 missed: texts that are there to be cited. */
    private void putBasesIn(Stage stage, LocalDate day) {
        var office = office(stage);
        var draft = draft("D00", day);
        Map.of(
                        "专题研究全面从严治党工作", "《党委（党组）落实全面从严治党主体责任规定》（半年专题研究）、《中国共产党党组工作条例》（会议次数）",
                        "排查廉政风险并动态调整措施", "《中国共产党党和国家机关基层组织工作条例》第二十六条",
                        "带头讲党课", "《党委（党组）落实全面从严治党主体责任规定》",
                        "点评班子成员一岗双责", "《中国共产党党内监督条例》第二十三条",
                        "末位表态和会议纪律", "《中国共产党党组工作条例》第二十七条",
                        "开展年中督责", "《党委（党组）落实全面从严治党主体责任规定》",
                        "整改事项销号管理", "《中国共产党党和国家机关基层组织工作条例》第二十六条",
                        "开展日常廉政谈话", "《中国共产党党内监督条例》第二十一条",
                        "在民主生活会通报履责情况", "《中国共产党党和国家机关基层组织工作条例》第三十五条")
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> reword(office, draft, entry.getKey(), Map.of(Column.BASIS, entry.getValue())));
        approving.submit(office, draft);
    }

    /** What half a year taught, and what a member's objection asked for. */
    private void adjust(Stage stage) {
        var office = office(stage);
        var draft = drafting.revise(office, bureau(office.day()), "采纳一件异议，制度评估改到 11 月；重点项目改为按季检查；末位表态并入议事规则；新增政务应用清理");
        reword(office, draft, "完善制度并评估执行效果", Map.of(Column.DUE, "11月30日前", Column.BASIS, "《中国共产党党组工作条例》第二十三条"));
        reword(
                office,
                draft,
                "监督重点项目",
                Map.of(Column.FREQUENCY, "每季度", Column.DUE, "每季度末", Column.METRIC, "重点项目检查覆盖率100%；检查≥1次/季"));
        reword(
                office,
                draft,
                "执行民主集中制和议事规则",
                Map.of(
                        Column.CONTENT,
                        "修订党组工作规则，明确会议决定事项范围和程序；研究重大事项先听取意见，主持人末位表态",
                        Column.BASIS,
                        "《中国共产党党组工作条例》第二十三条、《中国共产党党组工作条例》第二十七条"));
        items.of(draft).stream()
                .filter(item -> item.wording().word(Column.MATTER).equals("末位表态和会议纪律"))
                .findFirst()
                .ifPresent(item -> drafting.remove(office, draft, item.id(), item.lock(), ""));
        drafting.add(
                office,
                draft,
                new Wording(Map.ofEntries(
                        Map.entry(Column.SUBJECT, "党组"),
                        Map.entry(Column.ASPECT, "作风建设"),
                        Map.entry(Column.MATTER, "清理内部办公移动应用"),
                        Map.entry(Column.CONTENT, "逐个核对在用应用和工作群，停用重复填报和打卡排名功能，确需保留的按规定备案"),
                        Map.entry(Column.KIND, Wording.OWN),
                        Map.entry(Column.FREQUENCY, "每年"),
                        Map.entry(Column.DUE, "9月30日前"),
                        Map.entry(Column.METRIC, "未备案应用0个"),
                        Map.entry(Column.LEAD, "分管办公室的班子成员"),
                        Map.entry(Column.LEAD_UNIT, "办公室"),
                        Map.entry(Column.SUPPORT, "信息中心"),
                        Map.entry(Column.SUPERVISOR, "机关纪委"),
                        Map.entry(Column.BASIS, "《政务移动互联网应用程序规范化管理办法》第二条"),
                        Map.entry(Column.PUBLICITY, "系统内"))));
    }

    /** The units its lines name and three members, for six days. */
    private void consult(Stage stage, LocalDate day) {
        var draft = draft("D00", day);
        consulting.consult(
                office(stage),
                draft,
                items.units(draft).stream()
                        .filter(unit -> directory.principal(unit, day).isPresent())
                        .limit(12)
                        .toList(),
                Stream.of("韩文博", "金振东")
                        .map(name -> stage.as("D00", "班子成员", name).tenure())
                        .toList(),
                day.plusDays(6),
                true);
    }

    private void reword(Viewer office, UUID draft, String matter, Map<Column, String> words) {
        var item = items.of(draft).stream()
                .filter(each -> each.wording().word(Column.MATTER).equals(matter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no duty " + matter));
        drafting.reword(office, draft, item.id(), item.lock(), new Wording(words).over(item.wording()));
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }

    private static Viewer discipline(Stage stage) {
        return stage.as("D02", "机关纪委书记", "孔晓峰");
    }

    private static Viewer secretary(Stage stage) {
        return stage.as("D00", "党组书记", "王海燕");
    }

    private UUID draft(String code, LocalDate day) {
        var list = versions.list(unit(code, day), YEAR).orElseThrow();
        return versions.underWay(list.id()).orElseThrow().head().id();
    }

    private DutyListId bureau(LocalDate day) {
        return versions.list(unit("D00", day), YEAR).orElseThrow().id();
    }

    private UnitId unit(String code, LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> unit.code().equals(code))
                .map(Directory.Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
