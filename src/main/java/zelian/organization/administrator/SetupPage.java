package zelian.organization.administrator;

import zelian.ui.Page;

/** 设立三员, the first page of an empty installation. */
public record SetupPage() implements Page {}
