package zelian.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain report or printed list: no red head, no number, the same page and letters otherwise.
 *
 * @param title such as 关于…的倒查报告
 * @param under one line under the title, such as what it covers; else null
 * @param madeBy who made it and where; at the end
 * @param wide whether its pages lie on their side, for tables of many columns
 */
public record Report(
        String title, @Nullable String under, List<Block> body, String madeBy, LocalDate day, boolean wide) {}
