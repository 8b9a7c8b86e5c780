package zelian.organization.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/** 更正姓名、层级. */
public record NamePage(
        UUID id, String staffNo, String name, @Nullable String grade, int version) implements Page {}
