package zelian.renewal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import zelian.access.Viewer;
import zelian.ledger.Deed;
import zelian.renewal.year.Years;

/** Makes the archives that wait (年度归档): each in one transaction, all or nothing; what was interrupted is made anew. */
@Service
class MakingArchives {

    private static final Logger LOG = LoggerFactory.getLogger(MakingArchives.class);

    private static final String EXPLANATION = """
            %d 年度归档

            台账/      各台账的表格：编号、名称、单位、状态、说明、责任人、起止日期。
            密存的文字（意见、理由、谈话、函件和问题的正文、述责报告）不在归档内，仍在系统里按权限打开。
            带纪检、人事标记的和起草中的事项不在归档内，问责案件不在归档内。
            本文件的 SHA-256 摘要记在留痕台账里。留痕台账由审计管理员另行导出，用 ./zelian verify 核验。
            """;

    private final Archives archives;
    private final Registers registers;
    private final Years years;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    MakingArchives(
            Archives archives,
            Registers registers,
            Years years,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.archives = archives;
        this.registers = registers;
        this.years = years;
        this.events = events;
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
        var digest = write(archive);
        archives.made(archive.id(), digest);
        var next = years.get(archive.year() + 1);
        events.publishEvent(new Deed(
                Viewer.system(archive.askedOn()),
                "renewal.archive-made",
                "year",
                next.id(),
                next.unit(),
                "做成 %d 年度归档".formatted(archive.year()),
                Map.of(),
                Map.of("SHA-256 摘要", digest)));
    }

    /** The digest of what was written. */
    private String write(Archives.Archive archive) {
        try (var out = new DigestOutputStream(archives.pieces(archive.id()), MessageDigest.getInstance("SHA-256"));
                var zip = new ZipOutputStream(out, UTF_8)) {
            zip.putNextEntry(new ZipEntry("归档说明.txt"));
            zip.write(EXPLANATION.formatted(archive.year()).getBytes(UTF_8));
            zip.closeEntry();
            registers.writeInto(zip, archive.year());
            zip.finish();
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
