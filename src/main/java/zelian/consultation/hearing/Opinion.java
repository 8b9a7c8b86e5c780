package zelian.consultation.hearing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.access.PersonId;

/**
 * What somebody asked for (意见), and what became of it.
 *
 * @param line what of the text it is about; null for the whole
 * @param outcome null until it was answered
 */
public record Opinion(
        UUID id,
        UUID voice,
        @Nullable UUID line,
        String words,
        PersonId person,
        LocalDate givenOn,
        @Nullable Outcome outcome,
        @Nullable String answer) {

    public String state() {
        return outcome == null ? "待答复" : outcome.word();
    }
}
