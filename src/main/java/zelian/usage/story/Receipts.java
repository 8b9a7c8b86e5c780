package zelian.usage.story;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import zelian.demo.Screenplay;
import zelian.demo.Stage;
import zelian.usage.action.UseHead;

/** What owners tell of what they carried out, as {@code demo/receipts.yaml} has it. */
final class Receipts {

    private static final Map<String, List<String>> BY_USE = Screenplay.read("receipts.yaml", Receipt.class).stream()
            .collect(Collectors.groupingBy(
                    Receipt::use, Collectors.mapping(Receipt::words, Collectors.toUnmodifiableList())));

    private Receipts() {}

    /** One of the receipts for that line of the catalogue. */
    record Receipt(String use, String words) {}

    static String of(UseHead head, Stage stage) {
        var words = Objects.requireNonNull(BY_USE.get(head.code()), head.code());
        return words.get(stage.chance("receipt", head.about(), head.code()).nextInt(words.size()));
    }
}
