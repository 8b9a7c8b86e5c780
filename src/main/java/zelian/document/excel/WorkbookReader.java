package zelian.document.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import zelian.common.Rejected;
import zelian.document.Sheet;
import zelian.document.Sheets.Limits;

/** Finds out what a file is before anything opens it, and says in one sentence why it is not read. */
public final class WorkbookReader {

    private WorkbookReader() {}

    /** As {@link zelian.document.Sheets#read}. */
    public static List<Sheet> read(byte[] file, Limits limits) {
        if (file.length == 0) {
            throw Rejected.because("document.empty");
        }
        if (file.length > limits.bytes()) {
            throw Rejected.because("document.too-large", limits.bytes() / (1024 * 1024));
        }
        try {
            var sheets = switch (FileMagic.valueOf(FileMagic.prepareToCheckMagic(new ByteArrayInputStream(file)))) {
                case OOXML -> new XlsxReader(limits).read(file);
                case OLE2 -> readOle(file, limits);
                default -> throw Rejected.because("document.not-excel");
            };
            if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
                throw Rejected.because("document.empty");
            }
            return sheets;
        } catch (Rejected refused) {
            throw refused;
        } catch (EncryptedDocumentException encrypted) {
            throw Rejected.because("document.encrypted");
        } catch (Exception | LinkageError broken) {
            throw why(broken);
        }
    }

    private static List<Sheet> readOle(byte[] file, Limits limits) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            var root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw Rejected.because("document.encrypted");
            }
            if (root.hasEntry("_VBA_PROJECT_CUR")) {
                throw Rejected.because("document.macro");
            }
            if (!root.hasEntry("Workbook") && !root.hasEntry("Book") && !root.hasEntry("WORKBOOK")) {
                throw Rejected.because("document.not-excel");
            }
            return new XlsReader(limits).read(files);
        }
    }

    /** POI tells its guards' findings in words only. */
    private static Rejected why(Throwable broken) {
        for (var cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected refused) {
                return refused;
            }
            var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("zip bomb") || words.contains("max size") || words.contains("too many")) {
                return Rejected.because("document.bomb");
            }
            if (words.contains("doctype") || words.contains("entity")) {
                return Rejected.because("document.doctype");
            }
        }
        return Rejected.because("document.broken");
    }
}
