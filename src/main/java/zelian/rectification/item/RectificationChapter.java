package zelian.rectification.item;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Directory;
import zelian.access.UnitId;
import zelian.calendar.WorkingCalendar;
import zelian.demo.Chapter;
import zelian.demo.Moment;
import zelian.demo.Stage;
import zelian.rectification.ItemId;
import zelian.rectification.Opening;
import zelian.rectification.SourceRef;

/**
 * How the demonstration's items are put right: those its own cases open, and those that findings and letters
 * opened. Some are sent back, extended, late, stuck; one comes back after it was struck off.
 */
@Component
@Profile("demo")
class RectificationChapter implements Chapter {

    private final OpeningItems opening;
    private final LookingBack lookingBack;
    private final Items items;
    private final ItemScenes scenes;
    private final ItemTurns turns;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final JdbcClient db;

    RectificationChapter(
            OpeningItems opening,
            LookingBack lookingBack,
            Items items,
            ItemScenes scenes,
            ItemTurns turns,
            Directory directory,
            WorkingCalendar calendar,
            JdbcClient db) {
        this.opening = opening;
        this.lookingBack = lookingBack;
        this.items = items;
        this.scenes = scenes;
        this.turns = turns;
        this.directory = directory;
        this.calendar = calendar;
        this.db = db;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (!calendar.isWorkingDay(day)) {
            return;
        }
        scenes.on(day).forEach(scene -> open(scene, stage));
        if (Moment.is(day)) {
            return;
        }
        open().forEach(item -> turns.take(item, day, stage));
        toLookBackOn(day).forEach(id -> lookBack(id, stage));
    }

    private void open(ItemScene one, Stage stage) {
        var by = one.discipline() ? stage.as("D02", "机关纪委书记", "孔晓峰") : stage.as("D01", "专职副书记", "秦建国");
        var unit = unit(one.unit());
        opening.open(
                by,
                new Opening(
                        new SourceRef("unit", unit.value()),
                        one.source(),
                        one.title(),
                        one.fact(),
                        one.basis(),
                        one.standard(),
                        unit,
                        one.nature(),
                        null,
                        null,
                        null,
                        one.due(),
                        one.discipline()));
    }

    private void lookBack(ItemId id, Stage stage) {
        var head = items.get(id).head();
        var returns = scenes.fate(head) == ItemScene.Fate.RETURNS && head.returnedFrom() == null;
        lookingBack.lookBack(
                stage.as("D02", "纪检干部", "郑永刚"),
                id,
                returns ? LookBacks.Result.RETURNED : LookBacks.Result.HOLDS,
                returns ? "抽查 4 月派车单 30 张，又有 4 张没有用车事由，登记簿连号中断一次。" : "抽查销号后新办的事项，未发现同类问题。");
    }

    private List<Item> open() {
        return db.sql("select * from rectification.item where state <> 'STRUCK_OFF' order by year, ordinal")
                .query(ItemRow::item)
                .list();
    }

    private List<ItemId> toLookBackOn(LocalDate day) {
        return db
                .sql("select item from rectification.look_back where result is null and due <= :day order by item")
                .param("day", day)
                .query(UUID.class)
                .list()
                .stream()
                .map(ItemId::new)
                .toList();
    }

    private UnitId unit(String code) {
        var today = LocalDate.of(2026, 1, 4);
        return directory.units(today).stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
