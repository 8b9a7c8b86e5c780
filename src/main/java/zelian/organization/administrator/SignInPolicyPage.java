package zelian.organization.administrator;

import zelian.organization.credential.SignInPolicy;
import zelian.ui.Page;

/** 登录策略: how signing in is guarded. */
public record SignInPolicyPage(SignInPolicy policy, boolean changes) implements Page {}
