package zelian.organization.entrance;

import zelian.ui.Page;

/** 动态口令: the second step of signing in. */
public record CodePage(String name) implements Page {}
