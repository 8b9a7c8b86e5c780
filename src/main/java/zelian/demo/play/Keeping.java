package zelian.demo.play;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.database.Database;
import zelian.database.Snapshot;

/** Keeps two pictures of the demonstration's database: before anything was told, and after all of it was. */
@Component
@Profile("demo")
public class Keeping {

    private final Database database;
    private final Path blank;
    private final Path told;

    Keeping(Database database, @Value("${zelian.data}") Path data) {
        this.database = database;
        this.blank = data.resolve("demo-blank.zip");
        this.told = data.resolve("demo-told.zip");
    }

    void keepBlank() {
        keep(blank);
    }

    void keepTold() {
        keep(told);
    }

    void putBackBlank() {
        putBack(blank);
    }

    /** 恢复初始数据: everything is again as it was when the story had been told. Signs everybody out. */
    public void putBackTold() {
        putBack(told);
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

    private void putBack(Path file) {
        try {
            Snapshot.putBackOver(database, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("putting back " + file, e);
        }
    }
}
