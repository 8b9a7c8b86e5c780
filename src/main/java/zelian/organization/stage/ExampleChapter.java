package zelian.organization.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.demo.Chapter;
import zelian.demo.Example;
import zelian.demo.ExampleUnit;
import zelian.demo.Stage;
import zelian.intake.ImportKind;
import zelian.intake.OfficeFile;

/** The first day of an organisation that lives by its lists: its units and people come in. */
@Component
@Profile("demo")
class ExampleChapter implements Chapter {

    private static final LocalDate OPENING = LocalDate.of(2026, 1, 4);
    private static final String MEMBER = "班子成员";

    private final List<ImportKind> imports;

    ExampleChapter(List<ImportKind> imports) {
        this.imports = imports;
    }

    @Override
    public boolean tells(Example example) {
        return example != Example.BUREAU;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (day.equals(OPENING)) {
            var units = ExampleUnit.of(stage.example());
            takeIn("units", units.stream().map(ExampleChapter::row).toList(), day);
            takeIn(
                    "people",
                    people(
                            units,
                            new Names(stage.chance("names", stage.example().name()))),
                    day);
        }
    }

    private void takeIn(String key, List<Map<String, String>> rows, LocalDate day) {
        imports.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .apply(OfficeFile.rows(key, rows, Map.of()), Viewer.system(day));
    }

    private static Map<String, String> row(ExampleUnit unit) {
        return Map.of(
                "code", unit.code(),
                "name", unit.name(),
                "kind", unit.kind(),
                "parent", unit.parent(),
                "since", "2020-01-01");
    }

    private static List<Map<String, String>> people(List<ExampleUnit> units, Names names) {
        var people = new ArrayList<Map<String, String>>();
        var charges = charges(units);
        var member = 0;
        for (var unit : units) {
            for (var title : unit.titles()) {
                var row = new HashMap<String, String>();
                row.put("staff-no", "S%04d".formatted(people.size() + 1));
                row.put("name", names.next());
                row.put("unit", unit.code());
                row.put("title", title);
                row.put("since", "2024-01-01");
                row.put("charge", unit.topmost() && title.equals(MEMBER) ? charges.get(member++) : "");
                people.add(row);
            }
        }
        return people;
    }

    /** Each member of the leading body is in charge of every n-th unit right below. */
    private static List<String> charges(List<ExampleUnit> units) {
        var top = units.getFirst();
        var members = (int) top.titles().stream().filter(MEMBER::equals).count();
        var below = units.stream()
                .filter(unit -> unit.parent().equals(top.code()))
                .map(ExampleUnit::code)
                .toList();
        return IntStream.range(0, members)
                .mapToObj(member -> IntStream.range(0, below.size())
                        .filter(place -> place % members == member)
                        .mapToObj(below::get)
                        .collect(Collectors.joining("、")))
                .toList();
    }
}
