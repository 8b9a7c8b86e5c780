package zelian.division.text;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a draft still lacks before the units can be asked: every lowest line needs somebody, some day, some milestone. */
@Component
public class Faults {

    /** One line and what it lacks. */
    public record Fault(Line line, String words) {}

    public List<Fault> of(List<Line> lines) {
        var faults = new ArrayList<Fault>();
        for (var line : lines) {
            if (line.leaf()) {
                lacking(line).forEach(words -> faults.add(new Fault(line, words)));
            }
        }
        return faults;
    }

    private static List<String> lacking(Line line) {
        var answering = line.answering();
        var lacking = new ArrayList<String>();
        if (answering.leader() == null) {
            lacking.add("没有责任领导");
        }
        if (answering.unit() == null) {
            lacking.add("没有牵头单位");
        }
        if (answering.goal().isBlank()) {
            lacking.add("没有目标");
        }
        if (answering.until() == null) {
            lacking.add("没有完成时间");
        }
        if (line.marks().isEmpty()) {
            lacking.add("没有节点");
        }
        return lacking;
    }
}
