package zelian.intake.upload;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.intake.Problem;
import zelian.intake.Verdict;
import zelian.ui.Option;
import zelian.ui.Page;
import zelian.ui.Pageful;
import zelian.ui.Step;
import zelian.ui.Tab;

/** Checking a file cell by cell before it is taken over (核对). */
public record ReviewPage(
        UUID id,
        String title,
        String kindAddress,
        String file,
        String brought,
        boolean open,
        @Nullable String cameTo,
        @Nullable String beforeNote,
        List<String> missing,
        List<Step> steps,
        List<Tab> tabs,
        List<Heading> headings,
        Pageful<Row> rows,
        Tallies tallies,
        List<String> effects,
        List<Verdict.Difference> differences,
        List<Matching> matchings,
        List<Option> fields,
        List<String> leftOut)
        implements Page {

    /** A column of the table: its letters in the file and the field it is read as. */
    public record Heading(String letters, String label) {}

    /** A row of the file. */
    public record Row(String sheet, int number, List<Cell> cells) {}

    /** A cell with what is wrong about it; where is the address at which it is put right. */
    public record Cell(
            String text,
            @Nullable Problem problem,
            @Nullable String where) {

        public @Nullable String style() {
            return problem == null ? null : problem.level() == Problem.Level.ERROR ? "cell-fault" : "cell-doubt";
        }

        public String icon() {
            return problem != null && problem.level() == Problem.Level.ERROR ? "fault" : "question";
        }
    }

    /** Rows by what they are. */
    public record Tallies(int rows, int good, int doubtful, int faulty, int faults, int doubts) {}

    /** A column of the file and what it is read as. */
    public record Matching(
            String sheet, String name, String letters, String heading, String field, String sample, String demand) {}
}
