package zelian.evidence.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.Directory.Holder;
import zelian.access.Role;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.demo.Chapter;
import zelian.demo.Screenplay;
import zelian.demo.Stage;

/** The demonstration's units put down what they do of their own accord: most nearly every month, three now and then. */
@Component
@Profile("demo")
class MonthChapter implements Chapter {

    private static final Map<YearMonth, MonthScene> MONTHS = Screenplay.read("months.yaml", MonthScene.class).stream()
            .collect(Collectors.toMap(MonthScene::month, Function.identity()));

    /** How it went; {@code %d} is a count. */
    private static final List<String> DETAILS =
            List.of("，%d 人参加，会后逐人表态", "，当场提出问题 %d 个，列入台账", "，形成纪要，%d 项事项明确到人", "，收到意见 %d 条，逐条答复", "，与 %d 名同志单独谈话");

    private static final Set<String> NOW_AND_THEN = Set.of("姜丽华", "孔俊杰", "褚少华");

    private final Recording recording;
    private final Directory directory;
    private final WorkingCalendar calendar;

    MonthChapter(Recording recording, Directory directory, WorkingCalendar calendar) {
        this.recording = recording;
        this.directory = directory;
        this.calendar = calendar;
    }

    @Override
    public int order() {
        return 311;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        var scene = MONTHS.get(YearMonth.from(day));
        if (scene == null || !calendar.isWorkingDay(day)) {
            return;
        }
        var heads = directory.inRole(Role.UNIT_HEAD, day);
        for (var head : heads) {
            var chance = stage.chance("month", head.unitName(), scene.month().toString());
            var left = chance.nextInt(100) < (NOW_AND_THEN.contains(head.name()) ? 60 : 12);
            var on = calendar.plus(scene.month().atDay(1), new WorkingDays(2 + chance.nextInt(15)));
            if (!left && on.equals(day)) {
                record(head, scene, heads.indexOf(head), 2 + chance.nextInt(14), stage);
            }
        }
    }

    private void record(Holder head, MonthScene scene, int place, int count, Stage stage) {
        var by = stage.as(head.tenure());
        var deed = scene.deeds().get(place % scene.deeds().size());
        var detail = DETAILS.get((place / scene.deeds().size() + scene.month().getMonthValue()) % DETAILS.size());
        recording.enter(
                by,
                head.tenure(),
                new Content(scene.kind(), by.day(), null, "本单位", "", deed + detail.formatted(count), "", "", "", null),
                List.of(),
                true);
    }
}
