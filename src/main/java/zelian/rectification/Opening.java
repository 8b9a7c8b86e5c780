package zelian.rectification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;

/**
 * What is given when an item is opened (立项).
 *
 * @param sourceTitle the source as shown, such as 2026 年中督责第 1 轮，问题 041
 * @param title what is to be put right, in a few words
 * @param fact the fault as found; kept sealed
 * @param basis the text it breaks, in words
 * @param standard when it counts as put right (完成标准)
 * @param unit the unit that puts it right
 * @param owner who answers for it (责任人); null for the unit's principal of the day
 * @param leader who signs before verification (责任领导); null for the member in charge of the unit
 * @param leadUnit who reviews first (牵头部门); null for the unit of whoever opens it
 * @param due last day; null for the end of the nature's clock
 * @param discipline whether only the bodies of discipline and those concerned may read it (纪检)
 */
public record Opening(
        SourceRef source,
        String sourceTitle,
        String title,
        String fact,
        @Nullable String basis,
        @Nullable String standard,
        UnitId unit,
        Nature nature,
        @Nullable TenureId owner,
        @Nullable TenureId leader,
        @Nullable UnitId leadUnit,
        @Nullable LocalDate due,
        boolean discipline) {}
