package zelian.organization.rights;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import zelian.access.Directory.Holder;
import zelian.access.Viewer;
import zelian.organization.Viewers;
import zelian.ui.HeadPart;
import zelian.ui.Page;

/** The right end of the head: who one is, the post one acts under, and the others one holds. */
@Component
class PersonPart implements HeadPart {

    private final Viewers viewers;

    PersonPart(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public Place place() {
        return Place.PERSON;
    }

    @Override
    public Optional<Page> part(@Nullable Viewer viewer) {
        if (viewer == null) {
            return Optional.empty();
        }
        var others = viewer.administers()
                ? List.<Holder>of()
                : viewers.choices(viewer.person(), viewer.day()).stream()
                        .filter(holder -> !holder.tenure().equals(viewer.tenure()))
                        .toList();
        return Optional.of(new PersonPartPage(
                viewer.name(),
                viewer.title(),
                viewer.administers() ? null : "/people/" + viewer.person(),
                others.stream()
                        .map(holder -> new PersonPartPage.Choice(holder.tenure().toString(), holder.postInWords()))
                        .toList()));
    }
}
