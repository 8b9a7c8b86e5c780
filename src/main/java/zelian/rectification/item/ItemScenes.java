package zelian.rectification.item;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.calendar.WorkingCalendar;
import zelian.calendar.WorkingDays;
import zelian.demo.Screenplay;
import zelian.demo.Stage;

/** The items of the demonstration as they are written down, and how those go that nobody wrote a story for. */
@Component
@Profile("demo")
class ItemScenes {

    private static final List<ItemScene.Fate> USUAL = List.of(
            ItemScene.Fate.SMOOTH,
            ItemScene.Fate.SMOOTH,
            ItemScene.Fate.BACK_AT_REVIEW,
            ItemScene.Fate.SMOOTH,
            ItemScene.Fate.EXTENDED,
            ItemScene.Fate.BACK_AT_VERIFICATION,
            ItemScene.Fate.LATE);

    /** What is usually done, by whom, and what proves it; {@code %d} is a count. */
    private static final List<List<String>> MEASURES = List.of(
            List.of(
                    "主要负责人：召开专题会议研究，明确责任人和完成标准：专题会议纪要〔2026〕%d号",
                    "副职负责人：修订相关制度或流程，堵住漏洞：制度修订稿〔2026〕%d号", "联络员：回查近一年同类事项，举一反三：回查表 %d 项"),
            List.of("副职负责人：查清问题原因，对经办人提醒谈话：谈话记录 %d 份", "联络员：补正手续和材料，逐份登记：补正登记表 %d 份", "主要负责人：抽查补正结果，写入内控手册：抽查表 %d 份"),
            List.of("联络员：列出问题清单，逐项定责任人：问题清单 %d 项", "副职负责人：逐项整改，按周报进度：整改进度表 %d 期", "主要负责人：组织验收，公示整改结果：验收单 %d 份"));

    private final WorkingCalendar calendar;
    private final Map<String, ItemScene> byTitle = Screenplay.read("rectification.yaml", ItemScene.class).stream()
            .collect(Collectors.toMap(ItemScene::title, Function.identity()));

    ItemScenes(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    List<ItemScene> on(LocalDate day) {
        return byTitle.values().stream()
                .filter(scene -> scene.on().equals(day))
                .sorted(Comparator.comparing(ItemScene::title))
                .toList();
    }

    /** Its scene; none for what a letter or a finding opened, and for what came back. */
    Optional<ItemScene> of(Head head) {
        return head.returnedFrom() == null ? Optional.ofNullable(byTitle.get(head.title())) : Optional.empty();
    }

    ItemScene.Fate fate(Head head) {
        if (head.returnedFrom() != null && byTitle.containsKey(head.title())) {
            return ItemScene.Fate.SMOOTH;
        }
        return of(head).map(ItemScene::fate)
                .orElseGet(() -> USUAL.get(Math.floorMod(head.number().hashCode(), USUAL.size())));
    }

    /** What is done to put it right: as its scene says, else what is usual, spread over the days that are left. */
    List<ItemScene.Step> measures(Head head, LocalDate day, Stage stage) {
        return of(head).map(ItemScene::measures).orElseGet(() -> usual(head, day, stage));
    }

    private List<ItemScene.Step> usual(Head head, LocalDate day, Stage stage) {
        var chance = stage.chance("rectification", head.number());
        var set = MEASURES.get(chance.nextInt(MEASURES.size()));
        var left = Math.max(4, calendar.workingDaysBetween(day, head.due()));
        return IntStream.range(0, set.size())
                .mapToObj(place -> {
                    var words = set.get(place).formatted(2 + chance.nextInt(18)).split("：");
                    var days = new WorkingDays(Math.max(1, left * (place + 1) / 4));
                    return new ItemScene.Step(words[1], words[0], calendar.plus(day, days), words[2]);
                })
                .toList();
    }
}
