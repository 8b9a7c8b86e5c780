package zelian.assessment.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/**
 * The demonstration's debriefs: those of the year's end are called for in good time, so that from the day shown on
 * everyone concerned can write, review and hold them.
 */
@Component
@Profile("demo")
class DebriefChapter implements Chapter {

    private static final LocalDate CALLED = LocalDate.of(2026, 9, 15);
    private static final List<String> UNITS = List.of("D11", "D12", "D17", "D20", "D26");

    private final CallingForDebriefs calling;
    private final Directory directory;

    DebriefChapter(CallingForDebriefs calling, Directory directory) {
        this.calling = calling;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (!day.equals(CALLED)) {
            return;
        }
        calling.call(
                stage.as("D01", "专职副书记", "秦建国"),
                new SessionForm(
                        "2026 年度处室主要负责人述责述廉",
                        2026,
                        principals(day),
                        stage.as("D00", "党组书记", "王海燕").tenure(),
                        stage.as("D02", "机关纪委书记", "孔晓峰").tenure(),
                        LocalDate.of(2026, 12, 10),
                        LocalDate.of(2026, 12, 18),
                        "局机关三楼会议室"));
    }

    private List<TenureId> principals(LocalDate day) {
        return directory.units(day).stream()
                .filter(unit -> UNITS.contains(unit.code()))
                .sorted(Comparator.comparing(Directory.Unit::code))
                .flatMap(unit -> directory.principal(unit.id(), day).stream())
                .map(Directory.Holder::tenure)
                .toList();
    }
}
