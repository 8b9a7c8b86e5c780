package zelian.organization.reshaping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import zelian.access.TenureId;
import zelian.access.UnitId;
import zelian.common.Rejected;

/** An act of reshaping as the reader typed it. */
record ReshapingForm(
        @Nullable Kind kind,
        @Nullable LocalDate day,
        @Nullable String document,
        @Nullable String name,
        @Nullable String code,
        @Nullable String unitKind,
        @Nullable UnitId other,
        @Nullable List<TenureId> people) {

    /** Whether anything was typed yet. */
    boolean begun() {
        return day != null;
    }

    Kind chosen() {
        return kind == null ? Kind.RENAME : kind;
    }

    /** @throws Rejected {@code organization.reshaping-document} without day or document */
    Wanted wanted(UnitId unit) {
        if (day == null) {
            throw Rejected.because("organization.reshaping-day").at("day");
        }
        if (text(document).isEmpty()) {
            throw Rejected.because("organization.reshaping-document").at("document");
        }
        return new Wanted(
                chosen(),
                unit,
                day,
                text(document),
                text(name),
                text(code),
                text(unitKind),
                other,
                Objects.requireNonNullElse(people, List.of()));
    }

    /** As an address has it, to read what will happen. */
    String query() {
        var fields = new ArrayList<String>();
        fields.add("kind=" + chosen());
        fields.add("day=" + day);
        add(fields, "document", document);
        add(fields, "name", name);
        add(fields, "code", code);
        add(fields, "unitKind", unitKind);
        if (other != null) {
            fields.add("other=" + other);
        }
        Objects.requireNonNullElse(people, List.<TenureId>of()).forEach(person -> fields.add("people=" + person));
        return String.join("&", fields);
    }

    private static void add(List<String> fields, String name, @Nullable String typed) {
        if (!text(typed).isEmpty()) {
            fields.add(name + "=" + URLEncoder.encode(text(typed), StandardCharsets.UTF_8));
        }
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
