package zelian.organization.person;

import zelian.ui.Page;

/** 登记人员. */
public record NewPersonPage() implements Page {}
