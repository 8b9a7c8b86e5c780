package zelian.division.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import zelian.access.Directory;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Rejected;
import zelian.division.text.Drafting;
import zelian.division.text.Wanted;
import zelian.intake.Line;
import zelian.intake.Problem;
import zelian.organization.LeaderPhrase;
import zelian.organization.Leaders;
import zelian.organization.Posts;
import zelian.organization.UnitPhrase;
import zelian.organization.Units;

/** Reads rows of a division of tasks; what cannot be told is said at its cell, never guessed. */
final class ReadingRows {

    private final Posts.OfDay posts;
    private final List<Problem> problems = new ArrayList<>();

    ReadingRows(Posts.OfDay posts) {
        this.posts = posts;
    }

    /** One row: the words from the top down, and what its lowest line wants. */
    record Row(Line line, List<String> path, Wanted wanted) {}

    List<Problem> problems() {
        return problems;
    }

    Row row(Line line) {
        var path = Stream.of(Field.WORK, Field.TASK, Field.STEP)
                .map(field -> line.get(field.key()).strip())
                .toList();
        var said = path.stream().filter(words -> !words.isEmpty()).toList();
        if (path.getFirst().isEmpty()) {
            error(line, Field.WORK, "没有写重点工作；应为：每一行都写上一级");
        }
        if (path.get(1).isEmpty() && !path.get(2).isEmpty()) {
            error(line, Field.TASK, "有举措没有任务；应为：举措挂在任务下面");
        }
        var unit = unit(line);
        return new Row(
                line,
                said,
                new Wanted(
                        said.isEmpty() ? "" : said.getLast(),
                        null,
                        person(line, Field.LEADER, null),
                        unit,
                        helpers(line),
                        person(line, Field.HANDLER, unit),
                        line.get(Field.GOAL.key()).strip(),
                        day(line, Field.SINCE),
                        day(line, Field.UNTIL),
                        points(line)));
    }

    private @Nullable TenureId person(Line line, Field field, @Nullable UnitId unit) {
        var text = line.get(field.key()).strip();
        if (text.isEmpty()) {
            return null;
        }
        return switch (posts.resolve(new LeaderPhrase(text, unit))) {
            case Leaders.Resolved(var holders, var each)
            when holders.size() == 1 && !each -> holders.getFirst().tenure();
            case Leaders.Resolved ignored -> {
                error(line, field, "“" + text + "”不止一个人；应为：写一个人或一个职务");
                yield null;
            }
            case Leaders.Nobody(var reason) -> {
                error(line, field, reason);
                yield null;
            }
            case Leaders.Ambiguous(var ignored, var reason) -> {
                error(line, field, reason);
                yield null;
            }
        };
    }

    private @Nullable UnitId unit(Line line) {
        var units = units(line, Field.UNIT);
        if (units.size() > 1) {
            error(line, Field.UNIT, "牵头单位有 " + units.size() + " 个；应为：只写一个，其余写在配合单位");
        }
        return units.isEmpty() ? null : units.getFirst();
    }

    private List<UnitId> helpers(Line line) {
        return units(line, Field.HELPERS);
    }

    private List<UnitId> units(Line line, Field field) {
        var text = line.get(field.key()).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        return switch (posts.resolve(UnitPhrase.of(text))) {
            case Units.Resolved(var found) ->
                found.stream().map(Directory.Unit::id).toList();
            case Units.InCharge ignored -> {
                error(line, field, "“" + text + "”看不出是哪些单位；应为：写单位名称");
                yield List.of();
            }
            case Units.Unknown(var ignored, var reason) -> {
                error(line, field, reason);
                yield List.of();
            }
            case Units.Ambiguous(var ignored, var reason) -> {
                error(line, field, reason);
                yield List.of();
            }
        };
    }

    private @Nullable LocalDate day(Line line, Field field) {
        var text = line.get(field.key()).strip();
        if (text.isEmpty()) {
            return null;
        }
        var parts = text.split("[^0-9]+");
        try {
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (RuntimeException e) {
            error(line, field, "“" + text + "”读不懂；应为：年月日齐全，如 2026-06-30");
            return null;
        }
    }

    private List<Wanted.Point> points(Line line) {
        try {
            return Drafting.points(line.get(Field.POINTS.key()).replaceAll("[；;]", "\n"));
        } catch (Rejected e) {
            error(line, Field.POINTS, "“" + e.arguments().getFirst() + "”读不懂；应为：先写日期再写做成什么，如 2026-06-30 印发办法，几个之间用分号");
            return List.of();
        }
    }

    private void error(Line line, Field field, String message) {
        problems.add(Problem.error(line, field.key(), message));
    }
}
