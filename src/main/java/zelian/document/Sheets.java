package zelian.document;

import java.util.List;
import zelian.common.Rejected;
import zelian.document.excel.WorkbookReader;

/** Reads workbooks that people made with an office program, {@code .xlsx} and {@code .xls}. */
public final class Sheets {

    private Sheets() {}

    /**
     * How much is read at most.
     *
     * @param bytes of the file
     * @param rows of all sheets together
     */
    public record Limits(int bytes, int rows) {

        /** 20 MB and 20,000 rows. */
        public static final Limits USUAL = new Limits(20 * 1024 * 1024, 20_000);
    }

    /**
     * Every sheet that shows anything.
     *
     * @throws Rejected {@code document.…} in one clear sentence: not a workbook, encrypted, empty, too large,
     *     broken, with macros, with formulas that would reach outside when opened, or made to do harm
     */
    public static List<Sheet> read(byte[] file, Limits limits) {
        return WorkbookReader.read(file, limits);
    }
}
