package zelian.analysis.check;

import java.util.UUID;

/** Identifies one reverse check (倒查). */
record ReverseCheckId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
