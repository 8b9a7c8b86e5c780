package zelian.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.ledger.tree.SigningKey;
import zelian.ledger.verify.ExportedLedger;

/** Writes the whole ledger into one file that {@code verify} reads without the database. */
@Service
public class Exporting {

    private static final String EXPLANATION = """
            责链留痕台账导出

            entries.ndjson   每行一条留痕：序号（从 0 起）、摘要、原文。摘要 = SM3(00 || 原文)。
            heads.txt        历次树头。根值按 RFC 9162 第 2.1 节由全部摘要逐层算出，节点 = SM3(01 || 左 || 右)。
            ledger-sm2.pub   签名公钥（SM2）。请与另行保存的公钥核对。

            核验：./zelian verify 本文件 --key 另行保存的公钥 --head 另行保存的树头
            """;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;
    private final SigningKey key;

    Exporting(DataSource database, PlatformTransactionManager transactions, SigningKey key) {
        this.key = key;
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(2_000);
        snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The ledger as of now, up to the last signed head. */
    public void writeTo(OutputStream out) {
        snapshot.executeWithoutResult(status -> {
            try {
                var zip = new ZipOutputStream(out, UTF_8);
                write(zip, "说明.txt", EXPLANATION);
                write(zip, SigningKey.PUBLIC_FILE, key.publicKey().pem());
                heads(zip);
                entries(zip);
                zip.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void heads(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(ExportedLedger.HEADS));
        var text = new BufferedWriter(new OutputStreamWriter(zip, UTF_8));
        lines(
                "select text from ledger.head order by size",
                rows -> text.append(rows.getString(1)).append('\n'));
        text.flush();
        zip.closeEntry();
    }

    private void entries(ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(ExportedLedger.ENTRIES));
        var text = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
        lines(
                """
                select l.number, l.hash, e.canonical
                from ledger.leaf l join ledger.entry e on e.id = l.entry
                order by l.number
                """,
                rows -> text.append(ExportedLedger.line(rows.getLong(1), rows.getBytes(2), rows.getString(3)))
                        .append('\n'));
        text.flush();
        zip.closeEntry();
    }

    private void lines(String sql, Line line) {
        jdbc.query(sql, (RowCallbackHandler) rows -> {
            try {
                line.write(rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private interface Line {
        Writer write(java.sql.ResultSet rows) throws java.sql.SQLException, IOException;
    }

    private static void write(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
