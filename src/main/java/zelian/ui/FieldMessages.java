package zelian.ui;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.FieldError;

/** One sentence for a wrong field: what is wrong and what would be right. */
final class FieldMessages {

    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})");

    private FieldMessages() {}

    static String of(FieldError error) {
        if (error.isBindingFailure()) {
            return mismatch(
                    Arrays.asList(error.getCodes() == null ? new String[0] : error.getCodes()),
                    error.getRejectedValue());
        }
        var message = error.getDefaultMessage();
        return message == null ? "填写有误" : message;
    }

    /** A text that is not what the field asks for; {@code codes} end with the type asked for. */
    private static String mismatch(List<String> codes, @Nullable Object value) {
        var types = String.join(" ", codes);
        var typed = value == null ? "" : value.toString().strip();
        if (types.contains("java.time.LocalDate")) {
            return date(typed);
        }
        if (types.matches(".*(java\\.lang\\.(Integer|Long|Double)|typeMismatch\\.(int|long|double)|BigDecimal).*")) {
            return typed.isEmpty() ? "请填写数字" : "“" + typed + "”不是数字，请用 0 至 9 填写";
        }
        if (types.contains("MultipartFile")) {
            return "请选择文件";
        }
        return "请从给出的选项中选择";
    }

    static String date(String typed) {
        var parts = DATE.matcher(typed);
        if (parts.matches()) {
            try {
                var month = YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
                return "%d 年 %d 月没有 %d 日，最晚可填 %s"
                        .formatted(
                                month.getYear(),
                                month.getMonthValue(),
                                Integer.parseInt(parts.group(3)),
                                month.atEndOfMonth());
            } catch (DateTimeException notAMonth) {
                return "一年只有 12 个月，请改正月份";
            }
        }
        return typed.isEmpty() ? "请填写日期，如 2026-06-30" : "“" + typed + "”不是日期，请写成 2026-06-30 的样子";
    }
}
