package zelian.demo;

import java.time.LocalDate;
import java.util.Optional;

/** Days on which something of a module is due, so that the demonstration's bar can jump to the next one. */
public interface DueDays {

    Optional<LocalDate> nextAfter(LocalDate day);
}
