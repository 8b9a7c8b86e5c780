package zelian.guide.writing;

import java.util.List;

/**
 * What a guide says.
 *
 * @param steps one a line
 * @param ask whom to ask
 * @param form which form, what to attach
 * @param example a case done well
 */
public record Text(String steps, String ask, String form, String example) {

    public List<String> inSteps() {
        return steps.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
