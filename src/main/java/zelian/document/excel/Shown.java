package zelian.document.excel;

import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** The text a cell shows; dates always as 2026-01-31, whatever the cell's own format. */
final class Shown extends DataFormatter {

    Shown() {
        super(Locale.CHINA, true);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean since1904) {
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            var moment = DateUtil.getLocalDateTime(value, since1904);
            return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? moment.toLocalDate().toString()
                    : moment.toLocalDate() + " " + moment.toLocalTime();
        }
        return super.formatRawCellContents(value, index, format, since1904);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format) {
        return formatRawCellContents(value, index, format, false);
    }
}
