package zelian.task.occurrence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.Role;
import zelian.access.TenureId;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.task.Occurrence;

/**
 * How the year's tasks reach the units: the party office breaks down what the leading body answers for, two
 * heads pass their part on to a person, one part is no longer asked for.
 */
@Component
@Profile("demo")
class TaskChapter implements Chapter {

    private static final String PLAN = "部署年度任务并分解到单位";
    private static final String RISKS = "排查廉政风险并动态调整措施";
    private static final String FORMALISM = "整治形式主义为基层减负";
    private static final Set<String> CLOSE_TO_MONEY = Set.of("财务处", "规划财务处", "人事处", "监测中心", "信息中心", "传输中心", "机关服务局");

    private final Occurrences occurrences;
    private final HandingOut handingOut;
    private final EndingOccurrences ending;
    private final Directory directory;

    TaskChapter(Occurrences occurrences, HandingOut handingOut, EndingOccurrences ending, Directory directory) {
        this.occurrences = occurrences;
        this.handingOut = handingOut;
        this.ending = ending;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-02-03" ->
                toUnits(stage, PLAN, "2026年度", "制定本单位年度任务分工，落实到人", LocalDate.of(2026, 3, 20), Set.of());
            case "2026-02-10" -> {
                toDeputy(stage, "D11", "朱国栋", "张佳宁", "拟定宣传处年度任务分工");
                toDeputy(stage, "D25", "魏俊杰", "周海燕", "拟定信息中心年度任务分工");
            }
            case "2026-03-03" -> end(stage, "发展研究中心", PLAN, "中心正在调整职能，分工待调整后随机构文件一并下达");
            case "2026-04-02" ->
                toUnits(stage, RISKS, "2026年第二季度", "更新本单位廉政风险点，高风险岗位复评", LocalDate.of(2026, 6, 12), CLOSE_TO_MONEY);
            case "2026-07-03" ->
                toUnits(stage, FORMALISM, "2026年第三季度", "清理本单位上半年向下要的表和材料", LocalDate.of(2026, 9, 18), CLOSE_TO_MONEY);
            case "2026-10-12" ->
                toUnits(stage, RISKS, "2026年第四季度", "查年底前合同、付款、评审环节的风险", LocalDate.of(2026, 11, 27), CLOSE_TO_MONEY);
            case "2026-10-20" ->
                toUnits(stage, FORMALISM, "2026年第四季度", "报送全年停用的表和合并的会", LocalDate.of(2026, 12, 18), Set.of());
            default -> {}
        }
    }

    private void toUnits(Stage stage, String matter, String label, String title, LocalDate due, Set<String> only) {
        var office = office(stage);
        var heads = directory.inRole(Role.UNIT_HEAD, office.day()).stream()
                .filter(holder -> only.isEmpty() || only.contains(holder.unitName()))
                .map(Holder::tenure)
                .toList();
        whole(stage, matter, label).ifPresent(whole -> handingOut.handOut(office, whole.id(), heads, due, title));
    }

    private void toDeputy(Stage stage, String unit, String head, String deputy, String title) {
        var by = stage.as(unit, "主要负责人", head);
        occurrences.openUnder(by.tenure()).stream()
                .findFirst()
                .ifPresent(part -> handingOut.handOut(
                        by, part.id(), List.of(deputy(by, deputy)), LocalDate.of(2026, 3, 10), title));
    }

    private TenureId deputy(Viewer by, String name) {
        return directory.holders(by.unit(), by.day()).stream()
                .filter(holder -> holder.name().equals(name))
                .findFirst()
                .orElseThrow()
                .tenure();
    }

    private void end(Stage stage, String unit, String matter, String reason) {
        var office = office(stage);
        whole(stage, matter, "2026年度").stream()
                .flatMap(whole -> occurrences.below(whole.id()).stream())
                .filter(Occurrence::open)
                .filter(part -> directory.unit(part.unit()).orElseThrow().name().equals(unit))
                .forEach(part -> ending.end(office, part.id(), reason));
    }

    /** What the leading body answers for, by its title and stretch, while it is open. */
    private Optional<Occurrence> whole(Stage stage, String matter, String label) {
        var owners = List.of(
                stage.as("D00", "党组书记", "王海燕"), stage.as("D00", "班子成员", "韩文博"), stage.as("D02", "机关纪委书记", "孔晓峰"));
        return owners.stream()
                .flatMap(owner -> occurrences.openUnder(owner.tenure()).stream())
                .filter(task -> task.parent() == null
                        && task.title().equals(matter)
                        && task.label().equals(label))
                .findFirst();
    }

    private static Viewer office(Stage stage) {
        return stage.as("D01", "专职副书记", "秦建国");
    }
}
