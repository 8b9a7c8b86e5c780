package zelian.demo.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.common.NotFound;
import zelian.database.Database;
import zelian.database.Snapshot;
import zelian.demo.Example;

/** Keeps pictures of the demonstration's database: before anything was told, and at the moments of the story. */
@Component
@Profile("demo")
public class Keeping {

    private static final String BEGINNING = "demo-";
    private static final String ENDING = ".zip";
    private static final String DEADLOCK = "40P01";
    private static final int MOST_TRIES = 5;

    private final Database database;
    private final Story story;
    private final Path folder;
    private final Path blank;

    Keeping(Database database, Story story, @Value("${zelian.data}") Path folder) {
        this.database = database;
        this.story = story;
        this.folder = folder;
        this.blank = folder.resolve("demo-blank.zip");
    }

    void keepBlank() {
        keep(blank);
    }

    /** Keeps the end of that day of an organisation's story. */
    void keep(Example example, LocalDate day) {
        keep(picture(example, day));
    }

    /** Whether it has been laid out before. */
    public boolean has(Example example) {
        return Files.exists(picture(example, lastDay(example)));
    }

    /** The last day there is a picture of: a year need not have been played to its end. */
    private LocalDate lastDay(Example example) {
        return example == Example.BUREAU && !days().isEmpty() ? days().getLast() : example.lastDay();
    }

    /** The organisation whose data are shown. */
    public Example shown() {
        return story.example();
    }

    /**
     * Shows an organisation as it was first laid out. Signs everybody out.
     *
     * @throws NotFound if it never was
     */
    public void putBack(Example example) {
        if (!has(example)) {
            throw new NotFound("picture of " + example);
        }
        var day = lastDay(example);
        putBack(picture(example, day), MOST_TRIES);
        story.told(example, day, true);
    }

    void putBackBlank() {
        putBack(blank, MOST_TRIES);
    }

    /** The days there are pictures of, in order: of the story that goes through a year. */
    public List<LocalDate> days() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(BEGINNING) && name.endsWith(ENDING))
                    .map(name -> day(name.substring(BEGINNING.length(), name.length() - ENDING.length())))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * 恢复初始数据: everything is again as it was when the story had been told until that day. Signs everybody out.
     *
     * @throws NotFound if there is no picture of the day
     */
    public void putBack(LocalDate day) {
        if (!days().contains(day)) {
            throw new NotFound("picture of " + day);
        }
        putBack(picture(Example.BUREAU, day), MOST_TRIES);
        story.told(Example.BUREAU, day, true);
    }

    private Path picture(Example example, LocalDate day) {
        return folder.resolve(BEGINNING + (example == Example.BUREAU ? "" : example.folder() + "-") + day + ENDING);
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException another) {
            return Optional.empty();
        }
    }

    private void keep(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Snapshot.take(database, "demo", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("keeping " + file, e);
        }
    }

    /** Again if it met what works by the clock, and one of the two had to give way. */
    private void putBack(Path file, int tries) {
        try {
            Snapshot.putBackOver(database, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            if (tries == 1 || !DEADLOCK.equals(e.getSQLState())) {
                throw new IllegalStateException("putting back " + file, e);
            }
            putBack(file, tries - 1);
        }
    }
}
