package zelian.duty.card;

import org.jspecify.annotations.Nullable;
import zelian.ui.Page;

/**
 * The reader's own card of duties, to be printed on one sheet (责任卡).
 *
 * @param unitCards where the cards of the reader's whole unit are; null if they are not the reader's to print
 */
public record CardPage(DutyCard card, @Nullable String unitCards) implements Page {}
