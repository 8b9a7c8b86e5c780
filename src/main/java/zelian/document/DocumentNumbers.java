package zelian.document;

import java.time.LocalDate;
import java.util.UUID;
import zelian.access.UnitId;

/**
 * Gives numbers to documents, per body, word and year, without gaps: in the caller's transaction, and only
 * when the document is signed. If the transaction fails the number is free again.
 */
public interface DocumentNumbers {

    /**
     * The next number.
     *
     * @param body the organ that sends the document
     * @param word the word of the kind, such as 督
     * @param kind and {@code subject}: the document that gets it
     */
    DocumentNumber next(UnitId body, String word, LocalDate day, String kind, UUID subject);

    /** Notes that the document was voided (作废): its number stays its own and is not given again. */
    void voided(String kind, UUID subject, LocalDate day);
}
