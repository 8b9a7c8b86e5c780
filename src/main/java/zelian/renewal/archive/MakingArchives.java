package zelian.renewal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.ledger.Exports;

/** Makes the archives that wait (年度归档): each in one transaction, all or nothing; what was interrupted is made anew. */
@Service
class MakingArchives {

    private static final Logger LOG = LoggerFactory.getLogger(MakingArchives.class);

    private static final String EXPLANATION = """
            %d 年度归档

            台账/      各台账的表格：编号、名称、单位、状态、说明、责任人、起止日期。
            密存的文字（意见、理由、谈话、函件和问题的正文、述责报告）不在归档内，仍在系统里按权限打开。
            带纪检、人事标记的和起草中的事项不在归档内，问责案件不在归档内。
            """;

    private static final String WITH_LEDGER = """
            entries.ndjson、heads.txt、ledger-sm2.pub   留痕台账自启用到最近一次签名，含本年度；各条由前后相连的树根核验，不能截取一年。
            核验：./zelian verify 本文件
            """;

    private final Archives archives;
    private final Registers registers;
    private final Exports ledger;
    private final TransactionTemplate transaction;

    MakingArchives(Archives archives, Registers registers, Exports ledger, PlatformTransactionManager transactions) {
        this.archives = archives;
        this.registers = registers;
        this.ledger = ledger;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Until none waits. */
    void makeAll() {
        while (makeNext()) {
            // One transaction each.
        }
    }

    private boolean makeNext() {
        var at = new Archives.Archive[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var next = archives.next();
                next.ifPresent(archive -> {
                    at[0] = archive;
                    make(archive);
                });
                return next.isPresent();
            }));
        } catch (RuntimeException fault) {
            if (at[0] == null) {
                throw fault;
            }
            LOG.error("archive {} broke off", at[0].id(), fault);
            transaction.executeWithoutResult(
                    status -> archives.broken(at[0].id(), at[0].id().toString().substring(0, 8)));
            return true;
        }
    }

    private void make(Archives.Archive archive) {
        write(archive, false);
        write(archive, true);
        archives.made(archive.id());
    }

    private void write(Archives.Archive archive, boolean whole) {
        try (var out = archives.pieces(archive.id(), whole);
                var zip = new ZipOutputStream(out, UTF_8)) {
            zip.putNextEntry(new ZipEntry("归档说明.txt"));
            zip.write((EXPLANATION.formatted(archive.year()) + (whole ? WITH_LEDGER : "")).getBytes(UTF_8));
            zip.closeEntry();
            registers.writeInto(zip, archive.year());
            if (whole) {
                ledger.writeInto(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
