package zelian.demo.play;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.calendar.DemoDay;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.Moment;
import zelian.demo.Stage;

/**
 * Plays the demonstration's year on the first start of its folder, before the first page can be asked for, and keeps
 * a picture at each {@link Moment} on the way. If that was interrupted, the next start begins again from nothing: half
 * a story is not shown.
 */
@Component
@Profile("demo")
class Playing implements SmartLifecycle {

    private static final LocalDate OPENING = LocalDate.of(2026, 1, 4);

    /** Nobody works on it, though the holidays of 2027 are not published in the story. */
    private static final LocalDate NEW_YEARS_DAY = LocalDate.of(2027, 1, 1);

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy 年 M 月");

    private final List<Chapter> chapters;
    private final Stage stage;
    private final DemoDay day;
    private final Story story;
    private final Keeping keeping;
    private final LocalDate last;
    private final Example first;
    private final PrintStream out = System.out;
    private volatile boolean running;
    private volatile LocalDate reached = OPENING;

    Playing(
            List<Chapter> chapters,
            Stage stage,
            DemoDay day,
            Story story,
            Keeping keeping,
            @Value("${zelian.demo.until:2027-01-15}") LocalDate last,
            @Value("${zelian.demo.example:BUREAU}") Example first) {
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(Chapter::order))
                .toList();
        this.stage = stage;
        this.day = day;
        this.story = story;
        this.keeping = keeping;
        this.last = last;
        this.first = first;
    }

    @Override
    public void start() {
        running = true;
        var finished = story.finished();
        if (finished.orElse(false)) {
            return;
        }
        if (finished.isPresent()) {
            out.println("上次准备示范数据时中断了，正在从头开始。");
            keeping.putBackBlank();
        } else {
            keeping.keepBlank();
        }
        play(first);
    }

    /** Tells the whole story of one organisation, on an empty database. */
    void play(Example example) {
        var last = example == Example.BUREAU ? this.last : example.lastDay();
        out.println(
                "正在演出" + example.label() + " " + MONTH.format(OPENING) + "至 " + MONTH.format(last) + "（只做一次，约需几分钟）……");
        var began = Instant.now();
        var month = YearMonth.from(OPENING);
        for (var today = OPENING; !today.isAfter(last); today = today.plusDays(1)) {
            if (!YearMonth.from(today).equals(month)) {
                out.println("  " + month + " 已演完");
                month = YearMonth.from(today);
            }
            story.told(example, today, false);
            day.goTo(today);
            reached = today;
            tell(example, today);
            if (Moment.is(today) && today.isBefore(last)) {
                keeping.keep(example, today);
            }
        }
        keeping.keep(example, last);
        story.told(example, last, true);
        out.println("示范数据已备好，用时 " + Duration.between(began, Instant.now()).toSeconds() + " 秒。");
    }

    /** How much of the story being told has been told, in percent. */
    int percent(Example example) {
        return (int)
                (100 * OPENING.until(reached, ChronoUnit.DAYS) / OPENING.until(example.lastDay(), ChronoUnit.DAYS));
    }

    private void tell(Example example, LocalDate today) {
        if (today.equals(NEW_YEARS_DAY)) {
            return;
        }
        for (var chapter : chapters) {
            if (chapter.tells(example)) {
                tell(chapter, today);
            }
        }
    }

    private void tell(Chapter chapter, LocalDate today) {
        try {
            chapter.on(today, stage);
        } catch (RuntimeException fault) {
            throw new IllegalStateException(chapter.getClass().getSimpleName() + " on " + today, fault);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Early: everything that answers readers or works by the clock starts later. */
    @Override
    public int getPhase() {
        return 0;
    }
}
