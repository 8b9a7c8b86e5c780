package zelian.intake.upload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import zelian.common.Rejected;
import zelian.document.Sheet;
import zelian.intake.Field;

/** Takes a workbook apart into headings and rows, leaving out titles, footnotes and repeated headings. */
final class FileRows {

    private static final Pattern FOOTNOTE =
            Pattern.compile("^(注|备注|说明|附注|填表说明|填表人|制表人?|审核人|填报人|填报单位|联系人)\\s*[：:].*", Pattern.DOTALL);

    private FileRows() {}

    /**
     * A column of a sheet that was read.
     *
     * @param field the field it is read as; empty if it is not read
     */
    record Column(int sheet, int column, String heading, String field, String sample) {}

    /**
     * A sheet of the file.
     *
     * @param headerRow number of the row with the headings; 0 if the sheet has none and is not read
     * @param leftOut rows that are no data, each with the reason
     */
    record SheetHead(int ordinal, String name, int headerRow, int rows, List<String> leftOut) {}

    /** A row of data: its text by column. */
    record Raw(int ordinal, int sheet, int number, Map<Integer, String> cells) {}

    /** Everything found in a file. */
    record Found(List<SheetHead> sheets, List<Column> columns, List<Raw> rows) {}

    /**
     * @throws Rejected {@code intake.no-header} if no sheet has a row of headings
     */
    static Found of(List<Sheet> sheets, List<Field> fields, Map<String, String> remembered) {
        var finder = new HeaderFinder(fields, remembered);
        var heads = new ArrayList<SheetHead>();
        var columns = new ArrayList<Column>();
        var rows = new ArrayList<Raw>();
        for (var ordinal = 0; ordinal < sheets.size(); ordinal++) {
            var sheet = sheets.get(ordinal);
            var header = finder.find(sheet);
            if (header.isEmpty()) {
                heads.add(new SheetHead(ordinal, sheet.name(), 0, 0, List.of()));
                continue;
            }
            var leftOut = new ArrayList<String>();
            var before = rows.size();
            for (var row : sheet.rows()) {
                var why = whyLeftOut(row, header.get());
                if (why == null) {
                    rows.add(new Raw(rows.size(), ordinal, row.number(), texts(row)));
                } else if (row.number() != header.get().row()) {
                    leftOut.add("第 " + row.number() + " 行（" + why + "）");
                }
            }
            heads.add(new SheetHead(ordinal, sheet.name(), header.get().row(), rows.size() - before, leftOut));
            addColumns(columns, rows.subList(before, rows.size()), ordinal, header.get());
        }
        if (columns.isEmpty()) {
            throw Rejected.because(
                    "intake.no-header",
                    String.join(
                            "、",
                            fields.stream()
                                    .filter(Field::required)
                                    .map(field -> "“" + field.label() + "”")
                                    .toList()));
        }
        if (rows.isEmpty()) {
            throw Rejected.because("intake.no-rows");
        }
        return new Found(heads, columns, rows);
    }

    private static void addColumns(List<Column> columns, List<Raw> rows, int sheet, HeaderFinder.Header header) {
        header.columns().forEach((column, heading) -> {
            var sample = rows.stream()
                    .map(row -> row.cells().getOrDefault(column, ""))
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
            columns.add(new Column(
                    sheet,
                    column,
                    heading.replaceAll("\\s+", ""),
                    header.matched().getOrDefault(column, ""),
                    sample.length() > 60 ? sample.substring(0, 60) + "…" : sample));
        });
    }

    private static @org.jspecify.annotations.Nullable String whyLeftOut(Sheet.Row row, HeaderFinder.Header header) {
        if (row.number() <= header.row()) {
            return row.number() == header.row() ? "表头" : "标题";
        }
        var first = new TreeMap<>(row.cells()).firstEntry().getValue().text();
        if (FOOTNOTE.matcher(first).matches()) {
            return "附注";
        }
        if (row.oneMergedCell()) {
            return "合并的说明行";
        }
        var headings = new HashMap<Integer, String>();
        row.cells().forEach((column, cell) -> headings.put(column, cell.text()));
        return headings.equals(header.columns()) ? "重复的表头" : null;
    }

    private static Map<Integer, String> texts(Sheet.Row row) {
        var texts = new HashMap<Integer, String>();
        row.cells().forEach((column, cell) -> {
            if (!cell.text().isEmpty() || cell.computedNowhere()) {
                texts.put(column, cell.computedNowhere() ? "" : cell.text());
            }
        });
        return texts;
    }
}
