package zelian.renewal.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationUtils;
import zelian.access.Viewer;
import zelian.document.Sheets;
import zelian.renewal.YearScene;

/** A closed year is exported whole (年度归档): its registers as Excel. */
class ArchiveTests extends YearScene {

    @Autowired
    MakingArchives making;

    @Test
    void onlyAClosedYearIsArchived() {
        proposed();

        refused(post("/years/2026/archive", office, Map.of()), "2026 年度还没有结年");
    }

    @Test
    void theRegistersOfTheYearAreInItAndNothingSealed() throws IOException {
        item("完善采购台账");
        made();

        var files = unzipped(fetched("/years/2026/archive", office));

        assertThat(files.keySet())
                .contains("归档说明.txt", "台账/02 责任事项.xlsx", "台账/10 整改事项.xlsx")
                .doesNotContain("entries.ndjson");
        assertThat(rows(files.get("台账/10 整改事项.xlsx"))).contains("完善采购台账").doesNotContain("检查中发现。");
        assertThat(rows(files.get("台账/02 责任事项.xlsx"))).contains("带头讲党课");
        assertThat(new String(files.get("归档说明.txt"), UTF_8)).contains("密存的文字", "不在归档内");
    }

    /** Whoever holds the file can tell by the ledger that it is the one that was made. */
    @Test
    void theLedgerKeepsTheDigestOfTheFile() throws Exception {
        made();
        var file = fetched("/years/2026/archive", secretary);
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));

        assertThat(read("/years/2026/closing", office)).contains(digest);
        TransactionSynchronizationUtils.triggerBeforeCommit(false);
        assertThat(db.sql("select canonical from ledger.entry where act = 'renewal.archive-made'")
                        .query(String.class)
                        .list())
                .anyMatch(entry -> entry.contains(digest));
        assertThat(status(get("/years/2026/archive", as(head.tenure())))).isEqualTo(404);
    }

    private void made() {
        closed();
        done("/years/2026/archive", office, Map.of());
        assertThat(read("/years/2026/closing", office)).contains("正在后台制作");
        making.makeAll();
        assertThat(read("/years/2026/closing", office)).contains("秦建国 归档", "下载各台账");
    }

    private byte[] fetched(String address, Viewer by) {
        var answer = get(address, as(by.tenure()));
        assertThat(status(answer)).isEqualTo(200);
        return answer.getResponse().getContentAsByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String rows(byte[] book) {
        return Sheets.read(book, Sheets.Limits.USUAL).toString();
    }
}
