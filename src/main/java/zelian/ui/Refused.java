package zelian.ui;

import org.jspecify.annotations.Nullable;
import zelian.access.Viewer;

/**
 * A request was turned down or failed, and everything it had begun is undone. Published outside any
 * transaction, so that the ledger can keep it in one of its own.
 *
 * @param viewer who asked; null before signing in
 * @param method GET, POST
 * @param path without the query
 * @param code of the {@link zelian.common.Rejected}; {@code ui.not-found} for what is not there or not
 *     the viewer's; {@code ui.invalid-form} for a form with wrong fields; {@code ui.failed} for a fault
 * @param sentence what the viewer was told
 */
public record Refused(@Nullable Viewer viewer, String method, String path, String code, String sentence) {}
