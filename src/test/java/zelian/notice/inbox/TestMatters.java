package zelian.notice.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import zelian.access.Viewer;
import zelian.common.Period;
import zelian.notice.Matter;
import zelian.notice.Matters;

/** A module whose open matters a test decides. */
@Component
public class TestMatters implements Matters {

    public final List<Matter> open = new CopyOnWriteArrayList<>();

    @Override
    public List<Matter> waitingFor(Viewer viewer, int limit) {
        return open.stream()
                .filter(matter -> matter.person().equals(viewer.person()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Matter> due(Period days, LocalDate day) {
        return open.stream()
                .filter(matter -> matter.due() != null && days.contains(matter.due()))
                .toList();
    }
}
