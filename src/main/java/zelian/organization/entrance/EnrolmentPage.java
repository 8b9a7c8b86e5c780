package zelian.organization.entrance;

import zelian.organization.credential.QrCode;
import zelian.ui.Page;

/**
 * 绑定动态口令, at the first sign-in of whoever needs a second factor.
 *
 * @param secret to be typed where no camera is at hand, in groups of four
 */
public record EnrolmentPage(String name, QrCode code, String secret) implements Page {}
