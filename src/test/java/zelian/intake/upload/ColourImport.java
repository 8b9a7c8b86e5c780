package zelian.intake.upload;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.common.NotFound;
import zelian.intake.Field;
import zelian.intake.ImportKind;
import zelian.intake.Problem;
import zelian.intake.Submission;
import zelian.intake.Verdict;

/** A kind of import made for tests: colours with a number, kept in a table of their own. */
@Component
class ColourImport implements ImportKind {

    private final JdbcClient db;

    ColourImport(JdbcClient db) {
        this.db = db;
        db.sql("create table if not exists intake.test_colour (name text primary key check (name <> '墨'), weight int)")
                .update();
    }

    @Override
    public String key() {
        return "test-colour";
    }

    @Override
    public String title() {
        return "颜色";
    }

    @Override
    public String hint() {
        return "每行一种颜色";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.required("name", "颜色", "色名"), Field.required("weight", "分量"));
    }

    @Override
    public void require(Viewer viewer) {
        if (viewer.administers()) {
            throw new NotFound("colours");
        }
    }

    @Override
    public Verdict check(Submission submission, Viewer viewer) {
        var problems = new ArrayList<Problem>();
        for (var line : submission.lines()) {
            if (!line.get("weight").matches("\\d*")) {
                problems.add(Problem.error(line, "weight", "应是整数，如 12"));
            }
            if (line.get("name").length() > 3) {
                problems.add(Problem.doubt(line, "name", "名字偏长，请看一眼"));
            }
        }
        return new Verdict(problems, List.of("写入颜色 " + submission.lines().size() + " 种"), List.of());
    }

    @Override
    public String apply(Submission submission, Viewer viewer) {
        submission
                .lines()
                .forEach(line -> db.sql("insert into intake.test_colour values (:name, :weight)")
                        .param("name", line.get("name"))
                        .param("weight", Integer.parseInt(line.get("weight")))
                        .update());
        return "/organization";
    }
}
