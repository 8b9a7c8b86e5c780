package zelian.regulation;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.Viewer;

/**
 * A text of the descent of a rule was verified by another hand (核验): what rests on it may have to change.
 *
 * @param title such as 党政机关国内公务接待管理规定, without 《》
 * @param words the title with its article
 * @param since from when it holds
 */
public record TextVerified(Viewer by, UUID text, String title, String words, LocalDate since) {}
