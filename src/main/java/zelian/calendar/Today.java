package zelian.calendar;

import java.time.LocalDate;

/**
 * The day of business: in a demonstration the shown 演示日期, else today in Beijing. Deadlines, lights and
 * reminders follow it; sign-ins, sessions, locks and the ledger's own time keep the machine's clock.
 */
public interface Today {

    LocalDate day();
}
