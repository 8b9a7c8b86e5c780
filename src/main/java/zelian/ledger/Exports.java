package zelian.ledger;

import java.io.IOException;
import java.util.zip.ZipOutputStream;

/** The ledger as a file that can be verified without this program. */
public interface Exports {

    /**
     * Writes the whole ledger up to the last signed head into an archive that may hold more beside it; {@code ./zelian
     * verify} verifies that archive as it does an export.
     */
    void writeInto(ZipOutputStream zip) throws IOException;
}
