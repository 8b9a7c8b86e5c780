package zelian.accountability.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A return visit: the three effects in words, never as a score. */
record VisitForm(
        @NotBlank(message = "请写政治效果") @Size(max = 500) String political,
        @NotBlank(message = "请写纪法效果") @Size(max = 500) String disciplinary,
        @NotBlank(message = "请写社会效果") @Size(max = 500) String social) {

    String words() {
        return "政治效果：" + political.strip() + "\n纪法效果：" + disciplinary.strip() + "\n社会效果：" + social.strip();
    }
}
