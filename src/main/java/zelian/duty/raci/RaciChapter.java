package zelian.duty.raci;

import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.demo.Chapter;
import zelian.demo.Stage;
import zelian.duty.Duties;
import zelian.duty.Duty;

/**
 * What the bureau's supervising bodies find they do for others: in May 机关纪委 proposes to give back what education it
 * organises, which goes into the list of June; another proposal is declined, a third is still open in September.
 */
@Component
@Profile("demo")
class RaciChapter implements Chapter {

    private final HandingBack handingBack;
    private final Bodies bodies;
    private final HandBacks handBacks;
    private final Duties duties;
    private final Directory directory;

    RaciChapter(HandingBack handingBack, Bodies bodies, HandBacks handBacks, Duties duties, Directory directory) {
        this.handingBack = handingBack;
        this.bodies = bodies;
        this.handBacks = handBacks;
        this.duties = duties;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 198;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        switch (day.toString()) {
            case "2026-05-18" -> {
                propose(stage, "排查廉政风险并动态调整措施", "法规处", "排查和定措施是业务部门的事，机关纪委改为抽查措施落实");
                propose(stage, "开展经常性纪律教育", "宣传处", "教育由宣传处组织，机关纪委提供案例、检查效果");
            }
            case "2026-05-20" -> {
                decide(stage, "开展经常性纪律教育", true, "同意，机关纪委聚焦监督，教育效果纳入督责");
                decide(stage, "排查廉政风险并动态调整措施", false, "查找风险、及时预警是机关纪委的本职，不交回；措施由各单位定");
            }
            case "2026-06-02" -> move(stage);
            case "2026-09-09" -> {
                var duty = duty(stage, "与班子成员和下级书记谈心谈话");
                handingBack.say(
                        stage.as("D01", "专职副书记", "秦建国"),
                        duty.list(),
                        duty.id(),
                        unit("D02", day),
                        EnumSet.of(Letter.R));
                propose(stage, "与班子成员和下级书记谈心谈话", "人事处", "谈话由人事处安排和记录，机关纪委只看覆盖率");
            }
            default -> {}
        }
    }

    private void propose(Stage stage, String matter, String to, String reason) {
        var by = stage.as("D02", "机关纪委书记", "孔晓峰");
        var duty = duty(stage, matter);
        var table = bodies.of(duty.list(), by);
        var displaced = table.row(duty.id()).displaced(table.discipline());
        if (!displaced.isEmpty()) {
            handingBack.propose(by, duty.list(), duty.id(), displaced.getFirst(), named(to, by.day()), reason);
        }
    }

    private void decide(Stage stage, String matter, boolean agreed, String words) {
        handBacks.of(duty(stage, matter).list()).stream()
                .filter(each -> each instanceof HandBack.Proposed
                        && each.head().matter().equals(matter))
                .forEach(each -> handingBack.decide(
                        stage.as("D00", "党组书记", "王海燕"), each.head().id(), agreed, words));
    }

    /** Into the draft that is begun that day. */
    private void move(Stage stage) {
        var office = stage.as("D01", "专职副书记", "秦建国");
        handBacks.of(duty(stage, "开展经常性纪律教育").list()).stream()
                .filter(HandBack.Accepted.class::isInstance)
                .forEach(each -> handingBack.move(office, each.head().id()));
    }

    private Duty duty(Stage stage, String matter) {
        var day = stage.as("D01", "专职副书记", "秦建国").day();
        var body = unit("D00", day);
        return duties.on(day).stream()
                .filter(duty -> duty.unit().equals(body) && duty.matter().equals(matter))
                .findFirst()
                .orElseThrow();
    }

    private UnitId unit(String code, LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UnitId named(String name, LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
