package zelian.organization.entrance;

import zelian.organization.credential.PasswordRules;
import zelian.ui.Page;

/** 激活账号 with the code of a slip. */
public record ActivationPage(PasswordRules rules, long slipDays) implements Page {}
