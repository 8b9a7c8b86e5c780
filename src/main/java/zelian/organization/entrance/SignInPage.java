package zelian.organization.entrance;

import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * 登录.
 *
 * @param notice why the reader is asked to sign in; null on a first visit
 * @param to where to go afterwards
 */
public record SignInPage(@Nullable String notice, String to) implements Page {}
