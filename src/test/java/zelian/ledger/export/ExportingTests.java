package zelian.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import zelian.ledger.sequence.ScratchLedger;
import zelian.ledger.tree.SigningKey;
import zelian.ledger.verify.Verify;

/** The whole ledger as one file, verified without the database it came from. */
class ExportingTests {

    @TempDir
    Path folder;

    @Test
    void whatIsExportedVerifiesWithoutTheDatabase() throws Exception {
        var ledger = new ScratchLedger();
        ledger.write(300);
        ledger.number();
        ledger.write(3);
        ledger.number();
        ledger.write(2); // not numbered yet: not part of it

        var file = export(ledger);
        ledger.write(1);
        ledger.number();

        assertThat(verify(file.toString())).startsWith("0 通过：303 条留痕、2 个树头").contains("公钥取自导出文件自身");
        assertThat(verify(
                        file.toString(),
                        "--key",
                        ledger.keys.resolve(SigningKey.PUBLIC_FILE).toString()))
                .startsWith("0 通过：303 条留痕")
                .doesNotContain("公钥取自");
    }

    @Test
    void aFileThatIsNoExportIsSaidToBeNone() throws Exception {
        var file = Files.writeString(folder.resolve("other.zip"), "not a zip");

        assertThat(verify(file.toString())).startsWith("2 无法核验：");
        assertThat(verify(folder.resolve("none.zip").toString())).startsWith("2 无法核验：");
    }

    private Path export(ScratchLedger ledger) throws Exception {
        var file = folder.resolve("ledger.zip");
        var exporting = new Exporting(ledger.source, new DataSourceTransactionManager(ledger.source), ledger.key());
        try (var out = Files.newOutputStream(file)) {
            exporting.writeTo(out);
        }
        return file;
    }

    private static String verify(String... args) {
        var out = new ByteArrayOutputStream();
        var printed = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Verify.run(List.of(args), printed, printed) + " " + out.toString(StandardCharsets.UTF_8);
    }
}
