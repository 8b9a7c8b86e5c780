package zelian.organization.tenure;

import java.util.UUID;
import zelian.ui.Page;

/** 新设职务. */
public record NewPostPage(UUID unit, String unitName) implements Page {}
