package zelian.document;

import java.io.IOException;
import java.io.OutputStream;
import zelian.document.word.OfficialWriter;
import zelian.document.word.ReportWriter;

/** Writes documents as Word files (.docx). Fonts are named, not embedded. */
public final class WordFiles {

    private WordFiles() {}

    /** In the layout of GB/T 9704-2012. */
    public static void write(OfficialDocument document, OutputStream out) throws IOException {
        OfficialWriter.write(document, out);
    }

    /** On the same page, without head and imprint. */
    public static void write(Report report, OutputStream out) throws IOException {
        ReportWriter.write(report, out);
    }
}
