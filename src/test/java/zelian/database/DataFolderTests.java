package zelian.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder: one process at a time, and never of the other kind. */
class DataFolderTests {

    @TempDir
    Path scratch;

    @Test
    void aSecondStartOnTheSameFolderIsRefusedClearly() {
        var first = new DataFolder(scratch).take("run");

        assertThatExceptionOfType(DataFolder.Unusable.class)
                .isThrownBy(() -> new DataFolder(scratch).take("run"))
                .withMessageContaining("正被另一个责链进程使用");

        first.release();
        new DataFolder(scratch).take("run").release();
    }

    @Test
    void aFolderMadeByTheDemonstrationIsRefusedInRunAndTheOtherWayRound() {
        new DataFolder(scratch.resolve("demo")).take("demo").release();
        new DataFolder(scratch.resolve("run")).take("run").release();

        assertThatExceptionOfType(DataFolder.Unusable.class)
                .isThrownBy(() -> new DataFolder(scratch.resolve("demo")).take("run"))
                .withMessageContaining("演示环境建立");
        assertThatExceptionOfType(DataFolder.Unusable.class)
                .isThrownBy(() -> new DataFolder(scratch.resolve("run")).take("demo"))
                .withMessageContaining("正式数据");
    }

    @Test
    void keysLieBesideTheFolderNeverInside() {
        assertThat(new DataFolder(scratch.resolve("data")).keysBeside())
                .isEqualTo(scratch.toAbsolutePath().resolve("data.keys"));
    }
}
