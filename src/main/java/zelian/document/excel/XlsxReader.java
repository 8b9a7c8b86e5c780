package zelian.document.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import zelian.common.Rejected;
import zelian.document.Sheet;
import zelian.document.Sheets.Limits;

/** Reads {@code .xlsx} as a stream of events: little memory, and POI's guards against bombs stay on. */
final class XlsxReader {

    private final Limits limits;

    XlsxReader(Limits limits) {
        this.limits = limits;
    }

    List<Sheet> read(byte[] file) throws Exception {
        refuseWhatRuns(file);
        try (var parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(parts);
            var strings = new ReadOnlySharedStringsTable(parts);
            var styles = reader.getStylesTable();
            var sheets = new ArrayList<Sheet>();
            var rows = 0;
            var data = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (data.hasNext()) {
                try (var in = data.next()) {
                    var grid = new Grid(data.getSheetName(), limits, rows);
                    var parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(new Events(styles, strings, grid));
                    parser.parse(new InputSource(in));
                    var sheet = grid.sheet();
                    rows += sheet.rows().size();
                    sheets.add(sheet);
                }
            }
            return sheets;
        }
    }

    /** By the archive's own directory, before anything in it is unpacked. */
    private static void refuseWhatRuns(byte[] file) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            zip.getEntries()
                    .asIterator()
                    .forEachRemaining(entry -> names.add(entry.getName().toLowerCase(Locale.ROOT)));
        }
        if (names.stream().noneMatch(name -> name.startsWith("xl/"))) {
            throw Rejected.because("document.not-excel");
        }
        if (names.stream().anyMatch(name -> name.contains("vbaproject") || name.contains("/activex/"))) {
            throw Rejected.because("document.macro");
        }
        if (names.stream().anyMatch(name -> name.contains("/externallinks/") || name.endsWith("/connections.xml"))) {
            throw Rejected.because("document.external-link");
        }
    }

    /** POI's events, with the two things it does not tell: merged ranges and the formulas themselves. */
    private static final class Events extends XSSFSheetXMLHandler {

        private final Grid grid;
        private final StringBuilder formula = new StringBuilder();
        private String address = "";
        private boolean inFormula;
        private boolean hasFormula;
        private boolean hasValue;

        Events(StylesTable styles, SharedStrings strings, Grid grid) {
            super(styles, null, strings, new Cells(grid), new Shown(), false);
            this.grid = grid;
        }

        @Override
        public void startElement(@Nullable String uri, String local, String qualified, Attributes attributes)
                throws SAXException {
            super.startElement(uri, local, qualified, attributes);
            switch (local) {
                case "c" -> {
                    address = String.valueOf(attributes.getValue("r"));
                    hasFormula = false;
                    hasValue = false;
                }
                case "f" -> {
                    inFormula = true;
                    hasFormula = true;
                    formula.setLength(0);
                }
                case "v" -> hasValue = true;
                case "mergeCell" -> grid.merge(CellRangeAddress.valueOf(attributes.getValue("ref")));
                default -> {}
            }
        }

        @Override
        public void characters(char[] text, int start, int length) throws SAXException {
            super.characters(text, start, length);
            if (inFormula) {
                formula.append(text, start, length);
            }
        }

        @Override
        public void endElement(@Nullable String uri, String local, String qualified) throws SAXException {
            super.endElement(uri, local, qualified);
            if (local.equals("f")) {
                inFormula = false;
                Formulas.check(formula.toString(), grid.name(), address);
            } else if (local.equals("c") && hasFormula && !hasValue) {
                var cell = new CellReference(address);
                grid.put(cell.getRow(), cell.getCol(), "", true);
            }
        }
    }

    private record Cells(Grid grid) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(@Nullable String address, @Nullable String text, @Nullable XSSFComment comment) {
            if (address != null && text != null) {
                var cell = new CellReference(address);
                grid.put(cell.getRow(), cell.getCol(), text, false);
            }
        }
    }
}
