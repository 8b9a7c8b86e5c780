package zelian.organization.entrance;

import zelian.organization.credential.PasswordRules;
import zelian.ui.Page;

/** 更换口令, when the old one is too old. */
public record NewPasswordPage(String name, PasswordRules rules) implements Page {}
