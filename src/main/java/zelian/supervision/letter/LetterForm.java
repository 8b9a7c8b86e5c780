package zelian.supervision.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.rectification.Nature;
import zelian.supervision.LetterId;

/**
 * A letter as it is drawn up.
 *
 * @param about kind and id of what it is about, such as {@code duty:0192…}
 * @param copy whether the member in charge of the unit gets a copy
 * @param replyAsked for a 督办单
 * @param problems for a 工作建议书; lines left empty do not count
 * @param lock of the draft that is reworded; 0 for a new one
 */
record LetterForm(
        @NotNull LetterKind kind,
        @Nullable Urgency urgency,
        @Nullable Trigger trigger,
        @NotNull(message = "请选择受文单位") UnitId unit,
        @NotBlank @Size(max = 60) String title,
        @NotBlank @Size(max = 2000) String matter,
        @NotBlank @Size(max = 2000) String demand,
        @Nullable @Size(max = 200) String basis,
        @Nullable String about,
        @Nullable LetterId follows,
        @Nullable Boolean discipline,
        @Nullable Boolean copy,
        @Nullable LocalDate replyAsked,
        @NotNull(message = "请选择签发人") TenureId signer,
        @Nullable List<@Valid ProblemForm> problems,
        int lock) {

    /** One problem with the advice for it. */
    record ProblemForm(
            @Nullable @Size(max = 60) String title,
            @Nullable @Size(max = 1000) String fact,
            @Nullable @Size(max = 1000) String advice,
            @Nullable Nature nature) {

        boolean empty() {
            return blank(title) && blank(fact) && blank(advice);
        }

        boolean whole() {
            return !blank(title) && !blank(fact) && !blank(advice);
        }

        private static boolean blank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }
}
